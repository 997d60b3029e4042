// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_names.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

/// The life of a task of a work order, as one table.
namespace fractal::tasks {

enum class State : quint8 { Open, Running, Paused, Done };
inline constexpr std::array<const char *, 4> stateNames{"open", "running", "paused", "done"};
[[nodiscard]] inline QLatin1StringView nameOf(State state)
{
    return nameIn(stateNames, state);
}

enum class Deed : quint8 { Start, Pause, Resume, Finish };
inline constexpr std::array<const char *, 4> deedNames{"start", "pause", "resume", "finish"};
[[nodiscard]] inline QLatin1StringView nameOf(Deed deed)
{
    return nameIn(deedNames, deed);
}
[[nodiscard]] inline std::optional<Deed> deedFromName(QStringView name)
{
    return valueNamed<Deed>(deedNames, name);
}

struct Step {
    State from;
    Deed deed;
    State to;
};
/// Work that nobody timed is finished from open.
inline constexpr std::array stepTable{
    Step{State::Open, Deed::Start, State::Running},    Step{State::Running, Deed::Pause, State::Paused},
    Step{State::Paused, Deed::Resume, State::Running}, Step{State::Open, Deed::Finish, State::Done},
    Step{State::Running, Deed::Finish, State::Done},   Step{State::Paused, Deed::Finish, State::Done},
};
[[nodiscard]] constexpr const Step *step(State from, Deed deed)
{
    for (const Step &known : stepTable) {
        if (known.from == from && known.deed == deed)
            return &known;
    }
    return nullptr;
}

} // namespace fractal::tasks
