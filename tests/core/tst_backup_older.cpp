// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/store_tables.h"
#include "core/store/integrity.h"
#include "core/store/migrations.h"
#include "tests/support/backup_site.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

#include <algorithm>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// A backup that an earlier version made.
class tst_BackupOlder : public QObject {
    Q_OBJECT

private slots:
    void anOlderBackupIsBroughtUpToDate_data() { addDriverRows(); }
    void anOlderBackupIsBroughtUpToDate();
};

namespace {

constexpr int olderSchema = 9;

/// What a store of an older schema knows of each table.
class OlderStore {
public:
    OlderStore()
    {
        QDir{}.mkpath(m_place.location().folder);
        m_connection = Database{m_place.location()}.create().value();
        if (!migrations::applyUpTo(*m_connection, olderSchema))
            qFatal("an older store");
    }
    /// Which of these columns it has.
    [[nodiscard]] std::vector<bool> has(const QString &table, const QCborArray &columns)
    {
        const auto known = backup::columnsOf(*m_connection, table).value();
        std::vector<bool> found;
        for (const QCborValue &column : columns)
            found.push_back(std::ranges::find(known, column.toString(), &backup::Column::name) != known.end());
        return found;
    }

private:
    EmptyPlace m_place;
    std::unique_ptr<Connection> m_connection;
};

QCborArray chosen(const QCborArray &values, const std::vector<bool> &which)
{
    QCborArray kept;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (which[static_cast<std::size_t>(i)])
            kept.append(values.at(i));
    }
    return kept;
}

/// The backup that a program of then would have made.
QByteArrayList asOfThen(const QByteArrayList &records)
{
    OlderStore older;
    QByteArrayList then;
    std::vector<bool> which;
    qint64 rows = 0;
    for (const QByteArray &record : records) {
        QCborValue value = QCborValue::fromCbor(record);
        const QString what = value.isMap() ? value.toMap()[u"what"_s].toString() : QString{};
        if (what == "table"_L1) {
            QCborMap table = value.toMap();
            const QCborArray columns = table[u"columns"_s].toArray();
            which = older.has(table[u"name"_s].toString(), columns);
            table[u"columns"_s] = chosen(columns, which);
            value = table;
        }
        const bool isThere = std::ranges::find(which, true) != which.end();
        if ((what == "table"_L1 || value.isArray()) && !isThere)
            continue;
        if (value.isArray()) {
            QCborArray kept;
            for (const QCborValue &row : value.toArray())
                kept.append(chosen(row.toArray(), which));
            rows += kept.size();
            value = kept;
        }
        if (what == "site"_L1 || what == "end"_L1) {
            QCborMap map = value.toMap();
            map[what == "site"_L1 ? u"schema"_s : u"rows"_s] = what == "site"_L1 ? olderSchema : rows;
            value = map;
        }
        then += value.toCbor();
    }
    return then;
}

} // namespace

void tst_BackupOlder::anOlderBackupIsBroughtUpToDate()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    fill(site);
    const EmptyPlace place{driver};
    const auto summary = restored(place, site, resealed(asOfThen(recordsOf(backupOf(site))), site.random));
    QVERIFY2(summary, qPrintable(summary ? QString{} : summary.error().detail));
    const auto again = Site::open(place.location(), site.clock, site.random).value();
    QVERIFY(again->migrationCopy().isEmpty());
    QCOMPARE(migrations::current(again->reader()).value(), migrations::newest());
    QCOMPARE(integrity::check(again->reader(), again->keyring(), place.location().folder).value(), QStringList{});
    QCOMPARE(consumers::list(again->reader()).value().front().name, u"ChatGPT Ünïcode"_s);
}

QTEST_GUILESS_MAIN(tst_BackupOlder)
#include "tst_backup_older.moc"
