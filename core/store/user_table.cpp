// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/user_table.h"

#include <algorithm>

namespace fractal::user_table {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1000;
constexpr qsizetype mostWords = 6;
constexpr qsizetype longestText = 200;

/// Its values: now, and the line end after a name in the throttle's subjects (core/store/sign_in.cpp).
const QString &accounts()
{
    static const QString sql =
        u"WITH blocked AS (SELECT subject, blocked_until FROM sign_in_throttle WHERE blocked_until > ?),"
        " known AS (SELECT u.*, (SELECT max(b.blocked_until) FROM blocked b"
        "  WHERE substr(b.subject, 1, length(u.name) + 1) = u.name || ?) AS locked_until FROM users u WHERE u.deleted_at IS NULL),"
        " accounts AS (SELECT k.id, k.name, k.display_name, k.email, k.profile, k.group_id, g.name AS group_name, k.location_id,"
        "  l.code AS location_code, l.name AS location_name, l.path AS location_path, k.superadministrator, k.enabled, k.language, k.version,"
        "  k.locked_until, EXISTS (SELECT 1 FROM second_steps w WHERE w.user_id = k.id AND w.confirmed_at IS NOT NULL) AS two_step,"
        "  (SELECT j.at FROM journal j WHERE j.user_id = k.id AND j.action = 'sign_in' ORDER BY j.id DESC LIMIT 1) AS last_sign_in,"
        "  CASE WHEN k.enabled = 0 THEN 'disabled' WHEN k.locked_until IS NOT NULL THEN 'locked' ELSE 'enabled' END AS state"
        "  FROM known k LEFT JOIN permission_groups g ON g.id = k.group_id LEFT JOIN assets l ON l.id = k.location_id)"_s;
    return sql;
}

const QString &columns()
{
    static const QString sql =
        u"SELECT id, name, display_name, email, profile, group_id, group_name, location_id, location_code, location_path,"
        " superadministrator, enabled, language, version, last_sign_in, locked_until,"
        " CASE WHEN two_step THEN 1 ELSE 0 END FROM accounts"_s;
    return sql;
}

Row fromRow(const Rows &rows)
{
    Row row;
    row.user.id.value = rows.integer(0);
    row.user.name = rows.text(1);
    row.user.displayName = rows.text(2);
    row.user.email = rows.text(3);
    row.user.profile = profileFromName(rows.text(4)).value_or(Profile::Requester);
    row.user.group.value = rows.integer(5);
    row.user.groupName = rows.text(6);
    row.user.location.value = rows.integer(7);
    row.user.locationCode = rows.text(8);
    row.user.locationPath = rows.text(9);
    row.user.superadministrator = rows.flag(10);
    row.user.enabled = rows.flag(11);
    row.user.language = rows.text(12);
    row.user.version = rows.integer(13);
    row.lastSignIn = rows.optionalInstant(14);
    row.lockedUntil = rows.optionalInstant(15);
    row.hasSecondStep = rows.flag(16);
    return row;
}

QString escaped(const QString &word)
{
    QString pattern{u'%'};
    for (const QChar c : word) {
        if (u"%_\\"_s.contains(c))
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

struct Conditions {
    QStringList sql{u"1 = 1"_s};
    QVariantList values;
};

Conditions conditionsOf(const Question &question)
{
    Conditions conditions;
    const QStringList words = question.text.left(longestText).split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &word : words) {
        // SQLite folds the case of ASCII only: the other letters are found as they were typed, or in lower case.
        conditions.sql +=
            u"(lower(name || ' ' || display_name || ' ' || email || ' ' || coalesce(group_name, '') || ' ' ||"
            " coalesce(location_code, '') || ' ' || coalesce(location_name, '')) LIKE ? ESCAPE '\\'"
            " OR name || ' ' || display_name || ' ' || coalesce(group_name, '') || ' ' || coalesce(location_name, '') LIKE ? ESCAPE '\\')"_s;
        conditions.values << escaped(word.toLower()) << escaped(word);
    }
    if (!question.states.isEmpty()) {
        QStringList places;
        for (const QString &state : question.states.mid(0, static_cast<qsizetype>(stateNames.size()))) {
            places += u"?"_s;
            conditions.values << text(state);
        }
        conditions.sql += QStringList{u"state IN ("_s, places.join(u','), u")"_s}.join(u' ');
    }
    return conditions;
}

struct Sorting {
    const char *name;
    const char *ascending;
    const char *descending;
};
constexpr std::array sortings{
    Sorting{"name", "ORDER BY lower(display_name), id", "ORDER BY lower(display_name) DESC, id DESC"},
    Sorting{"sign_in_name", "ORDER BY name, id", "ORDER BY name DESC, id DESC"},
    Sorting{"profile", "ORDER BY profile, lower(display_name), id", "ORDER BY profile DESC, lower(display_name), id"},
    Sorting{"group", "ORDER BY lower(coalesce(group_name, '')), lower(display_name), id",
            "ORDER BY lower(coalesce(group_name, '')) DESC, lower(display_name), id"},
    Sorting{"location", "ORDER BY coalesce(location_code, ''), lower(display_name), id",
            "ORDER BY coalesce(location_code, '') DESC, lower(display_name), id"},
    Sorting{"language", "ORDER BY language, lower(display_name), id", "ORDER BY language DESC, lower(display_name), id"},
    Sorting{"last_sign_in", "ORDER BY coalesce(last_sign_in, 0), id", "ORDER BY coalesce(last_sign_in, 0) DESC, id DESC"},
    Sorting{"status", "ORDER BY state, lower(display_name), id", "ORDER BY state DESC, lower(display_name), id"},
};

QString orderOf(const Question &question)
{
    const auto found = std::ranges::find_if(
        sortings, [&](const Sorting &sorting) { return question.sort == QLatin1StringView{sorting.name}; });
    const Sorting &sorting = found == sortings.end() ? sortings.front() : *found;
    return QString::fromLatin1(question.descending ? sorting.descending : sorting.ascending);
}

QVariantList shared(const Work &work)
{
    return {work.now().ms, QString{u'\n'}};
}

Result<void> count(Work &work, const Conditions &conditions, Page &page)
{
    FRACTAL_TRY(page.found,
                work.connection.scalar(
                    QStringList{accounts(), u"SELECT count(*) FROM accounts WHERE"_s, conditions.sql.join(u" AND "_s)}.join(u' '),
                    shared(work) + conditions.values));
    FRACTAL_TRY(Rows rows,
                work.connection.select(
                    QStringList{accounts(), u"SELECT state, count(*) FROM accounts GROUP BY state"_s}.join(u' '), shared(work)));
    while (rows.next()) {
        for (std::size_t i = 0; i < stateNames.size(); ++i) {
            if (rows.text(0) == QLatin1StringView{stateNames[i]})
                page.counts[i] = rows.integer(1);
        }
    }
    return {};
}

} // namespace

Result<Page> page(Work &work, const Question &question)
{
    Page page;
    const Conditions conditions = conditionsOf(question);
    FRACTAL_TRY_VOID(count(work, conditions, page));
    const QVariantList paging{std::clamp(question.limit, 1, mostRows), std::max<qint64>(question.offset, 0)};
    FRACTAL_TRY(Rows rows,
                work.connection.select(QStringList{accounts(), columns(), u"WHERE"_s, conditions.sql.join(u" AND "_s),
                                                   orderOf(question), u"LIMIT ? OFFSET ?"_s}
                                           .join(u' '),
                                       shared(work) + conditions.values + paging));
    while (rows.next())
        page.rows.push_back(fromRow(rows));
    return page;
}

Result<Row> row(Work &work, UserId id)
{
    FRACTAL_TRY(Rows rows,
                work.connection.select(QStringList{accounts(), columns(), u"WHERE id = ?"_s}.join(u' '),
                                       shared(work) + QVariantList{id.value}));
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"there is no such account"_s, u"user"_s);
    return fromRow(rows);
}

} // namespace fractal::user_table
