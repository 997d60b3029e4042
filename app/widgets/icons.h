// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/tokens.h"

#include <QIcon>

namespace fractal::look {

/// resources/icons/<name>.svg in the colour of a token of the present theme; disabled ones are muted. Follows a change of
/// theme by itself.
[[nodiscard]] QIcon icon(const char *name, Token token = Token::Text);

} // namespace fractal::look
