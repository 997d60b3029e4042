// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/configuration_view.h"
#include "app/configuration/pages.h"
#include "app/pages/transactions_log/log_reader.h"
#include "app/pages/transactions_log/transactions_log_page.h"
#include "tests/support/app/desk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

enum LogColumn { When, Who, Through, What, On, Outcome };

/// The log in Configuration, as a person has it in front of them.
class LogDesk : public Desk {
public:
    explicit LogDesk(const QString &person = u"admin"_s) { open(person); }

    void open(const QString &person)
    {
        if (person != "admin"_L1)
            signIn(person);
        view = new ConfigurationView{office(), {pages_of_configuration::transactions_log()}, nullptr};
        show(view);
        view->open(u"transactions_log"_s);
        settle();
    }
    [[nodiscard]] Page &page() const { return *view->currentPage(); }
    template <typename T>
    [[nodiscard]] T &the(const QString &name) const
    {
        return *get<T>(view, name);
    }
    [[nodiscard]] look::RecordTable &table() const { return the<look::RecordTable>(u"entries"_s); }
    [[nodiscard]] QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            texts += cell(row, column);
        return texts;
    }
    [[nodiscard]] QString text(const QString &name) const { return the<look::Text>(name).text(); }
    JournalId append(const journal::Record &record)
    {
        return store.site().write<JournalId>([&](Work &work) { return journal::append(work, record); }).value();
    }
    void appendMany(int count, const QString &action = u"sign_in"_s)
    {
        change([&](Work &work) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                journal::Record record;
                record.author.actor = u"visitor"_s;
                record.action = action;
                FRACTAL_TRY_VOID(journal::append(work, record));
            }
            return {};
        });
    }
    void choose(int row)
    {
        const QRect place = table().visualRect(table().model()->index(row, What));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place.center());
        settle();
    }
    void type(const QString &text)
    {
        auto &search = the<look::SearchField>(u"search"_s);
        search.setFocus();
        search.clear();
        QTest::keyClicks(&search, text);
        QTest::keyClick(&search, Qt::Key_Return);
        settle();
    }

    ConfigurationView *view = nullptr;
};

journal::Record recordOf(const QString &action, const QString &code = {})
{
    journal::Record record;
    record.author.actor = u"visitor"_s;
    record.action = action;
    if (!code.isEmpty())
        record.changes = {{u"work_order"_s, 7, code, {{u"status"_s, u"in_process"_s}}, {{u"status"_s, u"completed"_s}}, 2}};
    return record;
}

journal::Record refusalOf(const QString &action, const QString &reason)
{
    journal::Record record = recordOf(action);
    record.outcome = u"refused"_s;
    record.reason = reason;
    return record;
}

} // namespace

class tst_TransactionsLog : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale{u"en_US"_s}); }
    void entriesAreShownInWords();
    void chipsTextAndPeopleFilter();
    void aFilterThatFindsNothingCanBeCleared();
    void newEntriesAppearWhileTheListIsAtItsTop();
    void scrollingPausesAndThePillLeadsBack();
    void liveCanBeSwitchedOff();
    void detailsShowBeforeAndAfter();
    void placesLeadToFiltersAndEntries();
    void filtersAndPaneAreRemembered();
    void theExportHasWhatTheFilterLeaves();
    void formulasAreKeptFromSpreadsheets();
    void withoutTheRightThereIsNoExport();
    void aLongLogIsLoadedByThePage();
    void everythingIsReachedAndNothingIsClipped();
};

void tst_TransactionsLog::entriesAreShownInWords()
{
    LogDesk desk;
    desk.append(recordOf(u"close_work_order"_s, u"OT-1496"_s));
    desk.append(refusalOf(u"authorize.refused"_s, u"callback not registered: received https://a.example registered none"_s));
    QTRY_COMPARE(desk.cell(0, What), u"Callback URL refused"_s);
    QCOMPARE(desk.cell(0, Outcome), u"Not on list"_s);
    QCOMPARE(desk.cell(1, What), u"Work order completed"_s);
    QCOMPARE(desk.cell(1, On), u"OT-1496"_s);
    QCOMPARE(desk.cell(1, Outcome), u"Done"_s);
    QCOMPARE(desk.cell(1, Through), u"Sign-in page"_s);
    QCOMPARE(desk.cell(2, What), u"Site created"_s);
    QCOMPARE(desk.cell(2, Through), u"Command line"_s);
    QCOMPARE(desk.cell(1, When), u"00:00:00"_s); // seconds always
    QTRY_COMPARE(desk.text(u"count"_s), u"Showing 3 of 3"_s);
    QVERIFY(!desk.page().canSave());
}

void tst_TransactionsLog::chipsTextAndPeopleFilter()
{
    LogDesk desk;
    const users::User marie = desk.store.user(u"marie"_s);
    journal::Record byMarie = recordOf(u"create_work_order"_s, u"OT-9"_s);
    byMarie.author = {u"user:marie"_s, marie.id, {}, {}, {}};
    desk.append(byMarie);
    desk.append(refusalOf(u"sign_in.refused"_s, u"no such account"_s));
    QTRY_COMPARE(desk.table().model()->rowCount(), 3);

    QTest::mouseClick(&desk.the<QToolButton>(u"chip_refused"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.column(What), QStringList{u"Sign-in refused"_s});
    QTRY_COMPARE(desk.text(u"count"_s), u"Showing 1 of 3"_s);
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_refused"_s), Qt::LeftButton);
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_changes"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.column(What), (QStringList{u"Work order created"_s, u"Site created"_s}));
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_changes"_s), Qt::LeftButton);

    desk.type(u"ot-9"_s);
    QCOMPARE(desk.column(On), QStringList{u"OT-9"_s});
    desk.type(u"order created"_s); // the words of the screen
    QCOMPARE(desk.column(On), QStringList{u"OT-9"_s});
    desk.type(QString{});

    auto &person = desk.the<QComboBox>(u"person"_s);
    QTRY_VERIFY(person.findData(u"marie"_s) > 0);
    person.setFocus();
    QTest::keyClicks(&person, u"marie"_s);
    desk.settle();
    QCOMPARE(desk.column(Who), QStringList{u"marie"_s});
}

void tst_TransactionsLog::aFilterThatFindsNothingCanBeCleared()
{
    LogDesk desk;
    desk.type(u"nothing has this text"_s);
    QVERIFY(!desk.table().isVisible());
    QTRY_COMPARE(desk.text(u"count"_s), u"Showing 0 of 1"_s);
    QTest::mouseClick(&desk.the<QPushButton>(u"clearFilters"_s), Qt::LeftButton);
    desk.settle();
    QVERIFY(desk.table().isVisible());
    QCOMPARE(desk.column(What), QStringList{u"Site created"_s});
}

void tst_TransactionsLog::newEntriesAppearWhileTheListIsAtItsTop()
{
    LogDesk desk;
    QAbstractItemModelTester tester{desk.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    desk.choose(0);
    desk.append(recordOf(u"create_work_order"_s, u"OT-1"_s));
    QTRY_COMPARE(desk.cell(0, On), u"OT-1"_s);
    QCOMPARE(desk.table().currentIndex().row(), 1); // what was chosen stays chosen
    desk.append(recordOf(u"create_work_order"_s, u"OT-2"_s));
    QTRY_COMPARE(desk.cell(0, On), u"OT-2"_s);
    QVERIFY(!desk.the<QPushButton>(u"newEntries"_s).isVisible());
    // Only what fits the filter comes.
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_refused"_s), Qt::LeftButton);
    desk.settle();
    desk.append(recordOf(u"create_work_order"_s, u"OT-3"_s));
    desk.append(refusalOf(u"sign_in.refused"_s, u"no such account"_s));
    QTRY_COMPARE(desk.column(What), QStringList{u"Sign-in refused"_s});
    QTRY_COMPARE(desk.text(u"count"_s), u"Showing 1 of 5"_s);
}

void tst_TransactionsLog::scrollingPausesAndThePillLeadsBack()
{
    LogDesk desk;
    desk.appendMany(60);
    QTRY_COMPARE(desk.table().model()->rowCount(), 61);
    QScrollBar *bar = desk.table().verticalScrollBar();
    bar->setValue(200);
    QCOMPARE(desk.text(u"paused"_s), u"Live paused"_s);
    desk.appendMany(12, u"sign_in.refused"_s);
    auto &pill = desk.the<QPushButton>(u"newEntries"_s);
    QTRY_VERIFY(pill.isVisible());
    QCOMPARE(pill.text(), u"▲ 12 new"_s);
    QCOMPARE(bar->value(), 200); // nothing moved
    QCOMPARE(desk.table().model()->rowCount(), 61);
    QTest::mouseClick(&pill, Qt::LeftButton);
    desk.settle();
    QCOMPARE(bar->value(), 0);
    QCOMPARE(desk.cell(0, What), u"Sign-in refused"_s);
    QVERIFY(!pill.isVisible());
    QVERIFY(desk.text(u"paused"_s).isEmpty());
}

void tst_TransactionsLog::liveCanBeSwitchedOff()
{
    LogDesk desk;
    auto &live = desk.the<QPushButton>(u"live"_s);
    live.setFocus();
    QTest::keyClick(&live, Qt::Key_Space);
    QCOMPARE(desk.text(u"paused"_s), u"Live is off"_s);
    desk.append(recordOf(u"create_work_order"_s, u"OT-1"_s));
    QTRY_VERIFY(desk.the<QPushButton>(u"newEntries"_s).isVisible());
    QCOMPARE(desk.table().model()->rowCount(), 1);
    QTest::keyClick(&live, Qt::Key_Space);
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
}

void tst_TransactionsLog::detailsShowBeforeAndAfter()
{
    LogDesk desk;
    journal::Record record = recordOf(u"close_work_order"_s, u"OT-1496"_s);
    record.reference = u"8f3a77aabbccdd"_s;
    record.author.address = u"52.1.2.3"_s;
    desk.append(record);
    QTRY_COMPARE(desk.cell(0, On), u"OT-1496"_s);
    desk.choose(0);
    QCOMPARE(desk.text(u"detailsTitle"_s), u"Work order completed"_s);
    QVERIFY(desk.text(u"detailsPlace"_s).startsWith(u"OT-1496 · "_s));
    QVERIFY(desk.text(u"detailsOrigin"_s).contains("Through Sign-in page, from 52.1.2.3, request 8f3a77aa"_L1));
    const auto *changes = desk.the<look::RecordTable>(u"changes"_s).model();
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->index(0, 0).data().toString(), u"Status"_s);
    QCOMPARE(changes->index(0, 1).data().toString(), u"In process"_s);
    QCOMPARE(changes->index(0, 3).data().toString(), u"Completed"_s);
    QVERIFY(changes->index(0, 3).data(look::StrongRole).toBool());
    QTest::mouseClick(&desk.the<QPushButton>(u"copyDetails"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Status: In process → Completed"_s));
    desk.append(refusalOf(u"sign_in.refused"_s, u"no such account"_s));
    QTRY_COMPARE(desk.table().model()->rowCount(), 3);
    desk.choose(0);
    QCOMPARE(desk.text(u"detailsSentence"_s).section(u'\n', 0, 0), u"There is no account of the name that was typed."_s);
    QCOMPARE(desk.cell(0, On), u"–"_s);
    QVERIFY(desk.table().model()->index(0, On).data(look::MutedRole).toBool());
    QVERIFY(!desk.text(u"detailsPlace"_s).contains(u'–')); // the moment alone
    QVERIFY(!desk.the<QPushButton>(u"undo"_s).isVisible());
}

void tst_TransactionsLog::placesLeadToFiltersAndEntries()
{
    LogDesk desk;
    const users::User marie = desk.store.user(u"marie"_s);
    const JournalId early = desk.append(recordOf(u"close_work_order"_s, u"OT-1"_s));
    journal::Record byMarie = recordOf(u"create_work_order"_s, u"OT-9"_s);
    byMarie.author = {u"user:marie"_s, marie.id, {}, {}, {}};
    desk.append(byMarie);
    desk.appendMany(500);
    desk.view->open(u"transactions_log"_s, u"user:marie"_s);
    desk.settle();
    QCOMPARE(desk.column(On), QStringList{u"OT-9"_s});
    desk.view->open(u"transactions_log"_s, u"consumer:unknown"_s);
    desk.settle();
    QCOMPARE(desk.table().model()->rowCount(), 0);
    desk.view->open(u"transactions_log"_s, u"entry:%1"_s.arg(early.value));
    desk.settle();
    QCOMPARE(desk.text(u"detailsTitle"_s), u"Work order completed"_s);
    QCOMPARE(desk.table().currentIndex().siblingAtColumn(On).data().toString(), u"OT-1"_s);
    QTRY_VERIFY(desk.the<QPushButton>(u"newEntries"_s).isVisible()); // what is above
    QTest::mouseClick(&desk.the<QPushButton>(u"newEntries"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.cell(0, What), u"Signed in"_s);
}

void tst_TransactionsLog::filtersAndPaneAreRemembered()
{
    LogDesk desk;
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_refused"_s), Qt::LeftButton);
    desk.type(u"marie"_s);
    desk.office().memory.setValue(u"transactions_log/pane"_s, 260);
    desk.open(u"admin"_s);
    QVERIFY(desk.the<QToolButton>(u"chip_refused"_s).isChecked());
    QCOMPARE(desk.the<look::SearchField>(u"search"_s).text(), u"marie"_s);
    QTRY_COMPARE(desk.the<QWidget>(u"details"_s).height(), 260);
}

void tst_TransactionsLog::theExportHasWhatTheFilterLeaves()
{
    LogDesk desk;
    QTemporaryDir folder;
    for (int i = 0; i < 1200; i += 400)
        desk.appendMany(400);
    desk.append(recordOf(u"close_work_order"_s, u"OT-1496"_s));
    desk.append(refusalOf(u"sign_in.refused"_s, u"no such account"_s));
    const auto exported = [&](const QString &action) {
        QTest::mouseClick(&desk.the<QPushButton>(u"export"_s), Qt::LeftButton);
        get<QMenu>(desk.view, u"exportMenu"_s)->findChild<QAction *>(action)->trigger();
        get<QMenu>(desk.view, u"exportMenu"_s)->close();
        desk.settle();
        QFile file{desk.prompter.file};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    };
    desk.prompter.file = folder.filePath(u"all.json"_s);
    const QJsonArray all = QJsonDocument::fromJson(exported(u"exportJson"_s)).array();
    QCOMPARE(all.size(), qsizetype{1203});
    QCOMPARE(all[0]["action"_L1].toString(), u"sign_in.refused"_s);
    QCOMPARE(all[1]["changes"_L1][0]["after"_L1]["status"_L1].toString(), u"completed"_s);
    QCOMPARE(all[1202]["id"_L1].toInteger(), qint64{1});
    QTest::mouseClick(&desk.the<QToolButton>(u"chip_refused"_s), Qt::LeftButton);
    desk.settle();
    desk.prompter.file = folder.filePath(u"refused.csv"_s);
    const QByteArray csv = exported(u"exportCsv"_s);
    QCOMPARE(csv.count("\r\n"), qsizetype{2});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"Number\",\"When (UTC)\""));
    QVERIFY(csv.contains("\"2026-01-01T00:00:00Z\""));
    QVERIFY(csv.contains("\"Sign-in refused\",\"sign_in.refused\""));
    QVERIFY(desk.office().toasts.texts().join(u'|').contains("written to refused.csv"_L1));
    desk.prompter.file = folder.filePath(u"no such folder/x.csv"_s);
    QVERIFY(exported(u"exportCsv"_s).isEmpty());
    QVERIFY(desk.office().toasts.texts().join(u'|').contains("could not be written"_L1));
}

void tst_TransactionsLog::formulasAreKeptFromSpreadsheets()
{
    LogDesk desk;
    QTemporaryDir folder;
    desk.append(recordOf(u"close_work_order"_s, u"=HYPERLINK(\"http://x\")"_s));
    const log_export::Task task{{}, ExportFile::Format::Csv, folder.filePath(u"x.csv"_s), desk.session().user().id, nullptr};
    QCOMPARE(log_export::write(desk.store.site(), task).value(), qint64{2});
    QFile file{task.file};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
}

void tst_TransactionsLog::withoutTheRightThereIsNoExport()
{
    LogDesk desk;
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"journal:view"_s, u"configuration:view"_s}));
        FRACTAL_TRY_VOID(groups::add(work, u"Lookers"_s, false, rights));
        return {};
    });
    const users::User luis = desk.store.user(u"luis"_s, Profile::Customized, u"Lookers"_s);
    desk.open(u"luis"_s);
    QVERIFY(!desk.the<QPushButton>(u"export"_s).isVisible());
    QVERIFY(desk.table().isVisible());
    QTemporaryDir folder;
    const log_export::Task task{{}, ExportFile::Format::Csv, folder.filePath(u"x.csv"_s), luis.id, nullptr};
    QCOMPARE(log_export::write(desk.store.site(), task).error().code, ErrorCode::Forbidden);
    QVERIFY(!QFile::exists(task.file));
}

void tst_TransactionsLog::aLongLogIsLoadedByThePage()
{
    LogDesk desk;
    for (int i = 0; i < 10; ++i)
        desk.appendMany(1000, i == 0 ? u"consumer.add"_s : u"sign_in"_s);
    desk.type(u"consumer created"_s); // far below
    QTRY_COMPARE(desk.text(u"count"_s), u"Showing 1,000 of 10,001"_s);
    QCOMPARE(desk.table().model()->rowCount(), LogReader::pageSize);
    desk.table().scrollToBottom();
    QTRY_COMPARE(desk.table().model()->rowCount(), 2 * LogReader::pageSize);
    for (int i = 0; i < 10; ++i) {
        desk.table().scrollToBottom();
        desk.settle();
    }
    QCOMPARE(desk.table().model()->rowCount(), 1000);
    QVERIFY(!desk.table().model()->canFetchMore({}));
}

void tst_TransactionsLog::everythingIsReachedAndNothingIsClipped()
{
    LogDesk desk;
    desk.append(recordOf(u"close_work_order"_s, u"OT-1496"_s));
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
    desk.choose(0);
    QCOMPARE(unreachable(&desk.page()), QStringList{});
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        desk.speak(language);
        desk.settle();
        QTRY_COMPARE(clipped(&desk.page()), QStringList{});
    }
    desk.speak(u"en"_s);
}

QTEST_MAIN(tst_TransactionsLog)
#include "tst_transactions_log.moc"
