// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/search_text.h"

namespace fractal::search_text {
namespace {

using namespace Qt::StringLiterals;

// Letters that Unicode does not decompose into a base letter and a mark.
QLatin1StringView spelledOut(char16_t letter)
{
    switch (letter) {
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ø':
        return "o"_L1;
    case u'ł':
        return "l"_L1;
    case u'đ':
        return "d"_L1;
    case u'ı':
        return "i"_L1;
    case u'ß':
        return "ss"_L1;
    default:
        return {};
    }
}

QString escaped(const QString &text)
{
    QString pattern;
    pattern.reserve(text.size() + 2);
    for (const QChar character : text) {
        if (character == u'%' || character == u'_' || character == u'!')
            pattern += u'!';
        pattern += character;
    }
    return pattern;
}

} // namespace

QString fold(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        if (character.unicode() < 0x20)
            folded += u' ';
        else if (character.unicode() < 0x80)
            folded += character;
        else if (const QLatin1StringView letters = spelledOut(character.unicode()); !letters.isEmpty())
            folded += letters;
        else
            folded += character;
    }
    return folded.simplified();
}

QString of(const QStringList &texts)
{
    return fold(texts.join(u' '));
}

QString containing(const QString &folded)
{
    return u'%' + escaped(folded) + u'%';
}

QString beginningWith(const QString &text)
{
    return escaped(text) + u'%';
}

QStringList words(QStringView question, int most)
{
    QStringList all = fold(question).split(u' ', Qt::SkipEmptyParts);
    all.removeDuplicates();
    return all.mid(0, most);
}

} // namespace fractal::search_text
