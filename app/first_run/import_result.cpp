// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_result.h"

#include "core/transfer/undo.h"

#include <QCoreApplication>

namespace fractal {

namespace {

bool areAssets(const transfer::Report &report)
{
    return report.kind == QLatin1StringView{"assets"};
}

} // namespace

void undoImport(Office &office, const transfer::Report &report)
{
    office.background.write<JournalId>(
        &office.session,
        [entry = report.entry, author = office.session.author(),
         user = office.session.user().id](Work &work) -> Result<JournalId> {
            FRACTAL_TRY(const Principal person, Session::present(work, user));
            return journal::undo(work, author, entry, transfer::restorers(),
                                 [&](const journal::Change &inverse) { return transfer::requireInverse(person, inverse); });
        },
        [&office](const Result<JournalId> &entry) {
            if (entry)
                office.toasts.say(
                    QCoreApplication::translate("ImportResult", "The import was undone. Its records are gone again."));
            else if (entry.error().code == ErrorCode::VersionConflict)
                office.toasts.complain(QCoreApplication::translate(
                    "ImportResult", "Somebody has changed one of these records since. Undo that change first."));
            else
                office.toasts.complain(sentenceFor(entry.error()));
        });
}

void announceImport(Office &office, const transfer::Report &report)
{
    const int count = static_cast<int>(report.accepted);
    const QString text = areAssets(report)
        ? QCoreApplication::translate("ImportResult", "%Ln assets imported.", nullptr, count)
        : QCoreApplication::translate("ImportResult", "%Ln work orders imported.", nullptr, count);
    office.toasts.say(text,
                      {QCoreApplication::translate("ImportResult", "Undo"), [&office, report] { undoImport(office, report); }});
}

} // namespace fractal
