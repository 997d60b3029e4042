// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore_place.h"

#include "core/platform/private_files.h"

#include <QDir>
#include <QFile>

namespace fractal::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockName = "restore.lock"_L1;

/// Nothing that belongs to a site: an address of a database may be kept there already (core/store/database_url.h).
Result<void> requireEmpty(const StoreLocation &target)
{
    FRACTAL_TRY(const bool present, Database{target}.exists());
    if (present)
        return failure(ErrorCode::Refused,
                       u"a backup is restored into an empty place only, and there is a site; nothing was changed"_s);
    const QDir folder{target.folder};
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (names.contains("restoring"_L1))
        return failure(ErrorCode::Refused,
                       u"another restore runs here, or one ended half-way: when none runs, remove what is in %1, which is no "
                       "site, and restore again"_s.arg(target.folder));
    for (const QString &name : names) {
        const bool isAddress = name == "database-url"_L1 && target.driver == Driver::Postgres;
        if (!isAddress && name != lockName && name != "lost+found"_L1)
            return failure(
                ErrorCode::Refused,
                u"a backup is restored into an empty place only, and %1 is not: there is %2; nothing was changed"_s.arg(
                    target.folder, name));
    }
    return {};
}

} // namespace

Result<RestorePlace> RestorePlace::take(const StoreLocation &target)
{
    private_files::makeNewFilesPrivate();
    FRACTAL_TRY_VOID(requireEmpty(target));
    auto ours = std::make_unique<Ours>();
    ours->target = target;
    ours->restoring = target.folder + "/restoring"_L1;
    ours->madeFolder = !QFile::exists(target.folder);
    FRACTAL_TRY_VOID(private_files::makeFolder(target.folder));
    FRACTAL_TRY_VOID(private_files::check(target.folder, true));
    ours->lock = std::make_unique<QLockFile>(target.folder + u'/' + lockName);
    if (!ours->lock->tryLock(0) || QFile::exists(ours->restoring))
        return failure(ErrorCode::Refused, u"another restore runs in %1"_s.arg(target.folder));
    StoreLocation work = target;
    work.folder = ours->restoring;
    RestorePlace place{std::move(ours), work};
    FRACTAL_TRY_VOID(private_files::makeFolder(place.m_ours->restoring));
    return place;
}

RestorePlace::~RestorePlace()
{
    if (!m_ours)
        return;
    for (const QString &name : std::as_const(m_ours->moved)) {
        const QString path = m_ours->target.folder + u'/' + name;
        if (!QFile::remove(path))
            QDir{path}.removeRecursively();
    }
    QDir{m_ours->restoring}.removeRecursively();
    m_ours->lock->unlock(); // removes its file
    if (m_ours->madeFolder)
        QDir{}.rmdir(m_ours->target.folder);
}

Result<void> RestorePlace::move(const QString &name)
{
    const QString from = m_ours->restoring + u'/' + name;
    const QString to = m_ours->target.folder + u'/' + name;
    if (!QFile::exists(from))
        return {};
    if (!QDir{}.rename(from, to))
        return failure(ErrorCode::Unavailable, u"%1 cannot be moved to %2"_s.arg(from, to));
    m_ours->moved += name;
    return {};
}

Result<void> RestorePlace::keepFiles()
{
    FRACTAL_TRY_VOID(move(u"documents"_s));
    return move(u"keyring"_s);
}

Result<void> RestorePlace::keepDatabase()
{
    if (m_ours->target.driver == Driver::Sqlite) {
        if (QFile::exists(m_ours->restoring + "/site.db-wal"_L1))
            return failure(ErrorCode::Unavailable, u"the restored database could not be closed"_s);
        FRACTAL_TRY_VOID(move(u"site.db"_s));
    }
    QDir{m_ours->restoring}.removeRecursively();
    m_ours->lock->unlock();
    m_ours.reset();
    return {};
}

} // namespace fractal::backup
