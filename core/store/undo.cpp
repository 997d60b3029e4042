// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <algorithm>
#include <ranges>

namespace fractal::journal {

using namespace Qt::StringLiterals;

namespace {

/// Who changed the record last, for the words of a refusal; nothing when the entry itself is the last.
Result<void> refuseWhenChangedSince(Connection &connection, const Change &change, JournalId entry)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT j.id, j.actor FROM journal_records r JOIN journal j ON j.id = r.entry_id"
                                  " WHERE r.entity = ? AND r.record_id = ? AND r.entry_id > ? ORDER BY r.entry_id DESC LIMIT 1"_s,
                                  {text(change.entity), change.id, entry.value}));
    if (!rows.next())
        return {};
    return failure(
        ErrorCode::VersionConflict,
        u"%1 was changed since by %2 (entry %3); undo that one first"_s.arg(change.code, rows.text(1)).arg(rows.integer(0)), {},
        {{u"record"_s, change.code}, {u"actor"_s, rows.text(1)}, {u"entry"_s, rows.integer(0)}});
}

Change inverse(const Change &change)
{
    Change swapped = change;
    std::swap(swapped.before, swapped.after);
    return swapped;
}

} // namespace

Result<JournalId> undo(Work &work, const Author &author, JournalId id, std::span<const Restorer> restorers,
                       const std::function<Result<void>(const Change &)> &may)
{
    FRACTAL_TRY(const Entry entry, find(work.connection, id));
    if (entry.undoneBy)
        return failure(ErrorCode::BusinessRule, u"entry %1 was undone by entry %2"_s.arg(id.value).arg(entry.undoneBy->value));
    if (!entry.undoable || entry.changes.empty())
        return failure(ErrorCode::BusinessRule,
                       u"entry %1 (%2) cannot be undone: %3"_s.arg(id.value).arg(
                           entry.action,
                           entry.reason.isEmpty()
                               ? u"it changed no record, or what it ended stays ended (secrets, passwords, access)"_s
                               : entry.reason));
    Record record{author, u"undo"_s, u"done"_s, {}, {}, {}, true, id};
    for (const Change &change : entry.changes | std::views::reverse) {
        const auto restorer = std::ranges::find_if(
            restorers, [&](const Restorer &r) { return change.entity == QLatin1StringView{r.entity}; });
        if (restorer == restorers.end())
            return failure(ErrorCode::BusinessRule, u"a change of %1 cannot be undone"_s.arg(change.entity));
        FRACTAL_TRY_VOID(may(inverse(change)));
        FRACTAL_TRY_VOID(refuseWhenChangedSince(work.connection, change, id));
        FRACTAL_TRY(Change made, restorer->restore(work, change));
        record.changes.push_back(std::move(made));
    }
    return append(work, record);
}

} // namespace fractal::journal
