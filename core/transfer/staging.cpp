// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/staging.h"

#include <QCborMap>
#include <QCborValue>
#include <QDataStream>
#include <QIODevice>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

QString schema()
{
    return u"PRAGMA synchronous=OFF;\n"
           "PRAGMA temp_store=FILE;\n"
           "CREATE TABLE rows (id INTEGER PRIMARY KEY, line INTEGER NOT NULL, made INTEGER NOT NULL, entity TEXT NOT NULL, code TEXT,"
           " parent TEXT, depth INTEGER, starts INTEGER, ends INTEGER, data BLOB NOT NULL);\n"
           "CREATE UNIQUE INDEX rows_code ON rows (entity, code);\n"
           "CREATE INDEX rows_parent ON rows (parent);\n"
           "CREATE INDEX rows_depth ON rows (depth);\n"
           "CREATE INDEX rows_order ON rows (made DESC, depth);\n" // so that writing needs no sorting in memory
           "CREATE TABLE known (code TEXT PRIMARY KEY) WITHOUT ROWID;\n"
           "CREATE TABLE unknown (code TEXT PRIMARY KEY) WITHOUT ROWID;\n"_s;
}

QByteArray packed(const StagedRow &row)
{
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    stream.setVersion(streamVersion);
    stream << row.values << (row.extra.isEmpty() ? QByteArray{} : QCborMap::fromJsonObject(row.extra).toCborValue().toCbor());
    return bytes;
}

void unpack(const QByteArray &bytes, StagedRow &row)
{
    QDataStream stream{bytes};
    stream.setVersion(streamVersion);
    QByteArray extra;
    stream >> row.values >> extra;
    if (!extra.isEmpty())
        row.extra = QCborValue::fromCbor(extra).toMap().toJsonObject();
}

/// Of line, made, entity, code, parent, starts, ends, data.
StagedRow rowOf(const Rows &rows)
{
    StagedRow row{rows.integer(0),
                  rows.flag(1),
                  rows.text(2),
                  rows.text(3),
                  rows.text(4),
                  rows.optionalInteger(5),
                  rows.optionalInteger(6),
                  {},
                  {}};
    unpack(rows.blob(7), row);
    return row;
}

QVariant numberOrNull(const std::optional<qint64> &number)
{
    return number ? QVariant{*number} : null();
}

} // namespace

Staging::Staging(const QString &siteFolder)
    : m_folder{siteFolder + "/import-"_L1},
      m_database{{Driver::Sqlite, m_folder.path(), {}}}
{}

Staging::~Staging() = default;

Result<std::unique_ptr<Staging>> Staging::create(const QString &siteFolder)
{
    std::unique_ptr<Staging> staging{new Staging{siteFolder}};
    if (!staging->m_folder.isValid())
        return failure(ErrorCode::Unavailable,
                       u"no scratch folder can be made in %1: %2"_s.arg(siteFolder, staging->m_folder.errorString()));
    FRACTAL_TRY(staging->m_connection, staging->m_database.create());
    FRACTAL_TRY_VOID(staging->m_connection->script(schema()));
    FRACTAL_TRY(auto transaction, Transaction::begin(*staging->m_connection));
    staging->m_transaction.emplace(std::move(transaction));
    return staging;
}

Result<std::optional<qint64>> Staging::add(const StagedRow &row)
{
    FRACTAL_TRY(const qint64 added,
                m_connection->execute(
                    u"INSERT INTO rows (line, made, entity, code, parent, starts, ends, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (entity, code) DO NOTHING"_s,
                    {row.line, stored(row.made), row.entity, textOrNull(row.code), textOrNull(row.parent),
                     numberOrNull(row.starts), numberOrNull(row.ends), packed(row)}));
    if (added == 1)
        return std::optional<qint64>{};
    FRACTAL_TRY(const qint64 line,
                m_connection->scalar(u"SELECT line FROM rows WHERE entity = ? AND code = ?"_s, {row.entity, row.code}));
    return std::optional{line};
}

Result<std::optional<Staging::Known>> Staging::find(const QString &entity, const QString &code)
{
    FRACTAL_TRY(
        Rows rows,
        m_connection->select(u"SELECT line, made, parent FROM rows WHERE entity = ? AND code = ?"_s, {entity, text(code)}));
    if (!rows.next())
        return std::optional<Known>{};
    return std::optional{Known{rows.integer(0), rows.flag(1), rows.text(2)}};
}

Result<void> Staging::noteUnknown(const QString &code)
{
    FRACTAL_TRY_VOID(m_connection->execute(u"INSERT INTO unknown (code) VALUES (?) ON CONFLICT DO NOTHING"_s, {text(code)}));
    return {};
}

Result<qint64> Staging::unknownCount()
{
    return m_connection->scalar(u"SELECT count(*) FROM unknown"_s);
}

Result<qint64> Staging::count(bool made)
{
    return m_connection->scalar(u"SELECT count(*) FROM rows WHERE made = ?"_s, {stored(made)});
}

Result<void> Staging::close()
{
    FRACTAL_TRY_VOID(m_transaction->commit());
    m_transaction.reset();
    m_connection.reset();
    return {};
}

Result<void> Staging::inOrderOfCodes(const QString &entity, const std::function<Result<void>(qint64 id, const StagedRow &)> &take)
{
    FRACTAL_TRY(Rows rows,
                m_connection->select(
                    u"SELECT line, made, entity, code, parent, starts, ends, data, id FROM rows WHERE entity = ? ORDER BY code"_s,
                    {entity}));
    while (rows.next())
        FRACTAL_TRY_VOID(take(rows.integer(8), rowOf(rows)));
    return {};
}

Result<void> Staging::forEach(const std::function<Result<void>(const StagedRow &)> &take) const
{
    FRACTAL_TRY(const auto connection, m_database.open());
    FRACTAL_TRY(Rows rows,
                connection->select(
                    u"SELECT line, made, entity, code, parent, starts, ends, data FROM rows ORDER BY made DESC, depth, id"_s));
    while (rows.next())
        FRACTAL_TRY_VOID(take(rowOf(rows)));
    return {};
}

} // namespace fractal::transfer
