// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/held_notice.h"

#include "app/session/held_changes.h"
#include "app/widgets/chip.h"
#include "app/widgets/style.h"

#include <QPainter>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int mark = 14;

} // namespace

HeldNotice::HeldNotice(Office &office, QWidget *parent) : QPushButton{parent}, m_office{office}
{
    setObjectName(u"heldNotice"_s);
    setAutoDefault(false);
    look::setRole(this, look::Role::Link);
    setFont(look::strong(look::font(font(), look::TextSize::Caption)));
    setIconSize({mark, mark});
    hide();
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &HeldNotice::load);
    connect(&office.background, &Background::moved, this, &HeldNotice::load);
    connect(&office.session, &Session::rightsChanged, this, &HeldNotice::load);
    connect(&office.session, &Session::signedIn, this, [this] {
        m_newest.reset(); // another person's
        load();
    });
    connect(&office.session, &Session::signedOut, this, &HeldNotice::hide);
    load();
}

void HeldNotice::load()
{
    if (!m_office.session.isSignedIn())
        return;
    const UserId user = m_office.session.user().id;
    m_office.background.read<pending_changes::Waiting>(
        this,
        [user](Work &work) -> Result<pending_changes::Waiting> {
            FRACTAL_TRY(const auto reach, held_changes::reachOf(work, user));
            return pending_changes::waitingWithin(work.connection, reach, work.now());
        },
        [this, user](const Result<pending_changes::Waiting> &waiting) {
            if (waiting && m_office.session.user().id == user)
                take(*waiting);
        });
}

void HeldNotice::take(const pending_changes::Waiting &waiting)
{
    m_count = waiting.count;
    say();
    if (waiting.firstExpires)
        m_expiry.start(std::max(*waiting.firstExpires - m_office.background.site().clock().now(), std::chrono::milliseconds{1}));
    else
        m_expiry.stop();
    const bool isNew = m_newest && waiting.newest.value > m_newest->value;
    if (!m_newest || isNew)
        m_newest = waiting.newest;
    if (isNew)
        emit arrived();
}

void HeldNotice::say()
{
    QPixmap shape{mark, mark};
    shape.fill(Qt::transparent);
    QPainter painter{&shape};
    look::paintShape(painter, shape.rect(), palette(), look::Status::Waiting);
    painter.end();
    setIcon(shape);
    setVisible(m_count > 0);
    setText(tr("%n change(s) to confirm", nullptr, static_cast<int>(m_count)));
    setToolTip(tr("Apps asked for them; nothing happens until you decide."));
}

void HeldNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        say();
    QPushButton::changeEvent(event);
}

} // namespace fractal
