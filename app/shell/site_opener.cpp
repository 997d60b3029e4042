// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/site_opener.h"

#include <QFileInfo>

namespace fractal {

using namespace Qt::StringLiterals;

SiteOpener::SiteOpener(const Clock &clock, Random &random, QObject *parent) : QObject{parent}, m_clock{clock}, m_random{random}
{
    m_pool.setMaxThreadCount(1);
}

SiteOpener::~SiteOpener()
{
    m_pool.waitForDone();
}

void SiteOpener::open(const StoreLocation &place)
{
    m_pool.start([this, place] {
        const Database database{place};
        const auto isThere = database.exists();
        if (isThere && !*isThere && !QFileInfo::exists(place.folder + "/keyring"_L1)) {
            QMetaObject::invokeMethod(this, &SiteOpener::missing, Qt::QueuedConnection);
            return;
        }
        auto site = isThere ? Site::open(place, m_clock, m_random) : Result<std::unique_ptr<Site>>{Failure{isThere.error()}};
        QMetaObject::invokeMethod(
            this,
            [this, opened = site ? std::shared_ptr<Site>{*std::move(site)} : nullptr,
             detail = site ? QString{} : site.error().detail] {
                if (opened)
                    emit this->opened(opened);
                else
                    emit refused(detail);
            },
            Qt::QueuedConnection);
    });
}

} // namespace fractal
