// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/money.h"

#include <array>
#include <cmath>

namespace fractal::money {
namespace {
// ISO 4217: those that do not have two digits.
constexpr std::array withoutDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                   "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array withThreeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
} // namespace

int minorDigits(const QString &currency)
{
    for (const char *code : withoutDigits) {
        if (currency == QLatin1StringView{code})
            return 0;
    }
    for (const char *code : withThreeDigits) {
        if (currency == QLatin1StringView{code})
            return 3;
    }
    return 2;
}

QString amount(qint64 minor, int digits)
{
    const bool negative = minor < 0;
    // The magnitude of the smallest number has no signed counterpart.
    const quint64 magnitude = negative ? ~static_cast<quint64>(minor) + 1 : static_cast<quint64>(minor);
    QString text = QString::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    if (negative)
        text.prepend(u'-');
    return text;
}

double value(qint64 minor, int digits)
{
    return static_cast<double>(minor) / std::pow(10.0, digits);
}

} // namespace fractal::money
