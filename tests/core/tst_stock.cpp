// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_upkeep.h"

#include <QJsonArray>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject movement(const QString &kind, const QString &item, const QString &warehouse, double quantity, QJsonObject more = {})
{
    more.insert(u"kind"_s, kind);
    more.insert(u"item"_s, item);
    more.insert(u"warehouse"_s, warehouse);
    more.insert(u"quantity"_s, quantity);
    return more;
}

} // namespace

class tst_Stock : public QObject {
    Q_OBJECT

private slots:
    void stockMoves_data();
    void stockMoves();
    void aRefusedMovementChangesNothing_data();
    void aRefusedMovementChangesNothing();
    void aTransferReachesBothWarehouses_data() { addDriverRows(); }
    void aTransferReachesBothWarehouses();
    void aFirstEntryBeginsTheStock_data() { addDriverRows(); }
    void aFirstEntryBeginsTheStock();
    void theCostIsTheAverage();
    void whatWasMovedSinceStaysMoved();
    void levelsAreListed_data() { addDriverRows(); }
    void levelsAreListed();
    void stockEndsWhereTheRightsEnd_data() { addDriverRows(); }
    void stockEndsWhereTheRightsEnd();
    void partsAndPlansAreFound_data() { addDriverRows(); }
    void partsAndPlansAreFound();
};

void tst_Stock::stockMoves_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<double>("after");
    std::vector<Driver> drivers{Driver::Sqlite};
    if (qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
        drivers.push_back(Driver::Postgres);
    for (const Driver driver : drivers) {
        const auto row = [&](const char *name, const QJsonObject &given, double after) {
            QTest::addRow("op 26: %s, %s", name, driver == Driver::Sqlite ? "SQLite" : "PostgreSQL") << driver << given << after;
        };
        row("entry", movement(u"entry"_s, u"SEAL-1"_s, u"STORE"_s, 2), 7);
        row("a part of a unit", movement(u"entry"_s, u"SEAL-1"_s, u"STORE"_s, 0.125), 5.125);
        row("exit", movement(u"exit"_s, u"SEAL-1"_s, u"STORE"_s, 2), 3);
        row("exit of all", movement(u"exit"_s, u"SEAL-1"_s, u"STORE"_s, 5), 0);
        row("transfer", movement(u"transfer"_s, u"SEAL-1"_s, u"STORE"_s, 1, {{u"to_warehouse"_s, u"DEPOT"_s}}), 4);
        row("counted", movement(u"adjust"_s, u"SEAL-1"_s, u"STORE"_s, 4, {{u"reason"_s, u"Stocktaking"_s}}), 4);
        row("counted none", movement(u"adjust"_s, u"SEAL-1"_s, u"STORE"_s, 0, {{u"reason"_s, u"Stocktaking"_s}}), 0);
    }
}

void tst_Stock::stockMoves()
{
    QFETCH(Driver, driver);
    QFETCH(QJsonObject, given);
    QFETCH(double, after);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject answer = records.call(u"add_inventory_movement"_s, given, u"planner"_s).value();
    QCOMPARE(answer["stock"_L1]["stock"_L1].toDouble(), after);
    QCOMPARE(answer["changed"_L1][0]["before"_L1].toDouble(), 5.0);
    QCOMPARE(answer["changed"_L1][0]["after"_L1].toDouble(), after);
    const auto stored = [&] {
        return records.call(u"list_inventory"_s, {{u"item"_s, u"SEAL-1"_s}, {u"warehouse"_s, u"STORE"_s}}, u"planner"_s)
            .value()["items"_L1][0]["stock"_L1]
            .toDouble();
    };
    QCOMPARE(stored(), after);
    QVERIFY(records.undo({answer["journal_id"_L1].toInteger()}));
    QCOMPARE(stored(), 5.0);
}

void tst_Stock::aRefusedMovementChangesNothing_data()
{
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QJsonObject &given, const char *rule, const char *field,
                        ErrorCode code = ErrorCode::BusinessRule) {
        QTest::addRow("op 26: %s", name) << given << code << QString::fromLatin1(rule) << QString::fromLatin1(field);
    };
    const QString seal = u"SEAL-1"_s;
    const QString store = u"STORE"_s;
    row("below zero", movement(u"exit"_s, seal, store, 5.001), "stock_below_zero", "quantity");
    row("transfer below zero", movement(u"transfer"_s, seal, store, 6, {{u"to_warehouse"_s, u"DEPOT"_s}}), "stock_below_zero",
        "quantity");
    row("exit of what was never there", movement(u"exit"_s, seal, u"DEPOT"_s, 1), "stock_below_zero", "quantity");
    row("nothing", movement(u"entry"_s, seal, store, 0), "quantity_not_positive", "quantity");
    row("a transfer to nowhere", movement(u"transfer"_s, seal, store, 1), "transfer_target", "to_warehouse");
    row("an exit to somewhere", movement(u"exit"_s, seal, store, 1, {{u"to_warehouse"_s, u"DEPOT"_s}}), "transfer_target",
        "to_warehouse");
    row("a transfer to itself", movement(u"transfer"_s, seal, store, 1, {{u"to_warehouse"_s, store}}), "same_warehouse",
        "to_warehouse");
    row("counted without a reason", movement(u"adjust"_s, seal, store, 1), "reason_missing", "reason");
    row("an exit with a cost", movement(u"exit"_s, seal, store, 1, {{u"unit_cost"_s, 1}}), "cost_of_entry", "unit_cost");
    row("a pump", movement(u"entry"_s, u"PUMP-1"_s, store, 1), "not_stockable", "item");
    row("nothing known", movement(u"entry"_s, u"NONE"_s, store, 1), "", "item", ErrorCode::NotFound);
    row("negative", movement(u"entry"_s, seal, store, -1), "", "quantity", ErrorCode::ValidationFailed);
    row("finer than a thousandth", movement(u"entry"_s, seal, store, 0.0005), "", "quantity", ErrorCode::ValidationFailed);
    row("a cost finer than a cent", movement(u"entry"_s, seal, store, 1, {{u"unit_cost"_s, 0.001}}), "", "unit_cost",
        ErrorCode::ValidationFailed);
}

void tst_Stock::aRefusedMovementChangesNothing()
{
    QFETCH(QJsonObject, given);
    QFETCH(ErrorCode, code);
    QFETCH(QString, rule);
    QFETCH(QString, field);
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QByteArray before = site.dump();
    const auto answer = records.call(u"add_inventory_movement"_s, given, u"planner"_s);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().details["rule"_L1].toString(), rule);
    QCOMPARE(answer.error().field, field);
    QCOMPARE(site.dump(), before);
}

void tst_Stock::aTransferReachesBothWarehouses()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QJsonObject given = movement(u"transfer"_s, u"SEAL-1"_s, u"STORE"_s, 2, {{u"to_warehouse"_s, u"DEPOT"_s}});
    const QJsonObject answer = records.call(u"add_inventory_movement"_s, given, u"planner"_s).value();
    QCOMPARE(answer["stock"_L1]["stock"_L1].toDouble(), 3.0);
    QCOMPARE(answer["to_stock"_L1]["stock"_L1].toDouble(), 2.0);
    QCOMPARE(answer["to_stock"_L1]["unit"_L1].toString(), u"pcs"_s);
    const QJsonObject arrived = records
                                    .call(u"list_inventory"_s, {{u"item"_s, u"SEAL-1"_s}, {u"warehouse"_s, u"DEPOT"_s}},
                                          u"planner"_s)
                                    .value()["items"_L1][0]
                                    .toObject();
    QCOMPARE(arrived["unit_cost"_L1]["value"_L1].toDouble(), 12.5); // it costs what it cost
}

void tst_Stock::aFirstEntryBeginsTheStock()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    records.asset(u"OIL-1"_s, u"Gear oil"_s, assets::Kind::SparePart, {}, 0);
    const QJsonObject answer =
        records.call(u"add_inventory_movement"_s, movement(u"entry"_s, u"OIL-1"_s, u"DEPOT"_s, 20.5), u"planner"_s).value();
    QCOMPARE(answer["stock"_L1]["stock"_L1].toDouble(), 20.5);
    QVERIFY(records.undo({answer["journal_id"_L1].toInteger()}));
    QCOMPARE(records.call(u"list_inventory"_s, {{u"item"_s, u"OIL-1"_s}}, u"planner"_s).error().code, ErrorCode::NotFound);
    QVERIFY(records.call(u"add_inventory_movement"_s, movement(u"entry"_s, u"OIL-1"_s, u"DEPOT"_s, 1), u"planner"_s));
}

void tst_Stock::theCostIsTheAverage()
{
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto cost = [&](const Principal &who) {
        return records.call(u"list_inventory"_s, {{u"item"_s, u"SEAL-1"_s}}, who).value()["items"_L1][0]["unit_cost"_L1];
    };
    QVERIFY(records.call(u"add_inventory_movement"_s, movement(u"entry"_s, u"SEAL-1"_s, u"STORE"_s, 5, {{u"unit_cost"_s, 20.01}}),
                         u"planner"_s));
    QCOMPARE(cost(site.principal(u"planner"_s))["amount"_L1].toString(), u"16.26"_s); // (5 × 12.50 + 5 × 20.01) / 10
    Principal blind = site.principal(u"planner"_s);
    blind.rights.set({Resource::Costs, Action::View}, RowScope::None);
    QVERIFY(cost(blind).isUndefined());
}

void tst_Stock::whatWasMovedSinceStaysMoved()
{
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto exit = [&](double quantity) {
        const QJsonObject answer = records
                                       .call(u"add_inventory_movement"_s, movement(u"exit"_s, u"SEAL-1"_s, u"STORE"_s, quantity),
                                             u"planner"_s)
                                       .value();
        return JournalId{answer["journal_id"_L1].toInteger()};
    };
    const JournalId first = exit(1);
    const JournalId second = exit(2);
    QCOMPARE(records.undo(first).error().code, ErrorCode::VersionConflict);
    QVERIFY(records.undo(second));
}

void tst_Stock::levelsAreListed()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto codes = [&](const QJsonObject &filter) {
        QStringList lines;
        const QJsonArray items = records.call(u"list_inventory"_s, filter, u"planner"_s).value()["items"_L1].toArray();
        for (const QJsonValue &item : items)
            lines.append(item["item"_L1]["code"_L1].toString() + u' ' + item["warehouse"_L1]["code"_L1].toString());
        return lines;
    };
    QCOMPARE(codes({}), (QStringList{u"BELT-1 STORE"_s, u"BELT-1 DEPOT"_s, u"SEAL-1 STORE"_s}));
    QCOMPARE(codes({{u"below_min"_s, true}}), QStringList{u"BELT-1 STORE"_s});
    QCOMPARE(codes({{u"text"_s, u"ETANCHEITE"_s}}), QStringList{u"SEAL-1 STORE"_s});
    QCOMPARE(codes({{u"location"_s, u"HALL2"_s}}), QStringList{u"BELT-1 DEPOT"_s});
    QStringList paged;
    QJsonObject asked{{u"limit"_s, 1}};
    do {
        paged.append(codes(asked));
        asked[u"cursor"_s] = records.call(u"list_inventory"_s, asked, u"planner"_s).value()["next_cursor"_L1];
    } while (asked["cursor"_L1].isString());
    QCOMPARE(paged, codes({}));
}

void tst_Stock::stockEndsWhereTheRightsEnd()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    QCOMPARE(records.call(u"list_inventory"_s, {}, u"hall1"_s).value()["total"_L1].toInt(), 2);
    Principal own = site.principal(u"planner"_s);
    own.rights.set({Resource::Inventory, Action::View}, RowScope::Own);
    QCOMPARE(records.call(u"list_inventory"_s, {}, own).value()["total"_L1].toInt(), 0);
    // A technician takes a part for the own work order, and for no other.
    QJsonObject exit = movement(u"exit"_s, u"SEAL-1"_s, u"STORE"_s, 1, {{u"work_order"_s, u"OT-1"_s}});
    QCOMPARE(records.call(u"add_inventory_movement"_s, exit, u"tech"_s).value()["movement"_L1]["work_order"_L1].toString(),
             u"OT-1"_s);
    exit[u"work_order"_s] = u"OT-4"_s;
    const auto foreign = records.call(u"add_inventory_movement"_s, exit, u"tech"_s);
    QCOMPARE(foreign.error().code, ErrorCode::NotFound);
    QCOMPARE(foreign.error().field, u"work_order"_s);
}

void tst_Stock::partsAndPlansAreFound()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const auto ids = [&](const QString &query, const QString &who) {
        QStringList found;
        const QJsonArray results = records.call(u"search"_s, {{u"query"_s, query}}, who).value()["results"_L1].toArray();
        for (const QJsonValue &hit : results)
            found.append(hit["id"_L1].toString());
        return found;
    };
    QCOMPARE(ids(u"belt type:part"_s, u"planner"_s), QStringList{u"part:BELT-1"_s}); // once, though in two warehouses
    QCOMPARE(ids(u"fan belt"_s, u"planner"_s).filter(u"BELT-1"_s), QStringList{u"part:BELT-1"_s}); // and not as an asset too
    QCOMPARE(ids(u"oil type:plan"_s, u"planner"_s), QStringList{u"plan:P-OIL"_s});
    QCOMPARE(ids(u"storm type:plan"_s, u"planner"_s), QStringList{u"plan:P-STORM"_s});
    QVERIFY(ids(u"storm type:plan"_s, u"hall1"_s).isEmpty());
    const auto fetched = [&](const QString &id, const QString &who) {
        return records.call(u"fetch"_s, {{u"id"_s, id}}, who).value();
    };
    const QJsonObject part = fetched(u"part:BELT-1"_s, u"planner"_s);
    QVERIFY(part["text"_L1].toString().contains(u"DEPOT: 7 pcs, 8.00 EUR each"_s));
    QVERIFY(part["text"_L1].toString().contains(u"at least 2 (below)"_s));
    QCOMPARE(part["url"_L1].toString(), u"https://cmms.example/o/assets/BELT-1"_s);
    QVERIFY(!fetched(u"part:BELT-1"_s, u"hall1"_s)["text"_L1].toString().contains(u"DEPOT"_s));
    const QJsonObject plan = fetched(u"plan:P-OIL"_s, u"planner"_s);
    QVERIFY(plan["text"_L1].toString().contains(u"every 500 h (Running hours), next at 2000"_s));
    QCOMPARE(plan["url"_L1].toString(), u"https://cmms.example/o/assets/PUMP-1"_s);
    QVERIFY(!fetched(u"plan:P-CHECK"_s, u"hall1"_s)["text"_L1].toString().contains(u"FAN-1"_s));
}

QTEST_GUILESS_MAIN(tst_Stock)
#include "tst_stock.moc"
