// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <chrono>
#include <memory>
#include <optional>

namespace fractal {

/// A prepared statement of one engine. Columns count from 0.
class EngineStatement {
public:
    EngineStatement() = default;
    EngineStatement(const EngineStatement &) = delete;
    EngineStatement &operator=(const EngineStatement &) = delete;
    virtual ~EngineStatement() = default;

    /// Binds the values, runs it, and stands before its first row.
    [[nodiscard]] virtual Result<void> run(const QVariantList &values) = 0;
    [[nodiscard]] virtual bool next() = 0;
    [[nodiscard]] virtual qint64 changedRows() const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual QByteArray blob(int column) const = 0;
    /// Lets go of its rows and locks; it may be run again.
    virtual void finish() = 0;
};

/// One open connection of an engine. What differs between SQLite and PostgreSQL below SQL is in here.
class Engine {
public:
    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    virtual ~Engine() = default;

    [[nodiscard]] virtual Result<std::unique_ptr<EngineStatement>> prepare(const QString &sql) = 0;
    /// One statement without values or rows, unprepared.
    [[nodiscard]] virtual Result<void> execute(const QString &sql) = 0;

    /// What runs from now on must have ended by then, together on SQLite, each statement on PostgreSQL. For reading alone:
    /// SQLite takes a whole transaction back when a write is ended half-way.
    [[nodiscard]] virtual Result<void> beginTimeLimit(std::chrono::milliseconds limit) = 0;
    virtual void endTimeLimit() = 0;
    /// What went wrong while further rows were fetched, once; those rows are missing.
    [[nodiscard]] virtual std::optional<Error> takeFailure() = 0;
};

/// SQLite through its own C interface: Qt's driver describes each column anew at each execution, which costs several
/// times what SQLite itself needs for a short read.
[[nodiscard]] Result<std::unique_ptr<Engine>> openSqlite(const QString &file);
/// PostgreSQL through Qt's driver.
[[nodiscard]] Result<std::unique_ptr<Engine>> openPostgres(const QString &url);

} // namespace fractal
