// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/room.h"

namespace fractal::mcp {

/// What each method does, in each era, as far as the catalogue offers it. Thread-safe.
class Dispatcher {
public:
    explicit Dispatcher(Room &room) : m_room{room} {}

    [[nodiscard]] Answer answer(const Turn &turn) const;

private:
    struct Method {
        QLatin1StringView name;
        Answer (Dispatcher::*handle)(const Turn &) const;
        bool (*isOffered)(const Catalogue &);
    };
    static const Method legacyMethods[];
    static const Method modernMethods[];

    void notice(const Turn &turn) const;
    [[nodiscard]] Answer initialize(const Turn &turn) const;
    [[nodiscard]] Answer discover(const Turn &turn) const;
    [[nodiscard]] Answer ping(const Turn &turn) const;
    [[nodiscard]] Answer setLogLevel(const Turn &turn) const;
    [[nodiscard]] Answer listTools(const Turn &turn) const;
    [[nodiscard]] Answer callTool(const Turn &turn) const;
    [[nodiscard]] Answer listResources(const Turn &turn) const;
    [[nodiscard]] Answer listTemplates(const Turn &turn) const;
    [[nodiscard]] Answer readResource(const Turn &turn) const;
    [[nodiscard]] Answer watchResource(const Turn &turn) const;
    [[nodiscard]] Answer unwatchResource(const Turn &turn) const;
    [[nodiscard]] Answer listPrompts(const Turn &turn) const;
    [[nodiscard]] Answer getPrompt(const Turn &turn) const;
    [[nodiscard]] Answer complete(const Turn &turn) const;
    [[nodiscard]] Answer listen(const Turn &turn) const;

    [[nodiscard]] Answer page(const Turn &turn, const char *member, Listing (*from)(const Catalogue &, const Turn &)) const;
    void writeOffer(JsonWriter &json) const;

    Room &m_room;
};

} // namespace fractal::mcp
