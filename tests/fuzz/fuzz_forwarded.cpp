// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// X-Forwarded-For and -Proto of a trusted proxy: an input is the field's value, one field a line. Whoever else asks is
// who it is.
#include "server/http/trusted_proxies.h"
#include "tests/fuzz/fuzz.h"

namespace fractal::fuzz {

using namespace http;

namespace {

const QHostAddress proxy{QStringLiteral("10.0.0.7")};
const QHostAddress stranger{QStringLiteral("203.0.113.9")};

Request requestFrom(const QHostAddress &peer, const QByteArray &input)
{
    Request request;
    request.peer = peer;
    bool protocol = false;
    for (const QByteArray &line : input.split('\n')) {
        request.headers.append({protocol ? "x-forwarded-proto" : "x-forwarded-for", line});
        protocol = !protocol;
    }
    return request;
}

} // namespace

void run(const QByteArray &input)
{
    TrustedProxies proxies;
    proxies.set({QStringLiteral("10.0.0.0/8"), QStringLiteral("::1")});
    Request untrusted = requestFrom(stranger, input);
    proxies.apply(untrusted);
    holds(untrusted.peer == stranger && !untrusted.overTls, "a stranger's word counts for nothing");
    Request trusted = requestFrom(proxy, input);
    proxies.apply(trusted);
    holds(trusted.peer != proxy || input.contains("10.0.0.7") || input.contains("::ffff:"),
          "the proxy is not the client unless it says so");

    TrustedProxies told;
    told.set({QString::fromUtf8(input)});
    static_cast<void>(told.isTrusted(stranger));
}

} // namespace fractal::fuzz

FRACTAL_FUZZ_TARGET
