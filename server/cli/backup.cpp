// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/make_backup.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/output_file.h"
#include "server/cli/passphrase.h"
#include "server/cli/shell.h"

#include <QFileInfo>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct BackupOptions {
    QString file;
    PassphraseSource passphrase;
};

Result<void> note(const Shell &shell, Site &site)
{
    FRACTAL_TRY_VOID(site.write<JournalId>([&](Work &work) {
        return shell.record(
            work, {u"site.backup"_s, false, u"a backup was made; it holds the site's key, sealed by a passphrase"_s}, {});
    }));
    return {};
}

Result<void> backup(const Shell &shell, const BackupOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(OutputFile output, OutputFile::open(given.file, false, u"give another name"_s));
    FRACTAL_TRY(const QString passphrase, readPassphrase(given.passphrase, true));
    FRACTAL_TRY(const backup::Summary summary, backup::make(*site, output.device(), passphrase));
    FRACTAL_TRY_VOID(note(shell, *site));
    FRACTAL_TRY_VOID(output.commit());
    shell.show(Record{{u"file"_s, given.file},
                      {u"site"_s, summary.siteName},
                      {u"taken_at"_s, shownTime(summary.takenAt)},
                      {u"rows"_s, summary.rows},
                      {u"files"_s, summary.files},
                      {u"bytes"_s, QFileInfo{given.file}.size()}});
    return {};
}

} // namespace

void backup(CLI::App &program, Shell &shell)
{
    const auto given = std::make_shared<BackupOptions>();
    CLI::App &command = *program.add_subcommand(
        "backup", "Write all of the site into one file that only a passphrase opens; servers go on meanwhile");
    addText(command, "file", given->file, "The new file (mode 600)")->required()->type_name("FILE");
    addPassphraseOptions(command, given->passphrase);
    shell.onCalled(command, [&shell, given] { return backup(shell, *given); });
}

} // namespace fractal::cli::commands
