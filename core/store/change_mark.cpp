// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_mark.h"

namespace fractal {

using namespace Qt::StringLiterals;

Result<ChangeMark> ChangeMark::read(Connection &connection)
{
    ChangeMark mark;
    if (connection.driver() == Driver::Sqlite) {
        FRACTAL_TRY(mark.first, connection.dataVersion());
        return mark;
    }
    // Each of these moves with what a screen shows: rights and consumers; the log and the calls.
    FRACTAL_TRY(mark.first, connection.scalar(u"SELECT value FROM epoch WHERE id = 1"_s));
    FRACTAL_TRY(mark.second,
                connection.scalar(
                    u"SELECT (SELECT entry_id FROM journal_head WHERE id = 1) + coalesce((SELECT max(id) FROM calls), 0)"_s));
    return mark;
}

} // namespace fractal
