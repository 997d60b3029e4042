// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/result.h"
#include "core/crypto/secrets.h"
#include "core/store/journal.h"
#include "core/store/site.h"

#include <QString>

#include <functional>
#include <vector>

/// The demonstration site: real records of five mining excavators and some hundred elevators, with people and consumers.
namespace fractal::demo {

/// Name, language, time zone and currency of the demonstration site, without its administrator.
[[nodiscard]] Site::NewSite newSite();

struct Person {
    QString name;
    QString displayName;
    Profile profile = Profile::Requester;
    QString group;
    crypto::Secret password; ///< generated
};
struct Consumer {
    QString name;
    QString key;
    crypto::Secret secret; ///< generated
    QString grant; ///< as in OAuth
    QString group;
    QString callback; ///< empty: none yet
};
struct DemoReport {
    std::vector<Person> people; ///< without the administrator, who was there before
    std::vector<Consumer> consumers;
    qint64 assets = 0;
    qint64 workOrders = 0;
};

/// Fills a site that has just been created. On any thread.
/// `progress` is called now and then with a share from 0 to 1, from the thread that calls and the writer's.
[[nodiscard]] Result<DemoReport> fill(Site &site, const journal::Author &author,
                                      const std::function<void(double)> &progress = {});

} // namespace fractal::demo
