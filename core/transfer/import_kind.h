// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/settings.h"
#include "core/store/work.h"
#include "core/transfer/findings.h"
#include "core/transfer/reading_run.h"
#include "core/transfer/row_plan.h"
#include "core/transfer/staging.h"
#include "core/transfer/store_lookup.h"

#include <span>

namespace fractal::transfer {

/// What the check of a row needs.
struct Checking {
    Staging &staging;
    Findings &findings;
    StoreLookup &store;
    const RowPlan &plan;
    const Mapping &mapping;
    const Settings &settings;
    Instant now;

    /// Refuses the record for what a field says.
    void refuse(const Record &record, std::size_t field, const Reason &reason)
    {
        findings.refuse(plan.placeOf(record, field), reason);
    }
};

/// What the writing of a row needs, in the transaction of the import.
struct Applying {
    Work &work;
    StoreLookup &store;
    qint64 importId = 0;
    QString author; ///< as the journal names it
    std::vector<journal::Change> &changes; ///< of records that are undone one by one
    ReadingRun readings{work.connection};
};

/// One kind of import: what it can take, how a row is checked, how it is written.
struct Kind {
    const char *name;
    std::span<const Field> fields;
    bool takesExtra; ///< "extra.<name>" fields
    bool takesLevels;
    /// Stages the record, or refuses it.
    Result<void> (*check)(Checking &checking, const Record &record);
    /// What only shows when all rows are known; may be nullptr.
    Result<void> (*finish)(Checking &checking);
    Result<void> (*apply)(Applying &applying, const StagedRow &row);
};

// One line per kind: import_<name>.cpp defines `Kind <name>();`
#define FRACTAL_IMPORT_KINDS(X) \
    X(assets) \
    X(work_orders) \
    X(work_requests) \
    X(users) \
    X(out_of_service) \
    X(meters) \
    X(readings) \
    X(parts)

namespace import_kinds {
#define X(name) const Kind &name();
FRACTAL_IMPORT_KINDS(X)
#undef X
} // namespace import_kinds

[[nodiscard]] const Kind *findKind(QStringView name);

/// How values are written in this site, where the file does not say otherwise.
[[nodiscard]] ValueFormat formatOf(const Settings &settings, const Mapping &mapping);

} // namespace fractal::transfer
