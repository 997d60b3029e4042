// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "server/mcp/call_recorder.h"
#include "server/mcp/catalogue.h"

namespace fractal::mcp {

/// The operations as tools. What tells of a tool is written once. Immutable.
class OperationTools final : public ToolSource {
public:
    /// The recorder outlives it.
    explicit OperationTools(CallRecorder &recorder);

    /// Those that the rights of this principal allow, whatever the scopes (decision 4), in the order of the operations.
    [[nodiscard]] Listing list(const Turn &turn) const override;
    [[nodiscard]] Answer call(const Turn &turn) const override;
    [[nodiscard]] QByteArray stateOf(const Asker &asker) const override;

private:
    struct Tool {
        const Operation *operation;
        QByteArray json;
    };
    std::vector<Tool> m_tools;
    CallRecorder &m_recorder;
};

} // namespace fractal::mcp
