// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_words.h"

#include <QCoreApplication>

#include <array>

namespace fractal::import_words {

namespace {

struct Label {
    const char *field;
    const char *text;
};
constexpr std::array workOrderLabels{
    Label{"code", QT_TRANSLATE_NOOP("ImportField", "Number")},
    Label{"title", QT_TRANSLATE_NOOP("ImportField", "Title")},
    Label{"description", QT_TRANSLATE_NOOP("ImportField", "Description")},
    Label{"status", QT_TRANSLATE_NOOP("ImportField", "Status")},
    Label{"type", QT_TRANSLATE_NOOP("ImportField", "Work type")},
    Label{"priority", QT_TRANSLATE_NOOP("ImportField", "Priority")},
    Label{"asset", QT_TRANSLATE_NOOP("ImportField", "Asset")},
    Label{"responsible", QT_TRANSLATE_NOOP("ImportField", "Responsible")},
    Label{"requester", QT_TRANSLATE_NOOP("ImportField", "Requested by")},
    Label{"created_by", QT_TRANSLATE_NOOP("ImportField", "Created by")},
    Label{"note", QT_TRANSLATE_NOOP("ImportField", "Note")},
    Label{"created_at", QT_TRANSLATE_NOOP("ImportField", "Created")},
    Label{"scheduled_at", QT_TRANSLATE_NOOP("ImportField", "Scheduled date")},
    Label{"due_at", QT_TRANSLATE_NOOP("ImportField", "Due date")},
    Label{"started_at", QT_TRANSLATE_NOOP("ImportField", "Started")},
    Label{"finished_at", QT_TRANSLATE_NOOP("ImportField", "Finished")},
    Label{"completed_at", QT_TRANSLATE_NOOP("ImportField", "Completed")},
    Label{"cancelled_at", QT_TRANSLATE_NOOP("ImportField", "Cancelled")},
    Label{"is_failure", QT_TRANSLATE_NOOP("ImportField", "Is a failure")},
    Label{"system", QT_TRANSLATE_NOOP("ImportField", "System")},
    Label{"part", QT_TRANSLATE_NOOP("ImportField", "Part")},
    Label{"action", QT_TRANSLATE_NOOP("ImportField", "Action")},
    Label{"failure_mode", QT_TRANSLATE_NOOP("ImportField", "Failure mode")},
    Label{"failure_cause", QT_TRANSLATE_NOOP("ImportField", "Failure cause")},
    Label{"failure_detection", QT_TRANSLATE_NOOP("ImportField", "Failure detection")},
    Label{"failure_severity", QT_TRANSLATE_NOOP("ImportField", "Failure severity")},
    Label{"cost", QT_TRANSLATE_NOOP("ImportField", "Cost")},
    Label{"running_time_s", QT_TRANSLATE_NOOP("ImportField", "Running time (seconds)")},
    Label{"completed_percentage", QT_TRANSLATE_NOOP("ImportField", "Progress (%)")},
};
constexpr std::array assetLabels{
    Label{"code", QT_TRANSLATE_NOOP("ImportField", "Code")},
    Label{"name", QT_TRANSLATE_NOOP("ImportField", "Name")},
    Label{"kind", QT_TRANSLATE_NOOP("ImportField", "Kind of asset")},
    Label{"parent", QT_TRANSLATE_NOOP("ImportField", "Stands in (code)")},
    Label{"description", QT_TRANSLATE_NOOP("ImportField", "Description")},
    Label{"manufacturer", QT_TRANSLATE_NOOP("ImportField", "Manufacturer")},
    Label{"model", QT_TRANSLATE_NOOP("ImportField", "Model")},
    Label{"serial_number", QT_TRANSLATE_NOOP("ImportField", "Serial number")},
    Label{"asset_type", QT_TRANSLATE_NOOP("ImportField", "Type")},
    Label{"criticality", QT_TRANSLATE_NOOP("ImportField", "Criticality")},
    Label{"address", QT_TRANSLATE_NOOP("ImportField", "Address")},
    Label{"city", QT_TRANSLATE_NOOP("ImportField", "City")},
    Label{"latitude", QT_TRANSLATE_NOOP("ImportField", "Latitude")},
    Label{"longitude", QT_TRANSLATE_NOOP("ImportField", "Longitude")},
    Label{"commissioned_at", QT_TRANSLATE_NOOP("ImportField", "Commissioning")},
    Label{"retired_at", QT_TRANSLATE_NOOP("ImportField", "Retired")},
    Label{"active", QT_TRANSLATE_NOOP("ImportField", "In service")},
};

QString labelIn(std::span<const Label> labels, const QString &field)
{
    for (const Label &label : labels) {
        if (field == QLatin1StringView{label.field})
            return QCoreApplication::translate("ImportField", label.text);
    }
    return field;
}

} // namespace

QString kindLabel(const QString &kind)
{
    return kind == QLatin1StringView{"assets"} ? QCoreApplication::translate("ImportField", "Assets")
                                               : QCoreApplication::translate("ImportField", "Work orders");
}

QString fieldLabel(const QString &kind, const QString &field)
{
    return kind == QLatin1StringView{"assets"} ? labelIn(assetLabels, field) : labelIn(workOrderLabels, field);
}

} // namespace fractal::import_words
