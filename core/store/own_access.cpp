// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/own_access.h"

#include "core/store/authorization_row.h"

namespace fractal::authorizations {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOnePerson = 100;

const QString &selection()
{
    static const QString sql =
        QStringList{
            u"SELECT"_s, authorizationFields(),
            u", (SELECT max(r.expires_at) FROM refresh_tokens r WHERE r.authorization_id = a.id AND r.state = 'active'),"
            " coalesce((SELECT k.redirect_uri FROM authorization_codes k WHERE k.authorization_id = a.id ORDER BY k.id LIMIT 1),"
            " (SELECT b.uri FROM consumer_callbacks b WHERE b.consumer_id = a.consumer_id ORDER BY b.id LIMIT 1), ''),"
            " CASE WHEN c.origin <> 'administrator' AND c.approved_at IS NULL THEN 1 ELSE 0 END FROM authorizations a"_s,
            authorizationJoins(),
            u"WHERE a.user_id = ? AND a.revoked_at IS NULL AND a.expires_at > ? ORDER BY a.id DESC LIMIT ?"_s}
            .join(u' ');
    return sql;
}

} // namespace

Result<std::vector<OwnAccess>> ownAccess(Connection &connection, UserId user, Instant now)
{
    FRACTAL_TRY(Rows rows, connection.select(selection(), {user.value, now.ms, mostOfOnePerson}));
    std::vector<OwnAccess> found;
    while (rows.next()) {
        OwnAccess access;
        access.authorization = authorizationFrom(rows, 0);
        const auto idle = rows.optionalInstant(fieldCount);
        access.validUntil = idle ? std::min(access.authorization.expiresAt, *idle) : access.authorization.expiresAt;
        access.returnsTo = rows.text(fieldCount + 1);
        access.isUnverified = rows.flag(fieldCount + 2);
        found.push_back(std::move(access));
    }
    return found;
}

} // namespace fractal::authorizations
