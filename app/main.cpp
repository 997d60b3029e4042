// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/appearance.h"
#include "app/shell/dialogs.h"
#include "app/shell/main_window.h"
#include "app/shell/remembered_site.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/platform/private_files.h"
#include "core/platform/process.h"
#include "server/cli/listen_address.h"
#include "server/cli/options.h"
#include "server/cli/place.h"

#include <QApplication>

#include <iostream>

namespace {

using namespace fractal;

struct Given {
    cli::PlaceOptions place;
    QString listen;
    QString language;
    bool noServer = false;
};

/// 0: go on; anything else is what the program ends with.
int read(CLI::App &program, Given &given, int argc, char **argv)
{
    cli::addText(program, "--data", given.place.folder, "The site's folder [$FRACTAL_ONE_DATA, then the application-data folder]")
        ->type_name("DIR");
    cli::addText(program, "--database", given.place.database, "postgresql://user@host/name, without a password")
        ->type_name("URL");
    cli::addText(program, "--database-file", given.place.databaseFile, "A file (mode 600) that holds the database's address")
        ->type_name("FILE");
    cli::addText(program, "--listen", given.listen, "Where the server listens [from the settings]")
        ->type_name("ADDR:PORT")
        ->check([](const std::string &text) {
            return cli::listenAddressFrom(QString::fromStdString(text))
                ? ""
                : "write the address and the port, such as 127.0.0.1:8484";
        });
    cli::addText(program, "--lang", given.language, "The language of the window: en, fr or es")
        ->check(CLI::IsMember({"en", "fr", "es"}));
    program.add_flag("--no-server", given.noServer, "Do not start the server with the program");
    program.set_version_flag("--version", "fractal-one " FRACTAL_VERSION);
    constexpr int wrongUsage = 2;
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForVersion &asked) {
        program.exit(asked);
        return -1;
    } catch (const CLI::CallForHelp &asked) {
        program.exit(asked);
        return -1;
    } catch (const CLI::ParseError &error) {
        program.exit(error);
        return wrongUsage;
    }
    return 0;
}

/// Folder or database were named by whoever started the program.
bool saysWhere(const cli::PlaceOptions &place)
{
    return !place.folder.isEmpty() || !place.database.isEmpty() || !place.databaseFile.isEmpty()
        || qEnvironmentVariableIsSet("FRACTAL_ONE_DATA") || qEnvironmentVariableIsSet("FRACTAL_ONE_DATABASE");
}

} // namespace

int main(int argc, char **argv)
{
    process::forbidCoreDumps();
    process::ignoreClosedPipes();
    private_files::makeNewFilesPrivate();
    QApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("fractal-one"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRACTAL_VERSION));
    QGuiApplication::setWindowIcon(QIcon{QStringLiteral(":/web/logo.svg")});

    CLI::App program{"Fractal One: a site's maintenance data for assistants, with a window and the server inside", "fractal-one"};
    Given given;
    if (const int end = read(program, given, argc, argv); end != 0)
        return end < 0 ? 0 : end;
    QSettings memory{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("fractal-one"), QStringLiteral("window")};
    const bool isSaid = saysWhere(given.place);
    if (!isSaid)
        given.place.folder = remembered_site::folder(memory);
    const auto place = cli::placeOf(given.place);
    if (!place) {
        std::cerr << "fractal-one: " << place.error().detail.toStdString() << std::endl;
        return 1;
    }
    Start start{*place, {}, !given.noServer, !isSaid};
    if (const auto listen = cli::listenAddressFrom(given.listen)) {
        start.listen.emplace();
        start.listen->address = listen->address;
        start.listen->port = listen->port;
    }

    const SystemClock clock;
    SystemRandom random;
    Appearance appearance{memory};
    if (!given.language.isEmpty())
        appearance.setLanguage(given.language);
    Dialogs dialogs;
    MainWindow window{clock, random, memory, appearance, dialogs, start};
    QObject::connect(&window, &MainWindow::isElsewhere, &application, [] {
        std::cout << "fractal-one: this site is open already; its window is in front now" << std::endl;
        QCoreApplication::quit();
    });
    window.begin();
    return QApplication::exec();
}
