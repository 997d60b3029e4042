// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/app_authorizations/app_authorizations_page.h"

#include "app/configuration/pages.h"
#include "app/session/reading.h"

#include <QDateTime>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using authorizations::SortBy;

namespace {

constexpr int filterHeight = 46;
constexpr std::chrono::milliseconds soon = 24h * 30;
constexpr auto tableKey = "app_authorizations/table"_L1;
constexpr auto sortKey = "app_authorizations/sort"_L1;
constexpr auto descendingKey = "app_authorizations/descending"_L1;

struct Sorting {
    SortBy by;
    const char *column;
};
constexpr std::array sortings{Sorting{SortBy::User, "user"}, Sorting{SortBy::Consumer, "consumer"},
                              Sorting{SortBy::Granted, "granted"}, Sorting{SortBy::LastUsed, "last_used"},
                              Sorting{SortBy::From, "from"}};

Instant startOfToday(const moments::Reader &reader)
{
    const QTimeZone zone{reader.timeZone.isEmpty() ? "UTC"_ba : reader.timeZone};
    return {QDateTime::fromMSecsSinceEpoch(reader.now.ms, zone).date().startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace

AppAuthorizationsPage::AppAuthorizationsPage(Office &office, QWidget *parent)
    : Page{office, parent},
      m_model{new AuthorizationModel{this}},
      m_deeds{new AuthorizationDeeds{office, this}},
      m_top{new QStackedWidget{this}},
      m_problem{new look::Banner{this}},
      m_table{new look::RecordTable{this}},
      m_empty{new look::EmptyState{this}},
      m_connect{m_empty->addButton(u"connectChatGpt"_s, true)},
      m_clear{m_empty->addButton(u"clearFilters"_s)},
      m_details{new AuthorizationDetails{office, this}},
      m_rows{office, this, paging()}
{
    m_top->addWidget(buildFilterRow());
    m_top->addWidget(buildBulkBar());
    m_top->setFixedHeight(std::max(filterHeight, fontMetrics().height() + 28));
    m_table->setObjectName(u"authorizations"_s);
    m_table->setModel(m_model);
    m_model->setFlashing(true);
    m_table->setColumns(m_model->columns());
    m_table->restore(office.memory, tableKey);
    m_model->setTickable(true);
    m_empty->hide();
    m_sort = static_cast<SortBy>(
        std::clamp(office.memory.value(sortKey, static_cast<int>(SortBy::LastUsed)).toInt(), 0, static_cast<int>(SortBy::From)));
    m_isDescending = office.memory.value(descendingKey, true).toBool();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(buildFooter());
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_details);
    connectParts();
    showSorting();
    AppAuthorizationsPage::retranslate();
}

AppAuthorizationsPage::~AppAuthorizationsPage()
{
    m_table->keep(office().memory, tableKey);
}

authorizations::TableQuery AppAuthorizationsPage::query() const
{
    const moments::Reader reader = readerOf(office());
    authorizations::TableQuery query;
    query.text = m_search->text();
    const QStringList chosen = m_chips->chosen();
    query.usedOnly = chosen.contains("used"_L1);
    query.expiringOnly = chosen.contains("expiring"_L1);
    query.usedSince = startOfToday(reader);
    query.expiringBefore = reader.now + soon;
    query.sort = m_sort;
    query.descending = m_isDescending;
    return query;
}

void AppAuthorizationsPage::load()
{
    m_rows.ask(m_isLoaded ? RowsAsked::Again : RowsAsked::Anew);
    m_details->refresh();
}

PagedRows<authorizations::TablePage>::List AppAuthorizationsPage::paging()
{
    return {.question = [this](qint64 offset, int limit) -> PagedRows<authorizations::TablePage>::Read {
                authorizations::TableQuery asked = query();
                asked.offset = offset;
                asked.limit = limit;
                return [asked](Work &work) { return authorizations::table(work.connection, asked, work.now()); };
            },
            .loaded = [this] { return m_model->rowCount(); },
            .take = [this](authorizations::TablePage page, RowsAsked asked) { take(std::move(page), asked); },
            .fail =
                [this](const Error &error, RowsAsked asked) {
                    if (asked == RowsAsked::More)
                        return m_model->append({});
                    m_problem->say(look::Status::Attention, sentenceFor(error), {{tr("Try again"), [this] { load(); }}});
                    emit loaded();
                }};
}

void AppAuthorizationsPage::take(authorizations::TablePage page, RowsAsked asked)
{
    if (asked == RowsAsked::More)
        return m_model->append(std::move(page.rows));
    m_problem->clear();
    m_isLoaded = true;
    m_counts = page.counts;
    m_model->setReader(readerOf(office()));
    const qint64 chosen = m_details->shown().value;
    if (std::ranges::none_of(page.rows,
                             [&](const authorizations::TableRow &row) { return row.authorization.id.value == chosen; }))
        m_table->selectionModel()->clear();
    m_table->refresh([&] { m_model->setRows(std::move(page.rows), page.total); });
    if (asked == RowsAsked::Anew) {
        m_isAllTicked = false;
        m_table->scrollToTop();
    }
    setTexts();
    showState();
    refreshTicks();
    emit loaded();
}

void AppAuthorizationsPage::sortBy(int column)
{
    const QString id = QLatin1StringView{m_model->columns()[static_cast<std::size_t>(column)].id};
    const auto sorting = std::ranges::find_if(sortings,
                                              [&](const Sorting &known) { return id == QLatin1StringView{known.column}; });
    if (sorting == sortings.end())
        return showSorting();
    const bool isSame = m_sort == sorting->by;
    m_sort = sorting->by;
    // Names from A, moments from the newest.
    m_isDescending = isSame ? !m_isDescending : m_sort == SortBy::Granted || m_sort == SortBy::LastUsed;
    office().memory.setValue(sortKey, static_cast<int>(m_sort));
    office().memory.setValue(descendingKey, m_isDescending);
    showSorting();
    m_rows.ask(RowsAsked::Anew);
}

void AppAuthorizationsPage::showSorting()
{
    const auto sorting = std::ranges::find(sortings, m_sort, &Sorting::by);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(m_table->columnOf(QLatin1StringView{sorting->column}),
                                                  m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void AppAuthorizationsPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool hasNone = m_counts.all == 0;
    m_empty->setVisible(isEmpty);
    // The header stays where rows would be below it.
    m_table->setMaximumHeight(isEmpty ? m_table->horizontalHeader()->sizeHint().height() : QWIDGETSIZE_MAX);
    m_connect->setVisible(hasNone && !m_isReadOnly && office().session.may({Resource::OAuthConsumers, Action::Add}));
    m_clear->setVisible(!hasNone);
    m_empty->setTexts(hasNone ? tr("No one has authorized an application yet.") : tr("No data to show with these parameters"));
}

void AppAuthorizationsPage::refreshTicks()
{
    const qint64 ticked = m_isAllTicked ? m_model->total() : m_model->ticked().size();
    m_top->setCurrentIndex(ticked > 0 ? 1 : 0);
    m_ticked->setText(tr("%n selected", nullptr, static_cast<int>(ticked)));
    const bool isMoreToTick = !m_isAllTicked && ticked == m_model->rowCount() && m_model->total() > ticked;
    m_tickAll->setVisible(isMoreToTick);
    m_tickAll->setText(tr("Select all %1").arg(readerOf(office()).locale.toString(m_model->total())));
}

void AppAuthorizationsPage::revokeTicked()
{
    if (m_isAllTicked)
        m_deeds->revokeMatching(query(), m_model->total());
    else
        m_deeds->revokeSome(m_model->ticked());
}

void AppAuthorizationsPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model->setTickable(!isReadOnly);
    if (isReadOnly)
        close();
    m_details->setReadOnly(isReadOnly);
    m_table->viewport()->update();
    showState();
}

void AppAuthorizationsPage::findText()
{
    close();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AppAuthorizationsPage::show(const QString &place)
{
    m_chips->choose({});
    m_search->setText(place.section(u':', 1));
    m_rows.ask(RowsAsked::Anew);
}

void AppAuthorizationsPage::close()
{
    m_model->tickAll(false);
    m_isAllTicked = false;
    refreshTicks();
}

void AppAuthorizationsPage::setTexts()
{
    const QLocale locale = readerOf(office()).locale;
    m_chips->setItems({{u"all"_s, tr("All"), m_counts.all, true},
                       {u"used"_s, tr("Used today"), m_counts.used},
                       {u"expiring"_s, tr("Expiring"), m_counts.expiring}});
    m_count->setText(tr("Showing %1 of %2").arg(locale.toString(m_model->total()), locale.toString(m_counts.all)));
}

void AppAuthorizationsPage::retranslate()
{
    m_search->setPlaceholderText(tr("User, consumer…"));
    m_search->setAccessibleName(tr("Find an authorization"));
    m_table->setAccessibleName(tr("App authorizations"));
    m_revokeTicked->setText(tr("Revoke access…"));
    look::setIconButtonText(m_untick, tr("Clear the selection"));
    m_connect->setText(tr("Connect ChatGPT"));
    m_clear->setText(tr("Clear filters"));
    m_model->setReader(readerOf(office()));
    m_model->retranslate();
    m_table->fitTitles();
    m_details->retranslate();
    setTexts();
    showState();
    refreshTicks();
}

namespace pages_of_configuration {

PageInfo app_authorizations()
{
    return {.name = "app_authorizations",
            .section = "api_connections",
            .title = QT_TRANSLATE_NOOP("Page", "App authorizations"),
            .words = {QT_TRANSLATE_NOOP("Page", "Revoke access"), QT_TRANSLATE_NOOP("Page", "Access"),
                      QT_TRANSLATE_NOOP("Page", "Last used")},
            .sees = {Resource::Authorizations, Action::View},
            .edits = {Resource::Authorizations, Action::Delete},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new AppAuthorizationsPage{office, parent};
            }};
}

} // namespace pages_of_configuration

} // namespace fractal
