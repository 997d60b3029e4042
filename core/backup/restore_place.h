// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QLockFile>
#include <QStringList>

#include <memory>

namespace fractal::backup {

/// Where a site comes to be: first in the folder `restoring` within its own, from where it moves when all of it is there.
/// Takes everything away again unless it was kept.
class RestorePlace {
public:
    /// Refused, and nothing touched, when there is something at the place.
    [[nodiscard]] static Result<RestorePlace> take(const StoreLocation &target);
    RestorePlace(RestorePlace &&) noexcept = default;
    RestorePlace &operator=(RestorePlace &&) = delete;
    ~RestorePlace();

    /// Of the database until it is kept: SQLite's file is in `restoring`.
    [[nodiscard]] const StoreLocation &work() const { return m_work; }
    [[nodiscard]] QString documents() const { return m_work.folder + QStringLiteral("/documents"); }
    /// Moves the documents and the key file to where they belong.
    [[nodiscard]] Result<void> keepFiles();
    /// Moves the database, closed by now; from here on there is a site.
    [[nodiscard]] Result<void> keepDatabase();

private:
    struct Ours {
        StoreLocation target;
        QString restoring; ///< the folder
        bool madeFolder = false;
        QStringList moved{}; ///< names within the site's folder
        std::unique_ptr<QLockFile> lock;
    };
    RestorePlace(std::unique_ptr<Ours> ours, StoreLocation work) : m_ours{std::move(ours)}, m_work{std::move(work)} {}
    [[nodiscard]] Result<void> move(const QString &name);

    std::unique_ptr<Ours> m_ours; ///< null: kept, or moved from
    StoreLocation m_work;
};

} // namespace fractal::backup
