// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"

namespace fractal::connect {

/// The client that this consumer is for, as far as its name and its callbacks tell: the name of a file, "chatgpt" when they
/// tell nothing.
[[nodiscard]] QString likelyClient(const consumers::Consumer &consumer);

} // namespace fractal::connect
