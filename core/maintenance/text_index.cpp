// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/text_index.h"

#include "core/maintenance/search_text.h"

namespace fractal::text_index {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestBeginning = 3;

/// Of a million records, one in a hundred; of fewer it makes no difference.
constexpr qint64 commonFrom = 10'000;

/// What both engines take for a word: letters and digits in a row.
QStringList partsOf(const QString &word)
{
    QStringList parts;
    QString part;
    for (const char32_t character : word.toUcs4()) {
        if (QChar::isLetterOrNumber(character)) {
            part += QString::fromUcs4(&character, 1);
        } else if (!part.isEmpty()) {
            parts.append(part);
            part.clear();
        }
    }
    if (!part.isEmpty())
        parts.append(part);
    return parts;
}

bool isPlain(const QString &word)
{
    const QStringList parts = partsOf(word);
    return parts.size() == 1 && parts.front() == word;
}

/// For words with other characters: as they are, in the record or its asset.
void requireLiterally(Conditions &conditions, Index index, const QString &word)
{
    const QString pattern = search_text::containing(word);
    switch (index) {
    case Index::WorkOrders:
        conditions.add(u"(w.search_text LIKE ? ESCAPE '!' OR a.search_text LIKE ? ESCAPE '!')"_s, QVariantList{pattern, pattern});
        return;
    case Index::WorkRequests:
        conditions.add(u"(q.search_text LIKE ? ESCAPE '!' OR a.search_text LIKE ? ESCAPE '!')"_s, QVariantList{pattern, pattern});
        return;
    case Index::Assets:
        conditions.add(u"a.search_text LIKE ? ESCAPE '!'"_s, pattern);
        return;
    }
}

QString tableOf(Index index)
{
    switch (index) {
    case Index::WorkOrders:
        return u"work_orders_words"_s;
    case Index::WorkRequests:
        return u"work_requests_words"_s;
    case Index::Assets:
        break;
    }
    return u"assets_words"_s;
}

} // namespace

QString query(const QStringList &words, Driver driver)
{
    QStringList parts;
    for (const QString &word : words)
        parts += partsOf(word);
    const bool sqlite = driver == Driver::Sqlite;
    QStringList terms;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool mayGoOn = i + 1 == parts.size() || parts[i].size() >= shortestBeginning;
        const QString quoted = sqlite ? u'"' + parts[i] + u'"' : u'\'' + parts[i] + u'\'';
        terms.append(mayGoOn ? quoted + (sqlite ? u" *"_s : u":*"_s) : quoted);
    }
    return terms.join(sqlite ? u" AND "_s : u" & "_s);
}

QString matches(Index index, Driver driver)
{
    const bool sqlite = driver == Driver::Sqlite;
    switch (index) {
    case Index::WorkOrders:
        return sqlite ? u"w.id IN (SELECT rowid FROM work_orders_words WHERE work_orders_words MATCH ?)"_s
                      : u"w.words @@ to_tsquery('simple', ?)"_s;
    case Index::WorkRequests:
        return sqlite ? u"q.id IN (SELECT rowid FROM work_requests_words WHERE work_requests_words MATCH ?)"_s
                      : u"q.words @@ to_tsquery('simple', ?)"_s;
    case Index::Assets:
        break;
    }
    return sqlite ? u"a.id IN (SELECT rowid FROM assets_words WHERE assets_words MATCH ?)"_s
                  : u"a.words @@ to_tsquery('simple', ?)"_s;
}

QString newestFrom(Index index, Driver driver)
{
    const bool sqlite = driver == Driver::Sqlite;
    switch (index) {
    case Index::WorkOrders:
        return sqlite
            ? u"FROM work_orders_words CROSS JOIN work_orders w ON w.id = work_orders_words.rowid LEFT JOIN assets a "
              "ON a.id = w.asset_id WHERE work_orders_words MATCH ? AND"_s
            : u"FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id WHERE w.words @@ to_tsquery('simple', ?) AND"_s;
    case Index::WorkRequests:
        return sqlite
            ? u"FROM work_requests_words CROSS JOIN work_requests q ON q.id = work_requests_words.rowid LEFT JOIN assets "
              "a ON a.id = q.asset_id WHERE work_requests_words MATCH ? AND"_s
            : u"FROM work_requests q LEFT JOIN assets a ON a.id = q.asset_id WHERE q.words @@ to_tsquery('simple', ?) AND"_s;
    case Index::Assets:
        break;
    }
    return sqlite ? u"FROM assets_words CROSS JOIN assets a ON a.id = assets_words.rowid WHERE assets_words MATCH ? AND"_s
                  : u"FROM assets a WHERE a.words @@ to_tsquery('simple', ?) AND"_s;
}

QString newestOrder(Index index, Driver driver)
{
    const bool sqlite = driver == Driver::Sqlite;
    switch (index) {
    case Index::WorkOrders:
        return sqlite ? u"ORDER BY work_orders_words.rowid DESC"_s : u"ORDER BY w.id DESC"_s;
    case Index::WorkRequests:
        return sqlite ? u"ORDER BY work_requests_words.rowid DESC"_s : u"ORDER BY q.id DESC"_s;
    case Index::Assets:
        break;
    }
    return sqlite ? u"ORDER BY assets_words.rowid DESC"_s : u"ORDER BY a.id DESC"_s;
}

void require(Conditions &conditions, Index index, QStringView text, Driver driver, Way way)
{
    const QStringList words = search_text::words(text);
    if (words.isEmpty())
        return;
    // SQLite looks for no index where there is a plus.
    if (const QString all = query(words, driver); !all.isEmpty() && way != Way::From)
        conditions.add(way == Way::Order ? QString{u'+' + matches(index, driver)} : matches(index, driver), all);
    for (const QString &word : words) {
        if (!isPlain(word))
            requireLiterally(conditions, index, word);
    }
}

Result<bool> isCommon(Connection &connection, Index index, QStringView text)
{
    if (connection.driver() != Driver::Sqlite)
        return false;
    const QString all = query(search_text::words(text), Driver::Sqlite);
    if (all.isEmpty())
        return false;
    const QString sql = QStringList{u"SELECT count(*) FROM (SELECT 1 FROM"_s, tableOf(index), u"WHERE"_s, tableOf(index),
                                    u"MATCH ? LIMIT ?)"_s}
                            .join(u' ');
    FRACTAL_TRY(const qint64 found, connection.scalar(sql, {all, commonFrom}));
    return found == commonFrom;
}

} // namespace fractal::text_index
