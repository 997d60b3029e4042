// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"
#include "core/store/journal.h"
#include "core/store/site_state.h"
#include "server/http/router.h"
#include "server/oauth/oauth_server.h"
#include "tests/support/test_site.h"

#include <QJsonObject>

#include <optional>

namespace fractal::test {

/// The fields of a query or form, to be changed one by one.
class Fields {
public:
    Fields() = default;
    Fields(std::initializer_list<QPair<QByteArray, QByteArray>> pairs) : m_pairs(pairs) {}

    Fields &set(const QByteArray &name, const QByteArray &value) { return remove(name).add(name, value); }
    Fields &add(const QByteArray &name, const QByteArray &value);
    Fields &remove(const QByteArray &name);
    [[nodiscard]] QByteArray value(const QByteArray &name) const;
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] auto begin() const { return m_pairs.begin(); }
    [[nodiscard]] auto end() const { return m_pairs.end(); }

private:
    QList<QPair<QByteArray, QByteArray>> m_pairs;
};

/// A consumer and the secret that its administrator copied.
struct TestClient {
    consumers::Consumer consumer;
    QByteArray secret;

    [[nodiscard]] QByteArray key() const { return consumer.key.toLatin1(); }
};

struct TokenPair {
    QByteArray access;
    QByteArray refresh;
};

[[nodiscard]] QByteArray headerOf(const http::Response &answer, QByteArrayView lowerName);
[[nodiscard]] QJsonObject jsonOf(const http::Response &answer);
/// A field of the query of the address that the answer leads to.
[[nodiscard]] QByteArray sentBack(const http::Response &answer, QByteArrayView name);

/// RFC 6749 §5.2: the error as JSON that no cache keeps, without a token, with a challenge where it is 401 (K4).
void expectRefused(const http::Response &answer, int status, const QByteArray &error);

/// The authorization server of a site of its own, asked by value: no socket, no threads but the writer's. The pieces of a
/// handler run where they would: on a reading connection, or in a savepoint of the writer that a status of 500 rolls back.
class OAuthSite {
public:
    explicit OAuthSite(Driver driver, const oauth::Allowances &allowances = {},
                       const QString &publicUrl = QString::fromLatin1(origin), const oauth::GetDocument &getDocument = {});

    TestSite store;
    /// Answers these addresses, too.
    void serveAlso(QList<http::Endpoint> endpoints);

    [[nodiscard]] http::Response answer(const http::Request &request);
    /// All of them are checked before the first one writes; `meanwhile` happens; then their writes run at once.
    [[nodiscard]] QList<http::Response> answerTogether(const QList<http::Request> &requests,
                                                       const std::function<void()> &meanwhile = {});

    /// A consumer for people with one callback, as `change` makes it.
    TestClient client(const std::function<void(consumers::Consumer &)> &change = {});
    void change(const std::function<Result<void>(Work &)> &job);
    void set(const std::function<void(Settings &)> &edit);

    /// What a right client sends, for the tests to spoil.
    [[nodiscard]] static Fields authorizeFields(const TestClient &client);
    [[nodiscard]] static Fields codeFields(const TestClient &client, const QByteArray &code);
    [[nodiscard]] static Fields refreshFields(const TestClient &client, const QByteArray &token);
    [[nodiscard]] static http::Request formPost(const QByteArray &path, const Fields &fields);
    [[nodiscard]] http::Response token(const Fields &fields) { return answer(formPost("/oauth/token", fields)); }
    [[nodiscard]] http::Response revoke(const Fields &fields) { return answer(formPost("/oauth/revoke", fields)); }

    /// A person allows everything that authorizeFields asks for.
    [[nodiscard]] QByteArray code(const TestClient &client, const users::User &person);
    [[nodiscard]] TokenPair connect(const TestClient &client, const users::User &person);
    /// Who acts with an access token, as the MCP endpoint would see it now.
    [[nodiscard]] std::optional<Principal> principalOf(const QByteArray &accessToken);

    /// Of the browser's session.
    [[nodiscard]] QByteArray cookieName();
    [[nodiscard]] std::vector<journal::Entry> entries(const QString &action = {});
    /// The newest entry says why this page was shown, under the reference that the page shows.
    void expectLogged(const http::Response &page, const QString &action);

    static constexpr auto origin = "https://cmms.example";
    static constexpr auto callback = "https://chatgpt.com/connector_platform_oauth_redirect";
    static constexpr auto verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636 appendix B
    static constexpr auto challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static constexpr auto state = "af0ifjsldkj";

private:
    [[nodiscard]] http::Outcome runHere(const http::Request &request, const std::function<http::Outcome(http::Exchange &)> &step);
    [[nodiscard]] http::Outcome runInWriter(const http::Request &request,
                                            const std::function<http::Outcome(http::Exchange &)> &step);

    std::unique_ptr<http::Router> m_router;
    oauth::Allowances m_allowances;
    SiteState m_state;
    QString m_fallbackUrl = QStringLiteral("http://127.0.0.1:8484");
};

} // namespace fractal::test
