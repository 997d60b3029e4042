// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/listener.h"

#include "server/mcp/event.h"
#include "server/mcp/gate.h"
#include "server/mcp/result_writer.h"

namespace fractal::mcp {

using namespace std::chrono_literals;

namespace {

constexpr auto lifetime = 59min; // before the layer below ends it

template <typename Source>
bool moved(const Source &source, const Asker &asker, QByteArray &state)
{
    if (!source)
        return false;
    const QByteArray now = source->stateOf(asker);
    return std::exchange(state, now) != now;
}

} // namespace

Listener::Listener(Setup setup, Work &work) : m_setup{std::move(setup)}, m_until{work.now() + lifetime}
{
    const Catalogue &catalogue = m_setup.catalogue;
    moved(catalogue.tools, m_setup.asker, m_tools);
    moved(catalogue.prompts, m_setup.asker, m_prompts);
    moved(catalogue.resources, m_setup.asker, m_resources);
    if (catalogue.resources)
        m_mark = catalogue.resources->mark(work).value_or(0);
}

void Listener::tick(http::Exchange &exchange)
{
    const http::StreamPtr stream = m_setup.stream.lock();
    if (!stream)
        return;
    auto asker = m_setup.asker.gate->again(m_setup.asker, exchange.work, exchange.site);
    if (!asker)
        return stream->end();
    m_setup.asker = *std::move(asker);
    if (exchange.work.now() >= m_until) {
        stream->write(lastWords());
        return stream->end();
    }
    const Wishes wishes = m_setup.wishes();
    tellLists(wishes, *stream);
    tellResources(wishes, exchange.work, *stream);
}

void Listener::tellLists(const Wishes &wishes, http::Stream &stream)
{
    const Catalogue &catalogue = m_setup.catalogue;
    if (moved(catalogue.tools, m_setup.asker, m_tools) && wishes.tools)
        stream.write(notification("notifications/tools/list_changed"));
    if (moved(catalogue.prompts, m_setup.asker, m_prompts) && wishes.prompts)
        stream.write(notification("notifications/prompts/list_changed"));
    if (moved(catalogue.resources, m_setup.asker, m_resources) && wishes.resources)
        stream.write(notification("notifications/resources/list_changed"));
}

void Listener::tellResources(const Wishes &wishes, Work &work, http::Stream &stream)
{
    if (!m_setup.catalogue.resources)
        return;
    const auto changed = m_setup.catalogue.resources->changedSince(m_mark, wishes.watched, m_setup.asker, work);
    if (!changed)
        return; // the mark has stayed: the next tick may find the store again
    for (const QString &uri : *changed)
        stream.write(notification("notifications/resources/updated", uri));
}

QByteArray Listener::notification(const char *method, const QString &uri) const
{
    JsonWriter json;
    beginNotification(json, method);
    if (!uri.isEmpty())
        json.field("uri", uri);
    if (!m_setup.subscription.isEmpty()) {
        m_setup.subscription.write(json.key("_meta").beginObject().key(metaSubscription));
        json.endObject();
    }
    json.endObject().endObject();
    return event(json.take());
}

/// 2026-07-28 basic/utilities/subscriptions: the response says that it has ended; the legacy era has none.
QByteArray Listener::lastWords() const
{
    if (m_setup.subscription.isEmpty())
        return {};
    ResultWriter result{m_setup.subscription, Era::Modern, m_setup.catalogue.server};
    result.addMeta(metaSubscription, m_setup.subscription.toJson());
    return event(result.finish().json);
}

} // namespace fractal::mcp
