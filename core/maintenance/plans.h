// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/result.h"
#include "core/maintenance/conditions.h"
#include "core/maintenance/meters.h"
#include "core/maintenance/plan_schedule.h"
#include "core/maintenance/work_order.h"
#include "core/store/work.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace fractal {
using PlanId = Id<struct PlanTag>;
using TriggerId = Id<struct TriggerTag>;
} // namespace fractal

/// Maintenance plans: what is to be done again and again, and what makes it due on which asset.
namespace fractal::plans {

enum class TriggerKind : quint8 { Date, Meter, Event };
inline constexpr std::array<const char *, 3> triggerKindNames{"date", "meter", "event"};
/// From when the next time is counted: from when it was due, or from when it was done.
enum class BasedOn : quint8 { Scheduled, Completed };
inline constexpr std::array<const char *, 2> basedOnNames{"scheduled", "completed"};

struct NewTrigger {
    AssetId asset{};
    TriggerKind kind = TriggerKind::Date;
    plan_schedule::Interval every{}; ///< of a date
    std::optional<double> everyValue{}; ///< of a meter
    BasedOn basedOn = BasedOn::Scheduled;
    std::optional<Instant> firstDueAt{}; ///< of a date; empty: one interval from now
    MeterId meter{};
    std::optional<double> firstDueValue{}; ///< of a meter; empty: `everyValue`
    QString event{};
};
struct NewPlan {
    QString code{}; ///< unique among those not removed
    QString name{};
    QString type = QStringLiteral("preventive"); ///< one of work_orders::types
    QString priority = QStringLiteral("medium");
    QString description{};
    std::optional<qint64> estimatedS{};
    QStringList steps{};
    bool active = true;
    std::vector<NewTrigger> triggers{};
};
/// The plan, its triggers, and the first task of each that is counted. The caller has validated what it gives.
[[nodiscard]] Result<PlanId> insert(Work &work, const NewPlan &plan, const QByteArray &timeZone);

struct Trigger {
    TriggerId id;
    work_orders::AssetReference asset;
    TriggerKind kind = TriggerKind::Date;
    plan_schedule::Interval every;
    std::optional<double> everyValue;
    BasedOn basedOn = BasedOn::Scheduled;
    QString meterCode;
    QString meterName;
    QString meterUnit;
    QString event;
    std::optional<Instant> nextDueAt;
    std::optional<double> nextDueValue;
};
struct Plan {
    PlanId id;
    QString code;
    QString name;
    QString type;
    QString priority;
    QString description;
    std::optional<qint64> estimatedS;
    QStringList steps;
    bool active = true;
    qint64 version = 1;
    Instant updatedAt;
};

struct Filter {
    AssetId asset; ///< none: any
    QString locationPath;
    QStringList types;
    std::optional<bool> active;
    QString text; ///< words, all of which occur
    RowFilter rows; ///< a plan is seen where it has an asset that is
    QString afterCode; ///< keyset paging, in the order of codes
    qint64 afterId = 0;
    int limit = 25;
};
/// For queries over `maintenance_plans p`: one that has a trigger on an asset within `rows`. A plan without any is for those
/// who see everything.
void restrict(Conditions &conditions, const RowFilter &rows, Driver driver);
[[nodiscard]] Result<std::vector<Plan>> list(Connection &connection, const Filter &filter);
[[nodiscard]] Result<qint64> count(Connection &connection, const Filter &filter);
/// By code, or where there is none by its number. NotFound outside `rows`, told apart from nothing.
[[nodiscard]] Result<Plan> find(Connection &connection, const QString &codeOrId, const RowFilter &rows);
/// Those on assets within `rows`, in the order of the assets' codes.
[[nodiscard]] Result<std::vector<Trigger>> triggersOf(Connection &connection, PlanId plan, const RowFilter &rows, int limit);

} // namespace fractal::plans
