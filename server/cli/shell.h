// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "core/store/site.h"
#include "server/cli/output.h"
#include "server/cli/place.h"

#include <functional>
#include <vector>

namespace CLI {
class App;
}

namespace fractal::cli {

/// What every command shares: where the site is, how answers are written, who acts. Answers go to standard output,
/// messages to standard error.
class Shell {
public:
    Shell(const Clock &clock, Random &random) : m_clock{clock}, m_random{random} {}

    /// Reads the command line and does what it says. 0 done, 1 refused, 2 wrong usage.
    [[nodiscard]] int run(int argc, char **argv);

    // For the commands.
    using Action = std::function<Result<void>()>;
    /// `action` runs when the command line ends with this command.
    void onCalled(CLI::App &command, Action action);

    [[nodiscard]] Result<StoreLocation> place() const { return placeOf(m_place); }
    [[nodiscard]] Result<std::unique_ptr<Site>> openSite() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Random &random() const { return m_random; }
    [[nodiscard]] Format format() const { return m_json ? Format::Json : Format::Table; }
    [[nodiscard]] QString language() const { return m_language; }

    void print(const QByteArray &answer) const;
    void show(const Record &record) const { print(shown(record, format())); }
    void show(const QList<Record> &records, const QString &empty) const { print(shown(records, format(), empty)); }
    void say(const QString &message) const;

    /// The first line of standard input; on a terminal it is asked for and stays invisible.
    [[nodiscard]] Result<QString> readPassword() const;

    /// The shell acts for the owner of the site's files (decision 7).
    [[nodiscard]] journal::Author author() const;
    struct Entry {
        QString action;
        bool undoable = true;
        QString reason{}; ///< why it cannot be undone
    };
    [[nodiscard]] Result<JournalId> record(Work &work, const Entry &entry, std::vector<journal::Change> changes) const;
    /// One job of the writer with its entry in the transactions log.
    [[nodiscard]] Result<journal::Change> change(Site &site, const Entry &entry,
                                                 const std::function<Result<journal::Change>(Work &)> &job) const;

private:
    void addGlobalOptions(CLI::App &program);
    [[nodiscard]] int perform();

    const Clock &m_clock;
    Random &m_random;
    PlaceOptions m_place;
    QString m_language;
    bool m_json = false;
    Action m_action;
};

} // namespace fractal::cli
