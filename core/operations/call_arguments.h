// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

#include <QStringList>

namespace fractal::operations {

/// The validated arguments of a call, read as what they mean.
class CallArguments {
public:
    explicit CallArguments(const Call &call) : m_arguments{call.arguments}, m_timeZone{call.site.timeZone} {}
    CallArguments(const QJsonObject &arguments, const QByteArray &timeZone) : m_arguments{arguments}, m_timeZone{timeZone} {}

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_arguments.contains(name); }
    [[nodiscard]] QString text(QLatin1StringView name) const { return m_arguments[name].toString(); }
    [[nodiscard]] std::optional<QString> optionalText(QLatin1StringView name) const;
    [[nodiscard]] QStringList texts(QLatin1StringView name) const;
    [[nodiscard]] bool flag(QLatin1StringView name) const { return m_arguments[name].toBool(); }
    [[nodiscard]] std::optional<bool> optionalFlag(QLatin1StringView name) const;
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView name) const;
    [[nodiscard]] CallArguments object(QLatin1StringView name) const { return {m_arguments[name].toObject(), m_timeZone}; }
    [[nodiscard]] std::vector<CallArguments> objects(QLatin1StringView name) const;
    /// RFC 3339 with an offset, or YYYY-MM-DD: its midnight in the site's time zone. Missing or empty: nothing.
    [[nodiscard]] Result<std::optional<Instant>> moment(QLatin1StringView name) const;
    /// "include", or everything when it is not given.
    [[nodiscard]] bool includes(QLatin1StringView what) const;
    [[nodiscard]] int limit() const { return m_arguments[QLatin1StringView{"limit"}].toInt(defaultLimit); }

    static constexpr int defaultLimit = 25; // decision 14

private:
    QJsonObject m_arguments;
    QByteArray m_timeZone;
};

} // namespace fractal::operations
