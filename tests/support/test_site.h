// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/groups.h"
#include "core/store/site.h"
#include "core/store/users.h"
#include "tests/support/postgres_schemas.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <mutex>

namespace fractal::test {

/// A clock that only the test moves. Starts at 2026-01-01T00:00:00Z.
class ManualClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {m_ms.load()}; }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }
    void set(Instant at) { m_ms = at.ms; }

private:
    std::atomic<qint64> m_ms{1767225600000};
};

/// The same bytes in each run.
class SeededRandom final : public Random {
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
    /// How many pieces were drawn, and to go on from there.
    [[nodiscard]] quint64 counter() const { return m_counter; }
    void goOnFrom(quint64 counter) { m_counter = counter; }

private:
    std::mutex m_mutex;
    quint64 m_counter = 0;
};

/// A site of its own in a temporary place, on either engine: a schema of the database that $FRACTAL_TEST_PG names
/// for PostgreSQL, fresh as well. Has the standard groups and the Superadministrator "admin".
class TestSite {
public:
    explicit TestSite(Driver driver = Driver::Sqlite);
    ~TestSite();

    ManualClock clock;
    SeededRandom random;
    [[nodiscard]] Site &site() { return *m_site; }
    [[nodiscard]] Connection &reader() { return m_site->reader(); }
    [[nodiscard]] const StoreLocation &place() const { return m_place; }
    /// Closes and opens it again, as a restart would.
    void reopen();

    /// An account with this profile and standard group; password "correct horse " + name.
    users::User user(const QString &name, Profile profile = Profile::Customized, const QString &group = QStringLiteral("Planner"),
                     AssetId location = {});
    Principal principal(const QString &userName);

    /// All rows of all tables but journal, calls, refused callbacks and the epoch, as text: to see that nothing changed.
    [[nodiscard]] QByteArray dump();

private:
    void createSite();
    void openCopy();
    void openInNewSchema();
    void openFresh(const postgres_schemas::Fresh &fresh);
    [[nodiscard]] QString keyFile() const { return m_place.folder + QLatin1StringView{"/keyring"}; }

    QTemporaryDir m_folder;
    StoreLocation m_place;
    std::unique_ptr<Site> m_site;
    QString m_schema;
};

/// Test rows for both engines: QFETCH(fractal::Driver, driver). PostgreSQL's rows are there when $FRACTAL_TEST_PG is set.
void addDriverRows();

} // namespace fractal::test

Q_DECLARE_METATYPE(fractal::Driver)
