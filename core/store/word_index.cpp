// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/word_index.h"

namespace fractal::word_index {

using namespace Qt::StringLiterals;

Result<void> settle(Connection &connection)
{
    if (connection.driver() != Driver::Sqlite)
        return {};
    FRACTAL_TRY(const qint64 pending, connection.scalar(u"SELECT EXISTS (SELECT 1 FROM words_pending)"_s));
    if (pending == 0)
        return {};
    // Of a record that changed more than once, the document that is indexed is the one before the first change. With min(), the
    // other columns are those of its row (SQLite, "bare columns in an aggregate query").
    for (
        const QString &statement :
        {u"INSERT INTO work_orders_words (work_orders_words, rowid, text) SELECT 'delete', record_id, was FROM (SELECT record_id, "
         "was, min(id) FROM words_pending WHERE kind = 'work_order' GROUP BY record_id) WHERE was IS NOT NULL"_s,
         u"INSERT INTO work_orders_words (rowid, text) SELECT id, text FROM work_order_texts WHERE id IN "
         "(SELECT record_id FROM words_pending WHERE kind = 'work_order')"_s,
         u"INSERT INTO work_requests_words (work_requests_words, rowid, text) SELECT 'delete', record_id, was FROM (SELECT "
         "record_id, was, min(id) FROM words_pending WHERE kind = 'work_request' GROUP BY record_id) WHERE was IS NOT NULL"_s,
         u"INSERT INTO work_requests_words (rowid, text) SELECT id, text FROM work_request_texts WHERE id IN "
         "(SELECT record_id FROM words_pending WHERE kind = 'work_request')"_s,
         u"INSERT INTO assets_words (assets_words, rowid, search_text) SELECT 'delete', record_id, was FROM (SELECT record_id, "
         "was, min(id) FROM words_pending WHERE kind = 'asset' GROUP BY record_id) WHERE was IS NOT NULL"_s,
         u"INSERT INTO assets_words (rowid, search_text) SELECT id, search_text FROM assets WHERE id IN "
         "(SELECT record_id FROM words_pending WHERE kind = 'asset')"_s,
         u"DELETE FROM words_pending"_s})
        FRACTAL_TRY_VOID(connection.execute(statement));
    return {};
}

} // namespace fractal::word_index
