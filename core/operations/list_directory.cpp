// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/directory.h"
#include "core/operations/call_arguments.h"
#include "core/operations/list_page.h"
#include "core/operations/operation.h"
#include "core/operations/schema_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr auto name = "list_directory";
constexpr Permission view{Resource::Directory, Action::View};
constexpr Permission viewUsers{Resource::Users, Action::View};
constexpr Permission editDirectory{Resource::Directory, Action::Edit};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"kind\"],\"properties\":{"
      FRACTAL_WORD("kind", "\"person\",\"team\",\"third_party\"", "person: who has an account; team: a permission group; third_party: customers, suppliers and service companies.") ","
      FRACTAL_TEXT("text", "200", "Words that all occur in the code or the name, whatever their case and accents.") "," FRACTAL_PAGE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\",\"next_cursor\",\"total\",\"truncated\"],\"properties\":{"
      FRACTAL_OUT_OBJECTS("items", FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("code", "Of a person the sign-in name, which goes into responsible.") ","
          FRACTAL_OUT_TEXT("name", "Name.") "," FRACTAL_OUT_TEXT("role", "Profile and group of a person; what a third party is.") ","
          FRACTAL_OUT_TEXT_OR_NULL("email", "Absent without the right to see it.") "," FRACTAL_OUT_TEXT_OR_NULL("phone", "Of a third party; absent without the right to see it."), "In the order of their codes.") ","
      FRACTAL_OUT_PAGE "}}";
// clang-format on

/// How somebody is reached is for those who see accounts, or look after the third parties.
bool seesContacts(const Principal &principal, directory::Kind kind)
{
    return principal.holds(kind == directory::Kind::Person ? viewUsers : editDirectory);
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    directory::Filter filter;
    filter.kind = *directory::kindFromName(arguments.text("kind"_L1));
    filter.text = arguments.text("text"_L1);
    filter.rows = call.principal.rows(view);
    FRACTAL_TRY(const bool isFirst, startPage(call, QLatin1StringView{name}, filter));
    FRACTAL_TRY(const std::vector<directory::Entry> found, directory::list(call.work.connection, filter));
    const auto write = [&](const directory::Entry &entry) -> Result<void> {
        answer.field("id", entry.id).field("code", entry.code).field("name", entry.name).field("role", entry.role);
        if (seesContacts(call.principal, filter.kind))
            answer.fieldOrNull("email", entry.email).fieldOrNull("phone", entry.phone);
        return {};
    };
    return writePage<directory::Entry>(call, answer,
                                       {.operation = QLatin1StringView{name},
                                        .found = found,
                                        .isFirst = isFirst,
                                        .write = write,
                                        .position =
                                            [](const directory::Entry &entry) {
                                                return PagePosition{entry.code, entry.id};
                                            },
                                        .count = [&] { return asTotal(directory::count(call.work.connection, filter)); }});
}

} // namespace

Operation list_directory()
{
    return {.name = name,
            .title = QT_TRANSLATE_NOOP("Operation", "People and third parties"),
            .description =
                "Who there is, to find the right name: people with an account, teams, or third parties such as suppliers, by "
                "words. A person's code goes where a sign-in name is asked for.",
            .needs = view,
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
