// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/money.h"
#include "core/maintenance/record_search.h"
#include "core/maintenance/restorers.h"
#include "core/maintenance/search_text.h"
#include "core/maintenance/stored_record.h"
#include "core/maintenance/stored_text.h"
#include "core/maintenance/tasks.h"
#include "core/maintenance/work_order_groups.h"
#include "core/maintenance/work_order_queries.h"
#include "tests/support/sample_records.h"

using namespace fractal;
using namespace fractal::test;
using namespace fractal::work_orders;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fractal::work_orders::Status)

// A row that is missing would stop this from compiling.
static_assert(transition(Status::InProcess, Status::InReview)->right == Action::Execute);
static_assert(transition(Status::InProcess, Status::Completed)->right == Action::Close);
static_assert(transition(Status::InReview, Status::Completed)->right == Action::Close);
static_assert(transition(Status::InReview, Status::Cancelled)->right == Action::Cancel);
static_assert(!transition(Status::Completed, Status::InProcess));

class tst_Maintenance : public QObject {
    Q_OBJECT

private slots:
    void onlyTheseStepsExist_data();
    void onlyTheseStepsExist();
    void statesAreNamedAsTheyAreStored();
    void thePathOfAnAssetIsItsAncestorsAndItself_data() { addDriverRows(); }
    void thePathOfAnAssetIsItsAncestorsAndItself();
    void aCodeIsTakenOnce_data() { addDriverRows(); }
    void aCodeIsTakenOnce();
    void codesCountOnAndSkipImportedOnes_data() { addDriverRows(); }
    void codesCountOnAndSkipImportedOnes();
    void everyColumnComesBackAsItWasStored_data() { addDriverRows(); }
    void everyColumnComesBackAsItWasStored();
    void filtersNarrow_data();
    void filtersNarrow();
    void everyOrderIsStableOverPages_data();
    void everyOrderIsStableOverPages();
    void countsByTwoThingsAddUp_data() { addDriverRows(); }
    void countsByTwoThingsAddUp();
    void monthsAreThoseOfTheSite();
    void aSubtreeDoesNotReachItsNeighbour_data() { addDriverRows(); }
    void aSubtreeDoesNotReachItsNeighbour();
    void whatIsAboveTheOwnLocationIsNotNamed_data() { addDriverRows(); }
    void whatIsAboveTheOwnLocationIsNotNamed();
    void wordsAreFoundWithoutCaseAndAccents_data();
    void wordsAreFoundWithoutCaseAndAccents();
    void patternsOfLikeAreOrdinaryCharacters_data() { addDriverRows(); }
    void patternsOfLikeAreOrdinaryCharacters();
    void searchUnderstandsItsFilters_data();
    void searchUnderstandsItsFilters();
    void unseenCharactersAreNotStored_data();
    void unseenCharactersAreNotStored();
    void moneyIsExact_data();
    void moneyIsExact();
    void openTasksRefuseTheCompletion();
    void aCompletionLiesBetweenStartAndNow_data();
    void aCompletionLiesBetweenStartAndNow();
    void anOutOfServiceRecordEndsAfterItsBegin();
    void aStaleVersionNamesTheCurrentRecord();
    void restoringPutsBackExactlyWhatWas_data() { addDriverRows(); }
    void restoringPutsBackExactlyWhatWas();
    void anAddedRecordIsRemovedAndComesBack_data() { addDriverRows(); }
    void anAddedRecordIsRemovedAndComesBack();
    void aRemovedRecordDoesNotComeBackOverItsSuccessor();

private:
    static Instant at(QStringView text) { return *fromRfc3339(text); }
    template <typename T>
    static Result<T> write(TestSite &site, std::function<Result<T>(Work &)> job)
    {
        return site.site().write<T>(std::move(job));
    }
    static QStringList codes(const std::vector<WorkOrder> &orders)
    {
        QStringList list;
        for (const WorkOrder &order : orders)
            list.append(order.code);
        return list;
    }
    static const journal::Restorer &restorer(QLatin1StringView entity)
    {
        for (const journal::Restorer &candidate : maintenance::restorers()) {
            if (entity == QLatin1StringView{candidate.entity})
                return candidate;
        }
        qFatal("no restorer");
    }
    static journal::Change restored(TestSite &site, const journal::Change &undone)
    {
        return write<journal::Change>(
                   site, [&](Work &work) { return restorer(QLatin1StringView{undone.entity.toLatin1()}).restore(work, undone); })
            .value();
    }
};

void tst_Maintenance::onlyTheseStepsExist_data()
{
    QTest::addColumn<Status>("from");
    QTest::addColumn<Status>("to");
    QTest::addColumn<bool>("allowed");
    const QSet<QString> steps{u"in_process>in_review"_s, u"in_review>in_process"_s, u"in_review>completed"_s,
                              u"in_process>completed"_s, u"in_process>cancelled"_s, u"in_review>cancelled"_s};
    for (const StatusInfo &from : statusTable) {
        for (const StatusInfo &to : statusTable) {
            const QString step = QString::fromLatin1(from.name) + u'>' + QString::fromLatin1(to.name);
            QTest::newRow(qPrintable(step)) << from.status << to.status << steps.contains(step);
        }
    }
}

void tst_Maintenance::onlyTheseStepsExist()
{
    QFETCH(Status, from);
    QFETCH(Status, to);
    QFETCH(bool, allowed);
    QCOMPARE(transition(from, to) != nullptr, allowed);
    if (to == Status::Completed)
        return; // its own function, with more conditions
    TestSite site;
    SampleRecords records{site};
    NewWorkOrder order;
    order.code = u"OT-50"_s;
    order.title = u"State"_s;
    order.status = from;
    records.order(order);
    const auto found = find(site.reader(), u"OT-50"_s, {}).value();
    const auto change = write<journal::Change>(site, [&](Work &work) { return changeStatus(work, found, to, u"because"_s); });
    QCOMPARE(change.has_value(), allowed);
    const WorkOrder now = find(site.reader(), u"OT-50"_s, {}).value();
    QCOMPARE(now.status, allowed ? to : from);
    if (allowed) {
        QCOMPARE(now.note, u"because"_s);
        QCOMPARE(now.cancelledAt.has_value(), to == Status::Cancelled);
        return;
    }
    QCOMPARE(change.error().code, ErrorCode::InvalidTransition);
    QCOMPARE(change.error().details["from"_L1].toString(), QString{nameOf(from)});
    QCOMPARE(change.error().details["allowed"_L1].isArray(), true);
}

void tst_Maintenance::statesAreNamedAsTheyAreStored()
{
    for (const StatusInfo &info : statusTable)
        QCOMPARE(statusFromName(QString::fromLatin1(info.name)), info.status);
    QVERIFY(!statusFromName(u"open"));
    QCOMPARE(isOpen(Status::InReview), true);
    QCOMPARE(isOpen(Status::Cancelled), false);
    QVERIFY(isWordOf(types, u"preventive"));
    QVERIFY(!isWordOf(priorities, u"urgent"));
}

void tst_Maintenance::thePathOfAnAssetIsItsAncestorsAndItself()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    QCOMPARE(records.pump1.path,
             u"/%1/%2/%3/"_s.arg(records.plant.id.value).arg(records.hall1.id.value).arg(records.pump1.id.value));
    const assets::Asset pump = assets::find(site.reader(), u"PUMP-1"_s, {}).value();
    QCOMPARE(pump.path, records.pump1.path);
    QCOMPARE(pump.parentCode, u"HALL1"_s);
    QCOMPARE(pump.depth, 2);
    QCOMPARE(assets::find(site.reader(), QString::number(pump.id.value), {}).value().code, u"PUMP-1"_s);
    QCOMPARE(assets::Ancestors(site.reader(), {}).of(pump.path).value(), (QStringList{u"Usine Nord"_s, u"Hall 1"_s}));
    QCOMPARE(assets::find(site.reader(), u"PUMP-9"_s, {}).error().code, ErrorCode::NotFound);
}

void tst_Maintenance::aCodeIsTakenOnce()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto order = write<WorkOrderId>(site, [](Work &work) {
        NewWorkOrder again;
        again.code = u"OT-1"_s;
        again.title = u"Again"_s;
        return insert(work, again);
    });
    QCOMPARE(order.error().code, ErrorCode::AlreadyExists);
    const auto asset = write<assets::Inserted>(site, [](Work &work) { return assets::insert(work, {.code = u"FAN-1"_s}); });
    QCOMPARE(asset.error().code, ErrorCode::AlreadyExists);
}

void tst_Maintenance::codesCountOnAndSkipImportedOnes()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const auto next = [&] { return write<QString>(site, [](Work &work) { return nextCode(work); }).value(); };
    const auto reserve = [&](qint64 number) {
        QVERIFY(write<int>(site, [&](Work &work) -> Result<int> {
            FRACTAL_TRY_VOID(reserveCodesUpTo(work, number));
            return 0;
        }));
    };
    QCOMPARE(next(), u"OT-1"_s);
    QCOMPARE(next(), u"OT-2"_s);
    reserve(5485);
    QCOMPARE(next(), u"OT-5486"_s);
    reserve(10);
    QCOMPARE(next(), u"OT-5487"_s);
}

void tst_Maintenance::everyColumnComesBackAsItWasStored()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    NewWorkOrder given;
    given.code = u"OT-77"_s;
    given.title = u"Title ’é"_s;
    given.description = u"Line 1\nLine 2"_s;
    given.status = Status::Completed;
    given.type = u"preventive"_s;
    given.priority = u"low"_s;
    given.asset = records.pump1.id;
    given.createdByName = u"someone"_s;
    given.note = u"note"_s;
    given.createdAt = at(u"2001-02-03T04:05:06.789Z");
    given.scheduledAt = at(u"2001-02-04T00:00:00Z");
    given.dueAt = at(u"2001-02-05T00:00:00Z");
    given.startedAt = at(u"2001-02-06T00:00:00Z");
    given.finishedAt = at(u"2001-02-07T00:00:00Z");
    given.completedAt = at(u"2001-02-08T00:00:00Z");
    given.isFailure = true;
    given.system = u"Engine"_s;
    given.part = u"Valve"_s;
    given.action = u"Replaced"_s;
    given.failureMode = u"leak"_s;
    given.failureCause = u"wear"_s;
    given.failureDetection = u"noise"_s;
    given.failureSeverity = u"major"_s;
    given.costMinor = 9'007'199'254'740'993; // more than a double holds
    given.runningTimeS = 5400;
    given.completedPercentage = 100;
    given.importId = 3;
    given.extra = {{u"source"_s, u"csv"_s}};
    records.order(given);
    const WorkOrder stored = find(site.reader(), u"OT-77"_s, {}).value();
    QCOMPARE(stored.title, given.title);
    QCOMPARE(stored.description, given.description);
    QCOMPARE(stored.status, given.status);
    QCOMPARE(stored.asset.code, u"PUMP-1"_s);
    QCOMPARE(stored.location.code, u"HALL1"_s);
    QCOMPARE(stored.createdAt.ms, given.createdAt->ms);
    QCOMPARE(stored.scheduledAt->ms, given.scheduledAt->ms);
    QCOMPARE(stored.dueAt->ms, given.dueAt->ms);
    QCOMPARE(stored.startedAt->ms, given.startedAt->ms);
    QCOMPARE(stored.finishedAt->ms, given.finishedAt->ms);
    QCOMPARE(stored.completedAt->ms, given.completedAt->ms);
    QVERIFY(!stored.cancelledAt);
    QCOMPARE(stored.isFailure, true);
    QCOMPARE((QStringList{stored.system, stored.part, stored.action, stored.failureMode, stored.failureCause,
                          stored.failureDetection, stored.failureSeverity}),
             (QStringList{given.system, given.part, given.action, given.failureMode, given.failureCause, given.failureDetection,
                          given.failureSeverity}));
    QCOMPARE(stored.costMinor, given.costMinor);
    QCOMPARE(stored.runningTimeS, given.runningTimeS);
    QCOMPARE(stored.completedPercentage, 100);
    QCOMPARE(stored.createdByName, given.createdByName);
    const QJsonObject record = snapshot(site.reader(), stored.id).value();
    QCOMPARE(record["cost_minor"_L1].toInteger(), *given.costMinor);
    QCOMPARE(record["created_at"_L1].toInteger(), given.createdAt->ms);
    QCOMPARE(record["is_failure"_L1].toInt(), 1);
    QCOMPARE(record["extra"_L1].toString(), u"{\"source\":\"csv\"}"_s);
    QCOMPARE(record["responsible_id"_L1], QJsonValue{QJsonValue::Null});
}

void tst_Maintenance::filtersNarrow_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QStringList>("expected");
    const Instant now = at(u"2026-01-01T00:00:00Z");
    const auto row = [&](const char *name, const std::function<void(Filter &)> &change, const QStringList &expected) {
        Filter filter;
        filter.now = now;
        change(filter);
        QTest::newRow(name) << filter << expected;
    };
    const QStringList all{u"OT-1"_s, u"OT-2"_s, u"OT-3"_s, u"OT-4"_s};
    row(
        "nothing", [](Filter &) {}, all);
    row("one state", [](Filter &f) { f.statuses = {u"in_review"_s}; }, {u"OT-2"_s});
    row("two states", [](Filter &f) { f.statuses = {u"in_review"_s, u"completed"_s}; }, {u"OT-2"_s, u"OT-3"_s});
    row("type", [](Filter &f) { f.types = {u"preventive"_s, u"inspection"_s}; }, {u"OT-2"_s, u"OT-3"_s});
    row("priority", [](Filter &f) { f.priorities = {u"high"_s}; }, {u"OT-4"_s});
    row("overdue", [](Filter &f) { f.overdueOnly = true; }, {u"OT-1"_s});
    row("created from", [](Filter &f) { f.from = at(u"2025-12-01T08:00:00Z"); }, {u"OT-3"_s, u"OT-4"_s});
    row("created to is not included", [](Filter &f) { f.to = at(u"2025-11-15T08:00:00Z"); }, {u"OT-1"_s});
    row("due within",
        [](Filter &f) {
            f.dateField = DateField::Due;
            f.from = at(u"2026-01-01T00:00:00Z");
        },
        {u"OT-4"_s});
    row("completed",
        [](Filter &f) {
            f.dateField = DateField::Completed;
            f.from = at(u"2025-01-01T00:00:00Z");
        },
        {u"OT-3"_s});
    row("words of the title", [](Filter &f) { f.text = u"REPARER fuite"_s; }, {u"OT-1"_s});
    row("words of title and asset", [](Filter &f) { f.text = u"fan noise"_s; }, {u"OT-4"_s});
    row("a word that is nowhere", [](Filter &f) { f.text = u"fan unicorn"_s; }, {});
    row("nobody's rows", [](Filter &f) { f.rows.ownOnly = true; }, {});
    row("a quote is a word", [](Filter &f) { f.text = u"' OR 1=1 --"_s; }, {});
}

void tst_Maintenance::filtersNarrow()
{
    QFETCH(Filter, filter);
    QFETCH(QStringList, expected);
    TestSite site;
    SampleRecords records{site};
    const auto found = list(site.reader(), filter, *sortFromName(u"code"), {}, 100);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(codes(*found), expected);
    QCOMPARE(count(site.reader(), filter).value(), expected.size());
}

void tst_Maintenance::everyOrderIsStableOverPages_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QString>("order");
    for (const Sort &sort : sorts()) {
        QTest::addRow("%s on SQLite", sort.name) << Driver::Sqlite << QString::fromLatin1(sort.name);
        if (qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
            QTest::addRow("%s on PostgreSQL", sort.name) << Driver::Postgres << QString::fromLatin1(sort.name);
    }
}

void tst_Maintenance::everyOrderIsStableOverPages()
{
    QFETCH(Driver, driver);
    QFETCH(QString, order);
    TestSite site{driver};
    SampleRecords records{site};
    const Sort &sort = *sortFromName(order);
    const QStringList whole = codes(list(site.reader(), {}, sort, {}, 100).value());
    QCOMPARE(whole.size(), 4);
    QStringList paged;
    std::optional<Position> after;
    for (int page = 0; page < 4; ++page) {
        const auto one = list(site.reader(), {}, sort, after, 1).value();
        QCOMPARE(one.size(), 1U);
        paged.append(one.front().code);
        after = positionOf(one.front(), sort);
    }
    QCOMPARE(paged, whole);
    QVERIFY(list(site.reader(), {}, sort, after, 1).value().empty());
    if (order == "due_at"_L1)
        QCOMPARE(whole.first(2), (QStringList{u"OT-1"_s, u"OT-4"_s}));
    if (order == "-due_at"_L1)
        QCOMPARE(whole.first(2), (QStringList{u"OT-4"_s, u"OT-1"_s}));
    if (order == "priority"_L1)
        QCOMPARE(whole.first(), u"OT-4"_s);
    if (order == "-created_at"_L1)
        QCOMPARE(whole.first(), u"OT-4"_s);
}

void tst_Maintenance::countsByTwoThingsAddUp()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const auto groups = countBy(site.reader(), {}, {Dimension::Location, Dimension::Status}, "UTC").value();
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups[0].code, u"HALL1"_s);
    QCOMPARE(groups[0].count, 2);
    QCOMPARE(groups[0].groups.size(), 2U);
    QCOMPARE(groups[0].groups[0].count + groups[0].groups[1].count, 2);
    for (const char *name : dimensionNames) {
        const auto one = countBy(site.reader(), {}, {*dimensionFromName(QString::fromLatin1(name))}, "UTC").value();
        qint64 total = 0;
        for (const Group &group : one)
            total += group.count;
        QCOMPARE(total, 4);
    }
    const auto people = countBy(site.reader(), {}, {Dimension::Responsible}, "UTC").value();
    QCOMPARE(people[0].code, QString{}); // two have nobody
    QCOMPARE(people[0].count, 2);
}

void tst_Maintenance::monthsAreThoseOfTheSite()
{
    TestSite site;
    SampleRecords records{site};
    NewWorkOrder late;
    late.code = u"OT-60"_s;
    late.title = u"Midnight"_s;
    late.createdAt = at(u"2025-11-30T23:30:00Z"); // December in Paris, November in UTC
    records.order(late);
    const auto months = [&](const QByteArray &zone) {
        QStringList list;
        const auto groups = countBy(site.reader(), {}, {Dimension::Month}, zone).value();
        for (const Group &group : groups)
            list.append(group.code + u'=' + QString::number(group.count));
        return list;
    };
    QCOMPARE(months("UTC"), (QStringList{u"2025-11=3"_s, u"2025-12=2"_s}));
    QCOMPARE(months("Europe/Paris"), (QStringList{u"2025-11=2"_s, u"2025-12=3"_s}));
}

void tst_Maintenance::aSubtreeDoesNotReachItsNeighbour()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    // Enough rows that one id begins with another's digits: "/1/2/" and "/1/21/".
    for (int i = 0; i < 30; ++i)
        records.asset(u"N-%1"_s.arg(i), u"Neighbour"_s, assets::Kind::Location, records.plant, 1);
    for (const assets::Inserted *place : {&records.hall1, &records.hall2}) {
        assets::Filter filter;
        filter.locationPath = place->path;
        filter.limit = 100;
        QStringList found;
        const auto assets = assets::list(site.reader(), filter).value();
        for (const assets::Asset &asset : assets)
            found.append(asset.code);
        QCOMPARE(found,
                 place == &records.hall1 ? (QStringList{u"HALL1"_s, u"PUMP-1"_s, u"PUMP-2"_s})
                                         : (QStringList{u"FAN-1"_s, u"HALL2"_s}));
        QCOMPARE(assets::count(site.reader(), filter).value(), found.size());
    }
    Filter filter;
    filter.locationPath = records.plant.path;
    QCOMPARE(count(site.reader(), filter).value(), 4);
}

void tst_Maintenance::whatIsAboveTheOwnLocationIsNotNamed()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    NewWorkOrder order;
    order.code = u"OT-61"_s;
    order.title = u"Paint the hall"_s;
    order.asset = records.hall1.id;
    records.order(order);
    RowFilter hall1;
    hall1.locationPath = records.hall1.path;
    QCOMPARE(find(site.reader(), u"OT-61"_s, hall1).value().location.code, u"HALL1"_s);
    RowFilter pump;
    pump.locationPath = records.pump1.path;
    const WorkOrder seen = find(site.reader(), u"OT-1"_s, pump).value();
    QCOMPARE(seen.asset.code, u"PUMP-1"_s);
    QVERIFY(seen.location.code.isEmpty());
    QVERIFY(assets::find(site.reader(), u"PUMP-1"_s, pump).value().parentCode.isEmpty());
    QVERIFY(assets::Ancestors(site.reader(), pump).of(records.pump1.path).value().isEmpty());
    Filter filter;
    filter.rows = pump;
    QCOMPARE(countBy(site.reader(), filter, {Dimension::Location}, "UTC").value().front().code, QString{});
    QCOMPARE(find(site.reader(), u"OT-3"_s, hall1).error().code, ErrorCode::NotFound);
}

void tst_Maintenance::wordsAreFoundWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"Réparer À l'ÉTÉ"_s << u"reparer a l'ete"_s;
    QTest::newRow("composed and decomposed") << u"e\u0301"_s << u"e"_s;
    QTest::newRow("ligatures") << u"Œuvre Straße Ærø"_s << u"oeuvre strasse aero"_s;
    QTest::newRow("Spanish") << u"Señal MÁS"_s << u"senal mas"_s;
    QTest::newRow("white space") << u"  a \n b\u00a0c "_s << u"a b c"_s;
    QTest::newRow("compatibility forms") << u"ﬁlter №"_s << u"filter no"_s;
    QTest::newRow("other scripts stay") << u"Насос"_s << u"насос"_s;
    QTest::newRow("empty") << QString{} << u""_s;
}

void tst_Maintenance::wordsAreFoundWithoutCaseAndAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(search_text::fold(text), folded);
}

void tst_Maintenance::patternsOfLikeAreOrdinaryCharacters()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    records.asset(u"X_1"_s, u"100% steel!"_s, assets::Kind::Tool, {}, 0);
    records.asset(u"XY1"_s, u"1000 steel"_s, assets::Kind::Tool, {}, 0);
    const auto codes = [&](const QString &text, const QString &prefix) {
        assets::Filter filter;
        filter.text = text;
        filter.codePrefix = prefix;
        QStringList list;
        const auto found = assets::list(site.reader(), filter).value();
        for (const assets::Asset &asset : found)
            list.append(asset.code);
        return list;
    };
    QCOMPARE(codes(u"100%"_s, {}), QStringList{u"X_1"_s});
    QCOMPARE(codes(u"steel!"_s, {}), QStringList{u"X_1"_s});
    QCOMPARE(codes({}, u"X_"_s), QStringList{u"X_1"_s});
    QCOMPARE(codes(u"%"_s, {}), QStringList{u"X_1"_s});
}

void tst_Maintenance::searchUnderstandsItsFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected"); ///< the first hits
    QTest::addColumn<int>("hits");
    QTest::newRow("a word without its accent") << u"reparer"_s << QStringList{u"OT-1"_s} << 1;
    QTest::newRow("the name of an asset finds its work orders too") << u"huile"_s << QStringList{u"OT-1"_s, u"PUMP-1"_s} << 2;
    QTest::newRow("type") << u"type:asset huile"_s << QStringList{u"PUMP-1"_s} << 1;
    QTest::newRow("type of asset") << u"type:location hall"_s << QStringList{u"HALL1"_s, u"HALL2"_s} << 2;
    QTest::newRow("status leaves assets out") << u"status:open"_s << QStringList{u"OT-4"_s, u"OT-2"_s, u"OT-1"_s} << 3;
    QTest::newRow("exact status") << u"status:completed"_s << QStringList{u"OT-3"_s} << 1;
    QTest::newRow("code, whatever its case") << u"code:ot-3"_s << QStringList{u"OT-3"_s} << 1;
    QTest::newRow("a code comes first") << u"OT-3"_s << QStringList{u"OT-3"_s} << 1;
    QTest::newRow("all words before some") << u"replace belt"_s << QStringList{u"OT-3"_s} << 1;
    QTest::newRow("some words where not all occur") << u"replace wings"_s << QStringList{u"OT-3"_s} << 1;
    QTest::newRow("nothing") << u"unicorn"_s << QStringList{} << 0;
    QTest::newRow("an unknown filter is a word") << u"colour:red"_s << QStringList{} << 0;
    QTest::newRow("percent is no pattern") << u"%"_s << QStringList{} << 0;
}

void tst_Maintenance::searchUnderstandsItsFilters()
{
    QFETCH(QString, query);
    QFETCH(QStringList, expected);
    QFETCH(int, hits);
    TestSite site;
    SampleRecords records{site};
    record_search::Parsed parsed = record_search::parse(query);
    if (parsed.workOrders)
        parsed.question.workOrders = RowFilter{};
    if (parsed.assets)
        parsed.question.assets = RowFilter{};
    QStringList codes;
    const auto found = record_search::find(site.reader(), parsed.question).value();
    for (const record_search::Hit &hit : found)
        codes.append(hit.code);
    QCOMPARE(codes.first(qMin(codes.size(), expected.size())), expected);
    QCOMPARE(codes.size(), hits);
}

void tst_Maintenance::unseenCharactersAreNotStored_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("lines");
    QTest::newRow("control characters") << u"a\u0000b\u001b[31m\u007fc\u009b"_s << u"ab[31mc"_s << u"ab[31mc"_s;
    QTest::newRow("bidirectional overrides") << u"a\u202eb\u2066c\u200fd"_s << u"abcd"_s << u"abcd"_s;
    QTest::newRow("zero width") << u"a\u200bb\u200cc\u200dd\ufeffe\u2060f\u00adg"_s << u"abcdefg"_s << u"abcdefg"_s;
    QTest::newRow("tags, an invisible alphabet") << u"a\U000e0041\U000e0042b"_s << u"ab"_s << u"ab"_s;
    QTest::newRow("lines") << u" a\r\n b\tc \n"_s << u"a b c"_s << u"a\n b\tc"_s;
    QTest::newRow("line separators") << u"a\u2028b"_s << u"a b"_s << u"a\nb"_s;
    QTest::newRow("what people see stays") << u"Pompe à huile 😀 №5 漢字"_s << u"Pompe à huile 😀 №5 漢字"_s
                                           << u"Pompe à huile 😀 №5 漢字"_s;
    QTest::newRow("half a surrogate") << QString{QChar{0xd83d}} + u"x"_s << u"x"_s << u"x"_s;
    QTest::newRow("only unseen") << u"\u200b\u200b"_s << QString{u""_s} << QString{u""_s};
}

void tst_Maintenance::unseenCharactersAreNotStored()
{
    QFETCH(QString, given);
    QFETCH(QString, line);
    QFETCH(QString, lines);
    QCOMPARE(stored_text::line(given), line);
    QCOMPARE(stored_text::lines(given), lines);
}

void tst_Maintenance::moneyIsExact_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("amount");
    QTest::newRow("cents") << qint64{1750616276} << u"AUD"_s << u"17506162.76"_s;
    QTest::newRow("less than one") << qint64{5} << u"EUR"_s << u"0.05"_s;
    QTest::newRow("negative") << qint64{-105} << u"EUR"_s << u"-1.05"_s;
    QTest::newRow("nothing") << qint64{0} << u"EUR"_s << u"0.00"_s;
    QTest::newRow("yen have no digits") << qint64{-105} << u"JPY"_s << u"-105"_s;
    QTest::newRow("dinars have three") << qint64{1050} << u"KWD"_s << u"1.050"_s;
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << u"EUR"_s << u"-92233720368547758.08"_s;
}

void tst_Maintenance::moneyIsExact()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, amount);
    QCOMPARE(money::amount(minor, money::minorDigits(currency)), amount);
}

void tst_Maintenance::openTasksRefuseTheCompletion()
{
    TestSite site;
    SampleRecords records{site};
    const WorkOrder order = find(site.reader(), u"OT-1"_s, {}).value();
    const auto close = [&](const Closing &closing) {
        return write<journal::Change>(site, [&](Work &work) { return work_orders::close(work, order, closing); });
    };
    const auto refused = close({});
    QCOMPARE(refused.error().code, ErrorCode::BusinessRule);
    QCOMPARE(refused.error().details["rule"_L1].toString(), u"open_tasks"_s);
    Closing finishing;
    finishing.finishTasks = true;
    QVERIFY(close(finishing));
    const WorkOrder closed = find(site.reader(), u"OT-1"_s, {}).value();
    QCOMPARE(closed.status, Status::Completed);
    QCOMPARE(closed.completedPercentage, 100);
    QCOMPARE(closed.completedAt->ms, site.clock.now().ms);
    QCOMPARE(closed.finishedAt->ms, site.clock.now().ms);
    QCOMPARE(tasks::countOpen(site.reader(), closed.id).value(), 0);
    const auto edited = write<journal::Change>(site, [&](Work &work) {
        return update(work, closed,
                      {.title = u"Other"_s,
                       .description = {},
                       .priority = {},
                       .note = {},
                       .scheduledAt = {},
                       .dueAt = {},
                       .responsible = {}});
    });
    QCOMPARE(edited.error().details["rule"_L1].toString(), u"final"_s);
}

void tst_Maintenance::aCompletionLiesBetweenStartAndNow_data()
{
    QTest::addColumn<QString>("completedAt");
    QTest::addColumn<QString>("rule");
    QTest::newRow("before the start") << u"2025-12-24T23:59:59Z"_s << u"end_before_start"_s;
    QTest::newRow("at the start") << u"2025-12-25T00:00:00Z"_s << QString{};
    QTest::newRow("now") << u"2026-01-01T00:00:00Z"_s << QString{};
    QTest::newRow("a clock that is a little ahead") << u"2026-01-01T00:05:00Z"_s << QString{};
    QTest::newRow("in the future") << u"2026-01-01T00:05:01Z"_s << u"end_in_future"_s;
}

void tst_Maintenance::aCompletionLiesBetweenStartAndNow()
{
    QFETCH(QString, completedAt);
    QFETCH(QString, rule);
    TestSite site;
    SampleRecords records{site};
    NewWorkOrder started;
    started.code = u"OT-62"_s;
    started.title = u"Started"_s;
    started.startedAt = at(u"2025-12-25T00:00:00Z");
    records.order(started);
    const WorkOrder order = find(site.reader(), u"OT-62"_s, {}).value();
    Closing closing;
    closing.completedAt = at(completedAt);
    const auto change = write<journal::Change>(site, [&](Work &work) { return work_orders::close(work, order, closing); });
    QCOMPARE(change.has_value(), rule.isEmpty());
    if (!change)
        QCOMPARE(change.error().details["rule"_L1].toString(), rule);
}

void tst_Maintenance::anOutOfServiceRecordEndsAfterItsBegin()
{
    TestSite site;
    SampleRecords records{site};
    const auto wrong = write<OutOfServiceId>(site, [&](Work &work) {
        return out_of_service::insert(
            work, {.asset = records.fan1.id, .startedAt = at(u"2026-01-02T00:00:00Z"), .endedAt = at(u"2026-01-01T00:00:00Z")});
    });
    QCOMPARE(wrong.error().code, ErrorCode::BusinessRule);
    const WorkOrder order = find(site.reader(), u"OT-4"_s, {}).value();
    records.outOfService({.asset = records.fan1.id, .startedAt = at(u"2026-01-02T00:00:00Z"), .workOrder = order.id});
    QVERIFY(assets::find(site.reader(), u"FAN-1"_s, {}).value().outOfService);
    const auto early = write<int>(site, [&](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(out_of_service::endForWorkOrder(work, order.id, at(u"2026-01-01T00:00:00Z")));
        return 0;
    });
    QCOMPARE(early.error().code, ErrorCode::BusinessRule);
    QVERIFY(write<int>(site, [&](Work &work) -> Result<int> {
        FRACTAL_TRY(const auto change, out_of_service::endForWorkOrder(work, order.id, at(u"2026-01-03T00:00:00Z")));
        return change ? Result<int>{1} : failure(ErrorCode::Internal, {});
    }));
    QVERIFY(!assets::find(site.reader(), u"FAN-1"_s, {}).value().outOfService);
    QCOMPARE(out_of_service::ofAsset(site.reader(), records.fan1.id, 5).value().front().workOrderCode, u"OT-4"_s);
}

void tst_Maintenance::aStaleVersionNamesTheCurrentRecord()
{
    TestSite site;
    SampleRecords records{site};
    const WorkOrder order = find(site.reader(), u"OT-4"_s, {}).value();
    QVERIFY(requireVersion(order, {}));
    QVERIFY(requireVersion(order, 1));
    const auto stale = requireVersion(order, 7);
    QCOMPARE(stale.error().code, ErrorCode::VersionConflict);
    QCOMPARE(stale.error().details["current"_L1]["version"_L1].toInt(), 1);
    // Somebody else changes it between the reading and the writing.
    const auto change = [&] {
        return write<journal::Change>(site, [&](Work &work) { return changeStatus(work, order, Status::InReview, {}); });
    };
    QVERIFY(change());
    QCOMPARE(change().error().code, ErrorCode::VersionConflict);
}

void tst_Maintenance::restoringPutsBackExactlyWhatWas()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const WorkOrder order = find(site.reader(), u"OT-1"_s, {}).value();
    const QJsonObject before = snapshot(site.reader(), order.id).value();
    site.clock.advance(1h);
    Closing closing;
    closing.finishTasks = true;
    closing.isFailure = true;
    closing.failureMode = u"leak"_s;
    closing.note = u"done"_s;
    const journal::Change closed = write<journal::Change>(site, [&](Work &work) {
                                       return work_orders::close(work, order, closing);
                                   }).value();
    const QJsonObject after = snapshot(site.reader(), order.id).value();
    QCOMPARE(closed.before, before);
    QCOMPARE(closed.after, after);
    QVERIFY(before != after);
    const journal::Change undone = restored(site, closed);
    QCOMPARE(snapshot(site.reader(), order.id).value(), before);
    QCOMPARE(find(site.reader(), u"OT-1"_s, {}).value().version, undone.versionAfter);
    QCOMPARE(undone.before, after);
    QCOMPARE(undone.after, before);
    Filter leak;
    leak.text = u"leak"_s;
    QCOMPARE(count(site.reader(), leak).value(), 0);
    const journal::Change redone = restored(site, undone);
    QCOMPARE(snapshot(site.reader(), order.id).value(), after);
    QCOMPARE(count(site.reader(), leak).value(), 1);
    // An older change no longer fits the record's version.
    const auto late = write<journal::Change>(site, [&](Work &work) { return restorer("work_order"_L1).restore(work, closed); });
    QCOMPARE(late.error().code, ErrorCode::VersionConflict);
    QCOMPARE(snapshot(site.reader(), order.id).value(), redone.after);
}

void tst_Maintenance::anAddedRecordIsRemovedAndComesBack()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    NewWorkOrder order;
    order.code = u"OT-63"_s;
    order.title = u"New"_s;
    order.asset = records.fan1.id;
    NewTask task;
    task.title = u"Step"_s;
    order.tasks = {task};
    const journal::Change added = write<journal::Change>(site, [&](Work &work) { return add(work, order); }).value();
    QVERIFY(added.before.isEmpty());
    const journal::Change removed = restored(site, added);
    QVERIFY(removed.after.isEmpty());
    QCOMPARE(find(site.reader(), u"OT-63"_s, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(count(site.reader(), {}).value(), 4);
    restored(site, removed);
    QCOMPARE(snapshot(site.reader(), {added.id}).value(), added.after);
    // The same for an asset and an out-of-service record.
    const QJsonObject asset = stored_record::snapshot(site.reader(), stored_record::assets, records.pump2.id.value).value();
    const journal::Change inserted{u"asset"_s, records.pump2.id.value, u"PUMP-2"_s, {}, asset, 1};
    const journal::Change gone = restored(site, inserted);
    QCOMPARE(assets::find(site.reader(), u"PUMP-2"_s, {}).error().code, ErrorCode::NotFound);
    restored(site, gone);
    QCOMPARE(stored_record::snapshot(site.reader(), stored_record::assets, records.pump2.id.value).value(), asset);
}

void tst_Maintenance::aRemovedRecordDoesNotComeBackOverItsSuccessor()
{
    TestSite site;
    SampleRecords records{site};
    NewWorkOrder order;
    order.code = u"OT-64"_s;
    order.title = u"First"_s;
    const journal::Change added = write<journal::Change>(site, [&](Work &work) { return add(work, order); }).value();
    const journal::Change removed = restored(site, added);
    order.title = u"Second"_s;
    records.order(order);
    const auto back = write<journal::Change>(site, [&](Work &work) { return restorer("work_order"_L1).restore(work, removed); });
    QCOMPARE(back.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(find(site.reader(), u"OT-64"_s, {}).value().title, u"Second"_s);
}

QTEST_GUILESS_MAIN(tst_Maintenance)
#include "tst_maintenance.moc"
