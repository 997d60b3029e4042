// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pending_changes/pending_changes_page.h"

#include "app/configuration/pages.h"
#include "app/session/reading.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pending_changes::Status;

namespace {

constexpr auto paneKey = "pending_changes/pane"_L1;
constexpr int paneHeight = 300;
constexpr int leastPane = 170;
constexpr int mostPane = 600;

} // namespace

PendingChangesPage::PendingChangesPage(Office &given, QWidget *parent)
    : Page{given, parent},
      m_deeds{new held::Deeds{given, this}},
      m_problem{new look::Banner{this}},
      m_splitter{new QSplitter{Qt::Vertical, this}},
      m_list{new held::ChangeList{given, this}},
      m_details{new held::ChangeDetails{given, this}}
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_details->setMinimumHeight(leastPane);
    m_splitter->setSizes({1000, std::clamp(given.memory.value(paneKey, paneHeight).toInt(), leastPane, mostPane)});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_list->table());
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &PendingChangesPage::tick);
    connect(m_list, &held::ChangeList::loaded, this, [this] {
        m_problem->clear();
        choose();
        m_details->setVisible(!m_list->rows().empty() || m_details->shown()); // nothing to choose from
        emit loaded();
    });
    connect(m_list, &held::ChangeList::failed, this, [this](const Error &error) {
        m_problem->say(look::Status::Attention, sentenceFor(error), {{tr("Try again"), [this] { load(); }}});
        emit loaded();
    });
    connect(m_list, &held::ChangeList::chosen, m_details, &held::ChangeDetails::show);
    connect(m_list, &held::ChangeList::opened, m_details, &held::ChangeDetails::focusDecision);
    connect(m_details, &held::ChangeDetails::filled, m_list, &held::ChangeList::tick);
    connect(m_details, &held::ChangeDetails::confirmWanted, m_deeds, &held::Deeds::confirm);
    connect(m_details, &held::ChangeDetails::rejectWanted, m_deeds, &held::Deeds::reject);
    connect(m_details, &held::ChangeDetails::logWanted, this,
            [this](const QString &key) { emit leaveFor(u"transactions_log"_s, u"consumer:"_s + key); });
    connect(m_deeds, &held::Deeds::decided, this, &PendingChangesPage::load);
    connect(&given.session, &Session::rightsChanged, this, &PendingChangesPage::load);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { office().memory.setValue(paneKey, m_details->height()); });
}

PendingChangesPage::~PendingChangesPage()
{
    m_second.stop();
}

void PendingChangesPage::load()
{
    m_list->load();
    if (m_details->shown())
        m_details->refresh();
}

/// What waits longest is looked at first; what the person chose, or has decided, stays in the pane.
void PendingChangesPage::choose()
{
    if (!m_wantsWaiting && m_details->shown())
        return;
    const Instant now = office().background.site().clock().now();
    const auto waiting = std::ranges::find_if(m_list->rows(),
                                              [&](const held::Row &row) { return row.statusAt(now) == Status::Waiting; });
    if (waiting == m_list->rows().end())
        return;
    m_wantsWaiting = false;
    m_list->select(waiting->change.id);
    m_details->show(waiting->change.id);
}

void PendingChangesPage::tick()
{
    m_list->tick();
    m_details->tick();
    const Instant now = office().background.site().clock().now();
    bool hasExpired = false;
    for (const held::Row &row : m_list->rows()) {
        const bool isOver = row.change.status == Status::Waiting && row.change.expiresAt <= now;
        if (!isOver || m_expired.contains(row.change.id.value))
            continue;
        m_expired.insert(row.change.id.value);
        hasExpired = true;
    }
    if (hasExpired)
        load(); // counts and order follow
}

void PendingChangesPage::show(const QString &place)
{
    if (place != "waiting"_L1)
        return;
    m_wantsWaiting = true;
    m_list->load();
}

void PendingChangesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_second.start();
}

void PendingChangesPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Page::hideEvent(event);
}

void PendingChangesPage::retranslate()
{
    m_list->retranslate();
    m_details->retranslate();
}

PageInfo pages_of_configuration::pending_changes()
{
    return {.name = "pending_changes",
            .section = "api_connections",
            .title = QT_TRANSLATE_NOOP("Page", "Pending changes"),
            .words = {QT_TRANSLATE_NOOP("Page", "Confirm a change"), QT_TRANSLATE_NOOP("Page", "Reject a change")},
            .sees = {Resource::Authorizations, Action::View},
            .edits = {Resource::Authorizations, Action::View},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new PendingChangesPage{office, parent};
            },
            .isEverybodys = true};
}

} // namespace fractal
