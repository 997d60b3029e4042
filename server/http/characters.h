// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

/// The character classes of RFC 9110 §5.6 and RFC 3986, for the parser.
namespace fractal::http::characters {

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

inline constexpr std::array<bool, 256> tokenTable = [] {
    std::array<bool, 256> table{};
    for (int i = 0; i < 256; ++i)
        table[static_cast<size_t>(i)] = i < 128 && (isDigit(static_cast<char>(i)) || isLetter(static_cast<char>(i)));
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// RFC 9110 §5.6.2: tchar.
[[nodiscard]] constexpr bool isToken(char c)
{
    return tokenTable[static_cast<unsigned char>(c)];
}

[[nodiscard]] inline bool isToken(QByteArrayView text)
{
    for (const char c : text) {
        if (!isToken(c))
            return false;
    }
    return !text.isEmpty();
}

/// RFC 9110 §5.5: visible characters, blanks and obs-text; no CR, LF, NUL or other control character.
[[nodiscard]] inline bool isFieldValue(QByteArrayView text)
{
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\t') || byte == 0x7f)
            return false;
    }
    return true;
}

/// Without optional blanks at both ends (RFC 9110 §5.6.3).
[[nodiscard]] inline QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

/// ASCII letters in either case; `lower` is in lower case.
[[nodiscard]] inline bool equalsLower(QByteArrayView text, QByteArrayView lower)
{
    if (text.size() != lower.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (toLower(text[i]) != lower[i])
            return false;
    }
    return true;
}

} // namespace fractal::http::characters
