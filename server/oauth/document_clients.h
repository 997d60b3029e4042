// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize_request.h"
#include "server/oauth/client_documents.h"

namespace fractal::oauth {

/// Does this authorize request wait for its client's metadata document? The address to ask for; nothing when its client_id
/// is no address, or its document holds still. The address is checked as it was written, before anything else is done
/// with it (oauth.md C01). Reads only.
[[nodiscard]] tl::expected<std::optional<QString>, Stopped> documentToFetch(http::Exchange &exchange, const SiteView &site,
                                                                            ClientDocuments &documents);

/// The document was no good: nobody is redirected, the log says why.
[[nodiscard]] Stopped withoutDocument(const QString &address, const QString &why);

/// In a transaction: the consumer of this document is there and as the document says; a new or changed one with an entry
/// in the log. RateLimited when too many wait that nobody has connected.
[[nodiscard]] Result<void> keepDocument(http::Exchange &exchange, const QString &address, const ClientDocument &document);

} // namespace fractal::oauth
