// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace fractal {

/// The languages of the window. Each is named in itself, whatever the present one is.
struct Language {
    const char *code;
    const char *name;
};
inline constexpr std::array languages{Language{"en", "English"}, Language{"fr", "Français"}, Language{"es", "Español"}};

} // namespace fractal
