// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumers.h"

#include "core/store/authorizations.h"
#include "core/store/consumer_secrets.h"
#include "core/store/site_state.h"

#include <QJsonArray>

namespace fractal::consumers {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyLength = 18; // as the reference's (decision 17)
constexpr qsizetype longestName = 80;
constexpr qsizetype longestDescription = 500;
constexpr qsizetype longestUrl = 500;
constexpr qsizetype mostCallbacks = 20;

const QString &consumerColumns()
{
    static const QString sql =
        u"SELECT c.id, c.key, c.name, c.description, c.url, c.privacy_url, c.eula_url, c.grant_type, c.group_id, g.name,"
        " c.limit_to_group, c.public_client, c.enabled, c.created_at, c.last_used_at, c.version,"
        " (SELECT s.hint FROM consumer_secrets s WHERE s.consumer_id = c.id ORDER BY s.id DESC LIMIT 1),"
        " c.origin, c.approved_at, c.domain, c.document_until, c.writes"
        " FROM oauth_consumers c LEFT JOIN permission_groups g ON g.id = c.group_id WHERE c.deleted_at IS NULL "_s;
    return sql;
}

Consumer consumerFrom(const Rows &row)
{
    Consumer consumer;
    consumer.id.value = row.integer(0);
    consumer.key = row.text(1);
    consumer.name = row.text(2);
    consumer.description = row.text(3);
    consumer.url = row.text(4);
    consumer.privacyUrl = row.text(5);
    consumer.eulaUrl = row.text(6);
    consumer.grantType = grantTypeFromName(row.text(7)).value_or(GrantType::AuthorizationCode);
    consumer.group.value = row.integer(8);
    consumer.groupName = row.text(9);
    consumer.limitToGroup = row.flag(10);
    consumer.publicClient = row.flag(11);
    consumer.enabled = row.flag(12);
    consumer.createdAt = row.instant(13);
    consumer.lastUsedAt = row.optionalInstant(14);
    consumer.version = row.integer(15);
    consumer.secretHint = row.text(16);
    consumer.origin = originFromName(row.text(17)).value_or(Origin::DynamicRegistration);
    consumer.approvedAt = row.optionalInstant(18);
    consumer.domain = row.text(19);
    consumer.documentUntil = row.optionalInstant(20);
    consumer.writes = writePolicyFromName(row.text(21)).value_or(WritePolicy::ReadOnly);
    return consumer;
}

Result<QStringList> callbacksOf(Connection &connection, ConsumerId id)
{
    QStringList callbacks;
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT uri FROM consumer_callbacks WHERE consumer_id = ? ORDER BY id"_s, {id.value}));
    while (rows.next())
        callbacks += rows.text(0);
    return callbacks;
}

Result<Consumer> one(Connection &connection, const QString &condition, const QVariant &value)
{
    Consumer consumer;
    {
        FRACTAL_TRY(Rows rows, connection.select(QStringList{consumerColumns(), condition}.join(u' '), {value}));
        if (!rows.next())
            return failure(ErrorCode::NotFound, u"there is no such OAuth consumer"_s, u"consumer"_s);
        consumer = consumerFrom(rows);
    }
    FRACTAL_TRY(consumer.callbacks, callbacksOf(connection, consumer.id));
    return consumer;
}

QJsonObject stored(const Consumer &consumer)
{
    return {{u"name"_s, consumer.name},
            {u"description"_s, consumer.description},
            {u"url"_s, consumer.url},
            {u"privacy_url"_s, consumer.privacyUrl},
            {u"eula_url"_s, consumer.eulaUrl},
            {u"grant_type"_s, QString{nameOf(consumer.grantType)}},
            {u"group_id"_s, consumer.group.value},
            {u"limit_to_group"_s, consumer.limitToGroup},
            {u"public_client"_s, consumer.publicClient},
            {u"writes"_s, QString{fractal::nameOf(consumer.writes)}},
            {u"enabled"_s, consumer.enabled},
            {u"origin"_s, QString{nameOf(consumer.origin)}},
            {u"approved"_s, !consumer.isUnverified()},
            {u"callbacks"_s, QJsonArray::fromStringList(consumer.callbacks)}};
}

Result<void> saveCallbacks(Connection &connection, const Consumer &consumer)
{
    FRACTAL_TRY_VOID(connection.execute(u"DELETE FROM consumer_callbacks WHERE consumer_id = ?"_s, {consumer.id.value}));
    for (const QString &uri : consumer.callbacks)
        FRACTAL_TRY_VOID(connection.execute(u"INSERT INTO consumer_callbacks (consumer_id, uri) VALUES (?, ?)"_s,
                                            {consumer.id.value, text(uri)}));
    return {};
}

Result<void> checkUrl(const QString &url, const QString &field)
{
    if (url.isEmpty())
        return {};
    const bool plain = std::all_of(url.begin(), url.end(),
                                   [](QChar c) { return c > u' ' && c != u'"' && c != u'<' && c != u'>' && c != u'\\'; });
    if (!plain || url.size() > longestUrl || !(url.startsWith("https://"_L1) || url.startsWith("http://"_L1)))
        return failure(ErrorCode::ValidationFailed,
                       u"an address starts with https:// and has at most %1 characters"_s.arg(longestUrl), field);
    return {};
}

} // namespace

QLatin1StringView nameOf(GrantType type)
{
    return type == GrantType::AuthorizationCode ? "authorization_code"_L1 : "client_credentials"_L1;
}

std::optional<GrantType> grantTypeFromName(QStringView name)
{
    for (const GrantType type : {GrantType::AuthorizationCode, GrantType::ClientCredentials}) {
        if (name == nameOf(type))
            return type;
    }
    return {};
}

QLatin1StringView nameOf(Origin origin)
{
    switch (origin) {
    case Origin::Administrator:
        return "administrator"_L1;
    case Origin::MetadataDocument:
        return "metadata_document"_L1;
    case Origin::DynamicRegistration:
        break;
    }
    return "dynamic_registration"_L1;
}

std::optional<Origin> originFromName(QStringView name)
{
    for (const Origin origin : {Origin::Administrator, Origin::MetadataDocument, Origin::DynamicRegistration}) {
        if (name == nameOf(origin))
            return origin;
    }
    return {};
}

Result<Consumer> find(Connection &connection, ConsumerId id)
{
    return one(connection, u"AND c.id = ?"_s, id.value);
}

Result<Consumer> findByKey(Connection &connection, const QString &key)
{
    return one(connection, u"AND c.key = ?"_s, text(key));
}

Result<std::vector<Consumer>> list(Connection &connection)
{
    std::vector<Consumer> consumers;
    {
        FRACTAL_TRY(Rows rows, connection.select(QStringList{consumerColumns(), u"ORDER BY lower(c.name), c.id"_s}.join(u' ')));
        while (rows.next())
            consumers.push_back(consumerFrom(rows));
    }
    for (Consumer &consumer : consumers) {
        FRACTAL_TRY(consumer.callbacks, callbacksOf(connection, consumer.id));
    }
    return consumers;
}

Result<bool> anyWithoutSecret(Connection &connection)
{
    FRACTAL_TRY(Rows rows,
                connection.select(
                    u"SELECT 1 FROM oauth_consumers WHERE public_client = 1 AND enabled = 1 AND deleted_at IS NULL LIMIT 1"_s));
    return rows.next();
}

Result<void> check(const Consumer &consumer)
{
    if (consumer.name.trimmed().isEmpty() || consumer.name.size() > longestName)
        return failure(ErrorCode::ValidationFailed, u"a consumer's name has 1 to %1 characters"_s.arg(longestName), u"name"_s);
    if (consumer.description.size() > longestDescription)
        return failure(ErrorCode::ValidationFailed, u"a description has at most %1 characters"_s.arg(longestDescription),
                       u"description"_s);
    FRACTAL_TRY_VOID(checkUrl(consumer.url, u"url"_s));
    FRACTAL_TRY_VOID(checkUrl(consumer.privacyUrl, u"privacy_url"_s));
    FRACTAL_TRY_VOID(checkUrl(consumer.eulaUrl, u"eula_url"_s));
    if (!consumer.group && !consumer.isSelfRegistered())
        return failure(ErrorCode::ValidationFailed, u"each OAuth consumer needs a permission group"_s, u"group"_s);
    if (consumer.callbacks.size() > mostCallbacks)
        return failure(ErrorCode::ValidationFailed, u"a consumer has at most %1 callback URLs"_s.arg(mostCallbacks),
                       u"callback"_s);
    if (QStringList unique = consumer.callbacks; unique.removeDuplicates() > 0)
        return failure(ErrorCode::ValidationFailed, u"a callback URL is there twice"_s, u"callback"_s);
    for (const QString &uri : consumer.callbacks)
        FRACTAL_TRY_VOID(checkCallback(uri));
    if (consumer.grantType == GrantType::ClientCredentials && (consumer.publicClient || !consumer.callbacks.isEmpty()))
        return failure(ErrorCode::ValidationFailed, u"client credentials need a secret and have no callback URL"_s, u"grant"_s);
    return {};
}

Result<Added> add(Work &work, Consumer consumer, const QString &createdBy, bool keepSealed)
{
    FRACTAL_TRY_VOID(check(consumer));
    consumer.name = consumer.name.trimmed();
    if (consumer.origin != Origin::MetadataDocument)
        consumer.key = crypto::newName(work.random, keyLength);
    consumer.createdAt = work.now();
    FRACTAL_TRY(
        consumer.id.value,
        work.connection.insert(
            u"INSERT INTO oauth_consumers (key, name, description, url, privacy_url, eula_url, grant_type, group_id, limit_to_group, public_client,"
            " enabled, created_by, created_at, updated_at, origin, approved_at, domain, document_until, writes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {text(consumer.key), text(consumer.name), text(consumer.description), text(consumer.url), text(consumer.privacyUrl),
             text(consumer.eulaUrl), QString{nameOf(consumer.grantType)}, idOrNull(consumer.group.value),
             fractal::stored(consumer.limitToGroup), fractal::stored(consumer.publicClient), fractal::stored(consumer.enabled),
             text(createdBy), consumer.createdAt.ms, consumer.createdAt.ms, QString{nameOf(consumer.origin)},
             fractal::stored(consumer.approvedAt), text(consumer.domain), fractal::stored(consumer.documentUntil),
             QString{fractal::nameOf(consumer.writes)}}));
    FRACTAL_TRY_VOID(saveCallbacks(work.connection, consumer));
    crypto::Secret secret;
    if (!consumer.publicClient) {
        FRACTAL_TRY(secret, rotateSecret(work, consumer.id, keepSealed));
        consumer.secretHint = QString::fromLatin1(secret.reveal().first(hintLength));
    }
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    journal::Change change{u"oauth_consumer"_s, consumer.id.value, consumer.name, {}, stored(consumer), 1};
    return Added{std::move(consumer), std::move(secret), std::move(change)};
}

Result<journal::Change> update(Work &work, const Consumer &consumer)
{
    FRACTAL_TRY_VOID(check(consumer));
    FRACTAL_TRY(const Consumer before, find(work.connection, consumer.id));
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE oauth_consumers SET name = ?, description = ?, url = ?, privacy_url = ?, eula_url = ?, grant_type = ?, group_id = ?, limit_to_group = ?,"
        " public_client = ?, enabled = ?, updated_at = ?, origin = ?, approved_at = ?, document_until = ?, writes = ?, version = version + 1 WHERE id = ?"_s,
        {text(consumer.name.trimmed()), text(consumer.description), text(consumer.url), text(consumer.privacyUrl),
         text(consumer.eulaUrl), QString{nameOf(consumer.grantType)}, idOrNull(consumer.group.value),
         fractal::stored(consumer.limitToGroup), fractal::stored(consumer.publicClient), fractal::stored(consumer.enabled),
         work.now().ms, QString{nameOf(consumer.origin)}, fractal::stored(consumer.approvedAt),
         fractal::stored(consumer.documentUntil), QString{fractal::nameOf(consumer.writes)}, consumer.id.value}));
    FRACTAL_TRY_VOID(saveCallbacks(work.connection, consumer));
    // F13: what was granted to another kind of client is not valid for this one.
    if (before.grantType != consumer.grantType || before.publicClient != consumer.publicClient)
        FRACTAL_TRY_VOID(authorizations::revokeAllOfConsumer(work, consumer.id, u"the consumer's type was changed"_s));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return journal::Change{u"oauth_consumer"_s, consumer.id.value, consumer.name,
                           stored(before),      stored(consumer),  before.version + 1};
}

Result<journal::Change> remove(Work &work, ConsumerId id)
{
    FRACTAL_TRY(const Consumer consumer, find(work.connection, id));
    FRACTAL_TRY_VOID(authorizations::revokeAllOfConsumer(work, id, u"the consumer was removed"_s));
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE oauth_consumers SET deleted_at = ?, version = version + 1 WHERE id = ?"_s,
                                             {work.now().ms, id.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return journal::Change{u"oauth_consumer"_s, id.value, consumer.name, stored(consumer), {}, consumer.version + 1};
}

Result<void> touch(Work &work, ConsumerId id, const QString &)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE oauth_consumers SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)"_s,
        {work.now().ms, id.value, (work.now() - touchedEvery).ms}));
    return {};
}

} // namespace fractal::consumers
