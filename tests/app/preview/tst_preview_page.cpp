// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/preview_page.h"
#include "core/operations/runner.h"
#include "tests/support/app/desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QToolButton>

using namespace fractal;
using namespace fractal::test;
using namespace fractal::preview;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    Opened()
    {
        desk.store.user(u"luis"_s, Profile::ReadOnly, u"Planner"_s);
        desk.store.user(u"ines"_s, Profile::Technician, u"Technician"_s);
        page = new PreviewPage{desk.office(), nullptr};
        page->retranslate();
        desk.show(page);
        page->load();
        desk.settle();
    }
    void pick(const QString &name)
    {
        page->show(u"user:"_s + name);
        desk.settle();
    }
    /// The row that stands for a tool or a right: "Can" or "Cannot", and why.
    [[nodiscard]] QStringList row(const QString &name) const
    {
        const auto *table = get<look::RecordTable>(page, u"verdictsTable"_s);
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, table->columnOf(u"what"_s)).data(Qt::ToolTipRole) == name)
                return {model->index(row, table->columnOf(u"may"_s)).data().toString(),
                        model->index(row, table->columnOf(u"why"_s)).data().toString()};
        }
        return {};
    }
    void set(const QString &sql)
    {
        desk.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(work.connection.execute(sql));
            return {};
        });
    }
    void chip(const QString &id)
    {
        QTest::mouseClick(get<QToolButton>(page, u"chip_"_s + id), Qt::LeftButton);
        desk.settle();
    }

    Desk desk;
    PreviewPage *page = nullptr;
};

consumers::Consumer limited(Desk &desk, const QString &group)
{
    consumers::Consumer added;
    desk.change([&](Work &work) -> Result<void> {
        consumers::Consumer consumer;
        consumer.name = u"ChatGPT"_s;
        consumer.limitToGroup = true;
        FRACTAL_TRY(const auto found, groups::findByName(work.connection, group));
        consumer.group = found.id;
        FRACTAL_TRY(auto made, consumers::add(work, consumer, u"admin"_s, true));
        added = made.consumer;
        return {};
    });
    return added;
}

} // namespace

/// C2, screens.md §2.6: exactly what somebody may do, and why not the rest.
class tst_PreviewPage : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatTheServerWouldSay();
    void theReasonIsNamed();
    void aDisabledAccountMayNothing();
    void aConsumerThatIsLimitedIsACeiling();
    void aConsumerThatOnlyReadsSaysSo_data();
    void aConsumerThatOnlyReadsSaysSo();
    void whereChangesAreHeldItAsksFirst();
    void aConsumerOfAProgramIsNotInTheChoice();
    void theChipsFilter();
    void aChangeOfRightsIsSeen();
    void modelsAreSound();
    void everythingFitsAndIsReached_data();
    void everythingFitsAndIsReached();
};

/// Whatever profile and group: the verdict is that of the runner, and each "cannot" has its reason.
void tst_PreviewPage::itSaysWhatTheServerWouldSay()
{
    TestSite site;
    const auto all = groups::list(site.reader()).value();
    for (const Profile profile : {Profile::Administrator, Profile::Customized, Profile::Technician, Profile::LimitedTechnician,
                                  Profile::ReadOnly, Profile::Requester}) {
        for (const groups::Group &group : all) {
            for (const groups::Group &ceiling : all) {
                Subject subject;
                subject.person.profile = profile;
                subject.person.group = group.id;
                subject.group = group.rights;
                subject.isThrough = ceiling.id != group.id;
                subject.consumer.enabled = true;
                subject.consumer.limitToGroup = true;
                subject.ceiling = ceiling.rights;
                Principal principal;
                principal.rights = effectiveRights(profile, group.rights, subject.isThrough ? &ceiling.rights : nullptr);
                subject.consumer.writes = ceiling.name == "Auditor"_L1 ? WritePolicy::ReadOnly : WritePolicy::Hold;
                if (subject.isThrough && subject.consumer.writes == WritePolicy::ReadOnly)
                    principal.rights = principal.rights.intersected(readingRights());
                for (const Verdict &verdict : verdictsOn(subject)) {
                    const bool may = verdict.isTool ? operations::isUsableBy(*operations::find(QString{verdict.name}), principal)
                                                    : principal.holds(*permissionFromName(QString{verdict.name}));
                    QCOMPARE(verdict.obstacle == Obstacle::None, may);
                    QCOMPARE(verdict.rows != RowScope::None, may);
                }
            }
        }
    }
}

void tst_PreviewPage::theReasonIsNamed()
{
    Opened opened;
    opened.pick(u"luis"_s);
    QCOMPARE(opened.row(u"list_assets"_s), (QStringList{u"Can"_s, u"all"_s})); // "location" without a location
    QCOMPARE(opened.row(u"close_work_order"_s), (QStringList{u"Cannot"_s, u"The profile Read-only never allows it."_s}));
    opened.pick(u"ines"_s);
    QCOMPARE(opened.row(u"users:edit"_s).front(), u"Cannot"_s);
    QCOMPARE(opened.row(u"work_orders:edit"_s), (QStringList{u"Can"_s, u"their own"_s}));
    opened.pick(u"admin"_s);
    QCOMPARE(opened.row(u"users:edit"_s), (QStringList{u"Can"_s, u"all"_s}));
}

void tst_PreviewPage::aDisabledAccountMayNothing()
{
    Opened opened;
    opened.desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(users::User luis, users::findByName(work.connection, u"luis"_s));
        luis.enabled = false;
        FRACTAL_TRY_VOID(users::update(work, luis));
        return {};
    });
    opened.pick(u"luis"_s);
    QCOMPARE(opened.row(u"list_assets"_s), (QStringList{u"Cannot"_s, u"The account is disabled."_s}));
    QCOMPARE(opened.row(u"get_current_user"_s).front(), u"Cannot"_s);
}

void tst_PreviewPage::aConsumerThatIsLimitedIsACeiling()
{
    Opened opened;
    QVERIFY(!get<QComboBox>(opened.page, u"previewThrough"_s)->isVisible()); // none is limited
    const consumers::Consumer consumer = limited(opened.desk, u"Auditor"_s);
    opened.page->show(u"consumer:%1"_s.arg(consumer.id.value));
    opened.pick(u"admin"_s);
    QVERIFY(get<QComboBox>(opened.page, u"previewThrough"_s)->isVisible());
    QCOMPARE(opened.row(u"create_work_order"_s), (QStringList{u"Cannot"_s, u"ChatGPT is limited to the group Auditor."_s}));
    auto *through = get<QComboBox>(opened.page, u"previewThrough"_s);
    through->setFocus();
    QTest::keyClick(through, Qt::Key_Up);
    opened.desk.settle();
    QCOMPARE(opened.row(u"create_work_order"_s).front(), u"Can"_s);
}

void tst_PreviewPage::aConsumerThatOnlyReadsSaysSo_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("why");
    QTest::newRow("decision 34: read only") << u"UPDATE oauth_consumers SET writes = 'read_only', limit_to_group = 0"_s
                                            << u"ChatGPT only reads."_s;
    QTest::newRow("SEC-3: unverified")
        << u"UPDATE oauth_consumers SET origin = 'dynamic_registration', approved_at = NULL, limit_to_group = 0"_s
        << u"Nobody has approved ChatGPT: it only reads."_s;
}

void tst_PreviewPage::aConsumerThatOnlyReadsSaysSo()
{
    QFETCH(QString, sql);
    QFETCH(QString, why);
    Opened opened;
    const consumers::Consumer consumer = limited(opened.desk, u"Auditor"_s);
    opened.set(sql);
    opened.page->show(u"consumer:%1"_s.arg(consumer.id.value));
    opened.pick(u"admin"_s);
    QCOMPARE(opened.row(u"create_work_order"_s), (QStringList{u"Cannot"_s, why}));
    QCOMPARE(opened.row(u"users:edit"_s), (QStringList{u"Cannot"_s, why}));
    QCOMPARE(opened.row(u"list_work_orders"_s), (QStringList{u"Can"_s, u"all"_s}));
    QVERIFY(get<look::Text>(opened.page, u"previewSentence"_s)->text().endsWith("only reads"_L1)
            || get<look::Text>(opened.page, u"previewSentence"_s)->text().endsWith("it only reads"_L1));
}

void tst_PreviewPage::whereChangesAreHeldItAsksFirst()
{
    Opened opened;
    const consumers::Consumer consumer = limited(opened.desk, u"Auditor"_s);
    opened.set(u"UPDATE oauth_consumers SET writes = 'hold', limit_to_group = 0"_s);
    opened.page->show(u"consumer:%1"_s.arg(consumer.id.value));
    opened.pick(u"admin"_s);
    const QStringList asks{u"Asks first"_s, u"all, once confirmed"_s};
    QCOMPARE(opened.row(u"create_work_order"_s), asks);
    QCOMPARE(opened.row(u"work_orders:edit"_s), asks);
    QCOMPARE(opened.row(u"list_work_orders"_s), (QStringList{u"Can"_s, u"all"_s}));
    opened.pick(u"luis"_s); // what the person may not, the consumer does not even ask
    QCOMPARE(opened.row(u"close_work_order"_s).front(), u"Cannot"_s);
}

void tst_PreviewPage::aConsumerOfAProgramIsNotInTheChoice()
{
    Opened opened;
    limited(opened.desk, u"Auditor"_s);
    opened.set(u"UPDATE oauth_consumers SET grant_type = 'client_credentials'"_s);
    opened.pick(u"admin"_s);
    QVERIFY(!get<QComboBox>(opened.page, u"previewThrough"_s)->isVisible());
}

void tst_PreviewPage::theChipsFilter()
{
    Opened opened;
    opened.pick(u"luis"_s);
    opened.chip(u"cannot"_s);
    QVERIFY(opened.row(u"list_assets"_s).isEmpty());
    QVERIFY(!opened.row(u"close_work_order"_s).isEmpty());
    opened.chip(u"tools"_s);
    QVERIFY(opened.row(u"users:edit"_s).isEmpty());
    QVERIFY(!opened.row(u"close_work_order"_s).isEmpty());
    opened.chip(u"all"_s);
    QVERIFY(!opened.row(u"list_assets"_s).isEmpty());
}

void tst_PreviewPage::aChangeOfRightsIsSeen()
{
    Opened opened;
    opened.pick(u"luis"_s);
    QCOMPARE(opened.row(u"list_assets"_s).front(), u"Can"_s);
    opened.desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const groups::Group planner, groups::findByName(work.connection, u"Planner"_s));
        PermissionSet rights = planner.rights;
        rights.set({Resource::Assets, Action::View}, RowScope::None);
        FRACTAL_TRY_VOID(groups::setRights(work, planner.id, rights));
        return {};
    });
    opened.page->load(); // as the frame does when the store moved
    opened.desk.settle();
    QCOMPARE(opened.row(u"list_assets"_s), (QStringList{u"Cannot"_s, u"The group Planner does not allow it."_s}));
}

void tst_PreviewPage::modelsAreSound()
{
    Opened opened;
    for (const QString &name : {u"verdictsTable"_s, u"peopleTable"_s}) {
        auto *model = get<look::RecordTable>(opened.page, name)->model();
        new QAbstractItemModelTester{model, QAbstractItemModelTester::FailureReportingMode::QtTest, model};
    }
    opened.pick(u"ines"_s);
    opened.chip(u"can"_s);
    QTest::keyClicks(get<QLineEdit>(opened.page, u"searchPeople"_s), u"luis"_s);
    QTRY_COMPARE(get<look::RecordTable>(opened.page, u"peopleTable"_s)->model()->rowCount(), 1);
}

void tst_PreviewPage::everythingFitsAndIsReached_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_PreviewPage::everythingFitsAndIsReached()
{
    QFETCH(QString, language);
    Opened opened;
    limited(opened.desk, u"Auditor"_s);
    opened.desk.speak(language);
    opened.pick(u"luis"_s);
    QCOMPARE(unreachable(opened.page).join(u" | "_s), QString{});
    QTRY_COMPARE(clipped(opened.page).join(u" | "_s), QString{});
}

QTEST_MAIN(tst_PreviewPage)
#include "tst_preview_page.moc"
