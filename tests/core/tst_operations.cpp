// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_record.h"
#include "core/maintenance/work_order_queries.h"
#include "core/operations/arguments_check.h"
#include "tests/support/sample_records.h"
#include "tests/support/sample_upkeep.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

/// Valid arguments for each operation on the sample records. An operation without a row here fails the contract.
QJsonObject sampleArguments(const QString &operation)
{
    static const QHash<QString, QJsonObject> samples{
        {u"search"_s, {{u"query"_s, u"fan status:open"_s}}},
        {u"fetch"_s, {{u"id"_s, u"wo:OT-1"_s}}},
        {u"get_current_user"_s, {}},
        {u"list_work_orders"_s, {{u"limit"_s, 2}, {u"status"_s, QJsonArray{u"in_process"_s, u"completed"_s}}}},
        {u"count_work_orders"_s, {{u"group_by"_s, QJsonArray{u"asset"_s, u"status"_s}}}},
        {u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}},
        {u"create_work_order"_s,
         {{u"title"_s, u"Change the filter"_s},
          {u"asset"_s, u"FAN-1"_s},
          {u"type"_s, u"preventive"_s},
          {u"responsible"_s, u"tech"_s},
          {u"due_at"_s, u"2026-02-01"_s},
          {u"tasks"_s, QJsonArray{QJsonObject{{u"title"_s, u"Order it"_s}}}}}},
        {u"update_work_order"_s,
         {{u"id"_s, u"OT-4"_s}, {u"title"_s, u"Loud noise"_s}, {u"responsible"_s, u"tech"_s}, {u"due_at"_s, u""_s}}},
        {u"change_work_order_status"_s, {{u"id"_s, u"OT-1"_s}, {u"to"_s, u"in_review"_s}, {u"reason"_s, u"Seal replaced"_s}}},
        {u"close_work_order"_s,
         {{u"id"_s, u"OT-1"_s}, {u"finish_tasks"_s, true}, {u"failure"_s, QJsonObject{{u"mode"_s, u"leak"_s}}}}},
        {u"cancel_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"reason"_s, u"Reported twice"_s}}},
        {u"add_work_order_comment"_s, {{u"id"_s, u"OT-1"_s}, {u"text"_s, u"The seal has arrived"_s}}},
        {u"record_work"_s,
         {{u"id"_s, u"OT-1"_s},
          {u"task_id"_s, 1},
          {u"action"_s, u"finish"_s},
          {u"subtasks"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"value"_s, u"closed"_s}}}},
          {u"labour"_s, QJsonArray{QJsonObject{{u"person"_s, u"tech"_s}, {u"seconds"_s, 1800}}}}}},
        {u"list_work_requests"_s, {{u"limit"_s, 1}, {u"status"_s, QJsonArray{u"open"_s}}}},
        {u"create_work_request"_s,
         {{u"title"_s, u"It drips again"_s},
          {u"asset"_s, u"PUMP-1"_s},
          {u"incident_at"_s, u"2025-12-31"_s},
          {u"classifications"_s, QJsonArray{u"Leak"_s}}}},
        {u"decide_work_request"_s,
         {{u"id"_s, u"REQ-1"_s},
          {u"decision"_s, u"approve"_s},
          {u"work_order"_s, QJsonObject{{u"responsible"_s, u"tech"_s}, {u"due_at"_s, u"2026-01-02"_s}}}}},
        {u"get_asset_tree"_s, {{u"root"_s, u"PLANT"_s}, {u"depth"_s, 4}}},
        {u"set_asset_availability"_s,
         {{u"id"_s, u"PUMP-1"_s}, {u"state"_s, u"out_of_service"_s}, {u"reason"_s, u"Leak"_s}, {u"at"_s, u"2025-12-31"_s}}},
        {u"list_directory"_s, {{u"kind"_s, u"person"_s}, {u"limit"_s, 2}}},
        {u"list_assets"_s, {{u"limit"_s, 3}}},
        {u"get_asset"_s,
         {{u"id"_s, u"FAN-1"_s},
          {u"include"_s,
           QJsonArray{u"open_work_orders"_s, u"open_requests"_s, u"history"_s, u"out_of_service"_s, u"meters"_s, u"plans"_s,
                      u"documents"_s, u"kpis"_s}}}},
        {u"list_meters"_s, {{u"asset"_s, u"PUMP-1"_s}, {u"include_readings"_s, true}}},
        {u"add_meter_reading"_s,
         {{u"asset"_s, u"PUMP-1"_s}, {u"meter"_s, u"HOURS"_s}, {u"value"_s, 2010.5}, {u"read_at"_s, u"2026-01-01T00:00:00Z"_s}}},
        {u"list_maintenance_plans"_s, {{u"limit"_s, 2}}},
        {u"list_due_tasks"_s, {{u"until"_s, u"2026-06-01"_s}, {u"limit"_s, 5}}},
        {u"list_inventory"_s, {{u"limit"_s, 2}}},
        {u"add_inventory_movement"_s,
         {{u"item"_s, u"BELT-1"_s},
          {u"warehouse"_s, u"DEPOT"_s},
          {u"kind"_s, u"transfer"_s},
          {u"quantity"_s, 2.5},
          {u"to_warehouse"_s, u"STORE"_s}}},
        {u"get_kpis"_s,
         {{u"metrics"_s, QJsonArray{u"mtbf"_s, u"availability_failures"_s, u"cost_total"_s, u"wo_aging"_s}},
          {u"from"_s, u"2025-01-01"_s},
          {u"to"_s, u"2026-02-01"_s},
          {u"group_by"_s, u"asset"_s},
          {u"compare_previous"_s, true}}},
        {u"run_report"_s, {{u"report"_s, u"stock_valuation"_s}}},
    };
    if (!samples.contains(operation))
        qFatal("no sample arguments for %s", qPrintable(operation));
    return samples.value(operation);
}

/// What is there, without versions and what is removed: the same after an undo.
QByteArray visibleRecords(TestSite &site)
{
    QJsonObject all;
    const auto ids = [&](const QString &sql) {
        std::vector<qint64> found;
        Rows rows = site.reader().select(sql).value();
        while (rows.next())
            found.push_back(rows.integer(0));
        return found;
    };
    for (const qint64 id : ids(u"SELECT id FROM work_orders WHERE deleted_at IS NULL ORDER BY id"_s))
        all[u"work_order %1"_s.arg(id)] = work_orders::snapshot(site.reader(), {id}).value();
    for (const qint64 id : ids(u"SELECT id FROM assets WHERE deleted_at IS NULL ORDER BY id"_s))
        all[u"asset %1"_s.arg(id)] = stored_record::snapshot(site.reader(), stored_record::assets, id).value();
    for (const qint64 id : ids(u"SELECT id FROM out_of_service WHERE deleted_at IS NULL ORDER BY id"_s))
        all[u"out_of_service %1"_s.arg(id)] = stored_record::snapshot(site.reader(), stored_record::outOfService, id).value();
    for (const qint64 id : ids(u"SELECT id FROM work_requests WHERE deleted_at IS NULL ORDER BY id"_s))
        all[u"work_request %1"_s.arg(id)] = stored_record::snapshot(site.reader(), stored_record::workRequests, id).value();
    for (const qint64 id : ids(u"SELECT id FROM work_order_comments WHERE deleted_at IS NULL ORDER BY id"_s))
        all[u"comment %1"_s.arg(id)] = stored_record::snapshot(site.reader(), stored_record::comments, id).value();
    for (const auto &[name, table] :
         {std::pair{"meter_readings", &stored_record::meterReadings}, std::pair{"due_tasks", &stored_record::dueTasks},
          std::pair{"stock", &stored_record::stock}, std::pair{"stock_movements", &stored_record::stockMovements}}) {
        for (const qint64 id : ids(u"SELECT id FROM %1 WHERE deleted_at IS NULL ORDER BY id"_s.arg(QLatin1StringView{name})))
            all[u"%1 %2"_s.arg(QLatin1StringView{name}).arg(id)] = stored_record::snapshot(site.reader(), *table, id).value();
    }
    return QJsonDocument{all}.toJson();
}

/// Changes the record that an operation's sample is about so that the sample is still possible; answers its version.
qint64 changeMeanwhile(SampleRecords &records, const QString &id)
{
    const auto version = [&](const QString &operation, QJsonObject arguments) {
        arguments[u"id"_s] = id;
        return records.call(operation, arguments, u"planner"_s).value()["version"_L1].toInteger();
    };
    if (id.startsWith("OT-"_L1))
        return version(u"update_work_order"_s, {{u"note"_s, u"changed meanwhile"_s}});
    if (id.startsWith("REQ-"_L1))
        return version(u"decide_work_request"_s, {{u"decision"_s, u"approve"_s}});
    QJsonObject stop{{u"state"_s, u"out_of_service"_s}, {u"reason"_s, u"short"_s}, {u"at"_s, u"2025-12-01"_s}};
    version(u"set_asset_availability"_s, stop);
    stop[u"state"_s] = u"in_service"_s;
    return version(u"set_asset_availability"_s, stop);
}

void addOperations(bool onEachDriver)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Driver>("driver");
    for (const Operation &operation : operations::all()) {
        if (operation.needs.isForHeldWrites()) // tst_pending_changes
            continue;
        QTest::addRow("%s", operation.name) << QString::fromLatin1(operation.name) << Driver::Sqlite;
        if (onEachDriver && qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
            QTest::addRow("%s on PostgreSQL", operation.name) << QString::fromLatin1(operation.name) << Driver::Postgres;
    }
}

/// The first thing in a schema that is outside of what all readers of schemas understand alike; empty when none is.
QString problemIn(const QJsonValue &value, bool isInput, const QString &where)
{
    static const QSet<QString> known{u"type"_s,        u"properties"_s,  u"required"_s,  u"additionalProperties"_s,
                                     u"items"_s,       u"enum"_s,        u"minLength"_s, u"maxLength"_s,
                                     u"minimum"_s,     u"maximum"_s,     u"minItems"_s,  u"maxItems"_s,
                                     u"uniqueItems"_s, u"description"_s, u"default"_s};
    const QJsonObject schema = value.toObject();
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        if (!known.contains(member.key()))
            return where + u": keyword "_s + member.key();
    }
    const QString type = schema["type"_L1].isArray() ? schema["type"_L1][0].toString() : schema["type"_L1].toString();
    if (type.isEmpty())
        return where + u": no type"_s;
    if (isInput && type == "string"_L1 && !schema.contains("enum"_L1) && !schema.contains("maxLength"_L1))
        return where + u": a text without end"_s;
    if (isInput && type == "array"_L1 && !schema.contains("maxItems"_L1))
        return where + u": a list without end"_s;
    if (isInput && type == "integer"_L1 && !(schema.contains("minimum"_L1) && schema["maximum"_L1].toDouble() <= 2147483647))
        return where + u": an integer without bounds of 32 bits"_s;
    if (type == "object"_L1 && schema["additionalProperties"_L1] != QJsonValue{false})
        return where + u": open"_s;
    if (type == "array"_L1)
        return problemIn(schema["items"_L1], isInput, where + u"[]"_s);
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (const QJsonValue &name : schema["required"_L1].toArray()) {
        if (!properties.contains(name.toString()))
            return where + u": requires what it does not have: "_s + name.toString();
    }
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QString place = where + u'.' + property.key();
        if (property.value()["description"_L1].toString().size() < 2)
            return place + u": not described"_s;
        if (const QString problem = problemIn(property.value(), isInput, place); !problem.isEmpty())
            return problem;
    }
    return {};
}

QStringList codesIn(const QJsonObject &answer)
{
    QStringList codes;
    const QJsonArray items = answer["items"_L1].toArray();
    for (const QJsonValue &item : items)
        codes.append(item["code"_L1].toString());
    return codes;
}

} // namespace

class tst_Operations : public QObject {
    Q_OBJECT

private slots:
    // The contract, for each operation
    void itsFileAndItsWordsExist_data() { addOperations(false); }
    void itsFileAndItsWordsExist();
    void itsSchemasAreBoundedAndDescribed_data() { addOperations(false); }
    void itsSchemasAreBoundedAndDescribed();
    void itRefusesWithoutTheRight_data() { addOperations(false); }
    void itRefusesWithoutTheRight();
    void itRefusesAnUnknownArgument_data() { addOperations(false); }
    void itRefusesAnUnknownArgument();
    void itsAnswerIsWhatItsSchemaSays_data() { addOperations(true); }
    void itsAnswerIsWhatItsSchemaSays();
    void aReaderChangesNothing_data() { addOperations(true); }
    void aReaderChangesNothing();
    void aWriteCanBeUndoneAndRedone_data() { addOperations(true); }
    void aWriteCanBeUndoneAndRedone();
    void aRepeatedWriteChangesOnce_data() { addOperations(true); }
    void aRepeatedWriteChangesOnce();
    void aStaleVersionIsRefused_data() { addOperations(false); }
    void aStaleVersionIsRefused();
    void itRefusesWithoutTheScope_data() { addOperations(false); }
    void itRefusesWithoutTheScope();
    void whatChangesARecordTakesItsVersion_data() { addOperations(false); }
    void whatChangesARecordTakesItsVersion();
    void aRepeatedAnswerIsForTodaysRights_data() { addOperations(false); }
    void aRepeatedAnswerIsForTodaysRights();

    // Who sees what
    void listsAndCountsEndWhereTheRightsEnd_data();
    void listsAndCountsEndWhereTheRightsEnd();
    void whatIsOutOfReachIsNotFound_data();
    void whatIsOutOfReachIsNotFound();
    void ownRowsAreCreatedResponsibleOrRequested();
    void whatMayBeSeenButNotDoneIsForbidden();
    void costsAppearOnlyWithTheirRight();
    void openWorkOrdersOfAnAssetAreThoseThatMayBeSeen();
    void aStopNamesItsWorkOrderToWhoMaySeeThat_data();
    void aStopNamesItsWorkOrderToWhoMaySeeThat();
    void searchShowsWhatTheScopesCover();

    // Each in its own right
    void pagesFollowTheirCursor_data() { addDriverRows(); }
    void pagesFollowTheirCursor();
    void aCursorBelongsToItsAskerAndQuestion();
    void aLongListEndsBefore100kB();
    void datesAreReadInTheZoneOfTheSite();
    void transitionsAreThoseOfTheRights();
    void aNewWorkOrderIsTheCreatorsOwn();
    void aLocationLimitsWhereWorkOrdersAreCreated();
    void unseenCharactersDoNotComeIn();
    void returningFromReviewIsAllowedAndReopeningIsNot();
    void closingEndsTheTimeOutOfService_data() { addDriverRows(); }
    void closingEndsTheTimeOutOfService();
    void searchAndFetchHaveTheExpectedShape();
    void fetchedTextLinksNowhereElse();
    void whoAmISaysWhatMayBeDone();
    void aNameThatIsNobodyIsNotFound();
};

void tst_Operations::itsFileAndItsWordsExist()
{
    QFETCH(QString, name);
    const Operation &operation = *operations::find(name);
    QVERIFY(QFileInfo::exists(qEnvironmentVariable("FRACTAL_SOURCE_DIR", u"."_s) + u"/core/operations/"_s + name + u".cpp"_s));
    QVERIFY(qstrlen(operation.title) > 3);
    QVERIFY(qstrlen(operation.description) > 40);
    QVERIFY(!operations::find(name.toUpper()));
    if (operation.effect != Effect::Reads)
        QVERIFY(operation.recheck);
}

void tst_Operations::itsSchemasAreBoundedAndDescribed()
{
    QFETCH(QString, name);
    const Operation &operation = *operations::find(name);
    for (const char *text : {operation.inputSchema, operation.outputSchema}) {
        QJsonParseError error;
        const QJsonObject schema = QJsonDocument::fromJson(text, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(schema["type"_L1].toString(), u"object"_s);
        QCOMPARE(problemIn(schema, text == operation.inputSchema, name), QString{});
    }
    if (operation.effect != Effect::Reads)
        QVERIFY(QByteArray{operation.inputSchema}.contains("idempotency_key"));
}

void tst_Operations::itRefusesWithoutTheRight()
{
    QFETCH(QString, name);
    const Operation &operation = *operations::find(name);
    if (operation.needs.permissions().empty())
        return;
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    Principal stranger = site.principal(u"admin"_s);
    for (const Permission permission : operation.needs.permissions())
        stranger.rights.set(permission, RowScope::None);
    const QByteArray before = site.dump();
    const auto answer = records.call(name, sampleArguments(name), stranger);
    QCOMPARE(answer.error().code, ErrorCode::Forbidden);
    QCOMPARE(answer.error().details["missing"_L1].toString(), QString{nameOf(operation.needs.permissions().front())});
    QCOMPARE(site.dump(), before);
    QVERIFY(!operations::isUsableBy(operation, stranger));
}

void tst_Operations::itRefusesWithoutTheScope()
{
    QFETCH(QString, name);
    const Operation &operation = *operations::find(name);
    if (operation.needs.permissions().empty())
        return;
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    Principal narrowed = site.principal(u"admin"_s);
    narrowed.scopesApply = true;
    narrowed.scopes = ScopeSet{};
    const QByteArray before = site.dump();
    const auto answer = records.call(name, sampleArguments(name), narrowed);
    QCOMPARE(answer.error().code, ErrorCode::InsufficientScope); // consent helps (decision 4)
    QVERIFY(!answer.error().details["needed"_L1].toString().isEmpty());
    QCOMPARE(site.dump(), before);
    QVERIFY(operations::isUsableBy(operation, narrowed)); // shown in tools/list
}

void tst_Operations::whatChangesARecordTakesItsVersion()
{
    QFETCH(QString, name);
    const Operation &operation = *operations::find(name);
    const QJsonObject properties = QJsonDocument::fromJson(operation.inputSchema).object()["properties"_L1].toObject();
    const bool changesOne = operation.effect != Effect::Reads && properties.contains("id"_L1);
    // What is only added to a record does not depend on what it says.
    const bool onlyAdds = name == "add_work_order_comment"_L1 || name == "record_work"_L1;
    QCOMPARE(properties.contains("expected_version"_L1), changesOne && !onlyAdds);
}

/// SEC-7: a person who may not see the record any more is not told what was answered before.
void tst_Operations::aRepeatedAnswerIsForTodaysRights()
{
    QFETCH(QString, name);
    const Operation &operation = *operations::find(name);
    if (operation.effect == Effect::Reads)
        return;
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    QJsonObject arguments = sampleArguments(name);
    arguments[u"idempotency_key"_s] = u"key-0001"_s;
    QVERIFY(records.call(name, arguments, u"admin"_s));
    const QByteArray before = site.dump();
    Principal elsewhere = site.principal(u"admin"_s);
    elsewhere.locationPath = u"/999999/"_s;
    QCOMPARE(records.call(name, arguments, elsewhere).error().code, ErrorCode::NotFound);
    Principal without = site.principal(u"admin"_s);
    for (const Permission permission : operation.needs.permissions())
        without.rights.set(permission, RowScope::None);
    QCOMPARE(records.call(name, arguments, without).error().code, ErrorCode::Forbidden);
    QCOMPARE(site.dump(), before);
}

void tst_Operations::itRefusesAnUnknownArgument()
{
    QFETCH(QString, name);
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    QJsonObject arguments = sampleArguments(name);
    arguments[u"surprise"_s] = 1;
    const QByteArray before = site.dump();
    const auto answer = records.call(name, arguments, u"admin"_s);
    QCOMPARE(answer.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(answer.error().field, u"surprise"_s);
    QCOMPARE(site.dump(), before);
}

void tst_Operations::itsAnswerIsWhatItsSchemaSays()
{
    QFETCH(QString, name);
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    records.outOfService({.asset = records.fan1.id, .startedAt = site.clock.now()});
    const Operation &operation = *operations::find(name);
    for (const QString &who : {u"admin"_s, u"tech"_s}) {
        QJsonObject arguments = sampleArguments(name);
        if (operation.effect != Effect::Reads)
            arguments[u"idempotency_key"_s] = u"key-0001"_s;
        for (int time = 0; time < 2; ++time) {
            const auto answer = records.bytes(operation, arguments, site.principal(who));
            if (who == "tech"_L1 && !answer)
                continue; // what a technician may not, other tests say
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            QJsonParseError error;
            const QJsonObject object = QJsonDocument::fromJson(*answer, &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            const auto valid = operations::checkAgainst(operation.outputSchema, object);
            QVERIFY2(valid, valid ? "" : qPrintable(valid.error().detail + QString::fromUtf8(*answer)));
        }
    }
}

void tst_Operations::aReaderChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(Driver, driver);
    if (operations::find(name)->effect != Effect::Reads)
        return;
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QByteArray before = site.dump();
    QVERIFY(records.call(name, sampleArguments(name), u"admin"_s));
    QCOMPARE(site.dump(), before);
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM journal WHERE action = ?"_s, {name}).value(), 0);
}

void tst_Operations::aWriteCanBeUndoneAndRedone()
{
    QFETCH(QString, name);
    QFETCH(Driver, driver);
    if (operations::find(name)->effect == Effect::Reads)
        return;
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QByteArray before = visibleRecords(site);
    const QJsonObject answer = records.call(name, sampleArguments(name), u"admin"_s).value();
    const QByteArray after = visibleRecords(site);
    QVERIFY(after != before);
    const JournalId undo = records.undo({answer["journal_id"_L1].toInteger()}).value();
    QCOMPARE(visibleRecords(site), before);
    const JournalId redo = records.undo(undo).value();
    QCOMPARE(visibleRecords(site), after);
    QVERIFY(records.undo(redo));
    QCOMPARE(visibleRecords(site), before);
    QVERIFY(journal::verify(site.reader()));
}

void tst_Operations::aRepeatedWriteChangesOnce()
{
    QFETCH(QString, name);
    QFETCH(Driver, driver);
    if (operations::find(name)->effect == Effect::Reads)
        return;
    TestSite site{driver};
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    QJsonObject arguments = sampleArguments(name);
    arguments[u"idempotency_key"_s] = u"key-0001"_s;
    const QJsonObject first = records.call(name, arguments, u"admin"_s).value();
    const QByteArray after = site.dump();
    QJsonObject second = records.call(name, arguments, u"admin"_s).value();
    QCOMPARE(second.take("replayed"_L1), QJsonValue{true});
    QCOMPARE(second, first);
    QCOMPARE(site.dump(), after);
}

void tst_Operations::aStaleVersionIsRefused()
{
    QFETCH(QString, name);
    const Operation &operation = *operations::find(name);
    if (!QByteArray{operation.inputSchema}.contains("expected_version"))
        return;
    TestSite site;
    SampleRecords records{site};
    const QString id = sampleArguments(name)["id"_L1].toString();
    const qint64 current = changeMeanwhile(records, id);
    QJsonObject arguments = sampleArguments(name);
    arguments[u"expected_version"_s] = 1;
    const QByteArray before = site.dump();
    const auto stale = records.call(name, arguments, u"admin"_s);
    QCOMPARE(stale.error().code, ErrorCode::VersionConflict);
    QCOMPARE(stale.error().details["current"_L1]["version"_L1].toInteger(), current);
    QCOMPARE(site.dump(), before);
    arguments[u"expected_version"_s] = current;
    QCOMPARE(records.call(name, arguments, u"admin"_s).value()["version"_L1].toInteger(), current + 1);
}

void tst_Operations::listsAndCountsEndWhereTheRightsEnd_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("orders");
    QTest::addColumn<QStringList>("hits"); ///< of a search for "OT"
    std::vector<std::pair<Driver, const char *>> drivers{{Driver::Sqlite, "SQLite"}};
    if (qEnvironmentVariableIsSet("FRACTAL_TEST_PG"))
        drivers.emplace_back(Driver::Postgres, "PostgreSQL");
    for (const auto &[driver, name] : drivers) {
        QTest::addRow("all, %s", name) << driver << u"planner"_s << QStringList{u"OT-1"_s, u"OT-2"_s, u"OT-3"_s, u"OT-4"_s}
                                       << QStringList{u"wo:OT-1"_s, u"wo:OT-2"_s, u"wo:OT-3"_s, u"wo:OT-4"_s};
        QTest::addRow("a location, %s", name)
            << driver << u"hall1"_s << QStringList{u"OT-1"_s, u"OT-2"_s} << QStringList{u"wo:OT-1"_s, u"wo:OT-2"_s};
        QTest::addRow("own as responsible, %s", name)
            << driver << u"tech"_s << QStringList{u"OT-1"_s} << QStringList{u"wo:OT-1"_s};
        QTest::addRow("own as requester, %s", name)
            << driver << u"requester"_s << QStringList{u"OT-4"_s} << QStringList{u"wo:OT-4"_s};
    }
}

void tst_Operations::listsAndCountsEndWhereTheRightsEnd()
{
    QFETCH(Driver, driver);
    QFETCH(QString, who);
    QFETCH(QStringList, orders);
    QFETCH(QStringList, hits);
    TestSite site{driver};
    SampleRecords records{site};
    const QJsonObject list = records.call(u"list_work_orders"_s, {{u"sort"_s, u"code"_s}}, who).value();
    QCOMPARE(codesIn(list), orders);
    QCOMPARE(list["total"_L1].toInt(), orders.size());
    QCOMPARE(records.call(u"list_work_orders"_s, {{u"sort"_s, u"code"_s}, {u"limit"_s, 1}}, who).value()["total"_L1].toInt(),
             orders.size());
    QCOMPARE(records.call(u"count_work_orders"_s, {}, who).value()["total"_L1].toInt(), orders.size());
    const QJsonObject groups = records.call(u"count_work_orders"_s, {{u"group_by"_s, QJsonArray{u"location"_s}}}, who).value();
    QCOMPARE(groups["total"_L1].toInt(), orders.size());
    QCOMPARE(groups["groups"_L1].toArray().size(), who == "planner"_L1 ? 2 : 1);
    QStringList found;
    const QJsonArray results =
        records.call(u"search"_s, {{u"query"_s, u"OT type:work_order"_s}}, who).value()["results"_L1].toArray();
    for (const QJsonValue &hit : results)
        found.append(hit["id"_L1].toString());
    found.sort();
    QCOMPARE(found, hits);
}

void tst_Operations::whatIsOutOfReachIsNotFound_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("hidden");
    QTest::addColumn<QJsonObject>("missing");
    const auto row = [](const char *operation, const QString &argument, const QString &hidden, const QString &missing,
                        QJsonObject more = {}) {
        QJsonObject other = more;
        more[argument] = hidden;
        other[argument] = missing;
        QTest::addRow("%s %s", operation, qPrintable(hidden)) << QString::fromLatin1(operation) << more << other;
    };
    row("get_work_order", u"id"_s, u"OT-3"_s, u"OT-999"_s);
    row("get_work_order", u"id"_s, u"3"_s, u"999"_s);
    row("fetch", u"id"_s, u"wo:OT-3"_s, u"wo:OT-999"_s);
    row("fetch", u"id"_s, u"asset:FAN-1"_s, u"asset:NONE"_s);
    row("fetch", u"id"_s, u"plan:P-STORM"_s, u"plan:NONE"_s);
    row("get_asset", u"id"_s, u"FAN-1"_s, u"NONE"_s);
    row("get_asset", u"id"_s, u"PLANT"_s, u"NONE"_s);
    row("list_work_orders", u"asset"_s, u"FAN-1"_s, u"NONE"_s);
    row("count_work_orders", u"location"_s, u"HALL2"_s, u"NONE"_s);
    row("list_assets", u"location"_s, u"PLANT"_s, u"NONE"_s);
    row("update_work_order", u"id"_s, u"OT-4"_s, u"OT-999"_s, {{u"title"_s, u"x"_s}, {u"expected_version"_s, 9}});
    row("change_work_order_status", u"id"_s, u"OT-4"_s, u"OT-999"_s, {{u"to"_s, u"in_review"_s}});
    row("close_work_order", u"id"_s, u"OT-3"_s, u"OT-999"_s);
    row("create_work_order", u"asset"_s, u"FAN-1"_s, u"NONE"_s, {{u"title"_s, u"x"_s}, {u"type"_s, u"other"_s}});
    row("create_work_order", u"from_request"_s, u"REQ-1"_s, u"REQ-999"_s, {{u"title"_s, u"x"_s}, {u"type"_s, u"other"_s}});
    row("add_work_order_comment", u"id"_s, u"OT-4"_s, u"OT-999"_s, {{u"text"_s, u"x"_s}});
    row("record_work", u"id"_s, u"OT-4"_s, u"OT-999"_s, {{u"task_id"_s, 1}, {u"action"_s, u"start"_s}});
    row("cancel_work_order", u"id"_s, u"OT-4"_s, u"OT-999"_s, {{u"reason"_s, u"x"_s}});
    row("fetch", u"id"_s, u"req:REQ-1"_s, u"req:REQ-999"_s);
    row("list_work_requests", u"asset"_s, u"FAN-1"_s, u"NONE"_s);
    row("list_work_requests", u"location"_s, u"HALL2"_s, u"NONE"_s);
    row("create_work_request", u"asset"_s, u"FAN-1"_s, u"NONE"_s, {{u"title"_s, u"x"_s}});
    row("decide_work_request", u"id"_s, u"REQ-1"_s, u"REQ-999"_s, {{u"decision"_s, u"approve"_s}});
    row("get_asset_tree", u"root"_s, u"PLANT"_s, u"NONE"_s);
    row("set_asset_availability", u"id"_s, u"FAN-1"_s, u"NONE"_s, {{u"state"_s, u"out_of_service"_s}, {u"reason"_s, u"x"_s}});
    row("set_asset_availability", u"work_order"_s, u"OT-4"_s, u"OT-999"_s,
        {{u"id"_s, u"PUMP-1"_s}, {u"state"_s, u"out_of_service"_s}, {u"reason"_s, u"x"_s}});
    row("list_meters", u"asset"_s, u"FAN-1"_s, u"NONE"_s);
    row("add_meter_reading", u"asset"_s, u"FAN-1"_s, u"NONE"_s,
        {{u"meter"_s, u"HOURS"_s}, {u"value"_s, 1}, {u"read_at"_s, u"2026-01-01"_s}});
    row("list_maintenance_plans", u"asset"_s, u"FAN-1"_s, u"NONE"_s);
    row("list_due_tasks", u"location"_s, u"HALL2"_s, u"NONE"_s);
    row("list_inventory", u"warehouse"_s, u"DEPOT"_s, u"NONE"_s);
    row("add_inventory_movement", u"warehouse"_s, u"DEPOT"_s, u"NONE"_s,
        {{u"item"_s, u"BELT-1"_s}, {u"kind"_s, u"exit"_s}, {u"quantity"_s, 1}});
    row("add_inventory_movement", u"to_warehouse"_s, u"DEPOT"_s, u"NONE"_s,
        {{u"item"_s, u"BELT-1"_s}, {u"warehouse"_s, u"STORE"_s}, {u"kind"_s, u"transfer"_s}, {u"quantity"_s, 1}});
    row("add_inventory_movement", u"work_order"_s, u"OT-4"_s, u"OT-999"_s,
        {{u"item"_s, u"BELT-1"_s}, {u"warehouse"_s, u"STORE"_s}, {u"kind"_s, u"exit"_s}, {u"quantity"_s, 1}});
    row("get_kpis", u"location"_s, u"HALL2"_s, u"NONE"_s,
        {{u"metrics"_s, QJsonArray{u"mtbf"_s}}, {u"from"_s, u"2026-01-01"_s}, {u"to"_s, u"2026-02-01"_s}});
}

void tst_Operations::whatIsOutOfReachIsNotFound()
{
    QFETCH(QString, operation);
    QFETCH(QJsonObject, hidden);
    QFETCH(QJsonObject, missing);
    TestSite site;
    SampleRecords records{site};
    const SampleUpkeep upkeep{site, records};
    const QByteArray before = site.dump();
    const auto one = records.call(operation, hidden, u"hall1"_s);
    const auto other = records.call(operation, missing, u"hall1"_s);
    QCOMPARE(one.error().code, ErrorCode::NotFound);
    // Byte for byte what a record that does not exist gets.
    JsonWriter oneText;
    JsonWriter otherText;
    operations::writeError(one.error(), oneText);
    operations::writeError(other.error(), otherText);
    QCOMPARE(oneText.take(), otherText.take());
    QCOMPARE(site.dump(), before);
}

void tst_Operations::ownRowsAreCreatedResponsibleOrRequested()
{
    TestSite site;
    SampleRecords records{site};
    const UserId tech = site.principal(u"tech"_s).user;
    for (int i = 0; i < 3; ++i) {
        work_orders::NewWorkOrder order;
        order.code = u"OT-7%1"_s.arg(i);
        order.title = u"Own"_s;
        order.asset = records.fan1.id;
        (i == 0 ? order.createdBy : i == 1 ? order.responsible : order.requester) = tech;
        records.order(order);
    }
    QCOMPARE(codesIn(records.call(u"list_work_orders"_s, {{u"sort"_s, u"code"_s}}, u"tech"_s).value()),
             (QStringList{u"OT-1"_s, u"OT-70"_s, u"OT-71"_s, u"OT-72"_s}));
    QCOMPARE(
        codesIn(records.call(u"list_work_orders"_s, {{u"assigned_to_me"_s, true}, {u"sort"_s, u"code"_s}}, u"tech"_s).value()),
        (QStringList{u"OT-1"_s, u"OT-71"_s}));
}

void tst_Operations::whatMayBeSeenButNotDoneIsForbidden()
{
    TestSite site;
    SampleRecords records{site};
    Principal principal = site.principal(u"planner"_s);
    principal.rights.set({Resource::WorkOrders, Action::Edit}, RowScope::Own);
    QVERIFY(records.call(u"update_work_order"_s, {{u"id"_s, u"OT-2"_s}, {u"note"_s, u"mine"_s}}, principal));
    const auto foreign = records.call(u"update_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"note"_s, u"not mine"_s}}, principal);
    QCOMPARE(foreign.error().code, ErrorCode::Forbidden);
    QCOMPARE(foreign.error().details["missing"_L1].toString(), u"work_orders:edit"_s);
}

void tst_Operations::costsAppearOnlyWithTheirRight()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject seen = records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"planner"_s).value();
    QCOMPARE(seen["cost_total"_L1]["value"_L1].toDouble(), 100.5);
    QCOMPARE(seen["cost_total"_L1]["amount"_L1].toString(), u"100.50"_s);
    QCOMPARE(seen["cost_total"_L1]["currency"_L1].toString(), u"EUR"_s);
    QVERIFY(!records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}, {u"include"_s, QJsonArray{u"tasks"_s}}}, u"planner"_s)
                 .value()
                 .contains("cost_total"_L1));
    for (const QString &operation : {u"get_work_order"_s, u"fetch"_s}) {
        const QString id = operation == "fetch"_L1 ? u"wo:OT-1"_s : u"OT-1"_s;
        const QByteArray answer = records.bytes(*operations::find(operation), {{u"id"_s, id}}, site.principal(u"tech"_s)).value();
        QVERIFY(!answer.contains("100.5"));
    }
    QVERIFY(!records.bytes(*operations::find(u"list_work_orders"), {}, site.principal(u"tech"_s)).value().contains("cost"));
    // The scope narrows as the right does.
    Principal scoped = site.principal(u"planner"_s);
    scoped.scopesApply = true;
    scoped.scopes = {};
    scoped.scopes.add({Resource::WorkOrders, Action::View});
    QVERIFY(!records.call(u"get_work_order"_s, {{u"id"_s, u"OT-1"_s}}, scoped).value().contains("cost_total"_L1));
}

void tst_Operations::openWorkOrdersOfAnAssetAreThoseThatMayBeSeen()
{
    TestSite site;
    SampleRecords records{site};
    const auto openOf = [&](const QString &asset, const Principal &principal) {
        const QJsonObject answer = records.call(u"list_assets"_s, {{u"code_prefix"_s, asset}}, principal).value();
        return answer["items"_L1][0]["open_work_orders"_L1];
    };
    QCOMPARE(openOf(u"FAN-1"_s, site.principal(u"planner"_s)).toInt(), 1);
    QCOMPARE(openOf(u"FAN-1"_s, site.principal(u"tech"_s)).toInt(-1), 0);
    QCOMPARE(openOf(u"PUMP-1"_s, site.principal(u"tech"_s)).toInt(), 1);
    Principal blind = site.principal(u"planner"_s);
    blind.rights.set({Resource::WorkOrders, Action::View}, RowScope::None);
    QVERIFY(openOf(u"FAN-1"_s, blind).isUndefined());
    const QJsonObject include{{u"id"_s, u"FAN-1"_s}, {u"include"_s, QJsonArray{u"open_work_orders"_s, u"history"_s}}};
    const QJsonObject whole = records.call(u"get_asset"_s, include, u"planner"_s).value();
    QCOMPARE(whole["open_work_orders"_L1].toArray().size(), 1);
    QCOMPARE(whole["history"_L1].toArray().size(), 1);
    QCOMPARE(whole["path"_L1].toArray(), (QJsonArray{u"Usine Nord"_s, u"Hall 2"_s}));
    const QJsonObject own = records.call(u"get_asset"_s, include, u"tech"_s).value();
    QVERIFY(own["open_work_orders"_L1].toArray().isEmpty());
    QVERIFY(!records.call(u"get_asset"_s, include, blind).value().contains("history"_L1));
}

void tst_Operations::aStopNamesItsWorkOrderToWhoMaySeeThat_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QJsonValue>("code");
    QTest::newRow("SEC-20: who sees all") << u"planner"_s << QJsonValue{u"OT-4"_s};
    QTest::newRow("SEC-20: who sees the pump, and not the fan of the work order") << u"hall1"_s << QJsonValue{};
    QTest::newRow("SEC-20: who sees the own work orders") << u"tech"_s << QJsonValue{};
}

void tst_Operations::aStopNamesItsWorkOrderToWhoMaySeeThat()
{
    QFETCH(QString, person);
    QFETCH(QJsonValue, code);
    TestSite site;
    SampleRecords records{site};
    const auto fan = work_orders::find(site.reader(), u"OT-4"_s, {}).value();
    records.outOfService({.asset = records.pump1.id, .startedAt = site.clock.now(), .workOrder = fan.id});
    Principal principal = site.principal(person);
    principal.rights.set({Resource::Availability, Action::View}, RowScope::All);
    const QJsonObject answer = records
                                   .call(u"get_asset"_s,
                                         {{u"id"_s, u"PUMP-1"_s}, {u"include"_s, QJsonArray{u"out_of_service"_s}}}, principal)
                                   .value();
    const QJsonArray stops = answer["out_of_service_records"_L1].toArray();
    QCOMPARE(stops.size(), 1);
    QCOMPARE(stops[0]["work_order"_L1], code.isUndefined() ? QJsonValue{QJsonValue::Null} : code);
}

void tst_Operations::searchShowsWhatTheScopesCover()
{
    TestSite site;
    SampleRecords records{site};
    Principal scoped = site.principal(u"planner"_s);
    scoped.scopesApply = true;
    scoped.scopes = {};
    scoped.scopes.add({Resource::Assets, Action::View});
    const QJsonArray results = records.call(u"search"_s, {{u"query"_s, u"fan"_s}}, scoped).value()["results"_L1].toArray();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0]["id"_L1].toString(), u"asset:FAN-1"_s);
    QCOMPARE(records.call(u"fetch"_s, {{u"id"_s, u"wo:OT-4"_s}}, scoped).error().code, ErrorCode::InsufficientScope);
}

void tst_Operations::pagesFollowTheirCursor()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    for (const QString &operation : {u"list_work_orders"_s, u"list_assets"_s}) {
        const QStringList whole = codesIn(records.call(operation, {}, u"planner"_s).value());
        QStringList paged;
        QJsonObject arguments{{u"limit"_s, 1}};
        for (int page = 0; page < whole.size(); ++page) {
            const QJsonObject answer = records.call(operation, arguments, u"planner"_s).value();
            paged.append(codesIn(answer));
            const bool isLast = page == whole.size() - 1;
            QCOMPARE(answer["next_cursor"_L1].isNull(), isLast);
            QCOMPARE(answer["truncated"_L1].toBool(), !isLast);
            QCOMPARE(answer["total"_L1].isNull(), page > 0);
            arguments[u"cursor"_s] = answer["next_cursor"_L1];
        }
        QCOMPARE(paged, whole);
    }
}

void tst_Operations::aCursorBelongsToItsAskerAndQuestion()
{
    TestSite site;
    SampleRecords records{site};
    QJsonObject arguments{{u"limit"_s, 1}, {u"sort"_s, u"code"_s}};
    const QString cursor = records.call(u"list_work_orders"_s, arguments, u"planner"_s).value()["next_cursor"_L1].toString();
    const auto codeWith = [&](const QString &operation, QJsonObject question, const QString &who) -> std::optional<ErrorCode> {
        const auto answer = records.call(operation, question, who);
        return answer ? std::nullopt : std::optional{answer.error().code};
    };
    arguments[u"cursor"_s] = cursor;
    QCOMPARE(codeWith(u"list_work_orders"_s, arguments, u"planner"_s), std::nullopt);
    arguments[u"limit"_s] = 2; // the size of a page may change
    QCOMPARE(codeWith(u"list_work_orders"_s, arguments, u"planner"_s), std::nullopt);
    QCOMPARE(codeWith(u"list_work_orders"_s, arguments, u"admin"_s), ErrorCode::InvalidCursor);
    QCOMPARE(codeWith(u"list_assets"_s, {{u"cursor"_s, cursor}}, u"planner"_s), ErrorCode::InvalidCursor);
    QJsonObject other = arguments;
    other[u"overdue"_s] = true;
    QCOMPARE(codeWith(u"list_work_orders"_s, other, u"planner"_s), ErrorCode::InvalidCursor);
    other = arguments;
    other.remove(u"sort"_s);
    QCOMPARE(codeWith(u"list_work_orders"_s, other, u"planner"_s), ErrorCode::InvalidCursor);
    for (const QString &forged :
         {u"x"_s, cursor.chopped(1), cursor + u"A"_s, u"AAAA"_s + cursor.mid(4), u"!!!"_s, QString{1000, u'A'}}) {
        arguments[u"cursor"_s] = forged;
        QCOMPARE(codeWith(u"list_work_orders"_s, arguments, u"planner"_s), ErrorCode::InvalidCursor);
    }
}

void tst_Operations::aLongListEndsBefore100kB()
{
    TestSite site;
    SampleRecords records{site};
    const assets::Inserted longest = records.asset(u"LONG"_s, QString{1'000, u'ж'}, assets::Kind::Equipment, records.hall1, 2);
    for (int i = 0; i < 60; ++i) {
        work_orders::NewWorkOrder order;
        order.code = u"OT-%1"_s.arg(1000 + i);
        order.title = QString{200, u'ж'};
        order.asset = longest.id;
        records.order(order);
    }
    QStringList seen;
    QJsonObject arguments{{u"limit"_s, 100}, {u"asset"_s, u"LONG"_s}};
    while (true) {
        const QByteArray bytes = records.bytes(*operations::find(u"list_work_orders"), arguments, site.principal(u"planner"_s))
                                     .value();
        QVERIFY2(bytes.size() <= 100'000, qPrintable(QString::number(bytes.size())));
        const QJsonObject answer = QJsonDocument::fromJson(bytes).object();
        seen.append(codesIn(answer));
        if (answer["next_cursor"_L1].isNull())
            break;
        QVERIFY(answer["truncated"_L1].toBool());
        arguments[u"cursor"_s] = answer["next_cursor"_L1];
    }
    QVERIFY(arguments.contains(u"cursor"_s));
    QCOMPARE(seen.size(), 60);
    QCOMPARE(seen.removeDuplicates(), 0);
}

void tst_Operations::datesAreReadInTheZoneOfTheSite()
{
    TestSite site;
    SampleRecords records{site};
    work_orders::NewWorkOrder order;
    order.code = u"OT-80"_s;
    order.title = u"Midnight"_s;
    order.createdAt = *fromRfc3339(u"2025-12-31T23:30:00Z"); // New Year in Paris
    records.order(order);
    const auto total = [&](const QString &from) {
        return records.call(u"count_work_orders"_s, {{u"from"_s, from}}, u"planner"_s).value()["total"_L1].toInt();
    };
    QCOMPARE(total(u"2026-01-01"_s), 1);
    QCOMPARE(total(u"2026-01-01T00:00:00Z"_s), 0);
    QCOMPARE(total(u"2026-01-01T00:00:00+01:00"_s), 1);
    for (const QString &wrong : {u"2026-01-01T00:00:00"_s, u"01/02/2026"_s, u"2026-13-01"_s, u"tomorrow"_s}) {
        const auto answer = records.call(u"count_work_orders"_s, {{u"from"_s, wrong}}, u"planner"_s);
        QCOMPARE(answer.error().code, ErrorCode::ValidationFailed);
        QCOMPARE(answer.error().field, u"from"_s);
    }
}

void tst_Operations::transitionsAreThoseOfTheRights()
{
    TestSite site;
    SampleRecords records{site};
    const auto allowed = [&](const QString &id, const QString &who) {
        return records.call(u"get_work_order"_s, {{u"id"_s, id}}, who).value()["allowed_transitions"_L1].toArray();
    };
    QCOMPARE(allowed(u"OT-1"_s, u"planner"_s), (QJsonArray{u"in_review"_s, u"completed"_s, u"cancelled"_s}));
    QCOMPARE(allowed(u"OT-1"_s, u"tech"_s), QJsonArray{u"in_review"_s});
    QCOMPARE(allowed(u"OT-1"_s, u"auditor"_s), QJsonArray{});
    QCOMPARE(allowed(u"OT-3"_s, u"admin"_s), QJsonArray{});
    QCOMPARE(records.call(u"close_work_order"_s, {{u"id"_s, u"OT-1"_s}}, u"tech"_s).error().code, ErrorCode::Forbidden);
}

void tst_Operations::aNewWorkOrderIsTheCreatorsOwn()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject answer = records.call(u"create_work_order"_s, sampleArguments(u"create_work_order"_s), u"planner"_s)
                                   .value();
    QCOMPARE(answer["work_order"_L1]["code"_L1].toString(), u"OT-5"_s);
    QCOMPARE(answer["work_order"_L1]["status"_L1].toString(), u"in_process"_s);
    QCOMPARE(answer["work_order"_L1]["url"_L1].toString(), u"https://cmms.example/o/work-orders/OT-5"_s);
    const QJsonObject stored = records.call(u"get_work_order"_s, {{u"id"_s, u"OT-5"_s}}, u"planner"_s).value();
    QCOMPARE(stored["created_by"_L1]["code"_L1].toString(), u"planner"_s);
    QCOMPARE(stored["responsible"_L1]["code"_L1].toString(), u"tech"_s);
    QCOMPARE(stored["due_at"_L1].toString(), u"2026-01-31T23:00:00Z"_s);
    QCOMPARE(stored["tasks"_L1][0]["title"_L1].toString(), u"Order it"_s);
}

void tst_Operations::aLocationLimitsWhereWorkOrdersAreCreated()
{
    TestSite site;
    SampleRecords records{site};
    QJsonObject arguments{{u"title"_s, u"x"_s}, {u"type"_s, u"other"_s}};
    QCOMPARE(records.call(u"create_work_order"_s, arguments, u"hall1"_s).error().field, u"asset"_s);
    arguments[u"location"_s] = u"HALL1"_s;
    QVERIFY(records.call(u"create_work_order"_s, arguments, u"hall1"_s));
    arguments[u"location"_s] = u"HALL2"_s;
    QCOMPARE(records.call(u"create_work_order"_s, arguments, u"hall1"_s).error().field, u"location"_s);
}

void tst_Operations::unseenCharactersDoNotComeIn()
{
    TestSite site;
    SampleRecords records{site};
    QJsonObject arguments = sampleArguments(u"create_work_order"_s);
    arguments[u"title"_s] = u"Pump\u202e\u200b \u0007one\n"_s;
    arguments[u"description"_s] = u"a\nb\u2066"_s;
    QVERIFY(records.call(u"create_work_order"_s, arguments, u"planner"_s));
    const QJsonObject stored = records.call(u"get_work_order"_s, {{u"id"_s, u"OT-5"_s}}, u"planner"_s).value();
    QCOMPARE(stored["title"_L1].toString(), u"Pump one"_s);
    QCOMPARE(stored["description"_L1].toString(), u"a\nb"_s);
    arguments[u"title"_s] = u"\u200b\u200b"_s;
    QCOMPARE(records.call(u"create_work_order"_s, arguments, u"planner"_s).error().field, u"title"_s);
}

void tst_Operations::returningFromReviewIsAllowedAndReopeningIsNot()
{
    TestSite site;
    SampleRecords records{site};
    const auto change = [&](const QString &id, const QString &to) {
        return records.call(u"change_work_order_status"_s, {{u"id"_s, id}, {u"to"_s, to}}, u"planner"_s);
    };
    QVERIFY(change(u"OT-2"_s, u"in_process"_s));
    QCOMPARE(records.call(u"get_work_order"_s, {{u"id"_s, u"OT-2"_s}}, u"planner"_s).value()["status"_L1].toString(),
             u"in_process"_s);
    const auto final = change(u"OT-3"_s, u"in_process"_s);
    QCOMPARE(final.error().code, ErrorCode::InvalidTransition);
    QCOMPARE(final.error().details["allowed"_L1].toArray(), QJsonArray{});
    QCOMPARE(records.call(u"update_work_order"_s, {{u"id"_s, u"OT-3"_s}, {u"note"_s, u"late"_s}}, u"admin"_s)
                 .error()
                 .details["rule"_L1]
                 .toString(),
             u"final"_s);
}

void tst_Operations::closingEndsTheTimeOutOfService()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const qint64 id = records.call(u"get_work_order"_s, {{u"id"_s, u"OT-4"_s}}, u"planner"_s).value()["id"_L1].toInteger();
    records.outOfService({.asset = records.fan1.id, .startedAt = *fromRfc3339(u"2025-12-20T08:00:00Z"), .workOrder = {id}});
    const QByteArray before = visibleRecords(site);
    const QJsonObject arguments{{u"id"_s, u"OT-4"_s}, {u"out_of_service_end"_s, u"2025-12-21T08:00:00Z"_s}};
    Principal without = site.principal(u"planner"_s);
    without.rights.set({Resource::Availability, Action::Edit}, RowScope::None);
    QCOMPARE(records.call(u"close_work_order"_s, arguments, without).error().code, ErrorCode::Forbidden);
    QCOMPARE(visibleRecords(site), before);
    const QJsonObject answer = records.call(u"close_work_order"_s, arguments, u"planner"_s).value();
    const QJsonObject asset = records
                                  .call(u"get_asset"_s, {{u"id"_s, u"FAN-1"_s}, {u"include"_s, QJsonArray{u"out_of_service"_s}}},
                                        u"planner"_s)
                                  .value();
    QCOMPARE(asset["out_of_service"_L1], QJsonValue{false});
    QCOMPARE(asset["out_of_service_records"_L1][0]["ended_at"_L1].toString(), u"2025-12-21T08:00:00Z"_s);
    QVERIFY(records.undo({answer["journal_id"_L1].toInteger()}));
    QCOMPARE(visibleRecords(site), before);
}

void tst_Operations::searchAndFetchHaveTheExpectedShape()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject found = records.call(u"search"_s, {{u"query"_s, u"noise"_s}}, u"planner"_s).value();
    QCOMPARE(found.keys(), QStringList{u"results"_s});
    QCOMPARE(found["results"_L1].toArray().size(), 1);
    const QJsonObject hit = found["results"_L1][0].toObject();
    QCOMPARE(hit.keys(), (QStringList{u"id"_s, u"title"_s, u"url"_s}));
    QCOMPARE(hit["id"_L1].toString(), u"wo:OT-4"_s);
    QCOMPARE(hit["url"_L1].toString(), u"https://cmms.example/o/work-orders/OT-4"_s);
    const QJsonObject record = records.call(u"fetch"_s, {{u"id"_s, hit["id"_L1]}}, u"planner"_s).value();
    QCOMPARE(record.keys(), (QStringList{u"id"_s, u"metadata"_s, u"text"_s, u"title"_s, u"url"_s}));
    QCOMPARE(record["title"_L1], hit["title"_L1]);
    QVERIFY(record["text"_L1].toString().contains(u"Noise in the fan"_s));
    const QJsonObject asset = records.call(u"fetch"_s, {{u"id"_s, u"asset:FAN-1"_s}}, u"planner"_s).value();
    QCOMPARE(asset["url"_L1].toString(), u"https://cmms.example/o/assets/FAN-1"_s);
    QVERIFY(asset["text"_L1].toString().contains(u"OT-4"_s));
    QCOMPARE(records.call(u"fetch"_s, {{u"id"_s, u"OT-4"_s}}, u"planner"_s).error().code, ErrorCode::ValidationFailed);
    records.asset(u"A B/ü"_s, u"Odd code"_s, assets::Kind::Tool, {}, 0);
    QCOMPARE(records.call(u"fetch"_s, {{u"id"_s, u"asset:A B/ü"_s}}, u"planner"_s).value()["url"_L1].toString(),
             u"https://cmms.example/o/assets/A%20B%2F%C3%BC"_s);
}

void tst_Operations::fetchedTextLinksNowhereElse()
{
    TestSite site;
    SampleRecords records{site};
    work_orders::NewWorkOrder order;
    order.code = u"OT-81"_s;
    order.title = u"# Title"_s;
    order.description =
        u"![x](https://evil.example/?q=secret) [click](HTTP://evil.example) <img src=//evil.example> www.evil.example "
        "see https://cmms.example/o/assets/A and https://cmms.example.evil.example/ <https://evil.example> data:text/html,x"_s;
    records.order(order);
    const QString text = records.call(u"fetch"_s, {{u"id"_s, u"wo:OT-81"_s}}, u"planner"_s).value()["text"_L1].toString();
    QVERIFY(!text.contains(u"https://evil"_s, Qt::CaseInsensitive));
    QVERIFY(!text.contains(u"http://evil"_s, Qt::CaseInsensitive));
    QVERIFY(!text.contains(u"www.evil"_s));
    QVERIFY(!text.contains(u"data:"_s));
    QVERIFY(!text.contains(u"https://cmms.example.evil"_s));
    QVERIFY(text.contains(u"https://cmms.example/o/assets/A"_s));
    QVERIFY(!text.contains(QRegularExpression{u"(?<!\\\\)[\\[<]"_s}));
    QVERIFY(text.contains(u"evil"_s)); // readable all the same
}

void tst_Operations::whoAmISaysWhatMayBeDone()
{
    TestSite site;
    SampleRecords records{site};
    const QJsonObject tech = records.call(u"get_current_user"_s, {}, u"tech"_s).value();
    QCOMPARE(tech["user"_L1]["code"_L1].toString(), u"tech"_s);
    QCOMPARE(tech["user"_L1]["profile"_L1].toString(), u"technician"_s);
    QCOMPARE(tech["permission_group"_L1].toString(), u"Technician"_s);
    QVERIFY(tech["permissions"_L1].toArray().contains(QJsonObject{{u"name"_s, u"work_orders:view"_s}, {u"rows"_s, u"own"_s}}));
    QVERIFY(tech["location"_L1].isNull());
    QCOMPARE(tech["now"_L1].toString(), u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(records.call(u"get_current_user"_s, {}, u"hall1"_s).value()["location"_L1]["code"_L1].toString(), u"HALL1"_s);
    // A program that acts for itself.
    Principal program;
    program.actor = Actor::Consumer;
    program.consumer = {3};
    program.consumerName = u"Sheet"_s;
    program.consumerKey = u"abc"_s;
    const QJsonObject sheet = records.call(u"get_current_user"_s, {}, program).value();
    QVERIFY(sheet["user"_L1].isNull());
    QCOMPARE(sheet["consumer"_L1]["name"_L1].toString(), u"Sheet"_s);
    QVERIFY(sheet["permissions"_L1].toArray().isEmpty());
}

void tst_Operations::aNameThatIsNobodyIsNotFound()
{
    TestSite site;
    SampleRecords records{site};
    for (const QString &operation : {u"list_work_orders"_s, u"count_work_orders"_s}) {
        const auto answer = records.call(operation, {{u"responsible"_s, u"nobody"_s}}, u"planner"_s);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
        QCOMPARE(answer.error().field, u"responsible"_s);
    }
    QCOMPARE(codesIn(records.call(u"list_work_orders"_s, {{u"responsible"_s, u"tech"_s}}, u"planner"_s).value()),
             QStringList{u"OT-1"_s});
    QCOMPARE(
        records.call(u"update_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"responsible"_s, u"nobody"_s}}, u"planner"_s).error().code,
        ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_Operations)
#include "tst_operations.moc"
