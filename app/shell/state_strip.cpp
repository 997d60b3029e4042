// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/state_strip.h"

#include "app/shell/held_notice.h"

#include <QHBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int stripHeight = 28;

} // namespace

StateStrip::StateStrip(Office &office, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_trouble{new look::Chip{this}},
      m_shape{new look::Chip{this}},
      m_startStop{look::button(u"serverStartStop"_s, look::Role::Link, this)},
      m_address{new look::Text{look::TextSize::Caption, Token::Muted, this}},
      m_copy{look::iconButton("copy", u"copyPublicUrl"_s, this)},
      m_store{new look::Text{look::TextSize::Caption, Token::Muted, this}}
{
    setObjectName(u"strip"_s);
    m_trouble->setObjectName(u"trouble"_s);
    m_shape->setObjectName(u"serverState"_s);
    m_shape->setPlain(true); // what is wrong is the chip before it
    m_address->setObjectName(u"publicUrl"_s);
    setFixedHeight(std::max(stripHeight, fontMetrics().height() + 10));
    look::setSmall(m_copy);
    m_copy->setIcon(look::icon("copy", Token::Muted));
    m_copy->setIconSize({14, 14});
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(8);
    const auto separator = [&] {
        auto *line = new look::Line{Qt::Vertical, this};
        line->setFixedHeight(14);
        row->addSpacing(4);
        row->addWidget(line);
        row->addSpacing(4);
    };
    auto *held = new HeldNotice{m_office, this};
    connect(held, &QPushButton::clicked, this, &StateStrip::heldWanted);
    connect(held, &HeldNotice::arrived, this, &StateStrip::heldArrived);
    row->addWidget(m_trouble);
    row->addWidget(held);
    row->addWidget(m_shape);
    row->addWidget(m_startStop);
    separator();
    row->addWidget(m_address);
    row->addWidget(m_copy);
    separator();
    row->addWidget(m_store);
    row->addStretch();
    connect(m_startStop, &QPushButton::clicked, this, [this] {
        if (m_office.server.state() == ServerWatch::State::Running)
            m_office.server.stop();
        else
            m_office.server.start();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_office.clipboard.copy(m_office.server.publicUrl());
        m_office.toasts.say(tr("Address copied."));
    });
    connect(&m_office.server, &ServerWatch::changed, this, &StateStrip::refresh);
    connect(&m_office.background, &Background::lost, this, &StateStrip::refresh);
    connect(&m_office.background, &Background::found, this, &StateStrip::refresh);
    connect(&m_office.session, &Session::rightsChanged, this, &StateStrip::refresh);
    connect(&m_office.session, &Session::signedIn, this, &StateStrip::refresh);
    refresh();
}

void StateStrip::refresh()
{
    using State = ServerWatch::State;
    const State state = m_office.server.state();
    const auto say = [this](look::Status status, const QString &text) { m_shape->set(status, text); };
    switch (state) {
    case State::Running:
        say(look::Status::Ok, tr("Server running"));
        break;
    case State::Attached:
        say(look::Status::Ok,
            m_office.server.isService() ? tr("Server running as a service") : tr("Server running in another program"));
        break;
    case State::Starting:
        say(look::Status::Waiting, tr("Server starting"));
        break;
    case State::Stopping:
        say(look::Status::Waiting, tr("Server stopping"));
        break;
    case State::Stopped:
        say(look::Status::Off, tr("Server stopped"));
        break;
    }
    const bool mayServe = m_office.session.may({Resource::Settings, Action::Edit});
    m_startStop->setVisible(mayServe && (state == State::Running || state == State::Stopped));
    m_startStop->setFont(look::font(font(), look::TextSize::Caption));
    m_startStop->setText(state == State::Running ? tr("Stop") : tr("Start"));
    m_startStop->setAccessibleName(state == State::Running ? tr("Stop the server") : tr("Start the server"));
    const QString address = m_office.server.publicUrl();
    m_address->setText(address.isEmpty() ? tr("no address") : address);
    m_copy->setVisible(!address.isEmpty());
    look::setIconButtonText(m_copy, tr("Copy the public address"));
    m_store->setText(m_office.background.site().database().driver() == Driver::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s);

    QString trouble = m_office.server.problem();
    if (m_office.background.isLost())
        trouble = tr("The database does not answer. Nothing is lost; it is asked again.");
    m_trouble->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty())
        m_trouble->set(look::Status::Attention, trouble);
    m_trouble->setToolTip(trouble);
}

void StateStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

void StateStrip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), look::colour(palette(), Token::Window));
    painter.fillRect(QRect{0, 0, width(), 1}, look::colour(palette(), Token::Divider));
}

} // namespace fractal
