// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "core/crypto/secrets.h"
#include "core/store/recovery_codes.h"
#include "core/store/second_step.h"

namespace fractal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds confirmationHolds = 5min; // decision 17
constexpr qsizetype longestPassword = 1000;

/// What the session knows of the person and the site.
struct Known {
    users::User user;
    Principal principal;
    Settings settings;
};

Result<Known> known(Work &work, UserId id)
{
    Known now;
    FRACTAL_TRY(now.user, users::find(work.connection, id));
    FRACTAL_TRY(now.principal, users::principalOf(work.connection, now.user, Actor::Desktop));
    FRACTAL_TRY(now.settings, Settings::load(work.connection));
    return now;
}

Failure wrongPassword()
{
    return failure(ErrorCode::Forbidden, u"the name or the password is not right"_s, u"password"_s);
}

enum class Shown : quint8 { Nothing, PasswordAlone, WrongCode, All };

struct Arrival {
    Shown shown = Shown::Nothing;
    UserId user;
};

Result<Shown> shownBy(Work &work, const users::User &user, const QString &code)
{
    FRACTAL_TRY(const auto secondStep, second_step::stateOf(work.connection, user.id));
    if (!secondStep)
        return Shown::All;
    if (code.isEmpty())
        return Shown::PasswordAlone;
    FRACTAL_TRY(bool isRight, second_step::useCode(work, user.id, code));
    if (!isRight) {
        FRACTAL_TRY(isRight, recovery_codes::use(work, user.id, code));
    }
    return isRight ? Shown::All : Shown::WrongCode;
}

/// In a transaction, with its entry in the log: never the name that was typed, people type passwords there.
Result<Arrival> arrive(Work &work, const QString &name, const QString &code, bool isRight)
{
    const auto user = users::findByName(work.connection, name);
    Arrival arrival;
    if (isRight && user) {
        FRACTAL_TRY(arrival.shown, shownBy(work, *user, code));
        arrival.user = user->id;
    }
    if (arrival.shown == Shown::PasswordAlone) // the next attempt says how it ended
        return arrival;
    journal::Record record;
    record.author.actor = u"desktop"_s;
    if (user)
        record.author = {u"desktop:"_s + user->name, user->id, {}, {}, {}};
    const bool isIn = arrival.shown == Shown::All;
    record.action = isIn ? u"sign_in"_s : u"sign_in.refused"_s;
    record.outcome = isIn ? u"done"_s : u"refused"_s;
    if (arrival.shown == Shown::WrongCode)
        record.reason = u"a wrong code for %1, after the right password"_s.arg(user->name);
    else if (!isIn)
        record.reason = user ? u"a wrong password, or the account is disabled"_s : u"no such account"_s;
    FRACTAL_TRY_VOID(journal::append(work, record));
    return arrival;
}

} // namespace

Session::Session(Background &background, QObject *parent) : QObject{parent}, m_background{background}
{
    connect(&background, &Background::moved, this, &Session::refresh);
}

void Session::signIn(const QString &name, const QString &password, const QString &code, std::function<void(Result<void>)> done)
{
    m_background.read<QString>(
        this, [name](Work &work) { return users::passwordHash(work.connection, name); },
        [this, name, password, code, done](const Result<QString> &hash) {
            if (!hash)
                return done(Failure{hash.error()});
            m_background.compute<bool>(
                this,
                [password = password.left(longestPassword), hash = *hash] {
                    return crypto::verifyPassword(password, hash) && !hash.isEmpty();
                },
                [this, name, code, done](bool isRight) { conclude(name, code, isRight, done); });
        });
}

void Session::conclude(const QString &name, const QString &code, bool isRight, const std::function<void(Result<void>)> &done)
{
    m_background.write<Arrival>(
        this, [name, code, isRight](Work &work) { return arrive(work, name, code, isRight); },
        [this, done](const Result<Arrival> &arrival) {
            if (!arrival)
                return done(Failure{arrival.error()});
            switch (arrival->shown) {
            case Shown::Nothing:
                return done(wrongPassword());
            case Shown::PasswordAlone:
                return done(failure(ErrorCode::Refused, u"a code is asked for, too"_s, u"code"_s));
            case Shown::WrongCode:
                return done(failure(ErrorCode::Forbidden, u"the code is not right"_s, u"code"_s));
            case Shown::All:
                return enter(arrival->user, done);
            }
        });
}

void Session::enter(UserId id, const std::function<void(Result<void>)> &done)
{
    m_background.read<Known>(
        this, [id](Work &work) { return known(work, id); },
        [this, done](Result<Known> now) {
            if (!now)
                return done(Failure{now.error()});
            m_user = std::move(now->user);
            m_principal = std::move(now->principal);
            m_settings = std::move(now->settings);
            m_confirmedAt = m_background.site().clock().now();
            done({});
            emit signedIn();
        });
}

void Session::signOut()
{
    m_user = {};
    m_principal = {};
    m_confirmedAt.reset();
    emit signedOut();
}

bool Session::wasConfirmedLately() const
{
    return m_confirmedAt && m_background.site().clock().now() - *m_confirmedAt < confirmationHolds;
}

void Session::confirm(const QString &password, std::function<void(Result<void>)> done)
{
    m_background.read<QString>(
        this, [name = m_user.name](Work &work) { return users::passwordHash(work.connection, name); },
        [this, password, done](const Result<QString> &hash) {
            if (!hash)
                return done(Failure{hash.error()});
            m_background.compute<bool>(
                this,
                [password = password.left(longestPassword), hash = *hash] {
                    return crypto::verifyPassword(password, hash) && !hash.isEmpty();
                },
                [this, done](bool isRight) {
                    if (!isRight)
                        return done(wrongPassword());
                    m_confirmedAt = m_background.site().clock().now();
                    done({});
                });
        });
}

journal::Author Session::author() const
{
    return {m_principal.journalName(), m_user.id, {}, {}, {}};
}

Result<Principal> Session::present(Work &work, UserId user)
{
    FRACTAL_TRY(const users::User now, users::find(work.connection, user));
    return users::principalOf(work.connection, now, Actor::Desktop);
}

Result<void> Session::requireRight(Work &work, UserId user, Permission needs)
{
    FRACTAL_TRY(const Principal principal, present(work, user));
    return principal.require(needs);
}

Result<void> Session::record(Work &work, UserId user, const Deed &deed, std::vector<journal::Change> changes)
{
    FRACTAL_TRY(const Principal principal, present(work, user));
    journal::Record record;
    record.author = {principal.journalName(), user, {}, {}, {}};
    record.action = deed.action;
    record.reason = deed.reason;
    record.undoable = deed.undoable && !changes.empty();
    record.changes = std::move(changes);
    FRACTAL_TRY_VOID(journal::append(work, record));
    return {};
}

void Session::refresh()
{
    if (!isSignedIn())
        return;
    m_background.read<Known>(
        this, [id = m_user.id](Work &work) { return known(work, id); },
        [this, id = m_user.id](Result<Known> now) {
            if (m_user.id != id)
                return; // somebody else sits here by now
            if (!now && now.error().code != ErrorCode::NotFound)
                return; // the store does not answer: said elsewhere
            if (!now || !now->user.enabled)
                return signOut();
            const bool hasOtherRights = now->principal.rights != m_principal.rights;
            const bool hasOtherSettings = now->settings != m_settings;
            m_user = std::move(now->user);
            m_principal = std::move(now->principal);
            m_settings = std::move(now->settings);
            if (hasOtherRights)
                emit rightsChanged();
            if (hasOtherSettings)
                emit settingsChanged();
        });
}

} // namespace fractal
