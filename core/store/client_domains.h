// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

/// Which domains clients that register themselves may belong to. Hosts are compared in lower case, as ASCII.
namespace fractal::client_domains {

inline constexpr qsizetype most = 200; ///< of a list of the settings

/// Entries: "claude.ai" is that host alone, "*.example.com" the hosts below it, "*" every host.
[[nodiscard]] bool isAllowed(const QString &host, const QStringList &entries);
/// An entry is the host itself and all below it. What is blocked is never allowed.
[[nodiscard]] bool isBlocked(const QString &host, const QStringList &entries);

/// A domain as the settings keep it: a host name with a dot, in lower case. ValidationFailed says what is wrong.
[[nodiscard]] Result<QString> checkBlocked(const QString &domain);
/// The same, or with "*." before it, or "*" alone.
[[nodiscard]] Result<QString> checkAllowed(const QString &entry);

} // namespace fractal::client_domains
