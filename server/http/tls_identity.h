// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>

namespace fractal::http {

/// The server's certificate chain and key, from PEM files (SEC-23). Never asks clients for certificates: browsers would
/// prompt. Files that were renewed are read again at the next handshake; broken ones leave the former in use.
class TlsIdentity {
public:
    /// Needs a QCoreApplication. Unavailable: a file cannot be read, is not PEM, or the two do not fit; says which.
    [[nodiscard]] static Result<TlsIdentity> load(const QString &certificateFile, const QString &keyFile);

    [[nodiscard]] const QSslConfiguration &current();

private:
    TlsIdentity(QString certificateFile, QString keyFile)
        : m_certificateFile{std::move(certificateFile)},
          m_keyFile{std::move(keyFile)}
    {}
    [[nodiscard]] Result<QSslConfiguration> read() const;
    [[nodiscard]] std::pair<QDateTime, QDateTime> stamps() const;

    QString m_certificateFile;
    QString m_keyFile;
    std::pair<QDateTime, QDateTime> m_stamps; ///< when the files that are in use were written
    QSslConfiguration m_configuration;
};

} // namespace fractal::http
