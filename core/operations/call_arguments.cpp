// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/call_arguments.h"

#include <QJsonArray>

namespace fractal::operations {

using namespace Qt::StringLiterals;

std::optional<QString> CallArguments::optionalText(QLatin1StringView name) const
{
    return has(name) ? std::optional{text(name)} : std::nullopt;
}

QStringList CallArguments::texts(QLatin1StringView name) const
{
    QStringList list;
    const QJsonArray values = m_arguments[name].toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

std::optional<bool> CallArguments::optionalFlag(QLatin1StringView name) const
{
    return has(name) ? std::optional{flag(name)} : std::nullopt;
}

std::optional<qint64> CallArguments::number(QLatin1StringView name) const
{
    return has(name) ? std::optional{m_arguments[name].toInteger()} : std::nullopt;
}

std::vector<CallArguments> CallArguments::objects(QLatin1StringView name) const
{
    std::vector<CallArguments> list;
    const QJsonArray values = m_arguments[name].toArray();
    for (const QJsonValue &value : values)
        list.emplace_back(value.toObject(), m_timeZone);
    return list;
}

Result<std::optional<Instant>> CallArguments::moment(QLatin1StringView name) const
{
    const QString given = text(name);
    if (given.isEmpty())
        return std::optional<Instant>{};
    if (const std::optional<Instant> at = fromRfc3339(given))
        return at;
    if (const std::optional<Instant> at = startOfDate(given, m_timeZone))
        return at;
    return failure(
        ErrorCode::ValidationFailed,
        u"%1 must be a moment with its offset, such as 2026-11-23T08:00:00+01:00, or a date, such as 2026-11-23."_s.arg(name),
        name);
}

bool CallArguments::includes(QLatin1StringView what) const
{
    return !has("include"_L1) || texts("include"_L1).contains(what);
}

} // namespace fractal::operations
