// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/language.h"

#include <QByteArray>
#include <QString>

namespace fractal::pages {

/// What every page says about the site, and how it says it.
struct Frame {
    Language language = Language::En;
    QString siteName;
    QString siteHost; ///< of the public URL, to compare with the address bar: "cmms.planta.mx"; empty: left out
    QByteArray timeZone = "UTC"; ///< IANA; what is shown is in it
    QString region; ///< "MX": the form of numbers and dates; empty: that of the language
    QByteArray pathAndQuery; ///< where a GET shows this page: the language links and "Try again" go there
};

/// Where the form of a page goes, and what its post must carry.
struct Form {
    QByteArray action; ///< a path of ours
    QByteArray interaction;
    QByteArray csrf;
    QByteArray interactionField = "interaction"; ///< the name under which `interaction` is posted
};

} // namespace fractal::pages
