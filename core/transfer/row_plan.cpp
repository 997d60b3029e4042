// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/row_plan.h"

#include "core/transfer/formula_escape.h"
#include "core/transfer/header.h"
#include "core/transfer/header_names.h"
#include "core/transfer/import_kind.h"

#include <algorithm>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto extraPrefix = "extra."_L1;
constexpr qsizetype mostNamesShown = 30;
constexpr qsizetype longestExtraName = 40;
const Field extraField{.name = "extra", .longest = 1000};
const Field levelField{.name = "level", .longest = 200};

QStringList fieldNames(const Kind &kind)
{
    QStringList names;
    for (const Field &field : kind.fields)
        names += QString::fromLatin1(field.name);
    if (kind.takesExtra)
        names += u"extra.<name>"_s;
    return names;
}

bool isExtraName(QStringView name)
{
    return !name.isEmpty() && name.size() <= longestExtraName
        && std::ranges::all_of(name, [](QChar c) { return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

/// "extra.<name>"
bool isExtra(const QString &name)
{
    return name.startsWith(extraPrefix) && isExtraName(QStringView{name}.sliced(extraPrefix.size()));
}

Result<BoundSource> bindSource(const Source &source, const std::vector<QString> &header, const QString &member)
{
    BoundSource bound{source, {}};
    for (const QString &name : source.columns) {
        FRACTAL_TRY(const std::size_t index, columnIndex(header, name, member));
        bound.columns.push_back(index);
    }
    return bound;
}

QString shownColumn(const BoundSource &bound, const std::vector<QString> &header, const QString &otherwise)
{
    QStringList names;
    for (const std::size_t index : bound.columns)
        names += header[index].isEmpty() ? u'#' + QString::number(index + 1) : header[index];
    return names.isEmpty() ? otherwise : names.join(u" + "_s);
}

} // namespace

Result<RowPlan> RowPlan::draft(const Kind &kind, const Mapping &mapping, const std::vector<QString> &header)
{
    RowPlan plan;
    plan.m_kind = &kind;
    plan.m_emptyValues = mapping.emptyValues;
    FRACTAL_TRY_VOID(plan.bind(mapping, header));
    return plan;
}

Result<RowPlan> RowPlan::make(const Kind &kind, const Mapping &mapping, const std::vector<QString> &header)
{
    FRACTAL_TRY(RowPlan plan, draft(kind, mapping, header));
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (kind.fields[i].required && !plan.maps(i)) {
            return failure(ErrorCode::ValidationFailed,
                           u"the mapping of %1 needs the field \"%2\""_s.arg(QLatin1StringView{kind.name},
                                                                             QLatin1StringView{kind.fields[i].name}),
                           u"columns"_s);
        }
    }
    return plan;
}

Result<void> RowPlan::bind(const Mapping &mapping, const std::vector<QString> &header)
{
    for (const MappedField &mapped : mapping.fields) {
        const QString member = u"columns."_s + mapped.name;
        FRACTAL_TRY(BoundSource bound, bindSource(mapped.source, header, member));
        if (m_kind->takesExtra && isExtra(mapped.name)) {
            m_extras.push_back({mapped.name.sliced(extraPrefix.size()), std::move(bound)});
            continue;
        }
        const auto field = std::ranges::find_if(m_kind->fields,
                                                [&](const Field &f) { return mapped.name == QLatin1StringView{f.name}; });
        if (field == m_kind->fields.end()) {
            return failure(ErrorCode::ValidationFailed,
                           u"%1 have no field \"%2\"; there is: %3"_s.arg(QLatin1StringView{m_kind->name}, mapped.name,
                                                                          fieldNames(*m_kind).join(u", "_s)),
                           member);
        }
        const QString column = shownColumn(bound, header, mapped.name);
        const int index = bound.columns.size() == 1 ? static_cast<int>(bound.columns.front()) : noColumn;
        m_fields.push_back(
            {static_cast<std::size_t>(field - m_kind->fields.begin()), std::move(bound), column, index, {}, {}, {}});
    }
    if (!mapping.levels.empty() && !m_kind->takesLevels)
        return failure(ErrorCode::ValidationFailed, u"only assets have \"levels\""_s, u"levels"_s);
    for (const Level &level : mapping.levels) {
        BoundLevel bound;
        FRACTAL_TRY(bound.code, bindSource(level.code, header, u"levels"_s));
        FRACTAL_TRY(bound.name, bindSource(level.name, header, u"levels"_s));
        FRACTAL_TRY(bound.address, bindSource(level.address, header, u"levels"_s));
        FRACTAL_TRY(bound.city, bindSource(level.city, header, u"levels"_s));
        m_levels.push_back(std::move(bound));
    }
    return {};
}

Mapping RowPlan::guessDraft(const Kind &kind, const std::vector<QString> &header, QStringList &ignored)
{
    Mapping mapping;
    mapping.kind = QString::fromLatin1(kind.name);
    const auto matches = HeaderNames{kind.fields}.match(header);
    for (std::size_t column = 0; column < header.size(); ++column) {
        if (matches[column])
            mapping.fields.push_back(
                {QString::fromLatin1(kind.fields[*matches[column]].name), {{u'#' + QString::number(column + 1)}, {}, {}, {}}});
        else if (kind.takesExtra && isExtra(header[column]))
            mapping.fields.push_back({header[column], {{u'#' + QString::number(column + 1)}, {}, {}, {}}});
        else
            ignored += header[column];
    }
    return mapping;
}

Result<Mapping> RowPlan::guess(const Kind &kind, const std::vector<QString> &header, QStringList &ignored)
{
    Mapping mapping = guessDraft(kind, header, ignored);
    for (const Field &field : kind.fields) {
        const auto isIt = [&](const MappedField &mapped) { return mapped.name == QLatin1StringView{field.name}; };
        if (!field.required || std::ranges::any_of(mapping.fields, isIt))
            continue;
        return failure(
            ErrorCode::ValidationFailed,
            u"no column of the header is recognised as \"%1\", which %2 need; say in a mapping file which column it is. The header is: %3"_s
                .arg(QLatin1StringView{field.name}, QLatin1StringView{kind.name},
                     QStringList{header.begin(), header.end()}.mid(0, mostNamesShown).join(u", "_s)),
            u"columns"_s);
    }
    return mapping;
}

CellText RowPlan::textOf(const BoundSource &bound, const std::vector<QString> &cells) const
{
    QString text = bound.source.value;
    if (!bound.columns.empty()) {
        QStringList parts;
        for (const std::size_t column : bound.columns) {
            const QString cell = formulaUnescaped(cells[column].trimmed());
            if (!cell.isEmpty() && !m_emptyValues.contains(cell))
                parts += cell;
        }
        text = parts.join(u' ');
    }
    if (text.isEmpty())
        return {bound.source.map.value(text), {}};
    if (!bound.source.map.isEmpty()) {
        auto known = bound.source.map.constFind(text);
        if (known == bound.source.map.constEnd())
            known = bound.source.map.constFind(u"*"_s);
        if (known == bound.source.map.constEnd()) {
            QStringList accepted = bound.source.map.keys();
            accepted.sort();
            return {{},
                    u"\"%1\" is not in the mapping's map, which has: %2"_s.arg(text.left(40),
                                                                               accepted.mid(0, mostNamesShown).join(u", "_s)),
                    RefusalCode::NotInMap};
        }
        text = *known;
    }
    return {text.isEmpty() ? text : bound.source.prefix + text, {}};
}

std::vector<CellProblem> RowPlan::read(const CsvRow &row, Record &record) const
{
    record.line = row.line;
    record.cells = row.cells;
    record.values.clear();
    record.values.resize(static_cast<qsizetype>(m_kind->fields.size()));
    std::vector<CellProblem> problems;
    for (const Bound &bound : m_fields) {
        const CellText cell = textOf(bound.source, row.cells);
        const Field &field = m_kind->fields[bound.field];
        Parsed parsed = cell.problem.isEmpty() ? parseValue(field, cell.text, bound.format) : Parsed{{}, cell.problem, cell.code};
        if (parsed.problem.isEmpty() && field.required && !parsed.value.isValid())
            parsed = {{}, u"is empty; %1 need it"_s.arg(QLatin1StringView{m_kind->name}), RefusalCode::Empty};
        if (!parsed.problem.isEmpty())
            problems.push_back({placeOf(record, bound.field), {parsed.code, parsed.problem, parsed.detail}});
        record.values[static_cast<qsizetype>(bound.field)] = std::move(parsed.value);
    }
    readExtras(row, record, problems);
    return problems;
}

void RowPlan::readExtras(const CsvRow &row, Record &record, std::vector<CellProblem> &problems) const
{
    const auto line = [&](const Field &field, const BoundSource &source, const QString &column) {
        const CellText cell = textOf(source, row.cells);
        const Parsed parsed = cell.problem.isEmpty() ? parseValue(field, cell.text, {}) : Parsed{{}, cell.problem, cell.code};
        if (!parsed.problem.isEmpty())
            problems.push_back({{row.line, column, noColumn, cell.text}, {parsed.code, parsed.problem, parsed.detail}});
        return parsed.value.toString();
    };
    record.extra = {};
    for (const BoundExtra &extra : m_extras) {
        if (const QString text = line(extraField, extra.source, extraPrefix + extra.name); !text.isEmpty())
            record.extra.insert(extra.name, text);
    }
    record.levels.clear();
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const QString column = u"level %1"_s.arg(i + 1);
        LevelValue level{line(levelField, m_levels[i].code, column), line(levelField, m_levels[i].name, column),
                         line(levelField, m_levels[i].address, column), line(levelField, m_levels[i].city, column)};
        if (level.code.isEmpty())
            problems.push_back({{row.line, column}, {RefusalCode::Empty, u"has no code; each level of each row needs one"_s}});
        record.levels.push_back(std::move(level));
    }
}

QString RowPlan::columnOf(std::size_t field) const
{
    const auto bound = std::ranges::find(m_fields, field, &Bound::field);
    return bound == m_fields.end() ? QString::fromLatin1(m_kind->fields[field].name) : bound->column;
}

int RowPlan::columnIndexOf(std::size_t field) const
{
    const auto bound = std::ranges::find(m_fields, field, &Bound::field);
    return bound == m_fields.end() ? noColumn : bound->columnIndex;
}

Findings::Place RowPlan::placeOf(const Record &record, std::size_t field) const
{
    const int index = columnIndexOf(field);
    const bool isThere = index >= 0 && index < static_cast<int>(record.cells.size());
    return {record.line, columnOf(field), index, isThere ? record.cells[static_cast<std::size_t>(index)] : QString{}};
}

Parsed RowPlan::parse(std::size_t field, const QString &cell) const
{
    const QString text = formulaUnescaped(cell.trimmed());
    return m_emptyValues.contains(text) ? Parsed{} : parseValue(m_kind->fields[field], text, formatOf(field));
}

ValueFormat RowPlan::formatOf(std::size_t field) const
{
    const auto bound = std::ranges::find(m_fields, field, &Bound::field);
    return bound == m_fields.end() ? ValueFormat{} : bound->format;
}

bool RowPlan::maps(std::size_t field) const
{
    return std::ranges::find(m_fields, field, &Bound::field) != m_fields.end();
}

} // namespace fractal::transfer
