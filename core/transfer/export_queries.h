// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fractal::transfer {

/// Where the records of an export come from.
struct ExportQueries {
    const char *kind;
    /// (id, how many): the id, then the fields of the kind in their order, then "extra" where the kind takes it; records
    /// after the id in the order of their ids. Several questions follow one another.
    std::vector<QString> pages;
    /// The names within "extra", for SQLite and PostgreSQL.
    QString extraNamesSqlite{};
    QString extraNamesPostgres{};
};
/// nullptr: there is none of this kind.
[[nodiscard]] const ExportQueries *findExport(QStringView kind);

} // namespace fractal::transfer
