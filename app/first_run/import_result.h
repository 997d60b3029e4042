// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/transfer/import.h"

namespace fractal {

/// "4,812 work orders imported. [Undo]" at the bottom of the window.
void announceImport(Office &office, const transfer::Report &report);

/// Takes an import back, if the person may delete such records and nobody changed one since.
void undoImport(Office &office, const transfer::Report &report);

} // namespace fractal
