// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

/// Which tables a backup has. Each table of the store is in one of the two lists; a test sees to it.
namespace fractal::backup {

/// How a table is gone through, so that memory does not grow with it.
enum class Paging : quint8 {
    ById,
    Whole, ///< small
    ByRecord, ///< journal_records, which has no key of its own
};
struct KeptTable {
    QLatin1StringView name;
    Paging paging = Paging::ById;
    int rowsAtOnce = 500;
};
/// In the order in which they are written.
[[nodiscard]] std::span<const KeptTable> keptTables();
[[nodiscard]] const KeptTable *findKept(QStringView name);

/// Codes, tokens, sessions and what belongs to them alone (decision 17a), answers that are kept for a day, and what
/// describes running programs.
[[nodiscard]] std::span<const QLatin1StringView> tablesLeftOut();

} // namespace fractal::backup
