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

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostThreads = 64;

/// What is empty is taken from the site's settings.
struct Options {
    QString listen;
    QString publicUrl;
    QString certificate;
    QString key;
    int threads = 1;
};

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

http::ListenOptions listenOptions(const Options &given, const Settings &settings)
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

/// Stores the public URL; answers the one before.
Result<QString> setPublicUrl(const Shell &shell, Site &site, const QString &url)
{
    return site.write<QString>([&](Work &work) -> Result<QString> {
        FRACTAL_TRY(const Settings before, Settings::load(work.connection));
        Settings after = before;
        after.publicUrl = url;
        FRACTAL_TRY(std::vector<journal::Change> changes, setting_changes::apply(work, before, after));
        if (!changes.empty())
            FRACTAL_TRY_VOID(shell.record(work, {u"setting.edit"_s}, std::move(changes)));
        return before.publicUrl;
    });
}

/// A server that does not come up leaves the setting as it was.
Result<void> start(const Shell &shell, Site &site, Server &server, const Options &given)
{
    FRACTAL_TRY(const Settings settings, Settings::load(site.reader()));
    const http::ListenOptions options = listenOptions(given, settings);
    FRACTAL_TRY_VOID(private_files::check(options.tlsKey, false)); // SEC-12
    if (given.publicUrl.isEmpty())
        return server.start(options);
    FRACTAL_TRY(const QString url, public_url::check(given.publicUrl));
    FRACTAL_TRY(const QString before, setPublicUrl(shell, site, url));
    const auto started = server.start(options);
    if (!started)
        FRACTAL_TRY_VOID(setPublicUrl(shell, site, before));
    return started;
}

Result<void> serve(const Shell &shell, const Options &given)
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
    const auto given = std::make_shared<Options>();
    CLI::App &command = *program.add_subcommand("serve", "Serve the site until SIGTERM or Ctrl+C");
    addText(command, "--listen", given->listen, "Where to listen; port 0 picks a free one [as configured: 127.0.0.1:8484]")
        ->type_name("ADDR:PORT")
        ->check(listenProblem);
    addText(command, "--public-url", given->publicUrl, "How others reach the site, without a path; it is remembered")
        ->type_name("URL")
        ->check(publicUrlProblem);
    CLI::Option *certificate = addText(command, "--tls-cert", given->certificate, "The certificate and its chain, PEM")
                                   ->type_name("FILE");
    CLI::Option *key = addText(command, "--tls-key", given->key, "Its private key, PEM, mode 600")->type_name("FILE");
    certificate->needs(key);
    key->needs(certificate);
    command.add_option("--threads", given->threads, "Network threads [1]")->check(CLI::Range(1, mostThreads));
    shell.onCalled(command, [&shell, given] { return serve(shell, *given); });
}

} // namespace fractal::cli::commands
