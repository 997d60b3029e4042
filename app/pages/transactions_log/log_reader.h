// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/transactions_log/log_row.h"
#include "app/session/background.h"

#include <QObject>

namespace fractal {

/// Reads the Transactions Log in small parts, so that a search through a million entries keeps nobody waiting: rows as the
/// list needs them, the count in the meantime, and what has come since.
class LogReader : public QObject {
    Q_OBJECT

public:
    explicit LogReader(Background &background, QObject *parent);

    /// A new question. `startBefore`: older than this entry only, for a place inside the log; 0: the newest ones.
    void ask(const journal::Filter &filter, qint64 startBefore = 0);
    void more(); ///< the next rows
    void look(); ///< for what came since

    [[nodiscard]] bool hasMore() const { return !m_isEnd; }
    [[nodiscard]] qint64 total() const { return m_total; } ///< of the log
    [[nodiscard]] qint64 counted() const { return m_counted; } ///< that fit, as far as is known
    [[nodiscard]] bool isCounted() const { return m_isCounted; }
    static constexpr int pageSize = 200;

signals:
    /// `isFirst`: in place of what was there.
    void arrived(const std::vector<LogRow> &rows, bool isFirst);
    /// Newest first. `isAll`: there are no more of them than these.
    void newer(const std::vector<LogRow> &rows, bool isAll);
    void countChanged();
    void failed(const Error &error);

private:
    struct Rows;
    void readPart();
    void take(Rows rows);
    void countPart(qint64 before);
    [[nodiscard]] bool asksForAll() const;
    [[nodiscard]] qint64 mostLooked() const;

    Background &m_background;
    journal::Filter m_filter;
    int m_question = 0; ///< answers to an earlier one are dropped
    int m_wanted = 0; ///< rows that are still to come of the page that is being read
    bool m_isReading = false;
    bool m_isLooking = false;
    bool m_isFirst = true;
    bool m_isEnd = true;
    qint64 m_reached = 0;
    qint64 m_newest = 0; ///< the newest entry that was looked at
    qint64 m_total = 0;
    qint64 m_counted = 0;
    bool m_isCounted = false;
};

} // namespace fractal
