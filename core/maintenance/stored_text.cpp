// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_text.h"

namespace fractal::stored_text {
namespace {

bool isUnseen(char32_t character)
{
    return (character < 0x20 && character != U'\n' && character != U'\t')
        || (character >= 0x7f && character < 0xa0) // DEL and C1 controls
        || character == 0x00ad // soft hyphen
        || character == 0x061c || (character >= 0x200b && character <= 0x200f) // zero width, direction marks
        || (character >= 0x202a && character <= 0x202e) // embeddings and overrides
        || (character >= 0x2060 && character <= 0x206f) // word joiner, isolates, deprecated controls
        || character == 0x180e || character == 0xfeff || (character >= 0xfff9 && character <= 0xfffb)
        || (character >= 0xfe00 && character <= 0xfe0f) // variation selectors can carry bytes
        || (character >= 0xe0000 && character <= 0xe0fff) // tags: invisible ASCII; further variation selectors
        || (character & 0xfffe) == 0xfffe; // not characters
}

QString cleaned(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t full = QChar::surrogateToUcs4(character, text[i + 1]);
            if (!isUnseen(full))
                clean.append(character).append(text[i + 1]);
            ++i;
        } else if (!character.isSurrogate() && !isUnseen(character.unicode())) {
            // U+2028 and U+2029 are line ends that many programs do not show.
            clean += character == QChar::LineSeparator || character == QChar::ParagraphSeparator ? QChar{u'\n'} : character;
        }
    }
    return clean;
}

} // namespace

QString line(QStringView text)
{
    return cleaned(text).simplified();
}

QString lines(QStringView text)
{
    return cleaned(text).trimmed();
}

} // namespace fractal::stored_text
