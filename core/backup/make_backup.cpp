// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/make_backup.h"

#include "core/backup/backup_tables.h"
#include "core/backup/store_tables.h"
#include "core/crypto/master_key.h"
#include "core/store/migrations.h"
#include "core/store/snapshot.h"

#include <QCborMap>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace fractal::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 filePiece = 1 << 20;

Result<void> put(SealedWriter &writer, const QCborValue &value)
{
    return writer.put(value.toCbor());
}

/// A table that nobody decided about must neither be lost nor bring secrets along.
Result<void> requireKnownTables(Connection &connection)
{
    FRACTAL_TRY(const QStringList names, tableNames(connection));
    for (const QString &name : names) {
        const auto isName = [&](QLatin1StringView known) { return name == known; };
        if (findKept(name) == nullptr && std::ranges::none_of(tablesLeftOut(), isName))
            return failure(ErrorCode::Internal, u"nobody said whether the table %1 belongs into a backup"_s.arg(name));
    }
    return {};
}

Result<void> putKey(SealedWriter &writer, Site &site, const Settings &settings)
{
    FRACTAL_TRY(const crypto::Secret key, master_key::read(site.database().location().folder, settings.siteId));
    if (Keyring::fromKey(key.reveal()).fingerprint() != settings.keyFingerprint)
        return failure(ErrorCode::Refused,
                       u"the key that was found here is not the one of this site; without its key a backup would be of no use"_s);
    return put(writer, QCborMap{{QLatin1StringView{member::what}, "key"_L1}, {QLatin1StringView{member::bytes}, key.reveal()}});
}

Result<qint64> putTable(SealedWriter &writer, Connection &connection, const KeptTable &table)
{
    FRACTAL_TRY(const std::vector<Column> columns, columnsOf(connection, table.name));
    QCborArray names;
    for (const Column &column : columns)
        names.append(column.name);
    FRACTAL_TRY_VOID(put(writer,
                         QCborMap{{QLatin1StringView{member::what}, "table"_L1},
                                  {QLatin1StringView{member::name}, table.name},
                                  {QLatin1StringView{member::columns}, names}}));
    return readRows(connection, table, columns, [&](const QCborArray &rows) { return put(writer, rows); });
}

Result<void> putFile(SealedWriter &writer, const QString &path, const QString &name)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    FRACTAL_TRY_VOID(
        put(writer, QCborMap{{QLatin1StringView{member::what}, "file"_L1}, {QLatin1StringView{member::name}, name}}));
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(filePiece);
        if (bytes.isEmpty())
            return failure(ErrorCode::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
        FRACTAL_TRY_VOID(put(writer, bytes));
    }
    return {};
}

Result<qint64> putDocuments(SealedWriter &writer, const QString &folder)
{
    const QDir root{folder + "/documents"_L1};
    QDirIterator files{root.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories};
    qint64 count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        FRACTAL_TRY_VOID(putFile(writer, path, root.relativeFilePath(path)));
        ++count;
    }
    return count;
}

} // namespace

Result<Summary> make(Site &site, QIODevice &out, const QString &passphrase, crypto::ScryptCost cost)
{
    if (passphrase.size() < shortestPassphrase)
        return failure(ErrorCode::ValidationFailed, u"a passphrase has at least %1 characters"_s.arg(shortestPassphrase),
                       u"passphrase"_s);
    FRACTAL_TRY(const auto connection, site.database().open());
    FRACTAL_TRY_VOID(requireKnownTables(*connection));
    FRACTAL_TRY(SealedWriter writer, SealedWriter::begin(out, passphrase, site.random(), cost));
    FRACTAL_TRY(const Snapshot snapshot, Snapshot::begin(*connection));
    FRACTAL_TRY(const Settings settings, Settings::load(*connection));
    FRACTAL_TRY(const int schema, migrations::current(*connection));
    Summary summary{.siteName = settings.siteName, .takenAt = site.clock().now()};
    FRACTAL_TRY_VOID(put(writer,
                         QCborMap{{QLatin1StringView{member::what}, "site"_L1},
                                  {QLatin1StringView{member::format}, formatVersion},
                                  {QLatin1StringView{member::schema}, schema},
                                  {QLatin1StringView{member::program}, QLatin1StringView{FRACTAL_VERSION}},
                                  {QLatin1StringView{member::takenAt}, summary.takenAt.ms},
                                  {QLatin1StringView{member::siteId}, settings.siteId},
                                  {QLatin1StringView{member::siteName}, settings.siteName}}));
    FRACTAL_TRY_VOID(putKey(writer, site, settings));
    for (const KeptTable &table : keptTables()) {
        FRACTAL_TRY(const qint64 rows, putTable(writer, *connection, table));
        summary.rows += rows;
    }
    FRACTAL_TRY(summary.files, putDocuments(writer, site.database().location().folder));
    FRACTAL_TRY_VOID(
        put(writer, QCborMap{{QLatin1StringView{member::what}, "end"_L1}, {QLatin1StringView{member::rows}, summary.rows}}));
    FRACTAL_TRY_VOID(writer.finish());
    return summary;
}

} // namespace fractal::backup
