// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal::look {

/// What a cell shows where there is nothing: "–".
[[nodiscard]] inline QString noValue()
{
    using namespace Qt::StringLiterals;
    return u"–"_s;
}

[[nodiscard]] inline QString orNoValue(const QString &text)
{
    return text.isEmpty() ? noValue() : text;
}

[[nodiscard]] inline bool isNoValue(QStringView text)
{
    return text == noValue();
}

} // namespace fractal::look
