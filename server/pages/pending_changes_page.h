// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/pages/record_page.h"

#include <QJsonValue>

#include <vector>

namespace fractal::pages {

/// What the page posts as `action`, with the `change`.
namespace pending_action {
inline constexpr auto confirm = "confirm";
inline constexpr auto reject = "reject";
} // namespace pending_action

/// What was decided just now. Failed: the record changed meanwhile, a right is gone or the connection ended.
enum class PendingNews : quint8 { None, Confirmed, Rejected, Failed, Gone };

/// /oauth/account/changes: what applications want to change and a person has to confirm (SEC-4).
struct PendingChangesPage {
    struct Field {
        QString entity; ///< of the journal
        QString name; ///< the stored column
        QJsonValue before; ///< undefined: there was none
        QJsonValue after;
        QString beforeName; ///< of the record that a number stands for; an amount's decimal text
        QString afterName;
    };
    struct Record {
        QString entity;
        QString code;
        bool isNew = false; ///< it gets its code when it is made
        std::vector<Field> fields;
    };
    struct Change {
        QString name; ///< what is posted
        const char *operationTitle; ///< context "Operation"
        QString consumerName;
        Instant askedAt;
        Instant expiresAt;
        std::vector<Record> records;
    };

    Frame frame;
    Reader reader;
    QByteArray action; ///< of the forms
    QByteArray csrf;
    QByteArray account; ///< the way back
    QString currency; ///< ISO 4217
    PendingNews news = PendingNews::None;
    std::vector<Change> changes;
};

[[nodiscard]] QByteArray render(const PendingChangesPage &page);

} // namespace fractal::pages
