// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/page_frame.h"
#include "server/pages/wait.h"

#include <optional>

namespace fractal::pages {

/// After the password: posts `code` or `recovery` and the form's hidden fields.
struct SecondStepPage {
    Frame frame;
    Form form;
    QString personName;
    bool byRecoveryCode = false;
    bool wrong = false;
    std::optional<Wait> wait; ///< answered with 429 and Retry-After
    QByteArray startAgain; ///< to the sign-in page: "Not you?"
    QByteArray otherWay; ///< the same page with the other kind of code
};

[[nodiscard]] QByteArray render(const SecondStepPage &page);

} // namespace fractal::pages
