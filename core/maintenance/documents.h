// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/work.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fractal {
using DocumentId = Id<struct DocumentTag>;
} // namespace fractal

/// Files that belong to one asset or one work order. Whoever sees that, and may see documents, sees these.
namespace fractal::documents {

inline constexpr qint64 mostBytes = 10'000'000;
inline constexpr qsizetype longestName = 200;

struct NewDocument {
    AssetId asset{}; ///< this …
    WorkOrderId workOrder{}; ///< … or that
    QString name{}; ///< of the file, without folders
    QString mime{}; ///< "type/subtype"
    QByteArray bytes{};
    UserId createdBy{};
    QString createdByName{};
};
/// ValidationFailed: no record, or both; a name that is none; not a MIME type; too many bytes.
[[nodiscard]] Result<DocumentId> insert(Work &work, const NewDocument &document);

struct Document {
    DocumentId id;
    QString name;
    QString mime;
    qint64 size = 0;
    Instant createdAt;
    QString createdBy; ///< as the journal names it
};
/// The newest first. Whether the caller may see the record has been asked before.
[[nodiscard]] Result<std::vector<Document>> ofAsset(Connection &connection, AssetId asset, int limit);
[[nodiscard]] Result<std::vector<Document>> ofWorkOrder(Connection &connection, WorkOrderId order, int limit);

/// Which records the asker sees, and of which documents may be seen.
struct Reach {
    RowFilter documents; ///< of the right to see documents
    std::optional<RowFilter> assets; ///< empty: no right to see any
    std::optional<RowFilter> workOrders;
};
struct Content {
    Document document;
    QByteArray bytes;
};
/// NotFound outside of what the asker reaches, told apart from nothing.
[[nodiscard]] Result<Content> read(Connection &connection, DocumentId id, const Reach &reach);

} // namespace fractal::documents
