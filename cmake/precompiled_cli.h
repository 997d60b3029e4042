// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/precompiled.h"

#include <CLI/CLI.hpp>
