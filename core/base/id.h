// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace fractal {

/// A row's identifier that cannot be mistaken for another table's. Zero means "none".
template <typename Tag>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(Id, Id) = default;
};

using UserId = Id<struct UserTag>;
using GroupId = Id<struct GroupTag>;
using ConsumerId = Id<struct ConsumerTag>;
using SecretId = Id<struct SecretTag>;
using AuthorizationId = Id<struct AuthorizationTag>;
using AssetId = Id<struct AssetTag>;
using WorkOrderId = Id<struct WorkOrderTag>;
using TaskId = Id<struct TaskTag>;
using OutOfServiceId = Id<struct OutOfServiceTag>;
using PendingChangeId = Id<struct PendingChangeTag>;
using WorkRequestId = Id<struct WorkRequestTag>;
using CommentId = Id<struct CommentTag>;
using SubtaskId = Id<struct SubtaskTag>;
using JournalId = Id<struct JournalTag>;

} // namespace fractal
