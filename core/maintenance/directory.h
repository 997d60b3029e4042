// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/work.h"

#include <array>
#include <optional>
#include <vector>

/// Who there is: people with an account, the teams that they work in (their permission groups), and third parties.
namespace fractal::directory {

enum class Kind : quint8 { Person, Team, ThirdParty };
inline constexpr std::array<const char *, 3> kindNames{"person", "team", "third_party"};
[[nodiscard]] std::optional<Kind> kindFromName(QStringView name);

struct Entry {
    qint64 id = 0;
    QString code; ///< of a person the sign-in name, of a team its name
    QString name;
    QString role; ///< profile and group; what a third party is
    QString email;
    QString phone;
};

struct Filter {
    Kind kind = Kind::Person;
    QString text; ///< words, all of which occur in code or name
    RowFilter rows; ///< own: only oneself. A location: people who are tied to no place or to one within it
    QString afterCode; ///< the page begins after this code and id
    qint64 afterId = 0;
    int limit = 25;
};
/// In the order of their codes. Only enabled accounts.
[[nodiscard]] Result<std::vector<Entry>> list(Connection &connection, const Filter &filter);
[[nodiscard]] Result<qint64> count(Connection &connection, const Filter &filter);

struct NewThirdParty {
    QString code;
    QString name;
    QString role; ///< customer, supplier or service
    QString email;
    QString phone;
};
/// One row, no journal.
[[nodiscard]] Result<void> insert(Work &work, const NewThirdParty &party);

} // namespace fractal::directory
