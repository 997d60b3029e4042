// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/copy_section.h"

#include "server/oauth/urls.h"

#include <QGridLayout>
#include <QShortcut>

namespace fractal::connect {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int hiddenCharacters = 10;

bool isCode(const QString &field)
{
    return field == "mcp_url"_L1 || field == "key"_L1 || field == "secret"_L1;
}

} // namespace

CopySection::CopySection(const Subject &subject, QWidget *parent)
    : Section{2, parent},
      m_subject{subject},
      m_secret{new SecretCopy{subject, this}},
      m_copied{subject.office.memory.value(subject.memoryKey("copied"_L1)).toStringList()},
      m_where{new look::HelpLine{this}},
      m_then{new look::HelpLine{this}},
      m_note{new look::HelpLine{this}}
{
    m_note->setObjectName(u"secretNote"_s);
    body().addWidget(m_where);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const pages::ClientField &field : subject.client.fields)
        addRow(*grid, field, place++);
    body().addLayout(grid);
    body().addWidget(m_then);
    body().addWidget(m_note);
    connect(m_secret, &SecretCopy::copied, this, [this] {
        m_note->say(tr("Keep the secret in a safe place. Anyone who has it can pass for this connection."));
        tick(u"secret"_s);
    });
    connect(m_secret, &SecretCopy::failed, this, [this](const QString &sentence) { m_note->say(sentence, Token::Error); });
}

void CopySection::addRow(QGridLayout &grid, const pages::ClientField &field, int place)
{
    Row row{&field, new look::Text{look::TextSize::Body, Token::Muted, this}, new CutText{isCode(field.is), this}, nullptr};
    row.value->setObjectName("value_"_L1 + field.is);
    row.label->setWordWrap(true);
    grid.addWidget(row.label, place, 0);
    grid.addWidget(row.value, place, 1);
    grid.setRowMinimumHeight(place, 24);
    if (field.value.isEmpty()) {
        row.copy = look::button("copy_"_L1 + field.is, look::Role::Plain, this, "copy");
        look::setSmall(row.copy);
        grid.addWidget(row.copy, place, 2);
        connect(row.copy, &QPushButton::clicked, this, [this, &field] { copy(field); });
        auto *shortcut = new QShortcut{QKeySequence{Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)}, this};
        connect(shortcut, &QShortcut::activated, row.copy, &QPushButton::click);
    }
    m_rows.push_back(row);
}

void CopySection::setConsumer(const consumers::Consumer &consumer)
{
    m_consumer = consumer;
    refresh();
}

QString CopySection::valueOf(const pages::ClientField &field) const
{
    if (!field.value.isEmpty())
        return field.value;
    if (field.is == "name"_L1)
        return u"Fractal One"_s;
    if (field.is == "description"_L1)
        return tr("Maintenance management with Fractal One");
    if (field.is == "mcp_url"_L1) {
        const QString url = m_subject.office.server.publicUrl();
        return url.isEmpty() ? QString{} : QString::fromUtf8(oauth::Urls{url}.resource());
    }
    if (field.is == "key"_L1)
        return m_consumer.key;
    if (field.is == "secret"_L1 && m_consumer.publicClient)
        return tr("none: leave it empty");
    return field.is == "secret"_L1 ? QString{m_consumer.secretHint + QString(hiddenCharacters, u'•')} : QString{};
}

bool CopySection::isCopyable(const pages::ClientField &field) const
{
    if (field.is == "secret"_L1)
        return !m_consumer.publicClient && m_subject.mayEdit() && !m_subject.office.session.settings().neverShowSecrets;
    return !valueOf(field).isEmpty();
}

void CopySection::copy(const pages::ClientField &field)
{
    if (field.is == "secret"_L1)
        return m_secret->copy(m_consumer);
    m_subject.office.clipboard.copy(valueOf(field));
    tick(field.is);
}

void CopySection::tick(const QString &field)
{
    if (!m_copied.contains(field))
        m_copied += field;
    m_subject.office.memory.setValue(m_subject.memoryKey("copied"_L1), m_copied);
    refresh();
}

/// As wide as the longest, as long as the key beside them stays whole: a longer one takes two lines.
void CopySection::fitLabels()
{
    constexpr int widest = 138;
    constexpr int referenceHeight = 16; // of the font that it was measured with
    int width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, row.label->fontMetrics().horizontalAdvance(row.label->text()) + 1);
    width = std::min(width, std::max(widest, widest * fontMetrics().height() / referenceHeight));
    for (const Row &row : m_rows)
        row.label->setFixedWidth(width);
}

void CopySection::refresh()
{
    for (const Row &row : m_rows) {
        const QString label = Subject::said(row.field->label);
        row.label->setText(label);
        row.value->setText(valueOf(*row.field));
        row.value->setAccessibleName(u"%1: %2"_s.arg(label, row.value->text()));
        if (row.copy == nullptr)
            continue;
        const bool isCopied = m_copied.contains(row.field->is);
        row.copy->setVisible(isCopyable(*row.field));
        row.copy->setText(isCopied ? tr("Copied") : tr("Copy"));
        row.copy->setIcon(isCopied ? look::icon("tick", Token::Ok) : look::icon("copy"));
        row.copy->setAccessibleName(isCopied ? tr("%1 is copied; copy it again").arg(label) : tr("Copy %1").arg(label));
    }
    fitLabels();
    if (m_subject.office.session.settings().neverShowSecrets && !m_consumer.publicClient)
        m_note->say(
            tr("This site never shows a secret again. Use the one that was shown when it was made, or rotate it in the form."));
}

void CopySection::retranslate()
{
    const pages::ClientProfile &client = m_subject.client;
    setTitle(tr("Copy these into %1").arg(client.name));
    m_where->say(
        tr("Go to %1. Copy each value into the field of the same name in %2.").arg(Subject::said(client.place), client.name));
    const QString create = Subject::said(client.createWord);
    m_then->say(client.confirmation.isEmpty()
                    ? tr("The client ID is your Key, the client secret is your Secret. Then click %1.").arg(create)
                    : tr("The client ID is your Key, the client secret is your Secret. Then tick “%1” and click %2.")
                          .arg(Subject::said(client.confirmation), create));
    refresh();
}

} // namespace fractal::connect
