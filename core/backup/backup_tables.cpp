// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_tables.h"

#include <algorithm>
#include <array>

namespace fractal::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewLong = 50; // rows that may be long
constexpr int one = 1; // a document has up to 10 MB

constexpr std::array kept{KeptTable{"settings"_L1, Paging::Whole},
                          KeptTable{"epoch"_L1, Paging::Whole},
                          KeptTable{"sequences"_L1, Paging::Whole},
                          KeptTable{"clock_mark"_L1, Paging::Whole},
                          KeptTable{"permission_groups"_L1},
                          KeptTable{"permission_grants"_L1, Paging::Whole},
                          KeptTable{"assets"_L1},
                          KeptTable{"users"_L1},
                          KeptTable{"second_steps"_L1, Paging::Whole},
                          KeptTable{"oauth_consumers"_L1},
                          KeptTable{"consumer_callbacks"_L1},
                          KeptTable{"consumer_secrets"_L1},
                          KeptTable{"refused_callbacks"_L1},
                          KeptTable{"authorizations"_L1},
                          KeptTable{"api_keys"_L1},
                          KeptTable{"journal"_L1, Paging::ById, fewLong},
                          KeptTable{"journal_head"_L1, Paging::Whole},
                          KeptTable{"journal_records"_L1, Paging::ByRecord},
                          KeptTable{"calls"_L1},
                          KeptTable{"imports"_L1},
                          KeptTable{"work_orders"_L1},
                          KeptTable{"tasks"_L1},
                          KeptTable{"subtasks"_L1},
                          KeptTable{"task_labour"_L1},
                          KeptTable{"task_parts"_L1},
                          KeptTable{"work_order_comments"_L1},
                          KeptTable{"work_requests"_L1},
                          KeptTable{"out_of_service"_L1},
                          KeptTable{"third_parties"_L1},
                          KeptTable{"meters"_L1},
                          KeptTable{"meter_readings"_L1},
                          KeptTable{"maintenance_plans"_L1},
                          KeptTable{"plan_triggers"_L1},
                          KeptTable{"due_tasks"_L1},
                          KeptTable{"warehouses"_L1},
                          KeptTable{"stock"_L1},
                          KeptTable{"stock_movements"_L1},
                          KeptTable{"documents"_L1, Paging::ById, one}};

// recovery_codes: one that was used since the backup would count again. pending_changes belong to an authorization. What
// words_pending notes is in the index of words already, which the restored rows make again.
constexpr std::array leftOut{"schema_migrations"_L1,  "instances"_L1,    "authorization_codes"_L1, "access_tokens"_L1,
                             "refresh_tokens"_L1,     "web_sessions"_L1, "interactions"_L1,        "sign_in_throttle"_L1,
                             "mcp_ended_sessions"_L1, "idempotency"_L1,  "pending_sign_ins"_L1,    "recovery_codes"_L1,
                             "pending_changes"_L1,    "words_pending"_L1};

} // namespace

std::span<const KeptTable> keptTables()
{
    return kept;
}

const KeptTable *findKept(QStringView name)
{
    const auto found = std::ranges::find_if(kept, [&](const KeptTable &table) { return name == table.name; });
    return found == kept.end() ? nullptr : &*found;
}

std::span<const QLatin1StringView> tablesLeftOut()
{
    return leftOut;
}

} // namespace fractal::backup
