// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"

#include "core/store/authorization_row.h"
#include "core/store/site_state.h"

namespace fractal::authorizations {

using namespace Qt::StringLiterals;

Result<std::vector<Authorization>> list(Connection &connection, const Filter &filter)
{
    QStringList sql{authorizationColumns(), u"WHERE 1 = 1"_s};
    QVariantList values;
    if (!filter.userName.isEmpty()) {
        sql += u"AND u.name = ?"_s;
        values += filter.userName.toLower();
    }
    if (!filter.consumerKey.isEmpty()) {
        sql += u"AND c.key = ?"_s;
        values += filter.consumerKey;
    }
    if (!filter.includeRevoked)
        sql += u"AND a.revoked_at IS NULL"_s;
    sql += u"ORDER BY a.id DESC LIMIT 1000"_s;
    FRACTAL_TRY(Rows rows, connection.select(sql.join(u' '), values));
    std::vector<Authorization> found;
    while (rows.next())
        found.push_back(authorizationFrom(rows, 0));
    return found;
}

Result<Authorization> find(Connection &connection, AuthorizationId id)
{
    FRACTAL_TRY(Rows rows, connection.select(QStringList{authorizationColumns(), u"WHERE a.id = ?"_s}.join(u' '), {id.value}));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"there is no such authorization"_s, u"id"_s);
    return authorizationFrom(rows, 0);
}

Result<Authorization> forConsumer(Work &work, ConsumerId consumer, const ScopeSet &scopes, const QString &audience)
{
    const Instant now = work.now();
    {
        FRACTAL_TRY(Rows rows,
                    work.connection.select(
                        QStringList{authorizationColumns(),
                                    u"WHERE a.consumer_id = ? AND a.user_id IS NULL AND a.scopes = ? AND a.audience = ?"
                                    " AND a.revoked_at IS NULL AND a.expires_at > ? ORDER BY a.id DESC LIMIT 1"_s}
                            .join(u' '),
                        {consumer.value, text(scopes.toString()), text(audience), (now + accessTokenLifetime).ms}));
        if (rows.next())
            return authorizationFrom(rows, 0);
    }
    AuthorizationId id;
    FRACTAL_TRY(
        id.value,
        work.connection.insert(
            u"INSERT INTO authorizations (consumer_id, scopes, audience, granted_at, expires_at) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
            {consumer.value, text(scopes.toString()), text(audience), now.ms, (now + grantLifetime).ms}));
    return find(work.connection, id);
}

Result<bool> revoke(Work &work, AuthorizationId id, const QString &reason)
{
    FRACTAL_TRY(const qint64 changed,
                work.connection.execute(
                    u"UPDATE authorizations SET revoked_at = ?, revoked_reason = ? WHERE id = ? AND revoked_at IS NULL"_s,
                    {work.now().ms, text(reason), id.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return changed > 0;
}

Result<qint64> revokeAllOfUser(Work &work, UserId user, const QString &reason)
{
    FRACTAL_TRY(const qint64 changed,
                work.connection.execute(
                    u"UPDATE authorizations SET revoked_at = ?, revoked_reason = ? WHERE user_id = ? AND revoked_at IS NULL"_s,
                    {work.now().ms, text(reason), user.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return changed;
}

Result<qint64> revokeAllOfConsumer(Work &work, ConsumerId consumer, const QString &reason)
{
    FRACTAL_TRY(
        const qint64 changed,
        work.connection.execute(
            u"UPDATE authorizations SET revoked_at = ?, revoked_reason = ? WHERE consumer_id = ? AND revoked_at IS NULL"_s,
            {work.now().ms, text(reason), consumer.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return changed;
}

Result<void> touch(Work &work, AuthorizationId id, const QString &address)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE authorizations SET last_used_at = ?, last_used_from = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)"_s,
        {work.now().ms, text(address), id.value, (work.now() - touchedEvery).ms}));
    return {};
}

Result<void> touch(Work &work, const Authorization &authorization, const QString &address)
{
    if (authorization.lastUsedAt && *authorization.lastUsedAt >= work.now() - touchedEvery)
        return {};
    return touch(work, authorization.id, address);
}

Result<void> noteToolsRead(Work &work, AuthorizationId id, Instant at)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE authorizations SET tools_read_at = ? WHERE id = ? AND tools_read_at IS NULL"_s, {at.ms, id.value}));
    return {};
}

Result<void> noteFirstCall(Work &work, AuthorizationId id, Instant at)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE authorizations SET first_call_at = ? WHERE id = ? AND first_call_at IS NULL"_s, {at.ms, id.value}));
    return {};
}

} // namespace fractal::authorizations
