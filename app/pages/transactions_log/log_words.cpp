// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_words.h"

#include "app/widgets/no_value.h"
#include "core/maintenance/search_text.h"

#include <QCoreApplication>

#include <array>

namespace fractal::log_words {

using namespace Qt::StringLiterals;
using look::Status;

namespace {

struct Word {
    const char *code;
    const char *text;
};

constexpr std::array actions{
    Word{"site.create", QT_TRANSLATE_NOOP("TransactionsLog", "Site created")},
    Word{"site.fill_demo", QT_TRANSLATE_NOOP("TransactionsLog", "Sample data loaded")},
    Word{"site.backup", QT_TRANSLATE_NOOP("TransactionsLog", "Backup made")},
    Word{"site.restore", QT_TRANSLATE_NOOP("TransactionsLog", "Site restored from a backup")},
    Word{"import", QT_TRANSLATE_NOOP("TransactionsLog", "Records imported")},
    Word{"plan.event", QT_TRANSLATE_NOOP("TransactionsLog", "Event that plans wait for")},
    Word{"undo", QT_TRANSLATE_NOOP("TransactionsLog", "Change undone")},
    Word{"sign_in", QT_TRANSLATE_NOOP("TransactionsLog", "Signed in")},
    Word{"sign_in.refused", QT_TRANSLATE_NOOP("TransactionsLog", "Sign-in refused")},
    Word{"clock.set_back", QT_TRANSLATE_NOOP("TransactionsLog", "Clock was set back")},
    Word{"sign_out", QT_TRANSLATE_NOOP("TransactionsLog", "Signed out")},
    Word{"session.end", QT_TRANSLATE_NOOP("TransactionsLog", "Session ended")},
    Word{"second_step.on", QT_TRANSLATE_NOOP("TransactionsLog", "Two-step authentication turned on")},
    Word{"second_step.off", QT_TRANSLATE_NOOP("TransactionsLog", "Two-step authentication turned off")},
    Word{"second_step.new_codes", QT_TRANSLATE_NOOP("TransactionsLog", "New recovery codes made")},
    Word{"account.refused", QT_TRANSLATE_NOOP("TransactionsLog", "Change of one’s own account refused")},
    Word{"authorize.granted", QT_TRANSLATE_NOOP("TransactionsLog", "Access granted")},
    Word{"authorize.denied", QT_TRANSLATE_NOOP("TransactionsLog", "Access denied")},
    Word{"authorize.refused", QT_TRANSLATE_NOOP("TransactionsLog", "Connection refused")},
    Word{"token.refused", QT_TRANSLATE_NOOP("TransactionsLog", "Access token refused")},
    Word{"code.replay", QT_TRANSLATE_NOOP("TransactionsLog", "Code used twice, access ended")},
    Word{"refresh.reuse", QT_TRANSLATE_NOOP("TransactionsLog", "Token used twice, access ended")},
    Word{"revoke", QT_TRANSLATE_NOOP("TransactionsLog", "Access given back by the app")},
    Word{"authorization.revoke", QT_TRANSLATE_NOOP("TransactionsLog", "Access revoked")},
    Word{"consumer.add", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer created")},
    Word{"consumer.self_register", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer registered itself")},
    Word{"consumer.document_changed", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer changed its document")},
    Word{"consumer.approve", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer approved")},
    Word{"consumer.promote", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer taken over")},
    Word{"consumer.block_domain", QT_TRANSLATE_NOOP("TransactionsLog", "Domain of applications blocked")},
    Word{"consumer.edit", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer edited")},
    Word{"consumer.enable", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer enabled")},
    Word{"consumer.disable", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer disabled")},
    Word{"consumer.remove", QT_TRANSLATE_NOOP("TransactionsLog", "Consumer removed")},
    Word{"consumer.reveal", QT_TRANSLATE_NOOP("TransactionsLog", "Secret shown")},
    Word{"consumer.rotate_secret", QT_TRANSLATE_NOOP("TransactionsLog", "Secret replaced")},
    Word{"consumer.end_secret", QT_TRANSLATE_NOOP("TransactionsLog", "Old secret ended")},
    Word{"consumer.add_callback", QT_TRANSLATE_NOOP("TransactionsLog", "Callback URL added")},
    Word{"consumer.put_callback_aside", QT_TRANSLATE_NOOP("TransactionsLog", "Refused callback URL put aside")},
    Word{"api_key.add", QT_TRANSLATE_NOOP("TransactionsLog", "API key created")},
    Word{"api_key.enable", QT_TRANSLATE_NOOP("TransactionsLog", "API key enabled")},
    Word{"api_key.disable", QT_TRANSLATE_NOOP("TransactionsLog", "API key disabled")},
    Word{"api_key.rotate_secret", QT_TRANSLATE_NOOP("TransactionsLog", "Secret of an API key replaced")},
    Word{"api_key.remove", QT_TRANSLATE_NOOP("TransactionsLog", "API key removed")},
    Word{"api_key.refused", QT_TRANSLATE_NOOP("TransactionsLog", "API key refused")},
    Word{"pending_change.held", QT_TRANSLATE_NOOP("TransactionsLog", "Change waits for a confirmation")},
    Word{"pending_change.confirmed", QT_TRANSLATE_NOOP("TransactionsLog", "Change confirmed")},
    Word{"pending_change.rejected", QT_TRANSLATE_NOOP("TransactionsLog", "Change rejected")},
    Word{"pending_change.failed", QT_TRANSLATE_NOOP("TransactionsLog", "Confirmed change could not be made")},
    Word{"user.add", QT_TRANSLATE_NOOP("TransactionsLog", "Account created")},
    Word{"user.edit", QT_TRANSLATE_NOOP("TransactionsLog", "Account edited")},
    Word{"user.enable", QT_TRANSLATE_NOOP("TransactionsLog", "Account enabled")},
    Word{"user.disable", QT_TRANSLATE_NOOP("TransactionsLog", "Account disabled")},
    Word{"user.remove", QT_TRANSLATE_NOOP("TransactionsLog", "Account removed")},
    Word{"user.set_password", QT_TRANSLATE_NOOP("TransactionsLog", "Password set")},
    Word{"user.unlock", QT_TRANSLATE_NOOP("TransactionsLog", "Account unlocked")},
    Word{"user.reset_totp", QT_TRANSLATE_NOOP("TransactionsLog", "Two-step authentication reset")},
    Word{"user.sign_out", QT_TRANSLATE_NOOP("TransactionsLog", "All sessions of an account ended")},
    Word{"user.hand_over", QT_TRANSLATE_NOOP("TransactionsLog", "Superadministrator handed over")},
    Word{"group.add", QT_TRANSLATE_NOOP("TransactionsLog", "Permission group created")},
    Word{"group.edit", QT_TRANSLATE_NOOP("TransactionsLog", "Permission group edited")},
    Word{"group.remove", QT_TRANSLATE_NOOP("TransactionsLog", "Permission group removed")},
    Word{"setting.edit", QT_TRANSLATE_NOOP("TransactionsLog", "Settings changed")},
    Word{"create_work_order", QT_TRANSLATE_NOOP("TransactionsLog", "Work order created")},
    Word{"update_work_order", QT_TRANSLATE_NOOP("TransactionsLog", "Work order edited")},
    Word{"change_work_order_status", QT_TRANSLATE_NOOP("TransactionsLog", "Status of a work order changed")},
    Word{"close_work_order", QT_TRANSLATE_NOOP("TransactionsLog", "Work order completed")},
    Word{"cancel_work_order", QT_TRANSLATE_NOOP("TransactionsLog", "Work order cancelled")},
    Word{"add_work_order_comment", QT_TRANSLATE_NOOP("TransactionsLog", "Work order commented")},
    Word{"record_work", QT_TRANSLATE_NOOP("TransactionsLog", "Work recorded")},
    Word{"create_work_request", QT_TRANSLATE_NOOP("TransactionsLog", "Work request created")},
    Word{"decide_work_request", QT_TRANSLATE_NOOP("TransactionsLog", "Work request decided")},
    Word{"set_asset_availability", QT_TRANSLATE_NOOP("TransactionsLog", "Asset out of service or back")},
    Word{"add_meter_reading", QT_TRANSLATE_NOOP("TransactionsLog", "Meter reading added")},
    Word{"add_inventory_movement", QT_TRANSLATE_NOOP("TransactionsLog", "Stock moved")},
};

/// What the English reasons of refusals say, by a piece of each. The first one that fits counts.
struct Reason {
    const char *piece;
    const char *word; ///< for the chip
    const char *sentence;
};

// clang-format off
constexpr std::array reasons{
    Reason{"client metadata document", QT_TRANSLATE_NOOP("TransactionsLog", "Not let in"), QT_TRANSLATE_NOOP("TransactionsLog", "The app came with a metadata document that is not taken: its address or its content is no good, or its domain is not allowed.")},
    Reason{"callback not registered", QT_TRANSLATE_NOOP("TransactionsLog", "Not on list"), QT_TRANSLATE_NOOP("TransactionsLog", "The app wanted to come back to an address that is not on the consumer's list of callback URLs.")},
    Reason{"another redirect_uri", QT_TRANSLATE_NOOP("TransactionsLog", "Not on list"), QT_TRANSLATE_NOOP("TransactionsLog", "The app named another callback URL than when it started.")},
    Reason{"redirect_uri is missing", QT_TRANSLATE_NOOP("TransactionsLog", "Incomplete"), QT_TRANSLATE_NOOP("TransactionsLog", "The app sent no callback URL.")},
    Reason{"a wrong password", QT_TRANSLATE_NOOP("TransactionsLog", "Wrong password"), QT_TRANSLATE_NOOP("TransactionsLog", "The password was wrong.")},
    Reason{"a wrong code", QT_TRANSLATE_NOOP("TransactionsLog", "Wrong code"), QT_TRANSLATE_NOOP("TransactionsLog", "The password was right, the code of the authenticator app was wrong or used before.")},
    Reason{"a wrong recovery code", QT_TRANSLATE_NOOP("TransactionsLog", "Wrong code"), QT_TRANSLATE_NOOP("TransactionsLog", "The password was right, the recovery code was wrong or used before.")},
    Reason{"no such account", QT_TRANSLATE_NOOP("TransactionsLog", "No account"), QT_TRANSLATE_NOOP("TransactionsLog", "There is no account of the name that was typed.")},
    Reason{"the consumer is disabled", QT_TRANSLATE_NOOP("TransactionsLog", "Disabled"), QT_TRANSLATE_NOOP("TransactionsLog", "The consumer is disabled.")},
    Reason{"account is disabled or gone", QT_TRANSLATE_NOOP("TransactionsLog", "Disabled"), QT_TRANSLATE_NOOP("TransactionsLog", "The person's account is disabled or removed.")},
    Reason{"is disabled", QT_TRANSLATE_NOOP("TransactionsLog", "Disabled"), QT_TRANSLATE_NOOP("TransactionsLog", "The account is disabled.")},
    Reason{"the secret is wrong", QT_TRANSLATE_NOOP("TransactionsLog", "Wrong secret"), QT_TRANSLATE_NOOP("TransactionsLog", "The secret that the app sent is wrong. It may be an old one.")},
    Reason{"the secret is missing", QT_TRANSLATE_NOOP("TransactionsLog", "No secret"), QT_TRANSLATE_NOOP("TransactionsLog", "The app sent no secret.")},
    Reason{"keeps no secret, but one was sent", QT_TRANSLATE_NOOP("TransactionsLog", "Not allowed"), QT_TRANSLATE_NOOP("TransactionsLog", "The app sent a secret although this consumer keeps none.")},
    Reason{"unknown client_id", QT_TRANSLATE_NOOP("TransactionsLog", "Unknown key"), QT_TRANSLATE_NOOP("TransactionsLog", "There is no consumer with the key that the app sent.")},
    Reason{"no consumer of this key", QT_TRANSLATE_NOOP("TransactionsLog", "Unknown key"), QT_TRANSLATE_NOOP("TransactionsLog", "There is no consumer with the key that the app sent.")},
    Reason{"no client_id was sent", QT_TRANSLATE_NOOP("TransactionsLog", "No key"), QT_TRANSLATE_NOOP("TransactionsLog", "The app sent no key.")},
    Reason{"client_id is missing", QT_TRANSLATE_NOOP("TransactionsLog", "No key"), QT_TRANSLATE_NOOP("TransactionsLog", "The app sent no key.")},
    Reason{"the person said no", QT_TRANSLATE_NOOP("TransactionsLog", "Denied"), QT_TRANSLATE_NOOP("TransactionsLog", "The person did not allow it.")},
    Reason{"the sign-in was cancelled", QT_TRANSLATE_NOOP("TransactionsLog", "Cancelled"), QT_TRANSLATE_NOOP("TransactionsLog", "The person did not sign in.")},
    Reason{"changed by somebody else meanwhile", QT_TRANSLATE_NOOP("TransactionsLog", "Changed since"), QT_TRANSLATE_NOOP("TransactionsLog", "The record was changed by somebody else before the person confirmed.")},
    Reason{"the connection has ended", QT_TRANSLATE_NOOP("TransactionsLog", "Not connected"), QT_TRANSLATE_NOOP("TransactionsLog", "The app was not connected any more when the person confirmed.")},
    Reason{"the authorization was revoked", QT_TRANSLATE_NOOP("TransactionsLog", "Revoked"), QT_TRANSLATE_NOOP("TransactionsLog", "The access was revoked before.")},
    Reason{"older than its lifetime", QT_TRANSLATE_NOOP("TransactionsLog", "Expired"), QT_TRANSLATE_NOOP("TransactionsLog", "The access is too old. The person has to connect again.")},
    Reason{"was not used for too long", QT_TRANSLATE_NOOP("TransactionsLog", "Expired"), QT_TRANSLATE_NOOP("TransactionsLog", "The access was not used for too long. The person has to connect again.")},
    Reason{"older than a minute", QT_TRANSLATE_NOOP("TransactionsLog", "Expired"), QT_TRANSLATE_NOOP("TransactionsLog", "The app took longer than a minute to pick up its access.")},
    Reason{"was used again after its successor", QT_TRANSLATE_NOOP("TransactionsLog", "Used twice"), QT_TRANSLATE_NOOP("TransactionsLog", "An old token was used again, as a thief would. The access was ended; the person can connect again.")},
    Reason{"a code was used twice", QT_TRANSLATE_NOOP("TransactionsLog", "Used twice"), QT_TRANSLATE_NOOP("TransactionsLog", "A code was used twice, as a thief would. The access was ended; the person can connect again.")},
    Reason{"belongs to another consumer", QT_TRANSLATE_NOOP("TransactionsLog", "Not its own"), QT_TRANSLATE_NOOP("TransactionsLog", "The app used what was given to another consumer.")},
    Reason{"was given to another consumer", QT_TRANSLATE_NOOP("TransactionsLog", "Not its own"), QT_TRANSLATE_NOOP("TransactionsLog", "The app used what was given to another consumer.")},
    Reason{"a token of another consumer", QT_TRANSLATE_NOOP("TransactionsLog", "Not its own"), QT_TRANSLATE_NOOP("TransactionsLog", "The app used what was given to another consumer.")},
    Reason{"is not known", QT_TRANSLATE_NOOP("TransactionsLog", "Unknown"), QT_TRANSLATE_NOOP("TransactionsLog", "What the app sent is not known here any more. The person has to connect again.")},
    Reason{"code_verifier", QT_TRANSLATE_NOOP("TransactionsLog", "Proof wrong"), QT_TRANSLATE_NOOP("TransactionsLog", "The app could not prove that it is the one that started the connection.")},
    Reason{"code_challenge", QT_TRANSLATE_NOOP("TransactionsLog", "Proof missing"), QT_TRANSLATE_NOOP("TransactionsLog", "The app started the connection without the proof that is required (PKCE with S256).")},
    Reason{"none of the scopes", QT_TRANSLATE_NOOP("TransactionsLog", "Not allowed"), QT_TRANSLATE_NOOP("TransactionsLog", "The person may do nothing of what the app asked for.")},
    Reason{"has none of the granted rights", QT_TRANSLATE_NOOP("TransactionsLog", "Not allowed"), QT_TRANSLATE_NOOP("TransactionsLog", "The person has none of the rights any more that they gave to the app.")},
    Reason{"scope", QT_TRANSLATE_NOOP("TransactionsLog", "Not allowed"), QT_TRANSLATE_NOOP("TransactionsLog", "The app asked for more than it may have.")},
    Reason{"not made for", QT_TRANSLATE_NOOP("TransactionsLog", "Not allowed"), QT_TRANSLATE_NOOP("TransactionsLog", "The consumer is of another authorization type.")},
    Reason{"resource", QT_TRANSLATE_NOOP("TransactionsLog", "Wrong address"), QT_TRANSLATE_NOOP("TransactionsLog", "The app wants to work with another address than this site's.")},
};
// clang-format on

QString say(const char *text)
{
    return QCoreApplication::translate("TransactionsLog", text);
}

const Reason *reasonOf(const QString &text)
{
    const auto found = std::ranges::find_if(reasons,
                                            [&](const Reason &reason) { return text.contains(QLatin1StringView{reason.piece}); });
    return found == reasons.end() ? nullptr : &*found;
}

} // namespace

QString action(const QString &code)
{
    const auto found = std::ranges::find_if(actions, [&](const Word &word) { return code == QLatin1StringView{word.code}; });
    return found == actions.end() ? code : say(found->text);
}

QString shortKey(const QString &key)
{
    constexpr qsizetype shown = 4;
    return key.size() <= 2 * shown ? key : QString{key.left(shown) + u'…' + key.right(shown)};
}

QString what(const LogRow &row)
{
    if (row.action == "undo"_L1 && row.undoneAction == "undo"_L1)
        return say(QT_TRANSLATE_NOOP("TransactionsLog", "Change made again"));
    if (row.action == "undo"_L1 && !row.undoneAction.isEmpty())
        return say(QT_TRANSLATE_NOOP("TransactionsLog", "Undone: %1")).arg(action(row.undoneAction));
    if (row.action == "authorize.refused"_L1 && row.reason.startsWith("callback not registered"_L1))
        return say(QT_TRANSLATE_NOOP("TransactionsLog", "Callback URL refused"));
    return action(row.action);
}

QString who(const LogRow &row)
{
    if (!row.person.isEmpty())
        return row.person;
    if (row.actor.startsWith("shell:"_L1))
        return row.actor.mid(6);
    const bool isNamed = row.actor.startsWith("user:"_L1) || row.actor.startsWith("desktop:"_L1);
    return isNamed ? row.actor.section(u':', 1) : look::noValue();
}

QString through(const LogRow &row)
{
    if (!row.app.isEmpty())
        return row.app;
    if (row.actor.startsWith("desktop"_L1))
        return say(QT_TRANSLATE_NOOP("TransactionsLog", "This program"));
    if (row.actor.startsWith("shell:"_L1))
        return say(QT_TRANSLATE_NOOP("TransactionsLog", "Command line"));
    return row.actor.startsWith("user:"_L1) || row.actor == "visitor"_L1
        ? say(QT_TRANSLATE_NOOP("TransactionsLog", "Sign-in page"))
        : look::noValue();
}

QString on(const LogRow &row)
{
    // A setting is known by its field; which ones stands in the details.
    if (row.code.isEmpty() || row.action == "setting.edit"_L1)
        return row.records == 0 && row.isRefused() && !row.app.isEmpty() ? row.app : look::noValue();
    if (row.records <= 1 || row.action == "import"_L1)
        return row.code;
    constexpr auto andMore = QT_TRANSLATE_N_NOOP("TransactionsLog", "%1 and %n more");
    return QCoreApplication::translate("TransactionsLog", andMore, nullptr, static_cast<int>(row.records - 1)).arg(row.code);
}

Result result(const LogRow &row)
{
    if (!row.isRefused()) {
        return row.undoneBy != 0 ? Result{Status::Off, say(QT_TRANSLATE_NOOP("TransactionsLog", "Undone since"))}
                                 : Result{Status::Ok, say(QT_TRANSLATE_NOOP("TransactionsLog", "Done"))};
    }
    const bool isTheft = row.action == "code.replay"_L1 || row.action == "refresh.reuse"_L1;
    const Reason *reason = reasonOf(row.reason);
    return {isTheft ? Status::Failed : Status::Attention,
            reason != nullptr ? say(reason->word) : say(QT_TRANSLATE_NOOP("TransactionsLog", "Refused"))};
}

QString refusal(const LogRow &row)
{
    if (!row.isRefused())
        return {};
    if (const Reason *reason = reasonOf(row.reason))
        return say(reason->sentence);
    return row.reason.isEmpty() ? say(QT_TRANSLATE_NOOP("TransactionsLog", "It was refused."))
                                : say(QT_TRANSLATE_NOOP("TransactionsLog", "It was refused: %1")).arg(row.reason);
}

QString whyNotUndone(const QString &action)
{
    if (action == "consumer.rotate_secret"_L1 || action == "api_key.rotate_secret"_L1 || action == "consumer.end_secret"_L1
        || action == "user.set_password"_L1)
        return say(QT_TRANSLATE_NOOP("TransactionsLog", "Passwords and secrets never come back."));
    if (action == "authorization.revoke"_L1 || action == "revoke"_L1 || action == "code.replay"_L1
        || action == "refresh.reuse"_L1)
        return say(
            QT_TRANSLATE_NOOP("TransactionsLog", "Access that has ended does not come back. The person can connect again."));
    if (action == "consumer.remove"_L1)
        return say(
            QT_TRANSLATE_NOOP("TransactionsLog", "The access that this ended does not come back. Create the consumer again."));
    if (action == "consumer.self_register"_L1 || action == "consumer.document_changed"_L1)
        return say(
            QT_TRANSLATE_NOOP("TransactionsLog", "The application did this itself. Disable or remove the consumer instead."));
    if (action == "site.create"_L1 || action == "site.fill_demo"_L1 || action == "site.backup"_L1 || action == "site.restore"_L1)
        return say(QT_TRANSLATE_NOOP("TransactionsLog", "This belongs to the site and cannot be undone."));
    return {};
}

QStringList knownActions()
{
    QStringList codes;
    for (const Word &word : actions)
        codes += QLatin1StringView{word.code};
    return codes;
}

QStringList actionsWith(const QString &text)
{
    const QString wanted = search_text::fold(text);
    QStringList codes;
    for (const Word &word : actions) {
        if (!wanted.isEmpty() && search_text::fold(say(word.text)).contains(wanted))
            codes += QLatin1StringView{word.code};
    }
    return codes;
}

} // namespace fractal::log_words
