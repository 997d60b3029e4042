// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/access/scope.h"

#include <QLocale>
#include <QString>

/// What an app may do for a person, as its next call would find it: the person's rights as far as they were consented to.
namespace fractal::may_do {

/// "read only", "read; create and edit orders": for a cell.
[[nodiscard]] QString inFewWords(const PermissionSet &rights, const ScopeSet &scopes, const QLocale &locale);
/// Everything, in the words of the consent page.
/// `holdsWrites`: each change waits until the person has confirmed it.
[[nodiscard]] QString inFull(const PermissionSet &rights, const ScopeSet &scopes, const QLocale &locale,
                             bool holdsWrites = false);

} // namespace fractal::may_do
