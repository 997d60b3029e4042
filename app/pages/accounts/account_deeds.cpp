// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/account_deeds.h"

#include "core/crypto/secrets.h"
#include "core/maintenance/assets.h"
#include "core/store/account_rules.h"
#include "core/store/password_policy.h"
#include "core/store/second_step.h"
#include "core/store/sign_in.h"

namespace fractal::accounts {

using namespace Qt::StringLiterals;

namespace {

constexpr Permission addsUsers{Resource::Users, Action::Add};
constexpr Permission editsUsers{Resource::Users, Action::Edit};

using Changes = std::vector<journal::Change>;

Result<AssetId> locationOf(Connection &connection, const QString &code)
{
    if (code.isEmpty())
        return AssetId{};
    const auto asset = assets::find(connection, code, RowFilter{});
    if (asset && asset->kind == assets::Kind::Location)
        return asset->id;
    if (!asset && asset.error().code != ErrorCode::NotFound)
        return Failure{asset.error()};
    return failure(ErrorCode::ValidationFailed, u"there is no location with this code"_s, u"location"_s);
}

QString actionFor(const users::User &loaded, users::User wanted)
{
    wanted.enabled = loaded.enabled;
    const bool onlyEnabled = wanted.displayName == loaded.displayName && wanted.email == loaded.email
        && wanted.profile == loaded.profile && wanted.group == loaded.group && wanted.location == loaded.location
        && wanted.language == loaded.language;
    return onlyEnabled ? QString{} : u"user.edit"_s;
}

} // namespace

void Deeds::hash(const QString &password, std::function<void(const QString &)> done)
{
    m_office.background.compute<QString>(
        this, [&random = m_office.background.site().random(), password] { return crypto::hashPassword(random, password); },
        std::move(done));
}

QStringList Deeds::namesAround(const QString &signInName, const QString &displayName) const
{
    return {signInName, displayName, m_office.session.settings().siteName};
}

void Deeds::add(const users::NewUser &account, const QString &location, const QString &password, const Done &done)
{
    if (const auto fits = password_policy::check(password, namesAround(account.name, account.displayName)); !fits)
        return done(Failure{fits.error()});
    hash(password, [this, account, location, done](const QString &hash) {
        m_office.session.change<UserId>(
            this, {.needs = addsUsers, .action = u"user.add"_s},
            [actor = actor(), account, location, hash](Work &work, Changes &changes) -> Result<UserId> {
                FRACTAL_TRY(const users::User asking, users::find(work.connection, actor));
                FRACTAL_TRY_VOID(account_rules::mayAdd(asking, account));
                users::NewUser added = account;
                added.passwordHash = hash;
                FRACTAL_TRY(added.location, locationOf(work.connection, location));
                FRACTAL_TRY(journal::Change change, users::add(work, added));
                const UserId id{change.id};
                changes.push_back(std::move(change));
                return id;
            },
            done);
    });
}

void Deeds::edit(const users::User &loaded, const users::User &wanted, const QString &location, const Done &done)
{
    QString action = actionFor(loaded, wanted);
    if (location != loaded.locationCode)
        action = u"user.edit"_s;
    if (action.isEmpty())
        action = wanted.enabled ? u"user.enable"_s : u"user.disable"_s;
    m_office.session.change<UserId>(
        this, {.needs = editsUsers, .action = action},
        [actor = actor(), loaded, wanted, location](Work &work, Changes &changes) -> Result<UserId> {
            FRACTAL_TRY(const users::User asking, users::find(work.connection, actor));
            FRACTAL_TRY(const users::User present, users::find(work.connection, wanted.id));
            users::User changed = wanted;
            FRACTAL_TRY(changed.location, locationOf(work.connection, location));
            FRACTAL_TRY_VOID(account_rules::mayChange(asking, present, changed));
            if (present.version != loaded.version)
                return failure(ErrorCode::VersionConflict, u"the account was changed meanwhile"_s);
            FRACTAL_TRY(journal::Change change, users::update(work, changed));
            changes.push_back(std::move(change));
            return changed.id;
        },
        done);
}

void Deeds::setPassword(const users::User &account, const QString &password, const Done &done)
{
    if (const auto fits = password_policy::check(password, namesAround(account.name, account.displayName)); !fits)
        return done(Failure{fits.error()});
    hash(password, [this, id = account.id, done](const QString &hash) {
        m_office.session.change<UserId>(
            this,
            {.needs = editsUsers, .action = u"user.set_password"_s, .undoable = false, .reason = u"a password is not put back"_s},
            [actor = actor(), id, hash](Work &work, Changes &changes) -> Result<UserId> {
                FRACTAL_TRY(const users::User asking, users::find(work.connection, actor));
                FRACTAL_TRY(const users::User present, users::find(work.connection, id));
                FRACTAL_TRY_VOID(account_rules::mayTouch(asking, present));
                FRACTAL_TRY(journal::Change change, users::setPassword(work, id, hash));
                changes.push_back(std::move(change));
                return id;
            },
            done);
    });
}

void Deeds::unlock(const users::User &account, const Done &done)
{
    m_office.session.change<UserId>(
        this,
        {.needs = editsUsers,
         .action = u"user.unlock"_s,
         .undoable = false,
         .reason = u"failed sign-ins of %1 were forgotten"_s.arg(account.name)},
        [account](Work &work, Changes &) -> Result<UserId> {
            FRACTAL_TRY_VOID(sign_in::unlock(work, account.name));
            return account.id;
        },
        done);
}

void Deeds::resetSecondStep(const users::User &account, const Done &done)
{
    m_office.session.change<UserId>(
        this,
        {.needs = editsUsers,
         .action = u"user.reset_totp"_s,
         .undoable = false,
         .reason = u"%1 signs in with the password alone; a second step is not put back"_s.arg(account.name)},
        [actor = actor(), id = account.id](Work &work, Changes &) -> Result<UserId> {
            FRACTAL_TRY(const users::User asking, users::find(work.connection, actor));
            FRACTAL_TRY(const users::User present, users::find(work.connection, id));
            FRACTAL_TRY_VOID(account_rules::mayTouch(asking, present));
            FRACTAL_TRY_VOID(second_step::remove(work, id));
            return id;
        },
        done);
}

void Deeds::signOut(const QList<UserId> &accounts, const Done &done)
{
    m_office.session.change<UserId>(
        this,
        {.needs = editsUsers,
         .action = u"user.sign_out"_s,
         .undoable = false,
         .reason = u"sessions that were ended stay ended"_s},
        [actor = actor(), accounts](Work &work, Changes &changes) -> Result<UserId> {
            FRACTAL_TRY(const users::User asking, users::find(work.connection, actor));
            for (const UserId id : accounts) {
                FRACTAL_TRY(const users::User present, users::find(work.connection, id));
                FRACTAL_TRY_VOID(account_rules::mayTouch(asking, present));
                FRACTAL_TRY_VOID(sign_in::endAllOf(work, id));
                changes.push_back({u"user"_s, id.value, present.name, {}, {}, present.version});
            }
            return accounts.isEmpty() ? UserId{} : accounts.first();
        },
        done);
}

void Deeds::setEnabled(const QList<UserId> &accounts, bool isEnabled, const Done &done)
{
    m_office.session.change<UserId>(
        this, {.needs = editsUsers, .action = isEnabled ? u"user.enable"_s : u"user.disable"_s},
        [actor = actor(), accounts, isEnabled](Work &work, Changes &changes) -> Result<UserId> {
            FRACTAL_TRY(const users::User asking, users::find(work.connection, actor));
            for (const UserId id : accounts) {
                FRACTAL_TRY(const users::User present, users::find(work.connection, id));
                if (present.enabled == isEnabled)
                    continue;
                users::User changed = present;
                changed.enabled = isEnabled;
                FRACTAL_TRY_VOID(account_rules::mayChange(asking, present, changed));
                FRACTAL_TRY(journal::Change change, users::update(work, changed));
                changes.push_back(std::move(change));
            }
            return accounts.isEmpty() ? UserId{} : accounts.first();
        },
        done);
}

} // namespace fractal::accounts
