// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/decimals.h"

#include <algorithm>
#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupLength = 3;
constexpr qsizetype longestNumber = 40;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The blanks and apostrophes that stand between thousands, whatever the decimal sign.
bool isNeutralGroup(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\'' || c == u'\u2019';
}

/// Digits, with a sign between each three of them from the right, or with none at all.
std::optional<QString> ungrouped(QStringView whole, QChar groupSign)
{
    QString digits;
    qsizetype inGroup = 0;
    bool grouped = false;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            ++inGroup;
            continue;
        }
        const bool sign = c == groupSign || isNeutralGroup(c);
        const bool fits = grouped ? inGroup == groupLength : inGroup >= 1 && inGroup <= groupLength;
        if (!sign || !fits)
            return {};
        grouped = true;
        inGroup = 0;
    }
    if (grouped && inGroup != groupLength)
        return {};
    return digits;
}

QStringView withoutSign(QStringView text, bool &negative)
{
    text = text.trimmed();
    if (text.startsWith(u'-') || text.startsWith(u'+') || text.startsWith(u'\u2212')) {
        negative = !text.startsWith(u'+');
        return text.sliced(1).trimmed();
    }
    if (text.endsWith(u'-')) {
        negative = true;
        return text.chopped(1).trimmed();
    }
    return text;
}

struct CurrencySign {
    QChar sign;
    const char *currency;
};
constexpr std::array currencySigns{CurrencySign{u'€', "EUR"}, CurrencySign{u'£', "GBP"}, CurrencySign{u'₹', "INR"},
                                   CurrencySign{u'₺', "TRY"}, CurrencySign{u'₽', "RUB"}, CurrencySign{u'₩', "KRW"},
                                   CurrencySign{u'₪', "ILS"}, CurrencySign{u'₫', "VND"}, CurrencySign{u'₴', "UAH"},
                                   CurrencySign{u'₱', "PHP"}, CurrencySign{u'₦', "NGN"}, CurrencySign{u'฿', "THB"}};

/// Without letters and currency signs at both ends.
QStringView withoutWords(QStringView text)
{
    const auto isWord = [](QChar c) { return c.isLetter() || c.isSpace() || c.category() == QChar::Symbol_Currency; };
    while (!text.isEmpty() && isWord(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWord(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QStringView withoutCurrency(QStringView text, QStringView currency)
{
    text = text.trimmed();
    if (!currency.isEmpty() && text.startsWith(currency, Qt::CaseInsensitive))
        return text.sliced(currency.size()).trimmed();
    if (!currency.isEmpty() && text.endsWith(currency, Qt::CaseInsensitive))
        return text.chopped(currency.size()).trimmed();
    for (const CurrencySign &known : currencySigns) {
        if (currency != QLatin1StringView{known.currency})
            continue;
        if (text.startsWith(known.sign))
            return text.sliced(1).trimmed();
        if (text.endsWith(known.sign))
            return text.chopped(1).trimmed();
    }
    return text;
}

std::optional<NumberFormat> numberFormatFromName(QStringView name)
{
    if (name == "1,234.56"_L1 || name == "1234.56"_L1 || name == "1 234.56"_L1)
        return NumberFormat::PointDecimal;
    if (name == "1.234,56"_L1 || name == "1234,56"_L1 || name == "1 234,56"_L1)
        return NumberFormat::CommaDecimal;
    return {};
}

void NumberEvidence::add(QStringView text)
{
    bool negative = false;
    const QStringView number = withoutSign(withoutWords(text), negative);
    const qsizetype points = number.count(u'.');
    const qsizetype commas = number.count(u',');
    if (points + commas == 0)
        return;
    if (points > 0 && commas > 0) {
        (number.lastIndexOf(u'.') > number.lastIndexOf(u',') ? point : comma) = true;
        return;
    }
    if (points + commas > 1) { // several of one kind: thousands, so the other one is decimal
        (points > 0 ? comma : point) = true;
        return;
    }
    const qsizetype at = std::max(number.indexOf(u'.'), number.indexOf(u','));
    const QStringView whole = number.first(at);
    const bool couldBeGroup = number.size() - at - 1 == groupLength && at >= 1 && at <= groupLength && whole != "0"_L1;
    if (!couldBeGroup) {
        (points > 0 ? point : comma) = true;
        return;
    }
    if (!open)
        example = text.toString();
    open = true;
}

std::optional<Decimal> parseDecimal(QStringView text, NumberFormat format)
{
    Decimal decimal;
    const QStringView number = withoutSign(text, decimal.negative);
    if (number.isEmpty() || number.size() > longestNumber)
        return {};
    const QChar point = format == NumberFormat::PointDecimal ? u'.' : u',';
    const QChar group = format == NumberFormat::PointDecimal ? u',' : u'.';
    const qsizetype at = number.indexOf(point);
    const auto whole = ungrouped(at < 0 ? number : number.first(at), group);
    const QStringView fraction = at < 0 ? QStringView{} : number.sliced(at + 1);
    if (!whole || !std::ranges::all_of(fraction, isDigit) || (whole->isEmpty() && fraction.isEmpty()))
        return {};
    decimal.whole = *whole;
    decimal.fraction = fraction.toString();
    while (decimal.whole.startsWith(u'0'))
        decimal.whole.remove(0, 1);
    while (decimal.fraction.endsWith(u'0'))
        decimal.fraction.chop(1);
    return decimal;
}

Minor toMinor(const Decimal &decimal, int digits)
{
    if (decimal.fraction.size() > digits)
        return {0, MinorProblem::TooPrecise};
    bool fits = false;
    const qint64 amount = (decimal.whole + decimal.fraction.leftJustified(digits, u'0')).toLongLong(&fits);
    if (!fits && !(decimal.whole.isEmpty() && digits == 0))
        return {0, MinorProblem::TooLarge};
    return {decimal.negative ? -amount : amount, MinorProblem::None};
}

double toDouble(const Decimal &decimal)
{
    const QString text = u'0' + decimal.whole + u'.' + decimal.fraction + u'0';
    return decimal.negative ? -text.toDouble() : text.toDouble();
}

} // namespace fractal::transfer
