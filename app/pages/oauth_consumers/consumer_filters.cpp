// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_filters.h"

#include "app/pages/oauth_consumers/consumer_words.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using consumers::Status;

namespace {

constexpr int searchWidth = 232;
constexpr int edge = 12;
constexpr int gap = 8;

struct Chip {
    Status status;
    const char *id;
};
constexpr std::array<Chip, consumers::statusCount> statusChips{{{Status::Connected, "connected"},
                                                                {Status::Waiting, "waiting"},
                                                                {Status::NeedsAttention, "attention"},
                                                                {Status::Unverified, "unverified"},
                                                                {Status::Ready, "ready"},
                                                                {Status::Disabled, "disabled"}}};
constexpr auto unusedId = "unused"_L1;

} // namespace

ConsumerFilters::ConsumerFilters(QWidget *parent)
    : QWidget{parent},
      m_search{new look::SearchField{this}},
      m_chips{new look::FilterChips{this}},
      m_button{new QToolButton{this}},
      m_menu{new QMenu{this}}
{
    m_search->setObjectName(u"searchConsumers"_s);
    m_chips->setObjectName(u"consumerChips"_s);
    m_button->setObjectName(u"filters"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    look::setRole(m_button, look::Role::Chip);
    look::setMenuArrow(m_button);
    m_button->setCheckable(true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(edge, gap, edge, gap);
    row->setSpacing(gap);
    row->addWidget(m_search);
    row->addWidget(m_chips);
    row->addWidget(m_button);
    row->addStretch();
    setFixedHeight(46);
    connect(m_search, &look::SearchField::searched, this, &ConsumerFilters::changed);
    connect(m_chips, &look::FilterChips::chosenChanged, this, &ConsumerFilters::chosen);
    connect(m_button, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_button->mapToGlobal(QPoint{0, m_button->height() + 2}));
        m_button->setChecked(!m_chips->chosen().isEmpty());
    });
    retranslate();
}

void ConsumerFilters::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    retranslate();
}

void ConsumerFilters::retranslate()
{
    m_search->setPlaceholderText(m_isCompact ? tr("Name, key…") : tr("Name, key, callback…"));
    m_search->setAccessibleName(tr("Search in name, key and callback"));
    fillChips();
}

void ConsumerFilters::setCounts(const consumers::TableCounts &counts)
{
    m_counts = counts;
    fillChips();
}

void ConsumerFilters::fillChips()
{
    const QStringList chosen = m_chips->chosen();
    std::vector<look::FilterChips::Item> items{{.id = u"all"_s, .text = tr("All"), .count = m_counts.all, .isAll = true}};
    const auto add = [&](const QString &id, const QString &text, qint64 count) {
        if (count > 0 || chosen.contains(id))
            items.push_back({.id = id, .text = text, .count = count});
    };
    for (const Chip &chip : statusChips)
        add(QLatin1StringView{chip.id}, Words::status(chip.status), m_counts.byStatus[static_cast<std::size_t>(chip.status)]);
    add(unusedId, tr("Unused 90 d"), m_counts.unused);
    m_chips->setItems(items);
    QWidget *last = m_search;
    const auto buttons = m_chips->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_button);
    showCount();
    arrange();
}

void ConsumerFilters::showCount()
{
    const QStringList chosen = m_chips->chosen();
    m_button->setText(chosen.isEmpty() ? tr("Filters") : tr("%n filter(s)", nullptr, static_cast<int>(chosen.size())));
    m_button->setChecked(!chosen.isEmpty());
}

void ConsumerFilters::fillMenu()
{
    m_menu->clear();
    const QStringList chosen = m_chips->chosen();
    const auto add = [&](const QString &id, const QString &text, qint64 count) {
        QAction *action = m_menu->addAction(tr("%1 (%2)").arg(text, QLocale{}.toString(count)));
        action->setObjectName(u"filter_"_s + id);
        action->setCheckable(true);
        action->setChecked(chosen.contains(id));
        connect(action, &QAction::toggled, this, [this, id](bool isOn) {
            QStringList ids = m_chips->chosen();
            ids.removeAll(id);
            if (isOn)
                ids += id;
            choose(ids);
            emit changed();
        });
    };
    for (const Chip &chip : statusChips)
        add(QLatin1StringView{chip.id}, Words::status(chip.status), m_counts.byStatus[static_cast<std::size_t>(chip.status)]);
    add(unusedId, tr("Unused 90 d"), m_counts.unused);
}

void ConsumerFilters::choose(const QStringList &chips)
{
    m_chips->choose(chips);
    fillChips();
}

/// The chips themselves are made anew when the counts come: one of them is just being clicked.
void ConsumerFilters::chosen()
{
    showCount();
    emit changed();
}

void ConsumerFilters::clear()
{
    const QSignalBlocker blocker{m_search};
    m_search->clear();
    choose({});
    emit changed();
}

void ConsumerFilters::findText()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConsumerFilters::applyTo(consumers::TableQuery &query) const
{
    query.text = text();
    const QStringList chosen = m_chips->chosen();
    for (const Chip &chip : statusChips) {
        if (chosen.contains(QLatin1StringView{chip.id}))
            query.statuses += chip.status;
    }
    query.unusedOnly = chosen.contains(unusedId);
}

void ConsumerFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Chips where they fit, in whatever language; the button elsewhere.
void ConsumerFilters::arrange()
{
    const int needed = edge + searchWidth + gap + m_chips->sizeHint().width() + edge;
    const bool showsChips = !m_isCompact && needed <= width();
    m_chips->setVisible(showsChips);
    m_button->setVisible(!showsChips);
    m_search->setMinimumWidth(showsChips ? searchWidth : 0);
    m_search->setMaximumWidth(m_isCompact ? QWIDGETSIZE_MAX : searchWidth);
    static_cast<QBoxLayout *>(layout())->setStretchFactor(m_search, m_isCompact ? 1 : 0);
}

} // namespace fractal::oauth_consumers
