// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

/// Options whose values are Qt's text. The targets must live as long as the command.
namespace fractal::cli {

CLI::Option *addText(CLI::App &command, const std::string &flags, QString &target, const std::string &description);
CLI::Option *addText(CLI::App &command, const std::string &flags, std::optional<QString> &target, const std::string &description);
/// May be given several times, with one value each or several.
CLI::Option *addTexts(CLI::App &command, const std::string &flags, QStringList &target, const std::string &description);

/// KIND: one of those that are imported and exported.
void addRecordKind(CLI::App &command, QString &target);

/// A command about the consumer whose key follows it.
CLI::App &addConsumerCommand(CLI::App &parent, const std::string &name, const std::string &description, QString &key);

/// `--password-stdin`. `--password` is refused in words of its own, and what follows it is not repeated.
CLI::Option *addPasswordOption(CLI::App &command);

[[nodiscard]] inline QString fromShell(const std::string &text)
{
    return QString::fromLocal8Bit(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace fractal::cli
