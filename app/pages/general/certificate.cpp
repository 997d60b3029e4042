// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/certificate.h"

#include "core/store/settings_check.h"
#include "server/http/tls_identity.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <array>

namespace fractal::general {

namespace {

/// Empty: not a file of a sensible size that can be read.
QByteArray contentsOf(const QString &path)
{
    QFile file{path};
    if (!QFileInfo{path}.isFile() || file.size() > settings_check::largestPemFile || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(settings_check::largestPemFile);
}

bool isKey(const QByteArray &pem)
{
    return std::ranges::any_of(std::array{QSsl::Ec, QSsl::Rsa}, [&](QSsl::KeyAlgorithm algorithm) {
        return !QSslKey{pem, algorithm}.isNull();
    });
}

} // namespace

Certificate lookAt(const QString &certificate, const QString &key)
{
    Certificate found;
    if (certificate.isEmpty())
        return found;
    const QByteArray pem = contentsOf(certificate);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    found.problem = pem.isEmpty() ? Certificate::Problem::Unreadable
        : chain.isEmpty()         ? Certificate::Problem::NoCertificate
                                  : Certificate::Problem::None;
    if (found.problem != Certificate::Problem::None)
        return found;
    const QStringList alternatives = chain.first().subjectAlternativeNames().values(QSsl::DnsEntry);
    const QStringList names = chain.first().subjectInfo(QSslCertificate::CommonName);
    found.name = !alternatives.isEmpty() ? alternatives.first() : names.value(0);
    found.expires = chain.first().expiryDate();
    if (key.isEmpty())
        return found;
    if (!isKey(contentsOf(key)))
        found.problem = Certificate::Problem::NoKey;
    else if (!http::TlsIdentity::load(certificate, key))
        found.problem = Certificate::Problem::OtherKey;
    return found;
}

} // namespace fractal::general
