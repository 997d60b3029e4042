// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

#include <memory>

namespace fractal {

/// One window a site (S6): the first one holds a lock and listens on a local socket in the site's folder, which only its
/// owner can open; a second start asks it to come to the front. Where the first one cannot be asked within two seconds
/// (it hangs, or runs on another computer), there are two windows, which the store allows.
class OneWindow : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneWindow)

public:
    explicit OneWindow(QObject *parent = nullptr);
    ~OneWindow() override; ///< the lock and the socket go

    /// Answers with one signal: at once, or when the other window has said that it is in front. A folder without a site is
    /// free for everybody; nothing is written there.
    void enter(const QString &siteFolder);
    void leave(); ///< another window may open the site

signals:
    void entered(); ///< this window may open the site
    void isElsewhere(); ///< another window has it and is in front now
    /// Somebody started the program again; `token`: what lets a Wayland window come to the front, may be empty.
    void callHeard(const QString &token);

private:
    void listen(const QString &socket);
    void hear(QLocalSocket *caller);
    void ask();
    void conclude(bool isElsewhereNow);

    QString m_folder; ///< whose lock is held or asked for
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_asking;
    QTimer m_again;
    QTimer m_patience;
};

} // namespace fractal
