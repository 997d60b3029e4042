// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

/// What finds an altered log although the chain fits (SEC-10). The head carries an HMAC under a key that is not in the
/// database, made anew with each entry: who writes to the database without the key cannot recompute the chain unseen. A
/// seal that does not fit is never mended by the next entry. And once an hour the head is written down outside of the
/// database, so that an older state of the log, with the seal of then, is found too.
namespace fractal::journal {

/// The seal of a head.
[[nodiscard]] QByteArray sealOf(const Keyring &keyring, qint64 entry, const QByteArray &hash);
/// Of a site that was made before there were seals: once, when it is brought up to date. Inside a transaction.
[[nodiscard]] Result<void> sealHead(Work &work);

/// Where the log stood at a moment.
struct Anchor {
    qint64 entry = 0;
    QByteArray hash;
};
[[nodiscard]] Result<Anchor> head(Connection &connection);
/// Writes it into the site's folder (log-anchor, mode 0600). Corrupt, and nothing is written, when the log does not go on
/// from where the anchor before says.
[[nodiscard]] Result<void> dropAnchor(Connection &connection, const Keyring &keyring, const QString &folder,
                                      const Anchor &anchor);

/// The chain, the seal and the anchor; the number of entries. Corrupt says what does not fit.
[[nodiscard]] Result<qint64> verifySealed(Connection &connection, const Keyring &keyring, const QString &folder);

} // namespace fractal::journal
