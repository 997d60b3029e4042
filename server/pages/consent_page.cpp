// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/consent_page.h"

#include "server/pages/client_profiles.h"
#include "server/pages/consent_rights.h"
#include "server/pages/display_name.h"
#include "server/pages/return_place.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

/// Who asks, in the page's words.
struct Party {
    QString name; ///< of the consumer
    QString shortName; ///< of the client, where it is known; else the consumer's
    const ClientProfile *profile;
    ReturnPlace place;
};

Party partyOf(const ConsentPage &page)
{
    const ReturnPlace place = returnPlace(page.redirectUri);
    const QString name = displayName(page.consumerName);
    const bool isKnown = !place.onThisComputer && !page.selfRegistered;
    const ClientProfile *const profile = isKnown ? clientProfileFor(place.host) : nullptr;
    return {name, profile ? profile->name : name, profile, place};
}

Data listData(const std::vector<RightsLine> &lines, const QString &whenEmpty)
{
    Data list{Data::type::list};
    for (const RightsLine &line : lines) {
        Data item = icon(line.icon);
        item.set("words", text(line.words));
        list.push_back(item);
    }
    if (lines.empty()) {
        Data item = icon("nothing");
        item.set("words", text(whenEmpty));
        list.push_back(item);
    }
    return list;
}

Data whereTo(const Party &party, const Words &words)
{
    // VS Code's address on the web only leads back to the program.
    if (party.place.onThisComputer || (party.profile && party.profile->onPersonsComputer))
        return phrase(words(QT_TRANSLATE_NOOP("Pages", "Answers are sent to that program, and to the service that it uses.")),
                      {});
    if (party.profile)
        return phrase(words(QT_TRANSLATE_NOOP("Pages", "Answers are sent to %1, under its terms.")),
                      {{.text = party.profile->operatedBy}});
    return phrase(words(QT_TRANSLATE_NOOP("Pages", "Answers are sent to %1. We do not know what is done with them there.")),
                  {{.text = party.place.host, .strong = true, .name = false}});
}

Data links(const ConsentPage &page, const Words &words)
{
    Data list{Data::type::list};
    const auto add = [&list](const QString &address, const QString &label) {
        if (!address.startsWith(u"https://"))
            return;
        Data link;
        link.set("href", text(address));
        link.set("label", text(label));
        link.set("further", flag(!list.is_empty_list()));
        list.push_back(link);
    };
    add(page.privacyUrl, words(QT_TRANSLATE_NOOP("Pages", "Privacy policy")));
    add(page.eulaUrl, words(QT_TRANSLATE_NOOP("Pages", "License agreement")));
    return list;
}

Data noteData(const char *iconName, Data sentence)
{
    Data note = icon(iconName);
    note.set("sentence", std::move(sentence));
    return note;
}

void setRights(Data &data, const ConsentRights &rights, const Words &words)
{
    data.set("can_see_label", text(words(QT_TRANSLATE_NOOP("Pages", "Can see"))));
    data.set("can_see", listData(rights.canSee, words(QT_TRANSLATE_NOOP("Pages", "Nothing."))));
    data.set("can_change_label", text(words(QT_TRANSLATE_NOOP("Pages", "Can change"))));
    const QString nothing = rights.canSee.empty() ? words(QT_TRANSLATE_NOOP("Pages", "Nothing."))
                                                  : words(QT_TRANSLATE_NOOP("Pages", "Nothing. It can only look."));
    data.set("can_change", listData(rights.canChange, nothing));
    Data cannot = icon("cannot");
    cannot.set("label", text(words(QT_TRANSLATE_NOOP("Pages", "Cannot"))));
    cannot.set("words", text(rights.cannot.join(u", "_s)));
    data.set("cannot", cannot);
}

void setNotes(Data &data, const ConsentPage &page, const Party &party, bool changes, const Words &words)
{
    if (changes) {
        const QString sentence = page.holdsWrites
            ? words(QT_TRANSLATE_NOOP(
                "Pages",
                "Nothing that %1 changes happens at once: each change waits until you have confirmed it in your account."))
            : words(QT_TRANSLATE_NOOP(
                "Pages",
                "%1 may ask before it changes something. Check each change before you confirm it: it is made in your name."));
        data.set("note_changes", noteData("change", phrase(sentence, {{.text = party.shortName}})));
    }
    Data sending = noteData("send", whereTo(party, words));
    if (!page.unverified) // an address that nobody looked at would lend trust
        sending.set("links", links(page, words));
    data.set("note_sending", sending);
    const QString withdraw = words(QT_TRANSLATE_NOOP("Pages", "You can withdraw this at any time in %1."));
    const Piece account{.text = words(QT_TRANSLATE_NOOP("Pages", "your account")), .name = false, .href = page.account};
    data.set("note_withdraw", noteData("withdraw", phrase(withdraw, {account})));
}

/// A self-registered client: said before everything else, with the host that a person can judge it by.
void setWarning(Data &data, const Party &party, const QString &site, const Words &words)
{
    data.set("chip", text(words(QT_TRANSLATE_NOOP("Pages", "Unverified application"))));
    Data warning = icon("warning");
    const QString sentence = party.place.onThisComputer
        ? words(QT_TRANSLATE_NOOP("Pages",
                                  "This application registered itself. Nobody at %1 has checked it, and its name may be false."))
        : words(QT_TRANSLATE_NOOP("Pages",
                                  "This application registered itself. Nobody at %1 has checked it, and its name may "
                                  "be false. Allow it only if you know %2."));
    warning.set("sentence", phrase(sentence, {{.text = site}, {.text = party.place.host, .strong = true, .name = false}}));
    data.set("unverified", warning);
}

void setFacts(Data &data, const ConsentPage &page, const Party &party, const Words &words)
{
    data.set("returns_label", text(words(QT_TRANSLATE_NOOP("Pages", "Returns to"))));
    if (party.place.onThisComputer) {
        data.set("place", text(words(QT_TRANSLATE_NOOP("Pages", "a program on this computer"))));
        data.set("place_host", text(party.place.host));
        Data care = icon("computer");
        care.set(
            "sentence",
            text(words(QT_TRANSLATE_NOOP(
                "Pages",
                "The answer goes to a program on the computer that you are using. Allow only if you have just started it yourself."))));
        data.set("care", care);
    } else {
        data.set("place", text(party.place.host));
    }
    data.set("as_label", text(words(QT_TRANSLATE_NOOP("Pages", "As"))));
    data.set("person", text(displayName(page.personName)));
    data.set("change_label", text(words(QT_TRANSLATE_NOOP("Pages", "Change"))));
    data.set("change_account", text(words(QT_TRANSLATE_NOOP("Pages", "Change the account"))));
}

} // namespace

QByteArray render(const ConsentPage &page)
{
    const Words words{page.frame.language};
    const Party party = partyOf(page);
    const ConsentRights rights = consentRights(page.rights, page.scopes, page.frame.language);
    const QString site = displayName(page.frame.siteName);
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "%1 wants to connect to %2"));
    const QString promise = rights.canChange.empty()
        ? words(QT_TRANSLATE_NOOP("Pages", "%1 will be able to see what you can see in Fractal One, and nothing more."))
        : words(QT_TRANSLATE_NOOP("Pages", "%1 will be able to do what you can do in Fractal One, and nothing more."));
    Data data;
    data.set("initial", text(initialOf(party.name)));
    data.set("heading", phrase(title, {{.text = party.name}, {.text = site}}));
    const bool isTrusted = !party.place.onThisComputer && !page.unverified;
    if (page.unverified)
        setWarning(data, party, site, words);
    setFacts(data, page, party, words);
    setRights(data, rights, words);
    // No green and no primary button where caution is due (decision 42).
    Data promised = icon(isTrusted ? "shield" : "notice");
    promised.set("sentence", phrase(promise, {{.text = party.shortName}}));
    data.set("promise", promised);
    data.set("trusted", flag(isTrusted));
    setNotes(data, page, party, !rights.canChange.empty(), words);
    data.set("form", formData(page.form));
    data.set("allow", text(words(QT_TRANSLATE_NOOP("Pages", "Allow"))));
    data.set("deny", text(words(QT_TRANSLATE_NOOP("Pages", "Deny"))));
    return renderPage(page.frame, {"consent", Layout::WideCard, title.arg(party.name, site), data});
}

} // namespace fractal::pages
