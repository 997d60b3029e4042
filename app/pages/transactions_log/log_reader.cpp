// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_reader.h"

namespace fractal {

namespace {

/// Entries of one part: a text is looked for in all that an entry says.
constexpr qint64 lookedWithText = 20'000;
constexpr qint64 lookedWithoutText = 100'000;

std::vector<LogRow> rowsOf(const std::vector<journal::Entry> &entries, const journal::Names &names)
{
    std::vector<LogRow> rows;
    rows.reserve(entries.size());
    for (const journal::Entry &entry : entries)
        rows.push_back(LogRow::of(entry, names));
    return rows;
}

} // namespace

struct LogReader::Rows {
    std::vector<LogRow> rows;
    qint64 total = 0;
    qint64 reached = 0;
    bool isEnd = false; ///< of what came since: there are no more
};

LogReader::LogReader(Background &background, QObject *parent) : QObject{parent}, m_background{background} {}

bool LogReader::asksForAll() const
{
    return !m_filter.since && !m_filter.until && m_filter.user.isEmpty() && m_filter.consumerKey.isEmpty()
        && m_filter.action.isEmpty() && !m_filter.refusedOnly && !m_filter.changesOnly && m_filter.search.trimmed().isEmpty();
}

qint64 LogReader::mostLooked() const
{
    return m_filter.search.trimmed().isEmpty() ? lookedWithoutText : lookedWithText;
}

void LogReader::ask(const journal::Filter &filter, qint64 startBefore)
{
    ++m_question;
    m_filter = filter;
    m_filter.afterId = 0;
    m_filter.beforeId = 0;
    m_reached = startBefore;
    m_newest = startBefore > 0 ? startBefore - 1 : 0;
    m_isFirst = true;
    m_isEnd = false;
    m_isReading = false;
    m_isLooking = false;
    m_counted = 0;
    m_isCounted = false;
    m_wanted = pageSize;
    readPart();
    if (!asksForAll())
        countPart(0);
}

void LogReader::more()
{
    if (m_isReading || m_isEnd)
        return;
    m_wanted = pageSize;
    readPart();
}

void LogReader::readPart()
{
    m_isReading = true;
    journal::Filter filter = m_filter;
    filter.beforeId = m_reached;
    filter.limit = m_wanted;
    m_background.read<Rows>(
        this,
        [filter, most = mostLooked()](Work &work) -> Result<Rows> {
            Rows read;
            FRACTAL_TRY(read.total, journal::total(work.connection));
            FRACTAL_TRY(const journal::Part part, journal::part(work.connection, filter, most));
            FRACTAL_TRY(const journal::Names names, journal::namesOf(work.connection, part.entries));
            read.rows = rowsOf(part.entries, names);
            read.reached = part.reached;
            read.isEnd = part.isEnd;
            return read;
        },
        [this, question = m_question](Result<Rows> read) {
            if (question != m_question)
                return;
            m_isReading = false;
            if (!read)
                return emit failed(read.error());
            take(*std::move(read));
        });
}

void LogReader::take(Rows read)
{
    m_reached = read.reached;
    m_isEnd = read.isEnd;
    m_wanted -= static_cast<int>(read.rows.size());
    if (m_isFirst && m_newest == 0) // what came between the two questions of the job is seen with the first rows
        m_newest = std::max(read.total, read.rows.empty() ? 0 : read.rows.front().id);
    m_total = std::max(m_total, read.total);
    if (asksForAll()) {
        m_counted = m_total;
        m_isCounted = true;
    }
    const bool isFirst = std::exchange(m_isFirst, false);
    if (isFirst || !read.rows.empty() || m_isEnd)
        emit arrived(read.rows, isFirst);
    emit countChanged();
    if (m_wanted > 0 && !m_isEnd && !m_isReading)
        readPart();
}

void LogReader::countPart(qint64 before)
{
    journal::Filter filter = m_filter;
    filter.beforeId = before;
    m_background.read<journal::Tally>(
        this, [filter, most = mostLooked()](Work &work) { return journal::tally(work.connection, filter, most); },
        [this, question = m_question](const Result<journal::Tally> &tally) {
            if (question != m_question || !tally)
                return;
            m_counted += tally->count;
            m_isCounted = tally->isEnd;
            emit countChanged();
            if (!m_isCounted)
                countPart(tally->reached);
        });
}

void LogReader::look()
{
    if (m_isLooking || m_isFirst)
        return;
    m_isLooking = true;
    journal::Filter filter = m_filter;
    filter.afterId = std::max<qint64>(m_newest, 1);
    filter.limit = pageSize;
    m_background.read<Rows>(
        this,
        [filter](Work &work) -> Result<Rows> {
            Rows read;
            FRACTAL_TRY(read.total, journal::total(work.connection));
            FRACTAL_TRY(auto entries, journal::list(work.connection, filter));
            FRACTAL_TRY(const journal::Names names, journal::namesOf(work.connection, entries));
            read.isEnd = static_cast<int>(entries.size()) < filter.limit;
            read.reached = entries.empty() ? 0 : entries.back().id.value;
            std::ranges::reverse(entries);
            read.rows = rowsOf(entries, names);
            return read;
        },
        [this, question = m_question](const Result<Rows> &read) {
            if (question != m_question)
                return;
            m_isLooking = false;
            if (!read)
                return emit failed(read.error());
            m_newest = read->isEnd ? std::max(read->total, read->reached) : read->reached;
            const bool grew = read->total > m_total;
            m_total = std::max(m_total, read->total);
            m_counted = asksForAll() ? m_total : m_counted + static_cast<qint64>(read->rows.size());
            if (!read->rows.empty())
                emit newer(read->rows, read->isEnd);
            if (grew)
                emit countChanged();
        });
}

} // namespace fractal
