// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Authorization header, as Bearer at the MCP endpoint and as Basic at the token endpoint. An input is the header's
// value, and after a line end the form of the body. {key} and {secret} in it become the consumer's; what follows "Basic:"
// is encoded first. Nobody gets in without {secret}.
#include "core/store/consumers.h"
#include "core/store/site_state.h"
#include "server/mcp/bearer.h"
#include "server/oauth/client_authentication.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/test_site.h"

namespace fractal::fuzz {

namespace {

/// A site with one consumer, made once.
class Door {
public:
    Door()
    {
        const auto added = m_store.site().write<consumers::Added>([](Work &work) -> Result<consumers::Added> {
            consumers::Consumer consumer;
            consumer.name = QStringLiteral("Fuzz");
            FRACTAL_TRY(const auto all, groups::list(work.connection));
            consumer.group = all.front().id;
            consumer.callbacks = {QStringLiteral("https://client.example/callback")};
            return consumers::add(work, consumer, QStringLiteral("fuzz"), false);
        });
        holds(added.has_value(), "the consumer could be made");
        m_key = added->consumer.key;
        m_secret = added->secret.reveal();
    }

    [[nodiscard]] oauth::Checked<oauth::Client> knock(const http::Request &request, const oauth::Form &form)
    {
        Site &site = m_store.site();
        Work work{site.reader(), m_store.clock, m_store.random, site.keyring()};
        http::Exchange exchange{request, work, m_state, "fuzz"};
        return oauth::authenticateClient(exchange, form);
    }
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QByteArray filledIn(QByteArray text) const
    {
        return text.replace("{key}", m_key.toUtf8()).replace("{secret}", m_secret);
    }

private:
    test::TestSite m_store;
    SiteState m_state;
    QString m_key;
    QByteArray m_secret;
};

http::Request requestWith(const QByteArray &header)
{
    constexpr QByteArrayView plain = "Basic:";
    http::Request request;
    request.method = http::Method::Post;
    if (header.startsWith(plain))
        request.headers = {{"authorization", "Basic " + header.sliced(plain.size()).toBase64()}};
    else if (!header.isEmpty())
        request.headers = {{"authorization", header}};
    return request;
}

} // namespace

void run(const QByteArray &input)
{
    static Door door;
    const qsizetype end = input.indexOf('\n');
    const http::Request request = requestWith(door.filledIn(input.first(end < 0 ? input.size() : end)));
    if (const auto token = mcp::bearerToken(request))
        holds(request.header("authorization").contains(*token), "the token stands in the header");
    const auto form = oauth::Form::parse(door.filledIn(end < 0 ? QByteArray{} : input.sliced(end + 1)));
    if (!form)
        return;
    if (const auto client = door.knock(request, *form)) {
        holds(client->consumer.key == door.key(), "only the consumer itself gets in");
        holds(input.contains("{secret}"), "and only with its secret");
    }
}

} // namespace fractal::fuzz

FRACTAL_FUZZ_TARGET
