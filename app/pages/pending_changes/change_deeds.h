// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/store/pending_changes.h"

namespace fractal::held {

/// Deciding about a held change, with the rights that the person has at that moment (SEC-4). What becomes of it is said in a
/// toast, and `decided` follows.
class Deeds : public QObject {
    Q_OBJECT

public:
    Deeds(Office &office, QObject *parent) : QObject{parent}, m_office{office} {}
    void confirm(const pending_changes::PendingChange &change) { decide(change, true); }
    void reject(const pending_changes::PendingChange &change) { decide(change, false); }

signals:
    void decided();

private:
    void decide(const pending_changes::PendingChange &change, bool isConfirmed);
    void tell(const Result<pending_changes::PendingChange> &result);
    Office &m_office;
    bool m_isDeciding = false; ///< a second press does nothing
};

} // namespace fractal::held
