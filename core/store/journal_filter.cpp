// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_filter.h"

#include <algorithm>

namespace fractal::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostActions = 64;
constexpr qsizetype longestSearch = 200;

/// A LIKE pattern (ESCAPE '!') for what has the text anywhere.
QString containing(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'!')
            pattern += u'!';
        pattern += c;
    }
    return u'%' + pattern + u'%';
}

/// The engines know lower case of a to z alike, and no other: what has accents is found as it was typed, too.
void addSearch(Where &where, const Filter &filter)
{
    const QString given = filter.search.trimmed().left(longestSearch);
    const QString typed = containing(given);
    const QString lower = containing(given.toLower());
    QVariantList values{lower, typed, lower, lower, lower};
    // Always as many places, so that the statement is the same for any number of actions.
    const QStringList actions = filter.searchActions.mid(0, mostActions);
    for (qsizetype i = 0; i < mostActions; ++i)
        values += text(i < actions.size() ? actions[i] : QString{});
    values += QVariantList{lower, typed, lower, typed};
    static const QString condition =
        QStringList{
            u"(lower(j.changes) LIKE ? ESCAPE '!' OR j.changes LIKE ? ESCAPE '!' OR lower(j.reason) LIKE ? ESCAPE '!'"
            " OR j.reference LIKE ? ESCAPE '!' OR j.address LIKE ? ESCAPE '!' OR j.action IN ("_s,
            QStringList(mostActions, u"?"_s).join(u", "_s),
            u") OR j.user_id IN (SELECT u.id FROM users u WHERE lower(u.name || ' ' || u.display_name) LIKE ? ESCAPE '!' OR u.display_name LIKE ? ESCAPE '!')"
            " OR j.consumer_id IN (SELECT c.id FROM oauth_consumers c WHERE lower(c.name || ' ' || c.key) LIKE ? ESCAPE '!' OR c.name LIKE ? ESCAPE '!'))"_s}
            .join(u' ');
    where.add(condition, values);
}

} // namespace

void Where::add(const QString &fragment, const QVariantList &values)
{
    m_fragments += fragment;
    m_values += values;
}

Where whereOf(const Filter &filter)
{
    Where where;
    where.add(u"j.id > ?"_s, {filter.afterId});
    if (filter.since)
        where.add(u"j.at >= ?"_s, {filter.since->ms});
    if (filter.until)
        where.add(u"j.at < ?"_s, {filter.until->ms});
    if (!filter.user.isEmpty())
        where.add(u"j.user_id IN (SELECT id FROM users WHERE name = ?)"_s, {filter.user});
    if (!filter.consumerKey.isEmpty())
        where.add(u"j.consumer_id IN (SELECT id FROM oauth_consumers WHERE key = ?)"_s, {filter.consumerKey});
    if (!filter.action.isEmpty())
        where.add(u"j.action = ?"_s, {filter.action});
    if (filter.refusedOnly)
        where.add(u"j.outcome = ?"_s, {u"refused"_s});
    if (filter.changesOnly)
        where.add(u"j.changes <> ?"_s, {u"[]"_s});
    if (!filter.search.trimmed().isEmpty())
        addSearch(where, filter);
    return where;
}

Result<Window> windowOf(Connection &connection, const Filter &filter, qint64 mostLooked)
{
    Window window;
    window.floor = filter.afterId;
    if (filter.since) {
        // By the index of times; the sum keeps the engines from walking the ids.
        FRACTAL_TRY(const qint64 first,
                    connection.scalar(u"SELECT coalesce(min(id + 0), 0) FROM journal WHERE at >= ?"_s, {filter.since->ms}));
        FRACTAL_TRY(const qint64 last, total(connection));
        window.floor = std::max(window.floor, first == 0 ? last : first - 1);
    }
    window.below = filter.beforeId;
    if (window.below <= 0) {
        FRACTAL_TRY(const qint64 last, total(connection));
        window.below = last + 1;
    }
    window.above = std::max(window.floor, window.below - 1 - std::max<qint64>(mostLooked, 1));
    return window;
}

} // namespace fractal::journal
