// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/moments.h"
#include "core/store/journal.h"

#include <QHash>
#include <QSet>

#include <vector>

/// What an entry changed, field by field, in the reader's words.
namespace fractal::log_fields {

/// Another record that a change refers to by its number.
struct Reference {
    QString entity;
    qint64 id = 0;
    friend bool operator==(const Reference &, const Reference &) = default;
    friend size_t qHash(const Reference &reference, size_t seed = 0) { return qHashMulti(seed, reference.entity, reference.id); }
};
/// Those whose names are needed to show the changes.
[[nodiscard]] QSet<Reference> referencesOf(const std::vector<journal::Change> &changes);

struct Reader {
    moments::Reader moments;
    QString currency; ///< ISO 4217
    QHash<Reference, QString> names;
    qsizetype longestValue = 500; ///< characters; what is left of a value is cut
};

struct Row {
    QString field; ///< "Status", or "OT-7 · Status" where several records changed
    QString before; ///< "–": there was nothing
    QString after;
    friend bool operator==(const Row &, const Row &) = default;
};
struct Rows {
    std::vector<Row> rows; ///< only what is different, at most `mostRows`
    qint64 left = 0; ///< further records whose changes are not shown
};
inline constexpr int mostRows = 200;
[[nodiscard]] Rows rowsOf(const std::vector<journal::Change> &changes, const Reader &reader);

} // namespace fractal::log_fields
