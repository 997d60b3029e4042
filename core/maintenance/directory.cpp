// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/directory.h"

#include "core/base/enum_names.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/search_text.h"

namespace fractal::directory {
namespace {

using namespace Qt::StringLiterals;

/// What each kind is read from; `d` has the columns id, code, name, role, email, phone, person (its account, or zero), and
/// `a` is the place that it is tied to.
QString sourceOf(Kind kind)
{
    switch (kind) {
    case Kind::Person:
        return u"FROM (SELECT u.id, u.name AS code, u.display_name AS name, u.profile || CASE WHEN g.name IS NULL THEN '' "
               "ELSE ', ' || g.name END AS role, u.email, '' AS phone, u.id AS person, u.location_id FROM users u "
               "LEFT JOIN permission_groups g ON g.id = u.group_id WHERE u.deleted_at IS NULL AND u.enabled = 1) d "
               "LEFT JOIN assets a ON a.id = d.location_id"_s;
    case Kind::Team:
        return u"FROM (SELECT id, name AS code, name, 'permission_group' AS role, '' AS email, '' AS phone, 0 AS person, "
               "CAST(NULL AS BIGINT) AS location_id FROM permission_groups WHERE deleted_at IS NULL) d "
               "LEFT JOIN assets a ON a.id = d.location_id"_s;
    case Kind::ThirdParty:
        break;
    }
    return u"FROM (SELECT id, code, name, role, email, phone, 0 AS person, CAST(NULL AS BIGINT) AS location_id "
           "FROM third_parties WHERE deleted_at IS NULL) d LEFT JOIN assets a ON a.id = d.location_id"_s;
}

Conditions conditionsOf(const Filter &filter, Driver driver)
{
    Conditions conditions;
    conditions.add(u"1 = 1"_s);
    if (filter.rows.ownOnly && filter.kind == Kind::Person)
        conditions.add(u"d.person = ?"_s, filter.rows.user.value);
    if (!filter.rows.locationPath.isEmpty()) {
        Conditions within;
        row_filter::restrictToSubtree(within, filter.rows.locationPath, driver);
        conditions.add(QStringList{u"(a.id IS NULL OR ("_s, within.text(), u"))"_s}.join(u' '), within.values());
    }
    return conditions;
}

Entry read(const Rows &rows)
{
    return {.id = rows.integer(0),
            .code = rows.text(1),
            .name = rows.text(2),
            .role = rows.text(3),
            .email = rows.text(4),
            .phone = rows.text(5)};
}

/// Accents are folded here: a site has few people, and the engines fold differently.
bool fits(const Entry &entry, const QStringList &words)
{
    const QString folded = search_text::of({entry.code, entry.name});
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

Result<std::vector<Entry>> all(Connection &connection, const Filter &filter)
{
    const Conditions conditions = conditionsOf(filter, connection.driver());
    const QString sql = QStringList{u"SELECT d.id, d.code, d.name, d.role, d.email, d.phone"_s, sourceOf(filter.kind), u"WHERE"_s,
                                    conditions.text()}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, conditions.values()));
    const QStringList words = search_text::words(filter.text);
    std::vector<Entry> found;
    while (rows.next()) {
        Entry entry = read(rows);
        if (fits(entry, words))
            found.push_back(std::move(entry));
    }
    std::ranges::sort(found, {}, [](const Entry &entry) { return std::pair{entry.code, entry.id}; });
    return found;
}

} // namespace

std::optional<Kind> kindFromName(QStringView name)
{
    return valueNamed<Kind>(kindNames, name);
}

Result<std::vector<Entry>> list(Connection &connection, const Filter &filter)
{
    FRACTAL_TRY(std::vector<Entry> found, all(connection, filter));
    if (filter.afterId != 0) {
        const std::pair after{filter.afterCode, filter.afterId};
        std::erase_if(found, [&](const Entry &entry) { return std::pair{entry.code, entry.id} <= after; });
    }
    if (found.size() > static_cast<std::size_t>(filter.limit))
        found.resize(static_cast<std::size_t>(filter.limit));
    return found;
}

Result<qint64> count(Connection &connection, const Filter &filter)
{
    FRACTAL_TRY(const std::vector<Entry> found, all(connection, filter));
    return static_cast<qint64>(found.size());
}

Result<void> insert(Work &work, const NewThirdParty &party)
{
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO third_parties (code, name, role, email, phone, search_text, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {party.code, text(party.name), party.role, text(party.email), text(party.phone),
         search_text::of({party.code, party.name}), work.now().ms}));
    return {};
}

} // namespace fractal::directory
