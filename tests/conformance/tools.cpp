// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/result_writer.h"
#include "tests/conformance/fixtures.h"

#include <algorithm>

namespace fractal::conformance {

using namespace Qt::StringLiterals;

namespace {

class Tools final : public mcp::ToolSource {
public:
    Tools()
    {
        for (const auto &some : {plainTools(), streamingTools(), inputTools()})
            m_tools.insert(m_tools.end(), some.begin(), some.end());
    }

    [[nodiscard]] mcp::Listing list(const mcp::Turn &) const override
    {
        mcp::Listing listing;
        for (const Tool &tool : m_tools) {
            JsonWriter json;
            json.beginObject().field("name", tool.name).field("description", tool.description);
            json.key("inputSchema").raw(tool.inputSchema).endObject();
            listing.push_back(json.take());
        }
        return listing;
    }

    [[nodiscard]] mcp::Answer call(const mcp::Turn &turn) const override
    {
        const QString name = turn.message.params["name"_L1].toString();
        const auto tool = std::ranges::find_if(m_tools, [&](const Tool &known) { return QLatin1StringView{known.name} == name; });
        if (tool == m_tools.end())
            return mcp::invalidParams(turn, u"Unknown tool: "_s + name);
        return tool->call(turn);
    }

    [[nodiscard]] QByteArray stateOf(const mcp::Asker &) const override { return QByteArray::number(changesOfTools()); }

private:
    std::vector<Tool> m_tools;
};

} // namespace

std::unique_ptr<const mcp::ToolSource> tools()
{
    return std::make_unique<Tools>();
}

} // namespace fractal::conformance
