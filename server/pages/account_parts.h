// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/account_page.h"
#include "server/pages/translator.h"

namespace fractal::pages {

/// One authorization of the account's page, as its template takes it.
[[nodiscard]] Data accessData(const AccountPage::Access &access, const AccountPage &page, const Words &words);
/// One session of a browser.
[[nodiscard]] Data sessionData(const AccountPage::BrowserSession &session, const AccountPage &page, const Words &words);
/// Two-step authentication: how it stands, and the forms that change it.
[[nodiscard]] Data secondStepData(const AccountPage &page, const Words &words);

} // namespace fractal::pages
