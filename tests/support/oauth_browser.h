// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/oauth_site.h"

#include <QHash>

namespace fractal::test {

/// A person's browser: cookies, forms, redirects. It stops at the first address that is not the site's.
class Browser {
public:
    explicit Browser(OAuthSite &site) : m_site{site} {}

    [[nodiscard]] http::Response get(const QByteArray &pathAndQuery);
    [[nodiscard]] http::Response post(const QByteArray &pathAndQuery, const Fields &fields);
    /// Goes on from a redirect to the page that it leads to.
    [[nodiscard]] http::Response follow(http::Response answer);
    /// Sends the form of a page with what the person typed or clicked; does not follow.
    [[nodiscard]] http::Response submit(const http::Response &page, const Fields &typed);

    /// What the form of a page would send by itself.
    [[nodiscard]] static Fields hiddenFields(const http::Response &page);

    /// From the client's link to the page that waits for the person.
    [[nodiscard]] http::Response authorize(const Fields &fields);
    [[nodiscard]] http::Response signIn(const http::Response &page, const QString &name, const QByteArray &password);
    /// The person has signed in some time ago.
    void hasSession(const users::User &person);

    /// What every request of it carries; an empty value takes the header away.
    void setHeader(const QByteArray &name, const QByteArray &value);
    void setAddress(const QString &address) { m_peer = QHostAddress{address}; }
    QHash<QByteArray, QByteArray> cookies;
    /// The Set-Cookie lines of the last answer that had any.
    QList<QByteArray> lastSetCookies;

private:
    [[nodiscard]] http::Response ask(http::Request request);

    OAuthSite &m_site;
    QHash<QByteArray, QByteArray> m_headers;
    QHostAddress m_peer{QStringLiteral("198.51.100.7")};
};

} // namespace fractal::test
