// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/record_search.h"

#include "core/maintenance/conditions.h"
#include "core/maintenance/plans.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/search_text.h"
#include "core/maintenance/stock.h"
#include "core/maintenance/work_request_status.h"

#include <QSet>

#include <algorithm>

namespace fractal::record_search {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostWords = 6;
constexpr qint64 codeScore = 100;

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

Query workOrderQuery(const Question &question, Driver driver)
{
    Conditions conditions;
    conditions.add(u"w.deleted_at IS NULL"_s);
    if (!question.statuses.isEmpty())
        conditions.addIn(u"w.status IN (?, ?, ?, ?)"_s, question.statuses, 4);
    if (!question.code.isEmpty())
        conditions.add(u"lower(w.code) = ?"_s, question.code);
    row_filter::restrictWorkOrders(conditions, *question.workOrders, driver);
    const QString score = scoreOf(question, {u"w"_s, u"a"_s}, driver);
    return {QStringList{u"SELECT code, title, score FROM (SELECT w.id, w.code, w.title, w.created_at, "_s, score,
                        u"AS score FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id WHERE"_s, conditions.text(),
                        u") found WHERE score >= ? ORDER BY score DESC, created_at DESC, id DESC LIMIT ?"_s}
                .join(u' '),
            scoreValues(question.words, 2) + conditions.values()};
}

Query assetQuery(const Question &question, Driver driver)
{
    Conditions conditions;
    conditions.add(u"a.deleted_at IS NULL"_s);
    if (!question.kinds.isEmpty())
        conditions.addIn(u"a.kind IN (?, ?, ?, ?, ?)"_s, question.kinds, 5);
    if (!question.code.isEmpty())
        conditions.add(u"lower(a.code) = ?"_s, question.code);
    row_filter::restrictAssets(conditions, *question.assets, driver);
    const QString score = scoreOf(question, {u"a"_s}, driver);
    return {QStringList{u"SELECT code, name, score FROM (SELECT a.id, a.code, a.name, "_s, score,
                        u"AS score FROM assets a WHERE"_s, conditions.text(),
                        u") found WHERE score >= ? ORDER BY score DESC, code, id LIMIT ?"_s}
                .join(u' '),
            scoreValues(question.words, 1) + conditions.values()};
}

Query workRequestQuery(const Question &question, Driver driver)
{
    Conditions conditions;
    conditions.add(u"q.deleted_at IS NULL"_s);
    if (!question.requestStatuses.isEmpty())
        conditions.addIn(u"q.status IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, question.requestStatuses,
                         static_cast<int>(work_requests::statusTable.size()));
    if (!question.code.isEmpty())
        conditions.add(u"lower(q.code) = ?"_s, question.code);
    row_filter::restrictWorkRequests(conditions, *question.workRequests, driver);
    const QString score = scoreOf(question, {u"q"_s, u"a"_s}, driver);
    return {QStringList{u"SELECT code, title, score FROM (SELECT q.id, q.code, q.title, q.created_at, "_s, score,
                        u"AS score FROM work_requests q LEFT JOIN assets a ON a.id = q.asset_id WHERE"_s, conditions.text(),
                        u") found WHERE score >= ? ORDER BY score DESC, created_at DESC, id DESC LIMIT ?"_s}
                .join(u' '),
            scoreValues(question.words, 2) + conditions.values()};
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

Result<std::vector<Hit>> findScoring(Connection &connection, const Question &question, qint64 least)
{
    std::vector<Hit> hits;
    if (question.workOrders)
        FRACTAL_TRY_VOID(addHits(connection, workOrderQuery(question, connection.driver()), RecordKind::WorkOrder, least, hits));
    if (question.assets)
        FRACTAL_TRY_VOID(addHits(connection, assetQuery(question, connection.driver()), RecordKind::Asset, least, hits));
    if (question.workRequests)
        FRACTAL_TRY_VOID(
            addHits(connection, workRequestQuery(question, connection.driver()), RecordKind::WorkRequest, least, hits));
    if (question.plans)
        FRACTAL_TRY_VOID(addHits(connection, planQuery(question, connection.driver()), RecordKind::Plan, least, hits));
    if (question.parts)
        FRACTAL_TRY_VOID(addHits(connection, partQuery(question, connection.driver()), RecordKind::Part, least, hits));
    leaveOutAssetsThatAreParts(hits);
    std::ranges::stable_sort(hits, std::ranges::greater{}, &Hit::score);
    if (hits.size() > mostHits)
        hits.resize(mostHits);
    return hits;
}

/// False when the value is none that we know: then it is a word.
bool readType(Parsed &parsed, const QString &value)
{
    const bool isOrder = value == "work_order"_L1 || value == "work_orders"_L1 || value == "wo"_L1 || value == "ot"_L1;
    const bool isAsset = value == "asset"_L1 || value == "assets"_L1;
    const bool isKind = value == "location"_L1 || value == "equipment"_L1 || value == "tool"_L1 || value == "spare_part"_L1
        || value == "digital"_L1;
    const bool isRequest = value == "work_request"_L1 || value == "work_requests"_L1 || value == "request"_L1
        || value == "requests"_L1 || value == "req"_L1;
    const bool isPlan = value == "plan"_L1 || value == "plans"_L1 || value == "maintenance_plan"_L1;
    const bool isPart = value == "part"_L1 || value == "parts"_L1;
    if (!isOrder && !isAsset && !isKind && !isRequest && !isPlan && !isPart)
        return false;
    parsed.workOrders = isOrder;
    parsed.workRequests = isRequest;
    parsed.assets = isAsset || isKind;
    parsed.plans = isPlan;
    parsed.parts = isPart;
    if (isKind)
        parsed.question.kinds = {value};
    return true;
}

QStringList requestStatuses(bool active)
{
    QStringList names;
    for (const work_requests::StatusInfo &info : work_requests::statusTable) {
        if (info.active == active)
            names.append(QString::fromLatin1(info.name));
    }
    return names;
}

/// A state that only one of the two kinds has leaves the other out.
bool readStatus(Parsed &parsed, const QString &value)
{
    Question &question = parsed.question;
    const bool open = value == "open"_L1;
    if (open || value == "closed"_L1 || value == "done"_L1) {
        question.statuses = open ? QStringList{u"in_process"_s, u"in_review"_s} : QStringList{u"completed"_s, u"cancelled"_s};
        question.requestStatuses = requestStatuses(open);
        return true;
    }
    const bool isOfOrders = work_orders::statusFromName(value).has_value();
    const bool isOfRequests = work_requests::statusFromName(value).has_value();
    if (isOfOrders)
        question.statuses = {value};
    if (isOfRequests)
        question.requestStatuses = {value};
    parsed.workOrders = parsed.workOrders && (isOfOrders || !isOfRequests);
    parsed.workRequests = parsed.workRequests && (isOfRequests || !isOfOrders);
    return isOfOrders || isOfRequests;
}

} // namespace

Parsed parse(QStringView text)
{
    Parsed parsed;
    bool typed = false;
    QStringList rest;
    for (const QString &token : search_text::fold(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = token.indexOf(u':');
        const QString name = token.left(colon);
        const QString value = token.mid(colon + 1);
        if (colon > 0 && name == "type"_L1 && readType(parsed, value))
            typed = true;
        else if (colon > 0 && name == "code"_L1 && !value.isEmpty())
            parsed.question.code = value;
        else if (colon <= 0 || name != "status"_L1 || !readStatus(parsed, value))
            rest.append(token);
    }
    // Assets have no such state, unless somebody asked for assets all the same.
    if (!typed && !(parsed.question.statuses.isEmpty() && parsed.question.requestStatuses.isEmpty()))
        parsed.assets = parsed.plans = parsed.parts = false;
    parsed.question.words = search_text::words(rest.join(u' '), mostWords);
    return parsed;
}

Result<std::vector<Hit>> find(Connection &connection, const Question &question)
{
    FRACTAL_TRY(std::vector<Hit> hits, findScoring(connection, question, question.words.size()));
    const bool namesCode = std::ranges::any_of(hits, [](const Hit &hit) { return hit.score >= codeScore; });
    if ((hits.empty() || namesCode) && question.words.size() > 1)
        return findScoring(connection, question, 1);
    return hits;
}

} // namespace fractal::record_search
