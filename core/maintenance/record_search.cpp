// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/record_search.h"

#include "core/maintenance/conditions.h"
#include "core/maintenance/plans.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/stock.h"
#include "core/maintenance/text_index.h"
#include "core/maintenance/work_request_status.h"

#include <QSet>

#include <algorithm>

namespace fractal::record_search {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 codeScore = 100;
/// Of the records that the index finds, this many of the newest numbers are ranked for one question (all words), and for each
/// part of one (some words). What is common is asked for with more words; nobody waits for all of it.
constexpr int mostRanked = 500;
constexpr int mostRankedInPart = 100;

/// How many of the words occur in the texts of the tables with these names, and much more when one of them is the code of the
/// first one itself. One term a word and kind: SQL has no list to bind. Searching is several times faster than LIKE.
QString scoreOf(const Question &question, const QStringList &tables, Driver driver)
{
    const qsizetype words = question.words.size();
    if (words == 0)
        return u"0"_s;
    QStringList places;
    for (const QString &table : tables)
        places += u"%1(%2.search_text, ?) > 0"_s.arg(driver == Driver::Sqlite ? u"instr"_s : u"strpos"_s, table);
    const QString word = u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(places.join(u" OR "_s));
    const QString code = u"CASE WHEN lower(%1.code) = ? THEN 100 ELSE 0 END"_s.arg(tables.front());
    return (QStringList(words, word) + QStringList(words, code)).join(u" + "_s);
}

QVariantList scoreValues(const QStringList &words, int placesOfWord)
{
    QVariantList values;
    for (const QString &word : words)
        values.append(QVariantList(placesOfWord, word));
    for (const QString &word : words)
        values.append(word);
    return values;
}

struct Query {
    QString sql;
    QVariantList values;
};

/// How one kind that has an index of its words (text_index.h) is asked for.
struct Indexed {
    text_index::Index index;
    QString id; ///< of its table
    QString code;
    QString source; ///< FROM …: its table, and its asset
    QString columns; ///< id, code, title, and what the order needs
    QString order;
    QStringList texts; ///< the tables whose texts count
};

Indexed workOrdersByIndex()
{
    return {text_index::Index::WorkOrders,
            u"w.id"_s,
            u"w.code"_s,
            u"FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id WHERE"_s,
            u"w.id, w.code, w.title AS title, w.created_at"_s,
            u"created_at DESC, id DESC"_s,
            {u"w"_s, u"a"_s}};
}

Indexed workRequestsByIndex()
{
    return {text_index::Index::WorkRequests,
            u"q.id"_s,
            u"q.code"_s,
            u"FROM work_requests q LEFT JOIN assets a ON a.id = q.asset_id WHERE"_s,
            u"q.id, q.code, q.title AS title, q.created_at"_s,
            u"created_at DESC, id DESC"_s,
            {u"q"_s, u"a"_s}};
}

Indexed assetsByIndex()
{
    return {text_index::Index::Assets,          u"a.id"_s,     u"a.code"_s, u"FROM assets a WHERE"_s,
            u"a.id, a.code, a.name AS title"_s, u"code, id"_s, {u"a"_s}};
}

/// What the index is asked for: all words at once; else all but one of them, and each alone.
QStringList indexQueries(const QStringList &words, bool all, Driver driver)
{
    if (all)
        return {text_index::query(words, driver)};
    QStringList queries;
    for (qsizetype i = 0; words.size() > 2 && i < words.size(); ++i) {
        QStringList others = words;
        others.removeAt(i);
        queries.append(text_index::query(others, driver));
    }
    for (const QString &word : words)
        queries.append(text_index::query({word}, driver));
    return queries;
}

/// The records that are worth ranking, within `conditions`: the newest that the index finds, and those whose code is a word.
Conditions candidates(const Question &question, const Indexed &kind, const Conditions &conditions, bool all, Driver driver)
{
    QStringList found;
    QVariantList values;
    for (const QString &query : indexQueries(question.words, all, driver)) {
        if (query.isEmpty())
            continue;
        found.append(QStringList{u"SELECT id FROM (SELECT"_s, kind.id, u"AS id"_s, text_index::newestFrom(kind.index, driver),
                                 conditions.text(), text_index::newestOrder(kind.index, driver), u"LIMIT ?) found"_s}
                         .join(u' '));
        values += QVariantList{query} + conditions.values() + QVariantList{all ? mostRanked : mostRankedInPart};
    }
    const QStringList places(question.words.size(), u"?"_s);
    found.append(QStringList{u"SELECT"_s, kind.id, kind.source, u"lower("_s, kind.code, u") IN ("_s, places.join(u", "_s),
                             u") AND"_s, conditions.text()}
                     .join(u' '));
    for (const QString &word : question.words)
        values += word;
    values += conditions.values();
    Conditions wanted;
    wanted.add(kind.id + u" IN ("_s + found.join(u" UNION ALL "_s) + u')', values);
    return wanted;
}

Query indexedQuery(const Question &question, const Indexed &kind, const Conditions &conditions, bool all, Driver driver)
{
    const Conditions wanted = question.words.isEmpty() ? conditions : candidates(question, kind, conditions, all, driver);
    const QString score = scoreOf(question, kind.texts, driver);
    return {QStringList{u"SELECT code, title, score FROM (SELECT"_s, kind.columns, u","_s, score, u"AS score"_s, kind.source,
                        wanted.text(), u") found WHERE score >= ? ORDER BY score DESC,"_s, kind.order, u"LIMIT ?"_s}
                .join(u' '),
            scoreValues(question.words, static_cast<int>(kind.texts.size())) + wanted.values()};
}

Query workOrderQuery(const Question &question, bool all, Driver driver)
{
    Conditions conditions;
    conditions.add(u"w.deleted_at IS NULL"_s);
    if (!question.statuses.isEmpty())
        conditions.addIn(u"w.status IN (?, ?, ?, ?)"_s, question.statuses, 4);
    if (!question.code.isEmpty())
        conditions.add(u"lower(w.code) = ?"_s, question.code);
    row_filter::restrictWorkOrders(conditions, *question.workOrders, driver);
    return indexedQuery(question, workOrdersByIndex(), conditions, all, driver);
}

Query assetQuery(const Question &question, bool all, Driver driver)
{
    Conditions conditions;
    conditions.add(u"a.deleted_at IS NULL"_s);
    if (!question.kinds.isEmpty())
        conditions.addIn(u"a.kind IN (?, ?, ?, ?, ?)"_s, question.kinds, 5);
    if (!question.code.isEmpty())
        conditions.add(u"lower(a.code) = ?"_s, question.code);
    row_filter::restrictAssets(conditions, *question.assets, driver);
    return indexedQuery(question, assetsByIndex(), conditions, all, driver);
}

Query workRequestQuery(const Question &question, bool all, Driver driver)
{
    Conditions conditions;
    conditions.add(u"q.deleted_at IS NULL"_s);
    if (!question.requestStatuses.isEmpty())
        conditions.addIn(u"q.status IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, question.requestStatuses,
                         static_cast<int>(work_requests::statusTable.size()));
    if (!question.code.isEmpty())
        conditions.add(u"lower(q.code) = ?"_s, question.code);
    row_filter::restrictWorkRequests(conditions, *question.workRequests, driver);
    return indexedQuery(question, workRequestsByIndex(), conditions, all, driver);
}

Query planQuery(const Question &question, Driver driver)
{
    Conditions conditions;
    conditions.add(u"p.deleted_at IS NULL"_s);
    if (!question.code.isEmpty())
        conditions.add(u"lower(p.code) = ?"_s, question.code);
    plans::restrict(conditions, *question.plans, driver);
    const QString score = scoreOf(question, {u"p"_s}, driver);
    return {QStringList{u"SELECT code, name, score FROM (SELECT p.id, p.code, p.name, "_s, score,
                        u"AS score FROM maintenance_plans p WHERE"_s, conditions.text(),
                        u") found WHERE score >= ? ORDER BY score DESC, code, id LIMIT ?"_s}
                .join(u' '),
            scoreValues(question.words, 1) + conditions.values()};
}

/// `a` is where the warehouse stands.
Query partQuery(const Question &question, Driver driver)
{
    Conditions conditions;
    conditions.add(u"s.deleted_at IS NULL AND i.deleted_at IS NULL AND h.deleted_at IS NULL"_s);
    if (!question.code.isEmpty())
        conditions.add(u"lower(i.code) = ?"_s, question.code);
    stock::restrict(conditions, *question.parts, driver);
    const QString score = scoreOf(question, {u"i"_s}, driver);
    return {QStringList{u"SELECT code, name, score FROM (SELECT DISTINCT i.id, i.code, i.name, "_s, score,
                        u"AS score FROM stock s JOIN assets i ON i.id = s.item_id JOIN warehouses h ON h.id = s.warehouse_id "
                        "LEFT JOIN assets a ON a.id = h.location_id WHERE"_s,
                        conditions.text(), u") found WHERE score >= ? ORDER BY score DESC, code, id LIMIT ?"_s}
                .join(u' '),
            scoreValues(question.words, 1) + conditions.values()};
}

/// What is in stock is shown as a part, not as an asset once more.
void leaveOutAssetsThatAreParts(std::vector<Hit> &hits)
{
    QSet<QString> parts;
    for (const Hit &hit : hits) {
        if (hit.kind == RecordKind::Part)
            parts.insert(hit.code);
    }
    std::erase_if(hits, [&](const Hit &hit) { return hit.kind == RecordKind::Asset && parts.contains(hit.code); });
}

Result<void> addHits(Connection &connection, const Query &query, RecordKind kind, qint64 least, std::vector<Hit> &hits)
{
    FRACTAL_TRY(Rows rows, connection.select(query.sql, query.values + QVariantList{least, mostHits}));
    while (rows.next())
        hits.push_back({kind, rows.text(0), rows.text(1), rows.integer(2)});
    return {};
}

Result<std::vector<Hit>> findScoring(Connection &connection, const Question &question, bool all)
{
    const qint64 least = all ? question.words.size() : 1;
    const Driver driver = connection.driver();
    std::vector<Hit> hits;
    if (question.workOrders)
        FRACTAL_TRY_VOID(addHits(connection, workOrderQuery(question, all, driver), RecordKind::WorkOrder, least, hits));
    if (question.assets)
        FRACTAL_TRY_VOID(addHits(connection, assetQuery(question, all, driver), RecordKind::Asset, least, hits));
    if (question.workRequests)
        FRACTAL_TRY_VOID(addHits(connection, workRequestQuery(question, all, driver), RecordKind::WorkRequest, least, hits));
    if (question.plans)
        FRACTAL_TRY_VOID(addHits(connection, planQuery(question, driver), RecordKind::Plan, least, hits));
    if (question.parts)
        FRACTAL_TRY_VOID(addHits(connection, partQuery(question, driver), RecordKind::Part, least, hits));
    leaveOutAssetsThatAreParts(hits);
    std::ranges::stable_sort(hits, std::ranges::greater{}, &Hit::score);
    if (hits.size() > mostHits)
        hits.resize(mostHits);
    return hits;
}

} // namespace

Result<std::vector<Hit>> find(Connection &connection, const Question &question)
{
    FRACTAL_TRY(std::vector<Hit> hits, findScoring(connection, question, true));
    const bool namesCode = std::ranges::any_of(hits, [](const Hit &hit) { return hit.score >= codeScore; });
    if ((hits.empty() || namesCode) && question.words.size() > 1)
        return findScoring(connection, question, false);
    return hits;
}

} // namespace fractal::record_search
