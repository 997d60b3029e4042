// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/bearer.h"
#include "server/mcp/catalogue/site_catalogue.h"
#include "server/mcp/endpoint.h"
#include "server/mcp/room.h"

namespace fractal::mcp {

using namespace std::chrono_literals;

namespace {

constexpr auto recordDelay = 1s; // decision 22

/// The room of a site: the recorder lives as long as what it records for.
struct SiteRoom {
    explicit SiteRoom(const Deps &deps)
        : recorder{deps.writer, deps.clock, deps.random, deps.keyring, recordDelay},
          room{std::make_shared<Room>(deps.keyring, siteCatalogue(recorder))}
    {}

    CallRecorder recorder;
    std::shared_ptr<Room> room;
};

} // namespace

QList<http::Endpoint> endpoints(const Deps &deps)
{
    const auto site = std::make_shared<SiteRoom>(deps);
    QList<http::Endpoint> list;
    for (const char *path : {"/mcp/oauth/fractal-one", "/mcp"}) {
        const QByteArray metadataPath = QByteArray{"/.well-known/oauth-protected-resource"} + path; // RFC 9728 §3.1
        list += endpoint(path, {site, site->room.get()},
                         std::make_shared<BearerGate>(metadataPath, site->recorder, deps.fairUse));
    }
    return list;
}

} // namespace fractal::mcp
