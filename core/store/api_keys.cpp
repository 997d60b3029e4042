// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_keys.h"

#include "core/store/groups.h"
#include "core/store/site_state.h"

namespace fractal::api_keys {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyLength = 18; // as a consumer's (decision 17)
constexpr qsizetype secretBytes = 32; // 43 characters of base64url
constexpr qsizetype keyHintLength = 4;
constexpr qsizetype longestName = 80;

/// A row, and what its secret is compared with.
struct Stored {
    ApiKey apiKey;
    QByteArray secretHash;
};

const QString &columns()
{
    static const QString sql =
        u"SELECT k.id, k.key, k.name, k.group_id, g.name, k.enabled, k.secret_hint, k.created_at, k.expires_at, k.last_used_at,"
        " k.last_used_from, k.version, k.secret_hash"
        " FROM api_keys k JOIN permission_groups g ON g.id = k.group_id WHERE k.deleted_at IS NULL"_s;
    return sql;
}

Stored storedFrom(const Rows &row)
{
    return {{ApiKeyId{row.integer(0)}, row.text(1), row.text(2), GroupId{row.integer(3)}, row.text(4), row.flag(5), row.text(6),
             row.instant(7), row.optionalInstant(8), row.optionalInstant(9), row.text(10), row.integer(11)},
            row.blob(12)};
}

Result<Stored> one(Connection &connection, const QString &condition, const QVariant &value)
{
    FRACTAL_TRY(Rows rows, connection.select(QStringList{columns(), condition}.join(u' '), {value}));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"there is no such API key"_s, u"key"_s);
    return storedFrom(rows);
}

Result<Stored> find(Connection &connection, ApiKeyId id)
{
    return one(connection, u"AND k.id = ?"_s, id.value);
}

/// What the log says of it.
QJsonObject shown(const ApiKey &apiKey)
{
    QJsonObject json{
        {u"name"_s, apiKey.name}, {u"key"_s, apiKey.key}, {u"group_id"_s, apiKey.group.value}, {u"enabled"_s, apiKey.enabled}};
    if (apiKey.expiresAt)
        json.insert(u"expires_at"_s, apiKey.expiresAt->ms);
    return json;
}

Result<void> check(const ApiKey &wanted, Instant now)
{
    if (wanted.name.isEmpty() || wanted.name.size() > longestName)
        return failure(ErrorCode::ValidationFailed, u"an API key's name has 1 to %1 characters"_s.arg(longestName), u"name"_s);
    if (!wanted.group)
        return failure(ErrorCode::ValidationFailed, u"each API key needs a permission group"_s, u"group"_s);
    if (wanted.expiresAt && *wanted.expiresAt <= now)
        return failure(ErrorCode::ValidationFailed, u"an API key cannot expire before it is made"_s, u"expires"_s);
    return {};
}

crypto::Secret newSecret(Work &work)
{
    return crypto::Secret{crypto::base64Url(work.random.bytes(secretBytes))};
}

QString hintOf(const crypto::Secret &secret)
{
    return QString::fromLatin1(secret.reveal().first(keyHintLength));
}

/// With the rights that its group has at this moment.
Result<Proven> proven(Connection &connection, const ApiKey &apiKey, Instant now)
{
    if (!apiKey.enabled)
        return failure(ErrorCode::Refused, u"the API key is disabled"_s);
    if (apiKey.expiresAt && *apiKey.expiresAt <= now)
        return failure(ErrorCode::Refused, u"the API key has expired"_s);
    FRACTAL_TRY(const groups::Group group, groups::find(connection, apiKey.group));
    Principal principal;
    principal.actor = Actor::ApiKey;
    principal.consumerKey = apiKey.key;
    principal.consumerName = apiKey.name;
    principal.displayName = apiKey.name;
    principal.rights = group.rights;
    principal.scopes = ScopeSet::all();
    return Proven{apiKey.id, std::move(principal), apiKey.lastUsedAt};
}

} // namespace

Result<ApiKey> findByKey(Connection &connection, const QString &key)
{
    FRACTAL_TRY(Stored found, one(connection, u"AND k.key = ?"_s, text(key)));
    return std::move(found.apiKey);
}

Result<std::vector<ApiKey>> list(Connection &connection)
{
    FRACTAL_TRY(Rows rows, connection.select(QStringList{columns(), u"ORDER BY k.name, k.id"_s}.join(u' ')));
    std::vector<ApiKey> found;
    while (rows.next())
        found.push_back(storedFrom(rows).apiKey);
    return found;
}

Result<Added> add(Work &work, ApiKey wanted, const QString &createdBy)
{
    wanted.name = wanted.name.trimmed();
    wanted.createdAt = work.now();
    FRACTAL_TRY_VOID(check(wanted, wanted.createdAt));
    FRACTAL_TRY(const groups::Group group, groups::find(work.connection, wanted.group));
    wanted.groupName = group.name;
    wanted.key = crypto::newName(work.random, keyLength);
    crypto::Secret secret = newSecret(work);
    wanted.secretHint = hintOf(secret);
    FRACTAL_TRY(
        wanted.id.value,
        work.connection.insert(
            u"INSERT INTO api_keys (key, name, group_id, secret_hash, secret_hint, enabled, created_by, expires_at, created_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {text(wanted.key), text(wanted.name), wanted.group.value, crypto::sha256(secret.reveal()), text(wanted.secretHint),
             stored(wanted.enabled), text(createdBy), stored(wanted.expiresAt), wanted.createdAt.ms, wanted.createdAt.ms}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    journal::Change change{u"api_key"_s, wanted.id.value, wanted.name, {}, shown(wanted), 1};
    return Added{std::move(wanted), std::move(secret), std::move(change)};
}

Result<journal::Change> setEnabled(Work &work, ApiKeyId id, bool enabled)
{
    FRACTAL_TRY(const Stored before, find(work.connection, id));
    ApiKey after = before.apiKey;
    after.enabled = enabled;
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE api_keys SET enabled = ?, updated_at = ?, version = version + 1 WHERE id = ?"_s,
                                {stored(enabled), work.now().ms, id.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return journal::Change{u"api_key"_s, id.value, after.name, shown(before.apiKey), shown(after), after.version + 1};
}

Result<crypto::Secret> rotateSecret(Work &work, ApiKeyId id)
{
    FRACTAL_TRY_VOID(find(work.connection, id));
    crypto::Secret secret = newSecret(work);
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE api_keys SET secret_hash = ?, secret_hint = ?, updated_at = ?, version = version + 1 WHERE id = ?"_s,
        {crypto::sha256(secret.reveal()), text(hintOf(secret)), work.now().ms, id.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return secret;
}

Result<journal::Change> remove(Work &work, ApiKeyId id)
{
    FRACTAL_TRY(const Stored before, find(work.connection, id));
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE api_keys SET deleted_at = ?, secret_hash = ?, version = version + 1 WHERE id = ?"_s,
                                {work.now().ms, QByteArray{""}, id.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return journal::Change{u"api_key"_s, id.value, before.apiKey.name, shown(before.apiKey), {}, before.apiKey.version + 1};
}

Result<Proven> authenticate(Connection &connection, const QString &key, QByteArrayView secret, Instant now)
{
    auto found = one(connection, u"AND k.key = ?"_s, text(key));
    if (!found && found.error().code != ErrorCode::NotFound)
        return Failure{std::move(found).error()};
    const QByteArray expected = found ? found->secretHash : crypto::sha256({});
    const bool isRight = crypto::constantTimeEqual(expected, crypto::sha256(secret));
    if (!found)
        return failure(ErrorCode::Refused, u"there is no such API key"_s);
    if (!isRight)
        return failure(ErrorCode::Refused, u"the secret is wrong"_s);
    return proven(connection, found->apiKey, now);
}

Result<Proven> stillValid(Connection &connection, ApiKeyId id, Instant now)
{
    const auto found = find(connection, id);
    if (!found && found.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::Refused, u"the API key was removed"_s);
    if (!found)
        return Failure{found.error()};
    return proven(connection, found->apiKey, now);
}

Result<void> touch(Work &work, ApiKeyId id, const QString &address)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE api_keys SET last_used_at = ?, last_used_from = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?)"_s,
        {work.now().ms, text(address), id.value, (work.now() - touchedEvery).ms}));
    return {};
}

} // namespace fractal::api_keys
