// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operation.h"

#include "core/operations/runner.h"
#include "core/platform/private_files.h"
#include "core/store/users.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct OperationOptions {
    QString name;
    QString user;
    QString arguments = u"{}"_s;
};

QLatin1StringView nameOf(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return "reads"_L1;
    case Effect::Adds:
        return "adds"_L1;
    case Effect::Changes:
        return "changes"_L1;
    case Effect::Removes:
        break;
    }
    return "removes"_L1;
}

Result<void> listOperations(const Shell &shell)
{
    QList<Record> records;
    for (const Operation &operation : operations::all()) {
        QJsonArray needs;
        for (const Permission &permission : operation.needs.permissions())
            needs += QString{nameOf(permission)};
        Record record{{u"name"_s, QString::fromLatin1(operation.name)},
                      {u"effect"_s, QString{nameOf(operation.effect)}},
                      {u"needs"_s, needs},
                      {u"title"_s, QCoreApplication::translate("Operation", operation.title)}};
        if (shell.format() == Format::Json) {
            record += {u"description"_s, QString::fromUtf8(operation.description)};
            record += {u"input_schema"_s, QJsonDocument::fromJson(operation.inputSchema).object()};
        }
        records += record;
    }
    shell.show(records, u"There are no operations."_s);
    return {};
}

/// The same JSON with a line a member, in the same order.
QByteArray indented(const QByteArray &json)
{
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer{buffer};
    writer.SetIndent(' ', 2);
    rapidjson::StringStream stream{json.constData()};
    rapidjson::Reader reader;
    // The same numbers as at other doors, to the last digit.
    return reader.Parse<rapidjson::kParseFullPrecisionFlag>(stream, writer)
        ? QByteArray{buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())}
        : json;
}

/// Whose rights count, and who really acts: both stand in the log (SEC-26).
Result<Principal> principalAs(Connection &connection, const QString &name)
{
    const auto user = users::findByName(connection, name);
    if (!user)
        return failure(user.error().code, u"there is no account \"%1\"; user list shows all"_s.arg(name));
    if (!user->enabled)
        return failure(ErrorCode::Refused, u"the account %1 is disabled"_s.arg(user->name));
    FRACTAL_TRY(Principal principal, users::principalOf(connection, *user, Actor::Shell));
    principal.shellUser = private_files::userName();
    return principal;
}

Result<SiteFacts> factsOf(Connection &connection)
{
    FRACTAL_TRY(const Settings settings, Settings::load(connection));
    return SiteFacts{settings.publicUrl.isEmpty() ? u"http://127.0.0.1:8484"_s : settings.publicUrl, settings.timeZone,
                     settings.currency, settings.siteName};
}

Result<void> call(const Shell &shell, const OperationOptions &given)
{
    const Operation *operation = operations::find(given.name);
    if (operation == nullptr)
        return failure(ErrorCode::NotFound, u"there is no operation \"%1\"; operation list shows all"_s.arg(given.name));
    QJsonParseError problem;
    const QJsonDocument arguments = QJsonDocument::fromJson(given.arguments.toUtf8(), &problem);
    if (!arguments.isObject())
        return failure(ErrorCode::ValidationFailed, u"this is not a JSON object: %1"_s.arg(problem.errorString()),
                       u"json-args"_s);

    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const Principal principal, principalAs(site->reader(), given.user));
    FRACTAL_TRY(const SiteFacts facts, factsOf(site->reader()));
    const auto ask = [&](Work &work) { return operations::call(*operation, arguments.object(), principal, facts, work); };
    Work reading = site->read();
    FRACTAL_TRY(const QByteArray answer, operation->effect == Effect::Reads ? ask(reading) : site->write<QByteArray>(ask));
    shell.print((shell.format() == Format::Json ? answer : indented(answer)) + '\n');
    return {};
}

} // namespace

void operation(CLI::App &program, Shell &shell)
{
    CLI::App &parent = *program.add_subcommand("operation", "What apps can ask for, from the shell");
    parent.require_subcommand(1);
    shell.onCalled(*parent.add_subcommand("list", "All operations; with --json their schemas"),
                   [&shell] { return listOperations(shell); });

    const auto given = std::make_shared<OperationOptions>();
    CLI::App &calling = *parent.add_subcommand("call", "Ask as a person, with exactly that person's rights");
    addText(calling, "name", given->name, "The operation")->required()->type_name("NAME");
    addText(calling, "--as", given->user, "Whose rights count")->required()->type_name("USER");
    addText(calling, "--json-args", given->arguments, "The arguments, a JSON object")->type_name("JSON");
    shell.onCalled(calling, [&shell, given] { return call(shell, *given); });
}

} // namespace fractal::cli::commands
