// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/export_rows.h"

#include "core/base/json_writer.h"
#include "core/maintenance/money.h"
#include "core/transfer/formula_escape.h"

#include <csv.h>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

bool isText(FieldType type)
{
    return type == FieldType::Line || type == FieldType::Text || type == FieldType::Word;
}

QByteArray quoted(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // Twice as long when all are quotation marks, and two around it.
    QByteArray cell(bytes.size() * 2 + 2, Qt::Uninitialized);
    cell.truncate(static_cast<qsizetype>(
        csv_write(cell.data(), static_cast<size_t>(cell.size()), bytes.constData(), static_cast<size_t>(bytes.size()))));
    return cell;
}

/// Exact, with a point. Three digits behind it get a fourth: "1.234" could be a thousand, and a reader would have to ask.
QString decimal(double value)
{
    QString number = QString::number(value, 'f', QLocale::FloatingPointShortest);
    constexpr qsizetype likeThousands = 3;
    if (const qsizetype point = number.indexOf(u'.'); point >= 0 && number.size() - point - 1 == likeThousands)
        number += u'0';
    return number;
}

/// A value that is no text, as a cell.
QString plainCell(const ExportShape &shape, const Field &field, const Rows &rows, int column)
{
    switch (field.type) {
    case FieldType::Flag:
        return rows.flag(column) ? u"true"_s : u"false"_s;
    case FieldType::Moment:
        return QString::fromLatin1(toRfc3339(rows.instant(column)));
    case FieldType::Money:
        return money::amount(rows.integer(column), shape.moneyDigits);
    case FieldType::Real:
        return decimal(rows.real(column));
    default:
        return QString::number(rows.integer(column));
    }
}

void writePlain(JsonWriter &json, const ExportShape &shape, const Field &field, const Rows &rows, int column)
{
    switch (field.type) {
    case FieldType::Flag:
        json.boolean(rows.flag(column));
        return;
    case FieldType::Moment:
        json.instant(rows.instant(column));
        return;
    case FieldType::Money:
        json.raw(money::amount(rows.integer(column), shape.moneyDigits).toLatin1());
        return;
    case FieldType::Real:
        json.number(rows.real(column));
        return;
    default:
        json.integer(rows.integer(column));
    }
}

QJsonObject extraOf(const ExportShape &shape, const Rows &rows)
{
    const int column = static_cast<int>(shape.fields.size()) + 1;
    return shape.takesExtra ? QJsonDocument::fromJson(rows.text(column).toUtf8()).object() : QJsonObject{};
}

} // namespace

QByteArray csvHeader(const ExportShape &shape)
{
    QByteArray line = "\xef\xbb\xbf"; // spreadsheets would read another encoding otherwise
    for (const Field &field : shape.fields)
        line += quoted(QString::fromLatin1(field.name)) + ',';
    for (const QString &name : shape.extraNames)
        line += quoted(u"extra."_s + name) + ',';
    line.chop(1);
    return line + "\r\n";
}

QByteArray csvLine(const ExportShape &shape, const Rows &rows)
{
    QByteArray line;
    int column = 0;
    for (const Field &field : shape.fields) {
        ++column;
        if (!rows.isNull(column))
            line += quoted(isText(field.type) ? formulaEscaped(rows.text(column)) : plainCell(shape, field, rows, column));
        line += ',';
    }
    const QJsonObject extra = extraOf(shape, rows);
    for (const QString &name : shape.extraNames)
        line += quoted(formulaEscaped(extra[name].toVariant().toString())) + ',';
    line.chop(1);
    return line + "\r\n";
}

QByteArray jsonObject(const ExportShape &shape, const Rows &rows)
{
    JsonWriter json;
    json.beginObject();
    int column = 0;
    for (const Field &field : shape.fields) {
        json.key(field.name);
        ++column;
        if (rows.isNull(column) || (isText(field.type) && rows.text(column).isEmpty()))
            json.null();
        else if (isText(field.type))
            json.string(rows.text(column));
        else
            writePlain(json, shape, field, rows, column);
    }
    if (shape.takesExtra)
        json.key("extra").value(extraOf(shape, rows));
    json.endObject();
    return json.take();
}

} // namespace fractal::transfer
