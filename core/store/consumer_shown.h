// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"

#include <QJsonValue>
#include <QList>
#include <QPair>

namespace fractal::consumers {

/// What may be told of a consumer outside the program, under the names that the shell and the export give it, in their
/// order. Nothing of its secrets.
[[nodiscard]] QList<QPair<QString, QJsonValue>> shown(const Consumer &consumer);

} // namespace fractal::consumers
