// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The session's keychain (QtKeychain: Secret Service, KWallet, …), asked for at most 2 s: a locked one may wait for a
/// person. Without a session bus it is not asked at all.
namespace fractal::keychain {

[[nodiscard]] std::optional<QByteArray> read(const QString &siteId);
[[nodiscard]] bool write(const QString &siteId, const QByteArray &key);

} // namespace fractal::keychain
