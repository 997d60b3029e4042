// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/catalogue.h"

#include <QJsonArray>

/// What the official conformance suite expects of a server (src/scenarios/server of @modelcontextprotocol/conformance). None
/// of it is in the product.
namespace fractal::conformance {

[[nodiscard]] mcp::Catalogue catalogue();

[[nodiscard]] std::unique_ptr<const mcp::ToolSource> tools();
[[nodiscard]] std::unique_ptr<const mcp::ResourceSource> resources();
[[nodiscard]] std::unique_ptr<const mcp::PromptSource> prompts();
[[nodiscard]] std::unique_ptr<const mcp::CompletionSource> completions();

/// One tool of the list.
struct Tool {
    const char *name;
    const char *description;
    const char *inputSchema;
    mcp::Answer (*call)(const mcp::Turn &turn);
};
/// Tools that answer at once, that report on a stream, and that ask for input (2026-07-28).
[[nodiscard]] std::vector<Tool> plainTools();
[[nodiscard]] std::vector<Tool> streamingTools();
[[nodiscard]] std::vector<Tool> inputTools();
inline constexpr auto noArguments = R"({"type":"object","properties":{}})";

// Pieces of content
extern const char *const redPixel; ///< PNG, base64
extern const char *const shortSound; ///< WAV, base64
[[nodiscard]] QJsonObject text(const QString &text);
[[nodiscard]] QJsonObject image();
[[nodiscard]] QJsonObject embedded(const QString &uri, const QString &mimeType, const QString &text);
[[nodiscard]] mcp::Reply content(const mcp::Turn &turn, const QJsonArray &content, bool isError = false);
[[nodiscard]] QJsonObject userMessage(const QJsonObject &content);

/// Another one each time that the suite changes the list (test_trigger_…).
[[nodiscard]] int changesOfTools();
[[nodiscard]] int changesOfPrompts();

} // namespace fractal::conformance
