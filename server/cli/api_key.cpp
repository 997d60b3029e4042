// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_keys.h"
#include "core/store/groups.h"
#include "server/cli/command.h"
#include "server/cli/consumer_secrets.h"
#include "server/cli/moment.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct ApiKeyOptions {
    QString key;
    QString name;
    QString group;
    QString expires;
};
using GivenApiKey = std::shared_ptr<ApiKeyOptions>;

Record recordOf(const api_keys::ApiKey &apiKey)
{
    return {{u"id"_s, apiKey.id.value},
            {u"key"_s, apiKey.key},
            {u"name"_s, apiKey.name},
            {u"group"_s, apiKey.groupName},
            {u"enabled"_s, apiKey.enabled},
            {u"secret_hint"_s, apiKey.secretHint},
            {u"created_at"_s, shownTime(apiKey.createdAt)},
            {u"expires_at"_s, shownTime(apiKey.expiresAt)},
            {u"last_used_at"_s, shownTime(apiKey.lastUsedAt)},
            {u"last_used_from"_s, apiKey.lastUsedFrom}};
}

Result<api_keys::ApiKey> apiKeyOf(Connection &connection, const QString &key)
{
    auto found = api_keys::findByKey(connection, key);
    if (!found && found.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, u"there is no API key \"%1\"; api-key list shows all"_s.arg(key));
    return found;
}

/// Always JSON, as consumer add: the secret is in it only now.
void printWithSecret(const Shell &shell, const api_keys::ApiKey &apiKey, const crypto::Secret &secret)
{
    Record record = recordOf(apiKey);
    record.insert(2, {u"secret"_s, shownSecret(secret)});
    shell.print(shown(record, Format::Json));
}

Result<void> addApiKey(const Shell &shell, const ApiKeyOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    const auto group = groups::findByName(site->reader(), given.group);
    if (!group)
        return failure(group.error().code, u"there is no permission group \"%1\"; group list shows all"_s.arg(given.group));
    FRACTAL_TRY(const Settings settings, Settings::load(site->reader()));
    api_keys::ApiKey wanted;
    wanted.name = given.name;
    wanted.group = group->id;
    FRACTAL_TRY(wanted.expiresAt, expiryFrom(given.expires, shell.clock().now(), settings.timeZone));
    FRACTAL_TRY(const auto added, site->write<api_keys::Added>([&](Work &work) -> Result<api_keys::Added> {
        FRACTAL_TRY(auto made, api_keys::add(work, wanted, shell.author().actor));
        FRACTAL_TRY_VOID(shell.record(work, {u"api_key.add"_s}, {made.change}));
        return made;
    }));
    printWithSecret(shell, added.apiKey, added.secret);
    return {};
}

Result<void> rotateSecret(const Shell &shell, const QString &key)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto apiKey, apiKeyOf(site->reader(), key));
    const Shell::Entry entry{u"api_key.rotate_secret"_s, false,
                             u"the secret of %1 (%2) was replaced; the old one is not put back"_s.arg(apiKey.name, apiKey.key)};
    FRACTAL_TRY(const auto secret, site->write<crypto::Secret>([&](Work &work) -> Result<crypto::Secret> {
        FRACTAL_TRY_VOID(shell.record(work, entry, {}));
        return api_keys::rotateSecret(work, apiKey.id);
    }));
    FRACTAL_TRY(const auto renewed, apiKeyOf(site->reader(), key));
    printWithSecret(shell, renewed, secret);
    return {};
}

Result<void> listApiKeys(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto all, api_keys::list(site->reader()));
    QList<Record> records;
    for (const api_keys::ApiKey &apiKey : all)
        records += recordOf(apiKey);
    shell.show(records, u"There are no API keys; add one with: api-key add --name NAME --group GROUP"_s);
    return {};
}

Result<void> showApiKey(const Shell &shell, const ApiKeyOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto apiKey, apiKeyOf(site->reader(), given.key));
    shell.show(recordOf(apiKey));
    return {};
}

Result<void> setApiKeyEnabled(const Shell &shell, const QString &key, bool enabled)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    const Shell::Entry entry{enabled ? u"api_key.enable"_s : u"api_key.disable"_s};
    FRACTAL_TRY_VOID(shell.change(*site, entry, [&](Work &work) -> Result<journal::Change> {
        FRACTAL_TRY(const auto apiKey, apiKeyOf(work.connection, key));
        if (apiKey.enabled == enabled)
            return failure(ErrorCode::Refused,
                           enabled ? u"%1 is enabled already"_s.arg(apiKey.name) : u"%1 is disabled already"_s.arg(apiKey.name));
        return api_keys::setEnabled(work, apiKey.id, enabled);
    }));
    shell.say(enabled ? u"%1 works again"_s.arg(key) : u"%1 can do nothing any more until it is enabled"_s.arg(key));
    return {};
}

Result<void> removeApiKey(const Shell &shell, const QString &key)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto apiKey, apiKeyOf(site->reader(), key));
    const Shell::Entry entry{u"api_key.remove"_s, false, u"its secret is forgotten; add an API key again"_s};
    FRACTAL_TRY_VOID(shell.change(*site, entry, [&](Work &work) { return api_keys::remove(work, apiKey.id); }));
    shell.say(u"%1 is gone; what used it is refused from now on"_s.arg(apiKey.name));
    return {};
}

CLI::App &addKeyedApiKey(CLI::App &parent, const std::string &name, const std::string &description, const GivenApiKey &given)
{
    CLI::App &command = *parent.add_subcommand(name, description);
    addText(command, "key", given->key, "The API key, without its secret")->required()->type_name("KEY");
    return command;
}

} // namespace

void api_key(CLI::App &program, Shell &shell)
{
    CLI::App &parent = *program.add_subcommand("api-key", "API keys: programs that use REST without OAuth");
    parent.require_subcommand(1);
    const auto given = std::make_shared<ApiKeyOptions>();

    CLI::App &adding = *parent.add_subcommand("add", "Add an API key; prints it and its secret as JSON, for the only time");
    addText(adding, "--name", given->name, "What uses it, as people will read it")->required()->type_name("NAME");
    addText(adding, "--group", given->group, "The permission group whose rights it has")->required()->type_name("GROUP");
    addText(adding, "--expires", given->expires, "When it ends by itself: 90d, 2027-01-01, a time with its zone")->type_name("T");
    shell.onCalled(adding, [&shell, given] { return addApiKey(shell, *given); });

    shell.onCalled(*parent.add_subcommand("list", "All API keys"), [&shell] { return listApiKeys(shell); });
    shell.onCalled(addKeyedApiKey(parent, "show", "One API key, without its secret", given),
                   [&shell, given] { return showApiKey(shell, *given); });
    shell.onCalled(addKeyedApiKey(parent, "disable", "It is refused until it is enabled", given),
                   [&shell, given] { return setApiKeyEnabled(shell, given->key, false); });
    shell.onCalled(addKeyedApiKey(parent, "enable", "Let it work again", given),
                   [&shell, given] { return setApiKeyEnabled(shell, given->key, true); });
    shell.onCalled(addKeyedApiKey(parent, "rotate-secret",
                                  "Another secret, printed as JSON for the only time; the old one is refused", given),
                   [&shell, given] { return rotateSecret(shell, given->key); });
    shell.onCalled(addKeyedApiKey(parent, "remove", "Remove it for good", given),
                   [&shell, given] { return removeApiKey(shell, given->key); });
}

} // namespace fractal::cli::commands
