// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/call_notes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 25; // decision 14

/// A page that is as long as was asked for is no cut.
bool wasCut(const ToolCall &call, const QByteArray &json)
{
    if (!json.contains("truncated\":true"))
        return false;
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    if (!answer.contains("next_cursor"_L1))
        return true;
    return answer["items"_L1].toArray().size() < call.arguments["limit"_L1].toInt(usualLimit);
}

} // namespace

std::vector<Note> notesBefore(const ToolCall &call)
{
    if (!call.tellsNotes || !call.operation->heavy)
        return {};
    return {{LogLevel::Info, u"%1 has begun."_s.arg(QLatin1StringView{call.operation->name})}};
}

std::vector<Note> notesAfter(const ToolCall &call, const QByteArray &answer, std::chrono::milliseconds took)
{
    std::vector<Note> notes;
    if (!call.tellsNotes)
        return notes;
    const QLatin1StringView name{call.operation->name};
    if (wasCut(call, answer))
        notes.push_back(
            {LogLevel::Warning, u"The answer of %1 was cut: there is more. Ask for the next page, or for less."_s.arg(name)});
    if (call.operation->heavy)
        notes.push_back({LogLevel::Info, u"%1 took %2 ms."_s.arg(name).arg(took.count())});
    return notes;
}

} // namespace fractal::mcp
