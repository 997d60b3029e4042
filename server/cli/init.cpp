// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secrets.h"
#include "core/store/site_removal.h"
#include "core/store/users.h"
#include "core/transfer/demo.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QTimeZone>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int generatedPasswordLength = 20;
constexpr qsizetype currencyLength = 3;

struct Options {
    bool demo = false;
    QString administrator;
    bool passwordFromInput = false;
    bool keyInFile = false;
    QString name;
    QString language = u"en"_s;
    QString timeZone = u"UTC"_s;
    QString currency = u"USD"_s;
};

std::string timeZoneProblem(const std::string &name)
{
    return QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(name)) ? "" : "there is no time zone " + name + "; write it as Europe/Paris";
}

std::string currencyProblem(const std::string &code)
{
    const bool isCode = code.size() == currencyLength && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    return isCode ? "" : "a currency is three capital letters (ISO 4217), such as EUR";
}

} // namespace

} // namespace fractal::cli::commands
