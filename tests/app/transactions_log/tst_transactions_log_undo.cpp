// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/configuration_view.h"
#include "app/configuration/pages.h"
#include "app/widgets/parts.h"
#include "app/widgets/record_table.h"
#include "core/store/consumers.h"
#include "core/transfer/import.h"
#include "tests/support/app/desk.h"

#include <QFile>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

enum LogColumn { When, Who, Through, What, On, Outcome };

class UndoDesk : public Desk {
public:
    void open(const QString &person = u"admin"_s)
    {
        if (person != "admin"_L1)
            signIn(person);
        view = new ConfigurationView{office(), {pages_of_configuration::transactions_log()}, nullptr};
        show(view);
        view->open(u"transactions_log"_s);
        settle();
    }
    template <typename T>
    [[nodiscard]] T &the(const QString &name) const
    {
        return *get<T>(view, name);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return the<look::RecordTable>(u"entries"_s).model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString state() const { return the<look::Text>(u"detailsState"_s).text(); }
    [[nodiscard]] QPushButton &undo() const { return the<QPushButton>(u"undo"_s); }
    void choose(int row)
    {
        auto &table = the<look::RecordTable>(u"entries"_s);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, What)).center());
        settle();
    }
    void pressUndo(bool isSure = true)
    {
        prompter.answers.push_back(isSure ? Prompter::Answer::Yes : Prompter::Answer::No);
        QTest::mouseClick(&undo(), Qt::LeftButton);
        settle();
    }
    /// One change with its entry, as a screen makes it.
    void deed(const QString &action, const std::function<Result<journal::Change>(Work &)> &job, bool isUndoable = true,
              const QString &actor = u"desktop:admin"_s)
    {
        change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(journal::Change made, job(work));
            journal::Record record;
            record.author.actor = actor;
            record.action = action;
            record.undoable = isUndoable;
            record.changes = {std::move(made)};
            FRACTAL_TRY_VOID(journal::append(work, record));
            return {};
        });
    }
    ConsumerId consumer()
    {
        return store.site()
            .write<ConsumerId>([](Work &work) -> Result<ConsumerId> {
                consumers::Consumer given;
                given.name = u"ChatGPT"_s;
                FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
                given.group = group.id;
                FRACTAL_TRY(const consumers::Added added, consumers::add(work, given, u"admin"_s, true));
                return added.consumer.id;
            })
            .value();
    }
    void rename(ConsumerId id, const QString &name, const QString &actor = u"desktop:admin"_s)
    {
        deed(
            u"consumer.edit"_s,
            [id, name](Work &work) -> Result<journal::Change> {
                FRACTAL_TRY(consumers::Consumer consumer, consumers::find(work.connection, id));
                consumer.name = name;
                return consumers::update(work, consumer);
            },
            true, actor);
    }

    ConfigurationView *view = nullptr;
};

} // namespace

class tst_TransactionsLogUndo : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale{u"en_US"_s}); }
    void aChangedConsumerIsPutBack();
    void whoSaysNoChangesNothing();
    void aChangedAccountIsPutBackAndChangedAgain();
    void anImportIsTakenBackAsAWhole();
    void aRecordThatChangedSinceIsLeftAlone();
    void passwordsNeverComeBack();
    void theRightToTheInverseIsNeeded();
    void aRightThatIsGoneMeanwhileIsMissed();
};

void tst_TransactionsLogUndo::aChangedConsumerIsPutBack()
{
    UndoDesk desk;
    const ConsumerId id = desk.consumer();
    desk.rename(id, u"Renamed"_s);
    desk.open();
    desk.choose(0);
    QCOMPARE(desk.state(), u"Nobody has changed Renamed since."_s);
    QVERIFY(desk.undo().isVisible());
    desk.pressUndo();
    QCOMPARE(desk.prompter.asked.size(), 1);
    QCOMPARE(desk.prompter.asked[0].text, u"This is put back:\nName: Renamed → ChatGPT"_s);
    QCOMPARE(desk.prompter.asked[0].yes, u"Undo the change"_s);
    QCOMPARE(consumers::find(desk.store.reader(), id).value().name, u"ChatGPT"_s);
    QTRY_COMPARE(desk.cell(0, What), u"Undone: Consumer edited"_s);
    QCOMPARE(desk.cell(0, Who), u"admin"_s);
    QCOMPARE(desk.cell(0, Through), u"This program"_s);
    QCOMPARE(desk.cell(1, Outcome), u"Undone since"_s);
    QTRY_VERIFY(desk.state().startsWith("Undone by admin, "_L1));
    QVERIFY(!desk.undo().isVisible());
    QCOMPARE(desk.office().toasts.texts(), QStringList{u"Undone: Consumer edited (Renamed)"_s});
    QVERIFY(journal::verify(desk.store.reader()).has_value());
}

void tst_TransactionsLogUndo::whoSaysNoChangesNothing()
{
    UndoDesk desk;
    const ConsumerId id = desk.consumer();
    desk.rename(id, u"Renamed"_s);
    desk.open();
    desk.choose(0);
    const QByteArray before = desk.store.dump();
    desk.pressUndo(false);
    QCOMPARE(desk.store.dump(), before);
    QVERIFY(desk.office().toasts.texts().isEmpty());
}

void tst_TransactionsLogUndo::aChangedAccountIsPutBackAndChangedAgain()
{
    UndoDesk desk;
    const users::User marie = desk.store.user(u"marie"_s);
    desk.deed(u"user.edit"_s, [&](Work &work) -> Result<journal::Change> {
        users::User user = marie;
        user.profile = Profile::ReadOnly;
        user.displayName = u"Marie Roux"_s;
        return users::update(work, user);
    });
    desk.open();
    desk.choose(0);
    desk.pressUndo();
    QCOMPARE(users::find(desk.store.reader(), marie.id).value().displayName, u"marie"_s);
    QCOMPARE(users::find(desk.store.reader(), marie.id).value().profile, Profile::Customized);
    QTRY_COMPARE(desk.cell(0, What), u"Undone: Account edited"_s);
    desk.choose(0);
    desk.pressUndo(); // the undo of an undo
    QCOMPARE(users::find(desk.store.reader(), marie.id).value().displayName, u"Marie Roux"_s);
    QTRY_COMPARE(desk.cell(0, What), u"Change made again"_s);
}

void tst_TransactionsLogUndo::anImportIsTakenBackAsAWhole()
{
    UndoDesk desk;
    QTemporaryDir folder;
    QFile file{folder.filePath(u"assets.csv"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code;name;kind\nP-1;Pump;equipment\nP-2;Fan;equipment\n");
    file.close();
    transfer::Options options;
    options.kind = u"assets"_s;
    options.file = file.fileName();
    options.author.actor = u"desktop:admin"_s;
    QVERIFY(transfer::importFile(desk.store.site(), options).value().written);
    const auto count = [&] {
        return desk.store.reader().scalar(u"SELECT count(*) FROM assets WHERE deleted_at IS NULL"_s).value();
    };
    QCOMPARE(count(), qint64{2});
    desk.open();
    QCOMPARE(desk.cell(0, What), u"Records imported"_s);
    QCOMPARE(desk.cell(0, On), u"assets.csv"_s);
    desk.choose(0);
    desk.pressUndo();
    QCOMPARE(desk.prompter.asked[0].text, u"All that the import of assets.csv brought is removed again."_s);
    QCOMPARE(count(), qint64{0});
    QTRY_COMPARE(desk.cell(1, Outcome), u"Undone since"_s);
}

void tst_TransactionsLogUndo::aRecordThatChangedSinceIsLeftAlone()
{
    UndoDesk desk;
    const ConsumerId id = desk.consumer();
    desk.rename(id, u"Second"_s);
    desk.open();
    desk.choose(0);
    desk.rename(id, u"Third"_s, u"user:luis"_s);
    QTRY_VERIFY(desk.state().contains("was changed again by user:luis"_L1));
    desk.pressUndo();
    QCOMPARE(consumers::find(desk.store.reader(), id).value().name, u"Third"_s);
    QTRY_COMPARE(desk.office().toasts.texts(), QStringList{u"Second was changed since by luis. Undo that change first."_s});
}

void tst_TransactionsLogUndo::passwordsNeverComeBack()
{
    UndoDesk desk;
    const users::User marie = desk.store.user(u"marie"_s);
    desk.deed(
        u"user.set_password"_s, [&](Work &work) { return users::setPassword(work, marie.id, u"scrypt$x"_s); }, false);
    desk.open();
    desk.choose(0);
    QCOMPARE(desk.state(), u"Passwords and secrets never come back."_s);
    QVERIFY(!desk.undo().isVisible());
}

void tst_TransactionsLogUndo::theRightToTheInverseIsNeeded()
{
    UndoDesk desk;
    desk.rename(desk.consumer(), u"Renamed"_s);
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(const PermissionSet rights,
                    groups::parseRights({u"journal:view"_s, u"configuration:view,edit"_s, u"oauth_consumers:view"_s}));
        FRACTAL_TRY_VOID(groups::add(work, u"Lookers"_s, false, rights));
        return {};
    });
    desk.store.user(u"luis"_s, Profile::Customized, u"Lookers"_s);
    desk.open(u"luis"_s);
    desk.choose(0);
    QVERIFY(!desk.undo().isVisible());
    QVERIFY(desk.state().contains("Edit OAuth consumers"_L1));
}

void tst_TransactionsLogUndo::aRightThatIsGoneMeanwhileIsMissed()
{
    UndoDesk desk;
    const ConsumerId id = desk.consumer();
    desk.rename(id, u"Renamed"_s);
    GroupId group;
    desk.change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(const PermissionSet rights,
                    groups::parseRights({u"journal:view"_s, u"configuration:view,edit"_s, u"oauth_consumers:view,edit"_s}));
        FRACTAL_TRY(const journal::Change added, groups::add(work, u"Helpers"_s, false, rights));
        group.value = added.id;
        return {};
    });
    desk.store.user(u"luis"_s, Profile::Customized, u"Helpers"_s);
    desk.open(u"luis"_s);
    desk.choose(0);
    QVERIFY(desk.undo().isVisible());
    // Between the window and the transaction.
    QVERIFY(
        desk.store.site()
            .write<bool>([&](Work &work) -> Result<bool> {
                FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"journal:view"_s, u"configuration:view,edit"_s}));
                FRACTAL_TRY_VOID(groups::setRights(work, group, rights));
                return true;
            })
            .has_value());
    desk.pressUndo();
    QCOMPARE(consumers::find(desk.store.reader(), id).value().name, u"Renamed"_s);
    QCOMPARE(desk.office().toasts.texts(), QStringList{u"You do not have the right to make the inverse change."_s});
    QTRY_VERIFY(!desk.undo().isVisible());
}

QTEST_MAIN(tst_TransactionsLogUndo)
#include "tst_transactions_log_undo.moc"
