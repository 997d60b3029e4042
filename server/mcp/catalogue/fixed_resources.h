// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"

#include <QByteArray>

#include <span>

namespace fractal::mcp {

/// A resource that is the same for everybody who may see it.
struct FixedResource {
    const char *uri;
    const char *name;
    const char *title;
    const char *description;
    bool (*isFor)(const Principal &principal);
    QByteArray (*json)();
};
[[nodiscard]] std::span<const FixedResource> fixedResources();

} // namespace fractal::mcp
