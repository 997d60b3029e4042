// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/import_kind.h"

/// What several kinds of import do with assets.
namespace fractal::transfer::asset_rows {

/// An asset that a row names but nobody knows: equipment without a parent, named like its code.
[[nodiscard]] StagedRow missing(const QString &code, qint64 line);
/// Writes an asset, or a location of a level, under its parent.
[[nodiscard]] Result<void> apply(Applying &applying, const StagedRow &row);

/// The column that names the parents.
struct Blamed {
    QString column;
    int columnIndex = noColumn;
};
/// Depths from the roots down, so that parents are written first. Refuses rows whose parent is nowhere, stands under itself
/// or more than 50 levels deep.
[[nodiscard]] Result<void> arrange(Checking &checking, const Blamed &parent);

/// Is the asset in the store, or staged? Creates it on the way where the mapping says so; otherwise refuses the record.
[[nodiscard]] Result<bool> require(Checking &checking, const Record &record, std::size_t field, const QString &code);

} // namespace fractal::transfer::asset_rows
