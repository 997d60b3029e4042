// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cmath>
#include <cstring>

namespace fractal {

namespace {

rapidjson::SizeType sizeOf(qsizetype size)
{
    return static_cast<rapidjson::SizeType>(size);
}

} // namespace

JsonWriter &JsonWriter::beginObject()
{
    m_writer.StartObject();
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_writer.EndObject();
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    m_writer.StartArray();
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_writer.EndArray();
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    m_writer.Key(name, sizeOf(static_cast<qsizetype>(std::strlen(name))));
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    const QByteArray utf8 = name.toUtf8();
    m_writer.Key(utf8.constData(), sizeOf(utf8.size()));
    return *this;
}

JsonWriter &JsonWriter::string(QStringView value)
{
    return utf8(value.toUtf8()); // toUtf8 replaces lone surrogates by U+FFFD
}

JsonWriter &JsonWriter::latin1(const char *value)
{
    m_writer.String(value, sizeOf(static_cast<qsizetype>(std::strlen(value))));
    return *this;
}

JsonWriter &JsonWriter::utf8(const QByteArray &value)
{
    m_writer.String(value.constData(), sizeOf(value.size()));
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    m_writer.Int64(value);
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    constexpr double exact = 9'007'199'254'740'992.0; // 2^53: whole numbers are written without a fraction
    if (value == std::trunc(value) && std::abs(value) < exact)
        m_writer.Int64(static_cast<qint64>(value));
    else
        m_writer.Double(value);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    m_writer.Bool(value);
    return *this;
}

JsonWriter &JsonWriter::null()
{
    m_writer.Null();
    return *this;
}

JsonWriter &JsonWriter::instant(Instant at)
{
    return utf8(toRfc3339(at));
}

JsonWriter &JsonWriter::value(const QJsonValue &tree)
{
    switch (tree.type()) {
    case QJsonValue::Bool:
        return boolean(tree.toBool());
    case QJsonValue::Double:
        return number(tree.toDouble());
    case QJsonValue::String:
        return string(tree.toString());
    case QJsonValue::Array: {
        beginArray();
        const QJsonArray array = tree.toArray();
        for (const QJsonValue &item : array)
            value(item);
        return endArray();
    }
    case QJsonValue::Object: {
        beginObject();
        const QJsonObject object = tree.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            key(it.key()).value(it.value());
        return endObject();
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return null();
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    m_writer.RawValue(json.constData(), static_cast<size_t>(json.size()), rapidjson::kObjectType);
    return *this;
}

bool JsonWriter::isComplete() const
{
    return m_writer.IsComplete();
}

qsizetype JsonWriter::size() const
{
    return static_cast<qsizetype>(m_buffer.GetSize());
}

QByteArray JsonWriter::take() const
{
    return QByteArray{m_buffer.GetString(), size()};
}

QByteArrayView JsonWriter::view() const
{
    return {m_buffer.GetString(), size()};
}

void JsonWriter::clear()
{
    m_buffer.Clear();
    m_writer.Reset(m_buffer);
}

} // namespace fractal
