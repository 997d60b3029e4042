// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fractal {

/// The site's settings, one field a row of the table `settings`. A value; a missing row has the default written here.
struct Settings {
    QString siteId; ///< random, 8 letters and digits: cookie names, cursors
    QString siteName = QStringLiteral("Fractal One");
    QString publicUrl; ///< "https://host[:port]", empty until configured: then the bound loopback address
    QString language = QStringLiteral("en"); ///< en, fr, es: where the visitor's wish is unknown
    QString region; ///< for numbers and dates: "FR", "MX"; empty: that of the language
    QByteArray timeZone = "UTC"; ///< IANA
    QString currency = QStringLiteral("USD"); ///< ISO 4217
    QStringList extraResources; ///< further resource identifiers (a tunnel's address), decision 12
    QStringList allowedOrigins; ///< for CORS on token, register, revoke and MCP
    QStringList trustedProxies; ///< addresses whose X-Forwarded-For and -Proto are believed
    bool clientsWithoutSecret = false; ///< advertise `none` (decision 16)
    bool challengeAllScopes = false; ///< scopes named in the 401: reading ones, or all (decision 4)
    bool neverShowSecrets = false; ///< decision 17
    QString keyFingerprint; ///< of the master key that sealed the secrets (decision 18)
    QString listenAddress = QStringLiteral("127.0.0.1"); ///< of the server: this computer only, or "0.0.0.0"
    int listenPort = 8484;
    QString tlsCertificate; ///< path of a PEM file with its chain; empty: plain HTTP
    QString tlsKey; ///< path of a PEM file, mode 600
    QByteArray logo; ///< PNG, at most 100 kB; empty: none
    bool clientMetadataDocuments = false; ///< clients may bring themselves along by a metadata document
    bool dynamicRegistration = false; ///< clients may register themselves (RFC 7591)
    QStringList allowedClientDomains; ///< metadata documents may come from, beside the known clients' own: client_domains.h
    QStringList blockedClientDomains; ///< no self-registered client may belong to these or what is below them
    int callsAtOnce = 4; ///< of one person through one consumer, on MCP and REST (SEC-8); 0: as many as they like
    int callsPerMinute = 120; ///< as well; 0: as many as they like

    friend bool operator==(const Settings &, const Settings &) = default;

    /// The keys of the table `settings`, in an order that only grows at its end.
    [[nodiscard]] static QStringList keys();
    /// As the table holds it; empty for an unknown key.
    [[nodiscard]] QString value(QStringView key) const;
    /// False for an unknown key.
    bool setValue(QStringView key, const QString &value);

    [[nodiscard]] static Result<Settings> load(Connection &connection);
    /// Writes all of them and bumps the epoch. Inside a transaction.
    [[nodiscard]] Result<void> save(Connection &connection) const;
};

} // namespace fractal
