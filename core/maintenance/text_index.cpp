// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/text_index.h"

#include "core/maintenance/search_text.h"

namespace fractal::text_index {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestBeginning = 3;

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

void require(Conditions &conditions, Index index, QStringView text, Driver driver)
{
    const QStringList words = search_text::words(text);
    if (words.isEmpty())
        return;
    if (const QString all = query(words, driver); !all.isEmpty())
        conditions.add(matches(index, driver), all);
    for (const QString &word : words) {
        if (!isPlain(word))
            requireLiterally(conditions, index, word);
    }
}

} // namespace fractal::text_index
