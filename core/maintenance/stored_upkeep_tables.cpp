// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/stored_record.h"

#include <array>

/// Readings, due tasks, stock and its movements.
namespace fractal::stored_record {
namespace {

using enum ColumnType;

// clang-format off
constexpr std::array readingColumns{
    Column{"meter_id", Integer}, Column{"read_at", Integer}, Column{"value", Real}, Column{"accumulated", Real},
    Column{"rollover", Integer}, Column{"out_of_range", Integer}, Column{"source"}, Column{"created_by_id", Integer},
    Column{"created_by"}, Column{"import_id", Integer}, Column{"created_at", Integer},
};

constexpr std::array dueTaskColumns{
    Column{"plan_id", Integer}, Column{"trigger_id", Integer}, Column{"asset_id", Integer}, Column{"meter_id", Integer},
    Column{"title"}, Column{"status"}, Column{"due_at", Integer}, Column{"due_value", Real}, Column{"triggered_at", Integer},
    Column{"work_order_id", Integer}, Column{"settled_at", Integer}, Column{"created_at", Integer},
};

constexpr std::array stockColumns{
    Column{"warehouse_id", Integer}, Column{"item_id", Integer}, Column{"quantity_milli", Integer}, Column{"reserved_milli", Integer},
    Column{"min_milli", Integer}, Column{"max_milli", Integer}, Column{"reorder_milli", Integer}, Column{"unit"},
    Column{"unit_cost_minor", Integer}, Column{"shelf"}, Column{"import_id", Integer}, Column{"updated_at", Integer},
};

constexpr std::array movementColumns{
    Column{"kind"}, Column{"item_id", Integer}, Column{"warehouse_id", Integer}, Column{"to_warehouse_id", Integer},
    Column{"quantity_milli", Integer}, Column{"stock_after_milli", Integer}, Column{"unit_cost_minor", Integer},
    Column{"work_order_id", Integer}, Column{"reason"}, Column{"at", Integer}, Column{"created_by_id", Integer},
    Column{"created_by"},
};
// clang-format on

} // namespace

const Table meterReadings{"meter_reading", "meter_readings", nullptr, readingColumns, nullptr};
const Table dueTasks{"due_task", "due_tasks", nullptr, dueTaskColumns, nullptr};
const Table stock{"stock", "stock", nullptr, stockColumns, nullptr};
const Table stockMovements{"stock_movement", "stock_movements", nullptr, movementColumns, nullptr};

} // namespace fractal::stored_record
