// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace fractal::look {

enum class Theme : quint8 { Light, Dark, HighContrast };

/// The colours of the program, by what they are for. There is no other one.
enum class Token : quint8 {
    Window,
    Base,
    Alternate,
    Divider,
    ControlLine,
    Text,
    Muted,
    Accent,
    OnAccent,
    Selection,
    SelectionText,
    Ok,
    OkFill,
    Warning,
    WarningFill,
    Error,
    ErrorFill,
    Info,
    InfoFill,
    Neutral,
    NeutralFill
};
inline constexpr int tokenCount = 21;

[[nodiscard]] QColor colour(Theme theme, Token token);

/// Which theme a palette is of: what a widget paints follows its palette, so that nothing has to be told of a change.
[[nodiscard]] Theme themeOf(const QPalette &palette);
[[nodiscard]] inline QColor colour(const QPalette &palette, Token token)
{
    return colour(themeOf(palette), token);
}

[[nodiscard]] QPalette paletteOf(Theme theme);

/// WCAG 2.2 contrast of two opaque colours, from 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace fractal::look
