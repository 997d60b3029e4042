// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace fractal {

/// A section of the side menu. The order is the reference's; one that has no page yet is not shown (C).
struct Section {
    const char *name;
    const char *title; ///< ◆, context "Section"
};

inline constexpr std::array sections{
    Section{"general", QT_TRANSLATE_NOOP("Section", "General")},
    Section{"user_accounts", QT_TRANSLATE_NOOP("Section", "User Accounts")},
    Section{"transactions_log", QT_TRANSLATE_NOOP("Section", "Transactions Log")},
    Section{"api_connections", QT_TRANSLATE_NOOP("Section", "API Connections")},
};

} // namespace fractal
