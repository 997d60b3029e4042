// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/private_files.h"
#include "core/platform/process.h"
#include "core/platform/termination.h"
#include "core/store/public_url.h"
#include "core/store/setting_changes.h"
#include "server/cli/command.h"
#include "server/cli/listen_address.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"
#include "server/server.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QUrl>

#include <functional>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostThreads = 64;

/// What is empty is taken from the site's settings.
struct ServeOptions {
    QString listen;
    QString publicUrl;
    QStringList trustedProxies;
    QStringList resources;
    QString certificate;
    QString key;
    int threads = 1;

    [[nodiscard]] bool changesSettings() const
    {
        return !publicUrl.isEmpty() || !trustedProxies.isEmpty() || !resources.isEmpty();
    }
};

constexpr auto none = "none"_L1; // forgets the list
constexpr qsizetype mostEntries = 32;

std::string listenProblem(const std::string &text)
{
    return listenAddressFrom(fromShell(text))
        ? ""
        : "write the address and the port, such as 127.0.0.1:8484 or [::1]:8484; port 0 picks a free one";
}

std::string publicUrlProblem(const std::string &text)
{
    const auto checked = public_url::check(fromShell(text));
    return checked ? "" : checked.error().detail.toStdString();
}

std::string proxyProblem(const std::string &text)
{
    return fromShell(text) == none || QHostAddress::parseSubnet(fromShell(text)).second > 0
        ? ""
        : "write the proxy's address or network, such as 127.0.0.1 or 10.0.0.0/8; none: no proxy is trusted";
}

std::string resourceProblem(const std::string &text)
{
    const QUrl url{fromShell(text), QUrl::StrictMode};
    return fromShell(text) == none
            || (url.scheme() == "https"_L1 && !url.host().isEmpty() && !url.hasFragment() && url.userInfo().isEmpty())
        ? ""
        : "write the whole address, such as https://tunnel.example/mcp; none: no further one";
}

http::ListenOptions listenOptions(const ServeOptions &given, const Settings &settings)
{
    http::ListenOptions options;
    options.address = QHostAddress{settings.listenAddress};
    options.port = static_cast<quint16>(settings.listenPort);
    if (const auto listen = listenAddressFrom(given.listen)) {
        options.address = listen->address;
        options.port = listen->port;
    }
    options.threads = given.threads;
    options.tlsCertificate = given.certificate.isEmpty() ? settings.tlsCertificate : given.certificate;
    options.tlsKey = given.key.isEmpty() ? settings.tlsKey : given.key;
    return options;
}

using SettingsChange = std::function<void(Settings &)>;

/// Answers the settings before.
Result<Settings> changeSettings(const Shell &shell, Site &site, const SettingsChange &change)
{
    return site.write<Settings>([&](Work &work) -> Result<Settings> {
        FRACTAL_TRY(const Settings before, Settings::load(work.connection));
        Settings after = before;
        change(after);
        FRACTAL_TRY(std::vector<journal::Change> changes, setting_changes::apply(work, before, after));
        if (!changes.empty())
            FRACTAL_TRY_VOID(shell.record(work, {u"setting.edit"_s}, std::move(changes)));
        return before;
    });
}

QStringList listFrom(const QStringList &given)
{
    return given.contains(QString{none}) ? QStringList{} : given;
}

/// Stores what is remembered; answers the settings before.
Result<Settings> remember(const Shell &shell, Site &site, const ServeOptions &given)
{
    QString publicUrl;
    if (!given.publicUrl.isEmpty()) {
        FRACTAL_TRY(publicUrl, public_url::check(given.publicUrl));
    }
    return changeSettings(shell, site, [&](Settings &settings) {
        if (!publicUrl.isEmpty())
            settings.publicUrl = publicUrl;
        if (!given.trustedProxies.isEmpty())
            settings.trustedProxies = listFrom(given.trustedProxies);
        if (!given.resources.isEmpty())
            settings.extraResources = listFrom(given.resources);
    });
}

/// A server that does not come up leaves the settings as they were.
Result<void> start(const Shell &shell, Site &site, Server &server, const ServeOptions &given)
{
    FRACTAL_TRY(const Settings settings, Settings::load(site.reader()));
    const http::ListenOptions options = listenOptions(given, settings);
    FRACTAL_TRY_VOID(private_files::check(options.tlsKey, false)); // SEC-12
    if (!given.changesSettings())
        return server.start(options);
    FRACTAL_TRY(const Settings before, remember(shell, site, given));
    auto started = server.start(options);
    if (!started)
        FRACTAL_TRY_VOID(changeSettings(shell, site, [&](Settings &after) {
            after.publicUrl = before.publicUrl;
            after.trustedProxies = before.trustedProxies;
            after.extraResources = before.extraResources;
        }));
    return started;
}

Result<void> serve(const Shell &shell, const ServeOptions &given)
{
    QEventLoop loop;
    const TerminationWatch watch{[&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); }};
    process::ignoreClosedPipes();
    if (private_files::runningAsSuperuser())
        shell.say(u"running as root: an account of its own would be safer"_s);

    FRACTAL_TRY(const auto site, shell.openSite());
    Server server{*site, u"service"_s};
    FRACTAL_TRY_VOID(start(shell, *site, server, given));
    shell.print("listening on " + server.url().toUtf8() + '\n');
    loop.exec();
    server.stop();
    return {};
}

} // namespace

void serve(CLI::App &program, Shell &shell)
{
    const auto given = std::make_shared<ServeOptions>();
    CLI::App &command = *program.add_subcommand("serve", "Serve the site until SIGTERM or Ctrl+C");
    addText(command, "--listen", given->listen, "Where to listen; port 0 picks a free one [as configured: 127.0.0.1:8484]")
        ->type_name("ADDR:PORT")
        ->check(listenProblem);
    addText(command, "--public-url", given->publicUrl, "How others reach the site, without a path; it is remembered")
        ->type_name("URL")
        ->check(publicUrlProblem);
    addTexts(command, "--trusted-proxy", given->trustedProxies,
             "Whose X-Forwarded-For and -Proto are believed; repeatable; remembered; none: nobody's")
        ->type_name("ADDR")
        ->expected(1, mostEntries)
        ->check(proxyProblem);
    addTexts(command, "--resource", given->resources,
             "A further address of the MCP endpoint, a tunnel's; repeatable; remembered; none: no further one")
        ->type_name("URL")
        ->expected(1, mostEntries)
        ->check(resourceProblem);
    CLI::Option *certificate = addText(command, "--tls-cert", given->certificate, "The certificate and its chain, PEM")
                                   ->type_name("FILE");
    CLI::Option *key = addText(command, "--tls-key", given->key, "Its private key, PEM, mode 600")->type_name("FILE");
    certificate->needs(key);
    key->needs(certificate);
    command.add_option("--threads", given->threads, "Network threads [1]")->check(CLI::Range(1, mostThreads));
    shell.onCalled(command, [&shell, given] { return serve(shell, *given); });
}

} // namespace fractal::cli::commands
