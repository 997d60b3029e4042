// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"
#include "core/store/store_error.h"

#include <QFile>
#include <sqlite3.h>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyWaitMs = 5000; // decision 20
constexpr int stepsBetweenLooks = 10'000; // of SQLite's machine: some tenths of a millisecond

/// synchronous=FULL: an answered write survives a power cut (decision 20).
constexpr const char *pragmas = "PRAGMA journal_mode=WAL;"
                                "PRAGMA synchronous=FULL;"
                                "PRAGMA foreign_keys=ON;"
                                "PRAGMA trusted_schema=OFF;"
                                "PRAGMA temp_store=MEMORY;"
                                "PRAGMA cache_size=-4096;"
                                "PRAGMA journal_size_limit=16777216;";

Failure failureOf(sqlite3 *database)
{
    return Failure{sqliteError(sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)))};
}

class SqliteStatement final : public EngineStatement {
public:
    /// `failure`: where it leaves what went wrong while rows were fetched; lives as long as its engine.
    SqliteStatement(sqlite3 *database, sqlite3_stmt *statement, std::shared_ptr<std::optional<Error>> failure)
        : m_database{database},
          m_statement{statement},
          m_failure{std::move(failure)}
    {}
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    Result<void> run(const QVariantList &values) override
    {
        sqlite3_reset(m_statement);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (bind(static_cast<int>(i) + 1, values[i]) != SQLITE_OK)
                return failureOf(m_database);
        }
        const qint64 before = sqlite3_total_changes64(m_database);
        m_step = sqlite3_step(m_statement);
        m_isFirst = true;
        if (m_step != SQLITE_ROW && m_step != SQLITE_DONE) {
            const Failure failed = failureOf(m_database);
            finish();
            return failed;
        }
        // What triggers changed besides is not counted; a statement that changed nothing leaves the count of another one.
        m_changedRows = sqlite3_total_changes64(m_database) == before ? 0 : sqlite3_changes64(m_database);
        return {};
    }

    bool next() override
    {
        if (!m_isFirst && m_step == SQLITE_ROW)
            m_step = sqlite3_step(m_statement);
        m_isFirst = false;
        if (m_step != SQLITE_ROW && m_step != SQLITE_DONE)
            *m_failure = failureOf(m_database).value();
        return m_step == SQLITE_ROW;
    }

    qint64 changedRows() const override { return m_changedRows; }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    QString text(int column) const override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    double real(int column) const override { return sqlite3_column_double(m_statement, column); }
    QByteArray blob(int column) const override
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray{bytes, sqlite3_column_bytes(m_statement, column)};
    }
    void finish() override
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_step = SQLITE_DONE;
    }

private:
    int bind(int position, const QVariant &value)
    {
        if (value.isNull())
            return sqlite3_bind_null(m_statement, position);
        switch (value.typeId()) {
        case QMetaType::QByteArray: {
            const auto bytes = value.toByteArray();
            return sqlite3_bind_blob64(m_statement, position, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                       SQLITE_TRANSIENT);
        }
        case QMetaType::Double:
            return sqlite3_bind_double(m_statement, position, value.toDouble());
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            return sqlite3_bind_int64(m_statement, position, value.toLongLong());
        default: {
            const QByteArray text = value.toString().toUtf8();
            return sqlite3_bind_text64(m_statement, position, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        }
    }

    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
    std::shared_ptr<std::optional<Error>> m_failure;
    int m_step = SQLITE_DONE;
    bool m_isFirst = false;
    qint64 m_changedRows = 0;
};

class SqliteEngine final : public Engine {
public:
    explicit SqliteEngine(sqlite3 *database) : m_database{database} {}
    ~SqliteEngine() override { sqlite3_close_v2(m_database); }

    Result<std::unique_ptr<EngineStatement>> prepare(const QString &sql) override
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_database, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                               nullptr)
            != SQLITE_OK)
            return failureOf(m_database);
        return std::make_unique<SqliteStatement>(m_database, statement, m_failure);
    }

    Result<void> execute(const QString &sql) override
    {
        if (sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return failureOf(m_database);
        return {};
    }

    Result<void> beginTimeLimit(std::chrono::milliseconds limit) override
    {
        m_deadline = std::chrono::steady_clock::now() + limit;
        m_failure->reset(); // of somebody before
        sqlite3_progress_handler(m_database, stepsBetweenLooks, isTooLate, this);
        return {};
    }
    void endTimeLimit() override { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    std::optional<Error> takeFailure() override { return std::exchange(*m_failure, std::nullopt); }

private:
    static int isTooLate(void *engine)
    {
        return std::chrono::steady_clock::now() > static_cast<SqliteEngine *>(engine)->m_deadline ? 1 : 0;
    }

    sqlite3 *m_database;
    std::chrono::steady_clock::time_point m_deadline;
    std::shared_ptr<std::optional<Error>> m_failure = std::make_shared<std::optional<Error>>();
};

/// Before SQLite is first used. Nobody reads its statistics of memory, which each allocation would wait for under a lock.
bool withoutStatistics()
{
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

} // namespace

Result<std::unique_ptr<Engine>> openSqlite(const QString &file)
{
    static const bool configured = withoutStatistics();
    Q_UNUSED(configured)
    sqlite3 *database = nullptr;
    // NOMUTEX: a connection belongs to one thread.
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int opened = sqlite3_open_v2(QFile::encodeName(file).constData(), &database, flags, nullptr);
    auto engine = std::make_unique<SqliteEngine>(database);
    if (opened != SQLITE_OK)
        return Failure{sqliteError(opened, QString::fromUtf8(sqlite3_errstr(opened)))};
    sqlite3_busy_timeout(database, busyWaitMs);
    FRACTAL_TRY_VOID(engine->execute(QString::fromLatin1(pragmas)));
    return engine;
}

} // namespace fractal
