// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_record.h"

#include <QStringList>

namespace fractal::stored_record {
namespace {

using namespace Qt::StringLiterals;

QString word(const char *constant)
{
    return QString::fromLatin1(constant);
}

QString columnList(const Table &table, const QString &suffix)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(word(column.name) + suffix);
    return names.join(u", "_s);
}

QJsonValue valueOf(const Rows &rows, int index, ColumnType type)
{
    if (rows.isNull(index))
        return QJsonValue::Null;
    switch (type) {
    case ColumnType::Integer:
        return rows.integer(index);
    case ColumnType::Real:
        return rows.real(index);
    case ColumnType::Text:
        break;
    }
    return rows.text(index);
}

QVariant boundValue(const QJsonValue &value, ColumnType type)
{
    if (value.isNull() || value.isUndefined())
        return null();
    switch (type) {
    case ColumnType::Integer:
        return value.toInteger();
    case ColumnType::Real:
        return value.toDouble();
    case ColumnType::Text:
        break;
    }
    return text(value.toString());
}

Result<void> refuseTakenCode(Connection &connection, const Table &table, const journal::Change &change)
{
    if (!table.codeColumn)
        return {};
    const QString sql = QStringList{u"SELECT count(*) FROM"_s, word(table.name), u"WHERE deleted_at IS NULL AND"_s,
                                    word(table.codeColumn), u"= ? AND id <> ?"_s}
                            .join(u' ');
    FRACTAL_TRY(const qint64 taken,
                connection.scalar(sql, {change.before[QLatin1StringView{table.codeColumn}].toString(), change.id}));
    if (taken > 0)
        return failure(ErrorCode::AlreadyExists, u"The code %1 belongs to another record by now."_s.arg(change.code));
    return {};
}

Result<void> requireRow(Result<qint64> changed, const journal::Change &undone)
{
    if (!changed)
        return Failure{std::move(changed).error()};
    if (*changed == 1)
        return {};
    return failure(ErrorCode::VersionConflict, u"%1 has changed since."_s.arg(undone.code));
}

Result<void> remove(Work &work, const Table &table, const journal::Change &undone)
{
    const QString sql =
        QStringList{u"UPDATE"_s, word(table.name),
                    u"SET deleted_at = ?, version = version + 1 WHERE id = ? AND version = ? AND deleted_at IS NULL"_s}
            .join(u' ');
    return requireRow(work.connection.execute(sql, {work.now().ms, undone.id, undone.versionAfter}), undone);
}

Result<void> putBack(Work &work, const Table &table, const journal::Change &undone)
{
    FRACTAL_TRY_VOID(refuseTakenCode(work.connection, table, undone));
    QVariantList values;
    for (const Column &column : table.columns)
        values.append(boundValue(undone.before[QLatin1StringView{column.name}], column.type));
    QStringList pieces{u"UPDATE"_s, word(table.name), u"SET"_s, columnList(table, u" = ?"_s)};
    if (table.searchText) {
        pieces.append(u", search_text = ?"_s);
        values.append(text(table.searchText(undone.before)));
    }
    pieces.append(u", deleted_at = NULL, version = version + 1 WHERE id = ? AND version = ?"_s);
    values.append(undone.id);
    values.append(undone.versionAfter);
    return requireRow(work.connection.execute(pieces.join(u' '), values), undone);
}

} // namespace

Result<QJsonObject> snapshot(Connection &connection, const Table &table, qint64 id)
{
    const QString sql = QStringList{u"SELECT"_s, columnList(table, {}), u"FROM"_s, word(table.name),
                                    u"WHERE id = ? AND deleted_at IS NULL"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, {id}));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"There is no such record."_s);
    QJsonObject record;
    int index = 0;
    for (const Column &column : table.columns) {
        record.insert(QLatin1StringView{column.name}, valueOf(rows, index, column.type));
        ++index;
    }
    return record;
}

Result<journal::Change> restore(Work &work, const Table &table, const journal::Change &undone)
{
    journal::Change change{.entity = undone.entity,
                           .id = undone.id,
                           .code = undone.code,
                           .before = {},
                           .after = {},
                           .versionAfter = undone.versionAfter + 1};
    if (!undone.after.isEmpty()) {
        FRACTAL_TRY(change.before, snapshot(work.connection, table, undone.id));
    }
    if (undone.before.isEmpty()) {
        FRACTAL_TRY_VOID(remove(work, table, undone));
        return change;
    }
    FRACTAL_TRY_VOID(putBack(work, table, undone));
    FRACTAL_TRY(change.after, snapshot(work.connection, table, undone.id));
    return change;
}

} // namespace fractal::stored_record
