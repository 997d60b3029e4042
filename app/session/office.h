// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/clipboard.h"
#include "app/session/prompter.h"
#include "app/session/session.h"
#include "app/widgets/toasts.h"

#include <QSettings>

namespace fractal {

/// Where the embedded server, or the one that runs as a service, is reached; what a screen may ask of it.
class ServerWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    enum class State : quint8 { Stopped, Starting, Running, Stopping, Attached };
    [[nodiscard]] virtual State state() const = 0;
    /// The public URL, or where none is configured the bound loopback address; empty while nothing serves.
    [[nodiscard]] virtual QString publicUrl() const = 0;
    /// Why the last start failed, for people; empty: it did not.
    [[nodiscard]] virtual QString problem() const = 0;
    /// While attached: what serves runs as a service, not in another window.
    [[nodiscard]] virtual bool isService() const { return true; }
    virtual void start() = 0;
    virtual void stop() = 0;

signals:
    void changed();
};

/// What every screen needs. All of them outlive it.
struct Office {
    Session &session;
    Background &background;
    Prompter &prompter;
    Clipboard &clipboard;
    look::Toasts &toasts;
    QSettings &memory; ///< what the window remembers of widths, sorting, places; never secrets
    ServerWatch &server;
};

/// What went wrong in the person's words; `field` errors stand beside their field instead.
[[nodiscard]] QString sentenceFor(const Error &error);

} // namespace fractal
