// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct AuthorizationOptions {
    authorizations::Filter filter;
    qint64 id = 0;
};

Record recordOf(const authorizations::Authorization &authorization)
{
    return {{u"id"_s, authorization.id.value},
            {u"user"_s, authorization.userName},
            {u"consumer"_s, authorization.consumerName},
            {u"key"_s, authorization.consumerKey},
            {u"scopes"_s, authorization.scopes.toString()},
            {u"granted_at"_s, shownTime(authorization.grantedAt)},
            {u"expires_at"_s, shownTime(authorization.expiresAt)},
            {u"last_used_at"_s, shownTime(authorization.lastUsedAt)},
            {u"last_used_from"_s, authorization.lastUsedFrom},
            {u"revoked_at"_s, shownTime(authorization.revokedAt)}};
}

Result<void> listAuthorizations(const Shell &shell, const authorizations::Filter &filter)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto all, authorizations::list(site->reader(), filter));
    QList<Record> records;
    for (const authorizations::Authorization &authorization : all)
        records += recordOf(authorization);
    shell.show(records, u"There are no authorizations."_s);
    return {};
}

Result<void> revoke(const Shell &shell, AuthorizationId id)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    const auto authorization = authorizations::find(site->reader(), id);
    if (!authorization)
        return failure(authorization.error().code, u"there is no authorization %1; authorization list shows all"_s.arg(id.value));
    const QString whose = authorization->userName.isEmpty()
        ? authorization->consumerName
        : u"%1 for %2"_s.arg(authorization->consumerName, authorization->userName);
    FRACTAL_TRY(const bool ended, site->write<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY(const bool first, authorizations::revoke(work, id, u"revoked from the shell"_s));
        if (first)
            FRACTAL_TRY_VOID(shell.record(work,
                                          {u"authorization.revoke"_s, false,
                                           u"authorization %1 (%2) was ended; access is not put back"_s.arg(id.value).arg(whose)},
                                          {}));
        return first;
    }));
    if (!ended)
        return failure(ErrorCode::Refused, u"authorization %1 ended already"_s.arg(id.value));
    shell.say(u"the access of %1 ended; its next call is refused"_s.arg(whose));
    return {};
}

} // namespace

void authorization(CLI::App &program, Shell &shell)
{
    CLI::App &parent = *program.add_subcommand("authorization", "What people allowed apps to do for them");
    parent.require_subcommand(1);
    const auto given = std::make_shared<AuthorizationOptions>();

    CLI::App &listing = *parent.add_subcommand("list", "The authorizations that hold");
    addText(listing, "--user", given->filter.userName, "Only this person's")->type_name("NAME");
    addText(listing, "--consumer", given->filter.consumerKey, "Only for this consumer")->type_name("KEY");
    listing.add_flag("--all", given->filter.includeRevoked, "Those that ended, too");
    shell.onCalled(listing, [&shell, given] { return listAuthorizations(shell, given->filter); });

    CLI::App &revoking = *parent.add_subcommand("revoke", "End one at once");
    revoking.add_option("id", given->id, "Its number in the list")->required()->type_name("ID");
    shell.onCalled(revoking, [&shell, given] { return revoke(shell, AuthorizationId{given->id}); });
}

} // namespace fractal::cli::commands
