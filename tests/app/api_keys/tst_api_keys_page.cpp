// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// K1: API keys of programs that use REST, in the window.
#include "app/configuration/configuration_view.h"
#include "app/configuration/pages.h"
#include "app/widgets/form.h"
#include "app/widgets/record_table.h"
#include "core/store/api_keys.h"
#include "tests/support/app/desk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QToolButton>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class KeyDesk : public Desk {
public:
    void open(const QString &person = u"admin"_s)
    {
        if (person != "admin"_L1)
            signIn(person);
        view = new ConfigurationView{office(), {pages_of_configuration::api_keys()}, nullptr};
        show(view);
        view->open(u"api_keys"_s);
        settle();
    }
    template <typename T>
    [[nodiscard]] T &the(const QString &name) const
    {
        return *get<T>(view, name);
    }
    [[nodiscard]] look::RecordTable &table() const { return the<look::RecordTable>(u"apiKeysTable"_s); }
    [[nodiscard]] QString cell(int row, const QString &column) const
    {
        return table().model()->index(row, table().columnOf(column)).data().toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found += cell(row, u"name"_s);
        return found;
    }
    [[nodiscard]] QString value(const QString &field) const { return the<QLineEdit>(field).text(); }
    [[nodiscard]] bool isOffered(const QString &button) const { return the<QPushButton>(button).isVisible(); }
    void press(const QString &button)
    {
        QTest::mouseClick(&the<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void choose(int row)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(row, table().columnOf(u"name"_s))).center());
        settle();
    }
    void pick(const QString &combo, const QString &text)
    {
        auto &box = the<QComboBox>(combo);
        box.setCurrentIndex(box.findText(text));
    }
    void fill(const QString &name, const QString &group)
    {
        press(u"addApiKey"_s);
        QTest::keyClicks(&the<QLineEdit>(u"apiKeyName"_s), name);
        if (!group.isEmpty())
            pick(u"apiKeyGroup"_s, group);
    }
    void make(const QString &name = u"Stock sheet"_s)
    {
        fill(name, u"Planner"_s);
        press(u"save"_s);
    }
    void sayYes() { prompter.answers.push_back(Prompter::Answer::Yes); }

    api_keys::Added add(const QString &name, const QString &group = u"Planner"_s, std::optional<Instant> expires = {})
    {
        return store.site()
            .write<api_keys::Added>([&](Work &work) -> Result<api_keys::Added> {
                api_keys::ApiKey wanted;
                wanted.name = name;
                FRACTAL_TRY(const groups::Group found, groups::findByName(work.connection, group));
                wanted.group = found.id;
                wanted.expiresAt = expires;
                return api_keys::add(work, wanted, u"admin"_s);
            })
            .value();
    }
    [[nodiscard]] bool works(const QString &key, const QString &secret)
    {
        return api_keys::authenticate(store.reader(), key, secret.toLatin1(), store.clock.now()).has_value();
    }
    [[nodiscard]] journal::Entry newest() { return journal::list(store.reader(), {}).value().front(); }

    ConfigurationView *view = nullptr;
};

} // namespace

class tst_ApiKeysPage : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale{u"en_US"_s}); }
    void withoutAnyThereIsTheWayToOne();
    void theSecretIsShownOnceAndWorks();
    void whatIsWrongIsSaidBesideItsField_data();
    void whatIsWrongIsSaidBesideItsField();
    void itExpiresAtTheEndOfTheDay();
    void aSecretThatWasNotCopiedIsNotLostSilently();
    void aShownSecretHidesItself();
    void disabledItIsRefusedAndComesBack();
    void anotherSecretEndsTheFirst();
    void removedItIsGoneForGood();
    void aDraftIsDiscarded();
    void whoMayOnlyLookChangesNothing();
    void withoutTheRightToRemoveThereIsNoButton();
    void howItIsUsedHoldsNoSecret();
    void theListSaysWhatStateTheyAreIn();
    void changesFlowIn();
    void everythingIsReachedAndNothingIsClipped();
};

void tst_ApiKeysPage::withoutAnyThereIsTheWayToOne()
{
    KeyDesk desk;
    desk.open();
    QCOMPARE(desk.the<look::Text>(u"apiKeysShown"_s).text(), u"Showing 0 of 0"_s);
    desk.press(u"firstApiKey"_s);
    QCOMPARE(desk.the<look::Text>(u"apiKeyTitle"_s).text(), u"New API key"_s);
    QVERIFY(desk.the<QLineEdit>(u"apiKeyName"_s).hasFocus());
    const auto &form = desk.the<look::Form>(u"apiKeyFields"_s); // short as it is, its rows stay together
    QVERIFY(form.height() <= form.heightForWidth(form.width()) + 30);
    QVERIFY(!desk.the<QPushButton>(u"save"_s).isEnabled()); // decision 41: nothing has changed
}

void tst_ApiKeysPage::theSecretIsShownOnceAndWorks()
{
    KeyDesk desk;
    desk.open();
    desk.make();
    const QString key = desk.value(u"keyText"_s);
    const QString secret = desk.value(u"secretText"_s);
    QCOMPARE(key.size(), 18);
    QCOMPARE(secret.size(), 43);
    QVERIFY(desk.works(key, secret));
    QVERIFY(desk.the<QPushButton>(u"copySecret"_s).hasFocus());
    QVERIFY(!desk.isOffered(u"rotateSecret"_s)); // there is one to copy
    QCOMPARE(desk.names(), QStringList{u"Stock sheet"_s});
    const journal::Entry entry = desk.newest();
    QCOMPARE(entry.action, u"api_key.add"_s);
    QCOMPARE(entry.author.actor, u"desktop:admin"_s);
    QVERIFY(entry.undoable);
    const auto made = api_keys::findByKey(desk.store.reader(), key).value();
    QCOMPARE(made.expiresAt, std::optional{desk.store.clock.now() + 24h * 365}); // the proposal
    desk.press(u"copySecret"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    QVERIFY(!desk.the<QPushButton>(u"save"_s).isVisible()); // nothing to save any more
    desk.press(u"closeApiKey"_s);
    QVERIFY(desk.prompter.asked.isEmpty());
    desk.choose(0);
    QVERIFY(desk.value(u"secretText"_s).startsWith(secret.left(4)));
    QVERIFY(!desk.value(u"secretText"_s).contains(secret.mid(4, 8)));
    QVERIFY(!desk.isOffered(u"showSecret"_s) && !desk.isOffered(u"copySecret"_s));
    QVERIFY(!desk.store.dump().contains(secret.toLatin1()));
}

void tst_ApiKeysPage::whatIsWrongIsSaidBesideItsField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("row");
    QTest::newRow("no name") << u"  "_s << u"Planner"_s << QString{} << u"row_name"_s;
    QTest::newRow("too long a name") << QString(81, u'x') << u"Planner"_s << QString{} << u"row_name"_s;
    QTest::newRow("no group") << u"Sheet"_s << QString{} << QString{} << u"row_group"_s;
    QTest::newRow("a day that is over") << u"Sheet"_s << u"Planner"_s << u"2025-12-31"_s << u"row_expires"_s;
    QTest::newRow("no day") << u"Sheet"_s << u"Planner"_s << u"soon"_s << u"row_expires"_s;
}

void tst_ApiKeysPage::whatIsWrongIsSaidBesideItsField()
{
    QFETCH(QString, name);
    QFETCH(QString, group);
    QFETCH(QString, day);
    QFETCH(QString, row);
    KeyDesk desk;
    desk.open();
    desk.fill(name, group);
    if (!day.isEmpty()) {
        desk.pick(u"expires"_s, u"At the end of a day"_s);
        QTest::keyClicks(&desk.the<QLineEdit>(u"expiryDay"_s), day);
    }
    const QByteArray before = desk.store.dump();
    desk.press(u"save"_s);
    QCOMPARE(desk.store.dump(), before);
    QVERIFY(!desk.the<look::FormRow>(row).problem().isEmpty());
    QVERIFY(desk.the<look::FormRow>(row).isAncestorOf(desk.window().focusWidget()));
    QCOMPARE(desk.value(u"apiKeyName"_s), name); // nothing typed is lost
}

void tst_ApiKeysPage::itExpiresAtTheEndOfTheDay()
{
    KeyDesk desk;
    desk.open();
    desk.fill(u"Sheet"_s, u"Planner"_s);
    desk.pick(u"expires"_s, u"At the end of a day"_s);
    QTest::keyClicks(&desk.the<QLineEdit>(u"expiryDay"_s), u"2026-01-31"_s);
    desk.press(u"save"_s);
    const QString key = desk.value(u"keyText"_s);
    const QString secret = desk.value(u"secretText"_s);
    desk.store.clock.advance(24h * 30 + 23h + 59min);
    QVERIFY(desk.works(key, secret));
    desk.store.clock.advance(1min);
    QVERIFY(!desk.works(key, secret));
}

void tst_ApiKeysPage::aSecretThatWasNotCopiedIsNotLostSilently()
{
    KeyDesk desk;
    desk.add(u"Another"_s);
    desk.open();
    desk.make();
    const QString secret = desk.value(u"secretText"_s);
    desk.press(u"closeApiKey"_s); // stays
    QCOMPARE(desk.prompter.asked.size(), 1);
    QCOMPARE(desk.value(u"secretText"_s), secret);
    desk.choose(0);
    QCOMPARE(desk.prompter.asked.size(), 2);
    QCOMPARE(desk.cell(desk.table().currentIndex().row(), u"name"_s), u"Stock sheet"_s);
    desk.sayYes();
    desk.choose(0);
    QCOMPARE(desk.value(u"apiKeyName"_s), u"Another"_s);
    QVERIFY(!desk.value(u"secretText"_s).contains(secret));
}

void tst_ApiKeysPage::aShownSecretHidesItself()
{
    KeyDesk desk;
    desk.open();
    desk.make();
    const QString secret = desk.value(u"secretText"_s);
    desk.press(u"showSecret"_s); // as after a minute
    QVERIFY(!desk.value(u"secretText"_s).contains(secret.mid(4)));
    desk.press(u"showSecret"_s);
    QCOMPARE(desk.value(u"secretText"_s), secret);
    const auto &field = desk.the<QLineEdit>(u"secretText"_s);
    QVERIFY(!field.toolTip().contains(secret) && !field.accessibleName().contains(secret));
    desk.add(u"Another"_s); // the list is read again
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
    desk.settle();
    QCOMPARE(desk.value(u"secretText"_s), secret);
}

void tst_ApiKeysPage::disabledItIsRefusedAndComesBack()
{
    KeyDesk desk;
    const auto added = desk.add(u"Stock sheet"_s);
    const QString secret = QString::fromLatin1(added.secret.reveal());
    desk.open();
    desk.choose(0);
    desk.press(u"toggleApiKey"_s);
    QVERIFY(!desk.works(added.apiKey.key, secret));
    QTRY_COMPARE(desk.the<QPushButton>(u"toggleApiKey"_s).text(), u"Enable"_s);
    QCOMPARE(desk.newest().action, u"api_key.disable"_s);
    auto *undo = desk.window().findChild<QPushButton *>(u"toastAction"_s);
    QVERIFY(undo != nullptr);
    undo->click();
    desk.settle();
    QVERIFY(desk.works(added.apiKey.key, secret));
    QCOMPARE(desk.newest().action, u"api_key.enable"_s);
}

void tst_ApiKeysPage::anotherSecretEndsTheFirst()
{
    KeyDesk desk;
    const auto added = desk.add(u"Stock sheet"_s);
    const QString old = QString::fromLatin1(added.secret.reveal());
    desk.open();
    desk.choose(0);
    desk.press(u"rotateSecret"_s);
    QVERIFY(desk.works(added.apiKey.key, old)); // the person said no
    desk.sayYes();
    desk.press(u"rotateSecret"_s);
    QVERIFY(desk.prompter.asked.back().isDestructive);
    const QString fresh = desk.value(u"secretText"_s);
    QVERIFY(desk.works(added.apiKey.key, fresh));
    QVERIFY(!desk.works(added.apiKey.key, old));
    QCOMPARE(desk.newest().action, u"api_key.rotate_secret"_s);
    QVERIFY(!desk.newest().undoable);
    QTRY_COMPARE(desk.cell(0, u"name"_s), u"Stock sheet"_s);
    QCOMPARE(desk.value(u"secretText"_s), fresh); // still there after the list was read again
}

void tst_ApiKeysPage::removedItIsGoneForGood()
{
    KeyDesk desk;
    const auto added = desk.add(u"Stock sheet"_s);
    desk.open();
    desk.choose(0);
    desk.sayYes();
    desk.press(u"removeApiKey"_s);
    QCOMPARE(desk.prompter.asked.back().typedName, u"Stock sheet"_s);
    QVERIFY(!desk.works(added.apiKey.key, QString::fromLatin1(added.secret.reveal())));
    QTRY_COMPARE(desk.table().model()->rowCount(), 0);
    QVERIFY(!desk.the<QWidget>(u"apiKeyForm"_s).isVisible());
    QCOMPARE(desk.newest().action, u"api_key.remove"_s);
    QVERIFY(!desk.newest().undoable);
}

void tst_ApiKeysPage::aDraftIsDiscarded()
{
    KeyDesk desk;
    desk.open();
    desk.fill(u"Sheet"_s, u"Planner"_s);
    QCOMPARE(desk.view->currentPage()->unsaved(), (QStringList{u"Name"_s, u"Permission group"_s}));
    desk.press(u"discard"_s);
    QVERIFY(!desk.the<QWidget>(u"apiKeyForm"_s).isVisible());
    desk.press(u"addApiKey"_s);
    QVERIFY(desk.value(u"apiKeyName"_s).isEmpty());
    QVERIFY(desk.view->currentPage()->unsaved().isEmpty());
}

void tst_ApiKeysPage::whoMayOnlyLookChangesNothing()
{
    KeyDesk desk;
    desk.add(u"Stock sheet"_s);
    desk.store.user(u"nadia"_s, Profile::ReadOnly, u"Auditor"_s);
    desk.open(u"nadia"_s);
    QVERIFY(!desk.isOffered(u"addApiKey"_s));
    desk.choose(0);
    for (const QString &button : {u"toggleApiKey"_s, u"removeApiKey"_s, u"rotateSecret"_s})
        QVERIFY2(!desk.isOffered(button), qPrintable(button));
    QVERIFY(desk.isOffered(u"copyKey"_s));
}

void tst_ApiKeysPage::withoutTheRightToRemoveThereIsNoButton()
{
    KeyDesk desk;
    desk.add(u"Stock sheet"_s);
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"api_keys:view,edit"_s, u"configuration:view,edit"_s}));
        FRACTAL_TRY_VOID(groups::add(work, u"Keepers"_s, false, rights));
        return {};
    });
    desk.store.user(u"luis"_s, Profile::Customized, u"Keepers"_s);
    desk.open(u"luis"_s);
    QVERIFY(!desk.isOffered(u"addApiKey"_s));
    desk.choose(0);
    QVERIFY(desk.isOffered(u"toggleApiKey"_s));
    QVERIFY(!desk.isOffered(u"removeApiKey"_s));
}

void tst_ApiKeysPage::howItIsUsedHoldsNoSecret()
{
    KeyDesk desk;
    desk.open();
    desk.make();
    const QString key = desk.value(u"keyText"_s);
    QCOMPARE(desk.value(u"commandText"_s), u"curl -u %1 'https://cmms.example/api/v1/work-orders?limit=100'"_s.arg(key));
    desk.press(u"copyAddress"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://cmms.example/api/v1/work-orders?limit=100"_s);
    desk.press(u"describeRest"_s);
    QCOMPARE(desk.prompter.opened, QList<QUrl>{QUrl{u"https://cmms.example/api/v1/docs"_s}});
    desk.server.url.clear();
    desk.server.become(ServerWatch::State::Stopped);
    QVERIFY(!desk.isOffered(u"copyAddress"_s)); // there is no address
}

void tst_ApiKeysPage::theListSaysWhatStateTheyAreIn()
{
    KeyDesk desk;
    const Instant now = desk.store.clock.now();
    desk.add(u"Always"_s);
    desk.add(u"Soon"_s, u"Auditor"_s, now + 24h * 10);
    desk.add(u"Over"_s, u"Planner"_s, now + 1h);
    const auto off = desk.add(u"Off"_s);
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(api_keys::setEnabled(work, off.apiKey.id, false));
        return {};
    });
    desk.store.clock.advance(2h);
    desk.open();
    QAbstractItemModelTester tester{desk.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QCOMPARE(desk.names(), (QStringList{u"Always"_s, u"Off"_s, u"Over"_s, u"Soon"_s}));
    const QStringList expected{u"Enabled"_s, u"Disabled"_s, u"Expired"_s, u"Expires soon"_s};
    for (int row = 0; row < 4; ++row)
        QCOMPARE(desk.cell(row, u"status"_s), expected[row]);
    QCOMPARE(desk.cell(0, u"expires"_s), u"Never expires"_s);
    QCOMPARE(desk.cell(0, u"last_used"_s), u"Never"_s);
    QCOMPARE(desk.cell(1, u"secret"_s), off.apiKey.secretHint + u'…');
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_expired"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.names(), QStringList{u"Over"_s});
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_all"_s), Qt::LeftButton);
    auto &search = desk.the<look::SearchField>(u"searchApiKeys"_s);
    search.setText(u"audit"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.names(), QStringList{u"Soon"_s});
    QCOMPARE(desk.the<look::Text>(u"apiKeysShown"_s).text(), u"Showing 1 of 4"_s);
    search.setText(u"nothing"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    desk.settle();
    desk.press(u"clearFilters"_s);
    QHeaderView *header = desk.table().horizontalHeader();
    const int column = desk.table().columnOf(u"expires"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(column) + 40, header->height() / 2});
    desk.settle();
    QCOMPARE(desk.names().first(), u"Over"_s);
}

void tst_ApiKeysPage::changesFlowIn()
{
    KeyDesk desk;
    const auto added = desk.add(u"Stock sheet"_s);
    desk.open();
    desk.choose(0);
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(api_keys::setEnabled(work, added.apiKey.id, false));
        return {};
    });
    QTRY_COMPARE(desk.the<QPushButton>(u"toggleApiKey"_s).text(), u"Enable"_s);
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(api_keys::remove(work, added.apiKey.id));
        return {};
    });
    QTRY_VERIFY(!desk.the<QWidget>(u"apiKeyForm"_s).isVisible());
}

void tst_ApiKeysPage::everythingIsReachedAndNothingIsClipped()
{
    KeyDesk desk;
    desk.add(u"Power BI"_s);
    desk.open();
    const auto check = [&] {
        QCOMPARE(unreachable(desk.view->currentPage()).join(u" | "_s), QString{});
        for (const QString &language : {u"fr"_s, u"es"_s, u"en"_s}) {
            desk.speak(language);
            desk.settle();
            QTRY_COMPARE(clipped(desk.view->currentPage()).join(u" | "_s), QString{});
        }
    };
    check();
    desk.press(u"addApiKey"_s);
    desk.pick(u"expires"_s, u"At the end of a day"_s);
    check();
    desk.press(u"discard"_s);
    desk.make();
    check();
    desk.press(u"copySecret"_s);
    desk.choose(0);
    check();
}

QTEST_MAIN(tst_ApiKeysPage)
#include "tst_api_keys_page.moc"
