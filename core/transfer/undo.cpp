// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/undo.h"

#include "core/maintenance/restorers.h"
#include "core/transfer/restorers.h"

namespace fractal::transfer {

std::span<const journal::Restorer> restorers()
{
    static const std::vector<journal::Restorer> all = [] {
        std::vector<journal::Restorer> rooms;
        for (const auto part : {journal::administrationRestorers(), maintenance::restorers(), importRestorers()})
            rooms.insert(rooms.end(), part.begin(), part.end());
        return rooms;
    }();
    return all;
}

} // namespace fractal::transfer
