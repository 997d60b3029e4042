// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>
#include <QTemporaryDir>

namespace fractal::test {

/// Where a site could be, on either engine: a folder that is not there yet, and a schema without tables.
class EmptyPlace {
public:
    explicit EmptyPlace(Driver driver = Driver::Sqlite);
    ~EmptyPlace();
    EmptyPlace(const EmptyPlace &) = delete;
    EmptyPlace &operator=(const EmptyPlace &) = delete;

    [[nodiscard]] const StoreLocation &location() const { return m_place; }
    /// What is in the folder, but for what SQLite keeps beside an open database.
    [[nodiscard]] QStringList names() const;
    /// Is $FRACTAL_TEST_PG set?
    [[nodiscard]] static bool hasPostgres();

private:
    QTemporaryDir m_parent;
    StoreLocation m_place;
    QString m_schema;
};

} // namespace fractal::test
