// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_filter_row.h"

#include "app/pages/transactions_log/log_words.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTimeZone>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 46;
constexpr int widestCombo = 168;
constexpr auto memoryKey = "transactions_log/filter/"_L1;

Instant startOfDay(const moments::Reader &reader, int daysAgo)
{
    const QTimeZone zone{reader.timeZone.isEmpty() ? "UTC"_ba : reader.timeZone};
    const QDate today = QDateTime::fromMSecsSinceEpoch(reader.now.ms, zone).date();
    return {today.addDays(-daysAgo).startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace

LogFilterRow::LogFilterRow(QWidget *parent)
    : QWidget{parent},
      m_search{new look::SearchField{this}},
      m_period{new QComboBox{this}},
      m_person{new QComboBox{this}},
      m_app{new QComboBox{this}},
      m_chips{new look::FilterChips{this}},
      m_live{look::button(u"live"_s, look::Role::Plain, this)},
      m_export{look::button(u"export"_s, look::Role::Plain, this, "chevron_down")}
{
    build();
    for (const char *id : {"today", "7", "30", "all"})
        m_period->addItem(QString{}, QString::fromLatin1(id));
    connect(m_search, &look::SearchField::searched, this, &LogFilterRow::changed);
    connect(m_period, &QComboBox::activated, this, &LogFilterRow::changed);
    connect(m_person, &QComboBox::activated, this, &LogFilterRow::changed);
    connect(m_app, &QComboBox::activated, this, &LogFilterRow::changed);
    connect(m_chips, &look::FilterChips::chosenChanged, this, &LogFilterRow::changed);
    connect(m_live, &QPushButton::toggled, this, [this] {
        refreshLive();
        emit liveChanged();
    });
    connect(m_export, &QPushButton::clicked, this, &LogFilterRow::openExport);
    retranslate();
}

void LogFilterRow::build()
{
    setFixedHeight(std::max(rowHeight, fontMetrics().height() + 28));
    m_search->setObjectName(u"search"_s);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(300);
    m_period->setObjectName(u"period"_s);
    m_person->setObjectName(u"person"_s);
    m_app->setObjectName(u"consumer"_s);
    for (QComboBox *combo : {m_period, m_person, m_app}) {
        combo->setMaximumWidth(widestCombo);
        combo->setMaxVisibleItems(20);
    }
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents); // also after a change of language
    m_live->setCheckable(true);
    m_live->setChecked(true);
    m_export->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_period);
    row->addWidget(m_person);
    row->addWidget(m_app);
    row->addWidget(m_chips);
    row->addStretch();
    row->addWidget(m_live);
    row->addWidget(m_export);
}

journal::Filter LogFilterRow::filter(const moments::Reader &reader) const
{
    journal::Filter filter;
    filter.search = m_search->text().trimmed();
    filter.searchActions = log_words::actionsWith(filter.search);
    const QString period = m_period->currentData().toString();
    if (period == "today"_L1)
        filter.since = startOfDay(reader, 0);
    else if (period != "all"_L1)
        filter.since = startOfDay(reader, period.toInt() - 1);
    filter.user = m_person->currentData().toString();
    filter.consumerKey = m_app->currentData().toString();
    const QStringList chosen = m_chips->chosen();
    filter.refusedOnly = chosen.contains("refused"_L1);
    filter.changesOnly = chosen.contains("changes"_L1);
    return filter;
}

bool LogFilterRow::isEmpty() const
{
    return m_search->text().trimmed().isEmpty() && m_period->currentData().toString() == "all"_L1
        && m_person->currentData().toString().isEmpty() && m_app->currentData().toString().isEmpty()
        && m_chips->chosen().isEmpty();
}

void LogFilterRow::clear()
{
    const QSignalBlocker blocker{m_search};
    m_search->clear();
    choose(m_period, u"all"_s);
    choose(m_person, {});
    choose(m_app, {});
    m_chips->choose({});
}

void LogFilterRow::choose(QComboBox *combo, const QString &id)
{
    const int index = combo->findData(id);
    if (index < 0)
        combo->addItem(id, id); // somebody of whom the list does not know yet
    combo->setCurrentIndex(index < 0 ? combo->count() - 1 : index);
}

void LogFilterRow::choosePerson(const QString &name)
{
    choose(m_person, name);
}

void LogFilterRow::chooseApp(const QString &key)
{
    choose(m_app, key);
}

void LogFilterRow::fill(QComboBox *combo, const QString &all, const std::vector<std::pair<QString, QString>> &items)
{
    const QString chosen = combo->currentData().toString();
    combo->clear();
    combo->addItem(all, QString{});
    for (const auto &[id, text] : items)
        combo->addItem(text, id);
    choose(combo, chosen);
    // The names may be long; what stands there at first is always whole.
    const int needed = combo->fontMetrics().horizontalAdvance(all) + 40;
    combo->setMinimumWidth(needed);
    combo->setMaximumWidth(std::max(needed, widestCombo));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(1);
    combo->view()->setMinimumWidth(std::max(combo->width(), 240));
}

void LogFilterRow::setChoices(const std::vector<journal::Person> &people, const std::vector<journal::App> &apps)
{
    m_people = people;
    m_apps = apps;
    std::vector<std::pair<QString, QString>> names;
    for (const journal::Person &person : people)
        names.emplace_back(person.name, person.displayName.isEmpty() ? person.name : person.displayName);
    fill(m_person, tr("Anyone"), names);
    std::vector<std::pair<QString, QString>> consumers;
    for (const journal::App &app : apps)
        consumers.emplace_back(app.key, app.name);
    fill(m_app, tr("Any consumer"), consumers);
}

void LogFilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogFilterRow::keep(QSettings &memory) const
{
    memory.setValue(memoryKey + "text"_L1, m_search->text());
    memory.setValue(memoryKey + "period"_L1, m_period->currentData());
    memory.setValue(memoryKey + "person"_L1, m_person->currentData());
    memory.setValue(memoryKey + "consumer"_L1, m_app->currentData());
    memory.setValue(memoryKey + "chips"_L1, m_chips->chosen());
    memory.setValue(memoryKey + "live"_L1, m_live->isChecked());
}

void LogFilterRow::restore(const QSettings &memory)
{
    const QSignalBlocker blocker{m_search};
    const QSignalBlocker liveBlocker{m_live};
    m_search->setText(memory.value(memoryKey + "text"_L1).toString());
    const int period = m_period->findData(memory.value(memoryKey + "period"_L1, u"all"_s));
    m_period->setCurrentIndex(period < 0 ? m_period->count() - 1 : period);
    choose(m_person, memory.value(memoryKey + "person"_L1).toString());
    choose(m_app, memory.value(memoryKey + "consumer"_L1).toString());
    m_chips->choose(memory.value(memoryKey + "chips"_L1).toStringList());
    m_live->setChecked(memory.value(memoryKey + "live"_L1, true).toBool());
    refreshLive();
}

void LogFilterRow::openExport()
{
    auto *menu = new QMenu{m_export};
    menu->setObjectName(u"exportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *csv = menu->addAction(tr("As CSV, for a spreadsheet…"), this, [this] { emit exportWanted(u"csv"_s); });
    csv->setObjectName(u"exportCsv"_s);
    QAction *json = menu->addAction(tr("As JSON, for a program…"), this, [this] { emit exportWanted(u"json"_s); });
    json->setObjectName(u"exportJson"_s);
    menu->popup(m_export->mapToGlobal(QPoint{0, m_export->height()}));
}

/// On and off differ by the shape, not by the colour alone.
void LogFilterRow::refreshLive()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap{QSize{16, 16} * ratio};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    look::paintShape(painter, {0, 0, 16, 16}, palette(), m_live->isChecked() ? look::Status::Ok : look::Status::Off);
    painter.end();
    m_live->setIcon(QIcon{pixmap});
    m_live->setIconSize({16, 16});
}

void LogFilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLive();
}

void LogFilterRow::retranslate()
{
    m_search->setPlaceholderText(tr("Text, code, person…"));
    m_search->setAccessibleName(tr("Find in the log"));
    m_period->setItemText(0, tr("Today"));
    m_period->setItemText(1, tr("7 days"));
    m_period->setItemText(2, tr("30 days"));
    m_period->setItemText(3, tr("All time"));
    m_period->setAccessibleName(tr("Period"));
    m_person->setAccessibleName(tr("Person"));
    m_app->setAccessibleName(tr("Consumer"));
    setChoices(m_people, m_apps);
    m_chips->setItems({{u"refused"_s, tr("Refused")}, {u"changes"_s, tr("Changes")}});
    m_live->setText(tr("Live"));
    m_live->setToolTip(tr("New entries appear by themselves while the list is at its top"));
    m_export->setText(tr("Export"));
    refreshLive();
}

} // namespace fractal
