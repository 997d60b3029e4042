// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/page_frame.h"
#include "server/pages/wait.h"

#include <optional>

namespace fractal::pages {

/// Who wants an answer after the sign-in, and where it goes.
struct Asker {
    QString consumerName;
    QString redirectUri;
};

/// Posts `user`, `password`, `action` ("sign-in" or "cancel") and the form's hidden fields.
struct SignInPage {
    Frame frame;
    Form form;
    std::optional<Asker> asker; ///< none: a page of ours needs a person
    QString userName; ///< as it was typed
    bool wrong = false; ///< unknown user and wrong password are not told apart (oauth.md L07)
    std::optional<Wait> wait; ///< answered with 429 and Retry-After
};

[[nodiscard]] QByteArray render(const SignInPage &page);

} // namespace fractal::pages
