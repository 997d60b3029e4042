// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/account_parts.h"

#include "server/pages/browser_name.h"
#include "server/pages/client_profiles.h"
#include "server/pages/consent_rights.h"
#include "server/pages/display_name.h"
#include "server/pages/record_parts.h"
#include "server/pages/region_format.h"
#include "server/pages/return_place.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

/// Sentences side by side.
void addFact(Data &list, Data sentence)
{
    Data fact;
    fact.set("further", flag(!list.is_empty_list()));
    fact.set("sentence", std::move(sentence));
    list.push_back(fact);
}

QString lastUsed(std::optional<Instant> at, const AccountPage &page, const Words &words)
{
    if (!at)
        return words(QT_TRANSLATE_NOOP("Pages", "never used"));
    const auto minutes = std::chrono::floor<std::chrono::minutes>(page.now - *at).count();
    if (minutes < 1)
        return words(QT_TRANSLATE_NOOP("Pages", "last used just now"));
    if (minutes < 60)
        return words.counted(QT_TRANSLATE_N_NOOP("Pages", "last used %n minute(s) ago"), static_cast<int>(minutes));
    if (minutes < 24 * 60)
        return words.counted(QT_TRANSLATE_N_NOOP("Pages", "last used %n hour(s) ago"), static_cast<int>(minutes / 60));
    return words(QT_TRANSLATE_NOOP("Pages", "last used on %1")).arg(RegionFormat{page.frame}.date(*at));
}

QString signedIn(Instant at, const AccountPage &page, const Words &words)
{
    const RegionFormat format{page.frame};
    const QString day = format.date(at);
    if (day == format.date(page.now))
        return words(QT_TRANSLATE_NOOP("Pages", "Signed in today at %1")).arg(format.time(at));
    if (day == format.date(page.now - std::chrono::hours{24}))
        return words(QT_TRANSLATE_NOOP("Pages", "Signed in yesterday at %1")).arg(format.time(at));
    return words(QT_TRANSLATE_NOOP("Pages", "Signed in on %1")).arg(day);
}

Data plain(const QString &sentence)
{
    return phrase(sentence, {});
}

QString joined(const std::vector<RightsLine> &lines)
{
    QStringList texts;
    for (const RightsLine &line : lines)
        texts += line.words;
    return texts.join(u" · "_s);
}

Data rightsData(const AccountPage::Access &access, const AccountPage &page, const Words &words)
{
    const ConsentRights rights = consentRights(access.rights, access.scopes, page.frame.language);
    Data list{Data::type::list};
    const auto add = [&list](const QString &sentence, const QString &may) {
        list.push_back(Data{"sentence", text(sentence.arg(may))});
    };
    const QString nothing = words(QT_TRANSLATE_NOOP("Pages", "Nothing."));
    add(words(QT_TRANSLATE_NOOP("Pages", "Can see: %1")), rights.canSee.empty() ? nothing : joined(rights.canSee));
    const QString onlyLook = words(QT_TRANSLATE_NOOP("Pages", "Nothing. It can only look."));
    const bool waits = access.holdsWrites && !rights.canChange.empty();
    add(waits ? words(QT_TRANSLATE_NOOP("Pages", "Can change, once you have confirmed each change: %1"))
              : words(QT_TRANSLATE_NOOP("Pages", "Can change: %1")),
        !rights.canChange.empty()   ? joined(rights.canChange)
            : rights.canSee.empty() ? nothing
                                    : onlyLook);
    return list;
}

Data factsOf(const AccountPage::Access &access, const ReturnPlace &place, const AccountPage &page, const Words &words)
{
    const RegionFormat format{page.frame};
    Data facts{Data::type::list};
    if (!access.redirectUri.isEmpty())
        addFact(
            facts,
            phrase(words(QT_TRANSLATE_NOOP("Pages", "Returns to %1")),
                   {{.text = place.onThisComputer ? words(QT_TRANSLATE_NOOP("Pages", "a program on this computer")) : place.host,
                     .strong = true,
                     .name = false}}));
    addFact(facts, plain(words(QT_TRANSLATE_NOOP("Pages", "Authorized on %1")).arg(format.date(access.grantedAt))));
    addFact(facts, plain(lastUsed(access.lastUsedAt, page, words)));
    addFact(facts, plain(words(QT_TRANSLATE_NOOP("Pages", "expires on %1 if unused")).arg(format.date(access.validUntil))));
    return facts;
}

/// A form of the second step that asks for the password first.
struct Asking {
    const char *action;
    const char *opens; ///< the button that shows the form
    const char *why;
    const char *button;
    bool dangerous = false;
};

constexpr Asking settingUp{
    account_action::setUp,
    QT_TRANSLATE_NOOP("Pages", "Set up…"),
    QT_TRANSLATE_NOOP("Pages", "You need an authenticator app on your phone or computer."),
    QT_TRANSLATE_NOOP("Pages", "Continue"),
};
constexpr Asking renewing{
    account_action::newCodes,
    QT_TRANSLATE_NOOP("Pages", "New recovery codes…"),
    QT_TRANSLATE_NOOP("Pages", "The codes that you saved before stop working at once."),
    QT_TRANSLATE_NOOP("Pages", "Make new codes"),
};
constexpr Asking turningOff{
    account_action::turnOff,
    QT_TRANSLATE_NOOP("Pages", "Turn off…"),
    QT_TRANSLATE_NOOP("Pages", "Whoever learns your password can sign in as you."),
    QT_TRANSLATE_NOOP("Pages", "Turn off"),
    true,
};

Data askingData(const Asking &asking, const AccountPage &page, const Words &words)
{
    Data data = icon("warning");
    data.set("name", Data{asking.action});
    data.set("opens", text(words(asking.opens)));
    data.set("why", text(words(asking.why)));
    data.set("password_label", text(words(QT_TRANSLATE_NOOP("Pages", "Your password again"))));
    data.set("button", text(words(asking.button)));
    data.set("keep", text(words(QT_TRANSLATE_NOOP("Pages", "Cancel"))));
    data.set("dangerous", flag(asking.dangerous));
    const bool isTroubled = page.trouble && page.trouble->action == asking.action;
    data.set("open", flag(isTroubled));
    data.set("message", flag(isTroubled));
    data.set("invalid", flag(isTroubled && !page.trouble->wait));
    data.set("focus", flag(isTroubled && !page.trouble->wait));
    if (isTroubled && page.trouble->wait)
        data.set("wait", waitData(*page.trouble->wait, page.frame, words));
    else if (isTroubled)
        data.set("wrong", wrongData(words(QT_TRANSLATE_NOOP("Pages", "This is not your password. Try again."))));
    return data;
}

} // namespace

Data accessData(const AccountPage::Access &access, const AccountPage &page, const Words &words)
{
    const ReturnPlace place = returnPlace(access.redirectUri);
    const QString name = displayName(access.consumerName);
    // Only an administrator's consumer is called by its client's own name (decision 42).
    const ClientProfile *const profile = access.unverified || place.onThisComputer ? nullptr : clientProfileFor(place.host);
    Data data = icon("warning");
    data.set("id", text(QByteArray::number(access.id)));
    data.set("name", text(name));
    if (access.unverified)
        data.set("unverified", chip(words(QT_TRANSLATE_NOOP("Pages", "Unverified application")), Mark::Care));
    data.set("rights", rightsData(access, page, words));
    data.set("facts", factsOf(access, place, page, words));
    data.set("opens", text(words(QT_TRANSLATE_NOOP("Pages", "Revoke access…"))));
    data.set("why",
             phrase(words(QT_TRANSLATE_NOOP("Pages", "%1 will stop working for you at once. You can connect again later.")),
                    {{.text = profile ? profile->name : name}}));
    data.set("revoke", text(words(QT_TRANSLATE_NOOP("Pages", "Revoke access"))));
    data.set("revoke_action", Data{account_action::revoke});
    data.set("keep", text(words(QT_TRANSLATE_NOOP("Pages", "Keep"))));
    return data;
}

Data sessionData(const AccountPage::BrowserSession &session, const AccountPage &page, const Words &words)
{
    Data data;
    data.set("id", text(QByteArray::number(session.id)));
    data.set("name", text(browserName(session.userAgent, words)));
    Data facts{Data::type::list};
    addFact(facts, plain(signedIn(session.createdAt, page, words)));
    if (!session.isThis)
        addFact(facts, plain(lastUsed(session.lastSeenAt, page, words)));
    if (!session.address.isEmpty())
        addFact(facts, plain(displayName(session.address)));
    data.set("facts", facts);
    if (session.isThis) {
        data.set("this_one", chip(words(QT_TRANSLATE_NOOP("Pages", "This browser")), Mark::Good));
    } else {
        Data ending;
        ending.set("label", text(words(QT_TRANSLATE_NOOP("Pages", "Sign out"))));
        ending.set("end_action", Data{account_action::endSession});
        data.set("ending", ending);
    }
    return data;
}

Data secondStepData(const AccountPage &page, const Words &words)
{
    Data data;
    data.set("label", text(words(QT_TRANSLATE_NOOP("Pages", "Two-step authentication"))));
    Data forms{Data::type::list};
    if (page.secondStep) {
        data.set("state", chip(words(QT_TRANSLATE_NOOP("Pages", "On")), Mark::Good));
        const QString since = words(QT_TRANSLATE_NOOP("Pages", "On since %1."))
                                  .arg(RegionFormat{page.frame}.date(page.secondStep->since));
        const QString left = words.counted(QT_TRANSLATE_N_NOOP("Pages", "%n recovery code(s) are left."),
                                           page.secondStep->recoveryCodes);
        data.set("about", text(since + u' ' + left));
        forms.push_back(askingData(renewing, page, words));
        forms.push_back(askingData(turningOff, page, words));
    } else {
        data.set("state", chip(words(QT_TRANSLATE_NOOP("Pages", "Off")), Mark::Plain));
        data.set("about",
                 text(words(QT_TRANSLATE_NOOP(
                     "Pages", "After your password, the sign-in asks for a code that only your phone or computer can show."))));
        forms.push_back(askingData(settingUp, page, words));
    }
    data.set("forms", forms);
    return data;
}

} // namespace fractal::pages
