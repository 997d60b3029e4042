// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pending_changes/change_row.h"

#include "app/session/held_changes.h"
#include "core/operations/operation.h"
#include "core/store/consumers.h"
#include "core/store/journal_fields.h"
#include "core/store/journal_names.h"
#include "core/store/users.h"

#include <algorithm>

namespace fractal::held {

using namespace Qt::StringLiterals;
using pending_changes::PendingChange;
using pending_changes::Status;

namespace {

/// People of a page are few, rows are many.
class People {
public:
    explicit People(Connection &connection) : m_connection{connection} {}

    [[nodiscard]] Result<QString> nameOf(UserId id)
    {
        if (!id)
            return QString{};
        if (const auto known = m_known.constFind(id.value); known != m_known.constEnd())
            return *known;
        FRACTAL_TRY(const QString name, journal::recordName(m_connection, u"user", id.value));
        m_known.insert(id.value, name);
        return name;
    }

private:
    Connection &m_connection;
    QHash<qint64, QString> m_known;
};

Result<Row> rowOf(PendingChange change, People &people)
{
    Row row;
    const Operation *operation = operations::find(change.operation);
    row.title = operation == nullptr ? nullptr : operation->title;
    FRACTAL_TRY(row.person, people.nameOf(change.user));
    FRACTAL_TRY(row.decidedBy, people.nameOf(change.decidedBy));
    row.change = std::move(change);
    return row;
}

/// Says nothing to a person: what a new record has by itself; its code is another one if somebody is quicker.
bool isByItself(const QString &field, const QJsonValue &value)
{
    static constexpr QLatin1StringView names[] = {"code"_L1, "created_at"_L1, "created_by"_L1, "author"_L1};
    return std::ranges::find(names, field) != std::end(names) || value == QJsonValue{0} || value == QJsonValue{false};
}

journal::Change shown(journal::Change change)
{
    const bool isNew = change.before.isEmpty();
    const QStringList names = change.after.keys();
    for (const QString &name : names) {
        if (journal_fields::find(change.entity, name) == nullptr || (isNew && isByItself(name, change.after[name]))) {
            change.before.remove(name);
            change.after.remove(name);
        }
    }
    return change;
}

} // namespace

Status Row::statusAt(Instant now) const
{
    return change.status == Status::Waiting && change.expiresAt <= now ? Status::Expired : change.status;
}

Result<Page> readPage(Work &work, UserId reader, pending_changes::Question question)
{
    FRACTAL_TRY(question.reach, held_changes::reachOf(work, reader));
    FRACTAL_TRY(auto found, pending_changes::page(work.connection, question, work.now()));
    Page page{.rows = {}, .waiting = found.waiting, .decided = found.decided};
    People people{work.connection};
    for (PendingChange &change : found.rows) {
        FRACTAL_TRY(Row row, rowOf(std::move(change), people));
        page.rows.push_back(std::move(row));
    }
    return page;
}

Result<Details> readDetails(Work &work, UserId reader, PendingChangeId id)
{
    FRACTAL_TRY(const pending_changes::Reach reach, held_changes::reachOf(work, reader));
    FRACTAL_TRY(auto found, pending_changes::findWithin(work.connection, id, reach, work.now()));
    Details details;
    People people{work.connection};
    FRACTAL_TRY(details.row, rowOf(std::move(found), people));
    const PendingChange &change = details.row.change;
    if (const auto consumer = consumers::find(work.connection, change.consumer))
        details.consumerKey = consumer->key;
    else if (consumer.error().code != ErrorCode::NotFound)
        return Failure{consumer.error()};
    std::ranges::transform(change.changes, std::back_inserter(details.changes), shown);
    const auto references = log_fields::referencesOf(details.changes);
    for (const log_fields::Reference &reference : references) {
        FRACTAL_TRY(const QString name, journal::recordName(work.connection, reference.entity, reference.id));
        details.names.insert(reference, name);
    }
    return details;
}

} // namespace fractal::held
