// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/answer.h"

#include "server/http/status.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace fractal::rest {

namespace {

/// RapidJSON's reader calls it with each value.
class FactFinder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, FactFinder> {
public:
    AnswerFacts facts;

    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_key = QByteArrayView{text, static_cast<qsizetype>(length)}.toByteArray();
        return true;
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArrayView value{text, static_cast<qsizetype>(length)};
        if (m_depth == 1 && m_key == "next_cursor")
            facts.nextCursor = value.toByteArray();
        else if (m_depth == 2 && m_lists == 0 && m_key == "code" && facts.code.isEmpty())
            facts.code = value.toByteArray();
        return true;
    }
    bool Int(int value) { return number(value); }
    bool Uint(unsigned value) { return number(value); }
    bool Int64(std::int64_t value) { return number(value); }
    bool Uint64(std::uint64_t value) { return number(static_cast<qint64>(value)); }
    bool StartObject() { return deeper(); }
    bool EndObject(rapidjson::SizeType) { return higher(); }
    bool StartArray()
    {
        ++m_lists;
        return deeper();
    }
    bool EndArray(rapidjson::SizeType)
    {
        --m_lists;
        return higher();
    }

private:
    bool number(qint64 value)
    {
        if (m_depth == 1 && m_key == "version")
            facts.version = value;
        return true;
    }
    bool deeper()
    {
        ++m_depth;
        return true;
    }
    bool higher()
    {
        --m_depth;
        return true;
    }

    QByteArray m_key;
    int m_depth = 0;
    int m_lists = 0;
};

/// The same question, a page further.
QByteArray nextPage(const http::Request &request, const SiteFacts &site, const QByteArray &cursor)
{
    QByteArray query;
    for (const QByteArray &parameter : request.query.split('&')) {
        if (!parameter.isEmpty() && !parameter.startsWith("cursor="))
            query += parameter + '&';
    }
    return site.publicUrl.toUtf8() + request.path + '?' + query + "cursor=" + cursor.toPercentEncoding();
}

/// Where a record that was added is read: the path of its collection, and its code.
QByteArray placeOf(const Route &added, const SiteFacts &site, const QByteArray &code)
{
    const QByteArray record = added.path + "/{id}";
    const bool isReadable = std::ranges::any_of(
        routes(), [&](const Route &route) { return route.method == http::Method::Get && route.path == record; });
    return isReadable && !code.isEmpty() ? site.publicUrl.toUtf8() + basePath + added.path + '/' + code.toPercentEncoding()
                                         : QByteArray{};
}

} // namespace

AnswerFacts factsOf(const QByteArray &json)
{
    FactFinder finder;
    rapidjson::MemoryStream stream{json.constData(), static_cast<std::size_t>(json.size())};
    rapidjson::Reader reader;
    reader.Parse(stream, finder);
    return std::move(finder.facts);
}

http::Response answer(const http::Request &request, const Route &route, const SiteFacts &site, QByteArray json)
{
    const AnswerFacts facts = factsOf(json);
    const bool isNew = route.operation->effect == Effect::Adds && route.method == http::Method::Post;
    http::Response response = http::Response::json(isNew ? status::created : status::ok, std::move(json));
    if (facts.version)
        response.with("ETag", '"' + QByteArray::number(*facts.version) + '"');
    if (!facts.nextCursor.isEmpty())
        response.with("Link", '<' + nextPage(request, site, facts.nextCursor) + ">; rel=\"next\"");
    const QByteArray place = isNew ? placeOf(route, site, facts.code) : QByteArray{};
    if (!place.isEmpty())
        response.with("Location", place);
    return response;
}

} // namespace fractal::rest
