// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/options.h"

#include "core/transfer/import.h"

#include <set>
#include <vector>

namespace fractal::cli {

CLI::Option *addText(CLI::App &command, const std::string &flags, QString &target, const std::string &description)
{
    return command.add_option_function<std::string>(
        flags, [&target](const std::string &value) { target = fromShell(value); }, description);
}

CLI::Option *addText(CLI::App &command, const std::string &flags, std::optional<QString> &target, const std::string &description)
{
    return command.add_option_function<std::string>(
        flags, [&target](const std::string &value) { target = fromShell(value); }, description);
}

CLI::Option *addTexts(CLI::App &command, const std::string &flags, QStringList &target, const std::string &description)
{
    return command.add_option_function<std::vector<std::string>>(
        flags,
        [&target](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                target += fromShell(value);
        },
        description);
}

void addRecordKind(CLI::App &command, QString &target)
{
    std::set<std::string> names;
    const QStringList kinds = transfer::kinds();
    for (const QString &kind : kinds)
        names.insert(kind.toStdString());
    addText(command, "kind", target, "What they are")->required()->type_name("KIND")->check(CLI::IsMember(names));
}

CLI::App &addConsumerCommand(CLI::App &parent, const std::string &name, const std::string &description, QString &key)
{
    CLI::App &command = *parent.add_subcommand(name, description);
    addText(command, "key", key, "The consumer's key")->required()->type_name("KEY");
    return command;
}

CLI::Option *addPasswordOption(CLI::App &command)
{
    const std::string description = "Read the password from standard input (its first line)";
    command
        .add_option_function<std::string>(
            "--password",
            [](const std::string &) {
                throw CLI::ValidationError{"--password",
                                           "a password on the command line is visible to everybody on this computer; "
                                           "write it to standard input and give --password-stdin"};
            },
            "Refused")
        ->group("");
    return command.add_flag("--password-stdin", description);
}

} // namespace fractal::cli
