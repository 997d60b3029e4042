// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_entry.h"

#include "app/pages/transactions_log/log_words.h"
#include "core/transfer/undo.h"

#include <QCoreApplication>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

journal::Change inverse(const journal::Change &change)
{
    journal::Change swapped = change;
    std::swap(swapped.before, swapped.after);
    return swapped;
}

Result<std::optional<journal::Since>> undoneBy(Connection &connection, const journal::Entry &entry)
{
    if (!entry.undoneBy)
        return std::optional<journal::Since>{};
    FRACTAL_TRY(const journal::Entry undo, journal::find(connection, *entry.undoneBy));
    FRACTAL_TRY(const journal::Names names, journal::namesOf(connection, {&undo, 1}));
    const LogRow row = LogRow::of(undo, names);
    return std::optional{journal::Since{undo.id, undo.at, row.code, log_words::who(row)}};
}

QString missingRight(const Principal &principal, const journal::Entry &entry)
{
    for (const journal::Change &change : entry.changes) {
        if (const auto may = transfer::requireInverse(principal, inverse(change));
            !may && may.error().code == ErrorCode::Forbidden)
            return may.error().details["missing"_L1].toString();
    }
    return {};
}

} // namespace

Result<LogEntry> readLogEntry(Work &work, JournalId id, UserId reader)
{
    LogEntry read;
    FRACTAL_TRY(read.entry, journal::find(work.connection, id));
    FRACTAL_TRY(const journal::Names names, journal::namesOf(work.connection, {&read.entry, 1}));
    read.row = LogRow::of(read.entry, names);
    FRACTAL_TRY(read.changedSince, journal::changedSince(work.connection, read.entry));
    FRACTAL_TRY(read.undone, undoneBy(work.connection, read.entry));
    FRACTAL_TRY(const Principal principal, Session::present(work, reader));
    read.missingRight = missingRight(principal, read.entry);
    const auto references = log_fields::referencesOf(read.entry.changes);
    for (const log_fields::Reference &reference : references) {
        FRACTAL_TRY(const QString name, journal::recordName(work.connection, reference.entity, reference.id));
        read.names.insert(reference, name);
    }
    return read;
}

namespace log_undo {

namespace {

constexpr std::size_t mostPreviewed = 10;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("LogUndo", text, nullptr, n);
}

QString person(const QString &actor)
{
    LogRow row;
    row.actor = actor;
    return log_words::who(row);
}

QStringList fieldLines(const LogEntry &entry, const log_fields::Reader &reader)
{
    QStringList lines;
    const log_fields::Rows rows = log_fields::rowsOf(entry.entry.changes, reader);
    for (const log_fields::Row &row : rows.rows) {
        if (lines.size() == static_cast<qsizetype>(mostPreviewed)) {
            lines += say(QT_TRANSLATE_N_NOOP("LogUndo", "and %n more field"), static_cast<int>(rows.rows.size() - mostPreviewed));
            break;
        }
        lines += say(QT_TRANSLATE_NOOP("LogUndo", "%1: %2 → %3")).arg(row.field, row.after, row.before);
    }
    return lines;
}

Result<JournalId> undo(Work &work, UserId user, JournalId id)
{
    FRACTAL_TRY(const Principal principal, Session::present(work, user));
    FRACTAL_TRY_VOID(principal.require({Resource::Journal, Action::View}));
    FRACTAL_TRY_VOID(principal.require({Resource::Configuration, Action::Edit}));
    const journal::Author author{principal.journalName(), user, {}, {}, {}};
    return journal::undo(work, author, id, transfer::restorers(),
                         [&](const journal::Change &change) { return transfer::requireInverse(principal, change); });
}

} // namespace

QString preview(const LogEntry &entry, const log_fields::Reader &reader)
{
    const journal::Change &first = entry.entry.changes.front();
    if (first.entity == "import"_L1) {
        return first.before.isEmpty()
            ? say(QT_TRANSLATE_NOOP("LogUndo", "All that the import of %1 brought is removed again.")).arg(first.code)
            : say(QT_TRANSLATE_NOOP("LogUndo", "All that the import of %1 brought comes back.")).arg(first.code);
    }
    if (first.before.isEmpty())
        return say(QT_TRANSLATE_NOOP("LogUndo", "%1 is removed again.")).arg(first.code);
    if (first.after.isEmpty())
        return say(QT_TRANSLATE_NOOP("LogUndo", "%1 comes back as it was.")).arg(first.code);
    return say(QT_TRANSLATE_NOOP("LogUndo", "This is put back:\n%1")).arg(fieldLines(entry, reader).join(u'\n'));
}

QString refusal(const Error &error)
{
    const QJsonObject &details = error.details;
    if (details.contains("actor"_L1)) {
        return say(QT_TRANSLATE_NOOP("LogUndo", "%1 was changed since by %2. Undo that change first."))
            .arg(details["record"_L1].toString(), person(details["actor"_L1].toString()));
    }
    if (details.contains("needed_by"_L1)) {
        return say(QT_TRANSLATE_NOOP("LogUndo", "%1 belongs to %2, which would be removed. Remove %1 first."))
            .arg(details["needed_by"_L1].toString(), details["record"_L1].toString());
    }
    if (details.contains("missing_record"_L1))
        return say(QT_TRANSLATE_NOOP("LogUndo", "%1 is no longer there. Bring it back first."))
            .arg(details["missing_record"_L1].toString());
    if (error.code == ErrorCode::VersionConflict)
        return say(QT_TRANSLATE_NOOP("LogUndo", "The record has changed since. Undo the later change first."));
    if (error.code == ErrorCode::Forbidden)
        return say(QT_TRANSLATE_NOOP("LogUndo", "You do not have the right to make the inverse change."));
    return sentenceFor(error);
}

void ask(Office &office, QWidget *over, const LogEntry &entry, const log_fields::Reader &reader,
         const std::function<void()> &done)
{
    const Prompter::Question question{.title = say(QT_TRANSLATE_NOOP("LogUndo", "Undo this change?")),
                                      .text = preview(entry, reader),
                                      .yes = say(QT_TRANSLATE_NOOP("LogUndo", "Undo the change"))};
    office.prompter.ask(over, question, [&office, over = QPointer{over}, row = entry.row, done](Prompter::Answer answer) {
        if (answer != Prompter::Answer::Yes || !over)
            return;
        office.background.write<JournalId>(
            over, [user = office.session.user().id, id = JournalId{row.id}](Work &work) { return undo(work, user, id); },
            [&office, row, done](const Result<JournalId> &undone) {
                if (!undone)
                    return office.toasts.complain(refusal(undone.error()));
                office.toasts.say(
                    row.code.isEmpty()
                        ? say(QT_TRANSLATE_NOOP("LogUndo", "Undone: %1")).arg(log_words::what(row))
                        : say(QT_TRANSLATE_NOOP("LogUndo", "Undone: %1 (%2)")).arg(log_words::what(row), log_words::on(row)));
                done();
            });
    });
}

} // namespace log_undo

} // namespace fractal
