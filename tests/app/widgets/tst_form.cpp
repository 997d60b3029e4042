// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form beside its list is dragged to any width: labels go above the fields where they do not fit beside them, and nothing
// is cut off as long as the fields themselves fit.
#include "app/widgets/form.h"
#include "app/widgets/form_area.h"

#include <QLineEdit>
#include <QTest>

using namespace fractal;
using namespace Qt::StringLiterals;

namespace {

/// A form in the area that scrolls it, with a field that needs `least`.
struct Sample {
    explicit Sample(int least)
    {
        wide->setMinimumWidth(least);
        row = form->add(u"wide"_s, wide);
        row->setLabel(u"A field that needs its room"_s);
        form->add(u"other"_s, new QLineEdit)->setLabel(u"Another"_s);
        area.setForm(form);
    }
    void show(int width)
    {
        area.resize(width, 300);
        area.show();
        settle();
    }
    void settle()
    {
        for (int nesting = 0; nesting < 8; ++nesting)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isStacked() const
    {
        return row->findChild<QWidget *>(u"wideLabel"_s)->geometry().bottom() < wide->mapTo(row, QPoint{}).y();
    }
    [[nodiscard]] bool isWhole() const { return area.widget()->width() <= area.viewport()->width(); }

    look::FormArea area{24, 16, nullptr};
    look::Form *form = new look::Form;
    QLineEdit *wide = new QLineEdit;
    look::FormRow *row = nullptr;
};

} // namespace

class tst_Form : public QObject {
    Q_OBJECT

private slots:
    void labelsStandWhereThereIsRoom_data();
    void labelsStandWhereThereIsRoom();
    void itGoesBackAndForth();
    void aFieldThatGrowsPutsItsLabelAbove();
    void aHiddenRowNeedsNothing();
};

void tst_Form::labelsStandWhereThereIsRoom_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("stacked");
    QTest::newRow("room for both") << 200 << 700 << false;
    QTest::newRow("narrow") << 200 << 420 << true;
    QTest::newRow("a field with less room than its label leaves") << 340 << 500 << true;
    QTest::newRow("the same with room") << 340 << 660 << false;
    QTest::newRow("as narrow as the field") << 340 << 390 << true;
}

void tst_Form::labelsStandWhereThereIsRoom()
{
    QFETCH(int, least);
    QFETCH(int, width);
    Sample sample{least};
    sample.show(width);
    QTEST(sample.isStacked(), "stacked");
    QVERIFY(sample.isWhole());
}

/// In one step, as a window does that becomes large: QScrollArea would not end where what is needed depends on the width.
void tst_Form::itGoesBackAndForth()
{
    Sample sample{302}; // beside its label just wider than the width at which labels go above
    for (const int width : {420, 1200, 420, 490, 420, 498, 500, 1200, 490}) {
        sample.show(width);
        QVERIFY2(sample.isWhole(), qPrintable(QString::number(width)));
    }
}

void tst_Form::aFieldThatGrowsPutsItsLabelAbove()
{
    Sample sample{200};
    sample.show(520);
    QVERIFY(!sample.isStacked());
    sample.wide->setMinimumWidth(400); // another language
    sample.settle();
    QVERIFY(sample.isStacked());
    QVERIFY(sample.isWhole());
}

void tst_Form::aHiddenRowNeedsNothing()
{
    Sample sample{600};
    sample.row->hide();
    sample.show(420);
    QVERIFY(sample.isWhole());
}

QTEST_MAIN(tst_Form)
#include "tst_form.moc"
