// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/keyring.h"
#include "core/crypto/random.h"
#include "core/store/database.h"
#include "core/store/settings.h"
#include "core/store/work.h"
#include "core/store/writer.h"

#include <memory>

namespace fractal {

/// An open site: its database, writer, keyring. What both programs and the shell stand on.
class Site {
public:
    /// `place` is `--data DIR`, or a folder and a PostgreSQL URL. Checks modes and owner (SEC-12), opens the keyring,
    /// migrates an older store (a copy is kept), refuses a newer one. Refused details say what to do.
    [[nodiscard]] static Result<std::unique_ptr<Site>> open(const StoreLocation &place, const Clock &clock, Random &random);
    struct NewSite {
        QString name;
        QString language = QStringLiteral("en");
        QString region; ///< "FR"; empty: that of the language
        QByteArray timeZone = "UTC";
        QString currency = QStringLiteral("USD");
        QString administrator; ///< sign-in name of the first account, the Superadministrator
        QString administratorDisplayName; ///< empty: the sign-in name
        QString administratorPasswordHash;
        bool useKeychain = true;
    };
    /// Creates the folder (0700), the schema, the key, the standard groups, the first account. Refuses an existing one.
    [[nodiscard]] static Result<std::unique_ptr<Site>> create(const StoreLocation &place, const NewSite &site, const Clock &clock,
                                                              Random &random);

    [[nodiscard]] const Database &database() const { return m_database; }
    [[nodiscard]] Writer &writer() { return m_writer; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] const Keyring &keyring() const { return m_keyring; }
    /// The path of the copy that a migration made; empty when none was needed.
    [[nodiscard]] QString migrationCopy() const { return m_migrationCopy; }

    /// A reading connection of the calling thread (main thread of the shell).
    [[nodiscard]] Connection &reader() { return *m_reader; }
    /// Work on the reading connection.
    [[nodiscard]] Work read() { return {*m_reader, m_clock, m_random, m_keyring}; }
    /// Runs a job on the writer and waits for the commit.
    template <typename T>
    [[nodiscard]] Result<T> write(std::function<Result<T>(Work &)> job)
    {
        return m_writer.get<T>([&](Connection &connection) -> Result<T> {
            Work work{connection, m_clock, m_random, m_keyring};
            return job(work);
        });
    }

private:
    Site(const StoreLocation &place, Keyring keyring, std::unique_ptr<Connection> reader, const Clock &clock, Random &random);

    Database m_database;
    const Clock &m_clock;
    Random &m_random;
    Keyring m_keyring;
    std::unique_ptr<Connection> m_reader;
    Writer m_writer;
    QString m_migrationCopy;
};

} // namespace fractal
