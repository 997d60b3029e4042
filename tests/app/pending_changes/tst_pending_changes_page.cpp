// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decision 34 and SEC-4 at the window: whoever was asked sees what would change and decides, once, while it waits.
#include "app/configuration/configuration_view.h"
#include "app/configuration/pages.h"
#include "app/widgets/record_table.h"
#include "tests/app/pending_changes/held_desk.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PageDesk : public HeldDesk {
public:
    using HeldDesk::HeldDesk;
    void open()
    {
        view = new ConfigurationView{office(), {pages_of_configuration::pending_changes()}, nullptr};
        show(view);
        view->open(u"pending_changes"_s);
        settle();
    }
    template <typename T>
    [[nodiscard]] T &the(const QString &name) const
    {
        return *get<T>(view, name);
    }
    [[nodiscard]] look::RecordTable &table() const { return the<look::RecordTable>(u"changesTable"_s); }
    [[nodiscard]] QString cell(int row, const QString &column) const
    {
        return table().model()->index(row, table().columnOf(column)).data().toString();
    }
    [[nodiscard]] QString text(const QString &name) const { return the<look::Text>(name).text(); }
    [[nodiscard]] bool isOffered(const QString &button) const { return the<QPushButton>(button).isVisible(); }
    /// "Title: Noise → Loud noise"
    [[nodiscard]] QStringList fields() const
    {
        const auto *model = the<look::RecordTable>(u"changeFields"_s).model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto at = [&](int column) { return model->index(row, column).data().toString(); };
            lines += u"%1: %2 → %3"_s.arg(at(0), at(1), at(3));
        }
        return lines;
    }
    void press(const QString &button)
    {
        QTest::mouseClick(&the<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] std::vector<journal::Entry> entries(const QString &action)
    {
        journal::Filter filter;
        filter.action = action;
        return journal::list(store.reader(), filter).value();
    }

    ConfigurationView *view = nullptr;
};

} // namespace

class tst_PendingChangesPage : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale{u"en_US"_s}); }
    void withoutAnyItSaysWhatThisIsFor();
    void whatWouldChangeIsShownFieldByField();
    void aNewRecordIsShownWithoutWhatItHasByItself();
    void aLongTextIsReadWhole();
    void confirmedItIsDoneInTheNameOfThePerson();
    void rejectedNothingIsDone();
    void itIsNotDoneWhere_data();
    void itIsNotDoneWhere();
    void decidedElsewhereItSaysSo();
    void timeRunsAndEnds();
    void anotherPersonSeesNothing();
    void ofProgramsWhoeverEditsConsumersDecides();
    void withoutTheRightToTheConfigurationItStandsAlone();
    void itComesByItself();
    void chipsFilter();
    void theKeyboardLeadsToTheDecision();
    void everythingIsReachedAndNothingIsClipped();
};

void tst_PendingChangesPage::withoutAnyItSaysWhatThisIsFor()
{
    PageDesk desk;
    desk.open();
    QCOMPARE(desk.table().model()->rowCount(), 0);
    QCOMPARE(desk.text(u"changesShown"_s), u"Showing 0 of 0"_s);
    QVERIFY(!desk.isOffered(u"confirm"_s) && !desk.isOffered(u"reject"_s));
    QVERIFY(!desk.view->currentPage()->canSave());
}

void tst_PendingChangesPage::whatWouldChangeIsShownFieldByField()
{
    PageDesk desk;
    const QString before = desk.title();
    desk.askForTitle();
    desk.open();
    QAbstractItemModelTester tester{desk.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QCOMPARE(desk.cell(0, u"status"_s), u"Waiting"_s);
    QCOMPARE(desk.cell(0, u"on"_s), u"OT-4"_s);
    QCOMPARE(desk.cell(0, u"app"_s), u"ChatGPT"_s);
    QCOMPARE(desk.cell(0, u"person"_s), desk.session().user().displayName);
    QCOMPARE(desk.cell(0, u"left"_s), u"15:00"_s);
    // What waits longest is looked at without a click.
    QCOMPARE(desk.table().currentIndex().row(), 0);
    QTRY_COMPARE(desk.text(u"changeTitle"_s), desk.cell(0, u"what"_s));
    QTRY_COMPARE(desk.fields(), QStringList{u"Title: %1 → Loud noise"_s.arg(before)});
    QTRY_VERIFY(desk.text(u"changeOrigin"_s).startsWith(u"Asked by ChatGPT (key %1…"_s.arg(desk.consumer.key.left(4))));
    QTRY_VERIFY(desk.text(u"changeOutcome"_s).startsWith("Nothing has changed yet."_L1));
    QCOMPARE(desk.title(), before);
}

void tst_PendingChangesPage::aNewRecordIsShownWithoutWhatItHasByItself()
{
    PageDesk desk;
    desk.ask(u"create_work_request"_s, {{u"title"_s, u"Oil on the floor"_s}, {u"asset"_s, u"FAN-1"_s}});
    desk.open();
    QCOMPARE(desk.cell(0, u"on"_s), u"new"_s);
    const QString fields = desk.fields().join(u'\n');
    QVERIFY2(fields.contains(u"→ Oil on the floor"_s), qPrintable(fields));
    QVERIFY2(fields.contains(u"→ FAN-1"_s), qPrintable(fields)); // by its code, not by a number
    QVERIFY2(!fields.contains("REQ-"_L1), qPrintable(fields)); // another one may be quicker
}

/// Nobody confirms what they could not read.
void tst_PendingChangesPage::aLongTextIsReadWhole()
{
    PageDesk desk;
    const QString note = u"The bearing runs hot. "_s.repeated(60) + u"Order nothing."_s;
    desk.ask(u"add_work_order_comment"_s, {{u"id"_s, u"OT-4"_s}, {u"text"_s, note}});
    desk.open();
    QCOMPARE(desk.cell(0, u"on"_s), u"OT-4"_s);
    const auto &whole = desk.the<look::Text>(u"changeSentence"_s);
    QVERIFY2(whole.text().endsWith("Order nothing."_L1), qPrintable(whole.text()));
    QVERIFY(whole.isVisible());
    QVERIFY(desk.the<look::RecordTable>(u"changeFields"_s).height() > 60); // it scrolls, and leaves room for the fields
    for (const QString &language : {u"fr"_s, u"es"_s, u"en"_s}) {
        desk.speak(language);
        desk.settle();
        QTRY_COMPARE(clipped(desk.view->currentPage()).join(u" | "_s), QString{});
    }
}

void tst_PendingChangesPage::confirmedItIsDoneInTheNameOfThePerson()
{
    PageDesk desk;
    desk.askForTitle();
    desk.open();
    desk.press(u"confirm"_s);
    QCOMPARE(desk.title(), u"Loud noise"_s);
    QCOMPARE(desk.office().toasts.texts().last(), u"Done. ChatGPT can see the change."_s);
    QTRY_COMPARE(desk.cell(0, u"status"_s), u"Done"_s);
    QCOMPARE(desk.cell(0, u"left"_s), u"–"_s);
    QTRY_VERIFY(!desk.isOffered(u"confirm"_s) && !desk.isOffered(u"reject"_s));
    QTRY_VERIFY(desk.text(u"changeOutcome"_s).startsWith("Done: confirmed by "_L1)); // what became of it stays in sight
    const auto entries = desk.entries(u"pending_change.confirmed"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().author.actor, u"desktop:planner"_s);
    QCOMPARE(entries.front().author.consumer, desk.consumer.id);
    QVERIFY(desk.entries(u"update_work_order"_s).front().undoable);
}

void tst_PendingChangesPage::rejectedNothingIsDone()
{
    PageDesk desk;
    const QString before = desk.title();
    desk.askForTitle();
    desk.open();
    desk.press(u"reject"_s);
    QCOMPARE(desk.title(), before);
    QCOMPARE(desk.office().toasts.texts().last(), u"Rejected. Nothing was changed."_s);
    QTRY_COMPARE(desk.cell(0, u"status"_s), u"Rejected"_s);
    QCOMPARE(desk.entries(u"pending_change.rejected"_s).front().author.actor, u"desktop:planner"_s);
}

void tst_PendingChangesPage::itIsNotDoneWhere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("why");
    QTest::newRow("SEC-4: the record changed meanwhile")
        << u"UPDATE work_orders SET title = 'Other', version = version + 1 WHERE code = 'OT-4'"_s
        << u"the record was changed by somebody else meanwhile."_s;
    QTest::newRow("SEC-4: the connection ended")
        << u"UPDATE authorizations SET revoked_at = 1"_s << u"the app is not connected any more."_s;
    QTest::newRow("SEC-4: the person lost the right")
        << u"UPDATE users SET profile = 'read_only' WHERE name = 'planner'"_s << u"the right to do this is gone."_s;
    QTest::newRow("decision 34: the consumer only reads by now")
        << u"UPDATE oauth_consumers SET writes = 'read_only'"_s << u"the right to do this is gone."_s;
}

void tst_PendingChangesPage::itIsNotDoneWhere()
{
    QFETCH(QString, sql);
    QFETCH(QString, why);
    PageDesk desk;
    desk.askForTitle();
    desk.open();
    desk.set(sql);
    desk.press(u"confirm"_s);
    QVERIFY(desk.title() != u"Loud noise"_s);
    QCOMPARE(desk.office().toasts.texts().last(), u"Nothing was changed: "_s + why);
    QTRY_COMPARE(desk.cell(0, u"status"_s), u"Not done"_s);
    QTRY_VERIFY(desk.text(u"changeOutcome"_s).endsWith(why));
    QTRY_VERIFY(!desk.isOffered(u"confirm"_s));
}

void tst_PendingChangesPage::decidedElsewhereItSaysSo()
{
    PageDesk desk;
    desk.askForTitle();
    desk.open();
    auto &confirm = desk.the<QPushButton>(u"confirm"_s);
    desk.store.clock.advance(15min); // between the last look and the click
    QTest::mouseClick(&confirm, Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.office().toasts.texts().last(),
             u"This change does not wait any more: it was decided elsewhere, or its time was over."_s);
    QVERIFY(desk.title() != u"Loud noise"_s);
    QTRY_COMPARE(desk.cell(0, u"status"_s), u"Expired"_s);
}

void tst_PendingChangesPage::timeRunsAndEnds()
{
    PageDesk desk;
    desk.askForTitle();
    desk.open();
    desk.store.clock.advance(14min + 30s);
    QTRY_COMPARE(desk.cell(0, u"left"_s), u"0:30"_s);
    QTRY_VERIFY(desk.isOffered(u"confirm"_s));
    desk.store.clock.advance(30s);
    QTRY_COMPARE(desk.cell(0, u"status"_s), u"Expired"_s);
    QTRY_VERIFY(!desk.isOffered(u"confirm"_s));
    QTRY_VERIFY(desk.text(u"changeOutcome"_s).startsWith("Nobody decided until "_L1));
    QTRY_COMPARE(desk.the<QToolButton>(u"chip_waiting"_s).text().right(1), u"0"_s);
}

void tst_PendingChangesPage::anotherPersonSeesNothing()
{
    PageDesk desk{u"admin"_s};
    desk.askForTitle();
    desk.open();
    QCOMPARE(desk.table().model()->rowCount(), 0);
}

void tst_PendingChangesPage::ofProgramsWhoeverEditsConsumersDecides()
{
    PageDesk desk{u"admin"_s};
    desk.set(u"UPDATE authorizations SET user_id = NULL"_s);
    desk.askForTitle();
    desk.open();
    QCOMPARE(desk.cell(0, u"person"_s), u"nobody"_s);
    QTRY_VERIFY(desk.text(u"changeOrigin"_s).contains("itself"_L1));
    desk.press(u"confirm"_s);
    QCOMPARE(desk.title(), u"Loud noise"_s);
    QCOMPARE(desk.entries(u"pending_change.confirmed"_s).front().author.actor, u"desktop:admin"_s);
    PageDesk planner;
    planner.set(u"UPDATE authorizations SET user_id = NULL"_s);
    planner.askForTitle();
    planner.open();
    QCOMPARE(planner.table().model()->rowCount(), 0);
}

void tst_PendingChangesPage::withoutTheRightToTheConfigurationItStandsAlone()
{
    PageDesk desk;
    QVERIFY(!desk.session().may({Resource::Configuration, Action::View}));
    desk.askForTitle();
    desk.open();
    QCOMPARE(desk.text(u"configurationTitle"_s), u"Pending changes"_s);
    QVERIFY(!desk.the<QListView>(u"sections"_s).isVisible());
    QTRY_VERIFY(desk.isOffered(u"confirm"_s));
    PageDesk admin{u"admin"_s};
    admin.open();
    QCOMPARE(admin.text(u"configurationTitle"_s), u"Configuration"_s);
    QVERIFY(admin.the<QListView>(u"sections"_s).isVisible());
}

void tst_PendingChangesPage::itComesByItself()
{
    PageDesk desk;
    desk.open();
    desk.askForTitle();
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QTRY_VERIFY(desk.isOffered(u"confirm"_s));
    desk.store.clock.advance(1s);
    desk.askForTitle(u"Louder noise"_s);
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
    QCOMPARE(desk.table().currentIndex().row(), 0); // what is looked at stays
    QVERIFY(desk.fields().front().endsWith(u"→ Loud noise"_s));
}

void tst_PendingChangesPage::chipsFilter()
{
    PageDesk desk;
    desk.askForTitle();
    desk.open();
    desk.press(u"reject"_s);
    desk.askForTitle(u"Louder noise"_s);
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
    QCOMPARE(desk.cell(0, u"status"_s), u"Waiting"_s); // first
    const auto chip = [&](const QString &id) {
        QTest::mouseClick(&desk.the<QToolButton>(u"chip_"_s + id), Qt::LeftButton);
        desk.settle();
    };
    chip(u"decided"_s);
    QCOMPARE(desk.text(u"changesShown"_s), u"Showing 1 of 2"_s);
    QCOMPARE(desk.cell(0, u"status"_s), u"Rejected"_s);
    chip(u"all"_s);
    chip(u"waiting"_s);
    QCOMPARE(desk.cell(0, u"status"_s), u"Waiting"_s);
}

void tst_PendingChangesPage::theKeyboardLeadsToTheDecision()
{
    PageDesk desk;
    desk.askForTitle();
    desk.open();
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    QTRY_VERIFY(desk.the<QPushButton>(u"reject"_s).hasFocus()); // what changes nothing comes first
    QTest::keyClick(&desk.the<QPushButton>(u"reject"_s), Qt::Key_Tab);
    QTRY_VERIFY(desk.the<QPushButton>(u"confirm"_s).hasFocus());
    QTest::keyClick(&desk.the<QPushButton>(u"confirm"_s), Qt::Key_Space);
    desk.settle();
    QCOMPARE(desk.title(), u"Loud noise"_s);
}

void tst_PendingChangesPage::everythingIsReachedAndNothingIsClipped()
{
    PageDesk desk;
    desk.askForTitle();
    desk.ask(u"create_work_request"_s, {{u"title"_s, u"Oil on the floor"_s}, {u"asset"_s, u"FAN-1"_s}});
    desk.open();
    QCOMPARE(unreachable(desk.view->currentPage()).join(u" | "_s), QString{});
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        desk.speak(language);
        desk.settle();
        QTRY_COMPARE(clipped(desk.view->currentPage()).join(u" | "_s), QString{});
    }
    desk.press(u"confirm"_s);
    for (const QString &language : {u"fr"_s, u"es"_s, u"en"_s}) {
        desk.speak(language);
        desk.settle();
        QTRY_COMPARE(clipped(desk.view->currentPage()).join(u" | "_s), QString{});
    }
}

QTEST_MAIN(tst_PendingChangesPage)
#include "tst_pending_changes_page.moc"
