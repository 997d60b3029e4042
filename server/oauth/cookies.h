// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QByteArray>
#include <QString>

namespace fractal::oauth {

/// The two cookies of a site, named and flagged by its public URL (decision 13): https → "__Host-f1_<site>" with Secure,
/// loopback http → "f1_<site>" without; a request's cookie of the other form is not looked at. The site is in the name
/// because browsers share cookies between ports. SameSite=Lax, HttpOnly, Path=/, no Domain.
class Cookies {
public:
    Cookies(const QString &publicUrl, const QString &siteId);

    /// The browser: before sign-in a random value that its interactions belong to, afterwards its session.
    [[nodiscard]] QByteArray session(const http::Request &request) const { return value(request, m_prefix); }
    void setSession(http::Response &answer, const QByteArray &token) const { set(answer, m_prefix, token, {}); }

    /// The browser forgets it.
    void endSession(http::Response &answer) const { set(answer, m_prefix, {}, "; Max-Age=0"); }

    /// A mark of a browser that somebody signed in with before (decision 16a).
    [[nodiscard]] QByteArray known(const http::Request &request) const { return value(request, m_prefix + "_known"); }
    void setKnown(http::Response &answer, const QByteArray &mark) const;

private:
    [[nodiscard]] QByteArray value(const http::Request &request, const QByteArray &name) const;
    void set(http::Response &answer, const QByteArray &name, const QByteArray &value, const QByteArray &more) const;

    QByteArray m_prefix;
    bool m_secure;
};

} // namespace fractal::oauth
