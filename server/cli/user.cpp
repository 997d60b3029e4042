// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secrets.h"
#include "core/maintenance/assets.h"
#include "core/store/groups.h"
#include "core/store/password_policy.h"
#include "core/store/second_step.h"
#include "core/store/sign_in.h"
#include "core/store/users.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct UserOptions {
    QString name;
    QString group;
    QString profile = u"customized"_s;
    QString location;
    QString displayName;
    QString language;
};
using GivenUser = std::shared_ptr<UserOptions>;

Record recordOf(const users::User &user)
{
    return {{u"name"_s, user.name},
            {u"display_name"_s, user.displayName},
            {u"profile"_s, QString{nameOf(user.profile)}},
            {u"group"_s, user.groupName},
            {u"location"_s, user.locationCode},
            {u"enabled"_s, user.enabled},
            {u"superadministrator"_s, user.superadministrator}};
}

/// The password on standard input, checked and hashed: before the transaction, it takes a quarter of a second.
Result<QString> newPasswordHash(const Shell &shell, Connection &connection, const QString &name, const QString &displayName)
{
    FRACTAL_TRY(const Settings settings, Settings::load(connection));
    FRACTAL_TRY(const QString password, shell.readPassword());
    FRACTAL_TRY_VOID(password_policy::check(password, {name, displayName, settings.siteName}));
    return crypto::hashPassword(shell.random(), password);
}

Result<users::User> named(Connection &connection, const QString &name)
{
    auto user = users::findByName(connection, name);
    if (!user && user.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, u"there is no account \"%1\"; user list shows all"_s.arg(name));
    return user;
}

Result<users::NewUser> newUser(Connection &connection, const UserOptions &given)
{
    users::NewUser user;
    user.name = given.name;
    user.displayName = given.displayName;
    user.language = given.language;
    user.profile = profileFromName(given.profile).value_or(Profile::Customized);
    if (!given.group.isEmpty()) {
        const auto group = groups::findByName(connection, given.group);
        if (!group)
            return failure(group.error().code, u"there is no permission group \"%1\"; group list shows all"_s.arg(given.group));
        user.group = group->id;
    }
    if (!given.location.isEmpty()) {
        const auto location = assets::find(connection, given.location, RowFilter{});
        if (!location)
            return failure(location.error().code, u"there is no location \"%1\""_s.arg(given.location));
        user.location = location->id;
    }
    return user;
}

Result<void> addUser(const Shell &shell, const UserOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(users::NewUser user, newUser(site->reader(), given));
    FRACTAL_TRY(user.passwordHash, newPasswordHash(shell, site->reader(), given.name, given.displayName));
    FRACTAL_TRY_VOID(shell.change(*site, {u"user.add"_s}, [&](Work &work) { return users::add(work, user); }));
    FRACTAL_TRY(const auto added, users::findByName(site->reader(), given.name));
    shell.show(recordOf(added));
    return {};
}

Result<void> listUsers(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto all, users::list(site->reader()));
    QList<Record> records;
    for (const users::User &user : all)
        records += recordOf(user);
    shell.show(records, u"There are no accounts."_s);
    return {};
}

Result<void> showUser(const Shell &shell, const QString &name)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto user, named(site->reader(), name));
    Record record = recordOf(user);
    record += {u"email"_s, user.email};
    record += {u"language"_s, user.language};
    FRACTAL_TRY(const auto secondStep, second_step::stateOf(site->reader(), user.id));
    record += {u"two_step"_s, secondStep.has_value()};
    record += {u"version"_s, user.version};
    shell.show(record);
    return {};
}

Result<void> setUserEnabled(const Shell &shell, const QString &name, bool enabled)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY_VOID(
        shell.change(*site, {enabled ? u"user.enable"_s : u"user.disable"_s}, [&](Work &work) -> Result<journal::Change> {
            FRACTAL_TRY(users::User user, named(work.connection, name));
            if (user.enabled == enabled)
                return failure(ErrorCode::Refused,
                               enabled ? u"%1 is enabled already"_s.arg(user.name) : u"%1 is disabled already"_s.arg(user.name));
            user.enabled = enabled;
            return users::update(work, user);
        }));
    shell.say(enabled ? u"%1 may sign in again"_s.arg(name) : u"%1 can no longer sign in, here or through an app"_s.arg(name));
    return {};
}

Result<void> setPassword(const Shell &shell, const QString &name)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto user, named(site->reader(), name));
    FRACTAL_TRY(const QString hash, newPasswordHash(shell, site->reader(), user.name, user.displayName));
    const Shell::Entry entry{u"user.set_password"_s, false, u"a password is not put back"_s};
    FRACTAL_TRY_VOID(shell.change(*site, entry, [&](Work &work) { return users::setPassword(work, user.id, hash); }));
    shell.say(u"%1 has a new password; the browsers and apps that were signed in must sign in again"_s.arg(user.name));
    return {};
}

Result<void> unlock(const Shell &shell, const QString &name)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto user, named(site->reader(), name));
    const auto forget = [&](Work &work) -> Result<qint64> {
        FRACTAL_TRY_VOID(
            shell.record(work, {u"user.unlock"_s, false, u"failed sign-ins of %1 were forgotten"_s.arg(user.name)}, {}));
        return sign_in::unlock(work, user.name);
    };
    FRACTAL_TRY(const qint64 forgotten, site->write<qint64>(forget));
    shell.say(forgotten > 0 ? u"%1 may try to sign in at once"_s.arg(user.name) : u"%1 was not held up"_s.arg(user.name));
    return {};
}

/// For somebody who has lost their authenticator app and their recovery codes.
Result<void> resetSecondStep(const Shell &shell, const QString &name)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto user, named(site->reader(), name));
    FRACTAL_TRY(const bool wasOn, site->write<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY(const bool removed, second_step::remove(work, user.id));
        if (removed)
            FRACTAL_TRY_VOID(
                shell.record(work,
                             {u"user.reset_totp"_s, false,
                              u"%1 signs in with the password alone; a second step is not put back"_s.arg(user.name)},
                             {}));
        return removed;
    }));
    if (!wasOn)
        return failure(ErrorCode::Refused, u"%1 has no two-step authentication"_s.arg(user.name));
    shell.say(u"%1 signs in with the password alone; they set the second step up again on their account's page"_s.arg(user.name));
    return {};
}

Result<void> sessions(const Shell &shell, const QString &name)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto user, named(site->reader(), name));
    FRACTAL_TRY(const auto held, sign_in::sessionsOf(site->reader(), user.id, shell.clock().now()));
    QList<Record> records;
    for (const sign_in::Session &session : held)
        records += Record{{u"id"_s, session.id},
                          {u"signed_in_at"_s, shownTime(session.createdAt)},
                          {u"last_seen_at"_s, shownTime(session.lastSeenAt)},
                          {u"address"_s, session.address},
                          {u"browser"_s, session.userAgent}};
    shell.show(records, u"%1 is signed in nowhere."_s.arg(user.name));
    return {};
}

Result<void> signOut(const Shell &shell, const QString &name)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto user, named(site->reader(), name));
    FRACTAL_TRY(const qint64 ended, site->write<qint64>([&](Work &work) -> Result<qint64> {
        FRACTAL_TRY_VOID(shell.record(
            work, {u"user.sign_out"_s, false, u"the sessions of %1 were ended; they stay ended"_s.arg(user.name)}, {}));
        return sign_in::endAllOf(work, user.id);
    }));
    shell.say(u"%1 sessions of %2 were ended; apps keep their access until it is revoked"_s.arg(ended).arg(user.name));
    return {};
}

CLI::App &addNamedUser(CLI::App &parent, const std::string &name, const std::string &description, const GivenUser &given)
{
    CLI::App &command = *parent.add_subcommand(name, description);
    addText(command, "name", given->name, "The sign-in name")->required()->type_name("NAME");
    return command;
}

void addAdd(CLI::App &parent, Shell &shell)
{
    const auto given = std::make_shared<UserOptions>();
    CLI::App &command = addNamedUser(parent, "add", "Add an account", given);
    addText(command, "--group", given->group, "Its permission group (required but for administrators)")->type_name("GROUP");
    addText(command, "--profile", given->profile, "What it may at most [customized]")
        ->check(CLI::IsMember({"administrator", "customized", "technician", "limited_technician", "read_only", "requester"}));
    addText(command, "--location", given->location, "Show only assets below this location")->type_name("CODE");
    addText(command, "--display-name", given->displayName, "The person's name")->type_name("TEXT");
    addText(command, "--language", given->language, "en, fr or es")->check(CLI::IsMember({"en", "fr", "es"}));
    addPasswordOption(command)->required();
    shell.onCalled(command, [&shell, given] { return addUser(shell, *given); });
}

} // namespace

void user(CLI::App &program, Shell &shell)
{
    CLI::App &parent = *program.add_subcommand("user", "Accounts");
    parent.require_subcommand(1);
    addAdd(parent, shell);

    shell.onCalled(*parent.add_subcommand("list", "All accounts"), [&shell] { return listUsers(shell); });

    const auto given = std::make_shared<UserOptions>();
    shell.onCalled(addNamedUser(parent, "show", "One account", given), [&shell, given] { return showUser(shell, given->name); });
    shell.onCalled(addNamedUser(parent, "disable", "Nobody signs in with it any more", given),
                   [&shell, given] { return setUserEnabled(shell, given->name, false); });
    shell.onCalled(addNamedUser(parent, "enable", "Let it sign in again", given),
                   [&shell, given] { return setUserEnabled(shell, given->name, true); });
    shell.onCalled(addNamedUser(parent, "unlock", "Forget its failed sign-ins", given),
                   [&shell, given] { return unlock(shell, given->name); });
    shell.onCalled(addNamedUser(parent, "reset-totp",
                                "Turn its two-step authentication off, for somebody who lost the app and the codes", given),
                   [&shell, given] { return resetSecondStep(shell, given->name); });
    shell.onCalled(addNamedUser(parent, "sessions", "Where it is signed in, in browsers", given),
                   [&shell, given] { return sessions(shell, given->name); });
    shell.onCalled(addNamedUser(parent, "sign-out", "End its sessions in browsers", given),
                   [&shell, given] { return signOut(shell, given->name); });
    CLI::App &password = addNamedUser(parent, "set-password", "Give it a new password; it is signed out everywhere", given);
    addPasswordOption(password)->required();
    shell.onCalled(password, [&shell, given] { return setPassword(shell, given->name); });
}

} // namespace fractal::cli::commands
