// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench oauth: live tokens in a site that is there, through the core as the server writes them.
//   bench_seed FOLDER refresh KEY USER COUNT           one refresh token a line, each of a family of its own
//   bench_seed FOLDER fill CONSUMERS TOKENS USER       so many consumers and live access tokens, ten a family
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/store/authorizations.h"
#include "core/store/groups.h"
#include "core/store/site.h"
#include "core/store/users.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {

using namespace fractal;
using namespace Qt::StringLiterals;

constexpr int atOnce = 1000; ///< families in one transaction
constexpr int tokensOfAFamily = 10;
const auto callback = u"https://chatgpt.com/connector_platform_oauth_redirect"_s;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("bench_seed: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

UserId userOf(Site &site, const QString &name)
{
    return must(users::findByName(site.reader(), name)).id;
}

/// A person allowed it, the client redeemed its code, and has come for further access tokens since.
Result<crypto::Secret> addFamily(Work &work, ConsumerId consumer, UserId user, int tokens)
{
    const authorizations::Grant grant{consumer, user, ScopeSet::parse(u"work_orders:read").value(), u"mcp"_s};
    FRACTAL_TRY(const crypto::Secret secret, authorizations::grantWithCode(work, grant, callback, {}, {}));
    FRACTAL_TRY(const authorizations::Code code, authorizations::findCode(work.connection, secret.reveal(), work.now()));
    FRACTAL_TRY_VOID(authorizations::consumeCode(work, code));
    FRACTAL_TRY(const authorizations::Tokens first, authorizations::issue(work, code.authorization, true));
    for (int i = 1; i < tokens; ++i)
        FRACTAL_TRY_VOID(authorizations::issue(work, code.authorization, false));
    return first.refresh;
}

void printRefreshTokens(Site &site, const QString &key, const QString &user, int count)
{
    const ConsumerId consumer = must(consumers::findByKey(site.reader(), key)).id;
    const UserId person = userOf(site, user);
    const auto tokens = must(site.write<QByteArray>([&](Work &work) -> Result<QByteArray> {
        QByteArray lines;
        for (int i = 0; i < count; ++i) {
            FRACTAL_TRY(const crypto::Secret token, addFamily(work, consumer, person, 1));
            lines += token.reveal() + '\n';
        }
        return lines;
    }));
    std::fwrite(tokens.constData(), 1, static_cast<size_t>(tokens.size()), stdout);
}

std::vector<ConsumerId> addConsumers(Site &site, int count)
{
    return must(site.write<std::vector<ConsumerId>>([&](Work &work) -> Result<std::vector<ConsumerId>> {
        FRACTAL_TRY(const auto all, groups::list(work.connection));
        std::vector<ConsumerId> ids;
        for (int i = 1; i <= count; ++i) {
            consumers::Consumer consumer;
            consumer.name = u"Consumer %1"_s.arg(i);
            consumer.group = all.front().id;
            consumer.callbacks = {callback};
            FRACTAL_TRY(const consumers::Added added, consumers::add(work, consumer, u"bench"_s, true));
            ids.push_back(added.consumer.id);
        }
        return ids;
    }));
}

void fill(Site &site, int consumerCount, int tokens, const QString &user)
{
    const std::vector<ConsumerId> ids = addConsumers(site, consumerCount);
    const UserId person = userOf(site, user);
    const int families = tokens / tokensOfAFamily;
    for (int from = 0; from < families; from += atOnce) {
        must(site.write<bool>([&](Work &work) -> Result<bool> {
            for (int i = from; i < std::min(from + atOnce, families); ++i)
                FRACTAL_TRY_VOID(addFamily(work, ids[static_cast<size_t>(i) % ids.size()], person, tokensOfAFamily));
            return true;
        }));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    const SystemClock clock;
    SystemRandom random;
    if (arguments.size() != 6)
        qFatal("bench_seed FOLDER refresh KEY USER COUNT | bench_seed FOLDER fill CONSUMERS TOKENS USER");
    StoreLocation place;
    place.folder = arguments[1];
    const auto site = must(Site::open(place, clock, random));
    if (arguments[2] == "refresh"_L1)
        printRefreshTokens(*site, arguments[3], arguments[4], arguments[5].toInt());
    else
        fill(*site, arguments[3].toInt(), arguments[4].toInt(), arguments[5]);
    return 0;
}
