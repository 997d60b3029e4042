// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

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

Rows::~Rows()
{
    if (m_statement)
        m_statement->finish();
}

Error Connection::noted(Error error)
{
    // A lost backend stays "open" for Qt; only a new connection helps.
    if (m_driver == Driver::Postgres && error.code == ErrorCode::Unavailable && !error.details.contains("retry"_L1))
        m_usable = false;
    return error;
}

Result<std::shared_ptr<EngineStatement>> Connection::prepared(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && known->second.use_count() == 1)
        return known->second;
    auto made = m_engine->prepare(sql);
    if (!made)
        return Failure{noted(std::move(made).error())};
    const std::shared_ptr<EngineStatement> statement = *std::move(made);
    // A statement whose rows are still being read is not shared: a nested use gets one of its own, for once.
    if (known == m_statements.end()) {
        if (m_statements.size() >= rememberedStatements)
            std::erase_if(m_statements, [](const auto &entry) { return entry.second.use_count() == 1; });
        m_statements.emplace(sql, statement);
    }
    return statement;
}

Result<std::shared_ptr<EngineStatement>> Connection::run(const QString &sql, const QVariantList &values)
{
    FRACTAL_TRY(auto statement, prepared(sql));
    if (auto done = statement->run(values); !done)
        return Failure{noted(std::move(done).error())};
    return statement;
}

Result<Rows> Connection::select(const QString &sql, const QVariantList &values)
{
    FRACTAL_TRY(auto statement, run(sql, values));
    return Rows{std::move(statement)};
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values)
{
    if (m_driver == Driver::Postgres && values.isEmpty() && isTransactionControl(sql)) {
        if (auto done = m_engine->execute(sql); !done)
            return Failure{noted(std::move(done).error())};
        return 0;
    }
    FRACTAL_TRY(const auto statement, run(sql, values));
    const qint64 changed = statement->changedRows();
    statement->finish();
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
        FRACTAL_TRY_VOID(m_engine->execute(statement));
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
