// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_keys.h"
#include "core/store/authorizations.h"
#include "core/store/consumers.h"
#include "core/store/groups.h"
#include "core/store/journal.h"
#include "core/store/settings_check.h"
#include "core/store/sign_in.h"
#include "core/store/site_state.h"
#include "core/store/users.h"

#include <QJsonArray>

#include <array>

namespace fractal::journal {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray items = array.toArray();
    for (const QJsonValue &item : items)
        list += item.toString();
    return list;
}

/// Brings a removed row back, or removes one that an undone entry had added.
Result<void> setDeleted(Work &work, const QString &sql, qint64 id, bool deleted)
{
    FRACTAL_TRY_VOID(work.connection.execute(sql, {deleted ? QVariant{work.now().ms} : QVariant{}, id}));
    return bumpEpoch(work.connection);
}

Result<Change> restoreGroup(Work &work, const Change &undone)
{
    const QString mark = u"UPDATE permission_groups SET deleted_at = ?, version = version + 1 WHERE id = ?"_s;
    if (undone.before.isEmpty())
        return groups::remove(work, GroupId{undone.id});
    if (undone.after.isEmpty()) {
        FRACTAL_TRY_VOID(setDeleted(work, mark, undone.id, false));
        return Change{undone.entity, undone.id, undone.code, {}, undone.before, undone.versionAfter + 1};
    }
    FRACTAL_TRY(groups::Group group, groups::find(work.connection, GroupId{undone.id}));
    group.name = undone.before["name"_L1].toString(group.name);
    group.readOnly = undone.before["read_only"_L1].toBool(group.readOnly);
    FRACTAL_TRY(group.rights, groups::parseRights(strings(undone.before["rights"_L1])));
    return groups::update(work, group);
}

Result<Change> restoreUser(Work &work, const Change &undone)
{
    const QString mark = u"UPDATE users SET deleted_at = ?, version = version + 1 WHERE id = ?"_s;
    if (undone.before.isEmpty()) {
        FRACTAL_TRY(const users::User user, users::find(work.connection, UserId{undone.id}));
        if (user.superadministrator)
            return failure(ErrorCode::BusinessRule, u"the Superadministrator cannot be removed"_s);
        FRACTAL_TRY_VOID(setDeleted(work, mark, undone.id, true));
        FRACTAL_TRY_VOID(sign_in::endAllOf(work, user.id));
        FRACTAL_TRY_VOID(authorizations::revokeAllOfUser(work, user.id, u"the account was removed"_s));
        return Change{undone.entity, undone.id, undone.code, undone.after, {}, user.version + 1};
    }
    if (undone.after.isEmpty()) {
        FRACTAL_TRY_VOID(setDeleted(work, mark, undone.id, false));
        return Change{undone.entity, undone.id, undone.code, {}, undone.before, undone.versionAfter + 1};
    }
    FRACTAL_TRY(users::User user, users::find(work.connection, UserId{undone.id}));
    user.displayName = undone.before["display_name"_L1].toString();
    user.email = undone.before["email"_L1].toString();
    user.profile = profileFromName(undone.before["profile"_L1].toString()).value_or(user.profile);
    user.group.value = undone.before["group_id"_L1].toInteger();
    user.location.value = undone.before["location_id"_L1].toInteger();
    user.enabled = undone.before["enabled"_L1].toBool();
    user.language = undone.before["language"_L1].toString();
    return users::update(work, user);
}

Result<Change> restoreConsumer(Work &work, const Change &undone)
{
    if (undone.before.isEmpty())
        return consumers::remove(work, ConsumerId{undone.id});
    if (undone.after.isEmpty()) {
        FRACTAL_TRY_VOID(setDeleted(work, u"UPDATE oauth_consumers SET deleted_at = ?, version = version + 1 WHERE id = ?"_s,
                                    undone.id, false));
        return Change{undone.entity, undone.id, undone.code, {}, undone.before, undone.versionAfter + 1};
    }
    const QJsonObject &was = undone.before;
    FRACTAL_TRY(consumers::Consumer consumer, consumers::find(work.connection, ConsumerId{undone.id}));
    consumer.name = was["name"_L1].toString();
    consumer.description = was["description"_L1].toString();
    consumer.url = was["url"_L1].toString();
    consumer.privacyUrl = was["privacy_url"_L1].toString();
    consumer.eulaUrl = was["eula_url"_L1].toString();
    consumer.grantType = consumers::grantTypeFromName(was["grant_type"_L1].toString()).value_or(consumer.grantType);
    consumer.group.value = was["group_id"_L1].toInteger();
    consumer.limitToGroup = was["limit_to_group"_L1].toBool();
    consumer.writes = writePolicyFromName(was["writes"_L1].toString()).value_or(consumer.writes);
    consumer.publicClient = was["public_client"_L1].toBool();
    consumer.enabled = was["enabled"_L1].toBool();
    consumer.origin = consumers::originFromName(was["origin"_L1].toString()).value_or(consumer.origin);
    if (was.contains("approved"_L1)) // an entry of before there were self-registered ones says nothing of it
        consumer.approvedAt = !was["approved"_L1].toBool() ? std::nullopt
            : consumer.approvedAt                          ? consumer.approvedAt
                                                           : std::optional{work.now()};
    consumer.callbacks = strings(was["callbacks"_L1]);
    return consumers::update(work, consumer);
}

/// What it may do and for how long is decided when it is made; its removal is for good.
Result<Change> restoreApiKey(Work &work, const Change &undone)
{
    if (undone.before.isEmpty())
        return api_keys::remove(work, ApiKeyId{undone.id});
    return api_keys::setEnabled(work, ApiKeyId{undone.id}, undone.before["enabled"_L1].toBool());
}

Result<Change> restoreSetting(Work &work, const Change &undone)
{
    FRACTAL_TRY(const Settings now, Settings::load(work.connection));
    Settings restored = now;
    const QString value = undone.before["value"_L1].toString();
    if (!restored.setValue(undone.code, value))
        return failure(ErrorCode::BusinessRule, u"this program knows no setting %1"_s.arg(undone.code));
    FRACTAL_TRY_VOID(settings_check::require(restored));
    FRACTAL_TRY_VOID(restored.save(work.connection));
    return Change{undone.entity, undone.id, undone.code, {{u"value"_s, now.value(undone.code)}}, {{u"value"_s, value}}, 0};
}

} // namespace

std::span<const Restorer> administrationRestorers()
{
    static constexpr std::array restorers{
        Restorer{"permission_group", restoreGroup},  Restorer{"user", restoreUser},
        Restorer{"oauth_consumer", restoreConsumer}, Restorer{"api_key", restoreApiKey},
        Restorer{"setting", restoreSetting},
    };
    return restorers;
}

} // namespace fractal::journal
