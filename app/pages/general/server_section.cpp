// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/server_section.h"

#include "app/pages/general/address_words.h"
#include "app/session/reading.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace fractal::general {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using look::Token;

namespace {

constexpr int longestUrl = 300;
constexpr int longestPath = 4096;
constexpr auto exampleUrl = "https://cmms.example"_L1;
constexpr auto loopback = "127.0.0.1"_L1;
constexpr auto everywhere = "0.0.0.0"_L1;
constexpr int warnDays = 30;

} // namespace

ServerSection::ServerSection(Office &office, look::Form *form, QObject *parent)
    : Section{parent},
      m_office{office},
      m_title{form->addTitle(u"serverTitle"_s)},
      m_note{new look::HelpLine{form}},
      m_url{new QLineEdit{form}},
      m_mcp{new QLineEdit{form}},
      m_address{new QComboBox{form}},
      m_port{new QLineEdit{form}},
      m_certificate{new QLineEdit{form}},
      m_key{new QLineEdit{form}}
{
    m_url->setObjectName(u"publicUrl"_s);
    m_url->setMaxLength(longestUrl);
    m_mcp->setObjectName(u"mcpAddress"_s);
    m_mcp->setReadOnly(true);
    m_address->setObjectName(u"listenAddress"_s);
    m_address->setFocusPolicy(Qt::StrongFocus);
    m_port->setObjectName(u"listenPort"_s);
    m_port->setMaxLength(10);
    m_certificate->setObjectName(u"tlsCertificate"_s);
    m_key->setObjectName(u"tlsKey"_s);
    for (QLineEdit *path : {m_certificate, m_key})
        path->setMaxLength(longestPath);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    buildRows(form);
    connectFields();
}

void ServerSection::buildRows(look::Form *form)
{
    addRow(form, "public_url", m_url);
    m_mcpRow = form->add(u"mcp"_s, withCopy(m_mcp), m_mcp);
    addRow(form, "listen_address", m_address);
    addRow(form, "listen_port", m_port);
    addRow(form, "tls_certificate",
           withChooser(m_certificate, "chooseCertificate", &m_chooseCertificate, [] { return tr("Choose a certificate"); }),
           m_certificate);
    addRow(form, "tls_key", withChooser(m_key, "chooseKey", &m_chooseKey, [] { return tr("Choose a private key"); }), m_key);
    form->addWidget(m_note);
    QWidget *before = m_url;
    for (QWidget *next : std::initializer_list<QWidget *>{m_mcp, m_copy, m_address, m_port, m_certificate, m_chooseCertificate,
                                                          m_key, m_chooseKey}) {
        QWidget::setTabOrder(before, next);
        before = next;
    }
}

QWidget *ServerSection::withChooser(QLineEdit *field, const char *name, QPushButton **chooser,
                                    const std::function<QString()> &title)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout{both};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    *chooser = look::button(QLatin1StringView{name}, look::Role::Plain, both);
    row->addWidget(field, 1);
    row->addWidget(*chooser);
    connect(*chooser, &QPushButton::clicked, this, [this, field, title] {
        m_office.prompter.openFile(field, title(), tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"),
                                   [this, field](const QString &path) {
                                       field->setText(path);
                                       emit changed();
                                   });
    });
    return both;
}

QWidget *ServerSection::withCopy(QLineEdit *field)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout{both};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_copy = look::button(u"copyMcpAddress"_s, look::Role::Plain, both, "copy");
    row->addWidget(field, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_office.clipboard.copy(m_mcp->text());
        m_office.toasts.say(tr("MCP server URL copied."));
    });
    return both;
}

void ServerSection::connectFields()
{
    for (QLineEdit *field : {m_url, m_port, m_certificate, m_key})
        connect(field, &QLineEdit::textEdited, this, &Section::changed);
    connect(m_address, &QComboBox::currentIndexChanged, this, &Section::changed);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        showReach();
        showMcpAddress();
    });
    connect(m_port, &QLineEdit::textChanged, this, &ServerSection::showMcpAddress);
    for (QLineEdit *field : {m_certificate, m_key})
        connect(field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ServerSection::askCertificate);
}

void ServerSection::show(const Settings &settings)
{
    const QSignalBlocker blocker{this};
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text() != text) // a cursor stays where it is
            field->setText(text);
    };
    put(m_url, settings.publicUrl);
    put(m_port, QString::number(settings.listenPort));
    put(m_certificate, settings.tlsCertificate);
    put(m_key, settings.tlsKey);
    fillAddresses(settings.listenAddress);
    showReach();
    showMcpAddress();
    m_pause.stop();
    askCertificate();
}

void ServerSection::applyTo(Settings &settings) const
{
    const QString url = m_url->text().trimmed();
    const auto checked = public_url::check(url);
    settings.publicUrl = checked ? *checked : url;
    settings.listenAddress = m_address->currentData().toString();
    settings.listenPort = m_port->text().trimmed().toInt();
    settings.tlsCertificate = m_certificate->text().trimmed();
    settings.tlsKey = m_key->text().trimmed();
}

void ServerSection::setReadOnly(bool isReadOnly)
{
    for (QLineEdit *field : {m_url, m_port, m_certificate, m_key})
        field->setReadOnly(isReadOnly);
    m_address->setEnabled(!isReadOnly);
    m_chooseCertificate->setVisible(!isReadOnly);
    m_chooseKey->setVisible(!isReadOnly);
}

void ServerSection::retranslate()
{
    const QSignalBlocker blocker{this};
    m_title->setText(tr("Server"));
    row(u"public_url"_s)->setLabel(tr("Public URL"));
    m_url->setPlaceholderText(exampleUrl);
    m_mcpRow->setLabel(tr("MCP server URL"));
    m_mcpRow->setHelp(tr("Assistants such as ChatGPT are given this address."));
    row(u"listen_address"_s)->setLabel(tr("Listen on"));
    row(u"listen_port"_s)->setLabel(tr("Port"));
    row(u"tls_certificate"_s)->setLabel(tr("Certificate (PEM)"));
    row(u"tls_key"_s)->setLabel(tr("Private key (PEM)"));
    row(u"tls_key"_s)->setHelp(tr("Only the account that runs the server may read this file (mode 600)."));
    m_copy->setText(tr("Copy"));
    m_chooseCertificate->setText(tr("Choose…"));
    m_chooseKey->setText(tr("Choose…"));
    m_chooseCertificate->setAccessibleName(tr("Choose a certificate"));
    m_chooseKey->setAccessibleName(tr("Choose a private key"));
    m_note->say(tr("A running server takes over address, port and certificate when it is started again."));
    fillAddresses(m_address->currentData().toString());
    showReach();
    askCertificate();
}

void ServerSection::fillAddresses(const QString &present)
{
    const QSignalBlocker blocker{m_address};
    m_address->clear();
    m_address->addItem(tr("This computer only"), QString{loopback});
    m_address->addItem(tr("All addresses of this computer"), QString{everywhere});
    if (!present.isEmpty() && present != loopback && present != everywhere)
        m_address->addItem(tr("Only the address %1").arg(present), present); // set elsewhere
    m_address->setCurrentIndex(std::max(0, m_address->findData(present)));
}

void ServerSection::showReach()
{
    const AddressWords words = wordsFor(m_url->text().trimmed());
    row(u"public_url"_s)->setHelp(words.sentence, words.colour);
}

void ServerSection::showMcpAddress()
{
    m_mcp->setText(mcpAddress(m_url->text().trimmed(), m_port->text().trimmed().toInt()));
    m_mcp->setCursorPosition(0);
}

void ServerSection::askCertificate()
{
    const QString certificate = m_certificate->text().trimmed();
    const QString key = m_key->text().trimmed();
    m_office.background.compute<Certificate>(
        this, [certificate, key] { return lookAt(certificate, key); },
        [this, certificate](const Certificate &found) {
            if (certificate == m_certificate->text().trimmed())
                showCertificate(found);
        });
}

QString ServerSection::sentenceFor(Certificate::Problem problem)
{
    switch (problem) {
    case Certificate::Problem::Unreadable:
        return tr("This file cannot be read.");
    case Certificate::Problem::NoCertificate:
        return tr("This file holds no certificate in PEM form.");
    case Certificate::Problem::NoKey:
        return tr("This file holds no RSA or EC private key in PEM form without a password.");
    case Certificate::Problem::OtherKey:
        return tr("This key does not belong to the certificate. The site’s own certificate comes first in its file.");
    case Certificate::Problem::None:
    case Certificate::Problem::Absent:
        break;
    }
    return {};
}

const char *ServerSection::keyOf(Certificate::Problem problem)
{
    return problem == Certificate::Problem::NoKey || problem == Certificate::Problem::OtherKey ? "tls_key" : "tls_certificate";
}

void ServerSection::showCertificate(const Certificate &certificate)
{
    look::FormRow *place = row(u"tls_certificate"_s);
    if (certificate.problem == Certificate::Problem::Absent)
        return place->setHelp(tr("Not needed behind a proxy or a tunnel. Empty: plain HTTP."));
    if (!certificate.expires.isValid())
        return place->setHelp(sentenceFor(certificate.problem), Token::Warning);
    const moments::Reader reader = readerOf(m_office);
    const Instant expires{certificate.expires.toMSecsSinceEpoch()};
    const int days = static_cast<int>(std::chrono::duration_cast<std::chrono::days>(expires - reader.now).count());
    const QString date = moments::date(expires, reader);
    if (expires < reader.now)
        return place->setHelp(tr("For %1. It expired on %2.").arg(certificate.name, date), Token::Error);
    place->setHelp(tr("For %1. It expires on %2, in %n day(s).", nullptr, days).arg(certificate.name, date),
                   days < warnDays ? Token::Warning : Token::Muted);
}

} // namespace fractal::general
