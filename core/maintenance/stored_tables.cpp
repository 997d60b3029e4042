// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/search_text.h"
#include "core/maintenance/stored_record.h"

#include <array>

namespace fractal::stored_record {
namespace {

using enum ColumnType;

// clang-format off
constexpr std::array workOrderColumns{
    Column{"code"}, Column{"title"}, Column{"description"}, Column{"status"}, Column{"type"}, Column{"priority"},
    Column{"asset_id", Integer}, Column{"responsible_id", Integer}, Column{"created_by_id", Integer}, Column{"created_by"},
    Column{"requester_id", Integer}, Column{"note"}, Column{"created_at", Integer}, Column{"scheduled_at", Integer},
    Column{"due_at", Integer}, Column{"started_at", Integer}, Column{"finished_at", Integer}, Column{"completed_at", Integer},
    Column{"cancelled_at", Integer}, Column{"is_failure", Integer}, Column{"system"}, Column{"part"}, Column{"action"},
    Column{"failure_mode"}, Column{"failure_cause"}, Column{"failure_detection"}, Column{"failure_severity"},
    Column{"cost_minor", Integer}, Column{"running_time_s", Integer}, Column{"completed_percentage", Integer}, Column{"extra"},
    Column{"import_id", Integer}, Column{"updated_at", Integer},
};

constexpr std::array assetColumns{
    Column{"code"}, Column{"name"}, Column{"kind"}, Column{"parent_id", Integer}, Column{"path"}, Column{"depth", Integer},
    Column{"description"}, Column{"manufacturer"}, Column{"model"}, Column{"serial_number"}, Column{"asset_type"},
    Column{"criticality"}, Column{"address"}, Column{"city"}, Column{"latitude", Real}, Column{"longitude", Real},
    Column{"commissioned_at", Integer}, Column{"retired_at", Integer}, Column{"active", Integer}, Column{"extra"},
    Column{"import_id", Integer}, Column{"created_at", Integer}, Column{"updated_at", Integer},
};

constexpr std::array outOfServiceColumns{
    Column{"asset_id", Integer}, Column{"started_at", Integer}, Column{"ended_at", Integer}, Column{"cause_type"},
    Column{"reason"}, Column{"work_order_id", Integer}, Column{"import_id", Integer},
};

constexpr std::array workRequestColumns{
    Column{"code"}, Column{"title"}, Column{"description"}, Column{"status"}, Column{"urgent", Integer},
    Column{"asset_id", Integer}, Column{"requester_id", Integer}, Column{"requested_by"}, Column{"email"},
    Column{"created_by_id", Integer}, Column{"created_by"}, Column{"classification_1"}, Column{"classification_2"},
    Column{"incident_at", Integer}, Column{"created_at", Integer}, Column{"decided_at", Integer}, Column{"solved_at", Integer},
    Column{"reason"}, Column{"work_order_id", Integer}, Column{"import_id", Integer}, Column{"updated_at", Integer},
};

constexpr std::array commentColumns{
    Column{"work_order_id", Integer}, Column{"author_id", Integer}, Column{"author"}, Column{"text"}, Column{"created_at", Integer},
};
// clang-format on

template <std::size_t Count>
QString folded(const QJsonObject &record, const std::array<const char *, Count> &columns)
{
    QStringList texts;
    for (const char *column : columns)
        texts.append(record[QLatin1StringView{column}].toString());
    return search_text::of(texts);
}

QString workOrderSearchText(const QJsonObject &record)
{
    return folded(record, std::array{"code", "title", "description", "note", "system", "part", "action", "failure_mode"});
}

QString assetSearchText(const QJsonObject &record)
{
    return folded(
        record,
        std::array{"code", "name", "description", "manufacturer", "model", "serial_number", "asset_type", "address", "city"});
}

QString workRequestSearchText(const QJsonObject &record)
{
    return folded(record, std::array{"code", "title", "description", "requested_by", "classification_1", "classification_2"});
}

} // namespace

const Table workOrders{"work_order", "work_orders", "code", workOrderColumns, workOrderSearchText};
const Table assets{"asset", "assets", "code", assetColumns, assetSearchText};
const Table outOfService{"out_of_service", "out_of_service", nullptr, outOfServiceColumns, nullptr};
const Table workRequests{"work_request", "work_requests", "code", workRequestColumns, workRequestSearchText};
const Table comments{"work_order_comment", "work_order_comments", nullptr, commentColumns, nullptr};

} // namespace fractal::stored_record
