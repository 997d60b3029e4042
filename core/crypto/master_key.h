// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"

/// The master key itself, which otherwise never leaves the Keyring: for backups, which are sealed (decision 17a).
namespace fractal::master_key {

/// From where Keyring::open() finds it, with the same errors.
[[nodiscard]] Result<crypto::Secret> read(const QString &folder, const QString &siteId);
/// Into a new key file (mode 0600).
[[nodiscard]] Result<void> write(const QString &folder, const crypto::Secret &key);

} // namespace fractal::master_key
