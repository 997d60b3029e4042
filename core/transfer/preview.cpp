// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/preview.h"

#include "core/transfer/header.h"
#include "core/transfer/import.h"
#include "core/transfer/import_kind.h"

#include <algorithm>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookEvery = 500;
constexpr qsizetype longestSample = 200;

/// UTF-8 that was read as Windows-1252 has "Ã©" for "é".
bool looksMisread(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool lead = text[i] == u'Ã' || text[i] == u'Â';
        const char16_t next = text[i + 1].unicode();
        if (lead && ((next >= 0x80 && next <= 0xBF) || next == 0x20AC || next == 0x2030))
            return true;
    }
    return text.contains(QChar::ReplacementCharacter);
}

void takeSamples(Preview &preview, const CsvRow &row)
{
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        QStringList &samples = preview.columns[i].samples;
        const QString cell = row.cells[i].trimmed();
        if (samples.size() < static_cast<qsizetype>(samplesShown) && !cell.isEmpty())
            samples += cell.left(longestSample);
    }
}

/// Reads up to the bound; learns formats and takes samples.
Result<void> readRows(const PreviewRequest &request, CsvReader &reader, RowPlan &plan, Preview &preview)
{
    FRACTAL_TRY(const Corrections corrections, Corrections::make(request.corrections));
    CsvRow row;
    const qint64 start = reader.bytesRead();
    for (;;) {
        FRACTAL_TRY(const bool more, reader.next(row));
        if (!more)
            return {};
        ++preview.rows;
        fitToHeader(row, preview.columns.size());
        corrections.applyTo(row);
        if (row.problem.isEmpty()) {
            plan.learn(row.cells);
            takeSamples(preview, row);
        }
        if (preview.rows % lookEvery == 0 && request.cancelled != nullptr && request.cancelled->load())
            return failure(ErrorCode::Refused, u"the preview was cancelled"_s, QString::fromLatin1(cancelledField));
        if (preview.rows < previewRows)
            continue;
        const qint64 read = std::max<qint64>(reader.bytesRead() - start, 1);
        preview.isEstimate = reader.bytesTotal() > reader.bytesRead();
        if (preview.isEstimate)
            preview.rows = previewRows * (reader.bytesTotal() - start) / read;
        return {};
    }
}

/// Which field each column goes to; each field once.
void assignFields(const Kind &kind, const Mapping &mapping, const std::vector<QString> &header, Preview &preview)
{
    for (const MappedField &mapped : mapping.fields) {
        const auto field = std::ranges::find_if(kind.fields,
                                                [&](const Field &f) { return mapped.name == QLatin1StringView{f.name}; });
        if (field == kind.fields.end() || mapped.source.columns.size() != 1)
            continue;
        const auto index = columnIndex(header, mapped.source.columns.front(), mapped.name);
        if (!index)
            continue;
        preview.columns[*index].field = mapped.name;
        preview.columns[*index].type = field->type;
    }
    for (const Field &field : kind.fields) {
        const auto brings = [&](const MappedField &mapped) { return mapped.name == QLatin1StringView{field.name}; };
        if (field.required && std::ranges::none_of(mapping.fields, brings))
            preview.missing += QString::fromLatin1(field.name);
    }
}

void readSamples(const Kind &kind, const RowPlan &plan, const std::vector<RowPlan::OpenFormat> &open, Preview &preview)
{
    for (PreviewColumn &column : preview.columns) {
        const auto field = std::ranges::find_if(kind.fields,
                                                [&](const Field &f) { return column.field == QLatin1StringView{f.name}; });
        if (field == kind.fields.end())
            continue;
        const auto index = static_cast<std::size_t>(field - kind.fields.begin());
        const ValueFormat format = plan.formatOf(index);
        column.dateFormat = format.date;
        column.numberFormat = format.number;
        const auto question = std::ranges::find(open, index, &RowPlan::OpenFormat::field);
        if (question != open.end()) {
            column.question = field->type == FieldType::Moment ? ColumnQuestion::DayOrMonth : ColumnQuestion::DecimalSign;
            column.example = question->example;
        } else if (!column.samples.isEmpty()) {
            column.reading = plan.parse(index, column.samples.front());
        }
    }
}

bool isAnyMisread(const Preview &preview)
{
    return std::ranges::any_of(preview.columns, [](const PreviewColumn &column) {
        return looksMisread(column.header)
            || std::ranges::any_of(column.samples, [](const QString &sample) { return looksMisread(sample); });
    });
}

} // namespace

std::vector<KindField> fieldsOf(const QString &kind)
{
    std::vector<KindField> fields;
    const Kind *found = findKind(kind);
    if (found == nullptr)
        return fields;
    for (const Field &field : found->fields)
        fields.push_back({QString::fromLatin1(field.name), field.required});
    return fields;
}

Result<Preview> preview(const PreviewRequest &request, const Settings &settings)
{
    const Kind *kind = findKind(request.kind);
    if (kind == nullptr)
        return failure(ErrorCode::ValidationFailed, u"there is no import of \"%1\""_s.arg(request.kind), u"kind"_s);
    Preview preview;
    FRACTAL_TRY(preview.dialect, recogniseDialect(request.file, request.mapping ? request.mapping->dialect : request.dialect));
    FRACTAL_TRY(const auto reader, CsvReader::open(request.file, preview.dialect));
    FRACTAL_TRY(const auto header, readHeader(*reader));
    QStringList ignored;
    preview.mapping = request.mapping ? *request.mapping : RowPlan::guessDraft(*kind, header, ignored);
    if (!request.mapping)
        preview.mapping.dialect = request.dialect;
    preview.columns.resize(header.size());
    for (std::size_t i = 0; i < header.size(); ++i)
        preview.columns[i].header = header[i];
    FRACTAL_TRY(RowPlan plan, RowPlan::draft(*kind, preview.mapping, header));
    assignFields(*kind, preview.mapping, header, preview);
    FRACTAL_TRY_VOID(readRows(request, *reader, plan, preview));
    const auto open = plan.settleWhatIsClear(preview.mapping, formatOf(settings, preview.mapping));
    readSamples(*kind, plan, open, preview);
    preview.isDelimiterOpen = header.size() == 1;
    preview.isEncodingOpen = isAnyMisread(preview);
    preview.currency = settings.currency;
    preview.timeZone = preview.mapping.timeZone.isEmpty() ? settings.timeZone : preview.mapping.timeZone;
    return preview;
}

} // namespace fractal::transfer
