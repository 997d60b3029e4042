// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secrets.h"
#include "core/store/users.h"

#include <vector>

/// Recovery codes, for whoever has lost the authenticator app: ten of 60 bits, each counts once. Only their HMACs under the
/// site's key are stored. Functions that write run in the caller's transaction.
namespace fractal::recovery_codes {

inline constexpr int howMany = 10;

/// Ten new ones, "7K3M-92QD-4FQ8"; those of before count no more. Shown once.
[[nodiscard]] Result<std::vector<crypto::Secret>> renew(Work &work, UserId user);
/// How many were not used yet.
[[nodiscard]] Result<int> left(Connection &connection, UserId user);
/// False for one that is wrong or was used. Case, blanks and hyphens do not count; O is read as 0, I and L as 1.
[[nodiscard]] Result<bool> use(Work &work, UserId user, const QString &typed);
[[nodiscard]] Result<void> forget(Work &work, UserId user);

} // namespace fractal::recovery_codes
