// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/output.h"

#include "core/base/json_writer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace fractal::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonValue &value)
{
    JsonWriter writer;
    writer.value(value);
    return writer.take();
}

/// "last_used_at" → "LAST USED AT".
QString heading(const QString &name)
{
    return QString{name}.replace(u'_', u' ').toUpper();
}

QByteArray line(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += i + 1 == cells.size() ? cells[i] : cells[i].leftJustified(widths[i] + 2);
    while (text.endsWith(u' '))
        text.chop(1);
    return text.toUtf8() + '\n';
}

QByteArray table(const QList<Record> &records)
{
    QList<QStringList> lines(records.size() + 1);
    for (const auto &[name, value] : records.first())
        lines[0] += heading(name);
    for (qsizetype i = 0; i < records.size(); ++i) {
        for (const auto &[name, value] : records[i])
            lines[i + 1] += plain(value);
    }
    QList<qsizetype> widths(lines.first().size());
    for (const QStringList &cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    QByteArray text;
    for (const QStringList &cells : lines)
        text += line(cells, widths);
    return text;
}

} // namespace

QString plain(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"-"_s;
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items += plain(item);
        return items.isEmpty() ? u"-"_s : items.join(", "_L1);
    }
    if (!value.isString())
        return QString::fromUtf8(json(value));
    QString text = value.toString();
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text.isEmpty() ? u"-"_s : text;
}

QJsonValue shownTime(const std::optional<Instant> &at)
{
    return at ? QJsonValue{QString::fromLatin1(toRfc3339(*at))} : QJsonValue{QJsonValue::Null};
}

QByteArray jsonLine(const Record &record)
{
    JsonWriter writer;
    writer.beginObject();
    for (const auto &[name, value] : record)
        writer.key(name).value(value);
    writer.endObject();
    return writer.take() + '\n';
}

QByteArray shown(const Record &record, Format format)
{
    QByteArray text;
    if (format == Format::Json) {
        for (const auto &[name, value] : record)
            text += (text.isEmpty() ? "{\n  " : ",\n  ") + json(name) + ": " + json(value);
        return text + "\n}\n";
    }
    qsizetype width = 0;
    for (const auto &[name, value] : record)
        width = std::max(width, name.size());
    for (const auto &[name, value] : record)
        text += line({QString{name}.replace(u'_', u' '), plain(value)}, {width, 0});
    return text;
}

QByteArray shown(const QList<Record> &records, Format format, const QString &empty)
{
    if (format == Format::Table)
        return records.isEmpty() ? empty.toUtf8() + '\n' : table(records);
    QByteArray text = "[";
    for (const Record &record : records)
        text += (text.size() == 1 ? "\n  " : ",\n  ") + jsonLine(record).trimmed();
    return text + (records.isEmpty() ? "]\n" : "\n]\n");
}

} // namespace fractal::cli
