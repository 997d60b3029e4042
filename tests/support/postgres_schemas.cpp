// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_schemas.h"

#include "core/crypto/random.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <mutex>
#include <vector>

namespace fractal::test::postgres_schemas {

using namespace Qt::StringLiterals;

namespace {

struct Kept {
    Fresh fresh;
    QString shape; ///< of its tables, indexes and triggers
    bool isFree = false;
};

std::mutex mutex;
std::vector<Kept> all;

QString baseUrl()
{
    return qEnvironmentVariable("FRACTAL_TEST_PG");
}

std::unique_ptr<Connection> connect(const QString &url)
{
    auto connection = Database{{Driver::Postgres, {}, url}}.create();
    if (!connection)
        qFatal("the tests' PostgreSQL: %s", qPrintable(connection.error().detail));
    return *std::move(connection);
}

bool run(Connection &connection, const QString &sql)
{
    return connection.script(sql + u";\n"_s).has_value();
}

void drop(const QString &schema)
{
    if (!run(*connect(baseUrl()), u"DROP SCHEMA IF EXISTS %1, %1_fresh CASCADE"_s.arg(schema)))
        qFatal("a schema of the tests stays: %s", qPrintable(schema));
}

QString shapeOf(Connection &connection)
{
    auto rows = connection.select(
        u"SELECT md5(string_agg(concat(c.relname, a.attname, a.atttypid), ',' ORDER BY c.relname, a.attnum)) || "
        "(SELECT count(*) FROM pg_trigger t JOIN pg_class o ON o.oid = t.tgrelid WHERE o.relnamespace = "
        "current_schema()::regnamespace)::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE "
        "c.relnamespace = current_schema()::regnamespace AND a.attnum > 0 AND NOT a.attisdropped"_s);
    return rows && rows->next() ? rows->text(0) : QString{};
}

/// What was filled with thousands of rows leaves too much behind.
bool isLarge(Connection &connection)
{
    constexpr qint64 largest = 12'000'000;
    const auto bytes = connection.scalar(
        u"SELECT CAST(sum(pg_relation_size(oid)) AS BIGINT) FROM pg_class WHERE relnamespace = current_schema()::regnamespace"_s);
    return !bytes || *bytes > largest;
}

/// Triggers and references rest meanwhile: rows go and come in any order, just as they were.
bool putBack(Connection &connection, const QString &schema)
{
    return run(
        connection,
        u"DO $$ DECLARE t text; s record; BEGIN SET LOCAL session_replication_role = replica; "
        "FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = '%1' LOOP EXECUTE format('DELETE FROM %I', t); END LOOP; "
        "FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = '%1_fresh' AND tablename <> 'sequences_left' LOOP "
        "EXECUTE format('INSERT INTO %I OVERRIDING SYSTEM VALUE SELECT * FROM %1_fresh.%I', t, t); END LOOP; "
        "FOR s IN SELECT * FROM %1_fresh.sequences_left LOOP "
        "PERFORM setval(format('%1.%I', s.sequencename)::regclass, coalesce(s.last_value, 1), s.last_value IS NOT NULL); "
        "END LOOP; END $$"_s.replace("%1"_L1, schema));
}

void dropAll()
{
    for (const Kept &kept : all)
        drop(kept.fresh.schema);
    all.clear();
}

} // namespace

QString create()
{
    SystemRandom random;
    const QString schema = u"test_"_s + QString::fromLatin1(random.bytes(8).toHex());
    if (!run(*connect(baseUrl()), u"CREATE SCHEMA "_s + schema))
        qFatal("no schema can be made for a test");
    return schema;
}

QString urlOf(const QString &schema)
{
    QUrl url{baseUrl()};
    QUrlQuery query{url};
    query.addQueryItem(u"options"_s, u"-csearch_path="_s + schema);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

std::optional<Fresh> take()
{
    const std::lock_guard lock{mutex};
    for (Kept &kept : all) {
        if (std::exchange(kept.isFree, false))
            return kept.fresh;
    }
    return {};
}

void keep(const Fresh &fresh)
{
    const auto connection = connect(urlOf(fresh.schema));
    const bool done = run(
        *connection,
        u"DO $$ DECLARE t text; holds boolean; BEGIN CREATE SCHEMA %1_fresh; "
        "CREATE TABLE %1_fresh.sequences_left AS SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = '%1'; "
        "FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = '%1' LOOP "
        "EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I)', t) INTO holds; "
        "IF holds THEN EXECUTE format('CREATE TABLE %1_fresh.%I AS TABLE %I', t, t); END IF; END LOOP; END $$"_s.replace(
            "%1"_L1, fresh.schema));
    if (!done)
        return; // it is dropped when it is left
    const std::lock_guard lock{mutex};
    if (all.empty())
        qAddPostRoutine(dropAll);
    all.push_back({fresh, shapeOf(*connection)});
}

void leave(const QString &schema)
{
    const std::lock_guard lock{mutex};
    const auto kept = std::ranges::find_if(all, [&](const Kept &one) { return one.fresh.schema == schema; });
    if (kept != all.end()) {
        const auto connection = connect(urlOf(schema));
        kept->isFree = !isLarge(*connection) && shapeOf(*connection) == kept->shape && putBack(*connection, schema);
        if (kept->isFree)
            return;
        all.erase(kept);
    }
    drop(schema);
}

} // namespace fractal::test::postgres_schemas
