// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/protocol.h"

#include <algorithm>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

std::optional<QLatin1StringView> legacyVersionNamed(QStringView name)
{
    const auto known = std::ranges::find_if(legacyVersions, [&](QLatin1StringView version) { return version == name; });
    return known == legacyVersions.end() ? std::nullopt : std::optional{*known};
}

QJsonArray supportedVersions()
{
    QJsonArray versions{QString{modernVersion}};
    for (const QLatin1StringView version : legacyVersions)
        versions.append(QString{version});
    return versions;
}

Era eraOf(const json_rpc::Message &message, QByteArrayView versionHeader)
{
    const bool hasModernHeader = QLatin1StringView{versionHeader} == modernVersion;
    const QJsonObject meta = message.params.value(metaMember).toObject();
    if (const auto version = meta.constFind(metaVersion); version != meta.constEnd())
        return legacyVersionNamed(version->toString()) && !hasModernHeader ? Era::Legacy : Era::Modern;
    if (message.method == "initialize"_L1)
        return Era::Legacy;
    // Without its _meta it is refused as a modern request is: a client that tries both eras learns that this one is spoken.
    return hasModernHeader || message.method == "server/discover"_L1 ? Era::Modern : Era::Legacy;
}

} // namespace fractal::mcp
