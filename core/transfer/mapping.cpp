// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/mapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1'000'000;
constexpr qsizetype mostLevels = 10;

Failure wrong(const QString &member, const QString &what)
{
    return failure(ErrorCode::ValidationFailed, u"the mapping's \"%1\" %2"_s.arg(member, what), member);
}

Result<void> checkMembers(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return wrong(where + it.key(), u"is unknown; there is: %1"_s.arg(known.join(u", "_s)));
    }
    return {};
}

Result<QString> textMember(const QJsonObject &object, const QString &key, const QString &where = {})
{
    const QJsonValue value = object[key];
    if (!value.isString() && !value.isUndefined())
        return wrong(where + key, u"must be a text"_s);
    return value.toString();
}

/// A header, or the number of a column from 1.
Result<QString> columnName(const QJsonValue &value, const QString &member)
{
    if (value.isDouble() && value.toInt() >= 1)
        return u'#' + QString::number(value.toInt());
    if (value.isString() && !value.toString().isEmpty())
        return value.toString();
    return wrong(member, u"must be a column's name as in the header, or its number from 1"_s);
}

/// Text, numbers and flags are written as people write them.
Result<QString> plainText(const QJsonValue &value, const QString &member)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return wrong(member, u"must be a text, a number, true or false"_s);
}

Result<void> readColumns(const QJsonObject &object, const QString &where, Source &source)
{
    if (object.contains("column"_L1)) {
        FRACTAL_TRY(const QString name, columnName(object["column"_L1], where + u"column"_s));
        source.columns = {name};
    }
    const QJsonArray several = object["columns"_L1].toArray();
    for (const QJsonValue &one : several) {
        FRACTAL_TRY(const QString name, columnName(one, where + u"columns"_s));
        source.columns += name;
    }
    const int given = int{object.contains("column"_L1)} + int{object.contains("columns"_L1)} + int{object.contains("value"_L1)};
    if (given != 1 || (object.contains("columns"_L1) && several.isEmpty()))
        return wrong(where.chopped(1), u"needs exactly one of \"column\", \"columns\" (a list) and \"value\""_s);
    return {};
}

Result<Source> readSource(const QJsonValue &json, const QString &where)
{
    if (json.isString())
        return Source{{json.toString()}, {}, {}, {}};
    if (!json.isObject())
        return wrong(where, u"must be an object: {\"column\": …} or {\"value\": …}"_s);
    const QJsonObject object = json.toObject();
    const QString inside = where + u'.';
    FRACTAL_TRY_VOID(checkMembers(object, {u"column"_s, u"columns"_s, u"value"_s, u"prefix"_s, u"map"_s}, inside));
    Source source;
    FRACTAL_TRY_VOID(readColumns(object, inside, source));
    if (object.contains("value"_L1)) {
        FRACTAL_TRY(source.value, plainText(object["value"_L1], inside + u"value"_s));
    }
    FRACTAL_TRY(source.prefix, textMember(object, u"prefix"_s, inside));
    if (object.contains("map"_L1) && !object["map"_L1].isObject())
        return wrong(inside + u"map"_s, u"must be an object: {\"what the file says\": \"what is stored\"}"_s);
    const QJsonObject map = object["map"_L1].toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        FRACTAL_TRY(const QString stored, plainText(it.value(), inside + u"map."_s + it.key()));
        source.map.insert(it.key(), stored);
    }
    return source;
}

Result<void> readDialect(const QJsonObject &object, Mapping &mapping)
{
    FRACTAL_TRY(const QString delimiter, textMember(object, u"delimiter"_s));
    if (delimiter == "tab"_L1 || delimiter == "\t"_L1)
        mapping.dialect.delimiter = '\t';
    else if (delimiter == ","_L1 || delimiter == ";"_L1 || delimiter == "|"_L1)
        mapping.dialect.delimiter = delimiter.front().toLatin1();
    else if (!delimiter.isEmpty())
        return wrong(u"delimiter"_s, u"must be one of \",\", \";\", \"tab\" and \"|\""_s);
    FRACTAL_TRY(const QString encoding, textMember(object, u"encoding"_s));
    mapping.dialect.encoding = encodingFromName(encoding);
    if (!encoding.isEmpty() && !mapping.dialect.encoding)
        return wrong(u"encoding"_s, u"must be one of \"utf-8\", \"utf-16\", \"windows-1252\" and \"iso-8859-1\""_s);
    return {};
}

Result<void> readFormats(const QJsonObject &object, Mapping &mapping)
{
    FRACTAL_TRY(const QString date, textMember(object, u"date_format"_s));
    mapping.dateFormat = dateFormatFromName(date);
    if (!date.isEmpty() && !mapping.dateFormat)
        return wrong(u"date_format"_s, u"must be one of \"YYYY-MM-DD\", \"DD/MM/YYYY\", \"MM/DD/YYYY\" and \"YYYYMMDD\""_s);
    FRACTAL_TRY(const QString number, textMember(object, u"number_format"_s));
    mapping.numberFormat = numberFormatFromName(number);
    if (!number.isEmpty() && !mapping.numberFormat)
        return wrong(u"number_format"_s, u"must be one of \"1,234.56\", \"1.234,56\" and \"1 234,56\""_s);
    FRACTAL_TRY(const QString zone, textMember(object, u"time_zone"_s));
    mapping.timeZone = zone.toUtf8();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(mapping.timeZone))
        return wrong(u"time_zone"_s, u"must be an IANA name such as \"Europe/Paris\""_s);
    const QJsonArray empty = object["empty_values"_L1].toArray();
    for (const QJsonValue &word : empty)
        mapping.emptyValues += word.toString();
    if (object.contains("empty_values"_L1) && !std::ranges::all_of(empty, [](const QJsonValue &word) { return word.isString(); }))
        return wrong(u"empty_values"_s, u"must be a list of texts, such as [\"NA\"]"_s);
    return {};
}

Result<void> readFields(const QJsonObject &object, Mapping &mapping)
{
    if (!object["columns"_L1].isObject())
        return wrong(u"columns"_s, u"must be an object: {\"field\": {\"column\": …}}"_s);
    const QJsonObject columns = object["columns"_L1].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        FRACTAL_TRY(Source source, readSource(it.value(), u"columns."_s + it.key()));
        mapping.fields.push_back({it.key(), std::move(source)});
    }
    return {};
}

Result<void> readLevels(const QJsonObject &object, Mapping &mapping)
{
    const QJsonValue json = object["levels"_L1];
    if (json.isUndefined())
        return {};
    const QJsonArray levels = json.toArray();
    if (levels.isEmpty() || levels.size() > mostLevels)
        return wrong(u"levels"_s, u"must be a list of 1 to %1 levels, the highest first"_s.arg(mostLevels));
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QString where = u"levels.%1."_s.arg(i + 1);
        const QJsonObject given = levels[i].toObject();
        FRACTAL_TRY_VOID(checkMembers(given, {u"code"_s, u"name"_s, u"address"_s, u"city"_s}, where));
        Level level;
        FRACTAL_TRY(level.code, readSource(given["code"_L1], where + u"code"_s));
        level.name = level.code;
        if (given.contains("name"_L1)) {
            FRACTAL_TRY(level.name, readSource(given["name"_L1], where + u"name"_s));
        }
        if (given.contains("address"_L1)) {
            FRACTAL_TRY(level.address, readSource(given["address"_L1], where + u"address"_s));
        }
        if (given.contains("city"_L1)) {
            FRACTAL_TRY(level.city, readSource(given["city"_L1], where + u"city"_s));
        }
        mapping.levels.push_back(std::move(level));
    }
    return {};
}

} // namespace

Result<Mapping> parseMapping(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const qsizetype line = json.first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n') + 1;
        return failure(ErrorCode::ValidationFailed,
                       u"the mapping is not a JSON object: %1 (line %2)"_s
                           .arg(error.error == QJsonParseError::NoError ? u"it is something else"_s : error.errorString())
                           .arg(line),
                       u"mapping"_s);
    }
    const QJsonObject object = document.object();
    FRACTAL_TRY_VOID(
        checkMembers(object,
                     {u"kind"_s, u"description"_s, u"delimiter"_s, u"encoding"_s, u"date_format"_s, u"number_format"_s,
                      u"time_zone"_s, u"empty_values"_s, u"create_missing_assets"_s, u"columns"_s, u"levels"_s},
                     {}));
    Mapping mapping;
    FRACTAL_TRY(mapping.kind, textMember(object, u"kind"_s));
    FRACTAL_TRY_VOID(readDialect(object, mapping));
    FRACTAL_TRY_VOID(readFormats(object, mapping));
    const QJsonValue create = object["create_missing_assets"_L1];
    if (!create.isUndefined() && !create.isBool())
        return wrong(u"create_missing_assets"_s, u"must be true or false"_s);
    mapping.createMissingAssets = create.toBool();
    FRACTAL_TRY_VOID(readFields(object, mapping));
    FRACTAL_TRY_VOID(readLevels(object, mapping));
    return mapping;
}

Result<Mapping> loadMapping(const QString &name)
{
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"the mapping %1 cannot be read: %2"_s.arg(name, file.errorString()), u"mapping"_s);
    if (file.size() > largestFile)
        return failure(ErrorCode::ValidationFailed, u"the mapping %1 is larger than 1 MB; is it the data?"_s.arg(name),
                       u"mapping"_s);
    return parseMapping(file.readAll());
}

} // namespace fractal::transfer
