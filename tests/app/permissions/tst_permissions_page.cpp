// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/pages.h"
#include "app/pages/permissions/group_list.h"
#include "app/pages/permissions/rights_view.h"
#include "core/store/journal.h"
#include "tests/support/app/desk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>

using namespace fractal;
using namespace fractal::test;
using namespace fractal::permissions;
using namespace Qt::StringLiterals;
using Answer = Prompter::Answer;

class tst_PermissionsPage : public QObject {
    Q_OBJECT

private slots:
    void everyRightHasItsPlaceInTheMatrix();
    void theModelIsConsistent();
    void whatCanBeChangedCanBeSeen();
    void aRowAModuleAndAColumnAreToggled();
    void aReadOnlyGroupKeepsWhatReads();
    void theRowsOfAResourceAreChosen();
    void clicksAndKeysChangeBoxes();
    void whatIsSavedIsThereAgainAndCountsAtOnce();
    void theFooterCountsChangesAndPeople();
    void aGroupIsAddedRenamedAndRemoved();
    void aNameThatIsTakenIsSaidBesideIt();
    void aGroupThatIsUsedIsNotRemoved();
    void startingFromAnotherGroupCopiesItsRights();
    void discardAndLeaving();
    void nobodyChangesTheirOwnGroup();
    void anotherChangeMeanwhileIsAConflict();
    void withoutTheRightEverythingIsReadOnly();
    void searchesNarrow();
    void everyInputIsReachedAndNamedAndNothingIsClipped();

private:
    static Page *open(Desk &desk)
    {
        Page *page = pages_of_configuration::permissions().make(desk.office(), nullptr);
        page->retranslate();
        page->setReadOnly(false);
        desk.show(page);
        page->load();
        desk.settle();
        return page;
    }
    static RightsView *view(Page *page) { return get<RightsView>(page, u"rights"_s); }
    static RightsModel *model(Page *page) { return static_cast<RightsModel *>(view(page)->model()); }
    static int columnOf(Action action)
    {
        for (std::size_t i = 0; i < columnActions.size(); ++i) {
            if (columnActions[i].action == action)
                return static_cast<int>(i) + 1;
        }
        return -1;
    }
    static QModelIndex cell(const RightsModel *model, Resource resource, Action action)
    {
        return model->find(resource).siblingAtColumn(columnOf(action));
    }
    static void clickCell(Page *page, const QModelIndex &index)
    {
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
            view(page)->expand(parent.siblingAtColumn(0));
        view(page)->scrollTo(index);
        QTest::mouseClick(view(page)->viewport(), Qt::LeftButton, {}, view(page)->visualRect(index).center());
    }
    static void openGroup(Desk &desk, Page *page, const QString &name)
    {
        auto *table = get<QTableView>(page, u"groupsTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data().toString() == name)
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        }
        desk.settle();
    }
    static std::vector<journal::Entry> log(Desk &desk, const QString &action)
    {
        journal::Filter filter;
        filter.action = action;
        return journal::list(desk.store.reader(), filter).value();
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
    static groups::Group stored(Desk &desk, const QString &name) { return groups::findByName(desk.store.reader(), name).value(); }
    static bool exists(Desk &desk, const QString &name) { return groups::findByName(desk.store.reader(), name).has_value(); }
    static QString text(Page *page, const QString &label) { return get<QLabel>(page, label)->text(); }
    static void name(Page *page, const QString &text)
    {
        auto *edit = get<QLineEdit>(page, u"groupName"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
};

void tst_PermissionsPage::everyRightHasItsPlaceInTheMatrix()
{
    RightsModel model{nullptr};
    groups::Group all;
    all.rights = PermissionSet::everything();
    model.start(all);
    QSet<Resource> resources;
    int boxes = 0;
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex at = model.index(row, 0, parent);
            for (int column = 1; parent.isValid() && column < RightsModel::rowsColumn; ++column) {
                const QModelIndex box = at.siblingAtColumn(column);
                if (box.data(ExistsRole).toBool())
                    ++boxes;
                else
                    QCOMPARE(box.data().toString(), u"–"_s);
            }
            walk(at);
        }
    };
    walk({});
    QCOMPARE(boxes, static_cast<int>(permissionCount)); // each once
    for (const PermissionInfo &info : permissionTable)
        QVERIFY2(model.find(info.permission.resource).isValid(), info.name);
}

void tst_PermissionsPage::theModelIsConsistent()
{
    RightsModel rights{nullptr};
    const QAbstractItemModelTester tester{&rights, QAbstractItemModelTester::FailureReportingMode::QtTest};
    rights.start({});
    rights.toggleColumn(1);
    rights.toggle(rights.index(0, 0));
    rights.setGroupReadOnly(true);
    rights.setRows(rights.find(Resource::WorkOrders), RowScope::Own);
    rights.setEditable(false);
    rights.discard();
    GroupModel groups{nullptr};
    const QAbstractItemModelTester other{&groups, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const auto group = [](qint64 id) { return groups::Group{GroupId{id}, QString::number(id), false, {}, 1}; };
    groups.setRows({group(1), group(2), group(3)}, 3);
    groups.setRows({group(3), group(1)}, 2);
    groups.setRows({}, 0);
}

void tst_PermissionsPage::whatCanBeChangedCanBeSeen()
{
    RightsModel model{nullptr};
    model.start({});
    const QModelIndex edit = cell(&model, Resource::Assets, Action::Edit);
    const QModelIndex view = cell(&model, Resource::Assets, Action::View);
    model.toggle(edit);
    QCOMPARE(view.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(model.draft().followed(), RightsDraft::Followed::View);
    QCOMPARE(model.draft().count().added, 2);
    model.toggle(view);
    QCOMPARE(edit.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QCOMPARE(model.draft().followed(), RightsDraft::Followed::OthersWithoutView);
    QCOMPARE(model.draft().count().total(), 0);
    model.toggle(cell(&model, Resource::WorkRequests, Action::Add)); // whoever reports a problem need not see others'
    QCOMPARE(model.draft().count().added, 1);
    QCOMPARE(model.draft().followed(), RightsDraft::Followed::Nothing);
}

void tst_PermissionsPage::aRowAModuleAndAColumnAreToggled()
{
    RightsModel model{nullptr};
    model.start({});
    const QModelIndex assets = model.find(Resource::Assets);
    const QModelIndex module = assets.parent();
    const auto state = [](const QModelIndex &index) {
        return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    };
    model.toggle(assets);
    QCOMPARE(state(assets.siblingAtColumn(1)), Qt::Checked);
    QCOMPARE(state(assets.siblingAtColumn(4)), Qt::Checked);
    QCOMPARE(state(module.siblingAtColumn(1)), Qt::PartiallyChecked);
    QCOMPARE(state(module.siblingAtColumn(3)), Qt::PartiallyChecked);
    model.toggle(module);
    QCOMPARE(state(module.siblingAtColumn(1)), Qt::Checked);
    QCOMPARE(state(cell(&model, Resource::MeterReadings, Action::Delete)), Qt::Checked);
    model.toggle(module);
    QCOMPARE(model.draft().count().total(), 0);
    model.toggleColumn(1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(state(model.index(row, 1)), Qt::Checked);
    model.toggleColumn(1);
    QCOMPARE(model.draft().count().total(), 0);
    model.toggle(model.find(Resource::WorkOrders)); // with the named actions
    QVERIFY(model.draft().wanted().rights.has({Resource::WorkOrders, Action::Close}));
    const QModelIndex named = model.index(0, columnOf(Action::Execute), model.find(Resource::WorkOrders));
    QCOMPARE(named.siblingAtColumn(0).data().toString(), u"Complete"_s);
    QVERIFY(!named.siblingAtColumn(1).data(ExistsRole).toBool());
    model.toggle(named);
    QVERIFY(!model.draft().wanted().rights.has({Resource::WorkOrders, Action::Close}));
    QVERIFY(model.draft().wanted().rights.has({Resource::WorkOrders, Action::Execute}));
}

void tst_PermissionsPage::aReadOnlyGroupKeepsWhatReads()
{
    RightsModel model{nullptr};
    groups::Group group;
    group.rights = PermissionSet::everything();
    model.start(group);
    model.setGroupReadOnly(true);
    QCOMPARE(model.draft().followed(), RightsDraft::Followed::Writing);
    for (std::size_t i = 0; i < permissionCount; ++i)
        QCOMPARE(model.draft().has(i), isReading(permissionTable[i].permission.action));
    const QModelIndex edit = cell(&model, Resource::Assets, Action::Edit);
    QVERIFY(!(edit.flags() & Qt::ItemIsUserCheckable));
    model.toggle(edit);
    QVERIFY(!model.draft().wanted().rights.has({Resource::Assets, Action::Edit}));
    model.toggle(model.find(Resource::Assets)); // only View can go
    QVERIFY(!model.draft().wanted().rights.has({Resource::Assets, Action::View}));
}

void tst_PermissionsPage::theRowsOfAResourceAreChosen()
{
    Desk desk;
    Page *page = open(desk);
    openGroup(desk, page, u"Technician"_s);
    RightsModel *rights = model(page);
    const QModelIndex mixed = rights->find(Resource::MeterReadings).siblingAtColumn(RightsModel::rowsColumn);
    QCOMPARE(mixed.data(RowsRole).toInt(), -1); // its rights reach different ones
    const QModelIndex rows = rights->find(Resource::WorkOrders).siblingAtColumn(RightsModel::rowsColumn);
    QCOMPARE(rows.data().toString(), u"Own"_s);
    clickCell(page, rows);
    auto *menu = get<QMenu>(page, u"rowsMenu"_s);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(rows.data().toString(), u"Own location"_s);
    QVERIFY(page->isDirty());
    save(desk, page);
    QCOMPARE(stored(desk, u"Technician"_s).rights.rows({Resource::WorkOrders, Action::Edit}), RowScope::Location);
    // A new right reaches what the others reach.
    rights->toggle(cell(rights, Resource::WorkOrders, Action::Report));
    QCOMPARE(rights->draft().wanted().rights.rows({Resource::WorkOrders, Action::Report}), RowScope::Location);
    QVERIFY(!rights->find(Resource::Users).siblingAtColumn(RightsModel::rowsColumn).data(ExistsRole).toBool());
}

void tst_PermissionsPage::clicksAndKeysChangeBoxes()
{
    Desk desk;
    Page *page = open(desk);
    openGroup(desk, page, u"Auditor"_s);
    openGroup(desk, page, u"GOOGLE SHEET"_s);
    RightsModel *rights = model(page);
    const QModelIndex add = cell(rights, Resource::Assets, Action::Add);
    clickCell(page, add);
    QCOMPARE(add.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(add.data(ChangedRole).toBool());
    view(page)->setFocus();
    QCOMPARE(view(page)->currentIndex(), add);
    QTest::keyClick(view(page), Qt::Key_Space);
    QVERIFY(!page->isDirty());
    QTest::keyClick(view(page), Qt::Key_Right);
    QCOMPARE(view(page)->currentIndex().column(), add.column() + 1);
    QTest::keyClick(view(page), Qt::Key_Space);
    QVERIFY(rights->draft().wanted().rights.has({Resource::Assets, Action::Edit}));
    QTest::keyClick(view(page), Qt::Key_Left);
    QTest::keyClick(view(page), Qt::Key_Left);
    QTest::keyClick(view(page), Qt::Key_Left);
    QCOMPARE(view(page)->currentIndex(), rights->find(Resource::Assets)); // its name: the whole row
    QTest::keyClick(view(page), Qt::Key_Space);
    QVERIFY(rights->draft().wanted().rights.has({Resource::Assets, Action::Delete}));
    QTest::keyClick(view(page), Qt::Key_F2);
    QVERIFY(get<QLineEdit>(page, u"groupName"_s)->hasFocus());
    QHeaderView *header = view(page)->header();
    const int before = rights->draft().count().added;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(columnOf(Action::Delete)) + 20, header->height() / 2});
    QVERIFY(rights->draft().count().added > before);
}

void tst_PermissionsPage::whatIsSavedIsThereAgainAndCountsAtOnce()
{
    Desk desk;
    desk.store.user(u"luis"_s, Profile::Customized, u"GOOGLE SHEET"_s);
    QVERIFY(!desk.store.principal(u"luis"_s).holds({Resource::Assets, Action::Edit}));
    Page *page = open(desk);
    openGroup(desk, page, u"GOOGLE SHEET"_s);
    clickCell(page, cell(model(page), Resource::Assets, Action::Edit));
    clickCell(page, cell(model(page), Resource::Inventory, Action::View));
    const PermissionSet wanted = model(page)->draft().wanted().rights;
    QCOMPARE(page->unsaved(), QStringList{u"Rights"_s});
    save(desk, page);
    QVERIFY(!page->isDirty());
    QCOMPARE(stored(desk, u"GOOGLE SHEET"_s).rights, wanted);
    QVERIFY(desk.store.principal(u"luis"_s).holds({Resource::Assets, Action::Edit}));
    QVERIFY(!desk.store.principal(u"luis"_s).holds({Resource::Inventory, Action::View}));
    const auto entries = log(desk, u"group.edit"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QVERIFY(entries[0].undoable);
    Page *again = open(desk);
    openGroup(desk, again, u"GOOGLE SHEET"_s);
    QCOMPARE(model(again)->draft().wanted().rights, wanted);
    // A second save right after the first one is no conflict with oneself.
    clickCell(again, cell(model(again), Resource::Assets, Action::Delete));
    save(desk, again);
    clickCell(again, cell(model(again), Resource::Assets, Action::Delete));
    save(desk, again);
    QCOMPARE(stored(desk, u"GOOGLE SHEET"_s).rights, wanted);
}

void tst_PermissionsPage::theFooterCountsChangesAndPeople()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    desk.store.user(u"luis"_s);
    Page *page = open(desk);
    openGroup(desk, page, u"Planner"_s);
    QVERIFY(text(page, u"usedBy"_s).contains(u"2 account"_s));
    QVERIFY(text(page, u"changes"_s).isEmpty());
    clickCell(page, cell(model(page), Resource::Assets, Action::Delete)); // one more
    clickCell(page, cell(model(page), Resource::Costs, Action::View)); // one less
    QVERIFY2(text(page, u"changes"_s).startsWith(u"2 change"_s), qPrintable(text(page, u"changes"_s)));
    QVERIFY(text(page, u"changes"_s).contains(u"+1 rights, −1"_s));
    QVERIFY(text(page, u"affects"_s).contains(u"2 person"_s));
    clickCell(page, cell(model(page), Resource::Costs, Action::Edit));
    QVERIFY(text(page, u"followed"_s).contains(u"View"_s));
}

void tst_PermissionsPage::aGroupIsAddedRenamedAndRemoved()
{
    Desk desk;
    Page *page = open(desk);
    const QString shown = text(page, u"shown"_s);
    QCOMPARE(shown, u"Showing 6 of 6"_s);
    QTest::mouseClick(get<QPushButton>(page, u"addGroup"_s), Qt::LeftButton);
    QVERIFY(!page->isDirty());
    QVERIFY(get<QLineEdit>(page, u"groupName"_s)->hasFocus());
    name(page, u"Night shift"_s);
    clickCell(page, cell(model(page), Resource::WorkOrders, Action::Execute));
    QCOMPARE(page->unsaved(), (QStringList{u"Name"_s, u"Rights"_s}));
    save(desk, page);
    QVERIFY(stored(desk, u"Night shift"_s).rights.has({Resource::WorkOrders, Action::View}));
    QCOMPARE(text(page, u"shown"_s), u"Showing 7 of 7"_s);
    name(page, u"Late shift"_s);
    QTest::mouseClick(get<QCheckBox>(page, u"readOnlyGroup"_s), Qt::LeftButton, {}, {10, 10});
    save(desk, page);
    QVERIFY(!exists(desk, u"Night shift"_s));
    QVERIFY(stored(desk, u"Late shift"_s).readOnly);
    desk.prompter.answers = {Answer::Yes};
    QTest::mouseClick(get<QPushButton>(page, u"removeGroup"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.prompter.asked.size(), 1);
    QVERIFY(!exists(desk, u"Late shift"_s));
    QCOMPARE(text(page, u"shown"_s), u"Showing 6 of 6"_s);
    QVERIFY(!page->isDirty());
}

void tst_PermissionsPage::aNameThatIsTakenIsSaidBesideIt()
{
    Desk desk;
    Page *page = open(desk);
    openGroup(desk, page, u"Planner"_s);
    for (const auto &wrong : {u"Technician"_s, u" "_s, QString(81, u'x')}) {
        name(page, wrong);
        const QSignalSpy refused{page, &Page::refused};
        save(desk, page);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!text(page, u"nameProblem"_s).isEmpty());
        QVERIFY(exists(desk, u"Planner"_s));
        QVERIFY(page->isDirty());
    }
    page->discard();
    QVERIFY(text(page, u"nameProblem"_s).isEmpty());
}

void tst_PermissionsPage::aGroupThatIsUsedIsNotRemoved()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    openGroup(desk, page, u"Planner"_s);
    QTest::mouseClick(get<QPushButton>(page, u"removeGroup"_s), Qt::LeftButton);
    desk.settle();
    QVERIFY(desk.prompter.asked.isEmpty());
    QVERIFY(exists(desk, u"Planner"_s));
    QVERIFY(desk.office().toasts.texts().last().contains(u"marie"_s));
}

void tst_PermissionsPage::startingFromAnotherGroupCopiesItsRights()
{
    Desk desk;
    Page *page = open(desk);
    page->addRecord();
    name(page, u"Second planners"_s);
    auto *from = get<QComboBox>(page, u"startFrom"_s);
    from->setCurrentIndex(from->findText(u"Planner"_s));
    emit from->activated(from->currentIndex());
    save(desk, page);
    QCOMPARE(stored(desk, u"Second planners"_s).rights, stored(desk, u"Planner"_s).rights);
}

void tst_PermissionsPage::discardAndLeaving()
{
    Desk desk;
    Page *page = open(desk);
    openGroup(desk, page, u"Planner"_s);
    const PermissionSet before = stored(desk, u"Planner"_s).rights;
    clickCell(page, cell(model(page), Resource::Assets, Action::Delete));
    page->discard();
    QVERIFY(!page->isDirty());
    QCOMPARE(model(page)->draft().wanted().rights, before);
    clickCell(page, cell(model(page), Resource::Assets, Action::Delete));
    desk.prompter.answers = {Answer::No, Answer::Yes};
    openGroup(desk, page, u"Requester"_s);
    QCOMPARE(get<QLineEdit>(page, u"groupName"_s)->text(), u"Planner"_s);
    openGroup(desk, page, u"Requester"_s);
    QCOMPARE(get<QLineEdit>(page, u"groupName"_s)->text(), u"Requester"_s);
    QVERIFY(stored(desk, u"Planner"_s).rights.has({Resource::Assets, Action::Delete}));
    QCOMPARE(desk.prompter.asked.size(), 2);
}

void tst_PermissionsPage::nobodyChangesTheirOwnGroup()
{
    Desk desk;
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const PermissionSet rights,
                    groups::parseRights({u"permission_groups:view,add,edit,delete"_s, u"configuration:view,edit"_s}));
        FRACTAL_TRY_VOID(groups::add(work, u"Group office"_s, false, rights));
        return {};
    });
    desk.store.user(u"ana"_s, Profile::Customized, u"Group office"_s);
    desk.signIn(u"ana"_s);
    Page *page = open(desk);
    openGroup(desk, page, u"Group office"_s);
    clickCell(page, cell(model(page), Resource::Assets, Action::View));
    QVERIFY(!page->isDirty());
    QVERIFY(!text(page, u"nameProblem"_s).isEmpty());
    openGroup(desk, page, u"Auditor"_s);
    clickCell(page, cell(model(page), Resource::Assets, Action::View));
    QVERIFY(page->isDirty());
}

void tst_PermissionsPage::anotherChangeMeanwhileIsAConflict()
{
    Desk desk;
    Page *page = open(desk);
    openGroup(desk, page, u"Planner"_s);
    clickCell(page, cell(model(page), Resource::Assets, Action::Delete));
    groups::Group theirs = stored(desk, u"Planner"_s);
    theirs.rights.set({Resource::Costs, Action::Edit}, RowScope::All);
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(groups::update(work, theirs));
        return {};
    });
    const QSignalSpy refused{page, &Page::refused};
    save(desk, page);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(stored(desk, u"Planner"_s).rights, theirs.rights);
    QVERIFY(page->isDirty());
    page->discard();
    desk.settle();
    QCOMPARE(model(page)->draft().wanted().rights, theirs.rights);
}

void tst_PermissionsPage::withoutTheRightEverythingIsReadOnly()
{
    Desk desk;
    Page *page = open(desk);
    page->setReadOnly(true);
    openGroup(desk, page, u"Planner"_s);
    clickCell(page, cell(model(page), Resource::Assets, Action::Delete));
    model(page)->toggleColumn(1);
    QVERIFY(!page->isDirty());
    QVERIFY(get<QLineEdit>(page, u"groupName"_s)->isReadOnly());
    QVERIFY(!get<QCheckBox>(page, u"readOnlyGroup"_s)->isEnabled());
    for (const auto &button : {u"addGroup"_s, u"removeGroup"_s})
        QVERIFY(get<QPushButton>(page, button)->isHidden());
}

void tst_PermissionsPage::searchesNarrow()
{
    Desk desk;
    Page *page = open(desk);
    auto *groupSearch = get<QLineEdit>(page, u"searchGroups"_s);
    QTest::keyClicks(groupSearch, u"tech"_s);
    QTest::keyClick(groupSearch, Qt::Key_Return);
    QCOMPARE(text(page, u"shown"_s), u"Showing 2 of 6"_s);
    page->findText();
    auto *search = get<QLineEdit>(page, u"searchRights"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"readings"_s);
    QTest::keyClick(search, Qt::Key_Return);
    const QModelIndex readings = model(page)->find(Resource::MeterReadings);
    QVERIFY(!view(page)->isRowHidden(readings.row(), readings.parent()));
    QVERIFY(view(page)->isExpanded(readings.parent()));
    QVERIFY(view(page)->isRowHidden(model(page)->find(Resource::Assets).row(), readings.parent()));
    QVERIFY(view(page)->isRowHidden(2, {}));
}

void tst_PermissionsPage::everyInputIsReachedAndNamedAndNothingIsClipped()
{
    Desk desk;
    desk.store.user(u"marie"_s);
    Page *page = open(desk);
    openGroup(desk, page, u"Planner"_s);
    QCOMPARE(unreachable(page), QStringList{});
    clickCell(page, cell(model(page), Resource::Costs, Action::Edit));
    for (const auto &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        desk.speak(language);
        page->retranslate();
        QCoreApplication::processEvents();
        QTRY_COMPARE(clipped(page), QStringList{});
        for (int column = 0; column < model(page)->columnCount(); ++column) {
            const QString title = model(page)->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY2(view(page)->header()->sectionSize(column) >= view(page)->fontMetrics().horizontalAdvance(title) + 16,
                     qPrintable(title));
        }
    }
    desk.speak(u"en"_s);
}

QTEST_MAIN(tst_PermissionsPage)
#include "tst_permissions_page.moc"
