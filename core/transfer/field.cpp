// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/field.h"

#include "core/maintenance/search_text.h"
#include "core/maintenance/stored_text.h"

#include <array>
#include <cmath>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array flagWords{Word{"true", "yes|y|1|oui|vrai|si|verdadero|x"}, Word{"false", "no|n|0|non|faux|falso"}};
constexpr qsizetype longestQuoted = 40;

/// A cell as a message shows it.
QString shown(const QString &cell)
{
    const QString line = stored_text::line(cell);
    return u'"' + (line.size() > longestQuoted ? line.first(longestQuoted) + u"…"_s : line) + u'"';
}

const char *wordFrom(std::span<const Word> words, const QString &cell)
{
    const QString folded = foldedName(cell);
    for (const Word &word : words) {
        if (isOneOf(word.name, word.also, folded))
            return word.name;
    }
    return nullptr;
}

QString listed(std::span<const Word> words)
{
    QStringList names;
    for (const Word &word : words)
        names += QString::fromLatin1(word.name);
    return names.join(u", "_s);
}

Parsed parseText(const Field &field, const QString &cell)
{
    const QString text = field.type == FieldType::Line ? stored_text::line(cell) : stored_text::lines(cell);
    if (text.isEmpty())
        return {};
    if (text.size() > field.longest)
        return {{},
                u"has %1 characters; at most %2 are accepted"_s.arg(text.size()).arg(field.longest),
                RefusalCode::TooLong,
                QString::number(field.longest)};
    return {text, {}};
}

QString numberLike(const ValueFormat &format)
{
    return format.number == NumberFormat::PointDecimal ? u"1,234.56"_s : u"1.234,56"_s;
}

Parsed parseMoney(const QString &cell, const ValueFormat &format)
{
    const auto decimal = parseDecimal(withoutCurrency(cell, format.currency), format.number);
    if (!decimal)
        return {{},
                u"%1 is not a number like %2; without a currency sign"_s.arg(shown(cell), numberLike(format)),
                RefusalCode::NotAnAmount,
                numberLike(format)};
    const Minor minor = toMinor(*decimal, format.moneyDigits);
    if (minor.problem == MinorProblem::TooPrecise)
        return {{},
                u"%1 is more precise than %2, which has %3 digits behind the decimal sign"_s.arg(shown(cell), format.currency)
                    .arg(format.moneyDigits),
                RefusalCode::TooPrecise,
                format.currency};
    if (minor.problem == MinorProblem::TooLarge)
        return {{}, u"%1 is too large an amount"_s.arg(shown(cell)), RefusalCode::TooLarge};
    return {minor.amount, {}};
}

Parsed parseNumber(const Field &field, const QString &cell, const ValueFormat &format)
{
    const auto decimal = parseDecimal(cell, format.number);
    if (!decimal)
        return {{},
                u"%1 is not a number like %2"_s.arg(shown(cell), numberLike(format)),
                RefusalCode::NotANumber,
                numberLike(format)};
    const double number = toDouble(*decimal);
    if (number < field.least || number > field.most)
        return {{},
                u"%1 is not between %2 and %3"_s.arg(shown(cell)).arg(field.least).arg(field.most),
                RefusalCode::OutOfRange,
                u"%1 – %2"_s.arg(field.least).arg(field.most)};
    if (field.type == FieldType::Real)
        return {number, {}};
    if (!decimal->fraction.isEmpty())
        return {{}, u"%1 is not a whole number"_s.arg(shown(cell)), RefusalCode::NotWhole};
    return {qlonglong{std::llround(number)}, {}};
}

} // namespace

QString foldedName(QStringView text)
{
    QString folded = search_text::fold(text);
    for (QChar &letter : folded) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return folded.simplified();
}

bool isOneOf(const char *name, const char *others, QStringView folded)
{
    if (folded.isEmpty())
        return false;
    if (QString::fromLatin1(name).replace(u'_', u' ') == folded)
        return true;
    for (const QLatin1StringView other : QLatin1StringView{others}.tokenize(u'|')) {
        if (folded == other)
            return true;
    }
    return false;
}

Parsed parseValue(const Field &field, const QString &cell, const ValueFormat &format)
{
    if (QStringView{cell}.trimmed().isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Line:
    case FieldType::Text:
        return parseText(field, cell);
    case FieldType::Word:
        if (const char *word = wordFrom(field.words, cell))
            return {QString::fromLatin1(word), {}};
        return {
            {}, u"%1 is not one of: %2"_s.arg(shown(cell), listed(field.words)), RefusalCode::UnknownWord, listed(field.words)};
    case FieldType::Flag:
        if (const char *word = wordFrom(flagWords, cell))
            return {word == flagWords.front().name, {}};
        return {{},
                u"%1 is neither yes nor no; true, false, yes, no, 1 and 0 are accepted"_s.arg(shown(cell)),
                RefusalCode::NotAFlag};
    case FieldType::Moment:
        if (const auto moment = parseMoment(cell, format.date, format.zone))
            return {qlonglong{moment->ms}, {}};
        return {{},
                u"%1 is not a date like %2 (a time may follow: 08:30)"_s.arg(shown(cell), nameOf(format.date)),
                RefusalCode::NotADate,
                QString{nameOf(format.date)}};
    case FieldType::Money:
        return parseMoney(cell, format);
    case FieldType::Integer:
    case FieldType::Real:
        break;
    }
    return parseNumber(field, cell, format);
}

} // namespace fractal::transfer
