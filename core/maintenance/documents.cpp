// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/documents.h"

#include "core/maintenance/conditions.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/stored_text.h"

#include <algorithm>

namespace fractal::documents {
namespace {

using namespace Qt::StringLiterals;

QString columns()
{
    return u"d.id, d.name, d.mime, d.size, d.created_at, d.created_by"_s;
}

Document read(const Rows &rows)
{
    return {.id = {rows.integer(0)},
            .name = rows.text(1),
            .mime = rows.text(2),
            .size = rows.integer(3),
            .createdAt = rows.instant(4),
            .createdBy = rows.text(5)};
}

Result<std::vector<Document>> listed(Connection &connection, const QString &condition, qint64 record, int limit)
{
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{u"SELECT"_s, columns(), u"FROM documents d WHERE d.deleted_at IS NULL AND"_s,
                                              condition, u"ORDER BY d.created_at DESC, d.id DESC LIMIT ?"_s}
                                      .join(u' '),
                                  {record, limit}));
    std::vector<Document> found;
    while (rows.next())
        found.push_back(read(rows));
    return found;
}

Failure invalid(const char *field, QString detail)
{
    return failure(ErrorCode::ValidationFailed, std::move(detail), QString::fromLatin1(field));
}

/// RFC 6838 §4.2: two names of letters, digits and a few signs.
bool isMimeType(const QString &mime)
{
    constexpr qsizetype longest = 127;
    const QStringList parts = mime.split(u'/');
    return mime.size() <= longest && parts.size() == 2 && std::ranges::all_of(parts, [](const QString &part) {
               return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) {
                   return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"!#$&-^_.+"_s.contains(c);
               });
           });
}

Result<void> check(const NewDocument &document, const QString &name)
{
    if (static_cast<bool>(document.asset) == static_cast<bool>(document.workOrder))
        return invalid("asset", u"A document belongs to one asset or one work order."_s);
    if (name.isEmpty() || name.size() > longestName || name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.'))
        return invalid("name", u"name must be that of a file, of at most %1 characters, without folders."_s.arg(longestName));
    if (!isMimeType(document.mime))
        return invalid("mime", u"mime must be a MIME type, such as application/pdf."_s);
    if (document.bytes.size() > mostBytes)
        return invalid("bytes", u"A document has at most %1 MB."_s.arg(mostBytes / 1'000'000));
    return {};
}

/// Joined: d, w (its work order), a (its asset, or that of its work order). What may be seen of both.
void restrict(Conditions &conditions, const Reach &reach, Driver driver)
{
    const auto side = [&](const QString &isIt, const std::optional<RowFilter> &rows, const auto &narrow) {
        Conditions one;
        one.add(isIt);
        if (rows)
            narrow(one, *rows);
        else
            one.add(u"1 = 0"_s);
        return one;
    };
    const Conditions ofAsset = side(u"d.work_order_id IS NULL AND a.deleted_at IS NULL"_s, reach.assets,
                                    [&](Conditions &one, const RowFilter &rows) {
                                        row_filter::restrictAssets(one, row_filter::narrower(rows, reach.documents), driver);
                                    });
    const Conditions ofOrder = side(u"d.work_order_id IS NOT NULL AND w.deleted_at IS NULL"_s, reach.workOrders,
                                    [&](Conditions &one, const RowFilter &rows) {
                                        row_filter::restrictWorkOrders(one, row_filter::narrower(rows, reach.documents), driver);
                                    });
    conditions.add(QStringList{u"(("_s, ofAsset.text(), u") OR ("_s, ofOrder.text(), u"))"_s}.join(u' '),
                   ofAsset.values() + ofOrder.values());
}

} // namespace

Result<DocumentId> insert(Work &work, const NewDocument &document)
{
    const QString name = stored_text::line(document.name);
    FRACTAL_TRY_VOID(check(document, name));
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(
                    u"INSERT INTO documents (asset_id, work_order_id, name, mime, size, bytes, created_by_id, created_by, "
                    "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                    {idOrNull(document.asset.value), idOrNull(document.workOrder.value), name, document.mime,
                     static_cast<qint64>(document.bytes.size()), document.bytes.isNull() ? QByteArray{""} : document.bytes,
                     idOrNull(document.createdBy.value), text(document.createdByName), work.now().ms}));
    return DocumentId{id};
}

Result<std::vector<Document>> ofAsset(Connection &connection, AssetId asset, int limit)
{
    return listed(connection, u"d.asset_id = ?"_s, asset.value, limit);
}

Result<std::vector<Document>> ofWorkOrder(Connection &connection, WorkOrderId order, int limit)
{
    return listed(connection, u"d.work_order_id = ?"_s, order.value, limit);
}

Result<Content> read(Connection &connection, DocumentId id, const Reach &reach)
{
    Conditions conditions;
    conditions.add(u"d.deleted_at IS NULL"_s);
    conditions.add(u"d.id = ?"_s, id.value);
    restrict(conditions, reach, connection.driver());
    FRACTAL_TRY(
        Rows rows,
        connection.select(QStringList{u"SELECT"_s, columns(),
                                      u", d.bytes FROM documents d LEFT JOIN work_orders w ON w.id = d.work_order_id LEFT "
                                      "JOIN assets a ON a.id = coalesce(d.asset_id, w.asset_id) WHERE"_s,
                                      conditions.text()}
                              .join(u' '),
                          conditions.values()));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"There is no such document."_s, u"id"_s);
    constexpr int bytesColumn = 6;
    return Content{read(rows), rows.blob(bytesColumn)};
}

} // namespace fractal::documents
