// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

/// Which entries of the Transactions Log are asked for, as SQL.
namespace fractal::journal {

/// Constant fragments about `journal j`, and the values that are bound to them.
class Where {
public:
    void add(const QString &fragment, const QVariantList &values);
    [[nodiscard]] QString sql() const { return m_fragments.join(QStringLiteral(" AND ")); }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QStringList m_fragments;
    QVariantList m_values;
};

/// Without `beforeId`.
[[nodiscard]] Where whereOf(const Filter &filter);

/// Which ids one part looks at: above < id < below; nothing fits at or under the floor.
struct Window {
    qint64 below = 0;
    qint64 above = 0;
    qint64 floor = 0;
};
[[nodiscard]] Result<Window> windowOf(Connection &connection, const Filter &filter, qint64 mostLooked);

} // namespace fractal::journal
