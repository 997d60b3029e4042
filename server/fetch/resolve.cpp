// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/resolve.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

namespace fractal::fetch {

QList<QHostAddress> resolveBySystem(const QString &host, QDeadlineTimer until)
{
    QList<QHostAddress> addresses;
    QEventLoop loop;
    const int lookup = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &found) {
        addresses = found.addresses();
        loop.quit();
    });
    QTimer::singleShot(std::chrono::milliseconds{std::max<qint64>(0, until.remainingTime())}, &loop, &QEventLoop::quit);
    loop.exec();
    QHostInfo::abortHostLookup(lookup); // does nothing when it has answered
    return addresses;
}

} // namespace fractal::fetch
