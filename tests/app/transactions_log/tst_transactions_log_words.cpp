// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_fields.h"
#include "app/pages/transactions_log/log_words.h"
#include "core/operations/operation.h"

#include <QJsonArray>
#include <QTest>

using namespace fractal;
using namespace Qt::StringLiterals;

class tst_TransactionsLogWords : public QObject {
    Q_OBJECT

private slots:
    void eachOperationThatWritesHasAName();
    void anUnknownActionStaysItsCode();
    void undoSaysWhatWasUndone();
    void refusalsAreSaidInWords_data();
    void refusalsAreSaidInWords();
    void actorsHaveAName_data();
    void actorsHaveAName();
    void wordsFindTheirActions();
    void onlyWhatIsDifferentIsShown();
    void valuesAreWords();
    void rightsAreOneLineEach();
    void severalRecordsAreToldApart();
    void settingsAreCalledByTheirLabels();
    void manyChangesAreCut();

private:
    static log_fields::Reader reader()
    {
        return {{QLocale{u"en_US"_s}, "UTC", {1767225600000}}, u"USD"_s, {{{u"permission_group"_s, 3}, u"Planner"_s}}};
    }
    static QStringList lines(const std::vector<journal::Change> &changes)
    {
        QStringList texts;
        for (const log_fields::Row &row : log_fields::rowsOf(changes, reader()).rows)
            texts += row.field + u": "_s + row.before + u" → "_s + row.after;
        return texts;
    }
};

void tst_TransactionsLogWords::eachOperationThatWritesHasAName()
{
    const QStringList known = log_words::knownActions();
    for (const Operation &operation : operations::all()) {
        if (operation.effect != Effect::Reads)
            QVERIFY2(known.contains(QLatin1StringView{operation.name}), operation.name);
    }
    for (const QString &code : known)
        QVERIFY2(log_words::action(code) != code, qPrintable(code));
}

void tst_TransactionsLogWords::anUnknownActionStaysItsCode()
{
    QCOMPARE(log_words::action(u"weather.change"_s), u"weather.change"_s);
}

void tst_TransactionsLogWords::undoSaysWhatWasUndone()
{
    LogRow row;
    row.outcome = u"done"_s;
    row.action = u"undo"_s;
    QCOMPARE(log_words::what(row), u"Change undone"_s);
    row.undoneAction = u"consumer.edit"_s;
    QCOMPARE(log_words::what(row), u"Undone: Consumer edited"_s);
    row.undoneAction = u"undo"_s;
    QCOMPARE(log_words::what(row), u"Change made again"_s);
    row.undoneBy = 9;
    QCOMPARE(log_words::result(row).word, u"Undone since"_s);
    QCOMPARE(log_words::result(row).status, look::Status::Off);
}

void tst_TransactionsLogWords::refusalsAreSaidInWords_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("word");
    QTest::newRow("callback") << u"authorize.refused"_s
                              << u"callback not registered: received https://a.example registered none"_s << u"Not on list"_s;
    QTest::newRow("password") << u"sign_in.refused"_s << u"a wrong password for marie"_s << u"Wrong password"_s;
    QTest::newRow("code") << u"sign_in.refused"_s << u"a wrong code for marie, after the right password"_s << u"Wrong code"_s;
    QTest::newRow("recovery code") << u"sign_in.refused"_s << u"a wrong recovery code for marie, after the right password"_s
                                   << u"Wrong code"_s;
    QTest::newRow("own account") << u"account.refused"_s << u"a wrong password for marie"_s << u"Wrong password"_s;
    QTest::newRow("disabled account") << u"sign_in.refused"_s << u"marie is disabled"_s << u"Disabled"_s;
    QTest::newRow("secret") << u"token.refused"_s << u"invalid_client: the secret is wrong"_s << u"Wrong secret"_s;
    QTest::newRow("key") << u"token.refused"_s << u"invalid_client: there is no consumer of this key"_s << u"Unknown key"_s;
    QTest::newRow("proof") << u"token.refused"_s << u"invalid_grant: the code_verifier is missing or wrong"_s << u"Proof wrong"_s;
    QTest::newRow("person") << u"authorize.denied"_s << u"the person said no"_s << u"Denied"_s;
    QTest::newRow("scope") << u"token.refused"_s << u"invalid_scope: a wider scope than was granted"_s << u"Not allowed"_s;
    QTest::newRow("theft") << u"refresh.reuse"_s << u"a refresh token was used again after its successor"_s << u"Used twice"_s;
    QTest::newRow("unheard of") << u"token.refused"_s << u"the moon is full"_s << u"Refused"_s;
    QTest::newRow("none") << u"token.refused"_s << QString{} << u"Refused"_s;
}

void tst_TransactionsLogWords::refusalsAreSaidInWords()
{
    QFETCH(QString, action);
    QFETCH(QString, reason);
    QFETCH(QString, word);
    LogRow row;
    row.action = action;
    row.reason = reason;
    row.outcome = u"refused"_s;
    QCOMPARE(log_words::result(row).word, word);
    QVERIFY(!log_words::refusal(row).isEmpty());
    QCOMPARE(log_words::result(row).status, action == "refresh.reuse"_L1 ? look::Status::Failed : look::Status::Attention);
}

void tst_TransactionsLogWords::actorsHaveAName_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("through");
    QTest::newRow("window") << u"desktop:admin"_s << u"admin"_s << u"This program"_s;
    QTest::newRow("shell") << u"shell:root"_s << u"root"_s << u"Command line"_s;
    QTest::newRow("person") << u"user:marie"_s << u"marie"_s << u"Sign-in page"_s;
    QTest::newRow("visitor") << u"visitor"_s << u"–"_s << u"Sign-in page"_s;
    QTest::newRow("consumer that is gone") << u"consumer:abc"_s << u"–"_s << u"–"_s;
    QTest::newRow("nobody") << QString{} << u"–"_s << u"–"_s;
}

void tst_TransactionsLogWords::actorsHaveAName()
{
    QFETCH(QString, actor);
    LogRow row;
    row.actor = actor;
    QTEST(log_words::who(row), "who");
    QTEST(log_words::through(row), "through");
    row.app = u"ChatGPT"_s;
    QCOMPARE(log_words::through(row), u"ChatGPT"_s);
}

void tst_TransactionsLogWords::wordsFindTheirActions()
{
    QCOMPARE(log_words::actionsWith(u"consumer CREATED"_s), QStringList{u"consumer.add"_s});
    QVERIFY(log_words::actionsWith(u"work order"_s).contains(u"close_work_order"_s));
    QVERIFY(log_words::actionsWith({}).isEmpty());
    QVERIFY(log_words::actionsWith(u"nothing like it"_s).isEmpty());
}

void tst_TransactionsLogWords::onlyWhatIsDifferentIsShown()
{
    const journal::Change change{
        u"work_order"_s,
        1,
        u"OT-1"_s,
        {{u"status"_s, u"in_process"_s}, {u"title"_s, u"Same"_s}, {u"completed_at"_s, QJsonValue::Null}, {u"updated_at"_s, 1}},
        {{u"status"_s, u"completed"_s},
         {u"title"_s, u"Same"_s},
         {u"completed_at"_s, qint64{1767261840000}},
         {u"updated_at"_s, 2}},
        2};
    QCOMPARE(lines({change}), (QStringList{u"Status: In process → Completed"_s, u"End date: – → 1/1/26 10:04:00"_s}));
}

void tst_TransactionsLogWords::valuesAreWords()
{
    const journal::Change change{
        u"user"_s,
        1,
        u"marie"_s,
        {{u"group_id"_s, 3}, {u"enabled"_s, true}, {u"profile"_s, u"customized"_s}, {u"weather"_s, u"x"_s}},
        {{u"group_id"_s, 4}, {u"enabled"_s, false}, {u"profile"_s, u"read_only"_s}, {u"weather"_s, u"y"_s}},
        2};
    QCOMPARE(lines({change}),
             (QStringList{u"Profile: Customized → Read-only"_s, u"Group Permissions: Planner → number 4"_s,
                          u"Enabled: Yes → No"_s, u"weather: x → y"_s}));
    const journal::Change order{u"work_order"_s,
                                1,
                                u"OT-1"_s,
                                {{u"cost_minor"_s, 125050}, {u"running_time_s"_s, 4800}},
                                {{u"cost_minor"_s, 200}, {u"running_time_s"_s, 1500}},
                                2};
    QCOMPARE(lines({order}), (QStringList{u"Cost: 1,250.50 USD → 2.00 USD"_s, u"Execution time: 1 h 20 min → 25 min"_s}));
}

void tst_TransactionsLogWords::rightsAreOneLineEach()
{
    const journal::Change change{u"permission_group"_s,
                                 1,
                                 u"Night shift"_s,
                                 {{u"rights"_s, QJsonArray{u"work_orders:view,add"_s}}},
                                 {{u"rights"_s, QJsonArray{u"work_orders:view@own"_s, u"work_orders:add"_s, u"assets:view"_s}}},
                                 2};
    QCOMPARE(lines({change}), (QStringList{u"See work orders: Yes → Only their own"_s, u"See assets and locations: No → Yes"_s}));
}

void tst_TransactionsLogWords::severalRecordsAreToldApart()
{
    const journal::Change first{u"asset"_s, 1, u"P-1"_s, {{u"name"_s, u"a"_s}}, {{u"name"_s, u"b"_s}}, 2};
    const journal::Change second{u"asset"_s, 2, u"P-2"_s, {}, {{u"name"_s, u"c"_s}}, 2};
    QCOMPARE(lines({first, second}), (QStringList{u"P-1 · Name: a → b"_s, u"P-2 · Name: – → c"_s}));
}

void tst_TransactionsLogWords::settingsAreCalledByTheirLabels()
{
    const journal::Change name{u"setting"_s, 2, u"site_name"_s, {{u"value"_s, u"A"_s}}, {{u"value"_s, u"B"_s}}, 0};
    const journal::Change logo{u"setting"_s, 19, u"logo"_s, {{u"value"_s, QString{}}}, {{u"value"_s, u"iVBORw0KGgo="_s}}, 0};
    const journal::Change secrets{u"setting"_s, 13, u"never_show_secrets"_s, {{u"value"_s, u"0"_s}}, {{u"value"_s, u"1"_s}}, 0};
    QCOMPARE(lines({name, logo, secrets}),
             (QStringList{u"Site name: A → B"_s, u"Logo: – → a picture"_s, u"Never show secrets again: No → Yes"_s}));
}

void tst_TransactionsLogWords::manyChangesAreCut()
{
    std::vector<journal::Change> changes;
    for (int i = 0; i < 1000; ++i)
        changes.push_back({u"asset"_s, i, u"P-%1"_s.arg(i), {}, {{u"name"_s, u"x"_s}}, 1});
    const log_fields::Rows rows = log_fields::rowsOf(changes, reader());
    QCOMPARE(static_cast<int>(rows.rows.size()), log_fields::mostRows);
    QCOMPARE(rows.left, qint64{800});
}

QTEST_GUILESS_MAIN(tst_TransactionsLogWords)
#include "tst_transactions_log_words.moc"
