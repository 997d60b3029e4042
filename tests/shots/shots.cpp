// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev shots: a picture of every screen, in three languages, light and dark, to lay beside the mock-ups. It runs the real
// window on a demonstration site of its own.
#include "app/connect/connect_sheet.h"
#include "app/shell/dialogs.h"
#include "app/shell/main_window.h"
#include "app/shell/sign_in_page.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/crypto/secrets.h"
#include "core/store/consumer_secrets.h"
#include "core/store/users.h"
#include "core/transfer/demo.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

namespace {

using namespace fractal;
using namespace Qt::StringLiterals;

constexpr int settleMs = 400; // reads of a page that is shown are answered well within that

struct Picture {
    QString folder;
    QString suffix;

    void take(QWidget &window, const QString &name) const
    {
        QTest::qWait(settleMs);
        const QString file = folder + u'/' + name + suffix + ".png"_L1;
        if (!window.grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
        std::cout << file.toStdString() << std::endl;
    }
};

QWidget *visible(const QString &name)
{
    const auto all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void press(const QString &name)
{
    auto *button = qobject_cast<QPushButton *>(visible(name));
    if (button == nullptr)
        qFatal("there is no button %s", qPrintable(name));
    button->click();
    QTest::qWait(settleMs / 2);
}

/// A site as in the pictures, and the program that opens it.
class Studio {
public:
    Studio() : memory{m_folder.filePath(u"window.ini"_s), QSettings::IniFormat}, appearance{memory}
    {
        Site::NewSite site = demo::newSite();
        site.administrator = u"admin"_s;
        site.administratorPasswordHash = crypto::hashPassword(random, u"correct horse battery"_s);
        site.useKeychain = false;
        start.place.folder = m_folder.filePath(u"site"_s);
        start.listen.emplace();
        start.listen->port = 0;
        auto made = Site::create(start.place, site, clock, random);
        if (!made || !demo::fill(**made, {u"shell:tester"_s, {}, {}, {}, {}}))
            qFatal("the demonstration site cannot be made");
        administrator = users::findByName((*made)->reader(), u"admin"_s).value().id;
        consumer = consumers::list((*made)->reader()).value().front().id;
        if (!changeSecret(**made))
            qFatal("the consumer's secret cannot be changed");
    }

    SystemClock clock;
    SystemRandom random;

private:
    /// Two secrets work, and the old one is in use.
    [[nodiscard]] Result<int> changeSecret(Site &site) const
    {
        return site.write<int>([this](Work &work) -> Result<int> {
            FRACTAL_TRY(const auto before, consumers::liveSecrets(work.connection, consumer, work.now()));
            const consumers::Rotation rotation{.overlap = consumers::usualOverlap, .expiresAt = {}};
            FRACTAL_TRY_VOID(consumers::rotateSecret(work, consumer, rotation));
            FRACTAL_TRY_VOID(consumers::touchSecret(work, before.front().id, u"203.0.113.7"_s));
            return 0;
        });
    }

    QTemporaryDir m_folder;

public:
    QSettings memory;
    Appearance appearance;
    Dialogs dialogs;
    Start start;
    UserId administrator;
    ConsumerId consumer;
};

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

void takePages(MainWindow &window, const Picture &picture, ConsumerId consumer)
{
    picture.take(window, u"home"_s);
    const QStringList pages{u"general"_s,          u"accounts"_s,        u"permissions"_s,       u"preview"_s,
                            u"transactions_log"_s, u"oauth_consumers"_s, u"app_authorizations"_s};
    for (const QString &page : pages) {
        window.configure(page);
        QTest::qWait(settleMs);
        auto *table = window.configuration()->currentPage()->findChild<QTableView *>(page == "transactions_log"_L1 ? u"entries"_s
                                                                                                                   : QString{});
        if (page == "transactions_log"_L1 && table != nullptr && table->model()->rowCount() > 0)
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
    window.configure(u"oauth_consumers"_s, u"consumer:%1"_s.arg(consumer.value));
    picture.take(window, u"oauth_consumer_form"_s);
    takeScrolled(window, picture, {.area = u"formScroll"_s, .to = u"secretRows"_s, .name = u"oauth_consumer_secrets"_s});
    window.configure(u"accounts"_s);
    press(u"addAccount"_s);
    picture.take(window, u"account_form"_s);
    connect::open(*window.office(), &window, consumer, u"chatgpt"_s);
    QTest::qWait(settleMs);
    QWidget *sheet = visible(u"connectSheet"_s);
    if (sheet == nullptr)
        qFatal("the sheet does not open");
    picture.take(*sheet, u"connect_chatgpt"_s);
    sheet->close();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    QFont font{u"Inter"_s};
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"build/shots/desktop"_s;
    QDir{}.mkpath(folder);
    Studio studio;
    for (const auto theme : {Appearance::Choice::Light, Appearance::Choice::Dark}) {
        for (const char *language : {"en", "fr", "es"}) {
            const Picture picture{
                folder, u"-%1%2"_s.arg(QLatin1StringView{language}, theme == Appearance::Choice::Dark ? u"-dark"_s : QString{})};
            studio.appearance.choose(theme);
            studio.appearance.setLanguage(QLatin1StringView{language});
            {
                Start nowhere = studio.start;
                nowhere.place.folder += u"-none"_s;
                MainWindow first{studio.clock, studio.random, studio.memory, studio.appearance, studio.dialogs, nowhere};
                first.resize(1000, 700);
                first.show();
                first.begin();
                picture.take(first, u"first_run"_s);
            }
            MainWindow window{studio.clock, studio.random, studio.memory, studio.appearance, studio.dialogs, studio.start};
            window.resize(1280, 800);
            window.show();
            window.begin();
            QTest::qWait(2 * settleMs);
            picture.take(window, u"sign_in"_s);
            window.findChild<SignInPage *>()->refuse(
                {.code = ErrorCode::Refused, .detail = {}, .field = u"code"_s, .details = {}});
            picture.take(window, u"sign_in_code"_s);
            window.office()->session.enter(studio.administrator, [](const Result<void> &) {});
            QTest::qWait(2 * settleMs);
            takePages(window, picture, studio.consumer);
        }
    }
    return 0;
}
