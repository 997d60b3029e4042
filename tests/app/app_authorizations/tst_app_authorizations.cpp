// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/configuration_view.h"
#include "app/configuration/pages.h"
#include "app/widgets/parts.h"
#include "app/widgets/record_table.h"
#include "core/store/authorizations.h"
#include "core/store/site_state.h"
#include "tests/support/app/desk.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum ListColumn { Tick, User, Consumer, MayDo, Granted, LastUsed, From };

class AuthorizationDesk : public Desk {
public:
    void open(const QString &person = u"admin"_s)
    {
        if (person != "admin"_L1)
            signIn(person);
        view = new ConfigurationView{office(), {pages_of_configuration::app_authorizations()}, nullptr};
        show(view);
        view->open(u"app_authorizations"_s);
        settle();
    }
    [[nodiscard]] Page &page() const { return *view->currentPage(); }
    template <typename T>
    [[nodiscard]] T &the(const QString &name) const
    {
        return *get<T>(view, name);
    }
    [[nodiscard]] look::RecordTable &table() const { return the<look::RecordTable>(u"authorizations"_s); }
    [[nodiscard]] QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            texts += cell(row, column);
        return texts;
    }
    [[nodiscard]] QString text(const QString &name) const { return the<look::Text>(name).text(); }
    void press(const QString &button)
    {
        QTest::mouseClick(&the<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void choose(int row)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(row, Consumer)).center());
        settle();
    }
    void sayYes() { prompter.answers.push_back(Prompter::Answer::Yes); }

    consumers::Consumer consumer(const QString &name)
    {
        return store.site()
            .write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
                consumers::Consumer given;
                given.name = name;
                FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
                given.group = group.id;
                return consumers::add(work, given, u"admin"_s, true);
            })
            .value()
            .consumer;
    }
    /// The header stays where rows would be below it.
    [[nodiscard]] bool hasHeaderAlone() const
    {
        return table().model()->rowCount() == 0 && table().height() <= table().horizontalHeader()->sizeHint().height();
    }
    /// The access token.
    QByteArray grant(UserId user, const consumers::Consumer &app)
    {
        return store.site()
            .write<QByteArray>([&](Work &work) -> Result<QByteArray> {
                FRACTAL_TRY(const crypto::Secret code,
                            authorizations::grantWithCode(work, {app.id, user, ScopeSet::all(), u"mcp"_s},
                                                          u"https://a.example/cb"_s, u"c"_s, u"r"_s));
                FRACTAL_TRY(const authorizations::Code found,
                            authorizations::findCode(work.connection, code.reveal(), work.now()));
                FRACTAL_TRY(const authorizations::Tokens tokens, authorizations::issue(work, found.authorization, true));
                FRACTAL_TRY_VOID(authorizations::touch(work, found.authorization.id, u"52.1.2.3"_s));
                return tokens.access.reveal();
            })
            .value();
    }
    bool works(SiteState &state, const QByteArray &token)
    {
        return state.refresh(store.reader())
            && state.principalOf(store.reader(), crypto::sha256(token), store.clock.now()).value().has_value();
    }

    ConfigurationView *view = nullptr;
};

} // namespace

class tst_AppAuthorizations : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale{u"en_US"_s}); }
    void withoutAnyThereIsTheWayToOne();
    void rowsSayWhoMayDoWhat();
    void textChipsAndHeadersFilterAndSort();
    void revokingOneEndsTheNextRequest();
    void tickedOnesAreRevokedTogether();
    void allOfAPersonAndAllOfAnApp();
    void activityLeadsToTheLog();
    void whoMayOnlyLookRevokesNothing();
    void changesFlowIn();
    void tenThousandRows();
    void everythingIsReachedAndNothingIsClipped();
};

void tst_AppAuthorizations::withoutAnyThereIsTheWayToOne()
{
    AuthorizationDesk desk;
    desk.open();
    QVERIFY(desk.hasHeaderAlone());
    QCOMPARE(desk.text(u"count"_s), u"Showing 0 of 0"_s);
    QSignalSpy left{&desk.page(), &Page::leaveFor};
    desk.press(u"connectChatGpt"_s);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].toString(), u"oauth_consumers"_s);
    QCOMPARE(left[0][1].toString(), u"connect:chatgpt"_s);
    QVERIFY(!desk.page().canSave());
    QVERIFY(!get<QPushButton>(desk.view, u"save"_s)->isVisible());
}

void tst_AppAuthorizations::rowsSayWhoMayDoWhat()
{
    AuthorizationDesk desk;
    const consumers::Consumer chatGpt = desk.consumer(u"ChatGPT (Test RT)"_s);
    const users::User marie = desk.store.user(u"marie"_s, Profile::Administrator);
    desk.grant(marie.id, chatGpt);
    desk.grant(desk.store.user(u"ana"_s, Profile::ReadOnly, u"Planner"_s).id, chatGpt);
    desk.change([&](Work &work) -> Result<void> {
        users::User user = marie;
        user.enabled = false;
        FRACTAL_TRY_VOID(users::update(work, user));
        return {};
    });
    desk.open();
    QCOMPARE(desk.column(User), (QStringList{u"ana"_s, u"marie (left)"_s}));
    QCOMPARE(desk.cell(0, Consumer), u"ChatGPT (Test RT)"_s);
    QCOMPARE(desk.cell(0, MayDo), u"read; create requests"_s); // read-only people may report a problem
    QCOMPARE(desk.cell(1, MayDo), u"nothing"_s);
    QCOMPARE(desk.cell(0, From), u"52.1.2.3"_s);
    desk.choose(0);
    QCOMPARE(desk.text(u"detailsTitle"_s), u"ana › ChatGPT (Test RT)"_s);
    QVERIFY(desk.text(u"mayDo"_s).startsWith("See: "_L1));
    QVERIFY(desk.text(u"valid"_s).startsWith("until "_L1));
    QVERIFY(desk.text(u"valid"_s).contains("if unused"_L1));
}

void tst_AppAuthorizations::textChipsAndHeadersFilterAndSort()
{
    AuthorizationDesk desk;
    const consumers::Consumer chatGpt = desk.consumer(u"ChatGPT"_s);
    const consumers::Consumer claude = desk.consumer(u"Claude"_s);
    desk.grant(desk.store.user(u"marie"_s).id, chatGpt);
    desk.store.clock.advance(48h);
    desk.grant(desk.store.user(u"luis"_s).id, claude);
    desk.open();
    QCOMPARE(desk.column(User), (QStringList{u"luis"_s, u"marie"_s}));
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_used"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.column(User), QStringList{u"luis"_s});
    QCOMPARE(desk.text(u"count"_s), u"Showing 1 of 2"_s);
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_all"_s), Qt::LeftButton);
    auto &search = desk.the<look::SearchField>(u"search"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"chatg"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.column(User), QStringList{u"marie"_s});
    search.setText(u"nobody"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    desk.settle();
    QVERIFY(desk.hasHeaderAlone());
    desk.press(u"clearFilters"_s);
    QCOMPARE(desk.table().model()->rowCount(), 2);
    QHeaderView *header = desk.table().horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 60, header->height() / 2});
        desk.settle();
    };
    click(Granted);
    click(Granted);
    QCOMPARE(desk.column(User), (QStringList{u"marie"_s, u"luis"_s}));
    click(User);
    QCOMPARE(desk.column(User), (QStringList{u"luis"_s, u"marie"_s}));
}

void tst_AppAuthorizations::revokingOneEndsTheNextRequest()
{
    AuthorizationDesk desk;
    const consumers::Consumer chatGpt = desk.consumer(u"ChatGPT"_s);
    const QByteArray maries = desk.grant(desk.store.user(u"marie"_s).id, chatGpt);
    desk.store.clock.advance(5min);
    const QByteArray luiss = desk.grant(desk.store.user(u"luis"_s).id, chatGpt);
    SiteState state;
    QVERIFY(desk.works(state, maries) && desk.works(state, luiss));
    desk.open();
    desk.choose(1);
    desk.prompter.answers.push_back(Prompter::Answer::No);
    desk.press(u"revoke"_s);
    QVERIFY(desk.works(state, maries));
    desk.sayYes();
    desk.press(u"revoke"_s);
    QCOMPARE(desk.prompter.asked.back().text, u"ChatGPT will stop working for marie at once. They can connect again."_s);
    QCOMPARE(desk.prompter.asked.back().yes, u"Revoke access"_s);
    QVERIFY(desk.prompter.asked.back().isDestructive);
    QVERIFY(!desk.works(state, maries));
    QVERIFY(desk.works(state, luiss));
    QCOMPARE(desk.column(User), QStringList{u"luis"_s});
    const journal::Entry entry = journal::list(desk.store.reader(), {}).value().front();
    QCOMPARE(entry.action, u"authorization.revoke"_s);
    QCOMPARE(entry.changes.front().code, u"marie › ChatGPT"_s);
    QVERIFY(!entry.undoable);
}

void tst_AppAuthorizations::tickedOnesAreRevokedTogether()
{
    AuthorizationDesk desk;
    const consumers::Consumer chatGpt = desk.consumer(u"ChatGPT"_s);
    QList<QByteArray> tokens;
    for (const QString &name : {u"ana"_s, u"luis"_s, u"marie"_s})
        tokens += desk.grant(desk.store.user(name).id, chatGpt);
    desk.open();
    QVERIFY(!desk.the<QPushButton>(u"revokeTicked"_s).isVisible());
    const auto tick = [&](int row) {
        const QRect place = desk.table().visualRect(desk.table().model()->index(row, 0));
        QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, {place.left() + 20, place.center().y()});
    };
    tick(0);
    tick(2);
    QCOMPARE(desk.text(u"ticked"_s), u"2 selected"_s);
    desk.sayYes();
    desk.press(u"revokeTicked"_s);
    QCOMPARE(desk.prompter.asked.back().yes, u"Revoke 2"_s);
    QCOMPARE(desk.column(User), QStringList{u"luis"_s});
    QVERIFY(!desk.the<QPushButton>(u"revokeTicked"_s).isVisible());
    SiteState state;
    QVERIFY(!desk.works(state, tokens[0]) && desk.works(state, tokens[1]) && !desk.works(state, tokens[2]));
    desk.table().setFocus();
    desk.table().selectRow(0);
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    QCOMPARE(desk.text(u"ticked"_s), u"1 selected"_s);
    QTest::keyClick(&desk.table(), Qt::Key_Escape);
    QVERIFY(!desk.the<QPushButton>(u"revokeTicked"_s).isVisible());
}

void tst_AppAuthorizations::allOfAPersonAndAllOfAnApp()
{
    AuthorizationDesk desk;
    const consumers::Consumer chatGpt = desk.consumer(u"ChatGPT"_s);
    const consumers::Consumer claude = desk.consumer(u"Claude"_s);
    const users::User marie = desk.store.user(u"marie"_s);
    const users::User luis = desk.store.user(u"luis"_s);
    desk.grant(luis.id, claude);
    desk.grant(luis.id, chatGpt);
    desk.grant(marie.id, chatGpt);
    desk.grant(marie.id, claude);
    desk.open();
    const auto revokeBy = [&](const QString &action) {
        desk.choose(0);
        desk.sayYes();
        desk.press(u"more"_s);
        auto *menu = get<QMenu>(desk.view, u"moreMenu"_s);
        const QString words = menu->findChild<QAction *>(action)->text();
        menu->findChild<QAction *>(action)->trigger();
        menu->close();
        desk.settle();
        return words;
    };
    QCOMPARE(revokeBy(u"revokeUser"_s), u"Revoke all of marie (2)…"_s);
    QCOMPARE(desk.column(User), (QStringList{u"luis"_s, u"luis"_s}));
    QCOMPARE(desk.cell(0, Consumer), u"ChatGPT"_s);
    QCOMPARE(revokeBy(u"revokeConsumer"_s), u"Revoke all of ChatGPT (1)…"_s);
    QCOMPARE(desk.column(Consumer), QStringList{u"Claude"_s});
}

void tst_AppAuthorizations::activityLeadsToTheLog()
{
    AuthorizationDesk desk;
    const consumers::Consumer chatGpt = desk.consumer(u"ChatGPT"_s);
    desk.grant(desk.store.user(u"marie"_s).id, chatGpt);
    desk.open();
    desk.choose(0);
    QSignalSpy left{&desk.page(), &Page::leaveFor};
    desk.press(u"activity"_s);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].toString(), u"transactions_log"_s);
    QCOMPARE(left[0][1].toString(), u"consumer:%1 user:marie"_s.arg(chatGpt.key));
}

void tst_AppAuthorizations::whoMayOnlyLookRevokesNothing()
{
    AuthorizationDesk desk;
    desk.grant(desk.store.user(u"marie"_s).id, desk.consumer(u"ChatGPT"_s));
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"authorizations:view"_s, u"configuration:view,edit"_s}));
        FRACTAL_TRY_VOID(groups::add(work, u"Lookers"_s, false, rights));
        return {};
    });
    desk.store.user(u"luis"_s, Profile::Customized, u"Lookers"_s);
    desk.open(u"luis"_s);
    desk.choose(0);
    QVERIFY(desk.the<QPushButton>(u"activity"_s).isVisible());
    QVERIFY(!desk.the<QPushButton>(u"revoke"_s).isVisible());
    QVERIFY(!desk.the<QPushButton>(u"more"_s).isVisible());
    QVERIFY(!desk.table().model()->index(0, Tick).data(Qt::CheckStateRole).isValid());
}

void tst_AppAuthorizations::changesFlowIn()
{
    AuthorizationDesk desk;
    const consumers::Consumer chatGpt = desk.consumer(u"ChatGPT"_s);
    desk.grant(desk.store.user(u"marie"_s).id, chatGpt);
    desk.open();
    QAbstractItemModelTester tester{desk.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    desk.choose(0);
    desk.store.clock.advance(1h);
    desk.grant(desk.store.user(u"luis"_s).id, chatGpt);
    QTRY_COMPARE(desk.column(User), (QStringList{u"luis"_s, u"marie"_s}));
    QCOMPARE(desk.table().currentIndex().row(), 1); // what was chosen stays chosen
    QCOMPARE(desk.text(u"detailsTitle"_s), u"marie › ChatGPT"_s);
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(authorizations::revoke(work, AuthorizationId{1}, u"elsewhere"_s));
        return {};
    });
    QTRY_COMPARE(desk.column(User), QStringList{u"luis"_s});
}

void tst_AppAuthorizations::tenThousandRows()
{
    AuthorizationDesk desk;
    const UserId marie = desk.store.user(u"marie"_s).id;
    const ConsumerId app = desk.consumer(u"ChatGPT"_s).id;
    desk.change([&](Work &work) -> Result<void> {
        for (int i = 0; i < 10'000; ++i) {
            FRACTAL_TRY_VOID(work.connection.insert(
                u"INSERT INTO authorizations (consumer_id, user_id, scopes, audience, granted_at, expires_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
                {app.value, marie.value, u"assets:read"_s, u"mcp"_s, work.now().ms + i, (work.now() + 24h * 100).ms}));
        }
        return {};
    });
    desk.open();
    QCOMPARE(desk.text(u"count"_s), u"Showing 10,000 of 10,000"_s);
    QCOMPARE(desk.table().model()->rowCount(), 200);
    desk.table().scrollToBottom();
    QTRY_COMPARE(desk.table().model()->rowCount(), 400);
    // All that the filter leaves, loaded or not.
    const QHeaderView *header = desk.table().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {20, header->height() / 2});
    QCOMPARE(desk.text(u"ticked"_s), u"400 selected"_s);
    desk.press(u"tickAll"_s);
    QCOMPARE(desk.text(u"ticked"_s), u"10000 selected"_s);
    desk.sayYes();
    desk.press(u"revokeTicked"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"count"_s), u"Showing 0 of 0"_s, 30'000);
}

void tst_AppAuthorizations::everythingIsReachedAndNothingIsClipped()
{
    AuthorizationDesk desk;
    desk.grant(desk.store.user(u"marie"_s, Profile::Administrator).id, desk.consumer(u"ChatGPT"_s));
    desk.open();
    desk.choose(0);
    QCOMPARE(unreachable(&desk.page()), QStringList{});
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        desk.speak(language);
        desk.settle();
        QTRY_COMPARE(clipped(&desk.page()), QStringList{});
    }
    desk.speak(u"en"_s);
}

QTEST_MAIN(tst_AppAuthorizations)
#include "tst_app_authorizations.moc"
