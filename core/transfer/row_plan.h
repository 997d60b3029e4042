// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/csv_reader.h"
#include "core/transfer/field.h"
#include "core/transfer/findings.h"
#include "core/transfer/mapping.h"

#include <QJsonObject>
#include <QVariant>

#include <span>
#include <vector>

namespace fractal::transfer {

struct Kind;

/// A source that knows which columns of this file it means.
struct BoundSource {
    Source source;
    std::vector<std::size_t> columns;
};
struct CellText {
    QString text;
    QString problem; ///< a map that does not know the cell
    RefusalCode code = RefusalCode::Other;
};

/// One location above a row, as the row names it.
struct LevelValue {
    QString code;
    QString name;
    QString address;
    QString city;
};

/// A row of the file as fields of its kind.
struct Record {
    qint64 line = 0;
    std::span<const QString> cells; ///< of the row, as long as it is being checked
    QVariantList values; ///< by the index of the kind's field; invalid: empty
    QJsonObject extra;
    std::vector<LevelValue> levels; ///< the highest first
};
struct CellProblem {
    Findings::Place place;
    Reason reason;
};

/// A mapping that met its kind and the header of a file.
class RowPlan {
public:
    /// ValidationFailed: a field that the kind does not have, a column that the header does not have, a missing field.
    [[nodiscard]] static Result<RowPlan> make(const Kind &kind, const Mapping &mapping, const std::vector<QString> &header);
    /// The same for a mapping that is still being made: fields may be missing.
    [[nodiscard]] static Result<RowPlan> draft(const Kind &kind, const Mapping &mapping, const std::vector<QString> &header);
    /// Columns whose header says what they are; ValidationFailed when a field is missing that the kind needs.
    [[nodiscard]] static Result<Mapping> guess(const Kind &kind, const std::vector<QString> &header, QStringList &ignored);
    /// The same, whatever is missing.
    [[nodiscard]] static Mapping guessDraft(const Kind &kind, const std::vector<QString> &header, QStringList &ignored);

    /// Adds what a row says about how dates and numbers are written.
    void learn(const std::vector<QString> &cells);
    /// ValidationFailed when that leaves two readings open: the mapping must say date_format or number_format.
    [[nodiscard]] Result<void> settle(const Mapping &mapping, const ValueFormat &base);
    [[nodiscard]] bool needsLearning() const;
    /// A format that has two readings.
    struct OpenFormat {
        std::size_t field = 0;
        QString example; ///< a cell that can be read both ways; empty where some cells say one and some the other
    };
    /// As settle(), but what is open stays open and is answered.
    [[nodiscard]] std::vector<OpenFormat> settleWhatIsClear(const Mapping &mapping, const ValueFormat &base);
    /// How a cell of the field is read, and in which format.
    [[nodiscard]] Parsed parse(std::size_t field, const QString &cell) const;
    [[nodiscard]] ValueFormat formatOf(std::size_t field) const;

    /// The problems of all cells; the record is complete when there are none.
    [[nodiscard]] std::vector<CellProblem> read(const CsvRow &row, Record &record) const;
    /// The header of the column that a field comes from; the field's own name when it is a constant.
    [[nodiscard]] QString columnOf(std::size_t field) const;
    /// Where the cell of a field stands in the file, and what it says.
    [[nodiscard]] Findings::Place placeOf(const Record &record, std::size_t field) const;
    [[nodiscard]] int columnIndexOf(std::size_t field) const; ///< noColumn: it comes from none, or from several
    [[nodiscard]] bool maps(std::size_t field) const;

private:
    struct Bound {
        std::size_t field = 0;
        BoundSource source;
        QString column;
        int columnIndex = noColumn;
        DateEvidence dates;
        NumberEvidence numbers;
        ValueFormat format;
    };
    struct BoundExtra {
        QString name;
        BoundSource source;
    };
    struct BoundLevel {
        BoundSource code;
        BoundSource name;
        BoundSource address;
        BoundSource city;
    };
    [[nodiscard]] Result<void> bind(const Mapping &mapping, const std::vector<QString> &header);
    [[nodiscard]] CellText textOf(const BoundSource &bound, const std::vector<QString> &cells) const;
    void readExtras(const CsvRow &row, Record &record, std::vector<CellProblem> &problems) const;
    [[nodiscard]] Result<void> settleOne(Bound &bound, const Mapping &mapping, const DateEvidence &dates,
                                         const NumberEvidence &numbers) const;
    [[nodiscard]] std::pair<DateEvidence, NumberEvidence> evidence() const;
    [[nodiscard]] static Result<DateFormat> settledDate(const Bound &bound, const DateEvidence &all);
    [[nodiscard]] static Result<NumberFormat> settledNumber(const Bound &bound, const NumberEvidence &all);

    const Kind *m_kind = nullptr;
    QStringList m_emptyValues;
    std::vector<Bound> m_fields;
    std::vector<BoundExtra> m_extras;
    std::vector<BoundLevel> m_levels;
};

} // namespace fractal::transfer
