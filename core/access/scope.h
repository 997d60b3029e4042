// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

#include <QStringList>

#include <bitset>

namespace fractal {

/// The OAuth scopes that exist, derived from the permission table, in its order and without repetition.
/// There are fewer than 32.
[[nodiscard]] const QStringList &knownScopes();

/// A set of scopes, by index into `knownScopes()`. A value.
class ScopeSet {
public:
    [[nodiscard]] static ScopeSet all();
    [[nodiscard]] static ScopeSet reading(); ///< those that end in ":read"
    /// Space-separated (RFC 6749 §3.3). `offline_access openid profile email` are accepted and ignored; an unknown or
    /// malformed one makes the result empty.
    [[nodiscard]] static std::optional<ScopeSet> parse(QStringView text);

    [[nodiscard]] QString toString() const; ///< in the order of `knownScopes()`
    [[nodiscard]] bool isEmpty() const { return m_bits.none(); }
    [[nodiscard]] bool covers(Permission permission) const; ///< false for a right that has no scope
    [[nodiscard]] bool contains(const ScopeSet &other) const { return (other.m_bits & ~m_bits).none(); }
    [[nodiscard]] ScopeSet intersected(const ScopeSet &other) const;
    [[nodiscard]] ScopeSet united(const ScopeSet &other) const;
    void add(Permission permission); ///< the scope that covers it, if any

    friend bool operator==(const ScopeSet &, const ScopeSet &) = default;

private:
    std::bitset<32> m_bits;
};

} // namespace fractal
