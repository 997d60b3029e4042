// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keychain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <qt6keychain/keychain.h>
#include <QTimer>

#include <chrono>

namespace fractal::keychain {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Runs a job to its end or for 2 s. The only nested event loop of the program: it runs before any window or
/// listener exists.
bool finishesInTime(QKeychain::Job &job)
{
    if (QCoreApplication::startingUp() || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return false;
    QEventLoop loop;
    bool finished = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(2s, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.start();
    if (!finished)
        loop.exec();
    return finished && job.error() == QKeychain::NoError;
}

QString entryName(const QString &siteId)
{
    return u"fractal-one-site-"_s + siteId;
}

} // namespace

std::optional<QByteArray> read(const QString &siteId)
{
    QKeychain::ReadPasswordJob job{u"Fractal One"_s};
    job.setKey(entryName(siteId));
    return finishesInTime(job) ? std::optional{job.binaryData()} : std::nullopt;
}

bool write(const QString &siteId, const QByteArray &key)
{
    QKeychain::WritePasswordJob job{u"Fractal One"_s};
    job.setKey(entryName(siteId));
    job.setBinaryData(key);
    return finishesInTime(job);
}

} // namespace fractal::keychain
