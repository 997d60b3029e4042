// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/journal_seal.h"
#include "core/store/snapshot.h"

namespace fractal::integrity {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFileFindings = 20;

/// A rule that no constraint of the engines holds: how many rows break it, and what is wrong then (%1 is the number).
struct Rule {
    QStringView broken;
    QStringView sentence;
};

constexpr Rule rules[] = {
    {u"SELECT count(*) FROM users u JOIN permission_groups g ON g.id = u.group_id WHERE u.deleted_at IS NULL AND g.deleted_at IS NOT NULL",
     u"%1 accounts have a permission group that was removed"},
    {u"SELECT count(*) FROM oauth_consumers c JOIN permission_groups g ON g.id = c.group_id WHERE c.deleted_at IS NULL AND g.deleted_at IS NOT NULL",
     u"%1 consumers have a permission group that was removed"},
    {u"SELECT count(*) FROM users u JOIN assets a ON a.id = u.location_id WHERE u.deleted_at IS NULL AND a.deleted_at IS NOT NULL",
     u"%1 accounts are limited to a location that was removed"},
    {u"SELECT abs(1 - count(*)) FROM users WHERE superadministrator = 1 AND enabled = 1 AND deleted_at IS NULL",
     u"there is not exactly one enabled Superadministrator"},
    {u"SELECT count(*) FROM authorizations a JOIN oauth_consumers c ON c.id = a.consumer_id WHERE a.revoked_at IS NULL AND c.deleted_at IS NOT NULL",
     u"%1 authorizations hold for consumers that were removed"},
    {u"SELECT count(*) FROM (SELECT authorization_id FROM refresh_tokens WHERE state = 'active' GROUP BY authorization_id HAVING count(*) > 1) AS families",
     u"%1 authorizations have more than one active refresh token"},
    {u"SELECT count(*) FROM assets a LEFT JOIN assets p ON p.id = a.parent_id"
     " WHERE a.path <> coalesce(p.path, '/') || CAST(a.id AS TEXT) || '/'",
     u"%1 assets do not stand where their parent says"},
    {u"SELECT count(*) FROM journal j LEFT JOIN journal u ON u.id = j.undoes WHERE j.undoes IS NOT NULL AND u.id IS NULL",
     u"%1 entries of the transactions log undo an entry that is not there"},
    {u"SELECT count(*) FROM work_orders o LEFT JOIN assets a ON a.id = o.asset_id WHERE o.asset_id IS NOT NULL AND a.id IS NULL",
     u"%1 work orders belong to an asset that is not there"},
    {u"SELECT count(*) FROM tasks t LEFT JOIN work_orders o ON o.id = t.work_order_id WHERE o.id IS NULL",
     u"%1 tasks belong to a work order that is not there"},
    {u"SELECT count(*) FROM out_of_service s LEFT JOIN assets a ON a.id = s.asset_id WHERE a.id IS NULL",
     u"%1 out-of-service records belong to an asset that is not there"},
    {u"SELECT count(*) FROM work_requests q LEFT JOIN assets a ON a.id = q.asset_id WHERE a.id IS NULL",
     u"%1 work requests belong to an asset that is not there"},
    {u"SELECT count(*) FROM work_order_comments c LEFT JOIN work_orders o ON o.id = c.work_order_id WHERE o.id IS NULL",
     u"%1 comments belong to a work order that is not there"},
};

Result<void> checkRules(Connection &connection, QStringList &findings)
{
    for (const Rule &rule : rules) {
        FRACTAL_TRY(const qint64 broken, connection.scalar(rule.broken.toString()));
        if (broken > 0)
            findings += rule.sentence.toString().replace("%1"_L1, QString::number(broken));
    }
    return {};
}

/// The next work request must not get a code that exists.
Result<void> checkRequestNumbers(Connection &connection, QStringList &findings)
{
    const QString highest = connection.driver() == Driver::Sqlite
        ? u"SELECT coalesce(max(CASE WHEN substr(code, 1, 4) = 'REQ-' AND length(code) BETWEEN 5 AND 19 AND substr(code, 5) NOT GLOB '*[^0-9]*'"
          " THEN CAST(substr(code, 5) AS INTEGER) END), 0) FROM work_requests WHERE deleted_at IS NULL"_s
        : u"SELECT coalesce(max(CASE WHEN code ~ '^REQ-[0-9]{1,15}$' THEN CAST(substr(code, 5) AS BIGINT) END), 0) FROM work_requests WHERE deleted_at IS NULL"_s;
    FRACTAL_TRY(const qint64 used, connection.scalar(highest));
    FRACTAL_TRY(const qint64 next,
                connection.scalar(u"SELECT coalesce(max(next), 1) FROM sequences WHERE name = 'work_requests'"_s));
    if (used >= next)
        findings += u"the next work request would get the number %1, but REQ-%2 exists"_s.arg(next).arg(used);
    return {};
}

/// The next work order must not get a code that exists.
Result<void> checkSequences(Connection &connection, QStringList &findings)
{
    const QString highest = connection.driver() == Driver::Sqlite
        ? u"SELECT coalesce(max(CASE WHEN substr(code, 1, 3) = 'OT-' AND length(code) BETWEEN 4 AND 18 AND substr(code, 4) NOT GLOB '*[^0-9]*'"
          " THEN CAST(substr(code, 4) AS INTEGER) END), 0) FROM work_orders WHERE deleted_at IS NULL"_s
        : u"SELECT coalesce(max(CASE WHEN code ~ '^OT-[0-9]{1,15}$' THEN CAST(substr(code, 4) AS BIGINT) END), 0) FROM work_orders WHERE deleted_at IS NULL"_s;
    FRACTAL_TRY(const qint64 used, connection.scalar(highest));
    FRACTAL_TRY(const qint64 next,
                connection.scalar(u"SELECT coalesce(max(next), 1) FROM sequences WHERE name = 'work_orders'"_s));
    if (used >= next)
        findings += u"the next work order would get the number %1, but OT-%2 exists"_s.arg(next).arg(used);
    return checkRequestNumbers(connection, findings);
}

/// What SQLite itself finds in its file.
Result<void> checkFile(Connection &connection, QStringList &findings)
{
    {
        FRACTAL_TRY(Rows rows, connection.select(u"PRAGMA integrity_check(20)"_s));
        while (rows.next()) {
            if (rows.text(0) != "ok"_L1)
                findings += u"the database file is damaged: %1"_s.arg(rows.text(0));
        }
    }
    FRACTAL_TRY(Rows rows, connection.select(u"PRAGMA foreign_key_check"_s));
    for (int i = 0; i < mostFileFindings && rows.next(); ++i)
        findings += u"row %1 of %2 refers to a row of %3 that is not there"_s.arg(rows.text(1), rows.text(0), rows.text(2));
    return {};
}

} // namespace

Result<QStringList> check(Connection &connection, const Keyring &keyring, const QString &folder)
{
    FRACTAL_TRY(const Snapshot snapshot, Snapshot::begin(connection));
    QStringList findings;
    if (connection.driver() == Driver::Sqlite)
        FRACTAL_TRY_VOID(checkFile(connection, findings));
    FRACTAL_TRY_VOID(checkRules(connection, findings));
    FRACTAL_TRY_VOID(checkSequences(connection, findings));
    const auto verified = journal::verifySealed(connection, keyring, folder);
    if (!verified && verified.error().code != ErrorCode::Corrupt)
        return Failure{verified.error()};
    if (!verified)
        findings += verified.error().detail;
    return findings;
}

} // namespace fractal::integrity
