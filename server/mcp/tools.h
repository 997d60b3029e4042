// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/scope.h"
#include "core/operations/operation.h"

#include <QByteArray>

#include <vector>

namespace fractal::mcp {

/// The operations as tools. What tells of a tool is written once. Immutable, thread-safe.
class Tools {
public:
    Tools();

    /// The member "tools" of a list: those that the rights of this principal allow, whatever the scopes (decision 4), in
    /// the order of the operations.
    void writeList(const Principal &principal, JsonWriter &json) const;

private:
    struct Tool {
        const Operation *operation;
        QByteArray json;
    };
    std::vector<Tool> m_tools;
};

/// The scopes that a call of this operation may need.
[[nodiscard]] ScopeSet scopesOf(const Operation &operation);

} // namespace fractal::mcp
