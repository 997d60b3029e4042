// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>

class QJsonObject;
class QJsonValue;

namespace fractal {

/// Writes JSON straight into the bytes that leave, without a tree in between (RapidJSON's Writer, UTF-8).
/// The caller keeps objects and arrays balanced; an unbalanced document fails `isComplete()`.
/// Text that is not valid UTF-16 is written with replacement characters.
class JsonWriter {
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(const char *name);
    JsonWriter &key(QStringView name);

    JsonWriter &string(QStringView value);
    JsonWriter &latin1(const char *value); ///< ASCII literals
    JsonWriter &utf8(const QByteArray &value); ///< must be valid UTF-8
    JsonWriter &integer(qint64 value);
    JsonWriter &number(double value); ///< not finite → null
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &instant(Instant at);
    JsonWriter &value(const QJsonValue &tree);
    JsonWriter &raw(const QByteArray &json); ///< one complete, valid JSON value

    // A key with its value, which is most of what is written.
    JsonWriter &field(const char *name, QStringView value) { return key(name).string(value); }
    JsonWriter &field(const char *name, const char *value) { return key(name).latin1(value); }
    JsonWriter &field(const char *name, qint64 value) { return key(name).integer(value); }
    JsonWriter &field(const char *name, int value) { return key(name).integer(value); }
    JsonWriter &field(const char *name, double value) { return key(name).number(value); }
    JsonWriter &field(const char *name, bool value) { return key(name).boolean(value); }
    JsonWriter &field(const char *name, Instant value) { return key(name).instant(value); }
    JsonWriter &field(const char *name, const std::optional<Instant> &value)
    {
        key(name);
        return value ? instant(*value) : null();
    }
    /// Empty text is written as null.
    JsonWriter &fieldOrNull(const char *name, QStringView value)
    {
        key(name);
        return value.isEmpty() ? null() : string(value);
    }

    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] QByteArray take() const; ///< the bytes so far
    [[nodiscard]] QByteArrayView view() const; ///< valid until the next write
    void clear();

private:
    static constexpr size_t usualSize = 4096; ///< of an answer: it does not grow piece by piece

    rapidjson::StringBuffer m_buffer{nullptr, usualSize};
    rapidjson::Writer<rapidjson::StringBuffer> m_writer{m_buffer};
};

} // namespace fractal
