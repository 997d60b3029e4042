// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/operations/operation.h"
#include "core/operations/schema_pieces.h"
#include "core/operations/work_order_json.h"
#include "core/store/users.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

// clang-format off
constexpr auto inputSchema = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"permissions\",\"scopes\",\"time_zone\",\"now\"],\"properties\":{"
      FRACTAL_OUT_OBJECT("user", "[\"object\",\"null\"]",
          FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("code", "Sign-in name.") "," FRACTAL_OUT_TEXT("name", "Name.") ","
          FRACTAL_OUT_TEXT("profile", "Profile.") "," FRACTAL_OUT_TEXT_OR_NULL("language", "en, fr or es; null: the site's."), "The person; null where a program acts for itself.") ","
      FRACTAL_OUT_OBJECT("consumer", "[\"object\",\"null\"]", FRACTAL_OUT_TEXT("name", "Name.") "," FRACTAL_OUT_TEXT("key", "Key."), "The connected program.") ","
      FRACTAL_OUT_TEXT_OR_NULL("permission_group", "The person's group.") ","
      FRACTAL_OUT_OBJECTS("permissions", FRACTAL_OUT_TEXT("name", "Such as work_orders:view.") "," FRACTAL_OUT_TEXT("rows", "all, location or own."), "What may be done now.") ","
      FRACTAL_OUT_LIST("scopes", "{\"type\":\"string\"}", "What the person allowed this program.") ","
      FRACTAL_OUT_REFERENCE("location", "Only assets in this location are shown; null: everywhere.") ","
      FRACTAL_OUT_TEXT("site", "Name of the site.") "," FRACTAL_OUT_TEXT("currency", "ISO 4217.") "," FRACTAL_OUT_TEXT("now", "The site's clock.") ","
      FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on

const char *wordOf(RowScope rows)
{
    switch (rows) {
    case RowScope::Own:
        return "own";
    case RowScope::Location:
        return "location";
    default:
        return "all";
    }
}

Result<void> writeUser(Call &call, JsonWriter &answer)
{
    if (!call.principal.user) {
        answer.key("user").null();
        answer.key("permission_group").null();
        answer.key("location").null();
        return {};
    }
    FRACTAL_TRY(const users::User user, users::find(call.work.connection, call.principal.user));
    answer.key("user").beginObject().field("id", user.id.value).field("code", user.name).field("name", user.displayName);
    answer.field("profile", QString{nameOf(user.profile)}).fieldOrNull("language", user.language).endObject();
    answer.fieldOrNull("permission_group", user.groupName);
    assets::Asset location;
    if (user.location) {
        FRACTAL_TRY(location, assets::find(call.work.connection, user.location, {}));
    }
    writeReference(answer, "location", location.id.value, location.code, location.name);
    return {};
}

void writeConsumer(const Principal &principal, JsonWriter &answer)
{
    answer.key("consumer");
    if (!principal.consumer) {
        answer.null();
        return;
    }
    answer.beginObject().field("name", principal.consumerName).field("key", principal.consumerKey).endObject();
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const Principal &principal = call.principal;
    answer.beginObject();
    FRACTAL_TRY_VOID(writeUser(call, answer));
    writeConsumer(principal, answer);
    answer.key("permissions").beginArray();
    for (const PermissionInfo &info : permissionTable) {
        if (principal.may(info.permission)) {
            answer.beginObject()
                .field("name", info.name)
                .field("rows", wordOf(principal.rights.rows(info.permission)))
                .endObject();
        }
    }
    answer.endArray().key("scopes").beginArray();
    for (const QString &scope : principal.scopes.toString().split(u' ', Qt::SkipEmptyParts))
        answer.string(scope);
    answer.endArray();
    answer.field("site", call.site.siteName).field("currency", call.site.currency).field("now", call.work.now());
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

} // namespace

Operation get_current_user()
{
    return {.name = "get_current_user",
            .title = QT_TRANSLATE_NOOP("Operation", "Who am I"),
            .description =
                "The person that this connection acts for, the permission group, what may be done and on which records, the "
                "scopes that were allowed, and the site's time zone, currency and present time.",
            .needs = Needs::signIn(),
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
