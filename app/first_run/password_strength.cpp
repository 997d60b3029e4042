// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/password_strength.h"

#include "core/store/password_policy.h"

#include <QSet>

#include <array>

namespace fractal {

namespace {

constexpr std::array commonPieces{"password",      "motdepasse", "contrasena", "contraseña", "fractal", "maintenance",
                                  "mantenimiento", "qwerty",     "azerty",     "admin",      "welcome", "bienvenue",
                                  "bienvenido",    "1234567890", "123456",     "12345",      "1234",    "2024",
                                  "2025",          "2026",       "abcdef"};
constexpr qsizetype shortestPiece = 3;
constexpr qsizetype fewestDifferent = 5;
constexpr qsizetype fair = 12;
constexpr qsizetype strong = 16;

/// Lower case, each guessable piece as one letter.
QString withoutGuessable(const QString &password, const QStringList &known)
{
    QString rest = password.toLower();
    for (const QString &word : known) {
        const QString piece = word.toLower();
        if (piece.size() >= shortestPiece)
            rest.replace(piece, QStringLiteral("x"));
    }
    for (const char *piece : commonPieces)
        rest.replace(QString::fromUtf8(piece), QStringLiteral("x"));
    return rest;
}

int kindsOf(const QString &password)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar c : password) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
    }
    return int{lower} + int{upper} + int{digit} + int{other};
}

Strength refused(password_policy::Problem problem)
{
    switch (problem) {
    case password_policy::Problem::TooShort:
    case password_policy::Problem::TooLong:
        return Strength::TooShort;
    case password_policy::Problem::Name:
        return Strength::IsName;
    case password_policy::Problem::Common:
    case password_policy::Problem::Simple:
        return Strength::IsCommon;
    }
    Q_UNREACHABLE();
}

} // namespace

Strength strengthOf(const QString &password, const QString &signInName, const QStringList &known)
{
    if (password.isEmpty())
        return Strength::None;
    if (!signInName.isEmpty() && password.compare(signInName, Qt::CaseInsensitive) == 0)
        return Strength::IsName;
    if (const auto problem = password_policy::problemOf(password, known + QStringList{signInName}))
        return refused(*problem);
    const QString rest = withoutGuessable(password, known + QStringList{signInName});
    const QSet<QChar> different{rest.begin(), rest.end()};
    const qsizetype worth = rest.size() + 2 * (kindsOf(password) - 1);
    if (different.size() < fewestDifferent || worth < fair)
        return Strength::Weak;
    return worth < strong ? Strength::Fair : Strength::Strong;
}

} // namespace fractal
