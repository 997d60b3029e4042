// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tls_identity.h"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(tlsLog, "fractal.http.tls")

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

/// RFC 8446 §4.4.2: the key must be that of the first certificate.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const Bio certificateBio{BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size()))};
    const Bio keyBio{BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size()))};
    const std::unique_ptr<X509, Release<X509_free>> certificate{
        PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr)};
    const std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>> key{PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr)};
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey key{pem, algorithm}; !key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<TlsIdentity> TlsIdentity::load(const QString &certificateFile, const QString &keyFile)
{
    TlsIdentity identity{certificateFile, keyFile};
    identity.m_stamps = identity.stamps();
    FRACTAL_TRY(identity.m_configuration, identity.read());
    return identity;
}

const QSslConfiguration &TlsIdentity::current()
{
    if (const auto now = stamps(); now != m_stamps) {
        m_stamps = now;
        if (auto configuration = read())
            m_configuration = *std::move(configuration);
        else
            qCWarning(tlsLog, "the renewed certificate is not used: %ls", qUtf16Printable(configuration.error().detail));
    }
    return m_configuration;
}

Result<QSslConfiguration> TlsIdentity::read() const
{
    FRACTAL_TRY(const QByteArray certificatePem, contentsOf(m_certificateFile));
    FRACTAL_TRY(const QByteArray keyPem, contentsOf(m_keyFile));
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return failure(ErrorCode::Unavailable, u"%1 holds no certificate in PEM form"_s.arg(m_certificateFile));
    const QSslKey key = keyFrom(keyPem);
    if (key.isNull())
        return failure(ErrorCode::Unavailable, u"%1 holds no unencrypted RSA or EC private key in PEM form"_s.arg(m_keyFile));
    if (!belongTogether(certificatePem, keyPem))
        return failure(
            ErrorCode::Unavailable,
            u"the key %1 does not belong to the certificate %2; the site's own certificate comes first in its file"_s.arg(
                m_keyFile, m_certificateFile));

    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({"http/1.1"_ba});
    return configuration;
}

std::pair<QDateTime, QDateTime> TlsIdentity::stamps() const
{
    return {QFileInfo{m_certificateFile}.lastModified(), QFileInfo{m_keyFile}.lastModified()};
}

} // namespace fractal::http
