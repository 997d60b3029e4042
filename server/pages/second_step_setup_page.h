// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secrets.h"
#include "server/pages/record_page.h"

#include <vector>

namespace fractal::pages {

/// Two-step authentication is being set up: the seed for the app, and the place for its first code. Posts `code`.
struct SecondStepSetupPage {
    Frame frame;
    Reader reader;
    QByteArray action;
    QByteArray csrf;
    QByteArray picture; ///< the address of the QR code
    QByteArray account; ///< the page to go back to
    crypto::Secret seed; ///< in base32
    bool wrong = false;
};
[[nodiscard]] QByteArray render(const SecondStepSetupPage &page);

/// Ten new recovery codes: the only time that they are shown.
struct RecoveryCodesPage {
    Frame frame;
    Reader reader;
    QByteArray account; ///< the page to go on to
    bool turnedOn = false; ///< the second step was turned on with them
    std::vector<crypto::Secret> codes;
};
[[nodiscard]] QByteArray render(const RecoveryCodesPage &page);

} // namespace fractal::pages
