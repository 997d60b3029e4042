// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// What is in the files of a certificate and its key.
namespace fractal::general {

struct Certificate {
    enum class Problem : quint8 { None, Absent, Unreadable, NoCertificate, NoKey, OtherKey };
    Problem problem = Problem::Absent;
    QDateTime expires;
    QString name; ///< whom it is for: "cmms.example"
};
/// Reads both files; `key` may be empty: then only the certificate is looked at. Slow: a disk.
[[nodiscard]] Certificate lookAt(const QString &certificate, const QString &key);

} // namespace fractal::general
