// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/transactions_log_page.h"

#include "app/configuration/pages.h"
#include "app/session/reading.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::TextSize;
using look::Token;

namespace {

constexpr int paneHeight = 214;
constexpr int mostChoices = 500;
constexpr qint64 entriesAbovePlace = 40;

struct Choices {
    std::vector<journal::Person> people;
    std::vector<journal::App> apps;
};

} // namespace

TransactionsLogPage::TransactionsLogPage(Office &office, QWidget *parent)
    : Page{office, parent},
      m_reader{new LogReader{office.background, this}},
      m_model{new LogModel{this}},
      m_filters{new LogFilterRow{this}},
      m_problem{new look::Banner{this}},
      m_table{new look::RecordTable{this}},
      m_empty{new look::EmptyState{this}},
      m_clear{m_empty->addButton(u"clearFilters"_s)},
      m_count{new look::Text{TextSize::Body, Token::Muted, this}},
      m_newOnes{look::button(u"newEntries"_s, look::Role::Primary, this)},
      m_paused{new look::Text{TextSize::Body, Token::Muted, this}},
      m_details{new LogDetails{office, this}},
      m_splitter{new QSplitter{Qt::Vertical, this}}
{
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_details->setMinimumHeight(150);
    const int pane = std::clamp(office.memory.value(paneKey, paneHeight).toInt(), 150, 600);
    m_splitter->setSizes({1000, pane});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
    connectParts();
    m_filters->restore(office.memory);
    TransactionsLogPage::retranslate();
}

TransactionsLogPage::~TransactionsLogPage()
{
    *m_exportCancelled = true;
    m_table->keep(office().memory, tableKey);
}

void TransactionsLogPage::load()
{
    m_filters->setMayExport(office().session.may({Resource::Journal, Action::Report}));
    readChoices();
    if (!m_isAsked)
        return ask();
    m_reader->look();
    if (m_details->shown())
        m_details->refresh();
}

void TransactionsLogPage::ask(qint64 startBefore)
{
    m_isAsked = true;
    m_isInside = startBefore > 0;
    m_waiting = 0;
    m_hasMoreWaiting = false;
    m_model->setReader(readerOf(office()));
    m_reader->ask(m_filters->filter(readerOf(office())), startBefore);
}

void TransactionsLogPage::readChoices()
{
    office().background.read<Choices>(
        this,
        [](Work &work) -> Result<Choices> {
            Choices choices;
            FRACTAL_TRY(choices.people, journal::people(work.connection, mostChoices));
            FRACTAL_TRY(choices.apps, journal::apps(work.connection, mostChoices));
            return choices;
        },
        [this](const Result<Choices> &choices) {
            if (choices)
                m_filters->setChoices(choices->people, choices->apps);
        });
}

/// While there are more rows the model is told of one more than it has, so that the view asks for it.
void TransactionsLogPage::fill(std::vector<LogRow> rows)
{
    const auto count = static_cast<qint64>(rows.size());
    m_model->setReader(readerOf(office()));
    m_model->setRows(std::move(rows), m_reader->hasMore() ? std::numeric_limits<qint64>::max() : count);
}

void TransactionsLogPage::take(const std::vector<LogRow> &rows, bool isFirst)
{
    m_problem->clear();
    if (isFirst) {
        // What is chosen stays chosen when it is there again; otherwise nothing is, not a neighbour by chance.
        const QModelIndex current = m_table->currentIndex();
        const qint64 chosen = current.isValid() ? m_model->at(current.row()).id : 0;
        if (std::ranges::none_of(rows, [&](const LogRow &row) { return row.id == chosen; }))
            m_table->selectionModel()->clear();
        fill(rows);
        m_table->scrollToTop();
        if (m_isInside)
            m_reader->look(); // how many there are above
    } else {
        m_model->append(rows);
        if (!m_reader->hasMore())
            m_model->append({}); // that was all
    }
    if (m_wantedId != 0 && m_model->rowOf(m_wantedId) >= 0)
        choose(std::exchange(m_wantedId, 0));
    showState();
    refreshFooter();
    emit loaded();
}

void TransactionsLogPage::takeNewer(const std::vector<LogRow> &rows, bool isAll)
{
    std::vector<LogRow> known = m_model->rows();
    for (const LogRow &row : rows) {
        const int undone = row.undoes == 0 ? -1 : m_model->rowOf(row.undoes);
        if (undone >= 0)
            known[static_cast<std::size_t>(undone)].undoneBy = row.id;
    }
    if (isFollowing() && isAll) {
        known.insert(known.begin(), rows.begin(), rows.end());
    } else if (isFollowing()) {
        return ask(); // so many that the top of the list is read anew
    } else {
        m_waiting += static_cast<qint64>(rows.size());
        m_hasMoreWaiting = m_hasMoreWaiting || !isAll;
    }
    fill(std::move(known));
    showState();
    refreshFooter();
    emit loaded();
}

void TransactionsLogPage::goToTop()
{
    if (m_waiting > 0 || m_isInside)
        return ask();
    m_table->scrollToTop();
}

bool TransactionsLogPage::isAtTop() const
{
    return m_table->verticalScrollBar()->value() <= 0;
}

void TransactionsLogPage::choose(qint64 id)
{
    const int row = m_model->rowOf(id);
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void TransactionsLogPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_reader->hasMore();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_clear->setVisible(!m_filters->isEmpty());
}

void TransactionsLogPage::refreshFooter()
{
    const QLocale locale = readerOf(office()).locale;
    const QString total = locale.toString(m_reader->total());
    if (m_reader->isCounted()) {
        m_count->setText(tr("Showing %1 of %2").arg(locale.toString(m_reader->counted()), total));
    } else {
        const qint64 known = std::max<qint64>(m_reader->counted(), m_model->rowCount());
        m_count->setText(tr("Showing %1+ of %2").arg(locale.toString(known), total));
    }
    m_newOnes->setVisible(m_waiting > 0);
    if (m_waiting > 0) {
        m_newOnes->setText(u"▲ "_s
                           + (m_hasMoreWaiting ? tr("%n+ new", nullptr, static_cast<int>(m_waiting))
                                               : tr("%n new", nullptr, static_cast<int>(m_waiting))));
        m_newOnes->setAccessibleName(tr("%n new, show the newest entries", nullptr, static_cast<int>(m_waiting)));
    }
    m_paused->setText(!m_isAsked || isFollowing() ? QString{} : m_filters->isLive() ? tr("Live paused") : tr("Live is off"));
}

void TransactionsLogPage::setReadOnly(bool isReadOnly)
{
    m_details->setReadOnly(isReadOnly);
}

void TransactionsLogPage::show(const QString &place)
{
    m_filters->clear();
    qint64 entry = 0;
    const QStringList parts = place.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString value = part.section(u':', 1);
        if (part.startsWith("consumer:"_L1))
            m_filters->chooseApp(value);
        else if (part.startsWith("user:"_L1))
            m_filters->choosePerson(value);
        else if (part.startsWith("entry:"_L1))
            entry = value.toLongLong();
    }
    m_wantedId = entry;
    if (entry > 0)
        m_details->show(JournalId{entry});
    ask(entry > 0 ? entry + entriesAbovePlace : 0);
}

void TransactionsLogPage::exportTo(const QString &format)
{
    const bool isCsv = format == "csv"_L1;
    const QString name = isCsv ? u"transactions-log.csv"_s : u"transactions-log.json"_s;
    office().prompter.saveFile(
        this, isCsv ? tr("Export the log as CSV") : tr("Export the log as JSON"), name, [this, isCsv](const QString &file) {
            const log_export::Task task{m_filters->filter(readerOf(office())),
                                        isCsv ? ExportFile::Format::Csv : ExportFile::Format::Json, file,
                                        office().session.user().id, m_exportCancelled};
            office().background.compute<Result<qint64>>(
                this, [&site = office().background.site(), task] { return log_export::write(site, task); },
                [this, file](const Result<qint64> &written) {
                    if (!written)
                        return office().toasts.complain(sentenceFor(written.error()));
                    office().toasts.say(
                        tr("%n entry written to %1.", nullptr, static_cast<int>(*written)).arg(QFileInfo{file}.fileName()));
                });
        });
}

void TransactionsLogPage::keep()
{
    m_filters->keep(office().memory);
}

void TransactionsLogPage::retranslate()
{
    m_filters->retranslate();
    m_details->retranslate();
    m_model->setReader(readerOf(office()));
    m_model->retranslate();
    m_table->setAccessibleName(tr("Transactions Log"));
    m_empty->setTexts(tr("No data to show with these parameters"));
    m_clear->setText(tr("Clear filters"));
    refreshFooter();
}

namespace pages_of_configuration {

PageInfo transactions_log()
{
    return {.name = "transactions_log",
            .section = "transactions_log",
            .title = QT_TRANSLATE_NOOP("Page", "Transactions Log"),
            .words = {QT_TRANSLATE_NOOP("Page", "Undo"), QT_TRANSLATE_NOOP("Page", "Refused"),
                      QT_TRANSLATE_NOOP("Page", "Changes"), QT_TRANSLATE_NOOP("Page", "Export"),
                      QT_TRANSLATE_NOOP("Page", "Journal")},
            .sees = {Resource::Journal, Action::View},
            .edits = {Resource::Journal, Action::View},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new TransactionsLogPage{office, parent};
            }};
}

} // namespace pages_of_configuration

} // namespace fractal
