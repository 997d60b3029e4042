// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/base/id.h"
#include "server/pages/client_profiles.h"

#include <QLocale>

namespace fractal::connect {

/// Which consumer the sheet connects with which client, and what the window remembers of that.
struct Subject {
    Office &office;
    const pages::ClientProfile &client;
    ConsumerId consumer;

    [[nodiscard]] bool mayEdit() const { return office.session.may({Resource::OAuthConsumers, Action::Edit}); }
    /// Of this consumer of this site.
    [[nodiscard]] QString memoryKey(QLatin1StringView name) const
    {
        return QStringLiteral("connect/%1-%2/%3").arg(office.session.settings().siteId).arg(consumer.value).arg(name);
    }
    /// A client's words in the language of the window.
    [[nodiscard]] static QString said(const pages::ClientWords &words) { return words.in(QLocale{}.name().section(u'_', 0, 0)); }
};

} // namespace fractal::connect
