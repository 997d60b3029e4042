// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/json_writer.h"
#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/work.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace fractal {

/// What an operation does to the records; the annotations of its MCP tool are derived from it.
enum class Effect : quint8 { Reads, Adds, Changes, Removes };

/// What an operation needs. There is no default: leaving it out does not compile.
class Needs {
public:
    Needs(Permission permission) : m_permissions{permission} {}
    /// At least one of these (search: whatever the asker may see).
    [[nodiscard]] static Needs anyOf(std::vector<Permission> permissions) { return Needs{std::move(permissions)}; }
    /// A valid token is enough (get_current_user).
    [[nodiscard]] static Needs signIn() { return Needs{std::vector<Permission>{}}; }
    /// A valid token; of use only where writes wait for the person (get_pending_change).
    [[nodiscard]] static Needs heldWrites()
    {
        Needs needs = signIn();
        needs.m_isForHeldWrites = true;
        return needs;
    }

    [[nodiscard]] const std::vector<Permission> &permissions() const { return m_permissions; }
    [[nodiscard]] bool isForHeldWrites() const { return m_isForHeldWrites; }

private:
    explicit Needs(std::vector<Permission> permissions) : m_permissions{std::move(permissions)} {}
    std::vector<Permission> m_permissions;
    bool m_isForHeldWrites = false;
};

/// What every answer may need to know of the site.
struct SiteFacts {
    QString publicUrl; ///< "https://cmms.example", no trailing slash
    QByteArray timeZone; ///< IANA
    QString currency; ///< ISO 4217
    QString siteName;
};

/// One call, already permitted and validated.
struct Call {
    Work &work;
    const Principal &principal;
    const SiteFacts &site;
    const QJsonObject &arguments; ///< valid against the input schema, defaults not filled in
    std::vector<journal::Change> &changes; ///< a writing operation adds what it changed, with before and after
};

/// One operation: checked, logged and made undoable by runner.h, declared in one file, core/operations/<name>.cpp, shown as MCP
/// tool, REST endpoint, shell call and form.
struct Operation {
    const char *name; ///< snake_case, verb first; equal to the file's name
    const char *title; ///< context "Operation"
    const char *description; ///< English, for a language model and a person alike; units named
    Needs needs;
    Effect effect;
    bool idempotent; ///< the same call again changes nothing more
    const char *inputSchema; ///< JSON Schema in what draft-7 and 2020-12 share; no pattern, no format (decision 26)
    const char *outputSchema;
    /// Writes exactly one JSON object. For a writing operation it runs inside the transaction of the writer.
    Result<void> (*run)(Call &call, JsonWriter &answer);
    /// For a writing operation: may the caller still see what this earlier answer told? Asked before it is given again
    /// for the same idempotency key (SEC-7).
    Result<void> (*recheck)(Call &call, const QJsonObject &answer) = nullptr;
    /// A reading operation that may look at many records: a server runs it apart from the quick ones (decision 19).
    bool heavy = false;
};

// One line per operation: <name>.cpp defines `Operation <name>();`
#define FRACTAL_OPERATIONS(X) \
    X(search) \
    X(fetch) \
    X(get_current_user) \
    X(list_work_orders) \
    X(count_work_orders) \
    X(get_work_order) \
    X(create_work_order) \
    X(update_work_order) \
    X(add_work_order_comment) \
    X(record_work) \
    X(change_work_order_status) \
    X(close_work_order) \
    X(cancel_work_order) \
    X(list_work_requests) \
    X(create_work_request) \
    X(decide_work_request) \
    X(list_assets) \
    X(get_asset) \
    X(get_asset_tree) \
    X(set_asset_availability) \
    X(list_meters) \
    X(add_meter_reading) \
    X(list_maintenance_plans) \
    X(list_due_tasks) \
    X(list_inventory) \
    X(add_inventory_movement) \
    X(get_kpis) \
    X(run_report) \
    X(list_directory) \
    X(get_pending_change)

namespace operations {
#define X(name) Operation name();
FRACTAL_OPERATIONS(X)
#undef X

/// All of them, in the order of the list. Built once.
[[nodiscard]] std::span<const Operation> all();
[[nodiscard]] const Operation *find(QStringView name);
} // namespace operations

} // namespace fractal
