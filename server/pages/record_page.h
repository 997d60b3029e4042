// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/pages/page_frame.h"

#include <vector>

namespace fractal::pages {

/// Another record that a record names; nothing where `code` is empty.
struct RecordReference {
    QString code;
    QString name;
    bool readable = false; ///< the visitor may open its page: then it is a link
};

/// What became of a record, in the journal's order, newest first.
enum class Deed : quint8 {
    Created,
    Changed,
    Submitted,
    Returned,
    Completed,
    Cancelled,
    Imported,
    OutOfService,
    BackInService,
    Undone
};
struct RecordChange {
    Instant at;
    Deed deed;
    QString by; ///< a person's name
    QString through; ///< the application's name; empty: none
};

/// Who reads, in the header of a record's page.
struct Reader {
    QString personName;
    QByteArray signOutAction; ///< a path that takes a POST; empty: no way to sign out is offered
    QByteArray csrf;
};

/// The address of a record's page (decision 15): "/o/work-orders/OT-1496".
[[nodiscard]] QByteArray recordPath(const char *kind, const QString &code);

} // namespace fractal::pages
