// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/consumer_secrets.h"

#include "core/store/consumer_secrets.h"
#include "server/cli/moment.h"
#include "server/cli/options.h"

namespace fractal::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SecretOptions {
    QString key;
    QString overlap = u"none"_s;
    QString expires;
    qint64 secret = 0;
};

/// The words of --overlap, in the order of consumers::offeredOverlaps.
constexpr std::array overlapWords{"none", "1h", "24h", "7d"};
static_assert(overlapWords.size() == consumers::offeredOverlaps.size());

std::chrono::milliseconds overlapFrom(const QString &word)
{
    for (std::size_t i = 0; i < overlapWords.size(); ++i) {
        if (word == QLatin1StringView{overlapWords[i]})
            return consumers::offeredOverlaps[i];
    }
    return 0ms;
}

Record recordOf(const consumers::LiveSecret &secret, bool isNewest)
{
    return {{u"id"_s, secret.id.value},
            {u"hint"_s, secret.hint},
            {u"newest"_s, isNewest},
            {u"created_at"_s, shownTime(secret.createdAt)},
            {u"expires_at"_s, shownTime(secret.expiresAt)},
            {u"last_used_at"_s, shownTime(secret.lastUsedAt)},
            {u"last_used_from"_s, secret.lastUsedFrom},
            {u"kept"_s, secret.isKept}};
}

QString rotatedReason(const consumers::Consumer &consumer, const QString &overlap)
{
    const QString old = overlap == "none"_L1 ? u"the old one is not put back"_s
                                             : u"the old one goes on working for %1"_s.arg(overlap);
    return u"the secret of %1 (%2) was replaced; %3"_s.arg(consumer.name, consumer.key, old);
}

Result<void> rotate(const Shell &shell, const SecretOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto consumer, keyed(site->reader(), given.key));
    if (consumer.publicClient)
        return failure(ErrorCode::Refused, u"%1 keeps no secret"_s.arg(consumer.name));
    consumers::Rotation rotation;
    rotation.overlap = overlapFrom(given.overlap);
    FRACTAL_TRY(const Settings settings, Settings::load(site->reader()));
    FRACTAL_TRY(rotation.expiresAt, expiryFrom(given.expires, shell.clock().now(), settings.timeZone));
    FRACTAL_TRY(rotation.keepSealed, consumers::keepsSealed(site->reader()));
    FRACTAL_TRY(const auto fresh, site->write<crypto::Secret>([&](Work &work) -> Result<crypto::Secret> {
        FRACTAL_TRY_VOID(shell.record(work, {u"consumer.rotate_secret"_s, false, rotatedReason(consumer, given.overlap)}, {}));
        return consumers::rotateSecret(work, consumer.id, rotation);
    }));
    // Always JSON, as consumer add: the secret is in it only now.
    shell.print(shown(Record{{u"id"_s, consumer.id.value},
                             {u"key"_s, given.key},
                             {u"secret"_s, shownSecret(fresh)},
                             {u"name"_s, consumer.name},
                             {u"expires_at"_s, shownTime(rotation.expiresAt)}},
                      Format::Json));
    return {};
}

Result<void> listSecrets(const Shell &shell, const SecretOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto consumer, keyed(site->reader(), given.key));
    FRACTAL_TRY(const auto secrets, consumers::liveSecrets(site->reader(), consumer.id, shell.clock().now()));
    QList<Record> records;
    for (const consumers::LiveSecret &secret : secrets)
        records += recordOf(secret, records.isEmpty());
    shell.show(records,
               consumer.publicClient ? u"This consumer keeps no secret."_s
                                     : u"No secret works; make a new one with: consumer rotate-secret KEY"_s);
    return {};
}

Result<void> end(const Shell &shell, const SecretOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto consumer, keyed(site->reader(), given.key));
    const auto ended = site->write<consumers::LiveSecret>([&](Work &work) -> Result<consumers::LiveSecret> {
        FRACTAL_TRY(const auto secret, consumers::endSecret(work, consumer.id, SecretId{given.secret}));
        FRACTAL_TRY_VOID(shell.record(
            work,
            {u"consumer.end_secret"_s, false,
             u"the secret %1… of %2 (%3) was ended; it is not put back"_s.arg(secret.hint, consumer.name, consumer.key)},
            {}));
        return secret;
    });
    if (!ended && ended.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound,
                       u"%1 has no secret %2; consumer secrets %3 shows those that work"_s.arg(consumer.name)
                           .arg(given.secret)
                           .arg(given.key));
    if (!ended)
        return Failure{ended.error()};
    shell.say(u"the secret %1… works no more"_s.arg(ended->hint));
    return {};
}

} // namespace

Result<consumers::Consumer> keyed(Connection &connection, const QString &key)
{
    auto consumer = consumers::findByKey(connection, key);
    if (!consumer && consumer.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, u"there is no consumer with the key \"%1\"; consumer list shows all"_s.arg(key));
    return consumer;
}

QJsonValue shownSecret(const crypto::Secret &secret)
{
    return secret.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{QString::fromLatin1(secret.reveal())};
}

void addSecretCommands(CLI::App &consumer, Shell &shell)
{
    const auto given = std::make_shared<SecretOptions>();
    CLI::App &rotating = addConsumerCommand(consumer, "rotate-secret",
                                            "A new secret; the old one ends at once, or after the overlap", given->key);
    addText(rotating, "--overlap", given->overlap, "How long the old one goes on working: none, 1h, 24h, 7d [none]")
        ->check(CLI::IsMember(std::vector<std::string>{overlapWords.begin(), overlapWords.end()}));
    addText(rotating, "--expires", given->expires, "When the new one ends by itself: 90d, 2027-01-01, a time with its zone")
        ->type_name("T");
    shell.onCalled(rotating, [&shell, given] { return rotate(shell, *given); });

    shell.onCalled(
        addConsumerCommand(consumer, "secrets", "The secrets that work: at most two, without the secrets themselves", given->key),
        [&shell, given] { return listSecrets(shell, *given); });

    CLI::App &ending = addConsumerCommand(consumer, "end-secret", "One secret ends at once", given->key);
    ending.add_option("id", given->secret, "Its number, as consumer secrets shows it")->required()->type_name("ID");
    shell.onCalled(ending, [&shell, given] { return end(shell, *given); });
}

} // namespace fractal::cli
