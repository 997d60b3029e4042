// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace fractal::mcp {

/// Records that have an address of their own as resources: each is the answer of one operation. One whose operation does not
/// exist is not offered, nor one whose kind nobody can list.
struct RecordTemplate {
    const char *uriTemplate; ///< with one variable, in the form of RFC 6570 level 1
    const char *name;
    const char *title;
    const char *description;
    const char *operation;
    const char *include; ///< the part that is asked for; null: all parts that there are
    const char *entity; ///< whose changes are its own, as the journal names it
    const char *ofEntity; ///< whose changes are its own too, where they name it as their asset; may be null
    const char *lister; ///< the operation that lists such records
    const char *idPrefix; ///< before the code in the operation's argument "id"
};
[[nodiscard]] std::span<const RecordTemplate> recordTemplates();

/// The record that an address names.
struct RecordAddress {
    const RecordTemplate *of = nullptr;
    const Operation *operation = nullptr;
    QString code; ///< or id, as text
    QJsonObject arguments; ///< for the operation
};
/// Nothing when no template has this form.
[[nodiscard]] std::optional<RecordAddress> recordAddress(const QString &uri);

} // namespace fractal::mcp
