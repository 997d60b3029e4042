// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumer_secrets.h"
#include "core/store/consumer_shown.h"
#include "core/store/groups.h"
#include "server/cli/command.h"
#include "server/cli/consumer_approval.h"
#include "server/cli/consumer_secrets.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

/// What was given; what was not stays as it is.
struct ConsumerOptions {
    QString key;
    std::optional<QString> name;
    std::optional<QString> grant;
    std::optional<QString> group;
    std::optional<QString> description;
    std::optional<QString> url;
    std::optional<QString> privacyUrl;
    std::optional<QString> eulaUrl;
    QStringList callbacks;
    QStringList addedCallbacks;
    QStringList removedCallbacks;
    std::optional<bool> limitToGroup;
    std::optional<QString> writes;
    bool publicClient = false;
    bool reveal = false;
};
using GivenConsumer = std::shared_ptr<ConsumerOptions>;

Record recordOf(const consumers::Consumer &consumer)
{
    Record record{{u"id"_s, consumer.id.value}};
    record += consumers::shown(consumer);
    record += {{u"secret_hint"_s, consumer.secretHint},
               {u"created_at"_s, shownTime(consumer.createdAt)},
               {u"last_used_at"_s, shownTime(consumer.lastUsedAt)}};
    return record;
}

/// What was given, put into the consumer.
Result<void> apply(Connection &connection, const ConsumerOptions &given, consumers::Consumer &consumer)
{
    consumer.name = given.name.value_or(consumer.name);
    consumer.description = given.description.value_or(consumer.description);
    consumer.url = given.url.value_or(consumer.url);
    consumer.privacyUrl = given.privacyUrl.value_or(consumer.privacyUrl);
    consumer.eulaUrl = given.eulaUrl.value_or(consumer.eulaUrl);
    consumer.limitToGroup = given.limitToGroup.value_or(consumer.limitToGroup);
    if (given.writes)
        consumer.writes = writePolicyFromName(*given.writes).value_or(consumer.writes);
    if (given.grant)
        consumer.grantType = consumers::grantTypeFromName(*given.grant).value_or(consumer.grantType);
    if (given.group) {
        const auto group = groups::findByName(connection, *given.group);
        if (!group)
            return failure(group.error().code, u"there is no permission group \"%1\"; group list shows all"_s.arg(*given.group));
        consumer.group = group->id;
        consumer.groupName = group->name;
    }
    if (!given.callbacks.isEmpty())
        consumer.callbacks = given.callbacks;
    for (const QString &callback : given.addedCallbacks) {
        if (!consumer.callbacks.contains(callback))
            consumer.callbacks += callback;
    }
    for (const QString &callback : given.removedCallbacks) {
        if (consumer.callbacks.removeAll(callback) == 0)
            return failure(ErrorCode::NotFound, u"%1 is not a callback of this consumer"_s.arg(callback));
    }
    return {};
}

Result<void> addConsumer(const Shell &shell, const ConsumerOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    consumers::Consumer wanted;
    wanted.publicClient = given.publicClient;
    FRACTAL_TRY_VOID(apply(site->reader(), given, wanted));
    FRACTAL_TRY(const bool keep, consumers::keepsSealed(site->reader()));
    FRACTAL_TRY(const auto added, site->write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
        FRACTAL_TRY(auto made, consumers::add(work, wanted, shell.author().actor, keep));
        FRACTAL_TRY_VOID(shell.record(work, {u"consumer.add"_s}, {made.change}));
        return made;
    }));
    // Always JSON (the contract): it goes into a script or a file, and the secret is in it only now.
    FRACTAL_TRY(const auto consumer, consumers::find(site->reader(), added.consumer.id));
    Record record = recordOf(consumer);
    record.insert(2, {u"secret"_s, shownSecret(added.secret)});
    shell.print(shown(record, Format::Json));
    return {};
}

Result<void> listConsumers(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto all, consumers::list(site->reader()));
    QList<Record> records;
    for (const consumers::Consumer &consumer : all) {
        Record record = recordOf(consumer);
        if (shell.format() == Format::Table)
            record = {record[1], record[2], record[3], record[4], record[7], record[13], record[15], record[17]};
        records += record;
    }
    shell.show(records, u"There are no consumers; add one with: consumer add --name ChatGPT --group GROUP"_s);
    return {};
}

Result<void> showConsumer(const Shell &shell, const ConsumerOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto consumer, keyed(site->reader(), given.key));
    Record record = recordOf(consumer);
    if (given.reveal) {
        FRACTAL_TRY(const auto revealed, site->write<crypto::Secret>([&](Work &work) -> Result<crypto::Secret> {
            FRACTAL_TRY_VOID(shell.record(
                work, {u"consumer.reveal"_s, false, u"the secret of %1 (%2) was shown"_s.arg(consumer.name, consumer.key)}, {}));
            return consumers::revealSecret(work, consumer.id);
        }));
        record.insert(2, {u"secret"_s, shownSecret(revealed)});
    }
    shell.show(record);
    return {};
}

Result<void> editConsumer(const Shell &shell, const ConsumerOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    const auto change = [&](Work &work) -> Result<journal::Change> {
        FRACTAL_TRY(consumers::Consumer consumer, keyed(work.connection, given.key));
        FRACTAL_TRY_VOID(apply(work.connection, given, consumer));
        return consumers::update(work, consumer);
    };
    FRACTAL_TRY_VOID(shell.change(*site, {u"consumer.edit"_s}, change));
    FRACTAL_TRY(const auto edited, keyed(site->reader(), given.key));
    shell.show(recordOf(edited));
    return {};
}

Result<void> setConsumerEnabled(const Shell &shell, const QString &key, bool enabled)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY_VOID(
        shell.change(*site, {enabled ? u"consumer.enable"_s : u"consumer.disable"_s}, [&](Work &work) -> Result<journal::Change> {
            FRACTAL_TRY(consumers::Consumer consumer, keyed(work.connection, key));
            if (consumer.enabled == enabled)
                return failure(ErrorCode::Refused,
                               enabled ? u"%1 is enabled already"_s.arg(consumer.name)
                                       : u"%1 is disabled already"_s.arg(consumer.name));
            consumer.enabled = enabled;
            return consumers::update(work, consumer);
        }));
    shell.say(enabled ? u"%1 may connect again"_s.arg(key) : u"%1 can do nothing any more until it is enabled"_s.arg(key));
    return {};
}

Result<void> removeConsumer(const Shell &shell, const QString &key)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto consumer, keyed(site->reader(), key));
    const Shell::Entry entry{u"consumer.remove"_s, false, u"the access that it ended is not put back; add the consumer again"_s};
    FRACTAL_TRY_VOID(shell.change(*site, entry, [&](Work &work) { return consumers::remove(work, consumer.id); }));
    shell.say(u"%1 is gone; everybody's authorizations for it ended"_s.arg(consumer.name));
    return {};
}

void addFields(CLI::App &command, const GivenConsumer &given)
{
    addText(command, "--grant", given->grant, "authorization_code (people sign in) or client_credentials (a program of its own)")
        ->check(CLI::IsMember({"authorization_code", "client_credentials"}));
    addTexts(command, "--callback", given->callbacks, "Where the browser returns to; repeatable; may be added later")
        ->type_name("URL");
    addText(command, "--description", given->description, "What it is for")->type_name("TEXT");
    addText(command, "--url", given->url, "Its home page")->type_name("URL");
    addText(command, "--privacy-url", given->privacyUrl, "Its privacy policy")->type_name("URL");
    addText(command, "--eula-url", given->eulaUrl, "Its licence agreement")->type_name("URL");
    command.add_flag_function(
        "--limit-to-group,!--no-limit-to-group", [given](std::int64_t count) { given->limitToGroup = count > 0; },
        "The group is also the most that people can do through it");
    addText(command, "--writes", given->writes,
            "What it may change: allowed (what the person may), hold (each change waits until the person confirms it), read_only")
        ->check(CLI::IsMember({"allowed", "hold", "read_only"}));
}

} // namespace

void consumer(CLI::App &program, Shell &shell)
{
    CLI::App &parent = *program.add_subcommand("consumer", "OAuth consumers: the apps that may connect");
    parent.require_subcommand(1);
    const auto given = std::make_shared<ConsumerOptions>();

    CLI::App &adding = *parent.add_subcommand("add", "Add a consumer; prints its key and secret as JSON");
    addText(adding, "--name", given->name, "Its name, as people will read it")->required()->type_name("NAME");
    addText(adding, "--group", given->group, "Its permission group")->required()->type_name("GROUP");
    adding.add_flag("--public", given->publicClient, "It keeps no secret");
    addFields(adding, given);
    shell.onCalled(adding, [&shell, given] { return addConsumer(shell, *given); });

    shell.onCalled(*parent.add_subcommand("list", "All consumers"), [&shell] { return listConsumers(shell); });

    CLI::App &showing = addConsumerCommand(parent, "show", "One consumer", given->key);
    showing.add_flag("--reveal", given->reveal, "With its secret; this is written to the log");
    shell.onCalled(showing, [&shell, given] { return showConsumer(shell, *given); });

    CLI::App &editing = addConsumerCommand(parent, "edit", "Change what is given, leave the rest", given->key);
    addText(editing, "--name", given->name, "Its name, as people will read it")->type_name("NAME");
    addText(editing, "--group", given->group, "Its permission group")->type_name("GROUP");
    addFields(editing, given);
    addTexts(editing, "--add-callback", given->addedCallbacks, "One more callback; repeatable")->type_name("URL");
    addTexts(editing, "--remove-callback", given->removedCallbacks, "One callback less; repeatable")->type_name("URL");
    shell.onCalled(editing, [&shell, given] { return editConsumer(shell, *given); });

    addSecretCommands(parent, shell);
    shell.onCalled(addConsumerCommand(parent, "disable", "It can do nothing until it is enabled", given->key),
                   [&shell, given] { return setConsumerEnabled(shell, given->key, false); });
    shell.onCalled(addConsumerCommand(parent, "enable", "Let it connect again", given->key),
                   [&shell, given] { return setConsumerEnabled(shell, given->key, true); });
    addApproval(parent, shell);
    shell.onCalled(addConsumerCommand(parent, "remove", "Remove it; all authorizations for it end", given->key),
                   [&shell, given] { return removeConsumer(shell, given->key); });
}

} // namespace fractal::cli::commands
