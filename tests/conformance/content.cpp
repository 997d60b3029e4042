// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/result_writer.h"
#include "tests/conformance/fixtures.h"

namespace fractal::conformance {

using namespace Qt::StringLiterals;

const char *const redPixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
const char *const shortSound = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=";

QJsonObject text(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject image()
{
    return {{u"type"_s, u"image"_s}, {u"data"_s, QString::fromLatin1(redPixel)}, {u"mimeType"_s, u"image/png"_s}};
}

QJsonObject embedded(const QString &uri, const QString &mimeType, const QString &text)
{
    return {{u"type"_s, u"resource"_s},
            {u"resource"_s, QJsonObject{{u"uri"_s, uri}, {u"mimeType"_s, mimeType}, {u"text"_s, text}}}};
}

mcp::Reply content(const mcp::Turn &turn, const QJsonArray &content, bool isError)
{
    mcp::ResultWriter result{turn};
    result.json().key("content").value(content);
    if (isError)
        result.json().field("isError", true);
    return result.finish();
}

QJsonObject userMessage(const QJsonObject &content)
{
    return {{u"role"_s, u"user"_s}, {u"content"_s, content}};
}

mcp::Catalogue catalogue()
{
    return {.server = {"mcp-conformance-fixtures", "Conformance fixtures", FRACTAL_VERSION,
                       "What the conformance suite of the Model Context Protocol expects of a server."},
            .tools = tools(),
            .resources = resources(),
            .prompts = prompts(),
            .completions = completions()};
}

} // namespace fractal::conformance
