// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <vector>

/// Questions for an assistant made from the site's own records, each with the answer to expect.
namespace fractal::site_questions {

enum class Kind : quint8 {
    OrdersOfAsset, ///< how many work orders has `subject`? `number`
    DearestAsset, ///< which asset has cost the most? `subject`
    OrdersStartedInYear, ///< how many work orders were started in `year`? `number`
    OpenOrders, ///< how many work orders are open? `number`
};

struct Question {
    Kind kind = Kind::OpenOrders;
    QString subject; ///< name of an asset, with its code where others have the same name
    int year = 0;
    qint64 number = 0;
};
inline constexpr std::size_t most = 3;

/// At most three that have one true answer within the rows that this person reaches; none where there is nothing to ask.
[[nodiscard]] Result<std::vector<Question>> questionsFor(Connection &connection, const Principal &person,
                                                         const QByteArray &timeZone, Instant now);

} // namespace fractal::site_questions
