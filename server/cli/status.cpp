// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/private_files.h"
#include "core/store/clock_mark.h"
#include "core/store/database_url.h"
#include "core/store/housekeeping.h"
#include "core/store/instances.h"
#include "core/store/migrations.h"
#include "core/store/site_counts.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString storeOf(const StoreLocation &place)
{
    return place.driver == Driver::Sqlite ? u"SQLite, "_s + place.sqliteFile()
                                          : u"PostgreSQL, "_s + database_url::shown(place.url);
}

/// Said plainly (SEC-11): a key beside the data protects nothing from whoever copies the folder.
QString keyPlaceOf(const Site &site)
{
    const StoreLocation &place = site.database().location();
    switch (site.keyring().place()) {
    case KeyPlace::SystemKeychain:
        return u"the keychain of this desktop session"_s;
    case KeyPlace::ServiceCredential:
        return u"a service credential"_s;
    case KeyPlace::KeyFile:
        break;
    }
    if (place.driver == Driver::Sqlite)
        return u"the file %1/keyring, beside the data: whoever copies the whole folder can read the consumers' secrets and the seeds of second steps"_s
            .arg(place.folder);
    return u"the file %1/keyring"_s.arg(place.folder);
}

struct Problem {
    QString what;
    QString remedy;
};

constexpr auto clocksDiffer = 60s; // several computers may write to one store
constexpr std::chrono::milliseconds setBackIsTold = 24h * 7;
constexpr qint64 longBacklog = 50'000;

/// SEC-24: a clock that went back. Nothing comes to life again by it; but times in the log are not to be trusted.
QList<Problem> clockProblems(const SiteCounts &counts, const clock_mark::Mark &mark, Instant now)
{
    const Instant latest = std::max(mark.at, counts.newestEntry.value_or(Instant{}));
    if (latest > now + clocksDiffer)
        return {{u"this computer's clock is behind: the site was in use at %1"_s.arg(QString::fromLatin1(toRfc3339(latest))),
                 u"set the clock; what has expired stays expired"_s}};
    if (mark.setBackAt && *mark.setBackAt + setBackIsTold > now)
        return {{u"the clock was set back: a server found it at %1 after %2"_s.arg(
                     QString::fromLatin1(toRfc3339(*mark.setBackAt)), QString::fromLatin1(toRfc3339(mark.setBackFrom))),
                 u"find out why; what had expired was ended, and people may have to connect again"_s}};
    return {};
}

QList<Problem> problemsOf(const Settings &settings, const Site &site, qint64 backlog)
{
    QList<Problem> problems;
    if (backlog > longBacklog) {
        problems += {u"%1 rows that nobody needs any more wait to be deleted"_s.arg(backlog),
                     u"keep a server of this site running; it deletes them while it is idle"_s};
    }
    if (settings.keyFingerprint != site.keyring().fingerprint()) {
        problems += {u"this key is not the one that sealed the consumers' secrets: they cannot be shown, apps go on working"_s,
                     u"put the right key back, or give the consumers new secrets with: consumer rotate-secret KEY"_s};
    }
    if (settings.publicUrl.isEmpty()) {
        problems += {u"no public URL: only programs on this computer can connect"_s,
                     u"give the server a public https address or a tunnel, and tell it once: serve --public-url https://…"_s};
    }
    if (private_files::runningAsSuperuser())
        problems += {u"running as root"_s, u"give the site an account of its own and run the server as that"_s};
    return problems;
}

Result<void> status(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    Connection &connection = site->reader();
    FRACTAL_TRY(const Settings settings, Settings::load(connection));
    FRACTAL_TRY(const int schema, migrations::current(connection));
    FRACTAL_TRY(const SiteCounts counts, SiteCounts::load(connection, shell.clock().now()));
    FRACTAL_TRY(const auto running, instances::list(connection, shell.clock().now()));
    FRACTAL_TRY(const auto mark, clock_mark::read(connection));
    FRACTAL_TRY(const qint64 backlog, housekeeping::waiting(connection, shell.clock().now()));
    const QList<Problem> problems = clockProblems(counts, mark, shell.clock().now()) + problemsOf(settings, *site, backlog);

    QJsonArray servers;
    for (const instances::Instance &instance : running)
        servers += u"%1 (%2, process %3)"_s.arg(instance.address, instance.host).arg(instance.pid);
    QJsonArray listed;
    for (const Problem &problem : problems)
        listed += shell.format() == Format::Json
            ? QJsonValue{QJsonObject{{u"problem"_s, problem.what}, {u"remedy"_s, problem.remedy}}}
            : QJsonValue{problem.what};
    shell.show(Record{{u"site"_s, settings.siteName},
                      {u"version"_s, u"" FRACTAL_VERSION ""_s},
                      {u"store"_s, storeOf(site->database().location())},
                      {u"schema"_s, schema},
                      {u"public_url"_s, settings.publicUrl},
                      {u"servers"_s, servers},
                      {u"language"_s, settings.language},
                      {u"time_zone"_s, QString::fromLatin1(settings.timeZone)},
                      {u"currency"_s, settings.currency},
                      {u"key"_s, keyPlaceOf(*site)},
                      {u"key_matches"_s, settings.keyFingerprint == site->keyring().fingerprint()},
                      {u"users"_s, counts.users},
                      {u"users_enabled"_s, counts.enabledUsers},
                      {u"consumers"_s, counts.consumers},
                      {u"authorizations"_s, counts.authorizations},
                      {u"assets"_s, counts.assets},
                      {u"work_orders"_s, counts.workOrders},
                      {u"log_entries"_s, counts.journalEntries},
                      {u"to_be_deleted"_s, backlog},
                      {u"problems"_s, listed}});
    if (shell.format() == Format::Table) {
        for (const Problem &problem : problems)
            shell.say(u"%1. What to do: %2"_s.arg(problem.what, problem.remedy));
    }
    return {};
}

} // namespace

void status(CLI::App &program, Shell &shell)
{
    shell.onCalled(*program.add_subcommand("status", "What the site is, how much it holds, and what should be mended"),
                   [&shell] { return status(shell); });
}

} // namespace fractal::cli::commands
