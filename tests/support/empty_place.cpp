// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/empty_place.h"

#include "tests/support/postgres_schemas.h"

#include <QDir>

namespace fractal::test {

using namespace Qt::StringLiterals;

EmptyPlace::EmptyPlace(Driver driver)
{
    m_place.driver = driver;
    m_place.folder = m_parent.path() + "/site"_L1;
    if (driver == Driver::Sqlite)
        return;
    m_schema = postgres_schemas::create();
    m_place.url = postgres_schemas::urlOf(m_schema);
}

EmptyPlace::~EmptyPlace()
{
    if (!m_schema.isEmpty())
        postgres_schemas::leave(m_schema);
}

QStringList EmptyPlace::names() const
{
    QStringList names = QDir{m_place.folder}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString &name) { return name.startsWith("site.db-"_L1); });
    return names;
}

bool EmptyPlace::hasPostgres()
{
    return !qEnvironmentVariableIsEmpty("FRACTAL_TEST_PG");
}

} // namespace fractal::test
