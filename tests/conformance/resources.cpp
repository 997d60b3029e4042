// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/result_writer.h"
#include "tests/conformance/fixtures.h"

#include <QJsonDocument>

#include <array>

namespace fractal::conformance {

using namespace Qt::StringLiterals;

namespace {

struct Resource {
    const char *uri;
    const char *name;
    const char *title;
    const char *description;
    const char *mimeType;
    const char *text; ///< null: the red pixel
};

constexpr std::array known{
    Resource{"test://static-text", "static-text", "Static Text Resource", "A static text resource for testing", "text/plain",
             "This is the content of the static text resource."},
    Resource{"test://static-binary", "static-binary", "Static Binary Resource", "A static binary resource (image) for testing",
             "image/png", nullptr},
    Resource{"test://watched-resource", "watched-resource", "Watched Resource", "A resource that can be subscribed to",
             "text/plain", "Watched resource content"},
};

constexpr auto templatePrefix = "test://template/"_L1;
constexpr auto templateSuffix = "/data"_L1;

class Resources final : public mcp::ResourceSource {
public:
    [[nodiscard]] mcp::Listing list(const mcp::Turn &) const override
    {
        mcp::Listing listing;
        for (const Resource &resource : known) {
            JsonWriter json;
            json.beginObject().field("uri", resource.uri).field("name", resource.name).field("title", resource.title);
            json.field("description", resource.description).field("mimeType", resource.mimeType).endObject();
            listing.push_back(json.take());
        }
        return listing;
    }

    [[nodiscard]] mcp::Listing templates(const mcp::Turn &) const override
    {
        JsonWriter json;
        json.beginObject().field("uriTemplate", "test://template/{id}/data").field("name", "template");
        json.field("title", "Resource Template").field("description", "A resource template with parameter substitution");
        json.field("mimeType", "application/json").endObject();
        return {json.take()};
    }

    [[nodiscard]] mcp::Answer read(const mcp::Turn &turn, const QString &uri) const override
    {
        QJsonObject contents{{u"uri"_s, uri}};
        if (const Resource *resource = find(uri)) {
            contents.insert(u"mimeType"_s, QString::fromLatin1(resource->mimeType));
            contents.insert(resource->text ? u"text"_s : u"blob"_s,
                            QString::fromLatin1(resource->text ? resource->text : redPixel));
        } else if (uri.startsWith(templatePrefix) && uri.endsWith(templateSuffix)) {
            const QString id = uri.sliced(templatePrefix.size()).chopped(templateSuffix.size());
            const QJsonObject data{{u"id"_s, id}, {u"templateTest"_s, true}, {u"data"_s, u"Data for ID: "_s + id}};
            contents.insert(u"mimeType"_s, u"application/json"_s);
            contents.insert(u"text"_s, QString::fromUtf8(QJsonDocument{data}.toJson(QJsonDocument::Compact)));
        } else {
            return mcp::resourceMissing(turn, uri);
        }
        mcp::ResultWriter result{turn};
        result.json().key("contents").value(QJsonArray{contents});
        return result.finish(mcp::ResultWriter::Kind::Cacheable);
    }

    [[nodiscard]] QByteArray stateOf(const mcp::Asker &) const override { return {}; }
    [[nodiscard]] bool canWatch(const QString &uri, const mcp::Asker &, Work &) const override { return find(uri); }
    [[nodiscard]] Result<qint64> mark(Work &) const override { return 0; }
    [[nodiscard]] Result<QStringList> changedSince(qint64 &, const std::set<QString> &, const mcp::Asker &, Work &) const override
    {
        return QStringList{};
    }

private:
    static const Resource *find(const QString &uri)
    {
        for (const Resource &resource : known) {
            if (QLatin1StringView{resource.uri} == uri)
                return &resource;
        }
        return nullptr;
    }
};

} // namespace

std::unique_ptr<const mcp::ResourceSource> resources()
{
    return std::make_unique<Resources>();
}

} // namespace fractal::conformance
