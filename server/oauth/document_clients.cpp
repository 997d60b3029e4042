// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/document_clients.h"

#include "server/oauth/journal_author.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto madeAction = "consumer.self_register"_L1;
constexpr auto changedAction = "consumer.document_changed"_L1;

bool isAddress(const QString &clientId)
{
    return clientId.contains("://"_L1);
}

tl::unexpected<Stopped> stopped(Stop page, const QString &address, const QString &why)
{
    Stopped result = withoutDocument(address, why);
    result.page = page;
    return tl::unexpected{std::move(result)};
}

} // namespace

Stopped withoutDocument(const QString &address, const QString &why)
{
    QString shown = address.left(fetch::longestUrl);
    for (QChar &c : shown) {
        if (c <= u' ' || c > u'~')
            c = u'?';
    }
    return {Stop::UnknownClient,
            {},
            {ErrorName::InvalidRequest, "", {}, 0},
            {},
            u"client metadata document %1: %2"_s.arg(shown, why)};
}

tl::expected<std::optional<QString>, Stopped> documentToFetch(http::Exchange &exchange, const SiteView &site,
                                                              ClientDocuments &documents)
{
    const std::optional<QString> nothing;
    const auto form = Form::parse(exchange.request.query, "state");
    const QString address = form && !form->isRepeated("client_id") ? form->text("client_id") : QString{};
    if (!isAddress(address))
        return nothing; // what is wrong with it is said where every request is checked
    const auto known = consumers::findByKey(exchange.work.connection, address);
    if (!known && known.error().code != ErrorCode::NotFound)
        return tl::unexpected{Stopped{Stop::Malformed, {}, asOAuthError(known.error()), {}, {}}};
    if (known && (!known->isSelfRegistered() || !known->enabled))
        return nothing;
    if (!site.settings.clientMetadataDocuments)
        return stopped(Stop::UnknownClient, address, u"metadata documents are switched off"_s);
    const auto url = fetch::HttpsUrl::parse(address);
    if (!url)
        return stopped(Stop::Malformed, address, url.error().detail);
    if (const auto problem = domainProblem(url->host, site.settings))
        return stopped(Stop::UnknownClient, address, *problem);
    const Instant now = exchange.work.now();
    if (known && known->documentUntil && *known->documentUntil > now)
        return nothing;
    if (const auto why = documents.refusedLately(address, now))
        return stopped(Stop::UnknownClient, address, *why);
    return std::optional{address};
}

Result<void> keepDocument(http::Exchange &exchange, const QString &address, const ClientDocument &document)
{
    FRACTAL_TRY(
        const auto kept,
        self_registered::keepDocument(exchange.work, address, document.description, exchange.work.now() + document.holds));
    if (!kept.change)
        return {};
    const journal::Record record{.author = visitorAuthor(kept.consumer.id, exchange.request),
                                 .action = kept.isNew ? madeAction : changedAction,
                                 .outcome = u"done"_s,
                                 .reason = kept.isNew ? u"by its metadata document; it reads only until it is approved"_s
                                                      : u"its metadata document says so"_s,
                                 .reference = QString::fromLatin1(exchange.reference),
                                 .changes = {*kept.change},
                                 .undoable = false,
                                 .undoes = {}};
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    return {};
}

} // namespace fractal::oauth
