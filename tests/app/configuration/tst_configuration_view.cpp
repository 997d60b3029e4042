// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/configuration_view.h"
#include "tests/support/app/desk.h"

#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

/// A page with one field.
class FieldPage : public Page {
public:
    FieldPage(Office &office, QWidget *parent) : Page{office, parent}, field{new QLineEdit{this}}
    {
        connect(field, &QLineEdit::textChanged, this, &Page::unsavedChanged);
    }
    void load() override
    {
        ++loads;
        field->setText(stored);
        emit loaded();
    }
    void save() override
    {
        if (field->text() == "wrong"_L1)
            return emit refused({}, 2);
        stored = field->text();
        emit saved();
    }
    void discard() override { field->setText(stored); }
    QStringList unsaved() const override { return field->text() == stored ? QStringList{} : QStringList{u"Name"_s}; }
    void setReadOnly(bool isReadOnly) override { field->setReadOnly(isReadOnly); }
    void retranslate() override {}
    void show(const QString &place) override { shownPlace = place; }

    QLineEdit *field;
    QString stored = u"stored"_s;
    QString shownPlace;
    int loads = 0;
};

Page *make(Office &office, QWidget *parent)
{
    return new FieldPage{office, parent};
}

std::vector<PageInfo> pages()
{
    return {{"general",
             "general",
             "General",
             {"Time zone"},
             {Resource::Settings, Action::View},
             {Resource::Settings, Action::Edit},
             make},
            {"oauth_consumers",
             "api_connections",
             "OAuth consumers",
             {"Callback URL"},
             {Resource::OAuthConsumers, Action::View},
             {Resource::OAuthConsumers, Action::Edit},
             make},
            {"app_authorizations",
             "api_connections",
             "App authorizations",
             {},
             {Resource::Authorizations, Action::View},
             {Resource::Authorizations, Action::Delete},
             make}};
}

struct Opened {
    explicit Opened(const QString &person = u"admin"_s) : desk{Driver::Sqlite}
    {
        if (person != "admin"_L1) {
            desk.store.user(person, Profile::ReadOnly, u"Auditor"_s);
            desk.signIn(person);
        }
        view = new ConfigurationView{desk.office(), pages(), nullptr};
        desk.show(view);
    }
    FieldPage &page() const { return *static_cast<FieldPage *>(view->currentPage()); }
    void type(const QString &text) const
    {
        page().field->selectAll();
        QTest::keyClicks(page().field, text);
    }

    Desk desk;
    ConfigurationView *view;
};

QStringList entries(const ConfigurationView *view)
{
    QStringList titles;
    const auto *list = view->findChild<QListView *>(u"sections"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        titles += list->model()->index(row, 0).data().toString();
    return titles;
}

} // namespace

class tst_ConfigurationView : public QObject {
    Q_OBJECT

private slots:
    void opensTheConsumersTheFirstTimeAndThenTheLastOne();
    void sectionsAreInTheReferencesOrderAndOnlyThoseThatWork();
    void saveIsThereOnlyWhileSomethingIsUnsaved();
    void controlSSaves();
    void leavingAsksAndStaying();
    void leavingAsksAndDiscarding();
    void leavingAsksAndSaving();
    void whatIsRefusedIsSaidInTheHeader();
    void withoutTheRightThePageIsReadOnlyAndSaysWhy();
    void withoutAnyRightThePageIsAbsent();
    void aSettingIsFoundByAWordOnItsPage();
    void aChangeElsewhereReloadsUnlessSomethingIsUnsaved();
    void everythingIsReachedByTab();
};

void tst_ConfigurationView::opensTheConsumersTheFirstTimeAndThenTheLastOne()
{
    Opened opened;
    opened.view->open();
    QCOMPARE(opened.view->currentName(), u"oauth_consumers"_s);
    opened.view->open(u"app_authorizations"_s);
    ConfigurationView another{opened.desk.office(), pages(), nullptr};
    another.open();
    QCOMPARE(another.currentName(), u"app_authorizations"_s);
}

void tst_ConfigurationView::sectionsAreInTheReferencesOrderAndOnlyThoseThatWork()
{
    Opened opened;
    opened.view->open();
    QCOMPARE(entries(opened.view), (QStringList{u"General"_s, u"API Connections"_s}));
    const auto *tabs = get<QTabBar>(opened.view, u"tabs"_s);
    QCOMPARE(tabs->tabText(0), u"OAuth consumers"_s);
    QCOMPARE(tabs->tabText(1), u"App authorizations"_s);
}

void tst_ConfigurationView::saveIsThereOnlyWhileSomethingIsUnsaved()
{
    Opened opened;
    opened.view->open();
    const auto *save = get<QPushButton>(opened.view, u"save"_s);
    QVERIFY(!save->isEnabled());
    opened.type(u"new"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(get<QLabel>(opened.view, u"unsaved"_s)->text(), u"Not saved: Name"_s);
    QTest::mouseClick(get<QPushButton>(opened.view, u"discard"_s), Qt::LeftButton);
    QVERIFY(!save->isEnabled());
    QCOMPARE(opened.page().field->text(), u"stored"_s);
}

void tst_ConfigurationView::controlSSaves()
{
    Opened opened;
    opened.view->open();
    opened.type(u"new"_s);
    QTest::keyClick(opened.page().field, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(opened.page().stored, u"new"_s);
}

void tst_ConfigurationView::leavingAsksAndStaying()
{
    Opened opened;
    opened.view->open();
    opened.type(u"new"_s);
    opened.view->open(u"general"_s);
    QCOMPARE(opened.desk.prompter.asked.size(), 1);
    QCOMPARE(opened.view->currentName(), u"oauth_consumers"_s);
    QCOMPARE(opened.page().field->text(), u"new"_s);
}

void tst_ConfigurationView::leavingAsksAndDiscarding()
{
    Opened opened;
    opened.view->open();
    opened.type(u"new"_s);
    opened.desk.prompter.answers = {Prompter::Answer::Other};
    QSignalSpy back{opened.view, &ConfigurationView::backRequested};
    QTest::mouseClick(get<QPushButton>(opened.view, u"back"_s), Qt::LeftButton);
    QCOMPARE(back.count(), 1);
    QCOMPARE(opened.page().stored, u"stored"_s);
}

void tst_ConfigurationView::leavingAsksAndSaving()
{
    Opened opened;
    opened.view->open();
    FieldPage &consumers = opened.page();
    opened.type(u"new"_s);
    opened.desk.prompter.answers = {Prompter::Answer::Yes};
    opened.view->open(u"general"_s);
    QCOMPARE(consumers.stored, u"new"_s);
    QCOMPARE(opened.view->currentName(), u"general"_s);
}

void tst_ConfigurationView::whatIsRefusedIsSaidInTheHeader()
{
    Opened opened;
    opened.view->open();
    opened.type(u"wrong"_s);
    get<QPushButton>(opened.view, u"save"_s)->click();
    QVERIFY(get<QLabel>(opened.view, u"unsaved"_s)->text().startsWith(u'2'));
    QVERIFY(opened.page().isDirty());
}

void tst_ConfigurationView::withoutTheRightThePageIsReadOnlyAndSaysWhy()
{
    Opened opened{u"nadia"_s};
    opened.view->open();
    QVERIFY(opened.page().field->isReadOnly());
    QVERIFY(get<look::Banner>(opened.view, u"pageBanner"_s)->isVisible());
}

void tst_ConfigurationView::withoutAnyRightThePageIsAbsent()
{
    Opened opened{u"nadia"_s};
    opened.desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const groups::Group auditor, groups::findByName(work.connection, u"Auditor"_s));
        PermissionSet rights = auditor.rights;
        rights.set({Resource::OAuthConsumers, Action::View}, RowScope::None);
        FRACTAL_TRY_VOID(groups::setRights(work, auditor.id, rights));
        return {};
    });
    QTRY_VERIFY(!opened.desk.session().may({Resource::OAuthConsumers, Action::View}));
    opened.view->open();
    QVERIFY(!opened.view->visiblePages().contains(u"oauth_consumers"_s));
    QVERIFY(opened.view->currentName() != "oauth_consumers"_L1);
}

void tst_ConfigurationView::aSettingIsFoundByAWordOnItsPage()
{
    Opened opened;
    opened.view->open();
    QTest::keyClicks(get<QLineEdit>(opened.view, u"findSetting"_s), u"TIME z"_s);
    QTRY_COMPARE(entries(opened.view), QStringList{u"General"_s});
}

void tst_ConfigurationView::aChangeElsewhereReloadsUnlessSomethingIsUnsaved()
{
    Opened opened;
    opened.view->open();
    opened.desk.settle();
    const int before = opened.page().loads;
    const auto change = [&](const QString &name) {
        opened.desk.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(groups::add(work, name, false, {}));
            return {};
        });
    };
    change(u"One"_s);
    QTRY_VERIFY(opened.page().loads > before);
    opened.type(u"new"_s);
    const int dirty = opened.page().loads;
    QSignalSpy moved{&opened.desk.office().background, &Background::moved};
    change(u"Two"_s);
    QVERIFY(moved.wait(5000));
    QCOMPARE(opened.page().loads, dirty);
    QCOMPARE(opened.page().field->text(), u"new"_s);
}

void tst_ConfigurationView::everythingIsReachedByTab()
{
    Opened opened;
    opened.view->open();
    opened.page().field->setAccessibleName(u"Name"_s);
    opened.desk.settle();
    QCOMPARE(unreachable(opened.view).join(u" | "_s), QString{});
    QTRY_COMPARE(clipped(opened.view).join(u" | "_s), QString{});
}

QTEST_MAIN(tst_ConfigurationView)

#include "tst_configuration_view.moc"
