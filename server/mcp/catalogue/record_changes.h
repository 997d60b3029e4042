// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/journal.h"
#include "server/mcp/catalogue/record_templates.h"

#include <vector>

namespace fractal::mcp {

/// What the journal says was changed after an entry, whichever program did it.
class RecordChanges {
public:
    /// A few hundred entries at most: the rest is there the next time.
    [[nodiscard]] static Result<RecordChanges> since(qint64 entry, Connection &connection);

    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    [[nodiscard]] qint64 reached() const { return m_reached; }
    /// Is the record among them?
    [[nodiscard]] bool concern(const RecordAddress &address, Connection &connection) const;

private:
    std::vector<journal::Change> m_changes;
    qint64 m_reached = 0;
};

} // namespace fractal::mcp
