// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/passphrase.h"

#include "core/platform/private_files.h"
#include "core/platform/terminal.h"
#include "server/cli/options.h"

#include <QFile>

#include <iostream>

namespace fractal::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 4096;

Result<QString> passphraseFrom(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), u"passphrase-file"_s);
    FRACTAL_TRY_VOID(private_files::check(path, false));
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString typed(const char *question)
{
    std::cerr << question << std::flush;
    QString line = QString::fromUtf8(terminal::readHiddenLine());
    std::cerr << std::endl;
    return line;
}

Result<QString> fromTerminal(bool isNew)
{
    const QString passphrase = typed("Passphrase of the backup: ");
    if (isNew && passphrase != typed("The same again: "))
        return failure(ErrorCode::ValidationFailed, u"the two are not the same"_s, u"passphrase"_s);
    return passphrase;
}

Result<QString> wherever(const PassphraseSource &source, bool isNew)
{
    if (!source.file.isEmpty())
        return passphraseFrom(source.file);
    if (source.isInput)
        return QString::fromUtf8(terminal::readHiddenLine());
    if (terminal::isInput())
        return fromTerminal(isNew);
    return failure(
        ErrorCode::Refused,
        u"there is no terminal to ask for it; give --passphrase-file FILE, or --passphrase-stdin and one line of input"_s,
        u"passphrase"_s);
}

} // namespace

void addPassphraseOptions(CLI::App &command, PassphraseSource &source)
{
    CLI::Option *file = addText(command, "--passphrase-file", source.file,
                                "A file (mode 600) whose first line is the passphrase [asked for]")
                            ->type_name("FILE");
    CLI::Option *input = command.add_flag("--passphrase-stdin", source.isInput,
                                          "Read the passphrase from standard input (its first line)");
    file->excludes(input);
}

Result<QString> readPassphrase(const PassphraseSource &source, bool isNew)
{
    FRACTAL_TRY(const QString passphrase, wherever(source, isNew));
    if (passphrase.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"the passphrase is empty"_s, u"passphrase"_s);
    return passphrase;
}

} // namespace fractal::cli
