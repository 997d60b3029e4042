// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/status.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>

#include <chrono>
#include <functional>
#include <memory>
#include <variant>

namespace fractal::http {

enum class Method : quint8 { Get, Head, Post, Put, Patch, Delete, Options };
[[nodiscard]] QByteArray nameOf(Method method);

/// Header fields in the order of arrival; names in lower case in a Request.
using Headers = QList<QPair<QByteArray, QByteArray>>;

/// One request, complete and already checked by the guard (RFC 9112 syntax, limits, one Host, one Authorization).
struct Request {
    Method method = Method::Get; ///< HEAD stays Head
    QByteArray path; ///< as sent, without the query; percent-escapes are left as they are; starts with one "/"
    QByteArray query; ///< as sent, without "?"
    Headers headers;
    QByteArray body;
    QHostAddress peer; ///< the client; behind a trusted proxy the address that it vouches for, null when it names none
    bool overTls = false; ///< this hop, or as a trusted proxy says

    /// Empty when there is none; the first when there are several. `name` in lower case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

class Stream;

/// One answer. The HTTP layer adds Content-Length, nosniff, HSTS, CORS and the rest of what is common.
struct Response {
    int status = status::ok;
    QByteArray contentType; ///< empty: no body
    QByteArray body;
    Headers headers;
    std::shared_ptr<Stream> stream{}; ///< the body goes on after `body`, as it is written there; null: it does not
    std::chrono::milliseconds after{0}; ///< of an Inline step: it leaves so much later, so that a loop keeps no thread busy

    [[nodiscard]] static Response json(int status, QByteArray body);
    [[nodiscard]] static Response html(int status, QByteArray body);
    [[nodiscard]] static Response empty(int status);
    Response &with(QByteArray name, QByteArray value)
    {
        headers.append({std::move(name), std::move(value)});
        return *this;
    }
};

/// Where a piece of a handler runs (decision 19): Inline on the network thread (short reads), Write in a savepoint of
/// the Writer (the answer leaves after the commit; a status of 500 or more rolls back), Pool on one of a few worker
/// threads (scrypt, reports), Fetch on one of a few that wait for other servers, so that nobody's sign-in waits for those.
enum class Place : quint8 { Inline, Write, Pool, Fetch };

struct Exchange;
struct Deferred;
/// A handler answers, or says where to go on.
using Outcome = std::variant<Response, Deferred>;
struct Deferred {
    Place place;
    std::function<Outcome(Exchange &)> next;
    /// Of an Inline step: the head of an answer that goes on, which leaves at once. What `next` answers ends its stream.
    std::shared_ptr<const Response> head{};
};

/// Who has to be signed in. There is no default.
enum class Auth : quint8 {
    Public, ///< anyone
    Client, ///< the handler authenticates an OAuth client itself (token, revoke)
    Browser, ///< the handler reads the session cookie and its CSRF token itself (pages)
    Bearer, ///< the handler answers 401 with the challenge unless an access token is good (MCP)
};

/// Decision 11. Metadata: "*" for GET, HEAD, OPTIONS. Api: only allowed origins. None: never (pages).
enum class Cors : quint8 { None, Metadata, Api };

/// One row of the table of endpoints. Methods that are not listed get 405 with Allow; OPTIONS is answered by the
/// layer where CORS is not None. HEAD is answered by the GET handler, without its body.
struct Endpoint {
    QByteArray path; ///< exact, or a prefix when it ends in "/*"; one trailing slash in the request is the same
    QList<Method> methods;
    Auth auth;
    Place place;
    qint64 bodyLimit; ///< bytes; 0: no body allowed
    Cors cors;
    std::function<Outcome(Exchange &)> handle;
    /// true: an unlisted method is 405 only after the handler has had its say (MCP answers 401 before 405, decision 11).
    bool everyMethod = false;
};

} // namespace fractal::http
