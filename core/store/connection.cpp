// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/store_error.h"

#include <QSqlError>
#include <QSqlQuery>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rememberedStatements = 256;

/// PostgreSQL does not prepare these.
bool isTransactionControl(const QString &sql)
{
    return sql.startsWith("BEGIN"_L1) || sql.startsWith("COMMIT"_L1) || sql.startsWith("ROLLBACK"_L1)
        || sql.startsWith("SAVEPOINT"_L1) || sql.startsWith("RELEASE"_L1);
}

} // namespace

Rows::Rows(std::shared_ptr<QSqlQuery> query) : m_query{std::move(query)} {}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    return m_query->next();
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Rows::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

double Rows::real(int column) const
{
    return m_query->value(column).toDouble();
}

bool Rows::flag(int column) const
{
    return integer(column) != 0;
}

QByteArray Rows::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

Instant Rows::instant(int column) const
{
    return {integer(column)};
}

std::optional<Instant> Rows::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{instant(column)};
}

std::optional<qint64> Rows::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{integer(column)};
}

Connection::Connection(QSqlDatabase database, Driver driver) : m_database{std::move(database)}, m_driver{driver} {}

Connection::~Connection()
{
    m_statements.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::shared_ptr<QSqlQuery>> Connection::prepared(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && known->second.use_count() == 1)
        return known->second;
    auto query = std::make_shared<QSqlQuery>(m_database);
    // On PostgreSQL forward-only means row by row from the server, and a nested query would end the outer one.
    query->setForwardOnly(m_driver == Driver::Sqlite);
    if (!query->prepare(sql)) {
        const Error error = storeError(m_driver, query->lastError());
        m_usable = m_usable && error.code != ErrorCode::Unavailable;
        return Failure{error};
    }
    // A statement whose rows are still being read is not shared: a nested use gets one of its own, for once.
    if (known == m_statements.end()) {
        if (m_statements.size() >= rememberedStatements)
            std::erase_if(m_statements, [](const auto &entry) { return entry.second.use_count() == 1; });
        m_statements.emplace(sql, query);
    }
    return query;
}

Result<std::shared_ptr<QSqlQuery>> Connection::run(const QString &sql, const QVariantList &values)
{
    const bool direct = m_driver == Driver::Postgres && values.isEmpty() && isTransactionControl(sql);
    std::shared_ptr<QSqlQuery> query;
    if (direct) {
        query = std::make_shared<QSqlQuery>(m_database);
    } else {
        FRACTAL_TRY(query, prepared(sql));
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!(direct ? query->exec(sql) : query->exec())) {
        const Error error = storeError(m_driver, query->lastError());
        query->finish();
        // A lost backend stays "open" for Qt; only a new connection helps.
        if (m_driver == Driver::Postgres && error.code == ErrorCode::Unavailable && !error.details.contains("retry"_L1))
            m_usable = false;
        return Failure{error};
    }
    return query;
}

Result<Rows> Connection::select(const QString &sql, const QVariantList &values)
{
    FRACTAL_TRY(auto query, run(sql, values));
    return Rows{std::move(query)};
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values)
{
    FRACTAL_TRY(const auto query, run(sql, values));
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<qint64> Connection::insert(const QString &sql, const QVariantList &values)
{
    return scalar(sql, values);
}

Result<qint64> Connection::scalar(const QString &sql, const QVariantList &values)
{
    FRACTAL_TRY(Rows rows, select(sql, values));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"no such row"_s);
    return rows.integer(0);
}

Result<void> Connection::script(const QString &sql)
{
    const QStringList lines = sql.split(u'\n');
    QString statement;
    for (const QString &line : lines) {
        if (line.trimmed().startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (!line.trimmed().endsWith(u';'))
            continue;
        QSqlQuery query{m_database};
        if (!query.exec(statement))
            return Failure{storeError(m_driver, query.lastError())};
        statement.clear();
    }
    if (!statement.trimmed().isEmpty())
        return failure(ErrorCode::Internal, u"a statement of a script has no end"_s);
    return {};
}

Result<qint64> Connection::dataVersion()
{
    return m_driver == Driver::Sqlite ? scalar(u"PRAGMA data_version"_s) : Result<qint64>{0};
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    const bool sqlite = connection.driver() == Driver::Sqlite;
    FRACTAL_TRY_VOID(connection.execute(sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
    return Transaction{connection};
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection{std::exchange(other.m_connection, nullptr)} {}

Transaction::~Transaction()
{
    if (m_connection != nullptr && !m_connection->execute(u"ROLLBACK"_s))
        qWarning("a transaction could not be rolled back");
}

Result<void> Transaction::commit()
{
    FRACTAL_TRY_VOID(m_connection->execute(u"COMMIT"_s));
    m_connection = nullptr;
    return {};
}

} // namespace fractal
