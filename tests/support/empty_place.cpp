// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/empty_place.h"

#include "core/crypto/random.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace fractal::test {

using namespace Qt::StringLiterals;

namespace {

QString postgresUrl()
{
    return qEnvironmentVariable("FRACTAL_TEST_PG");
}

void inDatabase(const StoreLocation &place, const QString &statement)
{
    const auto connection = Database{{Driver::Postgres, place.folder, postgresUrl()}}.create();
    if (!connection || !(*connection)->script(statement + u";\n"_s))
        qFatal("the test's place in PostgreSQL");
}

} // namespace

EmptyPlace::EmptyPlace(Driver driver)
{
    m_place.driver = driver;
    m_place.folder = m_parent.path() + "/site"_L1;
    if (driver == Driver::Sqlite)
        return;
    SystemRandom random;
    m_schema = u"empty_"_s + QString::fromLatin1(random.bytes(8).toHex());
    inDatabase(m_place, u"CREATE SCHEMA "_s + m_schema);
    QUrl url{postgresUrl()};
    QUrlQuery query{url};
    query.addQueryItem(u"options"_s, u"-csearch_path="_s + m_schema);
    url.setQuery(query);
    m_place.url = url.toString(QUrl::FullyEncoded);
}

EmptyPlace::~EmptyPlace()
{
    if (!m_schema.isEmpty())
        inDatabase(m_place, u"DROP SCHEMA "_s + m_schema + u" CASCADE"_s);
}

QStringList EmptyPlace::names() const
{
    QStringList names = QDir{m_place.folder}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString &name) { return name.startsWith("site.db-"_L1); });
    return names;
}

bool EmptyPlace::hasPostgres()
{
    return !postgresUrl().isEmpty();
}

} // namespace fractal::test
