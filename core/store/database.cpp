// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/store_error.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

QString connectionName()
{
    static std::atomic<quint64> count{0};
    return u"fractal-"_s + QString::number(++count);
}

/// libpq's own quoting of option values.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QSqlDatabase postgres(const QString &url)
{
    const QUrl parsed{url, QUrl::StrictMode};
    auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName());
    if (!parsed.host().isEmpty())
        database.setHostName(parsed.host());
    database.setPort(parsed.port(5432));
    database.setUserName(parsed.userName(QUrl::FullyDecoded));
    database.setPassword(parsed.password(QUrl::FullyDecoded));
    database.setDatabaseName(parsed.path(QUrl::FullyDecoded).mid(1));
    QStringList options{u"connect_timeout=5"_s, u"application_name='fractal-one'"_s};
    const auto items = QUrlQuery{parsed}.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        options += name + u'=' + quoted(value);
    database.setConnectOptions(options.join(u';'));
    return database;
}

QSqlDatabase sqlite(const QString &file)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName());
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    return database;
}

// synchronous=FULL: an answered write survives a power cut (decision 20).
QString sqlitePragmas()
{
    return u"PRAGMA journal_mode=WAL;\n"
           "PRAGMA synchronous=FULL;\n"
           "PRAGMA foreign_keys=ON;\n"
           "PRAGMA trusted_schema=OFF;\n"
           "PRAGMA temp_store=MEMORY;\n"
           "PRAGMA cache_size=-4096;\n"
           "PRAGMA journal_size_limit=16777216;\n"_s;
}

} // namespace

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
    const bool isSqlite = m_location.driver == Driver::Sqlite;
    auto handle = isSqlite ? sqlite(m_location.sqliteFile()) : postgres(m_location.url);
    std::unique_ptr<Connection> connection{new Connection{handle, m_location.driver}};
    if (!handle.open()) {
        const Error error = storeError(m_location.driver, handle.lastError());
        if (isSqlite)
            return Failure{error};
        return failure(ErrorCode::Unavailable,
                       u"PostgreSQL cannot be reached: %1. Check that it runs, and the address, user and password"_s.arg(
                           handle.lastError().databaseText().trimmed()));
    }
    handle = {};
    FRACTAL_TRY_VOID(connection->script(isSqlite ? sqlitePragmas() : u"SET client_min_messages = warning;\nSET timezone = 'UTC';\n"_s));
    return connection;
}

Result<bool> Database::exists() const
{
    if (m_location.driver == Driver::Sqlite)
        return QFile::exists(m_location.sqliteFile());
    FRACTAL_TRY(const auto connection, create());
    FRACTAL_TRY(const qint64 found, connection->scalar(u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_migrations'"_s));
    return found > 0;
}

} // namespace fractal
