// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/connect/connect_desk.h"

#include <QCheckBox>
#include <QScrollArea>

using namespace fractal;
using namespace fractal::test;
using connect::ShownStep;

/// The sheet beside the browser: what is copied, where the client may come back to, who may do that.
class tst_ConnectSheet : public QObject {
    Q_OBJECT

private slots:
    void eachFieldIsCopiedInTheClientsOrder();
    void theKeyboardCopiesTheFieldOfThatNumber();
    void theSecretIsCopiedAfterAConfirmationAndLogged();
    void aWrongPasswordCopiesNothing();
    void aSiteThatNeverShowsSecretsOffersNoCopy();
    void whatIsTickedIsRememberedOfThisConsumerAlone();
    void anAddressThatOthersCannotReachIsSaid_data();
    void anAddressThatOthersCannotReachIsSaid();
    void theClientsOwnPageIsOpened();
    void theUsualCallbackIsASuggestion();
    void aPastedCallbackIsCheckedAndAdded();
    void whatIsTypedStaysWhenSomebodyElseAddsOne();
    void aCallbackThatCannotBeIsRefusedInWords();
    void aListThatIsFullIsSaid();
    void aRefusedCallbackOfTheClientIsAddedAtOnce();
    void aRefusedCallbackOfAnotherHostIsAskedAboutFirst();
    void aRefusedCallbackOnThePersonsComputerIsToldByItsFile_data();
    void aRefusedCallbackOnThePersonsComputerIsToldByItsFile();
    void aRefusedCallbackCanBePutAside();
    void whoMayOnlyLookCanCopyNoSecretAndAddNothing();
    void anOpenSheetIsRaised();
    void aSheetThatIsClosedLosesNothing();
    void claudeHasItsOwnFields();
    void aProgramOnThePersonsComputerNeedsNoPublicAddress();
    void eachCallbackOfTheFileIsOfferedInTurn();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void everyInputIsReached();
};

void tst_ConnectSheet::eachFieldIsCopiedInTheClientsOrder()
{
    ConnectDesk desk;
    const QList<std::pair<QString, QString>> expected{{u"name"_s, u"Fractal One"_s},
                                                      {u"description"_s, u"Maintenance management with Fractal One"_s},
                                                      {u"mcp_url"_s, u"https://cmms.example/mcp/oauth/fractal-one"_s},
                                                      {u"key"_s, desk.consumer.key}};
    int lastTop = -1;
    for (const auto &[field, value] : expected) {
        QCOMPARE(desk.textOf("copy_"_L1 + field), u"Copy"_s);
        desk.click("copy_"_L1 + field);
        QCOMPARE(desk.clipboard(), value);
        QCOMPARE(desk.textOf("copy_"_L1 + field), u"Copied"_s);
        const int top = get<QPushButton>(desk.sheet, "copy_"_L1 + field)->mapTo(desk.sheet.data(), QPoint{}).y();
        QVERIFY(top > lastTop);
        lastTop = top;
    }
    QCOMPARE(get<connect::CutText>(desk.sheet, u"value_authentication"_s)->text(), u"OAuth"_s);
    QVERIFY(desk.sheet->findChild<QPushButton *>(u"copy_authentication"_s) == nullptr);
    QCOMPARE(get<connect::CutText>(desk.sheet, u"value_secret"_s)->text(), desk.consumer.secretHint + QString(10, u'•'));
}

void tst_ConnectSheet::theKeyboardCopiesTheFieldOfThatNumber()
{
    ConnectDesk desk;
    desk.sheet->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.sheet));
    QTest::keyClick(desk.sheet.data(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(desk.clipboard(), u"https://cmms.example/mcp/oauth/fractal-one"_s);
    QTest::keyClick(desk.sheet.data(), Qt::Key_5, Qt::AltModifier);
    QCOMPARE(desk.clipboard(), desk.consumer.key);
}

void tst_ConnectSheet::theSecretIsCopiedAfterAConfirmationAndLogged()
{
    ConnectDesk desk;
    desk.desk.store.user(u"boss"_s, Profile::Administrator, u"Planner"_s);
    desk.desk.signIn(u"boss"_s);
    desk.desk.store.clock.advance(6min); // the sign-in is no confirmation any more
    desk.click(u"copy_secret"_s);
    QVERIFY(desk.clipboard() != QString::fromLatin1(desk.secret.reveal())); // cancelled
    desk.desk.prompter.password = u"correct horse boss"_s;
    desk.click(u"copy_secret"_s);
    QTRY_COMPARE(desk.clipboard(), QString::fromLatin1(desk.secret.reveal()));
    QCOMPARE(desk.textOf(u"copy_secret"_s), u"Copied"_s);
    QVERIFY(desk.text(u"secretNote"_s).contains("safe place"_L1));
    const auto entries = desk.entries(u"consumer.reveal"_s);
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().author.actor, u"desktop:boss"_s);
    QVERIFY(!entries.front().reason.contains(QString::fromLatin1(desk.secret.reveal())));
    const auto labels = desk.sheet->findChildren<QWidget *>();
    for (const QWidget *widget : labels)
        QVERIFY(!widget->toolTip().contains(QString::fromLatin1(desk.secret.reveal()))
                && !widget->accessibleName().contains(QString::fromLatin1(desk.secret.reveal())));
}

void tst_ConnectSheet::aWrongPasswordCopiesNothing()
{
    ConnectDesk desk;
    desk.desk.store.user(u"boss"_s, Profile::Administrator, u"Planner"_s);
    desk.desk.signIn(u"boss"_s);
    desk.desk.store.clock.advance(6min);
    QApplication::clipboard()->clear();
    desk.desk.prompter.password = u"wrong"_s;
    desk.click(u"copy_secret"_s);
    QTRY_COMPARE(desk.desk.prompter.passwordProblems.size(), 2);
    QVERIFY(!desk.desk.prompter.passwordProblems.last().isEmpty());
    QCOMPARE(desk.clipboard(), QString{});
    QCOMPARE(desk.entries(u"consumer.reveal"_s).size(), 0U);
}

void tst_ConnectSheet::aSiteThatNeverShowsSecretsOffersNoCopy()
{
    ConnectDesk desk;
    desk.desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.neverShowSecrets = true;
        return settings.save(work.connection);
    });
    QTRY_VERIFY(!desk.isVisible(u"copy_secret"_s));
    QVERIFY(desk.isVisible(u"secretNote"_s));
}

void tst_ConnectSheet::whatIsTickedIsRememberedOfThisConsumerAlone()
{
    ConnectDesk desk;
    QTest::mouseClick(get<QCheckBox>(desk.sheet, u"planTick"_s), Qt::LeftButton, {}, QPoint{8, 8});
    QVERIFY(get<QCheckBox>(desk.sheet, u"planTick"_s)->isChecked());
    desk.click(u"copy_name"_s);
    desk.sheet->close();
    QTRY_VERIFY(!desk.sheet);
    desk.openSheet();
    QVERIFY(get<QCheckBox>(desk.sheet, u"planTick"_s)->isChecked());
    QVERIFY(!get<QCheckBox>(desk.sheet, u"modeTick"_s)->isChecked());
    QCOMPARE(desk.textOf(u"copy_name"_s), u"Copied"_s);
    desk.sheet->close();
    QTRY_VERIFY(!desk.sheet);
    desk.consumer = desk.addConsumer(u"Another"_s, {});
    desk.openSheet();
    QVERIFY(!get<QCheckBox>(desk.sheet, u"planTick"_s)->isChecked());
    QCOMPARE(desk.textOf(u"copy_name"_s), u"Copy"_s);
}

void tst_ConnectSheet::anAddressThatOthersCannotReachIsSaid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isReachable");
    QTest::newRow("public") << u"https://cmms.example"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8484"_s << false;
    QTest::newRow("private") << u"https://192.168.1.20"_s << false;
    QTest::newRow("local name") << u"https://cmms.local"_s << false;
    QTest::newRow("none") << QString{} << false;
}

void tst_ConnectSheet::anAddressThatOthersCannotReachIsSaid()
{
    QFETCH(QString, url);
    QFETCH(bool, isReachable);
    ConnectDesk desk;
    desk.desk.server.url = url;
    desk.desk.server.become(ServerWatch::State::Running);
    QCOMPARE(desk.isVisible(u"reachHelp"_s), !isReachable);
    if (!isReachable && !url.isEmpty())
        QCOMPARE(desk.text(u"reachHelp"_s), u"ChatGPT cannot reach this site yet: its address works only inside your network."_s);
}

void tst_ConnectSheet::theClientsOwnPageIsOpened()
{
    ConnectDesk desk;
    desk.click(u"openClient"_s);
    QCOMPARE(desk.desk.prompter.opened, QList<QUrl>{QUrl{u"https://chatgpt.com/"_s}});
}

void tst_ConnectSheet::theUsualCallbackIsASuggestion()
{
    ConnectDesk desk;
    const QString usual = u"https://chatgpt.com/connector_platform_oauth_redirect"_s;
    QCOMPARE(desk.field()->text(), usual);
    QVERIFY(desk.callbacks().isEmpty()); // nothing is added by itself
    desk.click(u"addCallback"_s);
    QTRY_COMPARE(desk.callbacks(), QStringList{usual});
    QTRY_VERIFY(desk.field()->isReadOnly());
    QCOMPARE(desk.text(u"callbackAdded"_s), u"Added 00:00:00"_s);
    QVERIFY(desk.isVisible(u"addAnother"_s));
    const auto entries = desk.entries(u"consumer.edit"_s);
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().author.actor, u"desktop:admin"_s);
    QVERIFY(entries.front().undoable);
}

void tst_ConnectSheet::aPastedCallbackIsCheckedAndAdded()
{
    ConnectDesk desk{u"chatgpt"_s, {u"https://chatgpt.com/connector_platform_oauth_redirect"_s}};
    QVERIFY(desk.field()->isReadOnly());
    desk.click(u"addAnother"_s);
    QVERIFY(!desk.field()->isReadOnly());
    QCOMPARE(desk.field()->text(), QString{});
    QTest::keyClicks(desk.field(), u"https://chatgpt.com/connector/oauth/a1b2c3"_s);
    QCOMPARE(desk.text(u"callbackHelp"_s), u"✓ Accepted"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QTRY_COMPARE(desk.callbacks().size(), 2);
    QTRY_COMPARE(desk.field()->text(), u"https://chatgpt.com/connector/oauth/a1b2c3"_s);
}

void tst_ConnectSheet::whatIsTypedStaysWhenSomebodyElseAddsOne()
{
    ConnectDesk desk;
    QTest::keyClicks(desk.field(), u"https://chatgpt.com/conn"_s);
    desk.desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(consumers::Consumer present, consumers::find(work.connection, desk.consumer.id));
        present.callbacks += u"https://a.example/cb"_s;
        FRACTAL_TRY_VOID(consumers::update(work, present));
        return {};
    });
    QTest::qWait(2500); // it has looked at least once
    QCOMPARE(desk.field()->text(), u"https://chatgpt.com/conn"_s);
    QVERIFY(!desk.field()->isReadOnly());
}

void tst_ConnectSheet::aCallbackThatCannotBeIsRefusedInWords()
{
    ConnectDesk desk;
    QTest::keyClicks(desk.field(), u"http://chatgpt.com/cb"_s); // takes the place of the suggestion
    QCOMPARE(desk.field()->text(), u"http://chatgpt.com/cb"_s);
    QVERIFY(desk.text(u"callbackHelp"_s).contains("https://"_L1));
    desk.click(u"addCallback"_s);
    QVERIFY(desk.callbacks().isEmpty());
    QCOMPARE(desk.field()->text(), u"http://chatgpt.com/cb"_s);
    QVERIFY(desk.field()->hasFocus() || !desk.sheet->isActiveWindow());
}

void tst_ConnectSheet::aListThatIsFullIsSaid()
{
    QStringList full;
    for (int i = 0; i < 20; ++i)
        full += u"https://a.example/%1"_s.arg(i);
    ConnectDesk desk{u"chatgpt"_s, full};
    desk.click(u"addAnother"_s);
    desk.click(u"addCallback"_s);
    QTRY_VERIFY(desk.text(u"callbackHelp"_s).contains("at most 20"_L1));
    QCOMPARE(desk.callbacks(), full);
}

void tst_ConnectSheet::aRefusedCallbackOfTheClientIsAddedAtOnce()
{
    ConnectDesk desk;
    const QString uri = u"https://chatgpt.com/connector/oauth/a1b2c3"_s;
    desk.refuseCallback(uri, u"52.1.2.3"_s);
    QTRY_VERIFY(desk.isVisible(u"refusedCard"_s));
    QVERIFY(!desk.field()->isVisible());
    const auto *address = get<connect::WholeAddress>(desk.sheet, u"refusedAddress"_s);
    QCOMPARE(address->address(), uri);
    QCOMPARE(address->host(), u"chatgpt.com"_s);
    QVERIFY(desk.text(u"refusedOrigin"_s).startsWith("00:00:00, from 52.1.2.3."_L1));
    QCOMPARE(look::roleOf(get<QPushButton>(desk.sheet, u"addRefused"_s)), look::Role::Primary);
    QCOMPARE(desk.step(1).text, u"Waiting for your answer above…"_s);
    desk.click(u"addRefused"_s);
    QCOMPARE(desk.desk.prompter.asked.size(), 0);
    QTRY_COMPARE(desk.callbacks(), QStringList{uri});
    QTRY_VERIFY(!desk.isVisible(u"refusedCard"_s));
    QCOMPARE(desk.field()->text(), uri);
}

void tst_ConnectSheet::aRefusedCallbackOfAnotherHostIsAskedAboutFirst()
{
    ConnectDesk desk;
    const QString uri = u"https://chat-gpt.app/connector/oauth/a1b2c3"_s;
    desk.refuseCallback(uri, u"185.1.2.3"_s);
    QTRY_VERIFY(desk.isVisible(u"refusedCard"_s));
    QCOMPARE(desk.textOf(u"addRefused"_s), u"Add anyway…"_s);
    const auto buttons = desk.sheet->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY(!button->isVisible() || look::roleOf(button) != look::Role::Primary);
    desk.click(u"addRefused"_s); // answered with no
    QCOMPARE(desk.desk.prompter.asked.size(), 1);
    QVERIFY(desk.desk.prompter.asked[0].text.contains("chat-gpt.app"_L1));
    QVERIFY(desk.callbacks().isEmpty());
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.click(u"addRefused"_s);
    QTRY_COMPARE(desk.callbacks(), QStringList{uri});
}

void tst_ConnectSheet::aRefusedCallbackOnThePersonsComputerIsToldByItsFile_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isUsual");
    QTest::newRow("its port") << u"cursor"_s << u"http://localhost:8787/callback"_s << true;
    QTest::newRow("another port") << u"vscode"_s << u"http://127.0.0.1:59656/"_s << true;
    QTest::newRow("its own scheme") << u"cursor"_s << u"cursor://anysphere.cursor-mcp/oauth/callback"_s << true;
    QTest::newRow("another path") << u"inspector"_s << u"http://localhost:6274/elsewhere"_s << false;
    QTest::newRow("another scheme") << u"inspector"_s << u"cursor://anysphere.cursor-mcp/oauth/callback"_s << false;
}

void tst_ConnectSheet::aRefusedCallbackOnThePersonsComputerIsToldByItsFile()
{
    QFETCH(const QString, client);
    QFETCH(const QString, uri);
    QFETCH(const bool, isUsual);
    ConnectDesk desk{client};
    desk.refuseCallback(uri, u"127.0.0.1"_s);
    QTRY_VERIFY(desk.isVisible(u"refusedCard"_s));
    QCOMPARE(desk.text(u"refusedOrigin"_s).contains("one of the usual addresses"_L1), isUsual);
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.click(u"addRefused"_s);
    QCOMPARE(desk.desk.prompter.asked.size(), isUsual ? 0 : 1);
    if (!isUsual)
        QVERIFY(desk.desk.prompter.asked[0].text.contains("http://localhost:6274/oauth/callback"_L1));
    QTRY_COMPARE(desk.callbacks(), QStringList{uri});
}

void tst_ConnectSheet::aRefusedCallbackCanBePutAside()
{
    ConnectDesk desk;
    desk.refuseCallback(u"https://chatgpt.com/connector/oauth/first"_s, {});
    desk.desk.store.clock.advance(1s);
    desk.refuseCallback(u"https://a.example/second"_s, {});
    const auto *address = get<connect::WholeAddress>(desk.sheet, u"refusedAddress"_s);
    QTRY_COMPARE(address->address(), u"https://a.example/second"_s);
    desk.click(u"notMine"_s);
    QTRY_COMPARE(address->address(), u"https://chatgpt.com/connector/oauth/first"_s);
    desk.click(u"notMine"_s);
    QTRY_VERIFY(!desk.isVisible(u"refusedCard"_s));
    QVERIFY(desk.callbacks().isEmpty());
    QCOMPARE(desk.entries(u"consumer.put_callback_aside"_s).size(), 2U);
}

void tst_ConnectSheet::whoMayOnlyLookCanCopyNoSecretAndAddNothing()
{
    ConnectDesk desk;
    desk.desk.store.user(u"nadia"_s, Profile::ReadOnly, u"Auditor"_s);
    desk.desk.signIn(u"nadia"_s);
    delete desk.sheet;
    desk.refuseCallback(u"https://chatgpt.com/connector/oauth/a1b2c3"_s, {});
    desk.openSheet();
    QTRY_VERIFY(desk.isVisible(u"refusedCard"_s));
    for (const QString &name : {u"copy_secret"_s, u"addCallback"_s, u"addRefused"_s, u"notMine"_s})
        QVERIFY2(!desk.isVisible(name), qPrintable(name));
    QVERIFY(desk.isVisible(u"copy_mcp_url"_s));
}

void tst_ConnectSheet::anOpenSheetIsRaised()
{
    ConnectDesk desk;
    const connect::Sheet *first = desk.sheet;
    desk.openSheet();
    QCOMPARE(desk.sheet.data(), first);
    int sheets = 0;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows)
        sheets += qobject_cast<const connect::Sheet *>(window) != nullptr ? 1 : 0;
    QCOMPARE(sheets, 1);
}

void tst_ConnectSheet::aSheetThatIsClosedLosesNothing()
{
    ConnectDesk desk;
    desk.readMetadata();
    desk.openPage();
    QTRY_COMPARE(desk.step(1).state, ShownStep::State::Done);
    desk.sheet->resize(500, 600);
    desk.sheet->close();
    QTRY_VERIFY(!desk.sheet);
    desk.openSheet();
    QTRY_COMPARE(desk.step(1).state, ShownStep::State::Done);
    QCOMPARE(desk.sheet->size(), (QSize{500, 600}));
    desk.desk.session().signOut();
    QTRY_VERIFY(!desk.sheet);
}

void tst_ConnectSheet::claudeHasItsOwnFields()
{
    ConnectDesk desk{u"claude"_s};
    QVERIFY(!desk.isVisible(u"planTick"_s));
    QVERIFY(!desk.isVisible(u"modeTick"_s));
    QVERIFY(desk.sheet->findChild<QPushButton *>(u"copy_description"_s) == nullptr);
    QCOMPARE(desk.field()->text(), u"https://claude.ai/api/mcp/auth_callback"_s);
    desk.click(u"addCallback"_s);
    QTRY_VERIFY(desk.field()->isReadOnly());
    desk.click(u"addAnother"_s);
    QCOMPARE(desk.field()->text(), u"https://claude.com/api/mcp/auth_callback"_s);
}

void tst_ConnectSheet::aProgramOnThePersonsComputerNeedsNoPublicAddress()
{
    ConnectDesk desk{u"cursor"_s};
    desk.desk.server.url = u"http://127.0.0.1:8484"_s;
    desk.desk.server.become(ServerWatch::State::Running);
    QCOMPARE(desk.text(u"reachHelp"_s), u"The address has to open in the browser of the computer that Cursor runs on."_s);
    QCOMPARE(desk.textOf(u"openClient"_s), u"Open its guide"_s);
    desk.click(u"copy_mcp_url"_s);
    QCOMPARE(desk.clipboard(), u"http://127.0.0.1:8484/mcp/oauth/fractal-one"_s);
    desk.desk.store.clock.advance(2min);
    QTRY_VERIFY(desk.step(0).note.contains("browser of the computer"_L1));
    desk.desk.server.url.clear();
    desk.desk.server.become(ServerWatch::State::Running);
    QVERIFY(desk.text(u"reachHelp"_s).contains("no public address"_L1));
}

void tst_ConnectSheet::eachCallbackOfTheFileIsOfferedInTurn()
{
    ConnectDesk desk{u"vscode"_s};
    const QStringList usual = pages::clientProfileNamed(u"vscode"_s)->usualCallbacks;
    QCOMPARE(usual.size(), 4);
    for (const QString &callback : usual) {
        QCOMPARE(desk.field()->text(), callback);
        desk.click(u"addCallback"_s);
        QTRY_VERIFY(desk.field()->isReadOnly());
        desk.click(u"addAnother"_s);
    }
    QCOMPARE(desk.callbacks(), usual);
}

void tst_ConnectSheet::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("client");
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        for (const QString &client : {u"chatgpt"_s, u"claude"_s, u"mcp-remote"_s})
            QTest::newRow(qPrintable(language + u' ' + client)) << language << client;
    }
    for (const QString &client : {u"claude-code"_s, u"cursor"_s, u"inspector"_s, u"vscode"_s}) // French has the longest words
        QTest::newRow(qPrintable(u"fr "_s + client)) << u"fr"_s << client;
}

void tst_ConnectSheet::nothingIsClipped()
{
    QFETCH(QString, language);
    QFETCH(QString, client);
    ConnectDesk desk{client};
    desk.desk.speak(language);
    desk.desk.settle();
    QTRY_COMPARE(clipped(desk.sheet), QStringList{});
    desk.refuseCallback(u"https://chat-gpt.app/connector/oauth/a1b2c3"_s, u"185.1.2.3"_s);
    QTRY_VERIFY(desk.isVisible(u"refusedCard"_s));
    desk.desk.settle();
    QTRY_COMPARE(clipped(desk.sheet), QStringList{});
    desk.desk.store.clock.advance(2min);
    QTRY_VERIFY(!desk.step(0).text.isEmpty());
    const auto *scroll = get<QScrollArea>(desk.sheet, u"connectScroll"_s);
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    desk.desk.speak(u"en"_s);
}

void tst_ConnectSheet::everyInputIsReached()
{
    ConnectDesk desk;
    QCOMPARE(unreachable(desk.sheet), QStringList{});
    desk.refuseCallback(u"https://chatgpt.com/connector/oauth/a1b2c3"_s, {});
    QTRY_VERIFY(desk.isVisible(u"refusedCard"_s));
    QCOMPARE(unreachable(desk.sheet), QStringList{});
    // Reading order: each input lies below the one before, or at its right.
    QPoint last = get<QPushButton>(desk.sheet, u"openClient"_s)->mapTo(desk.sheet.data(), QPoint{});
    for (QWidget *at = get<QPushButton>(desk.sheet, u"openClient"_s); at != nullptr; at = at->nextInFocusChain()) {
        if (at == desk.sheet)
            break;
        if (!at->isVisible() || !(at->focusPolicy() & Qt::TabFocus) || at->window() != desk.sheet)
            continue;
        const QPoint place = at->mapTo(desk.sheet.data(), QPoint{0, at->height() / 2});
        QVERIFY2(place.y() > last.y() - 8, qPrintable(at->objectName()));
        last = place;
    }
}

QTEST_MAIN(tst_ConnectSheet)
#include "tst_connect_sheet.moc"
