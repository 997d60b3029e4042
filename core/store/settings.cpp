// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"

#include "core/store/site_state.h"

#include <functional>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

/// One row a setting: its key in the table, and how its value becomes text and back.
struct Row {
    QLatin1StringView key;
    std::function<QString(const Settings &)> write;
    std::function<void(Settings &, const QString &)> read;
};

Row textRow(QLatin1StringView key, QString Settings::*member)
{
    return {key, [member](const Settings &s) { return s.*member; }, [member](Settings &s, const QString &v) { s.*member = v; }};
}

Row flagRow(QLatin1StringView key, bool Settings::*member)
{
    return {key, [member](const Settings &s) { return s.*member ? u"1"_s : u"0"_s; },
            [member](Settings &s, const QString &v) { s.*member = v == "1"_L1; }};
}

Row listRow(QLatin1StringView key, QStringList Settings::*member)
{
    return {key, [member](const Settings &s) { return (s.*member).join(u'\n'); },
            [member](Settings &s, const QString &v) { s.*member = v.split(u'\n', Qt::SkipEmptyParts); }};
}

/// What is no number becomes -1, which settings_check refuses.
Row numberRow(QLatin1StringView key, int Settings::*member)
{
    return {key, [member](const Settings &s) { return QString::number(s.*member); },
            [member](Settings &s, const QString &v) {
                bool isNumber = false;
                const int number = v.toInt(&isNumber);
                s.*member = isNumber ? number : -1;
            }};
}

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        textRow("site_id"_L1, &Settings::siteId),
        textRow("site_name"_L1, &Settings::siteName),
        textRow("public_url"_L1, &Settings::publicUrl),
        textRow("language"_L1, &Settings::language),
        textRow("region"_L1, &Settings::region),
        {"time_zone"_L1, [](const Settings &s) { return QString::fromLatin1(s.timeZone); },
         [](Settings &s, const QString &v) { s.timeZone = v.toLatin1(); }},
        textRow("currency"_L1, &Settings::currency),
        listRow("extra_resources"_L1, &Settings::extraResources),
        listRow("allowed_origins"_L1, &Settings::allowedOrigins),
        listRow("trusted_proxies"_L1, &Settings::trustedProxies),
        flagRow("clients_without_secret"_L1, &Settings::clientsWithoutSecret),
        flagRow("challenge_all_scopes"_L1, &Settings::challengeAllScopes),
        flagRow("never_show_secrets"_L1, &Settings::neverShowSecrets),
        textRow("key_fingerprint"_L1, &Settings::keyFingerprint),
        textRow("listen_address"_L1, &Settings::listenAddress),
        numberRow("listen_port"_L1, &Settings::listenPort),
        textRow("tls_certificate"_L1, &Settings::tlsCertificate),
        textRow("tls_key"_L1, &Settings::tlsKey),
        {"logo"_L1, [](const Settings &s) { return QString::fromLatin1(s.logo.toBase64()); },
         [](Settings &s, const QString &v) { s.logo = QByteArray::fromBase64(v.toLatin1()); }},
        flagRow("client_metadata_documents"_L1, &Settings::clientMetadataDocuments),
        flagRow("dynamic_registration"_L1, &Settings::dynamicRegistration),
        listRow("allowed_client_domains"_L1, &Settings::allowedClientDomains),
        listRow("blocked_client_domains"_L1, &Settings::blockedClientDomains),
        numberRow("calls_at_once"_L1, &Settings::callsAtOnce),
        numberRow("calls_per_minute"_L1, &Settings::callsPerMinute),
    };
    return table;
}

const Row *rowOf(QStringView key)
{
    for (const Row &row : rows()) {
        if (key == row.key)
            return &row;
    }
    return nullptr;
}

} // namespace

QStringList Settings::keys()
{
    QStringList keys;
    for (const Row &row : rows())
        keys += QString{row.key};
    return keys;
}

QString Settings::value(QStringView key) const
{
    const Row *row = rowOf(key);
    return row == nullptr ? QString{} : row->write(*this);
}

bool Settings::setValue(QStringView key, const QString &value)
{
    const Row *row = rowOf(key);
    if (row != nullptr)
        row->read(*this, value);
    return row != nullptr;
}

Result<Settings> Settings::load(Connection &connection)
{
    Settings settings;
    FRACTAL_TRY(Rows stored, connection.select(u"SELECT key, value FROM settings"_s));
    while (stored.next()) {
        settings.setValue(stored.text(0), stored.text(1)); // one of a later version means nothing here
    }
    return settings;
}

Result<void> Settings::save(Connection &connection) const
{
    for (const Row &row : rows()) {
        FRACTAL_TRY_VOID(connection.execute(
            u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
            {QString{row.key}, text(row.write(*this))}));
    }
    return bumpEpoch(connection);
}

} // namespace fractal
