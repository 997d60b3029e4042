// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <string>
#include <vector>

namespace fractal::operations {

/// What is wrong with one argument, in words that let a person or a language model mend the call.
struct SchemaProblem {
    QString field; ///< "tasks.0.title"; empty: the arguments as a whole
    QString text;
};
/// From where and how valijson found it.
[[nodiscard]] SchemaProblem problemOf(const QJsonObject &schema, const std::vector<std::string> &context,
                                      const std::string &description);

/// "a whole number from 1 to 100", "one of corrective, preventive".
[[nodiscard]] QString accepted(const QJsonObject &schema);

} // namespace fractal::operations
