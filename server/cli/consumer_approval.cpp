// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/consumer_approval.h"

#include "core/store/client_domains.h"
#include "core/store/groups.h"
#include "core/store/self_registered.h"
#include "core/store/setting_changes.h"
#include "core/store/settings_check.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"
#include "server/pages/client_profiles.h"

namespace fractal::cli {

using namespace Qt::StringLiterals;

namespace {

struct ApprovalOptions {
    QString key;
    QString group;
    QString domain;
    bool remove = false;
};

Result<consumers::Consumer> keyed(Connection &connection, const QString &key)
{
    auto consumer = consumers::findByKey(connection, key);
    if (!consumer && consumer.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, u"there is no consumer with the key \"%1\"; consumer list shows all"_s.arg(key));
    return consumer;
}

Result<void> approve(const Shell &shell, const ApprovalOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto change, shell.change(*site, {u"consumer.approve"_s}, [&](Work &work) -> Result<journal::Change> {
        FRACTAL_TRY(const auto consumer, keyed(work.connection, given.key));
        return self_registered::approve(work, consumer.id);
    }));
    shell.say(u"%1 may do what its people may; who has connected it already connects again to allow it more"_s.arg(change.code));
    return {};
}

Result<void> promote(const Shell &shell, const ApprovalOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto change, shell.change(*site, {u"consumer.promote"_s}, [&](Work &work) -> Result<journal::Change> {
        FRACTAL_TRY(const auto consumer, keyed(work.connection, given.key));
        const auto group = groups::findByName(work.connection, given.group);
        if (!group)
            return failure(group.error().code, u"there is no permission group \"%1\"; group list shows all"_s.arg(given.group));
        return self_registered::promote(work, consumer.id, group->id);
    }));
    shell.say(u"%1 is yours to manage; no document changes it any more"_s.arg(change.code));
    return {};
}

Result<void> domains(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const Settings settings, Settings::load(site->reader()));
    QList<Record> records;
    const auto add = [&](const QString &domain, const QString &rule, const QString &from) {
        records += Record{{u"domain"_s, domain}, {u"rule"_s, rule}, {u"from"_s, from}};
    };
    for (const QString &domain : settings.blockedClientDomains)
        add(domain, u"blocked"_s, u"this site"_s);
    for (const QString &domain : settings.allowedClientDomains)
        add(domain, u"allowed"_s, u"this site"_s);
    for (const QString &host : pages::clientDocumentHosts())
        add(host, u"allowed"_s, u"known clients"_s);
    shell.show(records, u"No domain is allowed or blocked"_s);
    return {};
}

/// One job of the writer with its entry; false when nothing had to be changed.
Result<bool> change(const Shell &shell, Site &site, const QString &action,
                    const std::function<Result<std::vector<journal::Change>>(Work &)> &job)
{
    return site.write<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY(std::vector<journal::Change> changes, job(work));
        if (changes.empty())
            return false;
        FRACTAL_TRY_VOID(shell.record(work, {action}, std::move(changes)));
        return true;
    });
}

Result<std::vector<journal::Change>> changeSettings(Work &work, const std::function<void(Settings &)> &edit)
{
    FRACTAL_TRY(const Settings before, Settings::load(work.connection));
    Settings after = before;
    edit(after);
    FRACTAL_TRY_VOID(settings_check::require(after));
    return setting_changes::apply(work, before, after);
}

Result<void> allowDomain(const Shell &shell, const ApprovalOptions &given)
{
    FRACTAL_TRY(const QString domain, client_domains::checkAllowed(given.domain));
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const bool changed, change(shell, *site, u"setting.edit"_s, [&](Work &work) {
                    return changeSettings(work, [&](Settings &settings) {
                        if (given.remove)
                            settings.allowedClientDomains.removeAll(domain);
                        else if (!settings.allowedClientDomains.contains(domain))
                            settings.allowedClientDomains += domain;
                    });
                }));
    if (!changed)
        return failure(ErrorCode::Refused,
                       given.remove ? u"%1 is not on the list; consumer domains shows it"_s.arg(domain)
                                    : u"%1 is allowed already"_s.arg(domain));
    shell.say(given.remove ? u"%1 is not on the list any more"_s.arg(domain)
                           : u"clients may bring a metadata document from %1"_s.arg(domain));
    return {};
}

Result<void> blockDomain(const Shell &shell, const ApprovalOptions &given)
{
    FRACTAL_TRY(const QString domain, client_domains::checkBlocked(given.domain));
    FRACTAL_TRY(const auto site, shell.openSite());
    const auto job = [&](Work &work) -> Result<std::vector<journal::Change>> {
        if (!given.remove)
            return self_registered::blockDomain(work, domain);
        return changeSettings(work, [&](Settings &settings) { settings.blockedClientDomains.removeAll(domain); });
    };
    FRACTAL_TRY(const bool changed, change(shell, *site, given.remove ? u"setting.edit"_s : u"consumer.block_domain"_s, job));
    if (!changed)
        return failure(ErrorCode::Refused,
                       given.remove ? u"%1 is not blocked; consumer domains shows the list"_s.arg(domain)
                                    : u"%1 is blocked already"_s.arg(domain));
    shell.say(given.remove ? u"%1 is not blocked any more; enable its consumers one by one"_s.arg(domain)
                           : u"no client of %1 registers any more, and those that did are disabled"_s.arg(domain));
    return {};
}

} // namespace

void addApproval(CLI::App &consumerCommand, Shell &shell)
{
    const auto given = std::make_shared<ApprovalOptions>();
    shell.onCalled(addConsumerCommand(consumerCommand, "approve", "Let one that registered itself do more than read", given->key),
                   [&shell, given] { return approve(shell, *given); });
    CLI::App &promoting = addConsumerCommand(consumerCommand, "promote", "Make one that registered itself yours to manage",
                                             given->key);
    addText(promoting, "--group", given->group, "Its permission group")->required()->type_name("GROUP");
    shell.onCalled(promoting, [&shell, given] { return promote(shell, *given); });

    shell.onCalled(*consumerCommand.add_subcommand("domains", "Where clients that register themselves may come from"),
                   [&shell] { return domains(shell); });
    const auto addDomain = [&](const std::string &name, const std::string &description) -> CLI::App & {
        CLI::App &command = *consumerCommand.add_subcommand(name, description);
        addText(command, "domain", given->domain, "Such as claude.ai")->required()->type_name("DOMAIN");
        command.add_flag("--remove", given->remove, "Take it from the list");
        return command;
    };
    shell.onCalled(addDomain("allow-domain", "Clients may bring a metadata document from there; *.DOMAIN: from below it"),
                   [&shell, given] { return allowDomain(shell, *given); });
    shell.onCalled(addDomain("block-domain", "No client of this domain registers; those that did are disabled"),
                   [&shell, given] { return blockDomain(shell, *given); });
}

} // namespace fractal::cli
