// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_site.h"

#include "core/crypto/secrets.h"
#include "core/platform/private_files.h"

#include <QFile>

namespace fractal::test {

using namespace Qt::StringLiterals;

namespace {

/// The same for all: scrypt would make each site a quarter of a second slower. Made once a process.
const QString &hashOf(const QString &password)
{
    static QHash<QString, QString> hashes;
    QString &hash = hashes[password];
    if (hash.isEmpty()) {
        SystemRandom random;
        hash = crypto::hashPassword(random, password);
    }
    return hash;
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the test's site: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("the test's site: %s", qPrintable(result.error().detail));
}

QByteArray readFile(const QString &name)
{
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test's site: %s cannot be read", qPrintable(name));
    return file.readAll();
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file{name};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size())
        qFatal("the test's site: %s cannot be written", qPrintable(name));
}

} // namespace

QByteArray SeededRandom::bytes(qsizetype count)
{
    const std::lock_guard lock{m_mutex};
    QByteArray out;
    while (out.size() < count)
        out += crypto::sha256("seed" + QByteArray::number(++m_counter));
    return out.first(count);
}

TestSite::TestSite(Driver driver)
{
    m_place.driver = driver;
    m_place.folder = m_folder.path() + "/site"_L1;
    if (driver == Driver::Sqlite)
        openCopy();
    else if (const auto fresh = postgres_schemas::take())
        openFresh(*fresh);
    else
        openInNewSchema();
}

void TestSite::createSite()
{
    Site::NewSite site;
    site.name = u"Planta Norte"_s;
    site.administrator = u"admin"_s;
    site.administratorPasswordHash = hashOf(u"correct horse admin"_s);
    site.useKeychain = false;
    m_site = must(Site::create(m_place, site, clock, random));
}

/// Of the files of the process's first site: making its tables takes longer than most tests.
void TestSite::openCopy()
{
    struct FreshFiles {
        QByteArray database;
        QByteArray key;
        quint64 randomCounter = 0;
    };
    static std::optional<FreshFiles> fresh;
    if (fresh) {
        must(private_files::makeFolder(m_place.folder));
        writeFile(m_place.sqliteFile(), fresh->database);
        writeFile(keyFile(), fresh->key);
    } else {
        createSite();
        m_site.reset(); // everything is in the one file then
        fresh = FreshFiles{readFile(m_place.sqliteFile()), readFile(keyFile()), random.counter()};
    }
    random.goOnFrom(fresh->randomCounter);
    m_site = must(Site::open(m_place, clock, random));
}

void TestSite::openInNewSchema()
{
    m_schema = postgres_schemas::create();
    m_place.url = postgres_schemas::urlOf(m_schema);
    createSite();
    postgres_schemas::keep({m_schema, readFile(keyFile()), random.counter()});
}

/// What createSite() would make: the clock and the random bytes are the same for each site.
void TestSite::openFresh(const postgres_schemas::Fresh &fresh)
{
    m_schema = fresh.schema;
    m_place.url = postgres_schemas::urlOf(m_schema);
    must(private_files::makeFolder(m_place.folder));
    writeFile(keyFile(), fresh.key);
    random.goOnFrom(fresh.randomCounter);
    m_site = must(Site::open(m_place, clock, random));
}

TestSite::~TestSite()
{
    m_site.reset();
    if (!m_schema.isEmpty())
        postgres_schemas::leave(m_schema);
}

void TestSite::reopen()
{
    m_site.reset();
    m_site = must(Site::open(m_place, clock, random));
}

users::User TestSite::user(const QString &name, Profile profile, const QString &group, AssetId location)
{
    const QString hash = hashOf(u"correct horse "_s + name);
    return must(m_site->write<users::User>([&](Work &work) -> Result<users::User> {
        users::NewUser user;
        user.name = name;
        user.profile = profile;
        user.location = location;
        user.passwordHash = hash;
        if (profile != Profile::Administrator) {
            FRACTAL_TRY(const groups::Group found, groups::findByName(work.connection, group));
            user.group = found.id;
        }
        FRACTAL_TRY_VOID(users::add(work, user));
        return users::findByName(work.connection, name);
    }));
}

Principal TestSite::principal(const QString &userName)
{
    const users::User user = must(users::findByName(reader(), userName));
    return must(users::principalOf(reader(), user, Actor::User));
}

QByteArray TestSite::dump()
{
    QStringList tables;
    {
        Rows rows = must(reader().select(
            m_place.driver == Driver::Sqlite
                ? u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s
                : u"SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"_s));
        while (rows.next()) {
            if (!rows.text(0).startsWith("journal"_L1) && rows.text(0) != "calls"_L1 && rows.text(0) != "refused_callbacks"_L1
                && rows.text(0) != "epoch"_L1)
                tables += rows.text(0);
        }
    }
    QByteArray text;
    for (const QString &table : tables) {
        QStringList lines;
        if (m_place.driver == Driver::Sqlite) {
            QStringList columns;
            {
                Rows info = must(reader().select(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {table}));
                while (info.next())
                    columns += u"quote("_s + info.text(0) + u")"_s;
            }
            Rows rows = must(reader().select(u"SELECT "_s + columns.join(u" || ',' || "_s) + u" FROM "_s + table));
            while (rows.next())
                lines += rows.text(0);
        } else {
            Rows rows = must(reader().select(u"SELECT t::text FROM (SELECT * FROM "_s + table + u") t"_s));
            while (rows.next())
                lines += rows.text(0);
        }
        lines.sort();
        text += table.toUtf8() + '\n' + lines.join(u'\n').toUtf8() + '\n';
    }
    return text;
}

void addDriverRows()
{
    QTest::addColumn<fractal::Driver>("driver");
    QTest::newRow("SQLite") << Driver::Sqlite;
    if (!qEnvironmentVariableIsEmpty("FRACTAL_TEST_PG"))
        QTest::newRow("PostgreSQL") << Driver::Postgres;
}

} // namespace fractal::test
