// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/settings.h"
#include "core/transfer/corrections.h"
#include "core/transfer/field.h"
#include "core/transfer/mapping.h"

#include <atomic>
#include <memory>

namespace fractal::transfer {

inline constexpr qint64 previewRows = 20'000; ///< read for samples and formats; the check reads all
inline constexpr std::size_t samplesShown = 3;

/// What somebody has to say about a column before it can be read.
enum class ColumnQuestion : quint8 {
    None,
    DayOrMonth, ///< 03/04/2026: April or March?
    DecimalSign, ///< 1.234: a thousand, or a bit more than one?
};

struct PreviewColumn {
    QString header;
    QString field; ///< guessed, or as the mapping says; empty: left out
    FieldType type = FieldType::Line;
    QStringList samples; ///< the first three cells that are not empty
    Parsed reading; ///< of the first sample
    DateFormat dateFormat = DateFormat::YearFirst; ///< of a Moment
    NumberFormat numberFormat = NumberFormat::PointDecimal; ///< of a number
    ColumnQuestion question = ColumnQuestion::None;
    QString example{}; ///< a cell that can be read both ways; empty where some cells say one and some the other
};

struct PreviewRequest {
    QString kind; ///< one of kinds()
    QString file;
    std::optional<Mapping> mapping{}; ///< one column a field at most; empty: guessed from the header
    DialectHints dialect{}; ///< where there is no mapping
    std::vector<Correction> corrections{};
    std::shared_ptr<const std::atomic_bool> cancelled{};
};

struct Preview {
    Dialect dialect;
    bool isEncodingOpen = false; ///< some letters look as if they were read wrongly
    bool isDelimiterOpen = false; ///< all of the header in one column
    std::vector<PreviewColumn> columns;
    Mapping mapping; ///< that was guessed or given
    QStringList missing; ///< fields that the kind needs and no column brings
    qint64 rows = 0; ///< without the header
    bool isEstimate = false; ///< of the rows: the file is longer than what was read
    QString currency; ///< what money is read in
    QByteArray timeZone;
};

/// Looks at a file before it is imported. ValidationFailed for what is no CSV. On any thread; opens no connection.
[[nodiscard]] Result<Preview> preview(const PreviewRequest &request, const Settings &settings);

struct KindField {
    QString name;
    bool isRequired = false;
};
/// The fields of a kind of import, in the order of its table; nothing for an unknown kind.
[[nodiscard]] std::vector<KindField> fieldsOf(const QString &kind);

} // namespace fractal::transfer
