// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/list_and_form.h"
#include "app/configuration/pages.h"
#include "app/pages/accounts/account_model.h"
#include "app/pages/accounts/account_words.h"
#include "app/widgets/form.h"
#include "app/widgets/record_table.h"
#include "core/crypto/secrets.h"
#include "core/maintenance/assets.h"
#include "core/store/journal.h"
#include "core/store/second_step.h"
#include "core/store/sign_in.h"
#include "tests/support/app/desk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QSignalSpy>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using Answer = Prompter::Answer;

class tst_AccountsPage : public QObject {
    Q_OBJECT

private slots:
    void theListShowsSearchesAndFilters();
    void filterAndOrderAreThereAgain();
    void aFilterThatIsNotKnownIsForgotten();
    void theListIsAsWideBesideTheFormAsItWas();
    void aNarrowWindowShowsTheFormAlone();
    void aNewAccountIsStoredWithEveryField();
    void whatIsWrongWithANewAccountIsSaidBesideItsField_data();
    void whatIsWrongWithANewAccountIsSaidBesideItsField();
    void everyFieldOfAnAccountThatIsSavedIsThereAgain();
    void aChangeCanBeUndone();
    void nobodyDisablesThemselvesOrTheSuperadministrator();
    void nobodyTouchesAnAdministratorWithoutBeingOne();
    void aNewPasswordEndsSessionsAndIsTheOneThatCounts();
    void twoDifferentPasswordsAreRefused();
    void aLockedAccountIsUnlocked();
    void aLostSecondStepIsResetAfterAQuestion();
    void sessionsEndAfterAQuestion();
    void tickedAccountsAreDisabledTogether();
    void anotherChangeMeanwhileIsAConflict();
    void leavingAFormAsksOnce();
    void withoutTheRightEverythingIsReadOnly();
    void aPlaceOpensItsAccount();
    void passwordsAreWeighed_data();
    void passwordsAreWeighed();
    void theModelIsConsistent();
    void everyInputIsReachedAndNamedAndNothingIsClipped();

private:
    static Page *open(Desk &desk)
    {
        Page *page = pages_of_configuration::accounts().make(desk.office(), nullptr);
        page->retranslate();
        page->setReadOnly(false);
        desk.show(page);
        page->load();
        desk.settle();
        return page;
    }
    static QTableView *table(Page *page) { return get<QTableView>(page, u"accountsTable"_s); }
    static int rowOf(Page *page, const QString &signInName)
    {
        const QAbstractItemModel *model = table(page)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString() == signInName)
                    return row;
            }
        }
        return -1;
    }
    /// A click on the row.
    static void openRow(Desk &desk, Page *page, const QString &signInName)
    {
        const int row = rowOf(page, signInName);
        QVERIFY(row >= 0);
        const QModelIndex index = table(page)->model()->index(row, 2);
        QTest::mouseClick(table(page)->viewport(), Qt::LeftButton, {}, table(page)->visualRect(index).center());
        desk.settle();
    }
    static void type(Page *page, const QString &field, const QString &text)
    {
        auto *edit = get<QLineEdit>(page, field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
    }
    static void pick(Page *page, const QString &combo, const QString &text)
    {
        auto *box = get<QComboBox>(page, combo);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
    }
    static void click(Desk &desk, Page *page, const QString &button)
    {
        QTest::mouseClick(get<QPushButton>(page, button), Qt::LeftButton);
        desk.settle();
    }
    /// Until it is stored or refused, and shown.
    static void save(Desk &desk, Page *page)
    {
        const QSignalSpy saved{page, &Page::saved};
        const QSignalSpy refused{page, &Page::refused};
        page->save();
        QTRY_VERIFY(saved.size() + refused.size() > 0);
        desk.settle();
    }
    static users::User stored(Desk &desk, const QString &name) { return users::findByName(desk.store.reader(), name).value(); }
    static QString problem(Page *page, const QString &field) { return get<look::FormRow>(page, u"row_"_s + field)->problem(); }
    static std::vector<journal::Entry> log(Desk &desk, const QString &action)
    {
        journal::Filter filter;
        filter.action = action;
        return journal::list(desk.store.reader(), filter).value();
    }
    static void addLocation(Desk &desk, const QString &code, const QString &name)
    {
        desk.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(assets::insert(work, {.code = code, .name = name, .kind = assets::Kind::Location}));
            return {};
        });
    }
    static void fillNew(Page *page)
    {
        type(page, u"signInName"_s, u"luis"_s);
        pick(page, u"group"_s, u"Planner"_s);
        type(page, u"newPassword"_s, u"four words to remember"_s);
        type(page, u"repeatPassword"_s, u"four words to remember"_s);
    }
};

void tst_AccountsPage::theListShowsSearchesAndFilters()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    users::User luis = desk.store.user(u"luis"_s, Profile::Technician, u"Technician"_s);
    luis.enabled = false;
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(users::update(work, luis));
        return {};
    });
    Page *page = open(desk);
    QCOMPARE(table(page)->model()->rowCount(), 3);
    QCOMPARE(get<QLabel>(page, u"shown"_s)->text(), u"Showing 3 of 3"_s);
    auto *search = get<QLineEdit>(page, u"searchAccounts"_s);
    QTest::keyClicks(search, u"tech"_s);
    QTest::keyClick(search, Qt::Key_Return);
    desk.settle();
    QCOMPARE(table(page)->model()->rowCount(), 1);
    QVERIFY(rowOf(page, u"luis"_s) == 0);
    QCOMPARE(get<QLabel>(page, u"shown"_s)->text(), u"Showing 1 of 3"_s);
    QTest::keyClicks(search, u" nobody"_s);
    QTest::keyClick(search, Qt::Key_Return);
    desk.settle();
    QCOMPARE(table(page)->model()->rowCount(), 0);
    click(desk, page, u"clearFilters"_s);
    QCOMPARE(table(page)->model()->rowCount(), 3);
    QTest::mouseClick(get<QAbstractButton>(page, u"chip_disabled"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(table(page)->model()->rowCount(), 1);
    QTest::mouseClick(get<QAbstractButton>(page, u"chip_all"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(table(page)->model()->rowCount(), 3);
}

void tst_AccountsPage::filterAndOrderAreThereAgain()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    QTest::mouseClick(get<QAbstractButton>(page, u"chip_enabled"_s), Qt::LeftButton);
    QHeaderView *header = table(page)->horizontalHeader();
    const int column = get<look::RecordTable>(page, u"accountsTable"_s)->columnOf(u"sign_in_name"_s);
    for (int click = 0; click < 2; ++click) // the second turns it round
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint{header->sectionViewportPosition(column) + 20, header->height() / 2});
    desk.settle();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    const int first = rowOf(page, u"marie"_s);
    page = open(desk);
    header = table(page)->horizontalHeader();
    QVERIFY(get<QAbstractButton>(page, u"chip_enabled"_s)->isChecked());
    QVERIFY(!get<QAbstractButton>(page, u"chip_all"_s)->isChecked());
    QCOMPARE(header->sortIndicatorSection(), column);
    QCOMPARE(header->sortIndicatorOrder(), order);
    QCOMPARE(rowOf(page, u"marie"_s), first);
}

void tst_AccountsPage::aFilterThatIsNotKnownIsForgotten()
{
    Desk desk;
    desk.office().memory.setValue(u"accounts/chips"_s, QStringList{u"of another version"_s});
    Page *page = open(desk);
    QVERIFY(get<QAbstractButton>(page, u"chip_all"_s)->isChecked());
    QCOMPARE(table(page)->model()->rowCount(), 1);
}

void tst_AccountsPage::theListIsAsWideBesideTheFormAsItWas()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    auto *sides = page->findChild<ListAndForm *>();
    QTest::mousePress(sides->handle(1), Qt::LeftButton);
    QTest::mouseMove(sides->handle(1), QPoint{70, 10});
    QTest::mouseRelease(sides->handle(1), Qt::LeftButton, {}, QPoint{70, 10});
    const int wide = sides->sizes().value(0);
    QVERIFY2(wide > 480, qPrintable(QString::number(wide)));
    page = open(desk);
    openRow(desk, page, u"marie"_s);
    QTRY_COMPARE(page->findChild<ListAndForm *>()->sizes().value(0), wide);
}

void tst_AccountsPage::aNarrowWindowShowsTheFormAlone()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    QVERIFY(table(page)->isVisible());
    // A window becomes no smaller than its layouts allow, which they say a little later.
    const auto narrowed = [&] {
        desk.window().resize(800, 800);
        return !table(page)->isVisible();
    };
    QTRY_VERIFY(narrowed());
    page->close();
    QTRY_VERIFY(table(page)->isVisible());
}

void tst_AccountsPage::aNewAccountIsStoredWithEveryField()
{
    Desk desk;
    addLocation(desk, u"LINE-2"_s, u"Line 2"_s);
    Page *page = open(desk);
    click(desk, page, u"addAccount"_s);
    QCOMPARE(get<QLabel>(page, u"formTitle"_s)->text(), u"New account"_s);
    QVERIFY(page->canSave());
    QVERIFY(!page->isDirty());
    fillNew(page);
    type(page, u"personName"_s, u"Luis Pena"_s);
    type(page, u"email"_s, u"luis@plant.example"_s);
    pick(page, u"profile"_s, u"Technician"_s);
    pick(page, u"accountLanguage"_s, u"Español"_s);
    type(page, u"location"_s, u"line"_s);
    auto *location = get<QLineEdit>(page, u"location"_s);
    QTRY_COMPARE(location->completer()->completionModel()->rowCount(), 1);
    QCOMPARE(location->completer()->completionModel()->index(0, 0).data(Qt::UserRole).toString(), u"LINE-2"_s);
    type(page, u"location"_s, u"LINE-2"_s);
    save(desk, page);
    const users::User luis = stored(desk, u"luis"_s);
    QCOMPARE(luis.displayName, u"Luis Pena"_s);
    QCOMPARE(luis.email, u"luis@plant.example"_s);
    QCOMPARE(luis.profile, Profile::Technician);
    QCOMPARE(luis.groupName, u"Planner"_s);
    QCOMPARE(luis.locationCode, u"LINE-2"_s);
    QCOMPARE(luis.language, u"es"_s);
    QVERIFY(luis.enabled && !luis.superadministrator);
    QVERIFY(crypto::verifyPassword(u"four words to remember"_s, users::passwordHash(desk.store.reader(), u"luis"_s).value()));
    QCOMPARE(log(desk, u"user.add"_s).size(), std::size_t{1});
    QCOMPARE(log(desk, u"user.add"_s)[0].author.actor, u"desktop:admin"_s);
    QCOMPARE(get<QLabel>(page, u"formTitle"_s)->text(), u"Edit account"_s);
    QVERIFY(!page->isDirty());
    QVERIFY(get<QLineEdit>(page, u"signInName"_s)->isReadOnly());
    QVERIFY(rowOf(page, u"luis"_s) >= 0);
}

void tst_AccountsPage::whatIsWrongWithANewAccountIsSaidBesideItsField_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("row");
    QTest::newRow("no name") << u"signInName"_s << QString{} << u"name"_s;
    QTest::newRow("a blank") << u"signInName"_s << u"luis pena"_s << u"name"_s;
    QTest::newRow("a taken name") << u"signInName"_s << u"ADMIN"_s << u"name"_s;
    QTest::newRow("a long name") << u"signInName"_s << QString(81, u'n') << u"name"_s;
    QTest::newRow("a long display name") << u"personName"_s << QString(81, u'n') << u"display_name"_s;
    QTest::newRow("no mail address") << u"email"_s << u"luis"_s << u"email"_s;
    QTest::newRow("no such location") << u"location"_s << u"NOWHERE"_s << u"location"_s;
    QTest::newRow("a short password") << u"newPassword"_s << u"short"_s << u"password"_s;
    QTest::newRow("no password") << u"newPassword"_s << QString{} << u"password"_s;
    QTest::newRow("another repeat") << u"repeatPassword"_s << u"other words to remember"_s << u"repeat"_s;
}

void tst_AccountsPage::whatIsWrongWithANewAccountIsSaidBesideItsField()
{
    QFETCH(QString, input);
    QFETCH(QString, text);
    QFETCH(QString, row);
    Desk desk;
    Page *page = open(desk);
    page->addRecord();
    desk.settle();
    fillNew(page);
    type(page, input, text);
    const QSignalSpy refused{page, &Page::refused};
    save(desk, page);
    QVERIFY(!problem(page, row).isEmpty());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(users::list(desk.store.reader()).value().size(), std::size_t{1});
    QCOMPARE(get<QLineEdit>(page, input)->text(), text); // nothing typed is lost
    QVERIFY(page->isDirty());
}

void tst_AccountsPage::everyFieldOfAnAccountThatIsSavedIsThereAgain()
{
    Desk desk;
    addLocation(desk, u"LINE-2"_s, u"Line 2"_s);
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    QCOMPARE(page->unsaved(), QStringList{});
    type(page, u"personName"_s, u"Marie Roux"_s);
    type(page, u"email"_s, u"marie@plant.example"_s);
    pick(page, u"profile"_s, u"Read-only"_s);
    pick(page, u"group"_s, u"Auditor"_s);
    pick(page, u"accountLanguage"_s, u"Français"_s);
    type(page, u"location"_s, u"LINE-2"_s);
    QTest::mouseClick(get<QCheckBox>(page, u"enabled"_s), Qt::LeftButton, {},
                      {10, get<QCheckBox>(page, u"enabled"_s)->height() / 2});
    QCOMPARE(page->unsaved().size(), 7);
    save(desk, page);
    QCOMPARE(page->unsaved(), QStringList{});
    const users::User marie = stored(desk, u"marie"_s);
    QCOMPARE(marie.displayName, u"Marie Roux"_s);
    QCOMPARE(marie.email, u"marie@plant.example"_s);
    QCOMPARE(marie.profile, Profile::ReadOnly);
    QCOMPARE(marie.groupName, u"Auditor"_s);
    QCOMPARE(marie.language, u"fr"_s);
    QCOMPARE(marie.locationCode, u"LINE-2"_s);
    QVERIFY(!marie.enabled);
    Page *again = open(desk);
    openRow(desk, again, u"marie"_s);
    QCOMPARE(again->unsaved(), QStringList{});
    QCOMPARE(get<QLineEdit>(again, u"personName"_s)->text(), u"Marie Roux"_s);
    QCOMPARE(get<QComboBox>(again, u"group"_s)->currentText(), u"Auditor"_s);
    type(again, u"personName"_s, u"x"_s);
    again->discard();
    QCOMPARE(get<QLineEdit>(again, u"personName"_s)->text(), u"Marie Roux"_s);
    QVERIFY(!again->isDirty());
}

void tst_AccountsPage::aChangeCanBeUndone()
{
    Desk desk;
    const users::User before = desk.store.user(u"marie"_s);
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    pick(page, u"group"_s, u"Auditor"_s);
    save(desk, page);
    const auto entries = log(desk, u"user.edit"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QVERIFY(entries[0].undoable);
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(journal::undo(work, {}, entries[0].id, journal::administrationRestorers(),
                                       [](const journal::Change &) -> Result<void> { return {}; }));
        return {};
    });
    QCOMPARE(stored(desk, u"marie"_s).groupName, before.groupName);
}

void tst_AccountsPage::nobodyDisablesThemselvesOrTheSuperadministrator()
{
    Desk desk;
    desk.store.user(u"chief"_s, Profile::Administrator);
    desk.signIn(u"chief"_s);
    Page *page = open(desk);
    openRow(desk, page, u"chief"_s);
    QVERIFY(!get<QCheckBox>(page, u"enabled"_s)->isEnabled());
    QVERIFY(!get<QComboBox>(page, u"profile"_s)->isEnabled());
    QVERIFY(!get<look::FormRow>(page, u"row_enabled"_s)->help().isEmpty());
    openRow(desk, page, u"admin"_s);
    QVERIFY(!get<QCheckBox>(page, u"enabled"_s)->isEnabled());
    QVERIFY(get<QLabel>(page, u"superadministrator"_s)->isVisible());
    // Not by the bar for many either: all or nothing.
    QAbstractItemModel *model = table(page)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->setData(model->index(row, 0), Qt::Checked, Qt::CheckStateRole));
    click(desk, page, u"bulkDisable"_s);
    QVERIFY(stored(desk, u"admin"_s).enabled);
    QVERIFY(stored(desk, u"chief"_s).enabled);
    QVERIFY(!desk.office().toasts.texts().isEmpty());
}

void tst_AccountsPage::nobodyTouchesAnAdministratorWithoutBeingOne()
{
    Desk desk;
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"users:view,add,edit"_s, u"configuration:view,edit"_s}));
        FRACTAL_TRY_VOID(groups::add(work, u"People office"_s, false, rights));
        return {};
    });
    desk.store.user(u"ana"_s, Profile::Customized, u"People office"_s);
    desk.store.user(u"luis"_s);
    desk.signIn(u"ana"_s);
    Page *page = open(desk);
    openRow(desk, page, u"luis"_s);
    pick(page, u"profile"_s, u"Administrator"_s);
    QSignalSpy refused{page, &Page::refused};
    save(desk, page);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toString().contains(u"administrator"_s));
    QCOMPARE(stored(desk, u"luis"_s).profile, Profile::Customized);
    page->discard();
    openRow(desk, page, u"admin"_s);
    const QString before = users::passwordHash(desk.store.reader(), u"admin"_s).value();
    click(desk, page, u"setPassword"_s);
    type(page, u"newPassword"_s, u"four words to remember"_s);
    type(page, u"repeatPassword"_s, u"four words to remember"_s);
    save(desk, page);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(users::passwordHash(desk.store.reader(), u"admin"_s).value(), before);
}

void tst_AccountsPage::aNewPasswordEndsSessionsAndIsTheOneThatCounts()
{
    Desk desk;
    const users::User marie = desk.store.user(u"marie"_s);
    const QByteArray token = "a session of marie's";
    desk.change([&](Work &work) { return sign_in::start(work, token, marie.id, u"10.0.0.1"_s, u"browser"_s); });
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    QVERIFY(get<QLineEdit>(page, u"newPassword"_s)->isHidden() || !get<QLineEdit>(page, u"newPassword"_s)->isVisible());
    click(desk, page, u"setPassword"_s);
    type(page, u"newPassword"_s, u"four words to remember"_s);
    type(page, u"repeatPassword"_s, u"four words to remember"_s);
    QCOMPARE(page->unsaved(), QStringList{u"Password"_s});
    save(desk, page);
    QVERIFY(!page->isDirty());
    QVERIFY(get<QLineEdit>(page, u"newPassword"_s)->text().isEmpty());
    QVERIFY(crypto::verifyPassword(u"four words to remember"_s, users::passwordHash(desk.store.reader(), u"marie"_s).value()));
    QVERIFY(!sign_in::find(desk.store.reader(), token, desk.store.clock.now()).value());
    const auto entries = log(desk, u"user.set_password"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QVERIFY(!entries[0].undoable);
}

void tst_AccountsPage::twoDifferentPasswordsAreRefused()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    click(desk, page, u"setPassword"_s);
    type(page, u"newPassword"_s, u"four words to remember"_s);
    type(page, u"repeatPassword"_s, u"four words to remembre"_s);
    save(desk, page);
    QVERIFY(!problem(page, u"repeat"_s).isEmpty());
    QVERIFY(log(desk, u"user.set_password"_s).empty());
}

void tst_AccountsPage::aLockedAccountIsUnlocked()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    for (int i = 0; i < 5; ++i)
        desk.change(
            [](Work &work) { return sign_in::recordFailure(work, sign_in::subjectOf(u"marie"_s, u"10.0.0.0/24"_s, {})); });
    Page *page = open(desk);
    QVERIFY(get<QAbstractButton>(page, u"chip_locked"_s)->text().contains(u"1"_s));
    openRow(desk, page, u"marie"_s);
    QCOMPARE(get<look::Chip>(page, u"accountStatus"_s)->text(), u"Locked"_s);
    click(desk, page, u"unlock"_s);
    QCOMPARE(get<look::Chip>(page, u"accountStatus"_s)->text(), u"Enabled"_s);
    QVERIFY(get<QPushButton>(page, u"unlock"_s)->isHidden());
    QCOMPARE(log(desk, u"user.unlock"_s).size(), std::size_t{1});
}

void tst_AccountsPage::aLostSecondStepIsResetAfterAQuestion()
{
    Desk desk;
    const users::User marie = desk.store.user(u"marie"_s);
    const auto isOn = [&] { return second_step::stateOf(desk.store.reader(), marie.id).value().has_value(); };
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(second_step::begin(work, marie.id, 1));
        FRACTAL_TRY(const auto seed, second_step::begun(work, marie.id, 1));
        FRACTAL_TRY_VOID(
            second_step::confirm(work, marie.id, 1, QString::fromLatin1(totp::codeAt(seed.value(), totp::stepAt(work.now())))));
        return {};
    });
    Page *page = open(desk);
    openRow(desk, page, u"admin"_s);
    QVERIFY(get<QPushButton>(page, u"resetSecondStep"_s)->isHidden());
    openRow(desk, page, u"marie"_s);
    QVERIFY(!get<QPushButton>(page, u"resetSecondStep"_s)->isHidden());
    for (const auto &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        desk.speak(language);
        page->retranslate();
        desk.settle();
        QTRY_COMPARE(clipped(page), QStringList{});
    }
    desk.speak(u"en"_s);
    desk.prompter.answers = {Answer::No, Answer::Yes};
    click(desk, page, u"resetSecondStep"_s);
    QVERIFY(isOn());
    click(desk, page, u"resetSecondStep"_s);
    QVERIFY(!isOn());
    QVERIFY(get<QPushButton>(page, u"resetSecondStep"_s)->isHidden());
    const auto entries = log(desk, u"user.reset_totp"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QVERIFY(!entries[0].undoable);
}

void tst_AccountsPage::sessionsEndAfterAQuestion()
{
    Desk desk;
    const users::User marie = desk.store.user(u"marie"_s);
    const QByteArray token = "a session of marie's";
    desk.change([&](Work &work) { return sign_in::start(work, token, marie.id, u"10.0.0.1"_s, u"browser"_s); });
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    desk.prompter.answers = {Answer::No, Answer::Yes};
    click(desk, page, u"signOutEverywhere"_s);
    QVERIFY(sign_in::find(desk.store.reader(), token, desk.store.clock.now()).value().has_value());
    click(desk, page, u"signOutEverywhere"_s);
    QVERIFY(!sign_in::find(desk.store.reader(), token, desk.store.clock.now()).value().has_value());
    QCOMPARE(desk.prompter.asked.size(), 2);
    QVERIFY(desk.prompter.asked[0].isDestructive);
    QCOMPARE(log(desk, u"user.sign_out"_s).size(), std::size_t{1});
}

void tst_AccountsPage::tickedAccountsAreDisabledTogether()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    desk.store.user(u"luis"_s);
    Page *page = open(desk);
    QAbstractItemModel *model = table(page)->model();
    for (const auto &name : {u"marie"_s, u"luis"_s})
        QVERIFY(model->setData(model->index(rowOf(page, name), 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(get<QLabel>(page, u"bulkCount"_s)->text().contains(u"2"_s));
    click(desk, page, u"bulkDisable"_s);
    QVERIFY(!stored(desk, u"marie"_s).enabled);
    QVERIFY(!stored(desk, u"luis"_s).enabled);
    const auto entries = log(desk, u"user.disable"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries[0].changes.size(), std::size_t{2});
    QVERIFY(!get<QPushButton>(page, u"bulkDisable"_s)->isVisible()); // the filters are back
}

void tst_AccountsPage::anotherChangeMeanwhileIsAConflict()
{
    Desk desk;
    users::User marie = desk.store.user(u"marie"_s);
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    type(page, u"personName"_s, u"Mine"_s);
    marie.displayName = u"Theirs"_s;
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(users::update(work, marie));
        return {};
    });
    const QSignalSpy refused{page, &Page::refused};
    save(desk, page);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(stored(desk, u"marie"_s).displayName, u"Theirs"_s);
    QCOMPARE(get<QLineEdit>(page, u"personName"_s)->text(), u"Mine"_s);
}

void tst_AccountsPage::leavingAFormAsksOnce()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    desk.store.user(u"luis"_s);
    Page *page = open(desk);
    openRow(desk, page, u"marie"_s);
    type(page, u"personName"_s, u"Marie Roux"_s);
    desk.prompter.answers = {Answer::No, Answer::Yes};
    openRow(desk, page, u"luis"_s);
    QCOMPARE(desk.prompter.asked.size(), 1);
    QCOMPARE(get<QLineEdit>(page, u"signInName"_s)->text(), u"marie"_s);
    openRow(desk, page, u"luis"_s);
    desk.settle();
    QCOMPARE(get<QLineEdit>(page, u"signInName"_s)->text(), u"luis"_s);
    QCOMPARE(stored(desk, u"marie"_s).displayName, u"Marie Roux"_s);
    type(page, u"personName"_s, u"Nobody"_s);
    desk.prompter.answers = {Answer::Other};
    page->close();
    desk.settle();
    QVERIFY(!page->canSave());
    QVERIFY(!get<QWidget>(page, u"accountForm"_s)->isVisible());
    QVERIFY(stored(desk, u"luis"_s).displayName != u"Nobody"_s);
}

void tst_AccountsPage::withoutTheRightEverythingIsReadOnly()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    page->setReadOnly(true);
    QVERIFY(get<QPushButton>(page, u"addAccount"_s)->isHidden());
    openRow(desk, page, u"marie"_s);
    for (const auto &field : {u"signInName"_s, u"personName"_s, u"email"_s, u"location"_s})
        QVERIFY(get<QLineEdit>(page, field)->isReadOnly());
    for (const auto &combo : {u"profile"_s, u"group"_s, u"accountLanguage"_s})
        QVERIFY(!get<QComboBox>(page, combo)->isEnabled());
    QVERIFY(!get<QPushButton>(page, u"setPassword"_s)->isVisible());
    QCOMPARE(page->unsaved(), QStringList{});
}

void tst_AccountsPage::aPlaceOpensItsAccount()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    page->show(u"user:marie"_s);
    desk.settle();
    QCOMPARE(get<QLineEdit>(page, u"signInName"_s)->text(), u"marie"_s);
}

void tst_AccountsPage::passwordsAreWeighed_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("strength");
    using accounts::Strength;
    QTest::newRow("none") << QString{} << static_cast<int>(Strength::None);
    QTest::newRow("short") << u"Xk3!p"_s << static_cast<int>(Strength::Short);
    QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaa"_s << static_cast<int>(Strength::Weak);
    QTest::newRow("the name inside") << u"marie and more words"_s << static_cast<int>(Strength::Weak);
    QTest::newRow("in their order") << u"abcdefghijklm"_s << static_cast<int>(Strength::Weak);
    QTest::newRow("a sentence") << u"four words to remember"_s << static_cast<int>(Strength::Strong);
    QTest::newRow("mixed") << u"Xk3!pQ9zLm2w"_s << static_cast<int>(Strength::Good);
}

void tst_AccountsPage::passwordsAreWeighed()
{
    QFETCH(QString, password);
    QFETCH(int, strength);
    QCOMPARE(static_cast<int>(accounts::strengthOf({u"marie"_s}, password)), strength);
}

void tst_AccountsPage::theModelIsConsistent()
{
    Desk desk;
    accounts::AccountModel model{desk.office(), nullptr};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const auto row = [](qint64 id) {
        user_table::Row made;
        made.user.id.value = id;
        made.user.displayName = QString::number(id);
        return made;
    };
    model.setRows({row(1), row(2), row(3)}, 5);
    model.append({row(4), row(5)});
    model.setData(model.index(model.rowOf(2), 0), Qt::Checked, Qt::CheckStateRole);
    model.setRows({row(3), row(1), row(6)}, 3);
    QCOMPARE(model.ticked(), QList<qint64>{});
    model.setRows({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void tst_AccountsPage::everyInputIsReachedAndNamedAndNothingIsClipped()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    QCOMPARE(unreachable(page), QStringList{});
    openRow(desk, page, u"marie"_s);
    click(desk, page, u"setPassword"_s);
    QCOMPARE(unreachable(page), QStringList{});
    for (const auto &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        desk.speak(language);
        page->retranslate();
        desk.settle();
        QTRY_COMPARE(clipped(page), QStringList{});
    }
    desk.speak(u"en"_s);
}

QTEST_MAIN(tst_AccountsPage)
#include "tst_accounts_page.moc"
