// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/store_tables.h"

#include "core/backup/backup_tables.h"

#include <QCborValue>

#include <algorithm>

namespace fractal::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fullBytes = 1 << 20; // about as much is handed over at once
constexpr qsizetype rowsInOneInsert = 50;
constexpr qsizetype numberBytes = 9;

/// How SQLite (STRICT tables) and PostgreSQL call the types of the migrations.
std::optional<ColumnType> typeFromName(const QString &name)
{
    const QString type = name.toLower();
    if (type == "integer"_L1 || type == "bigint"_L1)
        return ColumnType::Integer;
    if (type == "real"_L1 || type == "double precision"_L1)
        return ColumnType::Real;
    if (type == "text"_L1)
        return ColumnType::Text;
    return type == "blob"_L1 || type == "bytea"_L1 ? std::optional{ColumnType::Blob} : std::nullopt;
}

QString listed(const std::vector<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names += column.name;
    return names.join(u", "_s);
}

QCborValue valueAt(const Rows &rows, int index, ColumnType type)
{
    if (rows.isNull(index))
        return nullptr;
    switch (type) {
    case ColumnType::Integer:
        return rows.integer(index);
    case ColumnType::Real:
        return rows.real(index);
    case ColumnType::Blob:
        return rows.blob(index);
    case ColumnType::Text:
        break;
    }
    return rows.text(index);
}

qsizetype sizeOf(const QCborValue &value)
{
    if (value.isByteArray())
        return value.toByteArray().size();
    return value.isString() ? value.toString().size() : numberBytes;
}

/// Collects rows and hands them over when they are many.
class Bundle {
public:
    explicit Bundle(const std::function<Result<void>(const QCborArray &)> &take) : m_take{take} {}

    Result<void> add(const Rows &rows, const std::vector<Column> &columns)
    {
        QCborArray row;
        int index = 0;
        for (const Column &column : columns) {
            row.append(valueAt(rows, index++, column.type));
            m_bytes += sizeOf(row.last());
        }
        m_rows.append(row);
        return m_bytes < fullBytes ? Result<void>{} : handOver();
    }
    Result<void> handOver()
    {
        if (m_rows.isEmpty())
            return {};
        FRACTAL_TRY_VOID(m_take(m_rows));
        m_rows = {};
        m_bytes = 0;
        return {};
    }

private:
    const std::function<Result<void>(const QCborArray &)> &m_take;
    QCborArray m_rows;
    qsizetype m_bytes = 0;
};

QString question(const KeptTable &table, const std::vector<Column> &columns)
{
    QString from = QStringList{u"SELECT"_s, listed(columns), u"FROM"_s, QString{table.name}}.join(u' ');
    switch (table.paging) {
    case Paging::ById:
        return QStringList{from, u"WHERE id > ? ORDER BY id LIMIT ?"_s}.join(u' ');
    case Paging::ByRecord:
        return QStringList{u"SELECT DISTINCT"_s, listed(columns), u"FROM"_s, QString{table.name},
                           u"WHERE (entity, record_id, entry_id) > (?, ?, ?) ORDER BY entity, record_id, entry_id LIMIT ?"_s}
            .join(u' ');
    case Paging::Whole:
        break;
    }
    return from;
}

/// What the question asks for after a row.
QVariantList position(const KeptTable &table, const std::vector<Column> &columns, const Rows *last)
{
    const auto at = [&](QLatin1StringView name) {
        const auto found = std::ranges::find(columns, QString{name}, &Column::name);
        return last == nullptr ? QVariant{0} : QVariant{last->integer(static_cast<int>(found - columns.begin()))};
    };
    switch (table.paging) {
    case Paging::ById:
        return {at("id"_L1), table.rowsAtOnce};
    case Paging::ByRecord:
        return {last == nullptr ? text({}) : QVariant{last->text(0)}, at("record_id"_L1), at("entry_id"_L1), table.rowsAtOnce};
    case Paging::Whole:
        break;
    }
    return {};
}

QVariant bound(const QCborValue &value, ColumnType type, bool &fits)
{
    if (value.isNull())
        return null();
    switch (type) {
    case ColumnType::Integer:
        fits = fits && value.isInteger();
        return value.toInteger();
    case ColumnType::Real:
        fits = fits && (value.isDouble() || value.isInteger());
        return value.toDouble();
    case ColumnType::Blob: {
        fits = fits && value.isByteArray();
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? QByteArray{""} : bytes;
    }
    case ColumnType::Text:
        break;
    }
    fits = fits && value.isString();
    return text(value.toString());
}

} // namespace

Result<QStringList> tableNames(Connection &connection)
{
    const QString sql = connection.driver() == Driver::Sqlite
        ? u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"_s
        : u"SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"_s;
    FRACTAL_TRY(Rows rows, connection.select(sql));
    QStringList names;
    while (rows.next())
        names += rows.text(0);
    return names;
}

Result<std::vector<Column>> columnsOf(Connection &connection, const QString &table)
{
    const QString sql = connection.driver() == Driver::Sqlite
        ? u"SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid"_s
        : u"SELECT column_name::text, data_type::text FROM information_schema.columns WHERE table_schema = current_schema()"
          " AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position"_s;
    FRACTAL_TRY(Rows rows, connection.select(sql, {table}));
    std::vector<Column> columns;
    while (rows.next()) {
        if (const auto type = typeFromName(rows.text(1)))
            columns.push_back({rows.text(0), *type});
    }
    return columns;
}

Result<qint64> readRows(Connection &connection, const KeptTable &table, const std::vector<Column> &columns,
                        const std::function<Result<void>(const QCborArray &)> &take)
{
    const QString sql = question(table, columns);
    Bundle bundle{take};
    QVariantList from = position(table, columns, nullptr);
    qint64 count = 0;
    for (bool more = true; more;) {
        FRACTAL_TRY(Rows rows, connection.select(sql, from));
        int inPage = 0;
        while (rows.next()) {
            FRACTAL_TRY_VOID(bundle.add(rows, columns));
            ++inPage;
            from = position(table, columns, &rows);
        }
        if (auto failed = connection.takeFailure())
            return Failure{*std::move(failed)};
        count += inPage;
        more = table.paging != Paging::Whole && inPage == table.rowsAtOnce;
    }
    FRACTAL_TRY_VOID(bundle.handOver());
    return count;
}

Result<void> emptyTable(Connection &connection, const KeptTable &table)
{
    FRACTAL_TRY_VOID(connection.execute(QStringList{u"DELETE FROM"_s, QString{table.name}}.join(u' ')));
    return {};
}

Result<void> writeRows(Connection &connection, const KeptTable &table, const std::vector<Column> &columns, const QCborArray &rows)
{
    const QString places = u'(' + QStringList(static_cast<qsizetype>(columns.size()), u"?"_s).join(u',') + u')';
    const QString front = QStringList{u"INSERT INTO"_s, QString{table.name}, u'(' + listed(columns) + u')', u"VALUES"_s}.join(
        u' ');
    for (qsizetype first = 0; first < rows.size(); first += rowsInOneInsert) {
        const qsizetype end = std::min(first + rowsInOneInsert, rows.size());
        QVariantList values;
        for (qsizetype i = first; i < end; ++i) {
            const QCborArray row = rows.at(i).toArray();
            bool fits = row.size() == static_cast<qsizetype>(columns.size());
            for (qsizetype c = 0; fits && c < row.size(); ++c)
                values += bound(row.at(c), columns[static_cast<std::size_t>(c)].type, fits);
            if (!fits)
                return failure(ErrorCode::Corrupt, u"a row of %1 does not fit the table"_s.arg(table.name));
        }
        const QString sql = QStringList{front, QStringList(end - first, places).join(u',')}.join(u' ');
        FRACTAL_TRY_VOID(connection.execute(sql, values));
    }
    return {};
}

} // namespace fractal::backup
