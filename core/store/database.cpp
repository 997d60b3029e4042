// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QFile>

namespace fractal {

using namespace Qt::StringLiterals;

QString StoreLocation::sqliteFile() const
{
    return folder + "/site.db"_L1;
}

Result<std::unique_ptr<Connection>> Database::open() const
{
    if (m_location.driver == Driver::Sqlite && !QFile::exists(m_location.sqliteFile())) {
        return failure(ErrorCode::Refused,
                       u"there is no site in %1; create one with: fractal-one-server --data %1 init"_s.arg(m_location.folder));
    }
    return create();
}

Result<std::unique_ptr<Connection>> Database::create() const
{
    FRACTAL_TRY(auto engine,
                m_location.driver == Driver::Sqlite ? openSqlite(m_location.sqliteFile()) : openPostgres(m_location.url));
    return std::unique_ptr<Connection>{new Connection{std::move(engine), m_location.driver}};
}

Result<bool> Database::exists() const
{
    if (m_location.driver == Driver::Sqlite)
        return QFile::exists(m_location.sqliteFile());
    FRACTAL_TRY(const auto connection, create());
    FRACTAL_TRY(const qint64 found,
                connection->scalar(
                    u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_migrations'"_s));
    return found > 0;
}

} // namespace fractal
