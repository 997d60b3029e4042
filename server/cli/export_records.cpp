// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/export.h"
#include "core/transfer/import.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/output_file.h"
#include "server/cli/shell.h"

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct ExportOptions {
    QString kind;
    QString format;
    QString output;
    bool overwrite = false;
};

Result<void> exportRecords(const Shell &shell, const ExportOptions &given)
{
    const auto otherwise = shell.format() == Format::Json ? transfer::ExportFormat::Json : transfer::ExportFormat::Csv;
    const transfer::ExportFormat format = transfer::exportFormatFromName(given.format).value_or(otherwise);
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(OutputFile output, OutputFile::open(given.output, given.overwrite, u"give --overwrite to replace it"_s));
    FRACTAL_TRY(const qint64 count, transfer::exportRecords(site->reader(), given.kind, format, output.device()));
    FRACTAL_TRY_VOID(output.commit());
    if (!given.output.isEmpty())
        shell.say(u"%1 records are in %2"_s.arg(count).arg(given.output));
    return {};
}

} // namespace

void export_records(CLI::App &program, Shell &shell)
{
    const auto given = std::make_shared<ExportOptions>();
    CLI::App &command = *program.add_subcommand("export", "Write records as a CSV file that can be imported, or as JSON");
    addRecordKind(command, given->kind);
    addText(command, "--format", given->format, "csv or json [csv]")->check(CLI::IsMember({"csv", "json"}));
    addText(command, "--output", given->output, "The file (mode 600) [standard output]")->type_name("FILE");
    command.add_flag("--overwrite", given->overwrite, "Replace the file where it is there");
    shell.onCalled(command, [&shell, given] { return exportRecords(shell, *given); });
}

} // namespace fractal::cli::commands
