// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>
#include <optional>

namespace fractal::transfer {

/// A record that passed its check and waits to be written.
struct StagedRow {
    qint64 line = 0;
    bool made = false; ///< not a row of the file, but something that a row needs
    QString entity; ///< in which codes are unique: "asset", "work_order", "work_request", "user", "out_of_service",
                    ///< "meter", "meter_reading", "warehouse", "part", "stock"
    QString code; ///< empty: none yet
    QString parent; ///< code of the asset that it stands under or is about
    std::optional<qint64> starts; ///< of a period
    std::optional<qint64> ends;
    QVariantList values;
    QJsonObject extra;
};

/// A scratch database in the site's own folder (what is imported may be private), which goes when the import ends. It
/// keeps memory from growing with the file, and finds in order what the file holds in any.
class Staging {
public:
    [[nodiscard]] static Result<std::unique_ptr<Staging>> create(const QString &siteFolder);
    ~Staging();

    /// The line that has this code already, or nothing when the row was added.
    [[nodiscard]] Result<std::optional<qint64>> add(const StagedRow &row);
    struct Known {
        qint64 line = 0;
        bool made = false;
        QString parent;
    };
    [[nodiscard]] Result<std::optional<Known>> find(const QString &entity, const QString &code);
    [[nodiscard]] Result<qint64> count(bool made);
    /// An asset that a row names and the site does not know.
    [[nodiscard]] Result<void> noteUnknown(const QString &code);
    [[nodiscard]] Result<qint64> unknownCount(); ///< different ones
    /// For questions over all rows, on the thread that created it: table rows (id, line, made, entity, code, parent,
    /// depth, starts, ends, data), table known (code).
    [[nodiscard]] Connection &connection() { return *m_connection; }
    /// Hands the rows of an entity over in the order of their codes, before close(). `take` may write to other tables.
    [[nodiscard]] Result<void> inOrderOfCodes(const QString &entity,
                                              const std::function<Result<void>(qint64 id, const StagedRow &)> &take);
    /// No more rows: what was added is there for other connections.
    [[nodiscard]] Result<void> close();

    /// Hands the rows over in the order of depth and file, on any thread, after close().
    [[nodiscard]] Result<void> forEach(const std::function<Result<void>(const StagedRow &)> &take) const;

private:
    explicit Staging(const QString &siteFolder);

    QTemporaryDir m_folder;
    Database m_database;
    std::unique_ptr<Connection> m_connection;
    std::optional<Transaction> m_transaction;
};

} // namespace fractal::transfer
