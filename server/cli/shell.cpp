// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/shell.h"

#include "core/platform/private_files.h"
#include "core/platform/terminal.h"
#include "server/cli/command.h"
#include "server/cli/options.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cstdio>
#include <iostream>

namespace fractal::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int wrongUsage = 2;

QString asSentence(const Error &error)
{
    return error.field.isEmpty() || error.detail.startsWith(error.field) ? error.detail
                                                                         : QString{error.field + u": "_s + error.detail};
}

} // namespace

int Shell::run(int argc, char **argv)
{
    CLI::App program{"Fractal One: the maintenance server of a site, and its administration", "fractal-one-server"};
    addGlobalOptions(program);
#define X(name) commands::name(program, *this);
    FRACTAL_COMMANDS(X)
#undef X
    try {
        program.parse(argc, argv);
    } catch (const CLI::RequiredError &error) {
        // CLI11 asks for a command before it says that the word that stands there is none.
        const std::vector<std::string> unknown = program.remaining(true);
        program.exit(unknown.empty() ? static_cast<const CLI::Error &>(error) : CLI::ExtrasError{unknown});
        return wrongUsage;
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? done : wrongUsage;
    }
    return perform();
}

void Shell::addGlobalOptions(CLI::App &program)
{
    program.require_subcommand(1);
    program.fallthrough();
    program.set_version_flag("--version", "fractal-one-server " FRACTAL_VERSION);
    addText(program, "--data", m_place.folder, "The site's folder [$FRACTAL_ONE_DATA, then the application-data folder]")
        ->type_name("DIR");
    addText(program, "--database", m_place.database, "postgresql://user@host/name, without a password [$FRACTAL_ONE_DATABASE]")
        ->type_name("URL");
    addText(program, "--database-file", m_place.databaseFile, "A file (mode 600) that holds the database's address")
        ->type_name("FILE");
    addText(program, "--lang", m_language, "The language of titles: en, fr or es")->check(CLI::IsMember({"en", "fr", "es"}));
    program.add_flag("--json", m_json, "Answer as JSON");
}

int Shell::perform()
{
    QTranslator translator;
    if (!m_language.isEmpty() && translator.load(u":/i18n/fractal_"_s + m_language))
        QCoreApplication::installTranslator(&translator);
    const Result<void> result = m_action();
    if (result)
        return done;
    say(asSentence(result.error()));
    return refused;
}

void Shell::onCalled(CLI::App &command, Action action)
{
    command.callback([this, &command, action = std::move(action)] {
        if (command.get_subcommands().empty())
            m_action = action;
    });
}

Result<std::unique_ptr<Site>> Shell::openSite() const
{
    FRACTAL_TRY(const StoreLocation where, place());
    FRACTAL_TRY(auto site, Site::open(where, m_clock, m_random));
    if (!site->migrationCopy().isEmpty())
        say(u"the site was brought to this version's form; a copy of it as it was: %1"_s.arg(site->migrationCopy()));
    return site;
}

void Shell::print(const QByteArray &answer) const
{
    std::fwrite(answer.constData(), 1, static_cast<size_t>(answer.size()), stdout);
    std::fflush(stdout);
}

void Shell::say(const QString &message) const
{
    std::cerr << "fractal-one-server: " << plain(message).toStdString() << std::endl;
}

Result<QString> Shell::readPassword() const
{
    const bool asked = terminal::isInput();
    if (asked)
        std::cerr << "Password: " << std::flush;
    const QString password = QString::fromUtf8(terminal::readHiddenLine());
    if (asked)
        std::cerr << std::endl;
    if (password.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"standard input has no password; write it there as one line"_s,
                       u"password"_s);
    return password;
}

journal::Author Shell::author() const
{
    journal::Author author;
    author.actor = u"shell:"_s + private_files::userName();
    return author;
}

Result<JournalId> Shell::record(Work &work, const Entry &entry, std::vector<journal::Change> changes) const
{
    journal::Record record;
    record.author = author();
    record.action = entry.action;
    record.reason = entry.reason;
    record.undoable = entry.undoable;
    record.changes = std::move(changes);
    return journal::append(work, record);
}

Result<journal::Change> Shell::change(Site &site, const Entry &entry,
                                      const std::function<Result<journal::Change>(Work &)> &job) const
{
    return site.write<journal::Change>([&](Work &work) -> Result<journal::Change> {
        FRACTAL_TRY(journal::Change change, job(work));
        FRACTAL_TRY_VOID(record(work, entry, {change}));
        return change;
    });
}

} // namespace fractal::cli
