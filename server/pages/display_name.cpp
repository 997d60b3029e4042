// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/display_name.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameAtMost = 60;
constexpr int textAtMost = 2000;
constexpr int marksAtMost = 3; // a pile of accents would cover the lines around it

/// Looks like nothing, though Unicode calls it a letter or a symbol; or stood for what is no character at all.
bool isBlankGlyph(char32_t c)
{
    return c == 0xFFFD || c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
}

bool isShown(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi embeddings and isolates, zero width, soft hyphen, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return !isBlankGlyph(c);
    }
}

QString shownPart(const QString &given, int charactersAtMost)
{
    QString shown;
    int characters = 0;
    int marks = 0;
    bool cut = false;
    for (const char32_t c : given.toUcs4()) {
        // Line ends are control characters that part words.
        const char32_t character = QChar::isSpace(c) ? U' ' : c;
        marks = QChar::isMark(character) ? marks + 1 : 0;
        if (!isShown(character) || marks > marksAtMost || (character == U' ' && (shown.isEmpty() || shown.endsWith(u' '))))
            continue;
        cut = ++characters > charactersAtMost;
        if (cut)
            break;
        shown += QString::fromUcs4(&character, 1);
    }
    if (cut) {
        shown.chop(shown.back().isLowSurrogate() ? 2 : 1);
        shown += u'…';
    }
    return shown.trimmed();
}

} // namespace

QString displayName(const QString &name)
{
    const QString shown = shownPart(name, nameAtMost);
    return shown.isEmpty() && !name.isEmpty() ? u"?"_s : shown;
}

QString displayText(const QString &text)
{
    return shownPart(text, textAtMost);
}

QString initialOf(const QString &displayedName)
{
    for (const char32_t c : displayedName.toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            return QString::fromUcs4(&c, 1).toUpper();
    }
    return u"?"_s;
}

} // namespace fractal::pages
