// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev shots: a picture of every screen, in three languages, light and dark, to lay beside the mock-ups. It runs the real
// window on a demonstration site of its own.
#include "app/connect/connect_sheet.h"
#include "app/first_run/data_page.h"
#include "app/shell/sign_in_page.h"
#include "core/store/api_keys.h"
#include "server/pages/client_profiles.h"
#include "tests/shots/studio.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace {

using namespace fractal;
using namespace fractal::shots;
using namespace Qt::StringLiterals;

void takeBulkBar(MainWindow &window, const Picture &picture, QTableView &table)
{
    const auto tick = [&](int row, Qt::CheckState state) {
        table.model()->setData(table.model()->index(row, 0), state, Qt::CheckStateRole);
    };
    tick(0, Qt::Checked);
    tick(2, Qt::Checked);
    picture.take(window, u"oauth_consumers_bulk"_s);
    tick(0, Qt::Unchecked);
    tick(2, Qt::Unchecked);
}

struct Part {
    QString area;
    QString to;
    QString name;
};

/// The part of a page that is further down.
void takeScrolled(QWidget &window, const Picture &picture, const Part &part)
{
    auto *area = qobject_cast<QScrollArea *>(visible(part.area));
    QWidget *to = area == nullptr ? nullptr : area->findChild<QWidget *>(part.to);
    if (to == nullptr)
        qFatal("%s is not there", qPrintable(part.to));
    area->ensureWidgetVisible(to);
    picture.take(window, part.name);
}

/// A group with rights that are not saved yet.
void takePermissions(MainWindow &window, const Picture &picture)
{
    auto *groups = qobject_cast<QTableView *>(visible(u"groupsTable"_s));
    auto *rights = qobject_cast<QTreeView *>(visible(u"rights"_s));
    if (groups == nullptr || rights == nullptr)
        qFatal("the permissions are not there");
    QTest::mouseClick(groups->viewport(), Qt::LeftButton, {}, groups->visualRect(groups->model()->index(1, 0)).center());
    QTest::qWait(settleMs);
    const QModelIndex orders = rights->model()->index(0, 0);
    rights->expand(orders);
    rights->expand(rights->model()->index(1, 0));
    for (const int column : {2, 3}) {
        const QModelIndex cell = rights->model()->index(1, column, orders);
        QTest::mouseClick(rights->viewport(), Qt::LeftButton, {}, rights->visualRect(cell).center());
    }
    picture.take(window, u"permissions"_s);
    press(u"discard"_s);
}

/// Where a client's connection may stand.
void takeSheets(MainWindow &window, const Picture &picture, const Story &story)
{
    const std::pair<ConsumerId, QString> sheets[] = {{story.waiting.id, u"connect_chatgpt"_s},
                                                     {story.refused.id, u"connect_refused"_s},
                                                     {story.refusedElsewhere.id, u"connect_refused_other_host"_s},
                                                     {story.connected.id, u"connect_connected"_s}};
    for (const auto &[consumer, name] : sheets) {
        connect::open(*window.office(), &window, consumer, u"chatgpt"_s);
        QTest::qWait(settleMs);
        QWidget *sheet = visible(u"connectSheet"_s);
        if (sheet == nullptr)
            qFatal("the sheet does not open");
        for (const QString &tick : {u"planTick"_s, u"modeTick"_s, u"reachTick"_s}) {
            if (auto *box = sheet->findChild<QCheckBox *>(tick))
                box->setChecked(consumer != story.waiting.id);
        }
        picture.take(*sheet, name);
        sheet->close();
        QTest::qWait(settleMs / 2);
    }
}

/// The sheet of each program that there is one for, before anything has happened.
void takeClients(MainWindow &window, const Picture &picture, const Story &story)
{
    for (const pages::ClientProfile &client : pages::clientProfiles()) {
        connect::open(*window.office(), &window, story.waiting.id, client.id);
        QTest::qWait(settleMs);
        QWidget *sheet = visible(u"connectSheet"_s);
        if (sheet == nullptr)
            qFatal("the sheet does not open");
        picture.take(*sheet, u"connect_client_"_s + client.id);
        sheet->close();
        QTest::qWait(settleMs / 2);
    }
}

/// A new key with what is missing, and one that was just made.
void takeApiKeys(MainWindow &window, const Picture &picture)
{
    window.configure(u"api_keys"_s);
    QTest::qWait(settleMs);
    press(u"addApiKey"_s);
    QTest::keyClicks(visible(u"apiKeyName"_s), u"Lager (Excel)"_s);
    press(u"save"_s);
    picture.take(window, u"api_key_new"_s);
    auto *group = qobject_cast<QComboBox *>(visible(u"apiKeyGroup"_s));
    if (group == nullptr)
        qFatal("there is no group to choose");
    group->setCurrentIndex(2);
    press(u"save"_s);
    picture.take(window, u"api_key_made"_s);
    const auto removed = window.office()->background.site().write<bool>([](Work &work) -> Result<bool> {
        FRACTAL_TRY(const auto all, api_keys::list(work.connection));
        for (const api_keys::ApiKey &key : all) {
            if (key.name == "Lager (Excel)"_L1)
                FRACTAL_TRY_VOID(api_keys::remove(work, key.id));
        }
        return true;
    });
    if (!removed)
        qFatal("the key of the picture stays");
    QTest::qWait(settleMs);
}

/// A change that was rejected, and what somebody may do through an app whose changes are held.
void takeHeld(MainWindow &window, const Picture &picture, const Story &story)
{
    window.configure(u"pending_changes"_s);
    QTest::qWait(settleMs);
    auto *table = qobject_cast<QTableView *>(visible(u"changesTable"_s));
    if (table == nullptr || table->model()->rowCount() < 3)
        qFatal("nothing is held");
    table->setCurrentIndex(table->model()->index(1, 0));
    picture.take(window, u"pending_changes_new_record"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    picture.take(window, u"pending_changes_rejected"_s);
    window.configure(u"preview"_s, u"consumer:%1"_s.arg(story.held.id.value));
    picture.take(window, u"preview_held"_s);
    window.configure(u"app_authorizations"_s, u"consumer:"_s + story.held.key);
    QTest::qWait(settleMs);
    auto *given = qobject_cast<QTableView *>(visible(u"authorizations"_s));
    given->setCurrentIndex(given->model()->index(0, 1));
    picture.take(window, u"app_authorizations_held"_s);
    window.configure(u"app_authorizations"_s, u"consumer:"_s);
}

void takePages(MainWindow &window, const Picture &picture, const Story &story)
{
    picture.take(window, u"home"_s);
    const QStringList pages{u"general"_s,         u"accounts"_s,           u"permissions"_s,
                            u"preview"_s,         u"transactions_log"_s,   u"api_keys"_s,
                            u"oauth_consumers"_s, u"app_authorizations"_s, u"pending_changes"_s};
    for (const QString &page : pages) {
        window.configure(page);
        QTest::qWait(settleMs);
        auto *table = window.configuration()->currentPage()->findChild<QTableView *>(page == "transactions_log"_L1 ? u"entries"_s
                                                                                                                   : QString{});
        if (page == "transactions_log"_L1 && table != nullptr && table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 1));
        if (page == "permissions"_L1) {
            takePermissions(window, picture);
            continue;
        }
        if (page == "app_authorizations"_L1)
            table->setCurrentIndex(table->model()->index(0, 1));
        if (page == "preview"_L1 && table != nullptr)
            table->setCurrentIndex(table->model()->index(2, 0));
        picture.take(window, page);
        if (page == "general"_L1)
            takeScrolled(window, picture,
                         {.area = u"generalArea"_s, .to = u"dynamicRegistration"_s, .name = u"general_clients"_s});
        if (page == "oauth_consumers"_L1)
            takeBulkBar(window, picture, *table);
    }
    window.configure(u"oauth_consumers"_s, u"consumer:%1"_s.arg(story.connected.id.value));
    picture.take(window, u"oauth_consumer_form"_s);
    takeScrolled(window, picture, {.area = u"formScroll"_s, .to = u"secretRows"_s, .name = u"oauth_consumer_secrets"_s});
    window.configure(u"accounts"_s);
    press(u"addAccount"_s);
    picture.take(window, u"account_form"_s);
    takeHeld(window, picture, story);
    takeApiKeys(window, picture);
    takeSheets(window, picture, story);
    takeClients(window, picture, story);
}

/// Both screens of the first run, and an import with rows that need attention.
void takeFirstRun(Studio &studio, const Picture &picture)
{
    Start nowhere = studio.start;
    nowhere.place.folder += u"-none"_s;
    MainWindow first{studio.clock, studio.random, studio.memory, studio.appearance, studio.dialogs, nowhere};
    first.resize(1000, 700);
    first.show();
    first.begin();
    picture.take(first, u"first_run"_s);
    const std::pair<QString, QString> typed[] = {
        {u"siteName"_s, u"Planta Norte"_s}, {u"personName"_s, u"Marie Roux"_s}, {u"password"_s, u"tres gruas bajo la lluvia"_s}};
    for (const auto &[field, text] : typed)
        QTest::keyClicks(visible(field), text);
    picture.take(first, u"first_run_filled"_s);
}

void takeImport(Studio &studio, MainWindow &window, const Picture &picture)
{
    DataPage records{*window.office()};
    records.resize(1000, 700);
    records.show();
    picture.take(records, u"first_run_data"_s);
    ImportPage import{*window.office()};
    import.resize(1000, 700);
    import.show();
    import.open(studio.file(u"ot-2025.csv"_s,
                            u"N° OT;Fecha creación;Título;Equipo;Tipo;Coste total;Observ.\n"
                            "EX-1;31/12/2024;Fuga de aceite;;Correctivo;1.234,56;ver foto\n"
                            "EX-2;31/02/2025;Cambio de filtro;;Preventivo;12,50;\n"
                            "EX-3;15/03/2025;Ruido;GRUA-7;Correctivo;12,5O;\n"
                            "EX-4;16/03/2025;Revisión;GRUA-8;Inspección;;\n"
                            "EX-1;17/03/2025;Otra vez;;;;\n"_s.toUtf8()));
    while (import.isBusy())
        QTest::qWait(settleMs);
    picture.take(import, u"import"_s);
}

/// What stands where there is nothing yet.
void takeBare(Studio &studio, const Picture &picture)
{
    MainWindow window{studio.clock, studio.random, studio.memory, studio.appearance, studio.dialogs, studio.bare};
    window.resize(1280, 800);
    window.show();
    window.begin();
    QTest::qWait(2 * settleMs);
    window.office()->session.enter(studio.story.administrator, [](const Result<void> &) {});
    QTest::qWait(2 * settleMs);
    picture.take(window, u"home_bare"_s);
    for (const QString &page : {u"api_keys"_s, u"oauth_consumers"_s, u"app_authorizations"_s, u"pending_changes"_s}) {
        window.configure(page);
        picture.take(window, page + u"_bare"_s);
    }
    takeImport(studio, window, picture);
}

void takeSite(Studio &studio, const Picture &picture)
{
    MainWindow window{studio.clock, studio.random, studio.memory, studio.appearance, studio.dialogs, studio.start};
    window.resize(1280, 800);
    window.show();
    window.begin();
    QTest::qWait(2 * settleMs);
    QTest::keyClicks(visible(u"userName"_s), u"marie.roux"_s);
    picture.take(window, u"sign_in"_s);
    auto *signIn = window.findChild<SignInPage *>();
    signIn->refuse({.code = ErrorCode::Forbidden, .detail = {}, .field = {}, .details = {}});
    picture.take(window, u"sign_in_refused"_s);
    signIn->refuse({.code = ErrorCode::Refused, .detail = {}, .field = u"code"_s, .details = {}});
    picture.take(window, u"sign_in_code"_s);
    window.office()->session.enter(studio.story.administrator, [](const Result<void> &) {});
    QTest::qWait(2 * settleMs);
    takePages(window, picture, studio.story);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    QFont font{u"Inter"_s};
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QStringList wanted = QApplication::arguments().mid(2); // "fr", "en-dark"; none: all
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"build/shots/desktop"_s;
    QDir{}.mkpath(folder);
    Studio studio;
    for (const auto theme : {Appearance::Choice::Light, Appearance::Choice::Dark}) {
        for (const char *language : {"en", "fr", "es"}) {
            const Picture picture{
                folder, u"-%1%2"_s.arg(QLatin1StringView{language}, theme == Appearance::Choice::Dark ? u"-dark"_s : QString{})};
            if (!wanted.isEmpty() && !wanted.contains(picture.suffix.mid(1)))
                continue;
            studio.appearance.choose(theme);
            studio.appearance.setLanguage(QLatin1StringView{language});
            takeFirstRun(studio, picture);
            takeSite(studio, picture);
            takeBare(studio, picture);
        }
    }
    return 0;
}
