// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

namespace fractal::fetch {

/// All addresses of a host, in the order in which to try them; empty when there are none, or not in time. Called on any
/// thread; blocks it until the deadline at most.
using Resolve = std::function<QList<QHostAddress>(const QString &host, QDeadlineTimer until)>;

/// By the system's resolver.
[[nodiscard]] QList<QHostAddress> resolveBySystem(const QString &host, QDeadlineTimer until);

} // namespace fractal::fetch
