// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>
#include <string_view>

/// How the stored columns of the journal's changes are called and read: in the Transactions Log, and where a person confirms
/// what a client wants to change. Words in the context "LogFields".
namespace fractal::journal_fields {

enum class Kind : quint8 {
    Text,
    Moment,
    Flag,
    Word,
    Duration,
    Money,
    Percent,
    Number,
    Thousandths, ///< of a unit
    Lines,
    Rights,
    Count,
    Picture,
    Group,
    User,
    Asset,
    WorkOrder, ///< numbers of other records
    Hidden, ///< derived, or of no use to people
};

struct Field {
    std::string_view entity; ///< empty: any
    std::string_view name;
    const char *label;
    Kind kind = Kind::Text;
};

// clang-format off
inline constexpr std::array fields{
    Field{"", "version", nullptr, Kind::Hidden},
    Field{"", "import_id", nullptr, Kind::Hidden},
    Field{"", "updated_at", nullptr, Kind::Hidden},
    Field{"", "path", nullptr, Kind::Hidden},
    Field{"", "depth", nullptr, Kind::Hidden},
    Field{"", "created_by_id", nullptr, Kind::Hidden},
    Field{"import", "next_number_before", nullptr, Kind::Hidden},
    Field{"import", "next_number_after", nullptr, Kind::Hidden},
    Field{"import", "kind", QT_TRANSLATE_NOOP("LogFields", "Kind of records"), Kind::Word},
    Field{"import", "file_name", QT_TRANSLATE_NOOP("LogFields", "File")},
    Field{"import", "rows", QT_TRANSLATE_NOOP("LogFields", "Rows"), Kind::Number},
    Field{"import", "also_created", QT_TRANSLATE_NOOP("LogFields", "Also created"), Kind::Number},
    Field{"asset", "name", QT_TRANSLATE_NOOP("LogFields", "Name")},
    Field{"asset", "kind", QT_TRANSLATE_NOOP("LogFields", "Kind"), Kind::Word},
    Field{"asset", "parent_id", QT_TRANSLATE_NOOP("LogFields", "Located in"), Kind::Asset},
    Field{"asset", "manufacturer", QT_TRANSLATE_NOOP("LogFields", "Manufacturer")},
    Field{"asset", "model", QT_TRANSLATE_NOOP("LogFields", "Model")},
    Field{"asset", "serial_number", QT_TRANSLATE_NOOP("LogFields", "Serial number")},
    Field{"asset", "asset_type", QT_TRANSLATE_NOOP("LogFields", "Type")},
    Field{"asset", "criticality", QT_TRANSLATE_NOOP("LogFields", "Criticality"), Kind::Word},
    Field{"asset", "address", QT_TRANSLATE_NOOP("LogFields", "Address")},
    Field{"asset", "city", QT_TRANSLATE_NOOP("LogFields", "City")},
    Field{"asset", "latitude", QT_TRANSLATE_NOOP("LogFields", "Latitude"), Kind::Number},
    Field{"asset", "longitude", QT_TRANSLATE_NOOP("LogFields", "Longitude"), Kind::Number},
    Field{"asset", "commissioned_at", QT_TRANSLATE_NOOP("LogFields", "Commissioning"), Kind::Moment},
    Field{"asset", "retired_at", QT_TRANSLATE_NOOP("LogFields", "Retired"), Kind::Moment},
    Field{"asset", "active", QT_TRANSLATE_NOOP("LogFields", "In use"), Kind::Flag},
    Field{"out_of_service", "started_at", QT_TRANSLATE_NOOP("LogFields", "Out of service from"), Kind::Moment},
    Field{"out_of_service", "ended_at", QT_TRANSLATE_NOOP("LogFields", "Out of service until"), Kind::Moment},
    Field{"out_of_service", "cause_type", QT_TRANSLATE_NOOP("LogFields", "Cause"), Kind::Word},
    Field{"out_of_service", "reason", QT_TRANSLATE_NOOP("LogFields", "Reason")},
    Field{"meter_reading", "meter_id", nullptr, Kind::Hidden},
    Field{"meter_reading", "source", nullptr, Kind::Hidden},
    Field{"meter_reading", "read_at", QT_TRANSLATE_NOOP("LogFields", "Read"), Kind::Moment},
    Field{"meter_reading", "value", QT_TRANSLATE_NOOP("LogFields", "Value"), Kind::Number},
    Field{"meter_reading", "accumulated", QT_TRANSLATE_NOOP("LogFields", "Accumulated value"), Kind::Number},
    Field{"meter_reading", "rollover", QT_TRANSLATE_NOOP("LogFields", "Counter started anew"), Kind::Flag},
    Field{"meter_reading", "out_of_range", QT_TRANSLATE_NOOP("LogFields", "Outside of the limits"), Kind::Flag},
    Field{"due_task", "plan_id", nullptr, Kind::Hidden},
    Field{"due_task", "trigger_id", nullptr, Kind::Hidden},
    Field{"due_task", "meter_id", nullptr, Kind::Hidden},
    Field{"due_task", "due_value", QT_TRANSLATE_NOOP("LogFields", "Due at the value"), Kind::Number},
    Field{"due_task", "triggered_at", QT_TRANSLATE_NOOP("LogFields", "Made due by its meter"), Kind::Moment},
    Field{"due_task", "settled_at", QT_TRANSLATE_NOOP("LogFields", "Done on"), Kind::Moment},
    Field{"stock", "warehouse_id", nullptr, Kind::Hidden},
    Field{"stock", "item_id", QT_TRANSLATE_NOOP("LogFields", "Part"), Kind::Asset},
    Field{"stock", "quantity_milli", QT_TRANSLATE_NOOP("LogFields", "Stock"), Kind::Thousandths},
    Field{"stock", "reserved_milli", QT_TRANSLATE_NOOP("LogFields", "Reserved"), Kind::Thousandths},
    Field{"stock", "min_milli", QT_TRANSLATE_NOOP("LogFields", "Minimum"), Kind::Thousandths},
    Field{"stock", "max_milli", QT_TRANSLATE_NOOP("LogFields", "Maximum"), Kind::Thousandths},
    Field{"stock", "reorder_milli", QT_TRANSLATE_NOOP("LogFields", "Order at"), Kind::Thousandths},
    Field{"stock", "unit", QT_TRANSLATE_NOOP("LogFields", "Unit")},
    Field{"stock", "unit_cost_minor", QT_TRANSLATE_NOOP("LogFields", "Cost of one unit"), Kind::Money},
    Field{"stock", "shelf", QT_TRANSLATE_NOOP("LogFields", "Shelf")},
    Field{"stock_movement", "kind", QT_TRANSLATE_NOOP("LogFields", "Kind"), Kind::Word},
    Field{"stock_movement", "item_id", QT_TRANSLATE_NOOP("LogFields", "Part"), Kind::Asset},
    Field{"stock_movement", "warehouse_id", nullptr, Kind::Hidden},
    Field{"stock_movement", "to_warehouse_id", nullptr, Kind::Hidden},
    Field{"stock_movement", "quantity_milli", QT_TRANSLATE_NOOP("LogFields", "Quantity"), Kind::Thousandths},
    Field{"stock_movement", "stock_after_milli", QT_TRANSLATE_NOOP("LogFields", "Stock afterwards"), Kind::Thousandths},
    Field{"stock_movement", "unit_cost_minor", QT_TRANSLATE_NOOP("LogFields", "Cost of one unit"), Kind::Money},
    Field{"stock_movement", "reason", QT_TRANSLATE_NOOP("LogFields", "Reason")},
    Field{"stock_movement", "at", QT_TRANSLATE_NOOP("LogFields", "Moved"), Kind::Moment},
    Field{"user", "name", QT_TRANSLATE_NOOP("LogFields", "User name")},
    Field{"user", "display_name", QT_TRANSLATE_NOOP("LogFields", "Name")},
    Field{"user", "email", QT_TRANSLATE_NOOP("LogFields", "E-mail")},
    Field{"user", "profile", QT_TRANSLATE_NOOP("LogFields", "Profile"), Kind::Word},
    Field{"user", "location_id", QT_TRANSLATE_NOOP("LogFields", "Visible location"), Kind::Asset},
    Field{"user", "language", QT_TRANSLATE_NOOP("LogFields", "Language"), Kind::Word},
    Field{"user", "superadministrator", QT_TRANSLATE_NOOP("LogFields", "Superadministrator"), Kind::Flag},
    Field{"permission_group", "name", QT_TRANSLATE_NOOP("LogFields", "Name")},
    Field{"permission_group", "read_only", QT_TRANSLATE_NOOP("LogFields", "Read-only group"), Kind::Flag},
    Field{"permission_group", "rights", QT_TRANSLATE_NOOP("LogFields", "Rights"), Kind::Rights},
    Field{"oauth_consumer", "name", QT_TRANSLATE_NOOP("LogFields", "Name")},
    Field{"oauth_consumer", "url", QT_TRANSLATE_NOOP("LogFields", "URL")},
    Field{"oauth_consumer", "privacy_url", QT_TRANSLATE_NOOP("LogFields", "Privacy policy URL")},
    Field{"oauth_consumer", "eula_url", QT_TRANSLATE_NOOP("LogFields", "End user license agreement URL")},
    Field{"oauth_consumer", "grant_type", QT_TRANSLATE_NOOP("LogFields", "Grant type"), Kind::Word},
    Field{"oauth_consumer", "limit_to_group", QT_TRANSLATE_NOOP("LogFields", "Also limit to this group"), Kind::Flag},
    Field{"oauth_consumer", "writes", QT_TRANSLATE_NOOP("LogFields", "What it may change"), Kind::Word},
    Field{"oauth_consumer", "public_client", QT_TRANSLATE_NOOP("LogFields", "Keeps no secret"), Kind::Flag},
    Field{"oauth_consumer", "origin", QT_TRANSLATE_NOOP("LogFields", "Origin"), Kind::Word},
    Field{"oauth_consumer", "approved", QT_TRANSLATE_NOOP("LogFields", "Approved"), Kind::Flag},
    Field{"oauth_consumer", "callbacks", QT_TRANSLATE_NOOP("LogFields", "Callback URL"), Kind::Lines},
    Field{"", "group_id", QT_TRANSLATE_NOOP("LogFields", "Group Permissions"), Kind::Group},
    Field{"", "enabled", QT_TRANSLATE_NOOP("LogFields", "Enabled"), Kind::Flag},
    Field{"", "code", QT_TRANSLATE_NOOP("LogFields", "Code")},
    Field{"", "title", QT_TRANSLATE_NOOP("LogFields", "Title")},
    Field{"", "description", QT_TRANSLATE_NOOP("LogFields", "Description")},
    Field{"", "status", QT_TRANSLATE_NOOP("LogFields", "Status"), Kind::Word},
    Field{"", "type", QT_TRANSLATE_NOOP("LogFields", "Type"), Kind::Word},
    Field{"", "priority", QT_TRANSLATE_NOOP("LogFields", "Priority"), Kind::Word},
    Field{"", "asset_id", QT_TRANSLATE_NOOP("LogFields", "Asset"), Kind::Asset},
    Field{"", "work_order_id", QT_TRANSLATE_NOOP("LogFields", "Work order"), Kind::WorkOrder},
    Field{"", "responsible_id", QT_TRANSLATE_NOOP("LogFields", "Responsible"), Kind::User},
    Field{"", "requester_id", QT_TRANSLATE_NOOP("LogFields", "Requester"), Kind::User},
    Field{"", "created_by", QT_TRANSLATE_NOOP("LogFields", "Created by")},
    Field{"", "note", QT_TRANSLATE_NOOP("LogFields", "Note")},
    Field{"", "created_at", QT_TRANSLATE_NOOP("LogFields", "Created"), Kind::Moment},
    Field{"", "scheduled_at", QT_TRANSLATE_NOOP("LogFields", "Scheduled date"), Kind::Moment},
    Field{"", "due_at", QT_TRANSLATE_NOOP("LogFields", "Due date"), Kind::Moment},
    Field{"", "started_at", QT_TRANSLATE_NOOP("LogFields", "Start date"), Kind::Moment},
    Field{"", "finished_at", QT_TRANSLATE_NOOP("LogFields", "Work finished"), Kind::Moment},
    Field{"", "completed_at", QT_TRANSLATE_NOOP("LogFields", "End date"), Kind::Moment},
    Field{"", "cancelled_at", QT_TRANSLATE_NOOP("LogFields", "Cancelled on"), Kind::Moment},
    Field{"", "is_failure", QT_TRANSLATE_NOOP("LogFields", "Counts as a failure"), Kind::Flag},
    Field{"", "system", QT_TRANSLATE_NOOP("LogFields", "System")},
    Field{"", "part", QT_TRANSLATE_NOOP("LogFields", "Part")},
    Field{"", "action", QT_TRANSLATE_NOOP("LogFields", "Action")},
    Field{"", "failure_mode", QT_TRANSLATE_NOOP("LogFields", "Failure mode")},
    Field{"", "failure_cause", QT_TRANSLATE_NOOP("LogFields", "Failure cause")},
    Field{"", "failure_detection", QT_TRANSLATE_NOOP("LogFields", "Detected by")},
    Field{"", "failure_severity", QT_TRANSLATE_NOOP("LogFields", "Severity"), Kind::Word},
    Field{"", "cost_minor", QT_TRANSLATE_NOOP("LogFields", "Cost"), Kind::Money},
    Field{"", "running_time_s", QT_TRANSLATE_NOOP("LogFields", "Execution time"), Kind::Duration},
    Field{"", "completed_percentage", QT_TRANSLATE_NOOP("LogFields", "Completed"), Kind::Percent},
    Field{"", "tasks", QT_TRANSLATE_NOOP("LogFields", "Tasks"), Kind::Count},
    Field{"", "extra", QT_TRANSLATE_NOOP("LogFields", "Further columns"), Kind::Lines},
    Field{"work_order_comment", "text", QT_TRANSLATE_NOOP("LogFields", "Comment")},
    Field{"work_order_comment", "author", QT_TRANSLATE_NOOP("LogFields", "Written by")},
    Field{"work_order_comment", "author_id", nullptr, Kind::Hidden},
    Field{"work_request", "urgent", QT_TRANSLATE_NOOP("LogFields", "Urgent"), Kind::Flag},
    Field{"work_request", "requested_by", QT_TRANSLATE_NOOP("LogFields", "Requested by")},
    Field{"work_request", "email", QT_TRANSLATE_NOOP("LogFields", "Requester’s e-mail")},
    Field{"work_request", "classification_1", QT_TRANSLATE_NOOP("LogFields", "Classification 1")},
    Field{"work_request", "classification_2", QT_TRANSLATE_NOOP("LogFields", "Classification 2")},
    Field{"work_request", "incident_at", QT_TRANSLATE_NOOP("LogFields", "Incident date"), Kind::Moment},
    Field{"work_request", "decided_at", QT_TRANSLATE_NOOP("LogFields", "Decided on"), Kind::Moment},
    Field{"work_request", "solved_at", QT_TRANSLATE_NOOP("LogFields", "Solved on"), Kind::Moment},
    Field{"work_request", "reason", QT_TRANSLATE_NOOP("LogFields", "Reason")},
    // The values of settings, by their keys.
    Field{"setting", "site_name", QT_TRANSLATE_NOOP("LogFields", "Site name")},
    Field{"setting", "public_url", QT_TRANSLATE_NOOP("LogFields", "Public URL")},
    Field{"setting", "language", QT_TRANSLATE_NOOP("LogFields", "Language"), Kind::Word},
    Field{"setting", "region", QT_TRANSLATE_NOOP("LogFields", "Region")},
    Field{"setting", "time_zone", QT_TRANSLATE_NOOP("LogFields", "Time zone")},
    Field{"setting", "currency", QT_TRANSLATE_NOOP("LogFields", "Currency")},
    Field{"setting", "extra_resources", QT_TRANSLATE_NOOP("LogFields", "Further addresses of this site")},
    Field{"setting", "allowed_origins", QT_TRANSLATE_NOOP("LogFields", "Allowed origins")},
    Field{"setting", "trusted_proxies", QT_TRANSLATE_NOOP("LogFields", "Trusted proxies")},
    Field{"setting", "clients_without_secret", QT_TRANSLATE_NOOP("LogFields", "Clients that keep no secret"), Kind::Flag},
    Field{"setting", "challenge_all_scopes", QT_TRANSLATE_NOOP("LogFields", "Ask for all rights when connecting"), Kind::Flag},
    Field{"setting", "never_show_secrets", QT_TRANSLATE_NOOP("LogFields", "Never show secrets again"), Kind::Flag},
    Field{"setting", "listen_address", QT_TRANSLATE_NOOP("LogFields", "Server listens on")},
    Field{"setting", "listen_port", QT_TRANSLATE_NOOP("LogFields", "Port")},
    Field{"setting", "tls_certificate", QT_TRANSLATE_NOOP("LogFields", "Certificate")},
    Field{"setting", "tls_key", QT_TRANSLATE_NOOP("LogFields", "Key of the certificate")},
    Field{"setting", "logo", QT_TRANSLATE_NOOP("LogFields", "Logo"), Kind::Picture},
    Field{"setting", "client_metadata_documents", QT_TRANSLATE_NOOP("LogFields", "Applications with a metadata document"), Kind::Flag},
    Field{"setting", "dynamic_registration", QT_TRANSLATE_NOOP("LogFields", "Applications that register themselves"), Kind::Flag},
    Field{"setting", "allowed_client_domains", QT_TRANSLATE_NOOP("LogFields", "Allowed domains of applications")},
    Field{"setting", "blocked_client_domains", QT_TRANSLATE_NOOP("LogFields", "Blocked domains of applications")},
    Field{"setting", "calls_at_once", QT_TRANSLATE_NOOP("LogFields", "Calls at once"), Kind::Number},
    Field{"setting", "calls_per_minute", QT_TRANSLATE_NOOP("LogFields", "Calls a minute"), Kind::Number},
    Field{"setting", "site_id", QT_TRANSLATE_NOOP("LogFields", "Site id")},
    Field{"setting", "key_fingerprint", QT_TRANSLATE_NOOP("LogFields", "Fingerprint of the site's key")},
};

struct ValueWord {
    std::string_view value;
    const char *text;
};

inline constexpr std::array valueWords{
    ValueWord{"in_process", QT_TRANSLATE_NOOP("LogFields", "In process")},
    ValueWord{"in_review", QT_TRANSLATE_NOOP("LogFields", "In review")},
    ValueWord{"completed", QT_TRANSLATE_NOOP("LogFields", "Completed")},
    ValueWord{"cancelled", QT_TRANSLATE_NOOP("LogFields", "Cancelled")},
    ValueWord{"open", QT_TRANSLATE_NOOP("LogFields", "Open")},
    ValueWord{"wo_in_process", QT_TRANSLATE_NOOP("LogFields", "Work order in process")},
    ValueWord{"solved_without_wo", QT_TRANSLATE_NOOP("LogFields", "Solved without work order")},
    ValueWord{"solved_with_wo", QT_TRANSLATE_NOOP("LogFields", "Solved with work order")},
    ValueWord{"waiting_for_wo", QT_TRANSLATE_NOOP("LogFields", "Waiting for work order")},
    ValueWord{"wo_in_review", QT_TRANSLATE_NOOP("LogFields", "Work order in review")},
    ValueWord{"wo_cancelled", QT_TRANSLATE_NOOP("LogFields", "Work order cancelled")},
    ValueWord{"waiting_for_another_wo", QT_TRANSLATE_NOOP("LogFields", "Waiting for another work order")},
    ValueWord{"removed_from_pending", QT_TRANSLATE_NOOP("LogFields", "Removed from pending tasks")},
    ValueWord{"rejected", QT_TRANSLATE_NOOP("LogFields", "Rejected")},
    ValueWord{"created_from_guest_portal", QT_TRANSLATE_NOOP("LogFields", "Created from guest portal")},
    ValueWord{"very_high", QT_TRANSLATE_NOOP("LogFields", "Very high")},
    ValueWord{"high", QT_TRANSLATE_NOOP("LogFields", "High")},
    ValueWord{"medium", QT_TRANSLATE_NOOP("LogFields", "Medium")},
    ValueWord{"low", QT_TRANSLATE_NOOP("LogFields", "Low")},
    ValueWord{"very_low", QT_TRANSLATE_NOOP("LogFields", "Very low")},
    ValueWord{"corrective", QT_TRANSLATE_NOOP("LogFields", "Corrective")},
    ValueWord{"preventive", QT_TRANSLATE_NOOP("LogFields", "Preventive")},
    ValueWord{"predictive", QT_TRANSLATE_NOOP("LogFields", "Predictive")},
    ValueWord{"inspection", QT_TRANSLATE_NOOP("LogFields", "Inspection")},
    ValueWord{"calibration", QT_TRANSLATE_NOOP("LogFields", "Calibration")},
    ValueWord{"refurbishment", QT_TRANSLATE_NOOP("LogFields", "Refurbishment")},
    ValueWord{"improvement", QT_TRANSLATE_NOOP("LogFields", "Improvement")},
    ValueWord{"emergency", QT_TRANSLATE_NOOP("LogFields", "Emergency")},
    ValueWord{"project", QT_TRANSLATE_NOOP("LogFields", "Project")},
    ValueWord{"other", QT_TRANSLATE_NOOP("LogFields", "Other")},
    ValueWord{"location", QT_TRANSLATE_NOOP("LogFields", "Location")},
    ValueWord{"equipment", QT_TRANSLATE_NOOP("LogFields", "Equipment")},
    ValueWord{"tool", QT_TRANSLATE_NOOP("LogFields", "Tool")},
    ValueWord{"spare_part", QT_TRANSLATE_NOOP("LogFields", "Spare part")},
    ValueWord{"digital", QT_TRANSLATE_NOOP("LogFields", "Digital")},
    ValueWord{"failure", QT_TRANSLATE_NOOP("LogFields", "Failure")},
    ValueWord{"planned", QT_TRANSLATE_NOOP("LogFields", "Planned")},
    ValueWord{"external", QT_TRANSLATE_NOOP("LogFields", "External")},
    ValueWord{"metadata_document", QT_TRANSLATE_NOOP("LogFields", "Self-registered, by a metadata document")},
    ValueWord{"dynamic_registration", QT_TRANSLATE_NOOP("LogFields", "Self-registered")},
    ValueWord{"administrator", QT_TRANSLATE_NOOP("LogFields", "Administrator")},
    ValueWord{"customized", QT_TRANSLATE_NOOP("LogFields", "Customized")},
    ValueWord{"technician", QT_TRANSLATE_NOOP("LogFields", "Technician")},
    ValueWord{"limited_technician", QT_TRANSLATE_NOOP("LogFields", "Limited technician")},
    ValueWord{"read_only", QT_TRANSLATE_NOOP("LogFields", "Read-only")},
    ValueWord{"requester", QT_TRANSLATE_NOOP("LogFields", "Requester")},
    ValueWord{"authorization_code", QT_TRANSLATE_NOOP("LogFields", "Authorization code")},
    ValueWord{"client_credentials", QT_TRANSLATE_NOOP("LogFields", "Client credentials")},
    ValueWord{"allowed", QT_TRANSLATE_NOOP("LogFields", "What the person may")},
    ValueWord{"hold", QT_TRANSLATE_NOOP("LogFields", "Each change waits for the person")},
    ValueWord{"assets", QT_TRANSLATE_NOOP("LogFields", "Assets")},
    ValueWord{"work-orders", QT_TRANSLATE_NOOP("LogFields", "Work orders")},
    ValueWord{"work-requests", QT_TRANSLATE_NOOP("LogFields", "Work requests")},
    ValueWord{"users", QT_TRANSLATE_NOOP("LogFields", "User accounts")},
    ValueWord{"out-of-service", QT_TRANSLATE_NOOP("LogFields", "Out-of-service records")},
    ValueWord{"meters", QT_TRANSLATE_NOOP("LogFields", "Meters")},
    ValueWord{"readings", QT_TRANSLATE_NOOP("LogFields", "Meter readings")},
    ValueWord{"parts", QT_TRANSLATE_NOOP("LogFields", "Spare parts and stock")},
    ValueWord{"en", QT_TRANSLATE_NOOP("LogFields", "English")},
    ValueWord{"fr", QT_TRANSLATE_NOOP("LogFields", "French")},
    ValueWord{"es", QT_TRANSLATE_NOOP("LogFields", "Spanish")},
};
// clang-format on

/// The column of a kind of record; null for one that has no words.
[[nodiscard]] inline const Field *find(QStringView entity, QStringView name)
{
    const auto isCalled = [](QStringView given, std::string_view wanted) {
        return given == QLatin1StringView{wanted.data(), static_cast<qsizetype>(wanted.size())};
    };
    const Field *general = nullptr;
    for (const Field &field : fields) {
        if (!isCalled(name, field.name))
            continue;
        if (isCalled(entity, field.entity))
            return &field;
        if (field.entity.empty())
            general = &field;
    }
    return general;
}

/// The kind of record that a number stands for, as journal::recordName takes it; null where it is none.
[[nodiscard]] constexpr const char *entityOf(Kind kind)
{
    switch (kind) {
    case Kind::Group:
        return "permission_group";
    case Kind::User:
        return "user";
    case Kind::Asset:
        return "asset";
    case Kind::WorkOrder:
        return "work_order";
    default:
        return nullptr;
    }
}

} // namespace fractal::journal_fields
