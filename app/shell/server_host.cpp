// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/server_host.h"

#include "core/platform/private_files.h"
#include "server/server.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace fractal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 5s;

struct Surroundings {
    Settings settings;
    QString otherUrl; ///< of another process that serves this site
    bool isService = false; ///< that process
};

Result<Surroundings> surroundings(Work &work)
{
    Surroundings found;
    FRACTAL_TRY(found.settings, Settings::load(work.connection));
    FRACTAL_TRY(const auto running, instances::list(work.connection, work.now()));
    for (const instances::Instance &instance : running) {
        if (instance.pid == QCoreApplication::applicationPid() && instance.host == QSysInfo::machineHostName())
            continue;
        found.otherUrl = instance.address;
        found.isService = instance.kind == "service"_L1;
    }
    return found;
}

} // namespace

ServerHost::ServerHost(Background &background, const std::optional<http::ListenOptions> &listen, QObject *parent)
    : ServerWatch{parent},
      m_background{background},
      m_listen{listen},
      m_there{new QObject}
{
    m_thread.setObjectName(u"server"_s);
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &ServerHost::look);
    m_looking.start();
}

ServerHost::~ServerHost()
{
    QMetaObject::invokeMethod(
        m_there, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString ServerHost::publicUrl() const
{
    return m_publicUrl.isEmpty() ? m_boundUrl : m_publicUrl;
}

void ServerHost::become(State state)
{
    m_state = state;
    emit changed();
}

http::ListenOptions ServerHost::optionsFrom(const Settings &settings) const
{
    if (m_listen)
        return *m_listen;
    http::ListenOptions options;
    options.address = QHostAddress{settings.listenAddress};
    options.port = static_cast<quint16>(settings.listenPort);
    options.tlsCertificate = settings.tlsCertificate;
    options.tlsKey = settings.tlsKey;
    return options;
}

void ServerHost::start()
{
    if (m_state == State::Starting || m_state == State::Running)
        return;
    m_problem.clear();
    become(State::Starting);
    m_background.read<Surroundings>(this, surroundings, [this](const Result<Surroundings> &found) {
        if (!found) {
            m_problem = sentenceFor(found.error());
            return become(State::Stopped);
        }
        m_publicUrl = found->settings.publicUrl;
        if (!found->otherUrl.isEmpty()) {
            m_boundUrl = found->otherUrl;
            m_isService = found->isService;
            return become(State::Attached);
        }
        startOwn(found->settings);
    });
}

void ServerHost::startOwn(const Settings &settings)
{
    QMetaObject::invokeMethod(m_there, [this, options = optionsFrom(settings)] {
        const Result<void> isPrivate = private_files::check(options.tlsKey, false); // SEC-12
        m_server = std::make_unique<Server>(m_background.site(), u"desktop"_s);
        const Result<void> result = isPrivate ? m_server->start(options) : isPrivate;
        Result<QString> url = result ? Result<QString>{m_server->url()} : Result<QString>{Failure{result.error()}};
        if (!result)
            m_server.reset();
        QMetaObject::invokeMethod(
            this, [this, url = std::move(url)] { started(url); }, Qt::QueuedConnection);
    });
}

void ServerHost::started(const Result<QString> &url)
{
    if (url) {
        m_boundUrl = *url;
        return become(State::Running);
    }
    m_boundUrl.clear();
    // The detail says what stands in the way and what to do: the port, the address, the certificate.
    m_problem = url.error().detail;
    become(State::Stopped);
}

void ServerHost::stop()
{
    if (m_state != State::Running)
        return;
    become(State::Stopping);
    QMetaObject::invokeMethod(m_there, [this] {
        m_server.reset();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_boundUrl.clear();
                become(State::Stopped);
            },
            Qt::QueuedConnection);
    });
}

/// A service that stopped, a public URL that was configured elsewhere.
void ServerHost::look()
{
    if (m_state == State::Starting || m_state == State::Stopping)
        return;
    m_background.read<Surroundings>(this, surroundings, [this](const Result<Surroundings> &found) {
        if (!found)
            return;
        const bool hasOtherUrl = m_publicUrl != found->settings.publicUrl;
        m_publicUrl = found->settings.publicUrl;
        if (m_state == State::Attached && found->otherUrl.isEmpty()) {
            m_boundUrl.clear();
            become(State::Stopped);
        } else if (m_state == State::Stopped && !found->otherUrl.isEmpty()) {
            m_boundUrl = found->otherUrl;
            m_isService = found->isService;
            m_problem.clear();
            become(State::Attached);
        } else if (hasOtherUrl) {
            emit changed();
        }
    });
}

} // namespace fractal
