// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/arguments_check.h"
#include "core/operations/runner.h"
#include "core/operations/schema_words.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Runner : public QObject {
    Q_OBJECT

private slots:
    void rightsComeBeforeArguments();
    void aMissingScopeIsToldFromAMissingRight();
    void oneOfSeveralRightsIsEnough();
    void toolsAreUsableByRightNotByScope();
    void problemsNameFieldRuleAndWhatIsAccepted_data();
    void problemsNameFieldRuleAndWhatIsAccepted();
    void allProblemsAreListed();
    void hugeArgumentsAreRefusedBeforeTheirSchema_data();
    void hugeArgumentsAreRefusedBeforeTheirSchema();
    void theSameKeyChangesOnce_data() { addDriverRows(); }
    void theSameKeyChangesOnce();
    void theSameKeyWithOtherArgumentsIsRefused();
    void aKeyBelongsToItsActorAndOperation();
    void aKeyIsForgottenAfterADay();
    void aRepeatedAnswerIsHeldAgainstTodaysRights();
    void aFailedCallKeepsNoKey();
    void aWriteLeavesOneEntryWithBeforeAndAfter_data() { addDriverRows(); }
    void aWriteLeavesOneEntryWithBeforeAndAfter();
    void aChangeThatChangesNothingLeavesNoEntry();
    void aRefusedCallLeavesNothing();
    void anUnfinishedAnswerIsAMistakeOfOurs();
    void errorsAreWrittenTheSameForAllDoors();

private:
    static QJsonObject newOrder(const QString &key = {})
    {
        QJsonObject arguments{{u"title"_s, u"Look at the fan"_s}, {u"asset"_s, u"FAN-1"_s}, {u"type"_s, u"inspection"_s}};
        if (!key.isEmpty())
            arguments[u"idempotency_key"_s] = key;
        return arguments;
    }
    /// The answer to a call with the key that was used before.
    static QJsonObject idempotentAnswer(SampleRecords &records, const Principal &principal)
    {
        return records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), principal).value();
    }
    static qint64 orders(TestSite &site)
    {
        return site.reader().scalar(u"SELECT count(*) FROM work_orders WHERE deleted_at IS NULL"_s).value();
    }
    static qint64 entries(TestSite &site)
    {
        return site.reader()
            .scalar(u"SELECT count(*) FROM journal WHERE action = 'create_work_order' OR action = 'update_work_order'"_s)
            .value();
    }
};

void tst_Runner::rightsComeBeforeArguments()
{
    TestSite site;
    SampleRecords records{site};
    const auto refused = records.call(u"create_work_order"_s, {{u"nonsense"_s, 1}}, u"auditor"_s);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(refused.error().details["missing"_L1].toString(), u"work_orders:add"_s);
}

void tst_Runner::aMissingScopeIsToldFromAMissingRight()
{
    TestSite site;
    SampleRecords records{site};
    Principal planner = site.principal(u"planner"_s);
    planner.scopesApply = true;
    planner.scopes = ScopeSet::reading();
    const auto refused = records.call(u"create_work_order"_s, newOrder(), planner);
    QCOMPARE(refused.error().code, ErrorCode::InsufficientScope);
    QVERIFY(!refused.error().details["needed"_L1].toString().isEmpty());
    QVERIFY(records.call(u"list_work_orders"_s, {}, planner));
    // A right that is missing never heals by consent.
    Principal auditor = site.principal(u"auditor"_s);
    auditor.scopesApply = true;
    auditor.scopes = ScopeSet::reading();
    QCOMPARE(records.call(u"create_work_order"_s, newOrder(), auditor).error().code, ErrorCode::Forbidden);
}

void tst_Runner::oneOfSeveralRightsIsEnough()
{
    TestSite site;
    SampleRecords records{site};
    Principal principal = site.principal(u"planner"_s);
    principal.rights.set({Resource::WorkOrders, Action::View}, RowScope::None);
    principal.rights.set({Resource::WorkRequests, Action::View}, RowScope::None);
    const QJsonObject found = records.call(u"search"_s, {{u"query"_s, u"fan"_s}}, principal).value();
    QCOMPARE(found["results"_L1].toArray().size(), 1);
    QCOMPARE(found["results"_L1][0]["id"_L1].toString(), u"asset:FAN-1"_s);
    for (const Permission permission : operations::find(u"search")->needs.permissions())
        principal.rights.set(permission, RowScope::None);
    QCOMPARE(records.call(u"search"_s, {{u"query"_s, u"fan"_s}}, principal).error().code, ErrorCode::Forbidden);
    // Held but outside the scopes: consent heals it.
    Principal scoped = site.principal(u"planner"_s);
    scoped.scopesApply = true;
    scoped.scopes = {};
    QCOMPARE(records.call(u"search"_s, {{u"query"_s, u"fan"_s}}, scoped).error().code, ErrorCode::InsufficientScope);
}

void tst_Runner::toolsAreUsableByRightNotByScope()
{
    TestSite site;
    SampleRecords records{site};
    Principal planner = site.principal(u"planner"_s);
    planner.scopesApply = true;
    planner.scopes = {};
    QVERIFY(operations::isUsableBy(*operations::find(u"create_work_order"), planner));
    QVERIFY(!operations::isUsableBy(*operations::find(u"create_work_order"), site.principal(u"auditor"_s)));
    QVERIFY(!operations::isUsableBy(*operations::find(u"close_work_order"), site.principal(u"tech"_s)));
    QVERIFY(operations::isUsableBy(*operations::find(u"get_current_user"), Principal{}));
    QVERIFY(!operations::isUsableBy(*operations::find(u"search"), Principal{}));
}

void tst_Runner::problemsNameFieldRuleAndWhatIsAccepted_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const QString list = u"list_work_orders"_s;
    QTest::newRow("missing") << u"get_work_order"_s << QJsonObject{} << u"id"_s
                             << u"id is missing; it must be a text of 1 to 100 characters."_s;
    QTest::newRow("unknown") << list << QJsonObject{{u"colour"_s, u"red"_s}} << u"colour"_s
                             << u"There is no argument colour; known are "_s;
    QTest::newRow("unknown where none is known")
        << u"get_current_user"_s << QJsonObject{{u"a"_s, 1}} << u"a"_s << u"There is no argument a; there are none."_s;
    QTest::newRow("wrong type") << list << QJsonObject{{u"overdue"_s, u"yes"_s}} << u"overdue"_s
                                << u"overdue must be true or false."_s;
    QTest::newRow("too great") << list << QJsonObject{{u"limit"_s, 500}} << u"limit"_s
                               << u"limit must be a whole number (1 to 100)."_s;
    QTest::newRow("not whole") << list << QJsonObject{{u"limit"_s, 1.5}} << u"limit"_s
                               << u"limit must be a whole number (1 to 100)."_s;
    QTest::newRow("too great for 32 bits") << list << QJsonObject{{u"limit"_s, 4294967297.0}} << u"limit"_s
                                           << u"limit must be a whole number (1 to 100)."_s;
    QTest::newRow("word") << list << QJsonObject{{u"sort"_s, u"random"_s}} << u"sort"_s
                          << u"sort must be one of -created_at, created_at, "_s;
    QTest::newRow("word in a list") << list << QJsonObject{{u"status"_s, QJsonArray{u"open"_s}}} << u"status.0"_s
                                    << u"status.0 must be one of in_process, in_review, completed, cancelled."_s;
    QTest::newRow("not a list") << list << QJsonObject{{u"status"_s, u"completed"_s}} << u"status"_s
                                << u"status must be a list of 1 to 10 different entries, each one of in_process"_s;
    QTest::newRow("too long") << list << QJsonObject{{u"text"_s, QString{201, u'x'}}} << u"text"_s
                              << u"text must be a text of at most 200 characters."_s;
    QTest::newRow("too short") << list << QJsonObject{{u"asset"_s, u""_s}} << u"asset"_s
                               << u"asset must be a text of 1 to 100 characters."_s;
    QTest::newRow("twice") << list << QJsonObject{{u"type"_s, QJsonArray{u"other"_s, u"other"_s}}} << u"type"_s
                           << u"type must be a list of 1 to 10 different entries"_s;
    QTest::newRow("within an object of a list")
        << u"create_work_order"_s
        << QJsonObject{{u"title"_s, u"T"_s},
                       {u"type"_s, u"other"_s},
                       {u"asset"_s, u"A"_s},
                       {u"tasks"_s, QJsonArray{QJsonObject{{u"estimated_s"_s, -1}, {u"title"_s, u"x"_s}}}}}
        << u"tasks.0.estimated_s"_s << u"tasks.0.estimated_s must be a whole number (0 to 31536000)."_s;
    QTest::newRow("short key") << u"create_work_order"_s << newOrder(u"short"_s) << u"idempotency_key"_s
                               << u"idempotency_key must be a text of 8 to 64 characters."_s;
    QTest::newRow("null") << u"get_work_order"_s << QJsonObject{{u"id"_s, QJsonValue::Null}} << u"id"_s
                          << u"id must be a text of 1 to 100 characters."_s;
}

void tst_Runner::problemsNameFieldRuleAndWhatIsAccepted()
{
    QFETCH(QString, operation);
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, field);
    QFETCH(QString, text);
    const auto checked = operations::checkArguments(*operations::find(operation), arguments);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(checked.error().field, field);
    QVERIFY2(checked.error().detail.startsWith(text), qPrintable(checked.error().detail));
}

void tst_Runner::allProblemsAreListed()
{
    const auto checked = operations::checkArguments(*operations::find(u"list_work_orders"),
                                                    {{u"limit"_s, 0}, {u"sort"_s, 1}, {u"colour"_s, 2}});
    QStringList fields;
    for (const QJsonValue &problem : checked.error().details["problems"_L1].toArray())
        fields.append(problem["field"_L1].toString());
    fields.sort();
    QCOMPARE(fields, (QStringList{u"colour"_s, u"limit"_s, u"sort"_s}));
}

void tst_Runner::hugeArgumentsAreRefusedBeforeTheirSchema_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QJsonArray many;
    for (int i = 0; i < 3'000; ++i)
        many.append(i);
    QJsonValue deep = 1;
    for (int i = 0; i < 50; ++i)
        deep = QJsonArray{deep};
    QJsonArray texts;
    for (int i = 0; i < 10; ++i)
        texts.append(QString{15'000, u'x'});
    QTest::newRow("a text of 100,000 characters") << QJsonObject{{u"text"_s, QString{100'000, u'a'}}};
    QTest::newRow("the name of an argument") << QJsonObject{{QString{100'000, u'a'}, 1}};
    QTest::newRow("many values") << QJsonObject{{u"status"_s, many}};
    QTest::newRow("deep") << QJsonObject{{u"status"_s, deep}};
    QTest::newRow("much text in all") << QJsonObject{{u"status"_s, texts}};
}

void tst_Runner::hugeArgumentsAreRefusedBeforeTheirSchema()
{
    QFETCH(QJsonObject, arguments);
    const auto checked = operations::checkArguments(*operations::find(u"list_work_orders"), arguments);
    QCOMPARE(checked.error().code, ErrorCode::ValidationFailed);
    QVERIFY(checked.error().detail.size() < 300);
    QVERIFY(checked.error().field.size() <= 100);
}

void tst_Runner::theSameKeyChangesOnce()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const QJsonObject first = records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), u"planner"_s).value();
    QCOMPARE(first["work_order"_L1]["code"_L1].toString(), u"OT-5"_s);
    QVERIFY(!first.contains("replayed"_L1));
    site.clock.advance(1h);
    QJsonObject again = records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), u"planner"_s).value();
    QCOMPARE(again.take("replayed"_L1), QJsonValue{true});
    QCOMPARE(again, first);
    QCOMPARE(orders(site), 5);
    QCOMPARE(entries(site), 1);
}

void tst_Runner::theSameKeyWithOtherArgumentsIsRefused()
{
    TestSite site;
    SampleRecords records{site};
    QVERIFY(records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), u"planner"_s));
    QJsonObject other = newOrder(u"key-0001"_s);
    other[u"title"_s] = u"Something else"_s;
    QCOMPARE(records.call(u"create_work_order"_s, other, u"planner"_s).error().code, ErrorCode::IdempotencyConflict);
    QCOMPARE(orders(site), 5);
}

void tst_Runner::aKeyBelongsToItsActorAndOperation()
{
    TestSite site;
    SampleRecords records{site};
    QVERIFY(records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), u"planner"_s));
    QVERIFY(!records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), u"admin"_s).value().contains("replayed"_L1));
    Principal viaConsumer = site.principal(u"planner"_s);
    viaConsumer.consumer = {7};
    viaConsumer.consumerKey = u"key"_s;
    QVERIFY(!idempotentAnswer(records, viaConsumer).contains("replayed"_L1));
    QVERIFY(idempotentAnswer(records, site.principal(u"planner"_s)).contains("replayed"_L1));
    QVERIFY(records.call(u"update_work_order"_s,
                         {{u"id"_s, u"OT-4"_s}, {u"note"_s, u"n"_s}, {u"idempotency_key"_s, u"key-0001"_s}}, u"planner"_s));
}

void tst_Runner::aKeyIsForgottenAfterADay()
{
    TestSite site;
    SampleRecords records{site};
    QVERIFY(records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), u"planner"_s));
    site.clock.advance(24h);
    QVERIFY(!records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), u"planner"_s).value().contains("replayed"_L1));
    QCOMPARE(orders(site), 6);
    QCOMPARE(site.reader().scalar(u"SELECT count(*) FROM idempotency"_s).value(), 1);
}

void tst_Runner::aRepeatedAnswerIsHeldAgainstTodaysRights()
{
    TestSite site;
    SampleRecords records{site};
    Principal planner = site.principal(u"planner"_s);
    QVERIFY(records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), planner));
    planner.locationPath = records.hall1.path; // the fan stands in the other hall
    QCOMPARE(records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), planner).error().code, ErrorCode::NotFound);
}

void tst_Runner::aFailedCallKeepsNoKey()
{
    TestSite site;
    SampleRecords records{site};
    QJsonObject wrong = newOrder(u"key-0001"_s);
    wrong[u"asset"_s] = u"NOWHERE"_s;
    const QByteArray before = site.dump();
    QCOMPARE(records.call(u"create_work_order"_s, wrong, u"planner"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(site.dump(), before);
    QVERIFY(records.call(u"create_work_order"_s, newOrder(u"key-0001"_s), u"planner"_s));
}

void tst_Runner::aWriteLeavesOneEntryWithBeforeAndAfter()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    SampleRecords records{site};
    const QJsonObject answer =
        records.call(u"update_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"priority"_s, u"low"_s}}, u"planner"_s).value();
    const journal::Entry entry = journal::find(site.reader(), {answer["journal_id"_L1].toInteger()}).value();
    QCOMPARE(entry.action, u"update_work_order"_s);
    QCOMPARE(entry.author.actor, u"user:planner"_s);
    QVERIFY(entry.undoable);
    QCOMPARE(entry.changes.size(), 1U);
    const journal::Change &change = entry.changes.front();
    QCOMPARE(change.code, u"OT-4"_s);
    QCOMPARE(change.before["priority"_L1].toString(), u"high"_s);
    QCOMPARE(change.after["priority"_L1].toString(), u"low"_s);
    QCOMPARE(change.before["created_at"_L1].toInteger(), fromRfc3339(u"2025-12-20T08:00:00Z")->ms);
    QCOMPARE(change.versionAfter, answer["version"_L1].toInteger());
    const QJsonArray changed = answer["changed"_L1].toArray();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0]["field"_L1].toString(), u"priority"_s);
}

void tst_Runner::aChangeThatChangesNothingLeavesNoEntry()
{
    TestSite site;
    SampleRecords records{site};
    const QByteArray before = site.dump();
    const QJsonObject answer =
        records.call(u"update_work_order"_s, {{u"id"_s, u"OT-4"_s}, {u"priority"_s, u"high"_s}}, u"planner"_s).value();
    QVERIFY(answer["changed"_L1].toArray().isEmpty());
    QVERIFY(!answer.contains("journal_id"_L1));
    QCOMPARE(answer["version"_L1].toInt(), 1);
    QCOMPARE(site.dump(), before);
    QCOMPARE(entries(site), 0);
}

void tst_Runner::aRefusedCallLeavesNothing()
{
    TestSite site;
    SampleRecords records{site};
    const QByteArray before = site.dump();
    // The record is closed before the end of its time out of service turns out to be impossible.
    const auto refused = records.call(
        u"close_work_order"_s,
        {{u"id"_s, u"OT-4"_s}, {u"out_of_service_end"_s, u"2026-01-01"_s}, {u"idempotency_key"_s, u"key-0001"_s}}, u"planner"_s);
    QCOMPARE(refused.error().code, ErrorCode::BusinessRule);
    QCOMPARE(site.dump(), before);
}

void tst_Runner::anUnfinishedAnswerIsAMistakeOfOurs()
{
    TestSite site;
    SampleRecords records{site};
    Operation broken = operations::get_current_user();
    broken.run = [](Call &, JsonWriter &answer) -> Result<void> {
        answer.beginObject();
        return {};
    };
    QCOMPARE(records.bytes(broken, {}, site.principal(u"admin"_s)).error().code, ErrorCode::Internal);
}

void tst_Runner::errorsAreWrittenTheSameForAllDoors()
{
    JsonWriter answer;
    operations::writeError(
        {ErrorCode::VersionConflict, u"Changed."_s, u"expected_version"_s, {{u"current"_s, QJsonObject{{u"version"_s, 3}}}}},
        answer);
    QVERIFY(answer.isComplete());
    const QJsonObject error = QJsonDocument::fromJson(answer.take()).object()["error"_L1].toObject();
    QCOMPARE(error["code"_L1].toString(), u"version_conflict"_s);
    QCOMPARE(error["message"_L1].toString(), u"Changed."_s);
    QCOMPARE(error["field"_L1].toString(), u"expected_version"_s);
    QCOMPARE(error["details"_L1]["current"_L1]["version"_L1].toInt(), 3);
    QCOMPARE(error["retryable"_L1], QJsonValue{false});
    QVERIFY(!error["hint"_L1].toString().isEmpty());
    JsonWriter busy;
    operations::writeError({ErrorCode::Unavailable, u"Busy."_s, {}, {}}, busy);
    QCOMPARE(QJsonDocument::fromJson(busy.take())["error"_L1]["retryable"_L1], QJsonValue{true});
}

QTEST_GUILESS_MAIN(tst_Runner)
#include "tst_runner.moc"
