// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorization_row.h"

namespace fractal::authorizations {

using namespace Qt::StringLiterals;

const QString &authorizationFields()
{
    static const QString fields =
        u"a.id, a.consumer_id, c.key, c.name, a.user_id, u.name, u.display_name, a.scopes, a.audience, a.granted_at,"
        " a.expires_at, a.last_used_at, a.last_used_from, a.revoked_at, a.revoked_reason"_s;
    return fields;
}

const QString &authorizationJoins()
{
    static const QString joins = u"JOIN oauth_consumers c ON c.id = a.consumer_id LEFT JOIN users u ON u.id = a.user_id"_s;
    return joins;
}

const QString &authorizationColumns()
{
    static const QString sql = QStringList{u"SELECT"_s, authorizationFields(), u"FROM authorizations a"_s, authorizationJoins()}
                                   .join(u' ');
    return sql;
}

Authorization authorizationFrom(const Rows &row, int first)
{
    Authorization authorization;
    authorization.id.value = row.integer(first);
    authorization.consumer.value = row.integer(first + 1);
    authorization.consumerKey = row.text(first + 2);
    authorization.consumerName = row.text(first + 3);
    authorization.user.value = row.integer(first + 4);
    authorization.userName = row.text(first + 5);
    authorization.userDisplayName = row.text(first + 6);
    authorization.scopes = ScopeSet::parse(row.text(first + 7)).value_or(ScopeSet{});
    authorization.audience = row.text(first + 8);
    authorization.grantedAt = row.instant(first + 9);
    authorization.expiresAt = row.instant(first + 10);
    authorization.lastUsedAt = row.optionalInstant(first + 11);
    authorization.lastUsedFrom = row.text(first + 12);
    authorization.revokedAt = row.optionalInstant(first + 13);
    authorization.revokedReason = row.text(first + 14);
    return authorization;
}

} // namespace fractal::authorizations
