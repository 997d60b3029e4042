// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fractal::fetch {

inline constexpr qsizetype longestUrl = 256;

/// An https address of another server, as a client wrote it. Never normalised: what is compared byte for byte and what is
/// asked for are the same characters (draft-ietf-oauth-client-id-metadata-document-02 §3, oauth.md C01). A value.
struct HttpsUrl {
    QString host; ///< a name with a dot, as written; never an address
    quint16 port = 443;
    QByteArray target; ///< path and query, as written

    /// Refused, with the reason in English: another scheme than "https://", no path, a fragment, a user, a dot segment (also
    /// percent-encoded), a backslash, blanks, characters outside of ASCII, a host that is an address or no public name.
    [[nodiscard]] static Result<HttpsUrl> parse(QStringView written);
    /// As it stands in the field Host: with the port where it is not 443.
    [[nodiscard]] QByteArray authority() const;
};

} // namespace fractal::fetch
