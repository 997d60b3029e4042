// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/import_kind.h"
#include "core/transfer/row_plan.h"

#include <algorithm>

// How the dates and numbers of each column are written: a column's own values decide, then those of the other columns; what
// then is still open is asked.
namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Integer || type == FieldType::Real;
}

} // namespace

bool RowPlan::needsLearning() const
{
    return std::ranges::any_of(m_fields, [&](const Bound &bound) {
        const FieldType type = m_kind->fields[bound.field].type;
        return !bound.source.columns.empty() && (type == FieldType::Moment || isNumber(type));
    });
}

void RowPlan::learn(const std::vector<QString> &cells)
{
    for (Bound &bound : m_fields) {
        const FieldType type = m_kind->fields[bound.field].type;
        if (bound.source.columns.empty() || (type != FieldType::Moment && !isNumber(type)))
            continue;
        const CellText cell = textOf(bound.source, cells);
        if (type == FieldType::Moment)
            bound.dates.add(cell.text);
        else
            bound.numbers.add(cell.text);
    }
}

Result<DateFormat> RowPlan::settledDate(const Bound &bound, const DateEvidence &all)
{
    const bool own = bound.dates.dayFirst || bound.dates.monthFirst;
    const DateEvidence &evidence = own ? bound.dates : all;
    if (evidence.dayFirst && evidence.monthFirst && (own || bound.dates.open)) {
        return failure(
            ErrorCode::ValidationFailed,
            u"column \"%1\": some dates of the file begin with the day and some with the month; set \"date_format\" in the mapping to the right one"_s
                .arg(bound.column),
            u"date_format"_s);
    }
    if (bound.dates.open && !evidence.dayFirst && !evidence.monthFirst) {
        return failure(
            ErrorCode::ValidationFailed,
            u"column \"%1\": does \"%2\" begin with the day or with the month? No date of the file tells; set \"date_format\" in the mapping "
            "to \"DD/MM/YYYY\" or \"MM/DD/YYYY\""_s.arg(bound.column, bound.dates.example),
            u"date_format"_s);
    }
    if (evidence.monthFirst)
        return DateFormat::MonthFirst;
    return evidence.dayFirst ? DateFormat::DayFirst : DateFormat::YearFirst;
}

Result<NumberFormat> RowPlan::settledNumber(const Bound &bound, const NumberEvidence &all)
{
    const bool own = bound.numbers.point || bound.numbers.comma;
    const NumberEvidence &evidence = own ? bound.numbers : all;
    if (evidence.point && evidence.comma && (own || bound.numbers.open)) {
        return failure(
            ErrorCode::ValidationFailed,
            u"column \"%1\": some numbers of the file have a decimal point and some a decimal comma; set \"number_format\" in the mapping to the "
            "right one"_s.arg(bound.column),
            u"number_format"_s);
    }
    if (bound.numbers.open && !evidence.point && !evidence.comma) {
        return failure(
            ErrorCode::ValidationFailed,
            u"column \"%1\": is \"%2\" some thousand or a bit more than %3? No number of the file tells; set \"number_format\" in the mapping to "
            "\"1,234.56\" or \"1.234,56\""_s.arg(bound.column, bound.numbers.example,
                                                 bound.numbers.example.section(u',', 0, 0).section(u'.', 0, 0)),
            u"number_format"_s);
    }
    return evidence.comma && !evidence.point ? NumberFormat::CommaDecimal : NumberFormat::PointDecimal;
}

std::pair<DateEvidence, NumberEvidence> RowPlan::evidence() const
{
    DateEvidence dates;
    NumberEvidence numbers;
    for (const Bound &bound : m_fields) {
        dates.dayFirst = dates.dayFirst || bound.dates.dayFirst;
        dates.monthFirst = dates.monthFirst || bound.dates.monthFirst;
        numbers.point = numbers.point || bound.numbers.point;
        numbers.comma = numbers.comma || bound.numbers.comma;
    }
    return {dates, numbers};
}

Result<void> RowPlan::settleOne(Bound &bound, const Mapping &mapping, const DateEvidence &dates,
                                const NumberEvidence &numbers) const
{
    const FieldType type = m_kind->fields[bound.field].type;
    if (type == FieldType::Moment && mapping.dateFormat) {
        bound.format.date = *mapping.dateFormat;
    } else if (type == FieldType::Moment) {
        FRACTAL_TRY(bound.format.date, settledDate(bound, dates));
    } else if (isNumber(type) && mapping.numberFormat) {
        bound.format.number = *mapping.numberFormat;
    } else if (isNumber(type)) {
        FRACTAL_TRY(bound.format.number, settledNumber(bound, numbers));
    }
    return {};
}

Result<void> RowPlan::settle(const Mapping &mapping, const ValueFormat &base)
{
    const auto [dates, numbers] = evidence();
    for (Bound &bound : m_fields) {
        bound.format = base;
        FRACTAL_TRY_VOID(settleOne(bound, mapping, dates, numbers));
    }
    return {};
}

std::vector<RowPlan::OpenFormat> RowPlan::settleWhatIsClear(const Mapping &mapping, const ValueFormat &base)
{
    std::vector<OpenFormat> open;
    const auto [dates, numbers] = evidence();
    for (Bound &bound : m_fields) {
        bound.format = base;
        if (!settleOne(bound, mapping, dates, numbers))
            open.push_back({bound.field,
                            m_kind->fields[bound.field].type == FieldType::Moment ? bound.dates.example : bound.numbers.example});
    }
    return open;
}

} // namespace fractal::transfer
