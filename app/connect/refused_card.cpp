// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/refused_card.h"

#include "app/connect/flow_layout.h"
#include "app/connect/section.h"
#include "app/session/reading.h"
#include "app/widgets/style_painting.h"
#include "core/store/consumers.h"

#include <QPainter>
#include <QUrl>

namespace fractal::connect {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr double radius = 6;

/// Where its file says that it comes back to, a port of the person's computer aside.
bool isUsual(const QString &callback, const pages::ClientProfile &client)
{
    consumers::Consumer asItSays;
    asItSays.callbacks = client.usualCallbacks;
    return consumers::isRegistered(asItSays, callback);
}

} // namespace

RefusedCard::RefusedCard(const Subject &subject, QWidget *parent)
    : QWidget{parent},
      m_subject{subject},
      m_title{new look::Text{look::TextSize::Body, this}},
      m_address{new WholeAddress{this}},
      m_origin{new look::HelpLine{this}},
      m_problem{new look::HelpLine{this}},
      m_add{look::button(u"addRefused"_s, look::Role::Primary, this)},
      m_notMine{look::button(u"notMine"_s, look::Role::Plain, this)}
{
    setObjectName(u"refusedCard"_s);
    m_address->setObjectName(u"refusedAddress"_s);
    m_origin->setObjectName(u"refusedOrigin"_s);
    m_problem->setObjectName(u"refusedProblem"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    auto *digit = new look::Text{look::TextSize::Body, this};
    digit->setStrong(true);
    digit->setText(u"3"_s);
    digit->setFixedWidth(numberWidth);
    m_title->setStrong(true);
    m_title->setWordWrap(true);
    head->addWidget(digit, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(numberWidth, 0, 0, 0);
    rest->setSpacing(6);
    auto *buttons = new FlowLayout{8, 8};
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->addWidget(m_add);
    buttons->addWidget(m_notMine);
    rest->addWidget(m_address);
    rest->addWidget(m_origin);
    rest->addWidget(m_problem);
    rest->addLayout(buttons);
    column->addLayout(rest);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_isOfClient)
            emit addWanted(m_callback.uri);
        else
            askFirst();
    });
    connect(m_notMine, &QPushButton::clicked, this, [this] { emit notMine(m_callback.uri); });
}

void RefusedCard::setCallback(const refused_callbacks::RefusedCallback &callback)
{
    if (callback.uri != m_callback.uri)
        m_problem->say({});
    m_callback = callback;
    const QUrl url{callback.uri, QUrl::StrictMode};
    m_isUsual = isUsual(callback.uri, m_subject.client);
    m_isOfClient = m_isUsual || (url.scheme() == "https"_L1 && m_subject.client.callbackHosts.contains(url.host()));
    refresh();
}

void RefusedCard::say(const QString &problem)
{
    m_problem->say(problem, Token::Error);
}

void RefusedCard::refresh()
{
    const QString &client = m_subject.client.name;
    const moments::Reader reader = readerOf(m_subject.office);
    const bool isToday = moments::date(m_callback.at, reader) == moments::date(reader.now, reader);
    const QString when = isToday ? moments::time(m_callback.at, reader) : moments::exact(m_callback.at, reader);
    m_title->setText(tr("%1 came back to an address that is not on your list.").arg(client));
    m_address->setAddress(m_callback.uri);
    m_origin->say(originAt(when), m_isOfClient ? Token::Muted : Token::Warning);
    m_add->setText(m_isOfClient ? tr("Add this one") : tr("Add anyway…"));
    look::setRole(m_add, m_isOfClient ? look::Role::Primary : look::Role::Plain);
    m_notMine->setText(tr("Not mine"));
    const bool mayEdit = m_subject.mayEdit();
    m_add->setVisible(mayEdit);
    m_notMine->setVisible(mayEdit);
    update();
}

QString RefusedCard::originAt(const QString &when) const
{
    const QString &client = m_subject.client.name;
    const QString from = m_callback.address.isEmpty() ? tr("an unknown address") : m_callback.address;
    if (m_isUsual)
        return tr("%1, from %2. It is one of the usual addresses of %3.").arg(when, from, client);
    if (m_isOfClient)
        return tr("%1, from %2. The host belongs to the client you are connecting.").arg(when, from);
    return tr("%1, from %2. This host does not belong to %3. Add it only if you recognise it.").arg(when, from, client);
}

void RefusedCard::retranslate()
{
    if (!m_callback.uri.isEmpty())
        refresh();
}

void RefusedCard::askFirst()
{
    const pages::ClientProfile &client = m_subject.client;
    const QString text = client.callbackHosts.isEmpty()
        ? tr("Whoever has the host %1 can then receive what people allow for this connection. %2 itself uses other addresses: %3.")
              .arg(m_address->host(), client.name, client.usualCallbacks.join(u", "_s))
        : tr("Whoever has the host %1 can then receive what people allow for this connection. %2 itself uses other hosts: %3.")
              .arg(m_address->host(), client.name, client.callbackHosts.join(u", "_s));
    const Prompter::Question question{.title = tr("Add this callback URL?"), .text = text, .yes = tr("Add this address")};
    m_subject.office.prompter.ask(this, question, [self = QPointer{this}, uri = m_callback.uri](Prompter::Answer answer) {
        if (self && answer == Prompter::Answer::Yes)
            emit self->addWanted(uri);
    });
}

void RefusedCard::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    look::painting::box(painter, rect(), look::colour(palette(), m_isOfClient ? Token::InfoFill : Token::WarningFill),
                        Qt::transparent, radius);
}

} // namespace fractal::connect
