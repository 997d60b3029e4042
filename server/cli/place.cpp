// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/place.h"

#include "core/platform/private_files.h"
#include "core/store/database_url.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace fractal::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestUrl = 4096;

Result<QString> addressFrom(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), u"database-file"_s);
    FRACTAL_TRY_VOID(private_files::check(path, false));
    return QString::fromUtf8(file.read(longestUrl)).trimmed();
}

Result<QString> databaseUrl(const PlaceOptions &options, const QString &siteFolder)
{
    if (!options.database.isEmpty()) {
        if (database_url::hasPassword(options.database)) {
            return failure(ErrorCode::Refused,
                           u"a password on the command line is visible to everybody on this computer: put the address in the "
                           "environment variable FRACTAL_ONE_DATABASE, or in a file (mode 600) named by --database-file"_s,
                           u"database"_s);
        }
        return options.database;
    }
    if (!options.databaseFile.isEmpty())
        return addressFrom(options.databaseFile);
    if (const QString said = qEnvironmentVariable("FRACTAL_ONE_DATABASE"); !said.isEmpty())
        return said;
    return database_url::kept(siteFolder);
}

} // namespace

Result<StoreLocation> placeOf(const PlaceOptions &options)
{
    StoreLocation place;
    QString folder = options.folder;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("FRACTAL_ONE_DATA");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (folder.isEmpty())
        return failure(ErrorCode::Refused, u"this account has no home folder; say where the site is with --data DIR"_s,
                       u"data"_s);
    place.folder = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    FRACTAL_TRY(place.url, databaseUrl(options, place.folder));
    if (!place.url.isEmpty()) {
        FRACTAL_TRY_VOID(database_url::check(place.url));
        place.driver = Driver::Postgres;
    }
    return place;
}

} // namespace fractal::cli
