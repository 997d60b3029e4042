// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"

#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

#include <optional>
#include <variant>
#include <vector>

/// JSON-RPC 2.0 messages, bounded. Nothing here knows MCP, but that its ids are never null and its parameters are objects.
namespace fractal::json_rpc {

inline constexpr int deepest = 32; ///< objects and arrays within one another
inline constexpr qsizetype largestBatch = 20; ///< messages

/// JSON-RPC 2.0 §5.1
inline constexpr int parseError = -32700;
inline constexpr int invalidRequest = -32600;
inline constexpr int methodNotFound = -32601;
inline constexpr int invalidParams = -32602;
inline constexpr int internalError = -32603;

/// A string, an integer, or nothing where there is none or it cannot be read.
class RequestId {
public:
    RequestId() = default;
    explicit RequestId(QString text) : m_value{std::move(text)} {}
    explicit RequestId(qint64 number) : m_value{number} {}

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(m_value); }
    void write(JsonWriter &json) const;
    [[nodiscard]] static std::optional<RequestId> from(const QJsonValue &value); ///< nothing when it is neither
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const RequestId &, const RequestId &) = default;

private:
    std::variant<std::monostate, qint64, QString> m_value;
};

enum class Kind : quint8 { Request, Notification, Response };

struct Message {
    Kind kind = Kind::Request;
    RequestId id;
    QString method; ///< empty for a response
    QJsonObject params;
    std::optional<QJsonObject> result; ///< of a response that is no error
};

/// An error as it is answered. `id` is that of the request, where it could be read.
struct Fault {
    RequestId id;
    int code = internalError;
    QString message; ///< one English sentence
    QJsonObject data; ///< empty: left out
};

using Incoming = tl::expected<Message, Fault>;

/// What one body holds.
struct Body {
    bool isBatch = false;
    std::vector<Incoming> messages; ///< exactly one where it is no batch, at least one where it is
};
/// An error when it is not JSON, or not a message at all.
[[nodiscard]] tl::expected<Body, Fault> parse(const QByteArray &body);

/// Begins {"jsonrpc":"2.0","id":…,"result": — one value and endObject() are to follow.
JsonWriter &beginResult(JsonWriter &json, const RequestId &id);
void writeFault(JsonWriter &json, const Fault &fault);
[[nodiscard]] QByteArray toJson(const Fault &fault);

} // namespace fractal::json_rpc
