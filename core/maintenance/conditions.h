// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

#include <algorithm>

namespace fractal {

/// The WHERE of a query whose filters vary: constant fragments are chosen and joined, values are bound, nothing is ever
/// spliced in.
class Conditions {
public:
    void add(const QString &fragment) { m_fragments.append(fragment); }
    void add(const QString &fragment, const QVariant &value)
    {
        m_fragments.append(fragment);
        m_values.append(value);
    }
    void add(const QString &fragment, const QVariantList &values)
    {
        m_fragments.append(fragment);
        m_values.append(values);
    }
    /// For `x IN (?, ?, …)` with exactly `places` placeholders: the last value is repeated, so that the SQL text, and
    /// with it the prepared statement, is the same for any number of values.
    void addIn(const QString &fragment, const QStringList &values, int places)
    {
        m_fragments.append(fragment);
        for (int i = 0; i < places; ++i)
            m_values.append(values[qMin<qsizetype>(i, values.size() - 1)]);
    }

    /// Does a fragment speak of a column of this table ("a")? A join that nothing speaks of can be left out.
    [[nodiscard]] bool speakOf(const QString &table) const
    {
        const QString column = table + u'.';
        return std::ranges::any_of(m_fragments, [&](const QString &fragment) {
            return fragment.startsWith(column) || fragment.contains(u' ' + column) || fragment.contains(u'(' + column);
        });
    }
    [[nodiscard]] QString text() const { return m_fragments.join(QStringLiteral(" AND ")); }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QStringList m_fragments;
    QVariantList m_values;
};

} // namespace fractal
