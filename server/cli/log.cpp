// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/termination.h"
#include "core/store/journal_seal.h"
#include "core/store/snapshot.h"
#include "core/transfer/undo.h"
#include "server/cli/command.h"
#include "server/cli/moment.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 500ms;
constexpr qsizetype codesShown = 3;

struct LogOptions {
    QString since;
    journal::Filter filter;
    bool follow = false;
    qint64 id = 0;
};

QString codesOf(const std::vector<journal::Change> &changes)
{
    QStringList codes;
    for (const journal::Change &change : changes) {
        if (codes.size() == codesShown)
            return u"%1 and %2 more"_s.arg(codes.join(", "_L1)).arg(static_cast<qsizetype>(changes.size()) - codesShown);
        codes += change.code;
    }
    return codes.join(", "_L1);
}

QString undoOf(const journal::Entry &entry)
{
    if (entry.undoneBy)
        return u"undone by %1"_s.arg(entry.undoneBy->value);
    return entry.undoable ? u"possible"_s : QString{};
}

QJsonArray changesOf(const journal::Entry &entry)
{
    QJsonArray changes;
    for (const journal::Change &change : entry.changes)
        changes += QJsonObject{{u"entity"_s, change.entity},
                               {u"id"_s, change.id},
                               {u"code"_s, change.code},
                               {u"before"_s, change.before},
                               {u"after"_s, change.after}};
    return changes;
}

Record recordOf(const journal::Entry &entry, Format format)
{
    Record record{{u"id"_s, entry.id.value},
                  {u"at"_s, shownTime(entry.at)},
                  {u"actor"_s, entry.author.actor},
                  {u"action"_s, entry.action},
                  {u"outcome"_s, entry.outcome}};
    if (format == Format::Table) {
        record += {u"records"_s, codesOf(entry.changes)};
        record += {u"undo"_s, undoOf(entry)};
        record += {u"reason"_s, entry.reason};
        return record;
    }
    record += {u"reason"_s, entry.reason};
    record += {u"reference"_s, entry.reference};
    record += {u"address"_s, entry.author.address};
    record += {u"undoable"_s, entry.undoable};
    record += {u"undoes"_s, entry.undoes ? QJsonValue{entry.undoes->value} : QJsonValue{}};
    record += {u"undone_by"_s, entry.undoneBy ? QJsonValue{entry.undoneBy->value} : QJsonValue{}};
    record += {u"changes"_s, changesOf(entry)};
    return record;
}

/// One line an entry, as they come.
QByteArray streamed(const journal::Entry &entry, Format format)
{
    const Record record = recordOf(entry, format);
    if (format == Format::Json)
        return jsonLine(record);
    QStringList cells;
    for (const auto &[name, value] : record)
        cells += plain(value);
    return cells.join("  "_L1).toUtf8() + '\n';
}

/// The newest entries and then each new one, until the system asks to end.
Result<void> follow(const Shell &shell, journal::Filter filter)
{
    QEventLoop loop;
    const TerminationWatch watch{[&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); }};
    FRACTAL_TRY(const auto site, shell.openSite());
    Result<void> outcome;
    const auto look = [&] {
        auto entries = journal::list(site->reader(), filter);
        if (!entries) {
            outcome = Failure{entries.error()};
            loop.quit();
            return;
        }
        std::ranges::sort(*entries, {}, &journal::Entry::id);
        for (const journal::Entry &entry : *entries) {
            shell.print(streamed(entry, shell.format()));
            filter.afterId = entry.id.value;
        }
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, look);
    timer.start(lookEvery);
    QTimer::singleShot(0, &loop, look);
    loop.exec();
    return outcome;
}

Result<void> listEntries(const Shell &shell, LogOptions given)
{
    if (!given.since.isEmpty()) {
        FRACTAL_TRY(const auto site, shell.openSite());
        FRACTAL_TRY(const Settings settings, Settings::load(site->reader()));
        FRACTAL_TRY(given.filter.since, momentFrom(given.since, shell.clock().now(), settings.timeZone));
    }
    if (given.follow)
        return follow(shell, given.filter);
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto entries, journal::list(site->reader(), given.filter));
    QList<Record> records;
    for (const journal::Entry &entry : entries)
        records += recordOf(entry, shell.format());
    shell.show(records, u"There are no such entries."_s);
    return {};
}

Result<void> undo(const Shell &shell, JournalId id)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    // The shell acts for the owner of the site's files, who may everything (decision 7).
    const auto always = [](const journal::Change &) { return Result<void>{}; };
    FRACTAL_TRY(const JournalId entry, site->write<JournalId>([&](Work &work) {
        return journal::undo(work, shell.author(), id, transfer::restorers(), always);
    }));
    shell.show(Record{{u"entry"_s, entry.value}, {u"undoes"_s, id.value}});
    return {};
}

Result<void> verify(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const Snapshot snapshot, Snapshot::begin(site->reader()));
    FRACTAL_TRY(const qint64 entries, journal::verifySealed(site->reader(), site->keyring(), site->database().location().folder));
    shell.show(Record{{u"entries"_s, entries}, {u"unaltered"_s, true}});
    return {};
}

} // namespace

void log(CLI::App &program, Shell &shell)
{
    const auto given = std::make_shared<LogOptions>();
    CLI::App &listing = *program.add_subcommand("log", "The transactions log: who changed what, newest first");
    listing.require_subcommand(0, 1);
    addText(listing, "--since", given->since,
            "A date, a time with its zone, or an age: 2026-11-24, 2026-11-24T08:00:00Z, 90m, 24h, 7d")
        ->type_name("T");
    addText(listing, "--user", given->filter.user, "Only what this person did")->type_name("NAME");
    addText(listing, "--consumer", given->filter.consumerKey, "Only what was done through this consumer")->type_name("KEY");
    listing.add_option("--limit", given->filter.limit, "At most so many [100]")->check(CLI::Range(1, 1000));
    listing.add_flag("--follow", given->follow, "Go on with what comes, oldest first, until interrupted");
    shell.onCalled(listing, [&shell, given] { return listEntries(shell, *given); });

    CLI::App &undoing = *listing.add_subcommand("undo", "Put back what an entry changed, as a new entry");
    undoing.add_option("id", given->id, "The entry's number")->required()->type_name("ID");
    shell.onCalled(undoing, [&shell, given] { return undo(shell, JournalId{given->id}); });
    shell.onCalled(*listing.add_subcommand("verify", "Recompute the chain: was the log altered?"),
                   [&shell] { return verify(shell); });
}

} // namespace fractal::cli::commands
