// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <algorithm>

namespace fractal::http {

namespace {

constexpr qint64 bodyForNobody = 64 * 1024;

/// "/o/*" → "/o/"
QByteArrayView prefixOf(const Endpoint &endpoint)
{
    return QByteArrayView{endpoint.path}.chopped(1);
}

} // namespace

Router::Router(QList<Endpoint> endpoints) : m_endpoints{std::move(endpoints)}
{
    for (qsizetype i = 0; i < m_endpoints.size(); ++i) {
        if (m_endpoints.at(i).path.endsWith("/*"))
            m_prefixes.append(i);
        else
            m_exact.insert(m_endpoints.at(i).path, i);
    }
    std::ranges::sort(m_prefixes, std::greater{}, [this](qsizetype i) { return m_endpoints.at(i).path.size(); });
}

const Endpoint *Router::find(const QByteArray &path) const
{
    auto exact = m_exact.constFind(path);
    if (exact == m_exact.cend() && path.size() > 1 && path.endsWith('/'))
        exact = m_exact.constFind(path.chopped(1));
    if (exact != m_exact.cend())
        return &m_endpoints.at(*exact);
    for (const qsizetype i : m_prefixes) {
        if (path.startsWith(prefixOf(m_endpoints.at(i))) && path.size() > prefixOf(m_endpoints.at(i)).size())
            return &m_endpoints.at(i);
    }
    return nullptr;
}

qint64 Router::bodyLimit(const QByteArray &path) const
{
    const Endpoint *endpoint = find(path);
    return endpoint ? endpoint->bodyLimit : bodyForNobody;
}

bool Router::takes(const Endpoint &endpoint, Method method)
{
    return endpoint.methods.contains(method) || (method == Method::Head && endpoint.methods.contains(Method::Get));
}

QByteArray Router::allowed(const Endpoint &endpoint)
{
    QByteArray list;
    for (const Method method :
         {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Options}) {
        const bool byTheLayer = method == Method::Options && endpoint.cors != Cors::None;
        if (!takes(endpoint, method) && !byTheLayer)
            continue;
        if (!list.isEmpty())
            list += ", ";
        list += nameOf(method);
    }
    return list;
}

} // namespace fractal::http
