// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/password_policy.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace fractal::password_policy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enoughBesides = 6; ///< characters beside what everybody knows
constexpr qsizetype shortestName = 3;
constexpr qsizetype fewestDifferent = 5;

/// What the lists of stolen passwords begin with, in the languages of the product. As folded below: small letters and
/// digits alone.
constexpr std::array common{
    "password",      "passwort",      "passw0rd",
    "motdepasse",    "contrasena",    "contraseña",
    "contrasenia",   "secret",        "secreto",
    "qwertyuiop",    "qwerty",        "qwertz",
    "azertyuiop",    "azerty",        "asdfghjkl",
    "asdfgh",        "zxcvbnm",       "1q2w3e4r5t",
    "1q2w3e4r",      "1qaz2wsx",      "q1w2e3r4",
    "zaq12wsx",      "iloveyou",      "jetaime",
    "tequiero",      "teamo",         "letmein",
    "welcome",       "bienvenue",     "bienvenido",
    "bienvenidos",   "administrator", "administrateur",
    "administrador", "superadmin",    "admin",
    "changeme",      "changezmoi",    "cambiame",
    "default",       "trustno1",      "dragon",
    "monkey",        "sunshine",      "princess",
    "princesa",      "football",      "baseball",
    "superman",      "batman",        "starwars",
    "pokemon",       "computer",      "internet",
    "master",        "shadow",        "michael",
    "jordan",        "liverpool",     "barcelona",
    "realmadrid",    "soleil",        "doudou",
    "loulou",        "chocolat",      "bonjour",
    "maintenance",   "mantenimiento", "correcthorsebatterystaple",
    "chatgpt",       "openai",
};

constexpr std::array product{"fractalone", "fractal"};

/// Small letters and digits; what looks like a letter stands for it where `asLetters`.
QString folded(const QString &text, bool asLetters)
{
    static const QString from = u"013457@$!|"_s;
    static const QString to = u"oieastasil"_s;
    QString result;
    for (const QChar c : text.toLower()) {
        const qsizetype at = asLetters ? from.indexOf(c) : -1;
        const QChar shown = at < 0 ? c : to[at];
        if (shown.isLetterOrNumber())
            result += shown;
    }
    return result;
}

/// The words of a name, and the whole of it, as folded.
QStringList piecesOf(const QStringList &names)
{
    QStringList pieces;
    for (const QString &name : names) {
        QString word;
        QStringList words{folded(name, false)};
        for (const QChar c : name.toLower() + u' ') {
            if (c.isLetterOrNumber()) {
                word += c;
            } else {
                words += word;
                word.clear();
            }
        }
        pieces += words;
    }
    pieces.removeIf([](const QString &piece) { return piece.size() < shortestName; });
    std::ranges::stable_sort(pieces, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return pieces;
}

/// Is there little in it beside these pieces?
bool isMostly(QString text, const QStringList &pieces)
{
    const qsizetype before = text.size();
    for (const QString &piece : pieces)
        text.remove(piece);
    const bool isOnlyNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    return text.size() < before && (text.size() < enoughBesides || isOnlyNumber);
}

template <std::size_t N>
QStringList listOf(const std::array<const char *, N> &words)
{
    QStringList list;
    for (const char *word : words)
        list += QString::fromUtf8(word);
    std::ranges::stable_sort(list, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return list;
}

bool isCommon(const QString &password)
{
    static const QStringList words = listOf(common);
    return isMostly(folded(password, false), words) || isMostly(folded(password, true), words);
}

/// "aaaa…", "abcabcabc…", "123456789012", "zyxwvut…".
bool isSimple(const QList<uint> &characters)
{
    QList<uint> different = characters;
    std::ranges::sort(different);
    different.erase(std::unique(different.begin(), different.end()), different.end());
    if (different.size() < fewestDifferent)
        return true;
    qsizetype surprises = 0;
    for (qsizetype i = 1; i < characters.size(); ++i) {
        const auto step = static_cast<qint64>(characters[i]) - static_cast<qint64>(characters[i - 1]);
        surprises += std::llabs(step) > 1 ? 1 : 0;
    }
    if (surprises * 4 < characters.size())
        return true;
    for (qsizetype unit = 1; unit < enoughBesides; ++unit) {
        if (std::equal(characters.begin() + unit, characters.end(), characters.begin()))
            return true;
    }
    return false;
}

const char *ruleOf(Problem problem)
{
    constexpr std::array names{"too_short", "too_long", "name", "common", "simple"};
    return names[static_cast<std::size_t>(problem)];
}

QString sentenceOf(Problem problem)
{
    switch (problem) {
    case Problem::TooShort:
        return u"a password has at least %1 characters"_s.arg(shortest);
    case Problem::TooLong:
        return u"a password has at most %1 characters"_s.arg(longest);
    case Problem::Name:
        return u"a password must not be little more than a name of the person, the site or the product"_s;
    case Problem::Common:
        return u"this password is among those that are tried first; choose a few words that do not belong together"_s;
    case Problem::Simple:
        return u"a password must not be the same thing again and again, or characters in their order"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Problem> problemOf(const QString &password, const QStringList &names)
{
    const QList<uint> characters = password.toUcs4();
    if (characters.size() < shortest)
        return Problem::TooShort;
    if (characters.size() > longest)
        return Problem::TooLong;
    if (isMostly(folded(password, false), piecesOf(names) + listOf(product)))
        return Problem::Name;
    if (isCommon(password))
        return Problem::Common;
    if (isSimple(characters))
        return Problem::Simple;
    return {};
}

Result<void> check(const QString &password, const QStringList &names)
{
    const auto problem = problemOf(password, names);
    if (!problem)
        return {};
    return failure(ErrorCode::ValidationFailed, sentenceOf(*problem), u"password"_s,
                   {{u"rule"_s, QString::fromLatin1(ruleOf(*problem))}});
}

} // namespace fractal::password_policy
