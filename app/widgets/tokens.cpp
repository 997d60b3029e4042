// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tokens.h"

#include <array>
#include <cmath>

namespace fractal::look {

namespace {

using Row = std::array<QRgb, 3>; // light, dark, high contrast

// In the order of Token.
constexpr std::array<Row, tokenCount> table{{
    {0xFFF4F5F7, 0xFF1E2126, 0xFF000000}, // window
    {0xFFFFFFFF, 0xFF16191D, 0xFF000000}, // base
    {0xFFF8F9FA, 0xFF1B1F24, 0xFF000000}, // alternate
    {0xFFD0D5DB, 0xFF3A4048, 0xFFFFFFFF}, // divider
    {0xFF848D97, 0xFF7A838E, 0xFFFFFFFF}, // control line
    {0xFF1B1F24, 0xFFE8EAED, 0xFFFFFFFF}, // text
    {0xFF57606A, 0xFFA3ABB5, 0xFFFFFFFF}, // muted
    {0xFF0B63B8, 0xFF6CB0F5, 0xFFFFE600}, // accent
    {0xFFFFFFFF, 0xFF0B1A2A, 0xFF000000}, // on accent
    {0xFFD6E8FA, 0xFF1F3A57, 0xFFFFE600}, // selection
    {0xFF1B1F24, 0xFFE8EAED, 0xFF000000}, // text on it
    {0xFF1A6B34, 0xFF7BD88F, 0xFF7CFF9B}, {0xFFDDF3E2, 0xFF17351F, 0xFF000000}, // ok
    {0xFF7A4B00, 0xFFF2C463, 0xFFFFD400}, {0xFFFFF0CC, 0xFF3B2C08, 0xFF000000}, // warning
    {0xFFA8201A, 0xFFFF9C94, 0xFFFF9D9D}, {0xFFFDE4E2, 0xFF451A18, 0xFF000000}, // error
    {0xFF0B5394, 0xFF8CC4FF, 0xFF8FD3FF}, {0xFFDCEBFA, 0xFF14304D, 0xFF000000}, // info
    {0xFF474F58, 0xFFC3CAD2, 0xFFFFFFFF}, {0xFFE7EAEE, 0xFF2C3138, 0xFF000000}, // neutral
}};

/// WCAG 2.2, relative luminance.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

QColor colour(Theme theme, Token token)
{
    return QColor{table[static_cast<std::size_t>(token)][static_cast<std::size_t>(theme)]};
}

Theme themeOf(const QPalette &palette)
{
    const QRgb window = palette.color(QPalette::Active, QPalette::Window).rgb();
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        if (window == colour(theme, Token::Window).rgb())
            return theme;
    }
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QPalette paletteOf(Theme theme)
{
    const auto of = [theme](Token token) { return colour(theme, token); };
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &value) { palette.setColor(QPalette::All, role, value); };
    set(QPalette::Window, of(Token::Window));
    set(QPalette::WindowText, of(Token::Text));
    set(QPalette::Base, of(Token::Base));
    set(QPalette::AlternateBase, of(Token::Alternate));
    set(QPalette::Text, of(Token::Text));
    set(QPalette::PlaceholderText, of(Token::Muted));
    set(QPalette::Button, of(Token::Base));
    set(QPalette::ButtonText, of(Token::Text));
    set(QPalette::BrightText, of(Token::Error));
    set(QPalette::Highlight, of(Token::Selection));
    set(QPalette::HighlightedText, of(Token::SelectionText));
    set(QPalette::Link, of(Token::Accent));
    set(QPalette::LinkVisited, of(Token::Accent));
    set(QPalette::ToolTipBase, of(Token::Base));
    set(QPalette::ToolTipText, of(Token::Text));
    set(QPalette::Light, of(Token::Base));
    set(QPalette::Midlight, of(Token::Alternate));
    set(QPalette::Mid, of(Token::Divider));
    set(QPalette::Dark, of(Token::ControlLine));
    set(QPalette::Shadow, of(Token::Divider));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Token::Muted));
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace fractal::look
