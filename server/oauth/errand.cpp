// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/errand.h"

#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pagePurpose = "sign-in-page";
constexpr char between = '\n';

/// A path with its deadline, sealed: nobody else can make one.
std::optional<QByteArray> openPage(const Work &work, const QByteArray &sealed)
{
    const auto bytes = QByteArray::fromBase64Encoding(sealed,
                                                      QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return {};
    const auto opened = crypto::open(work.keyring.keyFor(pagePurpose), bytes.decoded, pagePurpose);
    const qsizetype cut = opened ? opened->indexOf(between) : -1;
    if (cut < 0 || Instant{opened->first(cut).toLongLong()} <= work.now())
        return {};
    return opened->sliced(cut + 1);
}

Result<std::optional<Pending>> pendingOf(http::Exchange &exchange, const QByteArray &token, const Visitor &visitor)
{
    const std::optional<Pending> none;
    Connection &connection = exchange.work.connection;
    const auto interaction = interactions::find(connection, token, visitor.browser, exchange.work.now());
    if (!interaction && interaction.error().code == ErrorCode::NotFound)
        return none;
    if (!interaction)
        return Failure{interaction.error()};
    const auto consumer = consumers::find(connection, interaction->consumer);
    if (!consumer && consumer.error().code != ErrorCode::NotFound)
        return Failure{consumer.error()};
    const auto request = AuthorizeRequest::fromJson(interaction->request);
    if (!consumer || !consumer->enabled || !consumers::isRegistered(*consumer, request.returnTo.redirectUri))
        return none;
    return std::optional{Pending{*interaction, *consumer, request}};
}

} // namespace

QByteArray Errand::onward() const
{
    return pending ? QByteArray{Urls::consentPath} + "?interaction=" + token : page;
}

QByteArray Errand::signIn() const
{
    return QByteArray{Urls::signInPath} + (pending ? "?interaction=" : "?page=") + token;
}

QByteArray Errand::secondStep() const
{
    return QByteArray{Urls::secondStepPath} + (pending ? "?interaction=" : "?page=") + token;
}

bool Errand::accepts(const Visitor &visitor) const
{
    if (!visitor.user)
        return false;
    return !pending || !pending->request.signInAgain || visitor.session->createdAt >= pending->interaction.startedAt;
}

Result<std::optional<Errand>> errandOf(http::Exchange &exchange, const Form &form, const Visitor &visitor)
{
    std::optional<Errand> none;
    if (form.has("interaction")) {
        const QByteArray token = form.bytes("interaction");
        FRACTAL_TRY(const auto pending, pendingOf(exchange, token, visitor));
        return pending ? std::optional{Errand{token, pending, {}}} : none;
    }
    const QByteArray token = form.bytes("page");
    const auto page = openPage(exchange.work, token);
    return page ? std::optional{Errand{token, {}, *page}} : none;
}

QByteArray signInAddress(Work &work, const QByteArray &path)
{
    const QByteArray plain = QByteArray::number((work.now() + interactions::lifetime).ms) + between + path;
    const QByteArray sealed = crypto::seal(work.random, work.keyring.keyFor(pagePurpose), plain, pagePurpose);
    return QByteArray{Urls::signInPath} + "?page=" + crypto::base64Url(sealed);
}

} // namespace fractal::oauth
