// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/likely_client.h"

#include "server/pages/client_profiles.h"

#include <QUrl>

#include <algorithm>

namespace fractal::connect {

namespace {

bool isOfClient(const QString &callback, const pages::ClientProfile &client)
{
    return client.usualCallbacks.contains(callback)
        || client.callbackHosts.contains(QUrl{callback, QUrl::StrictMode}.host(QUrl::FullyEncoded));
}

} // namespace

QString likelyClient(const consumers::Consumer &consumer)
{
    const pages::ClientProfile *likely = nullptr;
    for (const pages::ClientProfile &client : pages::clientProfiles()) { // "Claude Code" says more than "Claude"
        if (consumer.name.contains(client.name, Qt::CaseInsensitive)
            && (likely == nullptr || client.name.size() > likely->name.size()))
            likely = &client;
    }
    for (const pages::ClientProfile &client : pages::clientProfiles()) {
        const auto isItsOwn = [&](const QString &callback) { return isOfClient(callback, client); };
        if (likely == nullptr && std::ranges::any_of(consumer.callbacks, isItsOwn))
            likely = &client;
    }
    return likely == nullptr ? QStringLiteral("chatgpt") : likely->id;
}

} // namespace fractal::connect
