// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"
#include "core/store/store_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
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

QSqlDatabase describedBy(const QString &url)
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

Failure failureOf(const QSqlError &error)
{
    return Failure{postgresError(error.nativeErrorCode(), error.databaseText().trimmed())};
}

/// PostgreSQL's texts have no zero character, and Qt's driver would end the statement there.
QVariant withoutZero(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || !value.toString().contains(QChar::Null))
        return value;
    return value.toString().replace(QChar::Null, QChar::ReplacementCharacter);
}

class PostgresStatement final : public EngineStatement {
public:
    explicit PostgresStatement(QSqlQuery query) : m_query{std::move(query)} {}

    Result<void> run(const QVariantList &values) override
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query.bindValue(static_cast<int>(i), withoutZero(values[i]));
        if (m_query.exec())
            return {};
        const Failure failed = failureOf(m_query.lastError());
        m_query.finish();
        return failed;
    }
    bool next() override { return m_query.next(); }
    qint64 changedRows() const override { return m_query.numRowsAffected(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    double real(int column) const override { return m_query.value(column).toDouble(); }
    QByteArray blob(int column) const override { return m_query.value(column).toByteArray(); }
    void finish() override { m_query.finish(); }

private:
    QSqlQuery m_query;
};

class PostgresEngine final : public Engine {
public:
    explicit PostgresEngine(QSqlDatabase database) : m_database{std::move(database)} {}
    ~PostgresEngine() override
    {
        const QString name = m_database.connectionName();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
    }

    Result<std::unique_ptr<EngineStatement>> prepare(const QString &sql) override
    {
        QSqlQuery query{m_database};
        // Not forward-only: that would mean row by row from the server, where a nested query ends the outer one.
        query.setForwardOnly(false);
        if (!query.prepare(sql))
            return failureOf(query.lastError());
        return std::make_unique<PostgresStatement>(std::move(query));
    }

    Result<void> execute(const QString &sql) override
    {
        QSqlQuery query{m_database};
        if (!query.exec(sql))
            return failureOf(query.lastError());
        return {};
    }

    /// Stays: a connection that once answered a question answers the next one under the same limit, without another round trip.
    Result<void> beginTimeLimit(std::chrono::milliseconds limit) override
    {
        if (limit == m_limit)
            return {};
        FRACTAL_TRY_VOID(execute(u"SET statement_timeout = "_s + QString::number(limit.count())));
        m_limit = limit;
        return {};
    }
    void endTimeLimit() override {}
    std::optional<Error> takeFailure() override { return {}; } // all rows come with the first

private:
    QSqlDatabase m_database;
    std::chrono::milliseconds m_limit{0};
};

} // namespace

Result<std::unique_ptr<Engine>> openPostgres(const QString &url)
{
    QSqlDatabase database = describedBy(url);
    const bool isOpen = database.open();
    const QString problem = database.lastError().databaseText().trimmed();
    auto engine = std::make_unique<PostgresEngine>(std::move(database));
    if (!isOpen)
        return failure(
            ErrorCode::Unavailable,
            u"PostgreSQL cannot be reached: %1. Check that it runs, and the address, user and password"_s.arg(problem));
    FRACTAL_TRY_VOID(engine->execute(u"SET client_min_messages = warning"_s));
    FRACTAL_TRY_VOID(engine->execute(u"SET timezone = 'UTC'"_s));
    return engine;
}

} // namespace fractal
