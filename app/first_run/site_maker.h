// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/site.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace fractal {

/// A site as somebody wishes it. The password leaves this only as its hash.
struct WantedSite {
    StoreLocation place;
    Site::NewSite site;
    QString password;
};

enum class MakingProblem : quint8 {
    Cancelled,
    SiteThere,
    FolderUnusable, ///< it cannot be made, or nothing can be written there
    FolderTooOpen, ///< others may read it
    AddressMalformed,
    AddressUnverified, ///< another machine without a verified certificate
    DatabaseUnreachable,
    Other,
};

/// Makes a site on another thread: scrypt, a disk and a database far away must not hold up the window. What goes wrong, and
/// what is cancelled, leaves nothing behind.
class SiteMaker : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SiteMaker)

public:
    SiteMaker(const Clock &clock, Random &random, QObject *parent = nullptr);
    ~SiteMaker() override; ///< cancels and waits

    void make(const WantedSite &wanted);
    void cancel();

signals:
    void made(const std::shared_ptr<fractal::Site> &site, fractal::UserId administrator);
    void refused(fractal::MakingProblem problem, const QString &detail);

private:
    const Clock &m_clock;
    Random &m_random;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QThreadPool m_pool;
};

} // namespace fractal
