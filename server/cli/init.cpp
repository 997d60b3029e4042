// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secrets.h"
#include "core/store/password_policy.h"
#include "core/store/users.h"
#include "core/transfer/demo.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int generatedPasswordLength = 20;
constexpr size_t currencyLength = 3;

struct InitOptions {
    bool demo = false;
    QString administrator;
    bool keyInFile = false;
    std::optional<QString> name;
    std::optional<QString> language;
    std::optional<QString> timeZone;
    std::optional<QString> currency;
};

std::string timeZoneProblem(const std::string &name)
{
    return QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(name))
        ? ""
        : "there is no time zone " + name + "; write it as Europe/Paris";
}

std::string currencyProblem(const std::string &code)
{
    const bool isCode = code.size() == currencyLength && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    return isCode ? "" : "a currency is three capital letters (ISO 4217), such as EUR";
}

struct Administrator {
    QString name;
    QString password;
};

/// The account that was asked for, or "admin" with a password that is made up.
Result<Administrator> administratorOf(const Shell &shell, const InitOptions &given)
{
    if (given.administrator.isEmpty())
        return Administrator{u"admin"_s, crypto::newName(shell.random(), generatedPasswordLength)};
    FRACTAL_TRY(const QString password, shell.readPassword());
    FRACTAL_TRY_VOID(password_policy::check(password, {given.administrator, given.name.value_or(QString{})}));
    return Administrator{given.administrator, password};
}

Site::NewSite newSite(const Shell &shell, const InitOptions &given, const Administrator &administrator)
{
    Site::NewSite site = given.demo ? demo::newSite() : Site::NewSite{};
    site.name = given.name.value_or(site.name);
    site.language = given.language.value_or(site.language);
    site.timeZone = given.timeZone ? given.timeZone->toLatin1() : site.timeZone;
    site.currency = given.currency.value_or(site.currency);
    site.administrator = administrator.name;
    site.administratorPasswordHash = crypto::hashPassword(shell.random(), administrator.password);
    site.useKeychain = !given.keyInFile;
    return site;
}

/// A demonstration that could not be filled leaves nothing behind.
Failure takenBack(std::unique_ptr<Site> site, const Error &error)
{
    const StoreLocation place = site->database().location();
    site.reset();
    if (place.driver == Driver::Postgres)
        return failure(error.code,
                       u"%1; the database holds an unfinished site now, drop it and make it again"_s.arg(error.detail));
    for (const QLatin1StringView name : {"/keyring"_L1, "/site.db"_L1, "/site.db-wal"_L1, "/site.db-shm"_L1})
        QFile::remove(place.folder + name);
    QDir{}.rmdir(place.folder);
    return Failure{error};
}

QJsonObject objectOf(const Record &record)
{
    QJsonObject object;
    for (const auto &[name, value] : record)
        object[name] = value;
    return object;
}

Record recordOf(const demo::Person &person)
{
    return {{u"name"_s, person.name},
            {u"display_name"_s, person.displayName},
            {u"profile"_s, QString{nameOf(person.profile)}},
            {u"group"_s, person.group},
            {u"password"_s, QString::fromUtf8(person.password.reveal())}};
}

Record recordOf(const demo::Consumer &consumer)
{
    return {
        {u"name"_s, consumer.name},   {u"key"_s, consumer.key},     {u"secret"_s, QString::fromUtf8(consumer.secret.reveal())},
        {u"grant"_s, consumer.grant}, {u"group"_s, consumer.group}, {u"callback"_s, consumer.callback}};
}

/// Everybody's passwords and secrets, this once.
void showDemo(const Shell &shell, const demo::DemoReport &report, const Administrator &administrator)
{
    QList<Record> people{{{u"name"_s, administrator.name},
                          {u"display_name"_s, administrator.name},
                          {u"profile"_s, u"administrator"_s},
                          {u"group"_s, QString{}},
                          {u"password"_s, administrator.password}}};
    for (const demo::Person &person : report.people)
        people += recordOf(person);
    QList<Record> consumers;
    for (const demo::Consumer &consumer : report.consumers)
        consumers += recordOf(consumer);
    if (shell.format() == Format::Table) {
        shell.show(people, {});
        shell.print("\n");
        shell.show(consumers, {});
        return;
    }
    QJsonArray listedPeople;
    for (const Record &person : people)
        listedPeople += objectOf(person);
    QJsonArray listedConsumers;
    for (const Record &consumer : consumers)
        listedConsumers += objectOf(consumer);
    shell.show(Record{{u"assets"_s, report.assets},
                      {u"work_orders"_s, report.workOrders},
                      {u"people"_s, listedPeople},
                      {u"consumers"_s, listedConsumers}});
}

Result<void> init(const Shell &shell, const InitOptions &given)
{
    FRACTAL_TRY(const StoreLocation place, shell.place());
    FRACTAL_TRY(const Administrator administrator, administratorOf(shell, given));
    FRACTAL_TRY(auto site, Site::create(place, newSite(shell, given, administrator), shell.clock(), shell.random()));
    if (given.demo) {
        const auto report = demo::fill(*site, shell.author());
        if (!report)
            return takenBack(std::move(site), report.error());
        showDemo(shell, *report, administrator);
    } else if (given.administrator.isEmpty()) {
        shell.show(Record{{u"user"_s, administrator.name}, {u"password"_s, administrator.password}});
    }
    shell.say(u"the site is in %1; start it with: fractal-one-server --data %1 serve"_s.arg(place.folder));
    return {};
}

} // namespace

void init(CLI::App &program, Shell &shell)
{
    const auto given = std::make_shared<InitOptions>();
    CLI::App &command = *program.add_subcommand("init", "Make a site; an existing one is never touched");
    command.add_flag("--demo", given->demo, "Fill it with the demonstration, and print its passwords and secrets");
    CLI::Option *administrator = addText(command, "--admin", given->administrator,
                                         "The first account [admin, with a password that is made up]")
                                     ->type_name("NAME");
    CLI::Option *password = addPasswordOption(command);
    administrator->needs(password);
    password->needs(administrator);
    addText(command, "--name", given->name, "The site's name [Fractal One]")->type_name("TEXT");
    addText(command, "--language", given->language, "en, fr or es [en]")->check(CLI::IsMember({"en", "fr", "es"}));
    addText(command, "--time-zone", given->timeZone, "IANA time zone [UTC]")->type_name("ZONE")->check(timeZoneProblem);
    addText(command, "--currency", given->currency, "ISO 4217 [USD]")->type_name("CODE")->check(currencyProblem);
    command.add_flag("--key-file", given->keyInFile,
                     "Keep the key in a file even where a keychain would take it (for a service)");
    shell.onCalled(command, [&shell, given] { return init(shell, *given); });
}

} // namespace fractal::cli::commands
