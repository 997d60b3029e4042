// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/asker_language.h"

#include "core/store/users.h"

namespace fractal::mcp {

pages::Language languageOf(const Asker &asker, Work &work)
{
    if (asker.principal.user) {
        const auto user = users::find(work.connection, asker.principal.user);
        if (const auto own = user ? pages::languageFromCode(user->language) : std::nullopt)
            return *own;
    }
    return pages::languageFromCode(asker.language).value_or(pages::Language::En);
}

} // namespace fractal::mcp
