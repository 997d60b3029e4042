// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/api_keys/api_key_rows.h"
#include "app/session/moments.h"
#include "app/widgets/chip.h"

/// Words for API keys.
namespace fractal::api_connection::words {

[[nodiscard]] look::Status shapeOf(State state);
[[nodiscard]] QString nameOf(State state);
[[nodiscard]] QString expiry(const api_keys::ApiKey &key, const moments::Reader &reader); ///< a date, or "Never"
/// What is wrong with what was typed, beside the field that an error names; empty: none of the form's.
[[nodiscard]] QString sentenceBeside(const QString &field);

} // namespace fractal::api_connection::words
