// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_words.h"

#include <QLocale>
#include <QRegularExpression>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using consumers::Consumer;

namespace {

constexpr qsizetype longestUri = 2000; // as checkCallback's
constexpr qsizetype longestAddress = 500; // as check's
constexpr qsizetype mostNamed = 3;

struct Known {
    QLatin1StringView begins;
    const char *text;
};

// The server's own reasons (server/oauth), as it begins them.
constexpr Known knownReasons[] = {
    // clang-format off
    {"unknown client_id"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "The key is not that of an enabled consumer. Copy the key again.")},
    {"there is no consumer of this key"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "The key is not that of an enabled consumer. Copy the key again.")},
    {"the consumer is disabled"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "It tried to connect while it was disabled here. Enable it if it may.")},
    {"the secret is wrong"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "It sent another secret than the one of this consumer. Copy the secret again.")},
    {"the secret is missing"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "It sent no secret. Copy the secret into its settings.")},
    {"the consumer keeps no secret"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "It sent a secret although this consumer has none. Clear the secret in its settings.")},
    {"code_challenge"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "It does not protect its sign-in (PKCE with S256), which this server requires. Update that program.")},
    {"the code_verifier"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "The end of the sign-in did not fit its beginning. Connect again from the start.")},
    {"the code is older"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "It took longer than a minute to finish the sign-in. Connect again.")},
    {"the code is not known"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "It finished a sign-in that this server does not know. Connect again.")},
    {"a code was used twice"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "A sign-in was finished twice; its access was ended to be safe. Connect again.")},
    {"a refresh token was used again"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "An old token was used again; its access was ended to be safe. Connect again.")},
    {"the refresh token"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "Its access has ended. The person has to connect again.")},
    {"the authorization is older"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "Its access has ended. The person has to connect again.")},
    {"the person said no"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "The person did not allow it.")},
    {"the sign-in was cancelled"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "The person left the sign-in page.")},
    {"the person's account"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "The account of the person is disabled or gone.")},
    {"the person has none"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "The person has none of the rights any more that it was granted.")},
    {"the consumer is not made for people"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "Its grant type is client credentials: nobody can sign in with it. Make another consumer with an authorization code.")},
    {"redirect_uri is missing"_L1, QT_TRANSLATE_NOOP("fractal::oauth_consumers::Words", "It did not say where to return to. Check its settings.")},
    // clang-format on
};

QString quoted(const QString &text)
{
    static const QRegularExpression plain{u"^[A-Za-z0-9_./:@%+=-]+$"_s};
    if (plain.match(text).hasMatch())
        return text;
    QString inner = text;
    inner.replace(u'\'', u"'\\''"_s);
    return u'\'' + inner + u'\'';
}

} // namespace

QString Words::status(consumers::Status status)
{
    switch (status) {
    case consumers::Status::Connected:
        return tr("Connected");
    case consumers::Status::NeedsAttention:
        return tr("Needs attention");
    case consumers::Status::Unverified:
        return tr("Unverified");
    case consumers::Status::Waiting:
        return tr("Waiting");
    case consumers::Status::Ready:
        return tr("Ready to connect");
    case consumers::Status::Disabled:
        break;
    }
    return tr("Disabled");
}

QString Words::origin(consumers::Origin origin)
{
    switch (origin) {
    case consumers::Origin::Administrator:
        return tr("Created here");
    case consumers::Origin::MetadataDocument:
    case consumers::Origin::DynamicRegistration:
        break;
    }
    return tr("Self-registered");
}

look::Status Words::shape(consumers::Status status)
{
    switch (status) {
    case consumers::Status::Connected:
        return look::Status::Ok;
    case consumers::Status::NeedsAttention:
    case consumers::Status::Unverified:
        return look::Status::Attention;
    case consumers::Status::Waiting:
    case consumers::Status::Ready:
        return look::Status::Waiting;
    case consumers::Status::Disabled:
        break;
    }
    return look::Status::Off;
}

QString Words::callbackProblem(const QString &uri)
{
    if (uri.isEmpty() || consumers::checkCallback(uri))
        return {};
    if (uri.size() > longestUri)
        return tr("An address has at most %1 characters.").arg(QLocale{}.toString(longestUri));
    if (uri.back().isSpace())
        return tr("There is a blank at the end. Remove it.");
    if (uri.front().isSpace())
        return tr("There is a blank at the beginning. Remove it.");
    const auto foreign = std::ranges::find_if(uri, [](QChar c) { return c.unicode() > 126 && c.isLetter(); });
    if (foreign != uri.end())
        return tr("The letter “%1” only looks like one of the alphabet that addresses use. Type the address by hand.")
            .arg(*foreign);
    if (std::ranges::any_of(uri, [](QChar c) { return c.isSpace(); }))
        return tr("An address has no blanks inside. Remove them, or put each address on a line of its own.");
    if (const qsizetype hash = uri.indexOf(u'#'); hash >= 0)
        return tr("Remove the part from # on: %1").arg(uri.sliced(hash));
    if (uri.contains(u'*'))
        return tr("Wildcards (*) do not work here. Enter each address in full.");
    if (uri.startsWith("http://"_L1))
        return tr("http:// works only on this computer (127.0.0.1, [::1] or localhost). Use https://.");
    if (!uri.contains("://"_L1))
        return tr("An address begins with https://.");
    if (uri.contains(u'@'))
        return tr("Remove the user name: an address has no @ before its host.");
    if (uri.contains("/.."_L1) || uri.contains("%2e"_L1, Qt::CaseInsensitive))
        return tr("Remove the .. from the path.");
    return tr("This is not a complete address. It looks like https://host/path.");
}

QString Words::addressProblem(const QString &address)
{
    if (address.isEmpty())
        return {};
    if (address.size() > longestAddress)
        return tr("An address has at most %1 characters.").arg(QLocale{}.toString(longestAddress));
    if (!address.startsWith("https://"_L1) && !address.startsWith("http://"_L1))
        return tr("An address begins with https://.");
    const bool isPlain = std::ranges::all_of(
        address, [](QChar c) { return c > u' ' && c != u'"' && c != u'<' && c != u'>' && c != u'\\'; });
    return isPlain ? QString{} : tr("An address has no blanks, quotes or angle brackets.");
}

QString Words::refusal(const consumers::Refusal &refusal)
{
    constexpr auto callback = "callback not registered: received "_L1;
    if (refusal.reason.startsWith(callback)) {
        const QString rest = refusal.reason.sliced(callback.size());
        const qsizetype split = rest.indexOf(" registered "_L1);
        const QString received = rest.left(split);
        const QString registered = split < 0 ? QString{} : rest.sliced(split + 12);
        if (registered.isEmpty() || registered == "none"_L1)
            return tr("It wanted to return to %1; no callback URL is on its list.").arg(received);
        return tr("It wanted to return to %1; on its list is %2.").arg(received, registered);
    }
    for (const Known &known : knownReasons) {
        if (refusal.reason.startsWith(known.begins))
            return tr(known.text);
    }
    return refusal.reason.isEmpty() ? tr("It was refused.") : tr("It was refused: %1").arg(refusal.reason);
}

QStringList Words::differences(const Consumer &a, const Consumer &b)
{
    QStringList labels;
    const auto compare = [&](bool isSame, const QString &label) {
        if (!isSame)
            labels += label;
    };
    compare(a.grantType == b.grantType, tr("Grant type"));
    compare(a.name == b.name, tr("Name"));
    compare(a.description == b.description, tr("Description"));
    compare(a.callbacks == b.callbacks, tr("Callback URL"));
    compare(a.url == b.url, tr("URL"));
    compare(a.privacyUrl == b.privacyUrl, tr("Privacy policy URL"));
    compare(a.eulaUrl == b.eulaUrl, tr("End user license agreement URL"));
    compare(a.group == b.group, tr("Group Permissions"));
    compare(a.limitToGroup == b.limitToGroup, tr("Also limit to this group"));
    compare(a.writes == b.writes, tr("What it may change"));
    compare(a.enabled == b.enabled, tr("Status"));
    return labels;
}

QString Words::names(const QStringList &names, qsizetype all)
{
    if (all <= mostNamed)
        return QLocale{}.createSeparatedList(names);
    return tr("%1 and %n other(s)", nullptr, static_cast<int>(all - mostNamed))
        .arg(QStringList{names.mid(0, mostNamed)}.join(u", "_s));
}

QString commandFor(const Consumer &consumer, const QString &groupName)
{
    QStringList words{u"fractal-one-server"_s, u"consumer"_s};
    words += consumer.id ? QStringList{u"edit"_s, consumer.key} : QStringList{u"add"_s};
    const auto option = [&](const QString &name, const QString &value, bool isNeeded) {
        if (isNeeded)
            words += QStringList{name, quoted(value)};
    };
    option(u"--name"_s, consumer.name, true);
    option(u"--group"_s, groupName, !groupName.isEmpty());
    option(u"--grant"_s, nameOf(consumer.grantType), !consumer.id);
    for (const QString &callback : consumer.callbacks)
        option(u"--callback"_s, callback, true);
    option(u"--description"_s, consumer.description, consumer.id || !consumer.description.isEmpty());
    option(u"--url"_s, consumer.url, consumer.id || !consumer.url.isEmpty());
    option(u"--privacy-url"_s, consumer.privacyUrl, consumer.id || !consumer.privacyUrl.isEmpty());
    option(u"--eula-url"_s, consumer.eulaUrl, consumer.id || !consumer.eulaUrl.isEmpty());
    if (consumer.limitToGroup || consumer.id)
        words += consumer.limitToGroup ? u"--limit-to-group"_s : u"--no-limit-to-group"_s;
    option(u"--writes"_s, nameOf(consumer.writes), consumer.id || consumer.writes != WritePolicy::Allowed);
    return words.join(u' ');
}

} // namespace fractal::oauth_consumers
