// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"
#include "app/widgets/record_model.h"
#include "app/widgets/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace fractal::look;
using namespace Qt::StringLiterals;

namespace {

struct Thing {
    qint64 id = 0;
    QString name;
    QString key;
};

qint64 idOf(const Thing &thing)
{
    return thing.id;
}

class Things : public RecordModel<Thing> {
public:
    Things() : RecordModel{{{"name", "Name", 200, true}, {"key", "Key", 120}, {"count", "Count", 80, false, true}}, idOf, nullptr}
    {
        setTickable(true);
    }

protected:
    QVariant cell(const Thing &thing, QStringView column, int role) const override
    {
        if (role == CopyRole)
            return column == "key"_L1;
        if (role != Qt::DisplayRole)
            return {};
        return column == "name"_L1 ? thing.name : column == "key"_L1 ? thing.key : QString::number(thing.id);
    }
    QString titleOf(const Column &column) const override { return QString::fromLatin1(column.title); }
};

std::vector<Thing> things(std::initializer_list<qint64> ids)
{
    std::vector<Thing> made;
    for (const qint64 id : ids)
        made.push_back({id, u"Thing %1"_s.arg(id), u"key-%1"_s.arg(id)});
    return made;
}

QList<qint64> idsOf(const Things &model)
{
    QList<qint64> ids;
    for (const Thing &thing : model.rows())
        ids += thing.id;
    return ids;
}

} // namespace

class tst_RecordTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        apply(Theme::Light);
    }
    void aRefreshOnlySaysWhatHasChanged();
    void aRefreshKeepsWhatIsSelected();
    void ticksThatVanishAreNoLongerTicked();
    void whatChangedFlashesOnce();
    void whatIsLookedAtStaysWhenRowsComeAbove();
    void moreIsAskedForAtTheEnd();
    void everyChangeFitsAModel();
    void spaceTicksAndEnterOpens();
    void theHeaderTicksAll();
    void controlCCopiesTheKeyAndNeverTheText();
    void widthsAndHiddenColumnsComeBack();
    void titlesAreWholeInWhateverLanguage();
};

void tst_RecordTable::aRefreshOnlySaysWhatHasChanged()
{
    Things model;
    model.setRows(things({1, 2, 3}), 3);
    const QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    const QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    const QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    model.setRows(things({4, 1, 3}), 3);
    QCOMPARE(idsOf(model), (QList<qint64>{4, 1, 3}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QVERIFY(reset.isEmpty());
}

void tst_RecordTable::aRefreshKeepsWhatIsSelected()
{
    Things model;
    RecordTable table;
    model.setRows(things({1, 2, 3}), 3);
    table.setModel(&model);
    table.setColumns(model.columns());
    table.setCurrentIndex(model.index(1, 0));
    model.setRows(things({9, 3, 2, 1}), 4);
    QCOMPARE(model.at(table.currentIndex().row()).id, 2);
}

void tst_RecordTable::ticksThatVanishAreNoLongerTicked()
{
    Things model;
    model.setRows(things({1, 2, 3}), 3);
    model.tickAll(true);
    QCOMPARE(model.ticked().size(), 3);
    model.setRows(things({2, 3}), 2);
    QCOMPARE(model.ticked().size(), 2);
    model.setData(model.index(model.rowOf(2), 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.ticked(), QList<qint64>{3});
}

void tst_RecordTable::whatChangedFlashesOnce()
{
    Things model;
    model.setFlashing(true);
    model.setRows(things({1, 2}), 2);
    QVERIFY(!model.index(0, 1).data(ChangedRole).toBool()); // what is new is no change
    std::vector<Thing> changed = things({2, 1, 3});
    changed[1].key = u"other"_s;
    model.setRows(changed, 3);
    QVERIFY(model.index(1, 1).data(ChangedRole).toBool());
    QVERIFY(!model.index(1, 0).data(ChangedRole).toBool());
    QVERIFY(!model.index(0, 1).data(ChangedRole).toBool());
    QSignalSpy said{&model, &QAbstractItemModel::dataChanged};
    QTRY_VERIFY(!model.index(1, 1).data(ChangedRole).toBool());
    QCOMPARE(said.count(), 1);
}

void tst_RecordTable::whatIsLookedAtStaysWhenRowsComeAbove()
{
    Things model;
    RecordTable table;
    table.setModel(&model);
    NewAbove news{&table, nullptr};
    std::vector<qint64> ids(100);
    std::iota(ids.begin(), ids.end(), 1);
    const auto made = [](const std::vector<qint64> &of) {
        std::vector<Thing> all;
        for (const qint64 id : of)
            all.push_back({id, QString::number(id), {}});
        return all;
    };
    model.setRows(made(ids), 100);
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto above = [&](qint64 id) {
        ids.insert(ids.begin(), id);
        table.refresh([&] { model.setRows(made(ids), static_cast<qint64>(ids.size())); });
    };
    above(1001); // at the top the new one is seen
    QCOMPARE(table.verticalScrollBar()->value(), 0);
    QVERIFY(news.isHidden());
    table.verticalScrollBar()->setValue(500);
    const int row = table.rowAt(0);
    const qint64 seen = model.at(row).id;
    const int offset = table.rowViewportPosition(row);
    above(1002);
    above(1003);
    QCOMPARE(model.at(table.rowAt(0)).id, seen);
    QCOMPARE(table.rowViewportPosition(table.rowAt(0)), offset);
    QCOMPARE(news.text(), u"2 new"_s);
    QVERIFY(!news.isHidden());
    ids.push_back(2001); // below: nothing to say
    table.refresh([&] { model.setRows(made(ids), static_cast<qint64>(ids.size())); });
    QCOMPARE(news.text(), u"2 new"_s);
    ids.erase(ids.begin());
    table.refresh([&] { model.setRows(made(ids), static_cast<qint64>(ids.size())); });
    QCOMPARE(model.at(table.rowAt(0)).id, seen);
    news.click();
    QCOMPARE(table.verticalScrollBar()->value(), 0);
    QVERIFY(news.isHidden());
}

void tst_RecordTable::moreIsAskedForAtTheEnd()
{
    Things model;
    int asked = 0;
    model.moreWanted = [&] { ++asked; };
    model.setRows(things({1, 2}), 4);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // still under way
    QCOMPARE(asked, 1);
    model.append(things({2, 3, 4}));
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2, 3, 4}));
    QVERIFY(!model.canFetchMore({}));
}

void tst_RecordTable::everyChangeFitsAModel()
{
    Things model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    model.setRows(things({1, 2, 3, 4, 5}), 9);
    model.append(things({6, 7}));
    model.setRows(things({7, 3, 1, 8}), 4);
    model.setRows(things({3, 1, 8, 7}), 4);
    model.setData(model.index(model.rowOf(1), 0), Qt::Checked, Qt::CheckStateRole);
    model.retranslate();
    model.setRows({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void tst_RecordTable::spaceTicksAndEnterOpens()
{
    Things model;
    RecordTable table;
    model.setRows(things({1, 2}), 2);
    table.setModel(&model);
    table.setColumns(model.columns());
    table.show();
    table.setCurrentIndex(model.index(0, 1));
    QSignalSpy opened{&table, &RecordTable::opened};
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(model.ticked(), QList<qint64>{1});
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void tst_RecordTable::theHeaderTicksAll()
{
    Things model;
    RecordTable table;
    model.setRows(things({1, 2}), 2);
    table.setModel(&model);
    table.setColumns(model.columns());
    table.resize(500, 200);
    table.show();
    connect(&table, &RecordTable::allTicked, &model, [&](bool isTicked) { model.tickAll(isTicked); });
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint{18, 15});
    QCOMPARE(model.ticked().size(), 2);
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint{18, 15});
    QVERIFY(model.ticked().isEmpty());
}

void tst_RecordTable::controlCCopiesTheKeyAndNeverTheText()
{
    Things model;
    RecordTable table;
    model.setRows(things({1}), 1);
    table.setModel(&model);
    table.setColumns(model.columns());
    table.show();
    table.setCurrentIndex(model.index(0, 0));
    QSignalSpy copied{&table, &RecordTable::copyRequested};
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.first().first().toModelIndex().column(), 1);
}

void tst_RecordTable::widthsAndHiddenColumnsComeBack()
{
    const QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    Things model;
    RecordTable table;
    table.setModel(&model);
    table.setColumns(model.columns());
    table.setWidth(u"key"_s, 177);
    table.setColumnHidden(2, true);
    table.horizontalHeader()->moveSection(1, 0);
    table.keep(memory, u"things"_s);

    RecordTable again;
    again.setModel(&model);
    again.setColumns(model.columns());
    again.restore(memory, u"things"_s);
    QCOMPARE(again.columnWidth(1), 177);
    QVERIFY(again.isColumnHidden(2));
    QCOMPARE(again.horizontalHeader()->visualIndex(1), 0);
}

void tst_RecordTable::titlesAreWholeInWhateverLanguage()
{
    class Wordy : public Things {
        QString titleOf(const Column &) const override { return u"Dernière utilisation par un assistant"_s; }
    };
    Wordy model;
    RecordTable table;
    table.setModel(&model);
    table.setColumns(model.columns());
    QHeaderView *header = table.horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(1, Qt::DescendingOrder);
    const int words = header->fontMetrics().horizontalAdvance(u"Dernière utilisation par un assistant"_s);
    QVERIFY(header->sectionSize(1) < words);
    table.fitTitles();
    QVERIFY(header->sectionSize(2) >= words);
    QVERIFY(header->sectionSize(1) > header->sectionSize(2)); // with its arrow
    table.setWidth(u"count"_s, 2 * words);
    table.fitTitles();
    QCOMPARE(header->sectionSize(2), 2 * words); // what is wide enough stays
}

QTEST_MAIN(tst_RecordTable)

#include "tst_record_table.moc"
