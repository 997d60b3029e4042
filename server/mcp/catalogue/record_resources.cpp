// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/record_resources.h"

#include "core/operations/runner.h"
#include "core/store/journal.h"
#include "server/mcp/catalogue/fixed_resources.h"
#include "server/mcp/catalogue/record_changes.h"
#include "server/mcp/catalogue/record_templates.h"
#include "server/mcp/catalogue/tool_call.h"
#include "server/mcp/result_writer.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

bool isOffered(const RecordTemplate &record, const Principal &principal)
{
    const auto canUse = [&](const char *name) {
        const Operation *operation = operations::find(QString::fromLatin1(name));
        return operation && operations::isUsableBy(*operation, principal);
    };
    return canUse(record.operation) && canUse(record.lister);
}

void writeAudience(JsonWriter &json)
{
    json.key("annotations").beginObject().key("audience").beginArray().latin1("user").latin1("assistant").endArray().endObject();
}

Reply contents(const Turn &turn, const QString &uri, const QByteArray &json)
{
    ResultWriter result{turn};
    result.json().key("contents").beginArray().beginObject().field("uri", uri).field("mimeType", "application/json");
    result.json().key("text").utf8(json).endObject().endArray();
    return result.finish(ResultWriter::Kind::Cacheable);
}

/// As a tool's refusal, where there is a word for it (decision 4).
Reply refused(const Turn &turn, const QString &uri, const Operation &operation, const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::ValidationFailed: // no record has such a code
        return resourceMissing(turn, uri);
    case ErrorCode::InsufficientScope:
        if (turn.alone)
            return {{}, 403, {}, scopesMissing(operation, turn.asker, error)};
        break;
    case ErrorCode::Internal:
    case ErrorCode::Corrupt: // the detail is for the log alone
        qWarning("%s: %s: %s", turn.asker.reference.constData(), operation.name, qPrintable(error.detail));
        return fault(turn, json_rpc::internalError,
                     u"The server failed; its log knows more under %1."_s.arg(QString::fromLatin1(turn.asker.reference)));
    default:
        break;
    }
    return fault(turn, json_rpc::invalidRequest, error.detail, {{u"code"_s, QString{wireName(error.code)}}, {u"uri"_s, uri}});
}

} // namespace

Listing RecordResources::list(const Turn &turn) const
{
    Listing listing;
    for (const FixedResource &resource : fixedResources()) {
        if (!resource.isFor(turn.asker.principal))
            continue;
        JsonWriter json;
        json.beginObject().field("uri", resource.uri).field("name", resource.name).field("title", resource.title);
        json.field("description", resource.description).field("mimeType", "application/json");
        writeAudience(json);
        json.endObject();
        listing.push_back(json.take());
    }
    return listing;
}

Listing RecordResources::templates(const Turn &turn) const
{
    Listing listing;
    for (const RecordTemplate &record : recordTemplates()) {
        if (!isOffered(record, turn.asker.principal))
            continue;
        JsonWriter json;
        json.beginObject().field("uriTemplate", record.uriTemplate).field("name", record.name).field("title", record.title);
        json.field("description", record.description).field("mimeType", "application/json");
        writeAudience(json);
        json.endObject();
        listing.push_back(json.take());
    }
    return listing;
}

Answer RecordResources::read(const Turn &turn, const QString &uri) const
{
    for (const FixedResource &resource : fixedResources()) {
        if (QLatin1StringView{resource.uri} == uri)
            return resource.isFor(turn.asker.principal) ? contents(turn, uri, resource.json()) : resourceMissing(turn, uri);
    }
    const auto address = recordAddress(uri);
    if (!address)
        return resourceMissing(turn, uri);
    const auto answer = readRecorded(*address->operation, address->arguments, turn.asker, m_recorder, turn.work);
    return answer ? contents(turn, uri, *answer) : refused(turn, uri, *address->operation, answer.error());
}

QByteArray RecordResources::stateOf(const Asker &asker) const
{
    QByteArray offered;
    for (const FixedResource &resource : fixedResources())
        offered += resource.isFor(asker.principal) ? '1' : '0';
    for (const RecordTemplate &record : recordTemplates())
        offered += isOffered(record, asker.principal) ? '1' : '0';
    return offered;
}

bool RecordResources::canWatch(const QString &uri, const Asker &asker, Work &work) const
{
    for (const FixedResource &resource : fixedResources()) {
        if (QLatin1StringView{resource.uri} == uri)
            return resource.isFor(asker.principal);
    }
    const auto address = recordAddress(uri);
    return address && operations::call(*address->operation, address->arguments, asker.principal, asker.site, work);
}

Result<qint64> RecordResources::mark(Work &work) const
{
    return journal::total(work.connection);
}

Result<QStringList> RecordResources::changedSince(qint64 &mark, const std::set<QString> &uris, const Asker &asker,
                                                  Work &work) const
{
    FRACTAL_TRY(const RecordChanges changes, RecordChanges::since(mark, work.connection));
    QStringList changed;
    for (const QString &uri : uris) {
        const auto address = changes.isEmpty() ? std::nullopt : recordAddress(uri);
        if (!address || !changes.concern(*address, work.connection))
            continue;
        if (canWatch(uri, asker, work)) // rights are looked at for each event (SEC-21)
            changed.append(uri);
    }
    mark = changes.reached();
    return changed;
}

} // namespace fractal::mcp
