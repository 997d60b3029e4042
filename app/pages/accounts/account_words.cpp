// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/account_words.h"

#include "app/session/office.h"
#include "core/store/password_policy.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace fractal::accounts {

using namespace Qt::StringLiterals;

namespace {

/// Stands for its context in the translations.
struct Account {
    Q_DECLARE_TR_FUNCTIONS(Account)

public:
    static QString profile(Profile profile)
    {
        switch (profile) {
        case Profile::Administrator:
            return tr("Administrator");
        case Profile::Customized:
            return tr("Customized");
        case Profile::Technician:
            return tr("Technician");
        case Profile::LimitedTechnician:
            return tr("Limited technician");
        case Profile::ReadOnly:
            return tr("Read-only");
        case Profile::Requester:
            return tr("Requester");
        }
        return {};
    }
    static QString help(Profile profile)
    {
        switch (profile) {
        case Profile::Administrator:
            return tr("May do everything, whatever the permission group.");
        case Profile::Customized:
            return tr("May do what the permission group allows.");
        case Profile::Technician:
        case Profile::LimitedTechnician:
            return tr("May do what the permission group allows; of work orders and tasks only their own.");
        case Profile::ReadOnly:
            return tr("May look at what the permission group allows, and report a problem.");
        case Profile::Requester:
            return tr("May report problems and follow their own.");
        }
        return {};
    }
    static QString state(user_table::State state)
    {
        switch (state) {
        case user_table::State::Enabled:
            return tr("Enabled");
        case user_table::State::Disabled:
            return tr("Disabled");
        case user_table::State::Locked:
            return tr("Locked");
        }
        return {};
    }
    static QString strength(Strength strength)
    {
        switch (strength) {
        case Strength::None:
            return tr("At least 12 characters. A sentence of four or five words is easy to remember and hard to guess.");
        case Strength::Short:
            return tr("Too short: at least 12 characters.");
        case Strength::Weak:
            return tr("Weak: easy to guess.");
        case Strength::Good:
            return tr("Good.");
        case Strength::Strong:
            return tr("Strong.");
        }
        return {};
    }
    static QString rule(const Error &error)
    {
        const QString rule = error.details["rule"_L1].toString();
        if (rule == "own_account"_L1)
            return tr("Nobody disables themselves or changes their own profile or permission group. Ask another administrator.");
        if (rule == "administrators"_L1)
            return tr("Only an administrator makes or changes an administrator’s account.");
        if (error.field == "user"_L1)
            return tr("The Superadministrator stays an enabled administrator.");
        return fractal::sentenceFor(error);
    }
    static QString beside(const Error &error)
    {
        if (error.field == "name"_L1) {
            return error.code == ErrorCode::AlreadyExists ? tr("An account with this sign-in name exists.")
                                                          : tr("1 to 80 letters, digits and . - _ @ + without blanks.");
        }
        if (error.field == "display_name"_L1)
            return tr("A name has at most 80 characters.");
        if (error.field == "email"_L1)
            return tr("This is not an e-mail address.");
        if (error.field == "group"_L1)
            return tr("Choose a permission group. Only administrators need none.");
        if (error.field == "location"_L1)
            return tr("There is no location with this code.");
        if (error.field == "password"_L1)
            return password(error.details["rule"_L1].toString());
        return {};
    }
    static QString password(const QString &rule)
    {
        if (rule == "name"_L1)
            return tr("Little more than a name. Choose something that nobody guesses.");
        if (rule == "common"_L1 || rule == "simple"_L1)
            return tr("Among the passwords that are tried first. Choose a few words that do not belong together.");
        return tr("Choose a password of 12 to 200 characters.");
    }
    static QString siteLanguage() { return tr("As the site"); }
};

/// Bits that a guesser has to try, as if characters were chosen at random; few different ones count less.
double bitsOf(const QString &password)
{
    int alphabet = 0;
    bool hasSmall = false;
    bool hasCapital = false;
    bool hasDigit = false;
    bool hasOther = false;
    QSet<QChar> different;
    for (const QChar c : password) {
        different.insert(c);
        hasSmall |= c.isLower();
        hasCapital |= c.isUpper();
        hasDigit |= c.isDigit();
        hasOther |= !c.isLetterOrNumber();
    }
    alphabet = (hasSmall ? 26 : 0) + (hasCapital ? 26 : 0) + (hasDigit ? 10 : 0) + (hasOther ? 20 : 0);
    const auto effective = std::min<qsizetype>(password.size(), 2 * different.size());
    return static_cast<double>(effective) * std::log2(std::max(alphabet, 2));
}

constexpr double goodBits = 60;
constexpr double strongBits = 80;

} // namespace

QString titleOf(Profile profile)
{
    return Account::profile(profile);
}

QString helpFor(Profile profile)
{
    return Account::help(profile);
}

QString titleOf(user_table::State state)
{
    return Account::state(state);
}

look::Status statusOf(user_table::State state)
{
    switch (state) {
    case user_table::State::Enabled:
        return look::Status::Ok;
    case user_table::State::Disabled:
        return look::Status::Off;
    case user_table::State::Locked:
        return look::Status::Attention;
    }
    return look::Status::Off;
}

QString languageName(const QString &code)
{
    if (code.isEmpty())
        return Account::siteLanguage();
    return code == "fr"_L1 ? u"Français"_s : code == "es"_L1 ? u"Español"_s : code == "en"_L1 ? u"English"_s : code;
}

Strength strengthOf(const QStringList &names, const QString &password)
{
    if (password.isEmpty())
        return Strength::None;
    const auto problem = password_policy::problemOf(password, names);
    if (problem == password_policy::Problem::TooShort)
        return Strength::Short;
    const bool holdsName = std::ranges::any_of(
        names, [&](const QString &name) { return !name.isEmpty() && password.contains(name, Qt::CaseInsensitive); });
    const double bits = bitsOf(password);
    if (problem || holdsName || bits < goodBits)
        return Strength::Weak;
    return bits < strongBits ? Strength::Good : Strength::Strong;
}

QString wordFor(Strength strength)
{
    return Account::strength(strength);
}

QString sentenceBeside(const Error &error)
{
    return Account::beside(error);
}

QString sentenceOf(const Error &error)
{
    return error.code == ErrorCode::BusinessRule ? Account::rule(error) : fractal::sentenceFor(error);
}

} // namespace fractal::accounts
