// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/pending_changes_page.h"
#include "server/pages/template_page.h"

namespace fractal::pages {

/// The fields of a record that would get another value, in words: {label, before?, after}. What only the store needs is left out.
[[nodiscard]] Data changedFields(const PendingChangesPage::Record &record, const PendingChangesPage &page);

} // namespace fractal::pages
