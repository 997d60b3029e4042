// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/dialogs.h"
#include "app/shell/main_window.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "tests/shots/story.h"

#include <QTemporaryDir>

namespace fractal::shots {

inline constexpr int settleMs = 400; // reads of a page that is shown are answered well within that

/// Where a picture goes, and what its name ends with: "-fr-dark".
struct Picture {
    QString folder;
    QString suffix;

    void take(QWidget &window, const QString &name) const;
};

[[nodiscard]] QWidget *visible(const QString &name); ///< null: there is none
void press(const QString &button);

/// A site as in the pictures, another one where nothing is yet, and the program that opens them.
class Studio {
public:
    Studio();
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const; ///< its path

    SystemClock clock;
    SystemRandom random;

private:
    std::unique_ptr<Site> make(Start &opened, const QString &folder);
    QTemporaryDir m_folder;

public:
    QSettings memory;
    Appearance appearance;
    Dialogs dialogs;
    Start start;
    Start bare;
    Story story;
};

} // namespace fractal::shots
