// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/engine.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_map>

namespace fractal {

enum class Driver : quint8 { Sqlite, Postgres };

/// The rows of one SELECT (or RETURNING). Finishes its statement when it goes out of scope: an unfinished
/// SELECT would make SQLite's next write fail at once. Columns count from 0, in the order of the SELECT.
class Rows {
public:
    explicit Rows(std::shared_ptr<EngineStatement> statement) : m_statement{std::move(statement)} {}
    Rows(Rows &&) noexcept = default;
    Rows &operator=(Rows &&) noexcept = default;
    ~Rows();

    [[nodiscard]] bool next() { return m_statement->next(); }
    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_statement->text(column); } ///< NULL → empty
    [[nodiscard]] qint64 integer(int column) const { return m_statement->integer(column); } ///< NULL → 0
    [[nodiscard]] double real(int column) const { return m_statement->real(column); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; } ///< stored as 0 or 1
    [[nodiscard]] QByteArray blob(int column) const { return m_statement->blob(column); }
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{instant(column)};
    }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{integer(column)};
    }

private:
    std::shared_ptr<EngineStatement> m_statement;
};

/// One connection to the site's database, used by one thread. Statements are always prepared and bound, and are
/// kept for the next use: pass SQL as u"…"_s literals. Placeholders are `?` on both engines. Values: text as QString
/// (a null QString binds NULL; use `text()` below for text that may be empty but never NULL), integers and instants
/// as qint64, flags as int 0/1, bytes as QByteArray, absent as `null()`.
class Connection {
public:
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Driver driver() const { return m_driver; }

    [[nodiscard]] Result<Rows> select(const QString &sql, const QVariantList &values = {});
    /// Rows changed.
    [[nodiscard]] Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    /// For an INSERT … RETURNING id.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an error NotFound when there is none.
    [[nodiscard]] Result<qint64> scalar(const QString &sql, const QVariantList &values = {});
    /// Several statements separated by ";" at line ends, without values: migrations and pragmas only.
    [[nodiscard]] Result<void> script(const QString &sql);

    /// SQLite's `PRAGMA data_version` (moves when another connection commits); on PostgreSQL always 0.
    [[nodiscard]] Result<qint64> dataVersion();

    /// engine.h
    [[nodiscard]] Result<void> beginTimeLimit(std::chrono::milliseconds limit) { return m_engine->beginTimeLimit(limit); }
    void endTimeLimit() { m_engine->endTimeLimit(); }
    [[nodiscard]] std::optional<Error> takeFailure() { return m_engine->takeFailure(); }

    [[nodiscard]] bool isUsable() const { return m_usable; }

private:
    friend class Database;
    Connection(std::unique_ptr<Engine> engine, Driver driver) : m_engine{std::move(engine)}, m_driver{driver} {}
    [[nodiscard]] Result<std::shared_ptr<EngineStatement>> run(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<std::shared_ptr<EngineStatement>> prepared(const QString &sql);
    [[nodiscard]] Error noted(Error error);

    /// Of the length and the end: statements are long, differ there, and are looked up with every question.
    struct Hash {
        size_t operator()(const QString &sql) const noexcept
        {
            constexpr qsizetype end = 48;
            return qHash(QStringView{sql}.last(std::min(end, sql.size())), static_cast<size_t>(sql.size()));
        }
    };
    std::unique_ptr<Engine> m_engine;
    Driver m_driver;
    bool m_usable = true;
    std::unordered_map<QString, std::shared_ptr<EngineStatement>, Hash> m_statements; ///< ended before the engine
};

[[nodiscard]] inline QVariant null()
{
    return {};
}
[[nodiscard]] inline QVariant text(const QString &value)
{
    return value.isNull() ? QVariant{QString::fromLatin1("")} : QVariant{value};
}
[[nodiscard]] inline QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant{} : QVariant{id};
} ///< zero means "none"
[[nodiscard]] inline QVariant textOrNull(const QString &value)
{
    return value.isEmpty() ? QVariant{} : QVariant{value};
}
[[nodiscard]] inline QVariant stored(Instant at)
{
    return at.ms;
}
[[nodiscard]] inline QVariant stored(const std::optional<Instant> &at)
{
    return at ? QVariant{at->ms} : QVariant{};
}
[[nodiscard]] inline QVariant stored(bool flag)
{
    return flag ? 1 : 0;
}

/// BEGIN IMMEDIATE (SQLite) or BEGIN (PostgreSQL); rolls back unless committed.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection{&connection} {}
    Connection *m_connection;
};

} // namespace fractal
