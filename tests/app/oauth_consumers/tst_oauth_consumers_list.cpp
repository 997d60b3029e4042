// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/configuration_view.h"
#include "app/configuration/pages.h"
#include "app/connect/connect_sheet.h"
#include "app/pages/oauth_consumers/consumer_export.h"
#include "tests/app/oauth_consumers/consumers_desk.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollBar>

using namespace fractal;
using namespace fractal::test;

/// Stands in for the sheet, which these tests do not open.
void fractal::connect::open(Office &, QWidget *, ConsumerId, const QString &) {}

class tst_OauthConsumersList : public QObject {
    Q_OBJECT

private slots:
    void withoutAConsumerThreeButtonsAreThere();
    void searchAndChipsFilter();
    void aFilterThatFindsNothingIsCleared();
    void sortingIsRemembered();
    void columnsAreChosenAndRemembered();
    void keysAreCopiedAndSecretsAfterThePassword();
    void keysOfTheTable();
    void manyAreChangedAtOnce();
    void theChosenAreExportedWithoutSecrets_data();
    void theChosenAreExportedWithoutSecrets();
    void anExportNeedsTheRightAndAFileThatCanBeWritten();
    void beyondTheFirstPageAllCanBeChosen();
    void theFormMakesTheListCompact();
    void changesFlowInAndTheRowStays();
    void tenThousandLoadAndFilter();
    void aReaderSeesEverythingAndChangesNothing();
    void inConfigurationThePageIsATab();
    void everythingFitsAndIsReached_data();
    void everythingFitsAndIsReached();
};

namespace {

void addMany(Desk &desk, int count)
{
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(const auto group, groups::findByName(work.connection, u"Planner"_s));
        for (int i = 0; i < count; ++i) {
            FRACTAL_TRY_VOID(work.connection.execute(
                u"INSERT INTO oauth_consumers (key, name, grant_type, group_id, enabled, created_at, updated_at) VALUES (?, ?, 'authorization_code', ?, ?, ?, ?)"_s,
                {u"key%1"_s.arg(i, 15, 10, QChar{u'0'}), u"Consumer %1"_s.arg(i, 5, 10, QChar{u'0'}), group.id.value,
                 i % 10 == 0 ? 0 : 1, work.now().ms, work.now().ms}));
        }
        return {};
    });
}

} // namespace

void tst_OauthConsumersList::withoutAConsumerThreeButtonsAreThere()
{
    ConsumersDesk desk;
    QCOMPARE(desk.text(u"consumersShown"_s), u"Showing 0 of 0"_s);
    for (const char *name : {"connectChatGpt", "connectClaude", "serverToServer", "newConsumer"})
        QVERIFY2(desk.isVisible(QString::fromLatin1(name)), name);
    QVERIFY(!desk.isVisible(u"clearFilters"_s));
    QVERIFY(desk.table()->horizontalHeader()->isVisible());
    QVERIFY(desk.isVisible(u"chip_all"_s));
    QVERIFY(!desk.isVisible(u"chip_connected"_s)); // a chip that would find nothing
}

void tst_OauthConsumersList::searchAndChipsFilter()
{
    ConsumersDesk desk;
    desk.add(u"ChatGPT"_s);
    desk.add(u"Claude"_s, {u"https://claude.ai/api/mcp/auth_callback"_s});
    desk.add(u"Waiting"_s, {});
    desk.add(u"Old"_s, {}, false);
    desk.load();
    QCOMPARE(desk.text(u"consumersShown"_s), u"Showing 4 of 4"_s);
    QCOMPARE(desk.find<QAbstractButton>(u"chip_ready"_s)->text(), u"Ready to connect  2"_s);
    desk.chip(u"waiting"_s);
    QCOMPARE(desk.names(), QStringList{u"Waiting"_s});
    QCOMPARE(desk.text(u"consumersShown"_s), u"Showing 1 of 4"_s);
    desk.chip(u"disabled"_s);
    QCOMPARE(desk.names().size(), 2);
    desk.search(u"old"_s);
    QCOMPARE(desk.names(), QStringList{u"Old"_s});
    desk.chip(u"all"_s);
    desk.search(u"claude.ai/API"_s);
    QCOMPARE(desk.names(), QStringList{u"Claude"_s});
    desk.page->findText();
    QVERIFY(desk.edit(u"searchConsumers"_s)->hasFocus());
}

void tst_OauthConsumersList::aFilterThatFindsNothingIsCleared()
{
    ConsumersDesk desk;
    desk.add(u"ChatGPT"_s);
    desk.load();
    desk.search(u"nothing like this"_s);
    QCOMPARE(desk.text(u"consumersShown"_s), u"Showing 0 of 1"_s);
    QVERIFY(!desk.isVisible(u"connectChatGpt"_s));
    QVERIFY(desk.isVisible(u"newConsumer"_s));
    desk.click(u"clearFilters"_s);
    QCOMPARE(desk.names(), QStringList{u"ChatGPT"_s});
    QVERIFY(!desk.isVisible(u"clearFilters"_s));
}

void tst_OauthConsumersList::sortingIsRemembered()
{
    ConsumersDesk desk;
    for (const QString &name : {u"b"_s, u"A"_s, u"c"_s})
        desk.add(name);
    desk.load();
    QHeaderView *header = desk.table()->horizontalHeader();
    const auto clickHeader = [&](const QString &column) {
        const int section = desk.table()->columnOf(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint{header->sectionViewportPosition(section) + 20, header->height() / 2});
        desk.desk.settle();
    };
    clickHeader(u"name"_s);
    const QStringList first = desk.names();
    clickHeader(u"name"_s);
    QStringList reversed = desk.names();
    std::ranges::reverse(reversed);
    QCOMPARE(first, reversed);
    QVERIFY(first == (QStringList{u"A"_s, u"b"_s, u"c"_s}) || first == (QStringList{u"c"_s, u"b"_s, u"A"_s}));
    QCOMPARE(desk.desk.office().memory.value(u"oauth_consumers/sort"_s).toString(), u"name"_s);
    const auto order = header->sortIndicatorOrder();
    clickHeader(u"secret"_s); // does not sort
    QCOMPARE(header->sortIndicatorSection(), desk.table()->columnOf(u"name"_s));
    QCOMPARE(header->sortIndicatorOrder(), order);
    const QStringList last = desk.names();
    desk.page = new fractal::oauth_consumers::OAuthConsumersPage{desk.desk.office(), nullptr};
    desk.desk.show(desk.page);
    desk.load();
    QCOMPARE(desk.names(), last);
}

void tst_OauthConsumersList::columnsAreChosenAndRemembered()
{
    ConsumersDesk desk;
    desk.add(u"ChatGPT"_s);
    desk.load();
    QHeaderView *header = desk.table()->horizontalHeader();
    QVERIFY(desk.table()->isColumnHidden(desk.table()->columnOf(u"created"_s)));
    emit header->customContextMenuRequested({10, 10});
    auto *menu = desk.page->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu != nullptr);
    const auto actions = menu->actions();
    QCOMPARE(actions.size(), 9); // all but the boxes and the name
    const auto created = std::ranges::find(actions, u"Created"_s, &QAction::text);
    (*created)->trigger();
    menu->close();
    QVERIFY(!desk.table()->isColumnHidden(desk.table()->columnOf(u"created"_s)));
    desk.open(u"ChatGPT"_s); // and back: the choice is still there
    QVERIFY(desk.table()->isColumnHidden(desk.table()->columnOf(u"created"_s)));
    desk.page->close();
    QVERIFY(!desk.table()->isColumnHidden(desk.table()->columnOf(u"created"_s)));
    desk.page = new fractal::oauth_consumers::OAuthConsumersPage{desk.desk.office(), nullptr};
    QVERIFY(!desk.table()->isColumnHidden(desk.table()->columnOf(u"created"_s)));
    desk.desk.show(desk.page);
}

void tst_OauthConsumersList::keysAreCopiedAndSecretsAfterThePassword()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    desk.clickCell(desk.cell(u"ChatGPT"_s, u"key"_s), 12);
    QCOMPARE(QApplication::clipboard()->text(), consumer.key);
    QVERIFY(desk.cell(u"ChatGPT"_s, u"key"_s).data(look::CopiedRole).toBool());
    QVERIFY(!desk.isVisible(u"formTitle"_s)); // the glyph copies, it does not open
    desk.desk.store.clock.advance(std::chrono::minutes{6});
    desk.desk.prompter.password = u"correct horse admin"_s;
    desk.clickCell(desk.cell(u"ChatGPT"_s, u"secret"_s), 12);
    QTRY_COMPARE(QApplication::clipboard()->text().size(), 43);
    QVERIFY(desk.actions().contains(u"consumer.reveal"_s));
    QTRY_VERIFY(desk.cell(u"ChatGPT"_s, u"secret"_s).data(look::CopiedRole).toBool());
    // The model knows the hint alone.
    const QModelIndex secret = desk.cell(u"ChatGPT"_s, u"secret"_s);
    for (int role = 0; role < Qt::UserRole + 20; ++role)
        QVERIFY(!secret.data(role).toString().contains(QApplication::clipboard()->text()));
    QCOMPARE(secret.data().toString(), QString{consumer.secretHint + u'…'});
    QCOMPARE(desk.cell(u"ChatGPT"_s, u"key"_s).data().toString(), QString{consumer.key.left(8) + u'…' + consumer.key.right(4)});
    QCOMPARE(desk.cell(u"ChatGPT"_s, u"key"_s).data(Qt::AccessibleTextRole).toString(), consumer.key);
}

void tst_OauthConsumersList::keysOfTheTable()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.cell(u"ChatGPT"_s, u"name"_s));
    QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), consumer.key);
    QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    desk.desk.settle();
    QTRY_COMPARE(QApplication::clipboard()->text().size(), 43); // just signed in: no question
    QTest::keyClick(desk.table(), Qt::Key_Space);
    QCOMPARE(desk.text(u"bulkCount"_s), u"1 selected"_s);
    QTest::keyClick(desk.table(), Qt::Key_Space);
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    desk.desk.settle();
    QVERIFY(!desk.stored(u"ChatGPT"_s).enabled);
    QVERIFY(desk.stored(u"ChatGPT"_s).id); // disabled, never removed
    QTest::keyClick(desk.table(), Qt::Key_Return);
    desk.desk.settle();
    QVERIFY(desk.isVisible(u"formTitle"_s));
    desk.add(u"Below"_s);
    desk.load();
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), desk.cell(u"Below"_s, u"name"_s).row() > 0 ? Qt::Key_Down : Qt::Key_Up);
    desk.desk.settle();
    QCOMPARE(desk.edit(u"name"_s)->text(), u"Below"_s); // the form follows the row
}

void tst_OauthConsumersList::manyAreChangedAtOnce()
{
    ConsumersDesk desk;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
        desk.add(name);
    desk.load();
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        desk.tick(name);
    QVERIFY(!desk.isVisible(u"formTitle"_s)); // a box does not open the row
    QCOMPARE(desk.text(u"bulkCount"_s), u"4 selected"_s);
    QVERIFY(!desk.isVisible(u"searchConsumers"_s));
    desk.click(u"bulkDisable"_s); // Cancel
    QVERIFY(desk.desk.prompter.asked.last().text.contains(u"and 1 other"_s));
    QVERIFY(desk.stored(u"A"_s).enabled);
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.click(u"bulkDisable"_s);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        QVERIFY(!desk.stored(name).enabled);
    QVERIFY(desk.stored(u"E"_s).enabled);
    QCOMPARE(desk.actions().count(u"consumer.disable"_s), 1); // one entry, one undo
    desk.load();
    QVERIFY(!desk.isVisible(u"bulkDisable"_s));
    desk.click(u"bulkEnable"_s);
    QVERIFY(desk.stored(u"A"_s).enabled);
    desk.desk.prompter.answers = {Prompter::Answer::Yes, Prompter::Answer::Yes};
    desk.find<QAction>(u"bulkGroup_Planner"_s)->trigger();
    desk.desk.settle();
    QCOMPARE(desk.stored(u"A"_s).groupName, u"Planner"_s);
    QCOMPARE(desk.stored(u"E"_s).groupName, u"GOOGLE SHEET"_s);
    desk.click(u"bulkRevoke"_s);
    QVERIFY(desk.actions().contains(u"authorization.revoke"_s));
    desk.click(u"bulkClose"_s);
    QVERIFY(desk.isVisible(u"searchConsumers"_s));
}

void tst_OauthConsumersList::theChosenAreExportedWithoutSecrets_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("O10: CSV") << u"csv"_s;
    QTest::newRow("O10: JSON") << u"json"_s;
}

void tst_OauthConsumersList::theChosenAreExportedWithoutSecrets()
{
    QFETCH(QString, format);
    ConsumersDesk desk;
    const consumers::Consumer formula = desk.add(u"=1+1 \"quoted\""_s, {u"https://a.example/cb"_s, u"https://b.example/cb"_s});
    const consumers::Consumer plain = desk.add(u"Plain"_s);
    desk.add(u"Left out"_s);
    desk.load();
    desk.tick(formula.name);
    desk.tick(plain.name);
    const QTemporaryDir folder;
    desk.desk.prompter.file = folder.filePath(u"out"_s);
    desk.find<QAction>(u"bulkExport_"_s + format)->trigger();
    desk.desk.settle();
    QFile file{desk.desk.prompter.file};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains(formula.key.toUtf8()) && written.contains(plain.key.toUtf8()));
    QVERIFY(written.contains("https://a.example/cb") && written.contains("https://b.example/cb"));
    QVERIFY(!written.contains("Left out"));
    QVERIFY(!formula.secretHint.isEmpty() && !written.contains(formula.secretHint.toUtf8()));
    if (format == "csv"_L1) {
        QVERIFY(written.startsWith("\xEF\xBB\xBF\"Name\",\"Status\""));
        QVERIFY(written.contains("\"'=1+1 \"\"quoted\"\"\"")); // no formula
    } else {
        QCOMPARE(QJsonDocument::fromJson(written).array().size(), 2);
    }
    QTRY_VERIFY(desk.desk.office().toasts.texts().join(u' ').contains(u"written to out"_s));
}

void tst_OauthConsumersList::anExportNeedsTheRightAndAFileThatCanBeWritten()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    const users::User other = desk.desk.store.user(u"ines"_s, Profile::Requester);
    const QTemporaryDir folder;
    const auto write = [&](UserId person, const QString &file) {
        return fractal::oauth_consumers::consumer_export::write(
            desk.desk.store.site(), {{consumer.id}, ExportFile::Format::Csv, folder.filePath(file), person});
    };
    QVERIFY(!write(other.id, u"x.csv"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"x.csv"_s)));
    QVERIFY(!write(desk.desk.session().user().id, u"none/x.csv"_s));
    QCOMPARE(write(desk.desk.session().user().id, u"x.csv"_s).value(), 1);
}

void tst_OauthConsumersList::beyondTheFirstPageAllCanBeChosen()
{
    ConsumersDesk desk;
    addMany(desk.desk, 500);
    desk.load();
    QHeaderView *header = desk.table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint{18, header->height() / 2});
    QVERIFY(desk.text(u"bulkCount"_s) != u"500 selected"_s);
    QCOMPARE(desk.find<QPushButton>(u"bulkAll"_s)->text(), u"Select all 500"_s);
    desk.click(u"bulkAll"_s);
    QCOMPARE(desk.text(u"bulkCount"_s), u"500 selected"_s);
    desk.desk.prompter.answers = {Prompter::Answer::Yes};
    desk.click(u"bulkDisable"_s);
    QCOMPARE(desk.desk.store.reader().scalar(u"SELECT count(*) FROM oauth_consumers WHERE enabled = 1"_s).value(), 0);
}

void tst_OauthConsumersList::theFormMakesTheListCompact()
{
    ConsumersDesk desk;
    const consumers::Consumer consumer = desk.add(u"ChatGPT"_s);
    desk.load();
    desk.open(u"ChatGPT"_s);
    QVERIFY(desk.cell(u"ChatGPT"_s, u"status"_s).data(look::ShapeOnlyRole).toBool());
    QCOMPARE(desk.cell(u"ChatGPT"_s, u"status"_s).data(Qt::ToolTipRole).toString(), u"Ready to connect"_s);
    QCOMPARE(desk.cell(u"ChatGPT"_s, u"key"_s).data().toString(), QString{consumer.key.left(4) + u'…' + consumer.key.right(4)});
    QVERIFY(desk.isVisible(u"filters"_s));
    QVERIFY(!desk.isVisible(u"chip_all"_s));
    QCOMPARE(desk.table()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(std::abs(desk.table()->width() - 440) < 8);
    desk.page->close();
    desk.desk.settle();
    QVERIFY(!desk.isVisible(u"filters"_s));
    QCOMPARE(desk.table()->horizontalScrollBar()->maximum(), 0);
}

void tst_OauthConsumersList::changesFlowInAndTheRowStays()
{
    ConsumersDesk desk;
    desk.add(u"ChatGPT"_s);
    desk.load();
    desk.open(u"ChatGPT"_s);
    desk.desk.change([&](Work &work) -> Result<void> {
        return work.connection.execute(u"UPDATE oauth_consumers SET name = 'Renamed elsewhere', version = version + 1"_s)
            .map([](qint64) {});
    });
    desk.add(u"Another"_s);
    desk.load(); // as Configuration does when the store moved
    QCOMPARE(desk.edit(u"name"_s)->text(), u"Renamed elsewhere"_s);
    QCOMPARE(desk.table()->currentIndex().row(), desk.cell(u"Renamed elsewhere"_s, u"name"_s).row());
    QCOMPARE(desk.text(u"consumersShown"_s), u"Showing 2 of 2"_s);
    desk.desk.change([&](Work &work) -> Result<void> {
        return work.connection.execute(u"UPDATE oauth_consumers SET deleted_at = 1"_s).map([](qint64) {});
    });
    desk.load();
    QVERIFY(!desk.isVisible(u"formTitle"_s)); // it is gone
    QCOMPARE(desk.text(u"consumersShown"_s), u"Showing 0 of 0"_s);
}

void tst_OauthConsumersList::tenThousandLoadAndFilter()
{
    ConsumersDesk desk;
    const QAbstractItemModelTester tester{desk.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    addMany(desk.desk, 10'000);
    desk.load();
    QCOMPARE(desk.text(u"consumersShown"_s), u"Showing 10,000 of 10,000"_s);
    QVERIFY(desk.table()->model()->rowCount() < 1000); // page by page
    desk.table()->scrollToBottom();
    desk.desk.settle();
    QVERIFY(desk.table()->model()->rowCount() >= 400);
    desk.search(u"Consumer 0999"_s);
    QCOMPARE(desk.names().size(), 10);
    desk.chip(u"disabled"_s);
    QCOMPARE(desk.names(), QStringList{u"Consumer 09990"_s});
    desk.search(QString{});
    QCOMPARE(desk.text(u"consumersShown"_s), u"Showing 1,000 of 10,000"_s);
    desk.chip(u"all"_s);
    desk.open(desk.names().at(3));
    desk.load();
    QCOMPARE(desk.edit(u"name"_s)->text(), desk.names().at(3));
}

void tst_OauthConsumersList::aReaderSeesEverythingAndChangesNothing()
{
    ConsumersDesk desk;
    desk.add(u"ChatGPT"_s);
    desk.page->setReadOnly(true);
    desk.load();
    QVERIFY(!desk.isVisible(u"newConsumer"_s));
    QVERIFY(!desk.cell(u"ChatGPT"_s, u"tick"_s).data(Qt::CheckStateRole).isValid());
    QVERIFY(!desk.cell(u"ChatGPT"_s, u"secret"_s).data(look::CopyRole).toBool());
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.cell(u"ChatGPT"_s, u"name"_s));
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    desk.desk.settle();
    QVERIFY(desk.stored(u"ChatGPT"_s).enabled);
    desk.desk.prompter.answers = {};
    desk.page->show(u"connect:chatgpt"_s);
    QVERIFY(!desk.isVisible(u"formTitle"_s));
}

void tst_OauthConsumersList::inConfigurationThePageIsATab()
{
    Desk desk;
    auto *view = new ConfigurationView{desk.office(), {pages_of_configuration::oauth_consumers()}, new QWidget};
    desk.show(view);
    view->open(u"oauth_consumers"_s, u"connect:claude"_s);
    desk.settle();
    QCOMPARE(get<QLineEdit>(view, u"name"_s)->text(), u"Claude"_s);
    QVERIFY(!view->currentPage()->unsaved().isEmpty());
}

void tst_OauthConsumersList::everythingFitsAndIsReached_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_OauthConsumersList::everythingFitsAndIsReached()
{
    QFETCH(QString, language);
    ConsumersDesk desk;
    desk.add(u"ChatGPT"_s);
    desk.add(u"Claude"_s, {});
    desk.add(u"Old"_s, {}, false);
    desk.desk.speak(language);
    desk.load();
    QCOMPARE(unreachable(desk.page), QStringList{});
    QTRY_COMPARE(clipped(desk.page), QStringList{});
    desk.tick(u"Old"_s);
    QTRY_COMPARE(clipped(desk.page), QStringList{});
    desk.click(u"bulkClose"_s);
    desk.open(u"ChatGPT"_s);
    // Beside the list and the menu of Configuration, 440 and 208, in a window of 1280.
    const int needed = desk.page->findChild<fractal::oauth_consumers::ConsumerForm *>()->minimumSizeHint().width();
    QVERIFY2(needed <= 1280 - 208 - 440, qPrintable(QString::number(needed)));
    QCOMPARE(unreachable(desk.page), QStringList{});
    QTRY_COMPARE(clipped(desk.page), QStringList{});
    desk.page->close();
    desk.page->addRecord();
    desk.desk.settle();
    QCOMPARE(unreachable(desk.page), QStringList{});
    QTRY_COMPARE(clipped(desk.page), QStringList{});
    desk.desk.speak(u"en"_s);
}

QTEST_MAIN(tst_OauthConsumersList)
#include "tst_oauth_consumers_list.moc"
