// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/csv_dialect.h"
#include "core/transfer/decimals.h"
#include "core/transfer/moments.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fractal::transfer {

/// Where the value of a field comes from.
struct Source {
    QStringList columns; ///< by header, or "#3" for the third; several are joined with a blank
    QString value; ///< the same in each row, when there is no column
    QString prefix; ///< put in front of what is not empty
    QHash<QString, QString> map; ///< what a cell says → what is stored; "*" stands for any other
};

struct MappedField {
    QString name; ///< of the kind's field, or "extra.<name>"
    Source source;
};

/// One level of a location tree above the rows: "borough", then "building". Missing locations are created once.
struct Level {
    Source code;
    Source name;
    Source address;
    Source city;
};

/// A mapping file (docs/import.md): how the columns of a CSV file become fields.
struct Mapping {
    QString kind;
    DialectHints dialect;
    std::optional<DateFormat> dateFormat;
    std::optional<NumberFormat> numberFormat;
    QByteArray timeZone; ///< IANA; empty: the site's
    QStringList emptyValues; ///< words that mean "nothing": "NA"
    bool createMissingAssets = false;
    std::vector<MappedField> fields;
    std::vector<Level> levels;
};

/// Reads the JSON; ValidationFailed names the member that is wrong. That the fields exist is seen when it meets its kind.
[[nodiscard]] Result<Mapping> parseMapping(const QByteArray &json);
[[nodiscard]] Result<Mapping> loadMapping(const QString &file);

} // namespace fractal::transfer
