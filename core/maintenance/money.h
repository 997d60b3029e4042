// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal::money {

/// How many digits a currency (ISO 4217) has behind the point: 2 for most, 0 for yen, 3 for Kuwaiti dinars.
[[nodiscard]] int minorDigits(const QString &currency);
/// 1234567 in a currency with two digits → "12345.67".
[[nodiscard]] QString amount(qint64 minor, int digits);
[[nodiscard]] double value(qint64 minor, int digits);

} // namespace fractal::money
