// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "tests/support/test_site.h"

#include <QMainWindow>

#include <deque>

namespace fractal::test {

/// Answers in the person's place, and remembers what was asked.
class ScriptedPrompter final : public Prompter {
public:
    void ask(QWidget *over, const Question &question, std::function<void(Answer)> answered) override;
    void askPassword(QWidget *over, const QString &why, const QString &problem, std::function<void(QString)> answered) override;
    void openFile(QWidget *over, const QString &title, const QString &filter, std::function<void(QString)> chosen) override;
    void saveFile(QWidget *over, const QString &title, const QString &name, std::function<void(QString)> chosen) override;
    void openAddress(const QUrl &address) override { opened += address; }

    std::deque<Answer> answers; ///< of the next questions; none left: No
    QString password; ///< empty: cancelled
    QString file; ///< empty: cancelled
    QList<Question> asked;
    QStringList passwordProblems;
    QList<QUrl> opened;
};

/// A server that is what the test says.
class StandInServer final : public ServerWatch {
public:
    [[nodiscard]] State state() const override { return now; }
    [[nodiscard]] QString publicUrl() const override { return url; }
    [[nodiscard]] QString problem() const override { return trouble; }
    void start() override { become(State::Running); }
    void stop() override { become(State::Stopped); }
    void become(State state)
    {
        now = state;
        emit changed();
    }

    State now = State::Running;
    QString url = QStringLiteral("https://cmms.example");
    QString trouble;
};

/// Everything that a screen needs, on a site of its own, with a window of 1280 × 800 that is shown. Somebody is signed in.
class Desk {
public:
    explicit Desk(Driver driver = Driver::Sqlite, const QString &person = QStringLiteral("admin"));
    ~Desk();

    TestSite store;
    ScriptedPrompter prompter;
    StandInServer server;
    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QMainWindow &window() { return *m_window; }
    /// Puts the screen into the window.
    void show(QWidget *screen);
    /// Another person at the window; their password is that of TestSite.
    void signIn(const QString &name);
    /// Runs a job in the store as somebody else would, and waits for the commit.
    void change(const std::function<Result<void>(Work &)> &job);
    /// Until nothing is under way in the background any more.
    void settle();
    /// Language of the program, as the user menu switches it: "fr".
    void speak(const QString &language);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Office> m_office;
};

/// The widget of this objectName, which has to be there.
template <typename T>
T *get(QWidget *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (found == nullptr)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

/// Inputs below `parent` that are visible and enabled but that Tab does not reach, or that have no name for a screen reader.
[[nodiscard]] QStringList unreachable(QWidget *parent);
/// Labels, buttons and tabs whose text does not fit: "objectName: text (needs 120, has 96)".
[[nodiscard]] QStringList clipped(QWidget *parent);

} // namespace fractal::test
