// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"

namespace fractal {

/// Which rows of a list are asked for.
enum class RowsAsked : quint8 {
    Anew, ///< the first ones of another question
    Again, ///< those that are loaded, after a change
    More, ///< the next ones
};

/// Asks for the rows of a list a page at a time, away from the window's thread. Only the answer to the latest question
/// counts, and more rows only as long as no other question was asked meanwhile. Lives as long as the list's widget.
template <typename Page>
class PagedRows {
public:
    using Read = std::function<Result<Page>(Work &)>;
    struct List {
        std::function<Read(qint64 offset, int limit)> question; ///< as filters and order are now
        std::function<int()> loaded; ///< how many rows there are
        std::function<void(Page page, RowsAsked asked)> take;
        std::function<void(const Error &error, RowsAsked asked)> fail;
    };

    PagedRows(Office &office, QObject *owner, List list) : m_office{office}, m_owner{owner}, m_list{std::move(list)} {}

    void ask(RowsAsked asked)
    {
        const bool isMore = asked == RowsAsked::More;
        const int limit = asked == RowsAsked::Again ? std::clamp(m_list.loaded(), pageSize, mostAgain) : pageSize;
        if (!isMore)
            ++m_question;
        m_office.background.read<Page>(m_owner, m_list.question(isMore ? m_list.loaded() : 0, limit),
                                       [this, question = m_question, asked](Result<Page> page) {
                                           if (question != m_question)
                                               return;
                                           if (page)
                                               m_list.take(*std::move(page), asked);
                                           else
                                               m_list.fail(page.error(), asked);
                                       });
    }

private:
    static constexpr int pageSize = 200;
    static constexpr int mostAgain = 1000; ///< of a longer list the rest comes again when it is scrolled to

    Office &m_office;
    QObject *m_owner;
    List m_list;
    int m_question = 0;
};

} // namespace fractal
