// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The schemas of a test program in the database that $FRACTAL_TEST_PG names. Making a site's tables takes PostgreSQL longer
/// than most tests: a schema that a test has left is put back to the fresh site that it was, and used by the next.
namespace fractal::test::postgres_schemas {

/// What a fresh site is, beside its tables.
struct Fresh {
    QString schema;
    QByteArray key; ///< the file `keyring`
    quint64 randomCounter = 0; ///< of the SeededRandom that made it
};

/// An empty schema.
[[nodiscard]] QString create();
/// $FRACTAL_TEST_PG, for this schema.
[[nodiscard]] QString urlOf(const QString &schema);

/// A fresh site that is there already, where there is one.
[[nodiscard]] std::optional<Fresh> take();
/// Keeps what a fresh site's tables hold, to put it back later.
void keep(const Fresh &fresh);
/// The schema is used no more. Put back, or dropped where its tables are not what they were or nothing was kept.
void leave(const QString &schema);

} // namespace fractal::test::postgres_schemas
