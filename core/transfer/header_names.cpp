// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/header_names.h"

#include <algorithm>
#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array smallWords{"d", "de", "del", "des", "du", "l", "la", "le", "les", "el", "los", "las", "the", "of"};
constexpr std::array numberWords{"n", "no", "num", "nro", "nr", "nbr", "numero", "number", "nummer"};

bool isOneOfWords(std::span<const char *const> words, QStringView word)
{
    return std::ranges::any_of(words, [&](const char *known) { return word == QLatin1StringView{known}; });
}

/// "BscStartDate" → "Bsc Start Date".
QString withoutHumps(QStringView header)
{
    QString spaced;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (i > 0 && header[i].isUpper() && header[i - 1].isLower())
            spaced += u' ';
        spaced += header[i];
    }
    return spaced;
}

/// "Coste total (EUR)" → "Coste total "; units and currencies do not make another column.
QString withoutBrackets(QStringView header)
{
    QString outside;
    int depth = 0;
    for (const QChar c : header) {
        if (c == u'(' || c == u'[')
            ++depth;
        else if (c == u')' || c == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            outside += c;
    }
    return outside;
}

} // namespace

QString comparableHeader(QStringView header)
{
    const QString folded = foldedName(withoutHumps(header));
    QStringList words;
    for (const QStringView word : QStringView{folded}.split(u' ', Qt::SkipEmptyParts)) {
        if (isOneOfWords(numberWords, word))
            words += u"no"_s;
        else if (!isOneOfWords(smallWords, word))
            words += word.toString();
    }
    return words.isEmpty() ? folded : words.join(u' ');
}

HeaderNames::HeaderNames(std::span<const Field> fields) : m_fields{fields}
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        add(m_clear, fields[i].name, i);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        add(m_clear, fields[i].headers, i);
        add(m_vague, fields[i].vagueHeaders, i);
    }
}

void HeaderNames::add(Names &names, const char *list, std::size_t field) const
{
    for (const QLatin1StringView name : QLatin1StringView{list}.tokenize(u'|')) {
        if (!name.isEmpty())
            names[comparableHeader(QString{name})].push_back(field);
    }
}

std::optional<std::size_t> HeaderNames::find(const Names &names, const QString &name, const std::vector<bool> &taken)
{
    for (const std::size_t field : names.value(name)) {
        if (!taken[field])
            return field;
    }
    return {};
}

std::vector<std::optional<std::size_t>> HeaderNames::match(const std::vector<QString> &header) const
{
    std::vector<std::optional<std::size_t>> matches(header.size());
    std::vector<bool> taken(m_fields.size());
    const auto pass = [&](const Names &names, const auto &nameOf) {
        for (std::size_t column = 0; column < header.size(); ++column) {
            if (matches[column])
                continue;
            matches[column] = find(names, nameOf(header[column]), taken);
            if (matches[column])
                taken[*matches[column]] = true;
        }
    };
    const auto whole = [](const QString &name) { return comparableHeader(name); };
    const auto bare = [](const QString &name) { return comparableHeader(withoutBrackets(name)); };
    pass(m_clear, whole);
    pass(m_clear, bare);
    pass(m_vague, whole);
    pass(m_vague, bare);
    // What a record cannot do without goes before what it can: the only text of the file is its title.
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        if (!m_fields[field].required || taken[field])
            continue;
        for (std::size_t column = 0; column < header.size() && !taken[field]; ++column) {
            const std::vector<std::size_t> meant = m_vague.value(bare(header[column]));
            if (matches[column] && m_fields[*matches[column]].required)
                continue;
            if (std::ranges::find(meant, field) == meant.end())
                continue;
            matches[column] = field;
            taken[field] = true;
        }
    }
    return matches;
}

} // namespace fractal::transfer
