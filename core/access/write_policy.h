// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace fractal {

/// What a consumer may do beyond reading (decision 34), whatever the rights of its person.
enum class WritePolicy : quint8 {
    Allowed, ///< what the person may
    Hold, ///< each write waits until the person has confirmed it (core/operations/pending_change.h)
    ReadOnly, ///< as if the rights to write were missing
};
[[nodiscard]] QLatin1StringView nameOf(WritePolicy policy); ///< "allowed", "hold", "read_only"
[[nodiscard]] std::optional<WritePolicy> writePolicyFromName(QStringView name);

} // namespace fractal
