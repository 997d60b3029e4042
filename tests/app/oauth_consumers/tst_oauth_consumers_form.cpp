// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connect_sheet.h"
#include "core/store/authorizations.h"
#include "tests/app/oauth_consumers/consumers_desk.h"

#include <QScrollArea>

using namespace fractal;
using namespace fractal::test;

namespace {

QStringList &sheets()
{
    static QStringList opened;
    return opened;
}

} // namespace

/// Stands in for the sheet: here only that it is opened matters.
void fractal::connect::open(Office &, QWidget *, ConsumerId consumer, const QString &client)
{
    sheets() += u"%1 %2"_s.arg(client).arg(consumer.value);
}

class tst_OauthConsumersForm : public QObject {
    Q_OBJECT

private slots:
    void init() { sheets().clear(); }
    void savingShowsKeyAndSecretToCopy();
    void everyFieldIsSavedAndReloadedIdentical();
    void clientCredentialsHideWhatTheyDoNotUse();
    void aCallbackIsCheckedWhileItIsTyped_data();
    void aCallbackIsCheckedWhileItIsTyped();
    void severalPastedLinesBecomeSeveralRows();
    void aCallbackInUrlIsMovedToItsPlace();
    void withoutACallbackItWaits();
    void wrongFieldsAreSaidBesideThem();
    void aSecretIsShownAfterThePasswordAndLogged();
    void aWrongPasswordShowsNothing();
    void aRotatedSecretIsShown();
    void theOldSecretGoesOnForAsLongAsWasChosen_data();
    void theOldSecretGoesOnForAsLongAsWasChosen();
    void bothSecretsAreToldOfAndTheOldOneIsEnded();
    void theMenuDisablesCopiesAndRemoves();
    void twoPeopleKeepMineOrTakeTheirs();
    void unsavedChangesAreAskedAboutOnce();
    void withoutTheRightNothingIsEditable();
    void theSheetOpensAfterSaving();
    void everyKnownProgramHasItsSheet();
    void authorizationsAndRefusalsAreShown();
    void otherPlacesLeadHere();
};

void tst_OauthConsumersForm::savingShowsKeyAndSecretToCopy()
{
    ConsumersDesk desk;
    desk.click(u"newConsumer"_s);
    QCOMPARE(desk.text(u"formTitle"_s), u"New OAuth consumer"_s);
    QVERIFY(desk.edit(u"name"_s)->hasFocus());
    desk.type(u"name"_s, u"ChatGPT (Test RT)"_s);
    desk.chooseGroup(u"GOOGLE"_s);
    QCOMPARE(desk.page->unsaved(), (QStringList{u"Name"_s, u"Group Permissions"_s}));
    QSignalSpy saved{desk.page, &Page::saved};
    desk.save();
    QCOMPARE(saved.count(), 1);
    const consumers::Consumer stored = desk.stored(u"ChatGPT (Test RT)"_s);
    QCOMPARE(stored.groupName, u"GOOGLE SHEET"_s);
    QCOMPARE(desk.text(u"formTitle"_s), u"Edit OAuth consumer"_s);
    QCOMPARE(desk.edit(u"key"_s)->text(), stored.key);
    const QByteArray secret = desk.edit(u"secret"_s)->text().toLatin1();
    QVERIFY(consumers::verifySecret(desk.desk.store.reader(), stored.id, secret, desk.desk.store.clock.now()).value());
    QVERIFY(desk.find<QPushButton>(u"copyKey"_s)->hasFocus());
    QVERIFY(desk.find<QWidget>(u"copyKey"_s)->visibleRegion().boundingRect().isValid()); // scrolled to
    QTest::keyClick(desk.find<QPushButton>(u"copyKey"_s), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), stored.key);
    desk.click(u"copySecret"_s);
    QCOMPARE(QApplication::clipboard()->text().toLatin1(), secret);
    QVERIFY(desk.desk.office().toasts.texts().contains(u"Secret copied. It leaves the clipboard in 60 s."_s));
    QVERIFY(!desk.actions().contains(u"consumer.reveal"_s)); // it was just made
    QVERIFY(desk.actions().contains(u"consumer.add"_s));
    QCOMPARE(desk.names(), QStringList{stored.name});
    QVERIFY(desk.page->unsaved().isEmpty());
    // Hidden again: the hint and dots, and no secret anywhere else.
    desk.click(u"showSecret"_s);
    QCOMPARE(desk.edit(u"secret"_s)->text(), QString{stored.secretHint + QString(8, u'•')});
    QVERIFY(desk.edit(u"secret"_s)->toolTip().isEmpty());
}

void tst_OauthConsumersForm::everyFieldIsSavedAndReloadedIdentical()
{
    ConsumersDesk desk;
    desk.page->addRecord();
    desk.type(u"name"_s, u"Claude"_s);
    desk.type(u"description"_s, u"For the maintenance office"_s);
    desk.type(u"callback0"_s, u"https://claude.ai/api/mcp/auth_callback"_s);
    desk.click(u"addCallback"_s);
    desk.type(u"callback1"_s, u"http://localhost:8787/callback"_s);
    desk.type(u"url"_s, u"https://claude.ai"_s);
    desk.type(u"privacyUrl"_s, u"https://claude.ai/privacy"_s);
    desk.type(u"eulaUrl"_s, u"https://claude.ai/terms"_s);
    desk.desk.settle();
    desk.chooseGroup(u"Planner"_s);
    desk.click(u"limitToGroup"_s);
    desk.save();
    const consumers::Consumer stored = desk.stored(u"Claude"_s);
    QCOMPARE(stored.description, u"For the maintenance office"_s);
    QCOMPARE(stored.callbacks, (QStringList{u"https://claude.ai/api/mcp/auth_callback"_s, u"http://localhost:8787/callback"_s}));
    QCOMPARE(stored.url, u"https://claude.ai"_s);
    QCOMPARE(stored.privacyUrl, u"https://claude.ai/privacy"_s);
    QCOMPARE(stored.eulaUrl, u"https://claude.ai/terms"_s);
    QCOMPARE(stored.groupName, u"Planner"_s);
    QVERIFY(stored.limitToGroup);
    desk.page->close();
    desk.open(u"Claude"_s);
    QCOMPARE(desk.edit(u"callback1"_s)->text(), u"http://localhost:8787/callback"_s);
    QCOMPARE(desk.find<QComboBox>(u"group"_s)->currentText(), u"Planner"_s);
    QVERIFY(desk.find<QCheckBox>(u"limitToGroup"_s)->isChecked());
    QVERIFY(desk.page->unsaved().isEmpty());
    desk.type(u"description"_s, u"Another one"_s);
    QCOMPARE(desk.page->unsaved(), QStringList{u"Description"_s});
    desk.page->discard();
    QVERIFY(desk.page->unsaved().isEmpty());
    QCOMPARE(desk.edit(u"description"_s)->text(), stored.description);
    desk.click(u"removeCallback0"_s);
    desk.save();
    QCOMPARE(desk.stored(u"Claude"_s).callbacks, QStringList{u"http://localhost:8787/callback"_s});
}

void tst_OauthConsumersForm::clientCredentialsHideWhatTheyDoNotUse()
{
    ConsumersDesk desk;
    desk.click(u"serverToServer"_s);
    QVERIFY(desk.find<QRadioButton>(u"grantCredentials"_s)->isChecked());
    for (const char *hidden : {"callback0", "privacyUrl", "eulaUrl", "limitToGroup"})
        QVERIFY2(!desk.isVisible(QString::fromLatin1(hidden)), hidden);
    QCOMPARE(desk.text(u"groupHelp"_s), u"This consumer acts with the rights of this group."_s);
    desk.type(u"name"_s, u"Power BI"_s);
    desk.chooseGroup(u"Auditor"_s);
    desk.save();
    QCOMPARE(desk.stored(u"Power BI"_s).grantType, consumers::GrantType::ClientCredentials);
    QVERIFY(!desk.find<QRadioButton>(u"grantCode"_s)->isEnabled());
    QCOMPARE(desk.text(u"grantHelp"_s), u"Cannot be changed after the first save."_s);
    desk.page->close();
    desk.page->addRecord();
    QCOMPARE(desk.text(u"groupHelp"_s), u"The signed-in user's permissions apply."_s);
    QVERIFY(desk.isVisible(u"callback0"_s));
}

void tst_OauthConsumersForm::aCallbackIsCheckedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &uri, const QString &word) { QTest::newRow(name) << uri << word; };
    row("accepted", u"https://chatgpt.com/connector/oauth/a1"_s, u"✓ Accepted"_s);
    row("loopback", u"http://127.0.0.1/cb"_s, u"✓ Accepted"_s);
    row("trailing blank", u"https://a.example/cb "_s, u"There is a blank at the end. Remove it."_s);
    row("leading blank", u" https://a.example/cb"_s, u"There is a blank at the beginning. Remove it."_s);
    row("fragment", u"https://a.example/cb#x"_s, u"Remove the part from # on: #x"_s);
    row("wildcard", u"https://*.example/cb"_s, u"Wildcards (*) do not work here. Enter each address in full."_s);
    row("http elsewhere", u"http://a.example/cb"_s,
        u"http:// works only on this computer (127.0.0.1, [::1] or localhost). Use https://."_s);
    row("look-alike", u"https://ch\u0430tgpt.com/cb"_s,
        u"The letter “\u0430” only looks like one of the alphabet that addresses use. Type the address by hand."_s);
    row("no scheme", u"chatgpt.com/cb"_s, u"An address begins with https://."_s);
    row("user", u"https://a@b.example/cb"_s, u"Remove the user name: an address has no @ before its host."_s);
    row("dots", u"https://a.example/x/../cb"_s, u"Remove the .. from the path."_s);
    row("nothing yet", QString{}, QString{});
}

void tst_OauthConsumersForm::aCallbackIsCheckedWhileItIsTyped()
{
    QFETCH(QString, uri);
    QFETCH(QString, word);
    ConsumersDesk desk;
    desk.page->addRecord();
    desk.paste(u"callback0"_s, uri);
    QCOMPARE(desk.text(u"callbackHelp0"_s), word);
    QCOMPARE(desk.edit(u"callback0"_s)->accessibleDescription(), word);
    QCOMPARE(desk.edit(u"callback0"_s)->text(), uri); // nothing is changed silently
}

void tst_OauthConsumersForm::severalPastedLinesBecomeSeveralRows()
{
    ConsumersDesk desk;
    desk.page->addRecord();
    desk.paste(u"callback0"_s, u"https://a.example/1\r\nhttps://a.example/2\n\nhttps://a.example/1\n"_s);
    QCOMPARE(desk.edit(u"callback0"_s)->text(), u"https://a.example/1"_s);
    QCOMPARE(desk.edit(u"callback1"_s)->text(), u"https://a.example/2"_s);
    QCOMPARE(desk.text(u"callbackHelp2"_s), u"This address is there twice. Remove one of them."_s);
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many += u"https://b.example/%1"_s.arg(i);
    desk.type(u"callback2"_s, u"x"_s);
    desk.edit(u"callback2"_s)->clear();
    desk.paste(u"callback2"_s, many.join(u'\n'));
    QVERIFY(desk.page->findChild<QLineEdit *>(u"callback19"_s) != nullptr);
    QVERIFY(desk.page->findChild<QLineEdit *>(u"callback20"_s) == nullptr);
    QCOMPARE(desk.text(u"callbackNote"_s), u"12 address(es) had no room: a consumer has at most 20."_s);
}

void tst_OauthConsumersForm::aCallbackInUrlIsMovedToItsPlace()
{
    ConsumersDesk desk;
    desk.page->addRecord();
    desk.paste(u"url"_s, u"https://chatgpt.com/connector/oauth/a1b2"_s);
    QVERIFY(desk.isVisible(u"callbackSuggestion"_s));
    desk.click(u"moveToCallback"_s);
    QCOMPARE(desk.edit(u"callback0"_s)->text(), u"https://chatgpt.com/connector/oauth/a1b2"_s);
    QVERIFY(desk.edit(u"url"_s)->text().isEmpty());
    QVERIFY(!desk.isVisible(u"callbackSuggestion"_s));
    desk.paste(u"url"_s, u"https://chatgpt.com/"_s);
    QVERIFY(!desk.isVisible(u"callbackSuggestion"_s));
}

void tst_OauthConsumersForm::withoutACallbackItWaits()
{
    ConsumersDesk desk;
    desk.page->addRecord();
    desk.type(u"name"_s, u"Waiting one"_s);
    desk.desk.settle();
    desk.chooseGroup(u"Planner"_s);
    desk.save();
    QCOMPARE(desk.find<look::Chip>(u"formStatus"_s)->text(), u"Waiting"_s);
    QCOMPARE(desk.cell(u"Waiting one"_s, u"status"_s).data().toString(), u"Waiting"_s);
    desk.type(u"callback0"_s, u"https://chatgpt.com/cb"_s);
    desk.save();
    QCOMPARE(desk.find<look::Chip>(u"formStatus"_s)->text(), u"Ready to connect"_s);
}

void tst_OauthConsumersForm::wrongFieldsAreSaidBesideThem()
{
    ConsumersDesk desk;
    desk.page->addRecord();
    desk.desk.settle();
    QSignalSpy refused{desk.page, &Page::refused};
    desk.type(u"url"_s, u"ftp://a.example"_s);
    desk.type(u"callback0"_s, u"http://a.example"_s);
    desk.save();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(1).toInt(), 4);
    QVERIFY(desk.edit(u"name"_s)->hasFocus());
    QCOMPARE(desk.text(u"nameHelp"_s), u"Give it a name: people see it when they allow access."_s);
    QCOMPARE(desk.text(u"urlHelp"_s), u"An address begins with https://."_s);
    QCOMPARE(desk.text(u"groupHelp"_s), u"Choose a permission group."_s);
    QCOMPARE(desk.edit(u"url"_s)->text(), u"ftp://a.example"_s);
    desk.type(u"name"_s, QString(81, u'x'));
    QVERIFY(!desk.isVisible(u"nameHelp"_s)); // the old sentence goes with the first key
    desk.save();
    QCOMPARE(desk.text(u"nameHelp"_s), u"A name has at most 80 characters; this one has 81."_s);
    QVERIFY(consumers::list(desk.desk.store.reader()).value().empty());
}

void tst_OauthConsumersForm::aSecretIsShownAfterThePasswordAndLogged()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    desk.open(u"ChatGPT"_s);
    desk.desk.store.clock.advance(std::chrono::minutes{6}); // the sign-in was a while ago
    QCOMPARE(desk.edit(u"secret"_s)->text(), QString{consumer.secretHint + QString(8, u'•')});
    desk.desk.prompter.password = u"correct horse admin"_s;
    desk.click(u"showSecret"_s);
    QTRY_COMPARE(desk.edit(u"secret"_s)->text().size(), 43);
    QCOMPARE(desk.desk.prompter.passwordProblems, QStringList{QString{}});
    QVERIFY(desk.actions().contains(u"consumer.reveal"_s));
    const auto entry = journal::list(desk.desk.store.reader(), {}).value().front();
    QVERIFY(!entry.undoable);
    QVERIFY(entry.reason.contains(consumer.key));
    QVERIFY(!entry.reason.contains(desk.edit(u"secret"_s)->text()));
    QVERIFY(desk.edit(u"secret"_s)->accessibleName().isEmpty());
    desk.page->close(); // a closed form forgets it
    desk.open(u"ChatGPT"_s);
    QCOMPARE(desk.edit(u"secret"_s)->text().right(1), u"•"_s);
}

void tst_OauthConsumersForm::aWrongPasswordShowsNothing()
{
    ConsumersDesk desk;
    desk.add(u"ChatGPT"_s);
    desk.load();
    desk.open(u"ChatGPT"_s);
    desk.desk.store.clock.advance(std::chrono::minutes{6});
    desk.desk.prompter.password = u"wrong"_s;
    desk.click(u"showSecret"_s);
    QTRY_COMPARE(desk.desk.prompter.passwordProblems.size(), 2);
    QCOMPARE(desk.desk.prompter.passwordProblems.last(), u"This password is not right."_s);
    QCOMPARE(desk.edit(u"secret"_s)->text().right(1), u"•"_s);
    QVERIFY(!desk.actions().contains(u"consumer.reveal"_s));
}

void tst_OauthConsumersForm::aRotatedSecretIsShown()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    desk.open(u"ChatGPT"_s);
    desk.rotate(u"rotateNow"_s); // the answer is No
    QCOMPARE(desk.stored(u"ChatGPT"_s).secretHint, consumer.secretHint);
    QVERIFY(desk.desk.prompter.asked.last().text.contains(u"ChatGPT stops working at once"_s));
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.rotate(u"rotateNow"_s);
    const QByteArray secret = desk.edit(u"secret"_s)->text().toLatin1();
    QVERIFY(consumers::verifySecret(desk.desk.store.reader(), consumer.id, secret, desk.desk.store.clock.now()).value());
    QVERIFY(desk.actions().contains(u"consumer.rotate_secret"_s));
    QCOMPARE(desk.liveSecrets(consumer.id).size(), 1U);
}

void tst_OauthConsumersForm::theOldSecretGoesOnForAsLongAsWasChosen_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<qint64>("hours");
    QTest::newRow("24 h, offered first") << u"rotateDay"_s << qint64{24};
    QTest::newRow("1 h") << u"rotateHour"_s << qint64{1};
    QTest::newRow("7 d") << u"rotateWeek"_s << qint64{24 * 7};
}

void tst_OauthConsumersForm::theOldSecretGoesOnForAsLongAsWasChosen()
{
    QFETCH(QString, action);
    QFETCH(qint64, hours);
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    desk.open(u"ChatGPT"_s);
    desk.rotate(action); // nothing stops working: nothing is asked
    QVERIFY(desk.desk.prompter.asked.isEmpty());
    const auto live = desk.liveSecrets(consumer.id);
    QCOMPARE(live.size(), 2U);
    QCOMPARE(live[1].hint, consumer.secretHint);
    QCOMPARE(live[1].expiresAt, std::optional{desk.desk.store.clock.now() + std::chrono::hours{hours}});
    QCOMPARE(desk.edit(u"secret"_s)->text().left(4), live[0].hint);
    QCOMPARE(desk.find<QMenu>(u"rotateMenu"_s)->defaultAction()->objectName(), u"rotateDay"_s);
}

void tst_OauthConsumersForm::bothSecretsAreToldOfAndTheOldOneIsEnded()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    desk.open(u"ChatGPT"_s);
    desk.rotate(u"rotateDay"_s);
    const auto live = desk.liveSecrets(consumer.id);
    const SecretId old = live[1].id;
    desk.desk.store.clock.advance(std::chrono::minutes{2});
    QVERIFY(desk.desk.store.site().write<int>([&](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(consumers::touchSecret(work, old, u"10.0.0.7"_s));
        return 0;
    }));
    desk.load();
    QTRY_VERIFY(desk.text(u"secretFacts%1"_s.arg(old.value)).contains(u"10.0.0.7"_s));
    QVERIFY(desk.text(u"secretFacts%1"_s.arg(old.value)).contains(u"works until"_s));
    QCOMPARE(desk.text(u"secretHint%1"_s.arg(old.value)), QString{consumer.secretHint + u'…'});
    QVERIFY(desk.isVisible(u"oldSecretInUse"_s)); // not safe to end yet
    QVERIFY(!desk.isVisible(u"endSecret%1"_s.arg(live[0].id.value)));

    desk.click(u"endSecret%1"_s.arg(old.value)); // the answer is No
    QCOMPARE(desk.liveSecrets(consumer.id).size(), 2U);
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.click(u"endSecret%1"_s.arg(old.value));
    QTRY_COMPARE(desk.liveSecrets(consumer.id).size(), 1U);
    QVERIFY(desk.actions().contains(u"consumer.end_secret"_s));
    desk.load();
    QTRY_VERIFY(!desk.isVisible(u"oldSecretInUse"_s));
}

void tst_OauthConsumersForm::theMenuDisablesCopiesAndRemoves()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"It's ChatGPT"_s);
    desk.load();
    desk.open(consumer.name);
    desk.menu(u"copyCommand"_s);
    QCOMPARE(
        QApplication::clipboard()->text(),
        u"fractal-one-server consumer edit %1 --name 'It'\\''s ChatGPT' --group 'GOOGLE SHEET' --callback https://chatgpt.com/cb --description ''"
        " --url '' --privacy-url '' --eula-url '' --no-limit-to-group --writes allowed"_s.arg(consumer.key));
    desk.menu(u"toggleEnabled"_s);
    QVERIFY(!desk.stored(consumer.name).enabled);
    desk.load();
    QCOMPARE(desk.find<look::Chip>(u"formStatus"_s)->text(), u"Disabled"_s);
    desk.menu(u"toggleEnabled"_s);
    QVERIFY(desk.stored(consumer.name).enabled);
    desk.menu(u"showDanger"_s);
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.click(u"removeConsumer"_s);
    QCOMPARE(desk.desk.prompter.asked.last().typedName, consumer.name);
    QVERIFY(consumers::list(desk.desk.store.reader()).value().empty());
    QVERIFY(!desk.isVisible(u"formTitle"_s));
    QVERIFY(desk.names().isEmpty());
}

void tst_OauthConsumersForm::twoPeopleKeepMineOrTakeTheirs()
{
    ConsumersDesk desk;
    desk.desk.store.user(u"luis"_s, Profile::Administrator);
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    const auto luisWrites = [&](const QString &description) {
        desk.desk.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(consumers::Consumer theirs, consumers::find(work.connection, consumer.id));
            theirs.description = description;
            journal::Record record;
            FRACTAL_TRY(const users::User luis, users::findByName(work.connection, u"luis"_s));
            record.author = {u"desktop:luis"_s, luis.id, {}, {}, {}};
            record.action = u"consumer.edit"_s;
            FRACTAL_TRY(journal::Change change, consumers::update(work, theirs));
            record.changes = {std::move(change)};
            FRACTAL_TRY_VOID(journal::append(work, record));
            return {};
        });
    };
    desk.open(u"ChatGPT"_s);
    desk.type(u"name"_s, u"Mine"_s);
    luisWrites(u"by Luis"_s);
    desk.save();
    const auto *banner = desk.find<look::Banner>(u"conflictBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().startsWith(u"luis changed this at "_s) && banner->text().endsWith(u": Description."_s),
             qPrintable(banner->text()));
    QCOMPARE(desk.edit(u"name"_s)->text(), u"Mine"_s); // nothing lost
    QCOMPARE(desk.stored(u"ChatGPT"_s).description, u"by Luis"_s); // nothing changed
    const auto press = [&](const QString &text) {
        const auto buttons = banner->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *button) { return button->text() == text && button->isVisible(); });
        QVERIFY(found != buttons.end());
        QTest::mouseClick(*found, Qt::LeftButton);
        desk.desk.settle();
    };
    press(u"Keep mine"_s);
    QCOMPARE(desk.stored(u"Mine"_s).description, QString{});
    desk.type(u"description"_s, u"mine again"_s);
    luisWrites(u"Luis again"_s);
    desk.save();
    press(u"Take theirs"_s);
    QCOMPARE(desk.edit(u"description"_s)->text(), u"Luis again"_s);
    QVERIFY(desk.page->unsaved().isEmpty());
    QVERIFY(!banner->isVisible());
}

void tst_OauthConsumersForm::unsavedChangesAreAskedAboutOnce()
{
    ConsumersDesk desk;
    desk.add(u"A"_s);
    desk.add(u"B"_s);
    desk.load();
    desk.open(u"A"_s);
    desk.type(u"description"_s, u"changed"_s);
    desk.open(u"B"_s); // Stay
    QCOMPARE(desk.desk.prompter.asked.size(), 1);
    QCOMPARE(desk.edit(u"name"_s)->text(), u"A"_s);
    QCOMPARE(desk.edit(u"description"_s)->text(), u"changed"_s);
    QCOMPARE(desk.table()->currentIndex().row(), desk.cell(u"A"_s, u"name"_s).row());
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.open(u"B"_s); // Save
    QCOMPARE(desk.edit(u"name"_s)->text(), u"B"_s);
    QCOMPARE(desk.stored(u"A"_s).description, u"changed"_s);
    desk.type(u"description"_s, u"lost"_s);
    desk.desk.prompter.answers = {Prompter::Answer::Other};
    desk.page->close(); // Discard
    QVERIFY(!desk.isVisible(u"formTitle"_s));
    QCOMPARE(desk.stored(u"B"_s).description, QString{});
}

void tst_OauthConsumersForm::withoutTheRightNothingIsEditable()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    desk.page->setReadOnly(true);
    QVERIFY(!desk.isVisible(u"newConsumer"_s));
    desk.open(u"ChatGPT"_s);
    QVERIFY(desk.isVisible(u"formTitle"_s));
    for (const char *name : {"name", "description", "callback0", "url", "privacyUrl", "eulaUrl"})
        QVERIFY2(desk.edit(QString::fromLatin1(name))->isReadOnly(), name);
    QVERIFY(!desk.find<QComboBox>(u"group"_s)->isEnabled());
    for (const char *name :
         {"showSecret", "copySecret", "rotateSecret", "dangerZone", "connectClient", "addCallback", "removeCallback0"})
        QVERIFY2(!desk.isVisible(QString::fromLatin1(name)), name);
    desk.click(u"copyKey"_s);
    QCOMPARE(QApplication::clipboard()->text(), consumer.key);
    QTest::keyClicks(desk.edit(u"name"_s), u"x"_s);
    QVERIFY(desk.page->unsaved().isEmpty());
    desk.page->addRecord();
    QCOMPARE(desk.text(u"formTitle"_s), u"Edit OAuth consumer"_s);
}

void tst_OauthConsumersForm::theSheetOpensAfterSaving()
{
    ConsumersDesk desk;
    desk.click(u"connectChatGpt"_s);
    QCOMPARE(desk.edit(u"name"_s)->text(), u"ChatGPT"_s);
    QVERIFY(desk.find<QComboBox>(u"group"_s)->currentIndex() >= 0);
    desk.save();
    const consumers::Consumer stored = desk.stored(u"ChatGPT"_s);
    QCOMPARE(sheets(), QStringList{u"chatgpt %1"_s.arg(stored.id.value)});
    desk.click(u"connectClient"_s);
    QCOMPARE(sheets().size(), 2);
    desk.page->close();
    desk.page->show(u"connect:claude"_s);
    desk.desk.settle();
    QCOMPARE(desk.edit(u"name"_s)->text(), u"Claude"_s);
}

void tst_OauthConsumersForm::everyKnownProgramHasItsSheet()
{
    ConsumersDesk desk;
    const consumers::Consumer cursor = desk.add(u"Cursor of the workshop"_s);
    const consumers::Consumer named = desk.add(u"Claude Code"_s);
    const consumers::Consumer told = desk.add(u"For the developers"_s, {u"https://vscode.dev/redirect"_s});
    const std::pair<consumers::Consumer, QString> expected[]{
        {cursor, u"Connect Cursor…"_s}, {named, u"Connect Claude Code…"_s}, {told, u"Connect VS Code…"_s}};
    for (const auto &[consumer, words] : expected) {
        desk.page->show(u"consumer:%1"_s.arg(consumer.id.value));
        desk.desk.settle();
        QCOMPARE(desk.find<QPushButton>(u"connectClient"_s)->text(), words);
    }
    for (int i = 0; i < 2; ++i) { // a menu that is opened again is the same
        desk.click(u"moreConsumer"_s);
        const auto menus = desk.page->findChildren<QMenu *>(u"connectOthers"_s);
        QCOMPARE(menus.size(), 1);
        QCOMPARE(menus.front()->actions().size(), 6);
        desk.page->findChild<QAction *>(u"connect_inspector"_s)->trigger();
        QCOMPARE(sheets().back(), u"inspector %1"_s.arg(told.id.value));
        desk.find<QMenu>(u"connectOthers"_s)->parentWidget()->close();
    }
}

void tst_OauthConsumersForm::authorizationsAndRefusalsAreShown()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(authorizations::grantWithCode(work, {consumer.id, UserId{1}, ScopeSet::reading(), u"mcp"_s},
                                                       u"https://chatgpt.com/cb"_s, {}, {}));
        journal::Record record;
        record.author = {u"visitor"_s, {}, consumer.id, {}, u"203.0.113.7"_s};
        record.action = u"authorize.refused"_s;
        record.outcome = u"refused"_s;
        record.reason = u"callback not registered: received https://a.example/x registered https://chatgpt.com/cb"_s;
        FRACTAL_TRY_VOID(journal::append(work, record));
        return {};
    });
    desk.load();
    desk.open(u"ChatGPT"_s);
    auto *tabs = desk.find<QTabBar>(u"formTabs"_s);
    QCOMPARE(tabs->tabText(1), u"Authorizations 1"_s);
    QCOMPARE(desk.find<look::Chip>(u"formStatus"_s)->text(), u"Needs attention"_s);
    tabs->setCurrentIndex(2);
    const auto words = [&](const QString &list) {
        QStringList all;
        const auto labels = desk.find<QWidget>(list)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text();
        return all.join(u'\n');
    };
    QVERIFY2(words(u"consumerActivity"_s)
                 .contains(u"It wanted to return to https://a.example/x; on its list is https://chatgpt.com/cb."_s),
             qPrintable(words(u"consumerActivity"_s)));
    QVERIFY(words(u"consumerActivity"_s).contains(u"203.0.113.7"_s));
    QVERIFY(words(u"consumerAuthorizations"_s).contains(u"admin"_s));
    desk.menu(u"showDanger"_s);
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.click(u"revokeAll"_s);
    desk.load();
    QCOMPARE(tabs->tabText(1), u"Authorizations 0"_s);
}

void tst_OauthConsumersForm::otherPlacesLeadHere()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.page->show(u"consumer:%1"_s.arg(consumer.id.value));
    desk.desk.settle();
    QCOMPARE(desk.edit(u"name"_s)->text(), u"ChatGPT"_s);
    QSignalSpy left{desk.page, &Page::leaveFor};
    desk.menu(u"showLog"_s);
    QCOMPARE(left.first().at(1).toString(), u"consumer:"_s + consumer.key);
    desk.page->show(u"consumer:999"_s); // gone: no form is left
    desk.desk.settle();
    desk.page->show(u"consumer:; DROP"_s);
    desk.page->show(u"nonsense"_s);
}

QTEST_MAIN(tst_OauthConsumersForm)
#include "tst_oauth_consumers_form.moc"
