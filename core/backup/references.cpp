// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/references.h"

#include "core/backup/backup_tables.h"

namespace fractal::backup {

using namespace Qt::StringLiterals;

Result<References> References::putAside(Connection &connection)
{
    References references{connection};
    if (connection.driver() == Driver::Sqlite) {
        FRACTAL_TRY_VOID(connection.script(u"PRAGMA defer_foreign_keys=ON;\n"_s));
        return references;
    }
    QStringList drops;
    {
        FRACTAL_TRY(
            Rows rows,
            connection.select(u"SELECT 'ALTER TABLE ' || conrelid::regclass::text || ' DROP CONSTRAINT ' || quote_ident(conname),"
                              " 'ALTER TABLE ' || conrelid::regclass::text || ' ADD CONSTRAINT ' || quote_ident(conname) || ' '"
                              " || pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f'"
                              " AND connamespace = current_schema()::regnamespace ORDER BY oid"_s));
        while (rows.next()) {
            drops += rows.text(0);
            references.m_again += rows.text(1);
        }
    }
    for (const QString &drop : drops)
        FRACTAL_TRY_VOID(connection.script(drop + u";\n"_s));
    return references;
}

Result<void> References::bringBack() const
{
    if (m_connection->driver() == Driver::Sqlite) {
        FRACTAL_TRY(Rows rows, m_connection->select(u"PRAGMA foreign_key_check"_s));
        if (rows.next())
            return failure(ErrorCode::Corrupt,
                           u"the backup does not fit together: a row of %1 refers to one of %2 that is not there"_s.arg(
                               rows.text(0), rows.text(2)));
        return {};
    }
    for (const QString &statement : m_again) {
        if (const auto done = m_connection->script(statement + u";\n"_s); !done)
            return failure(done.error().code == ErrorCode::Unavailable ? ErrorCode::Unavailable : ErrorCode::Corrupt,
                           u"the backup does not fit together: %1"_s.arg(done.error().detail));
    }
    return giveNextNumbers();
}

Result<void> References::giveNextNumbers() const
{
    for (const KeptTable &table : keptTables()) {
        if (table.paging != Paging::ById)
            continue;
        FRACTAL_TRY(const qint64 highest,
                    m_connection->scalar(QStringList{u"SELECT coalesce(max(id), 0) FROM"_s, QString{table.name}}.join(u' ')));
        FRACTAL_TRY_VOID(m_connection->select(u"SELECT setval(pg_get_serial_sequence(?, 'id'), ?, false)"_s,
                                              {QString{table.name}, highest + 1}));
    }
    return {};
}

} // namespace fractal::backup
