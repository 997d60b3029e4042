// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/site.h"

#include <QObject>
#include <QThreadPool>

namespace fractal {

/// Opens a site on another thread: a database far away or a keychain that waits for a person must not hold up the window.
class SiteOpener : public QObject {
    Q_OBJECT

public:
    SiteOpener(const Clock &clock, Random &random, QObject *parent = nullptr);
    ~SiteOpener() override; ///< waits

    void open(const StoreLocation &place);

signals:
    void opened(const std::shared_ptr<fractal::Site> &site);
    void missing(); ///< there is no site at this place yet
    void refused(const QString &detail);

private:
    const Clock &m_clock;
    Random &m_random;
    QThreadPool m_pool;
};

} // namespace fractal
