// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/journal_author.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

journal::Author consumerAuthor(const consumers::Consumer &consumer, const http::Request &request)
{
    return {u"consumer:"_s + consumer.key, {}, consumer.id, {}, request.peer.toString()};
}

journal::Author personAuthor(const users::User &user, ConsumerId consumer, const http::Request &request)
{
    return {u"user:"_s + user.name, user.id, consumer, {}, request.peer.toString()};
}

journal::Author visitorAuthor(ConsumerId consumer, const http::Request &request)
{
    return {u"visitor"_s, {}, consumer, {}, request.peer.toString()};
}

} // namespace fractal::oauth
