// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/import.h"

#include "core/platform/terminal.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <iostream>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct ImportOptions {
    QString kind;
    QString file;
    QString mapping;
    bool dryRun = false;
    bool skipInvalid = false;
};

const char *nameOf(transfer::Stage stage)
{
    switch (stage) {
    case transfer::Stage::Reading:
        return "reading";
    case transfer::Stage::Checking:
        return "checking";
    case transfer::Stage::Writing:
        break;
    }
    return "writing";
}

/// One line of a terminal that is written over; the escape clears what the longer line before left.
void showProgress(const transfer::Progress &progress)
{
    const qint64 percent = progress.bytesTotal > 0 ? progress.bytesDone * 100 / progress.bytesTotal : 0;
    std::cerr << '\r' << nameOf(progress.stage) << "  " << QLocale::c().toString(progress.rowsDone).toStdString() << " rows  "
              << percent << " %\x1b[K" << std::flush;
}

void showReport(const Shell &shell, const transfer::Report &report)
{
    QJsonArray refusals;
    QList<Record> lines;
    for (const transfer::Refusal &refusal : report.refusals) {
        lines += Record{{u"line"_s, refusal.line}, {u"column"_s, refusal.column}, {u"reason"_s, refusal.reason}};
        refusals += QJsonObject{{u"line"_s, refusal.line}, {u"column"_s, refusal.column}, {u"reason"_s, refusal.reason}};
    }
    Record record{{u"kind"_s, report.kind},
                  {u"file"_s, report.fileName},
                  {u"rows"_s, report.rows},
                  {u"accepted"_s, report.accepted},
                  {u"refused"_s, report.refusedRows},
                  {u"also_created"_s, report.alsoCreated},
                  {u"ignored_columns"_s, QJsonArray::fromStringList(report.ignoredColumns)},
                  {u"written"_s, report.written},
                  {u"entry"_s, report.written ? QJsonValue{report.entry.value} : QJsonValue{}}};
    if (shell.format() == Format::Json)
        record += {u"refusals"_s, refusals};
    else if (!lines.isEmpty())
        shell.show(lines, {});
    shell.show(record);
    const qint64 unseen = report.refusalCount - static_cast<qint64>(report.refusals.size());
    if (unseen > 0)
        shell.say(u"and %1 more refusals like these"_s.arg(unseen));
}

Result<void> import(const Shell &shell, const ImportOptions &given)
{
    transfer::Options options;
    options.kind = given.kind;
    options.file = given.file;
    options.dryRun = given.dryRun;
    options.skipInvalid = given.skipInvalid;
    options.author = shell.author();
    if (!given.mapping.isEmpty()) {
        FRACTAL_TRY(options.mapping, transfer::loadMapping(given.mapping));
    }
    const bool watched = terminal::isError();
    if (watched)
        options.progress = showProgress;

    FRACTAL_TRY(const auto site, shell.openSite());
    const auto report = transfer::importFile(*site, options);
    if (watched)
        std::cerr << "\r\x1b[K" << std::flush;
    if (!report)
        return Failure{report.error()};
    showReport(shell, *report);
    if (report->refusedRows > 0 && !given.skipInvalid) {
        return failure(ErrorCode::ValidationFailed,
                       u"%1 of %2 rows are refused and nothing was written; mend them, or leave them out with --skip-invalid"_s
                           .arg(report->refusedRows)
                           .arg(report->rows));
    }
    return {};
}

} // namespace

void import(CLI::App &program, Shell &shell)
{
    const auto given = std::make_shared<ImportOptions>();
    CLI::App &command = *program.add_subcommand("import", "Bring records from a CSV file: all of them or none");
    addRecordKind(command, given->kind);
    addText(command, "file", given->file, "The file")->required()->type_name("FILE.csv");
    addText(command, "--mapping", given->mapping, "Which column is which field")->type_name("FILE.json");
    command.add_flag("--dry-run", given->dryRun, "Check everything, write nothing");
    command.add_flag("--skip-invalid", given->skipInvalid, "Leave out what is refused, write the rest");
    shell.onCalled(command, [&shell, given] { return import(shell, *given); });
}

} // namespace fractal::cli::commands
