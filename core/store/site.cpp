// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/site.h"

#include "core/crypto/secrets.h"
#include "core/platform/private_files.h"
#include "core/store/groups.h"
#include "core/store/journal_seal.h"
#include "core/store/migrations.h"
#include "core/store/users.h"

#include <QFile>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

/// The folder and every file of the site in it are the owner's alone (SEC-12).
Result<void> checkModes(const StoreLocation &place)
{
    FRACTAL_TRY_VOID(private_files::check(place.folder, true));
    for (const QLatin1StringView name : {"/site.db"_L1, "/site.db-wal"_L1, "/site.db-shm"_L1, "/keyring"_L1, "/log-anchor"_L1})
        FRACTAL_TRY_VOID(private_files::check(place.folder + name, false));
    return private_files::check(place.folder + "/backups"_L1, true);
}

constexpr int sealedSince = 5; // the schema in which the head of the log got its seal

Result<void> sealLog(Connection &connection, const Clock &clock, Random &random, const Keyring &keyring)
{
    FRACTAL_TRY(auto transaction, Transaction::begin(connection));
    Work work{connection, clock, random, keyring};
    FRACTAL_TRY_VOID(journal::sealHead(work));
    return transaction.commit();
}

/// The first rows of a new site.
Result<void> populate(Work &work, const Settings &settings, const Site::NewSite &site)
{
    FRACTAL_TRY_VOID(journal::sealHead(work));
    FRACTAL_TRY_VOID(settings.save(work.connection));
    FRACTAL_TRY_VOID(groups::addStandardGroups(work));
    users::NewUser administrator;
    administrator.name = site.administrator;
    administrator.displayName = site.administratorDisplayName;
    administrator.language = site.language;
    administrator.profile = Profile::Administrator;
    administrator.superadministrator = true;
    administrator.passwordHash = site.administratorPasswordHash;
    FRACTAL_TRY(const journal::Change added, users::add(work, administrator));
    journal::Record record;
    record.author.actor = u"shell:"_s + private_files::userName();
    record.action = u"site.create"_s;
    record.changes = {added};
    FRACTAL_TRY_VOID(journal::append(work, record));
    return {};
}

} // namespace

Site::Site(const StoreLocation &place, Keyring keyring, std::unique_ptr<Connection> reader, const Clock &clock, Random &random)
    : m_database{place},
      m_clock{clock},
      m_random{random},
      m_keyring{std::move(keyring)},
      m_reader{std::move(reader)},
      m_writer{m_database}
{}

Result<std::unique_ptr<Site>> Site::open(const StoreLocation &place, const Clock &clock, Random &random)
{
    private_files::makeNewFilesPrivate();
    FRACTAL_TRY_VOID(checkModes(place));
    const Database database{place};
    FRACTAL_TRY(auto connection, database.open());
    FRACTAL_TRY(const int schema, migrations::current(*connection));
    if (schema == 0)
        return failure(ErrorCode::Refused, u"there is no site in this database; create one with: fractal-one-server init"_s);
    FRACTAL_TRY(const QString copy, migrations::apply(database, *connection));
    FRACTAL_TRY(const Settings settings, Settings::load(*connection));
    FRACTAL_TRY(Keyring keyring, Keyring::open(place.folder, settings.siteId));
    if (schema < sealedSince)
        FRACTAL_TRY_VOID(sealLog(*connection, clock, random, keyring));
    std::unique_ptr<Site> site{new Site{place, std::move(keyring), std::move(connection), clock, random}};
    site->m_migrationCopy = copy;
    return site;
}

Result<std::unique_ptr<Site>> Site::create(const StoreLocation &place, const NewSite &given, const Clock &clock, Random &random)
{
    private_files::makeNewFilesPrivate();
    const Database database{place};
    FRACTAL_TRY(const bool present, database.exists());
    if (present || QFile::exists(place.folder + "/keyring"_L1))
        return failure(ErrorCode::Refused, u"there is a site here already: %1; nothing was changed"_s.arg(place.folder));
    FRACTAL_TRY_VOID(private_files::makeFolder(place.folder));
    FRACTAL_TRY_VOID(private_files::check(place.folder, true));

    Settings settings;
    settings.siteId = crypto::newName(random, 8).toLower();
    settings.siteName = given.name.isEmpty() ? settings.siteName : given.name;
    settings.language = given.language;
    settings.region = given.region;
    settings.timeZone = given.timeZone;
    settings.currency = given.currency;

    FRACTAL_TRY(Keyring keyring, Keyring::create(place.folder, settings.siteId, random, given.useKeychain));
    settings.keyFingerprint = keyring.fingerprint();
    const auto undoFolder = [&](const Error &error) -> Failure {
        for (const QLatin1StringView name : {"/keyring"_L1, "/site.db"_L1, "/site.db-wal"_L1, "/site.db-shm"_L1})
            QFile::remove(place.folder + name);
        return Failure{error};
    };
    auto connection = database.create();
    if (!connection)
        return undoFolder(connection.error());
    const auto filled = [&]() -> Result<void> {
        FRACTAL_TRY_VOID(migrations::apply(database, **connection));
        FRACTAL_TRY(auto transaction, Transaction::begin(**connection));
        Work work{**connection, clock, random, keyring};
        FRACTAL_TRY_VOID(populate(work, settings, given));
        return transaction.commit();
    }();
    if (!filled) {
        connection->reset();
        return undoFolder(filled.error());
    }
    return std::unique_ptr<Site>{new Site{place, std::move(keyring), *std::move(connection), clock, random}};
}

} // namespace fractal
