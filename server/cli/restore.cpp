// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore_backup.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/passphrase.h"
#include "server/cli/shell.h"

#include <QFile>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct RestoreOptions {
    QString file;
    PassphraseSource passphrase;
};

Result<void> restore(const Shell &shell, const RestoreOptions &given)
{
    FRACTAL_TRY(const StoreLocation place, shell.place());
    QFile file{given.file};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Refused, u"%1 cannot be read: %2"_s.arg(given.file, file.errorString()));
    FRACTAL_TRY(const QString passphrase, readPassphrase(given.passphrase, false));
    FRACTAL_TRY(const backup::Summary summary,
                backup::restore({place, passphrase, shell.author().actor, shell.clock(), shell.random()}, file));
    shell.show(Record{{u"folder"_s, place.folder},
                      {u"site"_s, summary.siteName},
                      {u"taken_at"_s, shownTime(summary.takenAt)},
                      {u"rows"_s, summary.rows},
                      {u"files"_s, summary.files},
                      {u"ended_authorizations"_s, summary.endedAuthorizations}});
    shell.say(
        u"people and applications sign in anew; start the site with: fractal-one-server --data %1 serve"_s.arg(place.folder));
    return {};
}

} // namespace

void restore(CLI::App &program, Shell &shell)
{
    const auto given = std::make_shared<RestoreOptions>();
    CLI::App &command = *program.add_subcommand("restore", "Make a site from a backup, in an empty place");
    addText(command, "file", given->file, "The backup")->required()->type_name("FILE");
    addPassphraseOptions(command, given->passphrase);
    shell.onCalled(command, [&shell, given] { return restore(shell, *given); });
}

} // namespace fractal::cli::commands
