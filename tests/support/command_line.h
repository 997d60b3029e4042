// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/site.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace fractal::test {

/// What a program answered.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

/// The real fractal-one-server, as a person in a shell runs it, on a site in a folder of its own. Its environment has
/// none of the variables that would lead it elsewhere.
class CommandLine {
public:
    CommandLine();

    [[nodiscard]] QString folder() const { return m_parent.path() + QStringLiteral("/site"); }
    [[nodiscard]] QString path(const QString &name) const { return m_parent.path() + QLatin1Char('/') + name; }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// `--data FOLDER` and the words, with `input` on standard input.
    [[nodiscard]] Answer run(const QStringList &words, const QByteArray &input = {}) const;
    /// A site with the Superadministrator "admin" whose password is adminPassword.
    [[nodiscard]] bool makeSite() const;
    /// An account with the password "correct horse " + name.
    [[nodiscard]] bool addUser(const QString &name,
                               const QStringList &more = {QStringLiteral("--group"), QStringLiteral("Planner")}) const;
    /// What `consumer add` printed.
    [[nodiscard]] QJsonObject addConsumer(const QString &name) const;
    /// The site in the test's own process, as another program beside the shell; nothing when it cannot be opened.
    [[nodiscard]] std::unique_ptr<Site> open(const Clock &clock, Random &random) const;
    /// Starts a command that goes on: serve, log --follow.
    void start(QProcess &process, const QStringList &words) const;
    /// Each file of the site with its bytes' digest, but what SQLite keeps beside the database: to see that nothing changed.
    [[nodiscard]] QByteArray contents() const;

    [[nodiscard]] static QString program();
    static constexpr auto adminPassword = "correct horse admin";

private:
    QTemporaryDir m_parent;
    QProcessEnvironment m_environment;
};

} // namespace fractal::test
