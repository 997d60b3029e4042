// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_row.h"

namespace fractal {

LogRow LogRow::of(const journal::Entry &entry, const journal::Names &names)
{
    LogRow row;
    row.id = entry.id.value;
    row.at = entry.at;
    row.actor = entry.author.actor;
    const journal::Person person = names.people.value(entry.author.user.value);
    row.person = person.displayName.isEmpty() ? person.name : person.displayName;
    const journal::App app = names.apps.value(entry.author.consumer.value);
    row.app = app.name;
    row.appKey = app.key;
    row.action = entry.action;
    row.outcome = entry.outcome;
    row.reason = entry.reason;
    row.records = static_cast<qint64>(entry.changes.size());
    if (!entry.changes.empty())
        row.code = entry.changes.front().code;
    row.undoneBy = entry.undoneBy.value_or(JournalId{}).value;
    row.undoes = entry.undoes.value_or(JournalId{}).value;
    row.undoneAction = names.undoneActions.value(row.undoes);
    return row;
}

} // namespace fractal
