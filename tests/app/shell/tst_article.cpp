// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/dialogs.h"
#include "app/shell/main_window.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/store/consumers.h"
#include "core/store/groups.h"
#include "core/store/users.h"
#include "tests/support/app/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QRadioButton>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The real program with a display that nobody sees: the same objects as app/main.cpp makes.
struct Program {
    explicit Program(const QString &folder)
        : memory{folder + "/window.ini"_L1, QSettings::IniFormat},
          appearance{memory},
          window{clock, random, memory, appearance, dialogs, startOf(folder)}
    {
        appearance.setLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        window.begin();
    }
    static Start startOf(const QString &folder)
    {
        Start start;
        start.place.folder = folder + "/site"_L1;
        start.listen.emplace();
        start.listen->port = 0;
        return start;
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                const auto all = window.findChildren<T *>(name);
                for (T *candidate : all) {
                    if (candidate->isVisible())
                        found = candidate;
                }
                return found != nullptr;
            },
            patience);
        if (!isThere)
            qFatal("%s does not appear", qPrintable(name));
        return found;
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void press(const QString &button)
    {
        auto *found = find<QPushButton>(button);
        QTRY_VERIFY2(found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// In the connect sheet, a window of its own.
    template <typename T>
    T *findInSheet(const QString &name)
    {
        T *found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                const auto windows = QApplication::topLevelWidgets();
                for (const QWidget *sheet : windows) {
                    if (sheet->objectName() == "connectSheet"_L1 && sheet->isVisible())
                        found = sheet->findChild<T *>(name);
                }
                return found != nullptr && found->isVisible();
            },
            patience);
        if (!isThere)
            qFatal("%s does not appear", qPrintable(name));
        return found;
    }

    SystemClock clock;
    SystemRandom random;
    QSettings memory;
    Appearance appearance;
    Dialogs dialogs;
    MainWindow window;
};

QString nodeProgram()
{
    const QDir modules{qEnvironmentVariable("FRACTAL_SOURCE_DIR") + "/tests/node_modules"_L1};
    const QStringList own = modules.entryList({u"node-linux-*"_s}, QDir::Dirs);
    return own.isEmpty() ? u"node"_s : QString{modules.filePath(own.first()) + "/bin/node"_L1};
}

} // namespace

/// The help article, from the first start to a client that says "Connected", by key and mouse in the real windows.
class tst_Article : public QObject {
    Q_OBJECT

private slots:
    void fromTheFirstStartToAClientThatIsConnected();

private:
    void makeSite(Program &program);
    void openConsumers(Program &program);
    void makeConsumer(Program &program);
    void connectClient(Program &program);
    QString m_key;
    QString m_secret;
};

void tst_Article::fromTheFirstStartToAClientThatIsConnected()
{
    const QTemporaryDir folder;
    Program program{folder.path()};
    makeSite(program);
    openConsumers(program);
    makeConsumer(program);
    connectClient(program);
}

/// The first run: a name, a password, and the sample records.
void tst_Article::makeSite(Program &program)
{
    program.type(u"siteName"_s, u"Planta Norte"_s);
    program.type(u"personName"_s, u"Marie Roux"_s);
    program.type(u"password"_s, u"correct horse battery"_s);
    program.type(u"passwordAgain"_s, u"correct horse battery"_s);
    program.press(u"continue"_s);
    program.press(u"lookAround"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.find<QLabel>(u"greeting"_s)->text().endsWith(u"Marie"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(program.window.server()->state(), ServerWatch::State::Running, patience);
}

/// Steps 1 and 2: user menu › Configuration › API Connections › OAuth consumers.
void tst_Article::openConsumers(Program &program)
{
    program.press(u"userMenu"_s);
    auto *menu = program.find<QPushButton>(u"userMenu"_s)->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    auto *entry = menu->findChild<QAction *>(u"configurationAction"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
    QTRY_COMPARE(program.window.configuration()->currentName(), u"oauth_consumers"_s);
    auto *sections = program.find<QListView>(u"sections"_s);
    QTRY_COMPARE(sections->currentIndex().data().toString(), u"API Connections"_s);
}

/// Steps 3 and 4: (+), the form, Save, Key and Secret copied.
void tst_Article::makeConsumer(Program &program)
{
    program.press(u"newConsumer"_s);
    QVERIFY(program.find<QRadioButton>(u"grantCode"_s)->isChecked());
    constexpr int listWidth = 440; // beside an open form
    QTRY_VERIFY(program.find<QWidget>(u"consumersTable"_s)->width() <= listWidth);
    program.type(u"name"_s, u"ChatGPT MCP"_s);
    auto *group = program.find<QComboBox>(u"group"_s);
    QTRY_VERIFY(group->count() > 1);
    group->setFocus();
    QTest::keyClicks(group, u"GOOGLE"_s);
    QTRY_COMPARE(group->currentText(), u"GOOGLE SHEET"_s);
    program.press(u"save"_s);
    program.press(u"copyKey"_s);
    m_key = QGuiApplication::clipboard()->text();
    QCOMPARE(m_key.size(), 18);
    program.press(u"copySecret"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().size(), 43);
    m_secret = QGuiApplication::clipboard()->text();
}

/// Steps 5 and 6, with a client of the official SDK in both protocol eras, a person in Chromium, and the sheet that ticks.
void tst_Article::connectClient(Program &program)
{
    program.press(u"connectClient"_s);
    auto *callback = program.findInSheet<QLineEdit>(u"callbackField"_s);

    QProcess client;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SITE_URL"_s, program.window.server()->publicUrl());
    environment.insert(u"SITE_KEY"_s, m_key);
    environment.insert(u"SITE_SECRET"_s, m_secret);
    environment.insert(u"SITE_PERSON"_s, program.window.office()->session.user().name);
    environment.insert(u"SITE_PASSWORD"_s, u"correct horse battery"_s);
    client.setProcessEnvironment(environment);
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.setWorkingDirectory(qEnvironmentVariable("FRACTAL_SOURCE_DIR"));
    client.start(nodeProgram(), {qEnvironmentVariable("FRACTAL_SOURCE_DIR") + "/tests/app/shell/assistant.mjs"_L1});
    QByteArray said;
    connect(&client, &QProcess::readyRead, this, [&] { said += client.readAll(); });

    QVERIFY2(QTest::qWaitFor([&] { return said.contains("callback http"); }, patience), said.constData());
    const QString address = QString::fromUtf8(said.mid(said.indexOf("callback ") + 9)).section(u'\n', 0, 0);
    QTest::keyClicks(callback, address);
    QTest::mouseClick(program.findInSheet<QPushButton>(u"addCallback"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            std::optional<bool> isSaved;
            program.window.office()->background.read<QStringList>(
                this,
                [key = m_key](Work &work) -> Result<QStringList> {
                    FRACTAL_TRY(const auto consumer, consumers::findByKey(work.connection, key));
                    return consumer.callbacks;
                },
                [&](const Result<QStringList> &callbacks) { isSaved = callbacks && callbacks->contains(address); });
            return QTest::qWaitFor([&] { return isSaved.has_value(); }) && *isSaved;
        }(),
        patience);
    client.write("go\n");
    QVERIFY2(QTest::qWaitFor([&] { return client.state() == QProcess::NotRunning; }, 2 * patience), said.constData());
    QVERIFY2(client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0, said.constData());
    QCOMPARE(said.count("worked "), 2);

    auto *connected = program.findInSheet<QWidget>(u"connectedLine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(connected->isVisible(), patience);
    program.window.configuration()->currentPage()->load();
    auto *status = program.find<look::Chip>(u"formStatus"_s);
    QTRY_COMPARE_WITH_TIMEOUT(status->text(), u"Connected"_s, patience);
}

QTEST_MAIN(tst_Article)

#include "tst_article.moc"
