// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QJsonArray>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const QStringList findings,
                integrity::check(site->reader(), site->keyring(), site->database().location().folder));
    if (shell.format() == Format::Json || findings.isEmpty())
        shell.show(Record{{u"sound"_s, findings.isEmpty()}, {u"findings"_s, QJsonArray::fromStringList(findings)}});
    if (findings.isEmpty())
        return {};
    for (const QString &finding : findings)
        shell.say(finding);
    return failure(ErrorCode::Corrupt,
                   u"the site is not sound; stop the server, keep a copy of the folder, and restore a backup"_s);
}

} // namespace

void check(CLI::App &program, Shell &shell)
{
    shell.onCalled(*program.add_subcommand("check", "Look for damage: the file, the references, the numbers, the log's chain"),
                   [&shell] { return check(shell); });
}

} // namespace fractal::cli::commands
