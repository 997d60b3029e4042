// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/asset_tree.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/schema_pieces.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission view{Resource::Assets, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
      FRACTAL_REQUIRED_TEXT("root", "100", "Code (or id) of where to begin; the top of what you may see unless given.") ","
      "\"depth\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":4,\"default\":1,\"description\":\"How many levels below it; 1 unless given.\"},"
      FRACTAL_WORDS("kinds", "\"location\",\"equipment\",\"tool\",\"spare_part\",\"digital\"", "Only these kinds; each hangs below its nearest ancestor that is shown.") "}}";

// A schema without references: one text a level.
#define FRACTAL_OUT_NODE(children) \
    "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{" FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("code", "Code.") "," \
    FRACTAL_OUT_TEXT("name", "Name.") "," FRACTAL_OUT_TEXT("kind", "location, equipment, tool, spare_part or digital.") "," \
    FRACTAL_OUT_NUMBER("child_count", "How many stand directly in it, shown here or not.") children "}}"
#define FRACTAL_OUT_CHILDREN(node) "," FRACTAL_OUT_LIST("children", node, "What stands in it, in the order of codes.")
constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"roots\",\"truncated\"],\"properties\":{"
      FRACTAL_OUT_LIST("roots",
          FRACTAL_OUT_NODE(FRACTAL_OUT_CHILDREN(FRACTAL_OUT_NODE(FRACTAL_OUT_CHILDREN(FRACTAL_OUT_NODE(FRACTAL_OUT_CHILDREN(
          FRACTAL_OUT_NODE(FRACTAL_OUT_CHILDREN(FRACTAL_OUT_NODE(FRACTAL_OUT_CHILDREN("{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{}}")))))))))),
          "The root, or what is highest of what you may see.") ","
      FRACTAL_OUT_FLAG("truncated", "There are more than 500; the deepest are left out. Ask again with a root further down.") "}}";
// clang-format on
#undef FRACTAL_OUT_NODE
#undef FRACTAL_OUT_CHILDREN

void writeNodes(JsonWriter &answer, const char *name, const asset_tree::Tree &tree, const std::vector<std::size_t> &places)
{
    answer.key(name).beginArray();
    for (const std::size_t place : places) {
        const asset_tree::Node &node = tree.nodes[place];
        answer.beginObject().field("id", node.id.value).field("code", node.code).field("name", node.name);
        answer.field("kind", QString{nameOf(node.kind)}).field("child_count", node.childCount);
        writeNodes(answer, "children", tree, node.children); // at most five levels
        answer.endObject();
    }
    answer.endArray();
}

Result<void> run(Call &call, JsonWriter &answer)
{
    const CallArguments arguments{call};
    asset_tree::Question question;
    question.rows = call.principal.rows(view);
    question.depth = static_cast<int>(arguments.number("depth"_L1).value_or(1));
    question.kinds = arguments.texts("kinds"_L1);
    if (arguments.has("root"_L1)) {
        FRACTAL_TRY(question.root, namedAsset(call, "root"_L1, view));
    }
    FRACTAL_TRY(const asset_tree::Tree tree, asset_tree::find(call.work.connection, question));
    answer.beginObject();
    writeNodes(answer, "roots", tree, tree.roots);
    answer.field("truncated", tree.truncated).endObject();
    return {};
}

} // namespace

Operation get_asset_tree()
{
    return {.name = "get_asset_tree",
            .title = QT_TRANSLATE_NOOP("Operation", "Asset tree"),
            .description =
                "The tree of locations and assets, from the top or from one of them, up to four levels down; with how many "
                "stand in each. At most 500.",
            .needs = view,
            .effect = Effect::Reads,
            .idempotent = true,
            .inputSchema = inputSchema,
            .outputSchema = outputSchema,
            .run = run};
}

} // namespace fractal::operations
