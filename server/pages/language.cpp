// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/language.h"

#include <QByteArray>

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int rangesAtMost = 16;
constexpr qsizetype headerAtMost = 512;
constexpr int certain = 1000; // q=1, in thousandths: RFC 9110 §12.4.2 allows three digits

struct Wish {
    int weight = -1; ///< in thousandths; -1: not named
    int position = 0;
};

/// "0", "0.8", "1.000"; nothing when it is none.
std::optional<int> weightOf(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 5 || (text[0] != '0' && text[0] != '1') || (text.size() > 1 && text[1] != '.'))
        return {};
    int weight = (text[0] - '0') * certain;
    int scale = certain / 10;
    for (const char digit : text.sliced(qMin<qsizetype>(2, text.size()))) {
        if (digit < '0' || digit > '9')
            return {};
        weight += (digit - '0') * scale;
        scale /= 10;
    }
    return weight <= certain ? std::optional{weight} : std::nullopt;
}

/// The weight of a range's parameters; a malformed one makes the range count for nothing.
int weightOfParameters(QByteArrayView parameters)
{
    const QByteArrayView trimmed = parameters.trimmed();
    if (trimmed.isEmpty())
        return certain;
    if (trimmed.size() < 2 || (trimmed[0] | 0x20) != 'q' || trimmed[1] != '=')
        return -1;
    return weightOf(trimmed.sliced(2)).value_or(-1);
}

std::optional<Language> languageOfRange(QByteArrayView range)
{
    const qsizetype end = range.indexOf('-');
    const QByteArray primary = (end < 0 ? range : range.first(end)).toByteArray().toLower();
    return languageFromCode(QString::fromLatin1(primary));
}

} // namespace

QLatin1StringView codeOf(Language language)
{
    switch (language) {
    case Language::En:
        return "en"_L1;
    case Language::Fr:
        return "fr"_L1;
    case Language::Es:
        return "es"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : languages) {
        if (code == codeOf(language))
            return language;
    }
    return {};
}

Language choose(QByteArrayView acceptLanguage, QStringView queryLanguage, Language siteDefault)
{
    if (const auto chosen = languageFromCode(queryLanguage))
        return *chosen;
    std::array<Wish, languages.size()> wishes;
    Wish anyOther;
    QByteArrayView rest = acceptLanguage.first(qMin(acceptLanguage.size(), headerAtMost));
    for (int position = 0; position < rangesAtMost && !rest.isEmpty(); ++position) {
        const qsizetype comma = rest.indexOf(',');
        const QByteArrayView item = (comma < 0 ? rest : rest.first(comma)).trimmed();
        rest = comma < 0 ? QByteArrayView{} : rest.sliced(comma + 1);
        const qsizetype semicolon = item.indexOf(';');
        const QByteArrayView range = (semicolon < 0 ? item : item.first(semicolon)).trimmed();
        const Wish wish{weightOfParameters(semicolon < 0 ? QByteArrayView{} : item.sliced(semicolon + 1)), position};
        const auto language = languageOfRange(range);
        Wish *const known = range == "*" ? &anyOther : language ? &wishes[static_cast<std::size_t>(*language)] : nullptr;
        if (known && wish.weight > known->weight)
            *known = wish;
    }
    Language best = siteDefault;
    Wish bestWish{0, 0};
    for (const Language language : languages) {
        Wish wish = wishes[static_cast<std::size_t>(language)];
        if (wish.weight < 0) // "*" stands for every language that no other range names
            wish = {anyOther.weight, anyOther.position + (language == siteDefault ? 0 : 1)};
        if (wish.weight > bestWish.weight
            || (wish.weight == bestWish.weight && wish.weight > 0 && wish.position < bestWish.position)) {
            best = language;
            bestWish = wish;
        }
    }
    return best;
}

} // namespace fractal::pages
