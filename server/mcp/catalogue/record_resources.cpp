// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/record_resources.h"

#include "core/operations/runner.h"
#include "core/store/journal.h"
#include "server/http/status.h"
#include "server/mcp/catalogue/fair_turn.h"
#include "server/mcp/catalogue/file_resources.h"
#include "server/mcp/catalogue/fixed_resources.h"
#include "server/mcp/catalogue/record_changes.h"
#include "server/mcp/catalogue/record_templates.h"
#include "server/mcp/catalogue/tool_call.h"
#include "server/mcp/result_writer.h"

#include <QElapsedTimer>

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

/// What was asked for, as far as a refusal tells of it.
struct Asked {
    const QString &uri;
    const char *operation;
    std::vector<Permission> needs;
};

/// As a tool's refusal, where there is a word for it (decision 4).
Reply refused(const Turn &turn, const Asked &asked, const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::ValidationFailed: // no record has such a code
        return resourceMissing(turn, asked.uri);
    case ErrorCode::InsufficientScope:
        if (turn.alone)
            return {{}, status::forbidden, {}, scopesMissing(asked.needs, turn.asker, error)};
        break;
    case ErrorCode::Internal:
    case ErrorCode::Corrupt: // the detail is for the log alone
        qWarning("%s: %s: %s", turn.asker.reference.constData(), asked.operation, qPrintable(error.detail));
        return fault(turn, json_rpc::internalError,
                     u"The server failed; its log knows more under %1."_s.arg(QString::fromLatin1(turn.asker.reference)));
    default:
        break;
    }
    QJsonObject data{{u"code"_s, QString{wireName(error.code)}}, {u"uri"_s, asked.uri}};
    if (error.code == ErrorCode::RateLimited)
        data.insert(u"retry_after_s"_s, error.details["retry_after_s"_L1]);
    return fault(turn, json_rpc::invalidRequest, error.detail, data);
}

Reply fileReply(const Turn &turn, const FileAddress &address, const QString &uri, CallRecorder &recorder)
{
    constexpr qint64 nanosecondsInMicrosecond = 1000;
    QElapsedTimer timer;
    timer.start();
    const auto file = readFile(address, turn.asker.principal, turn.asker.site, turn.work);
    recorder.called(recordOf(address.of->operation, {{u"id"_s, address.id}}, turn.asker, turn.work.now(),
                             file ? "done"_L1 : wireName(file.error().code), timer.nsecsElapsed() / nanosecondsInMicrosecond));
    if (!file)
        return refused(turn, {uri, address.of->operation, {address.of->needs}}, file.error());
    ResultWriter result{turn};
    result.json().key("contents").beginArray();
    writeFileContent(result.json(), uri, *file);
    result.json().endArray();
    return result.finish(ResultWriter::Kind::Cacheable);
}

Reply recordReply(const Turn &turn, const RecordAddress &address, const QString &uri, CallRecorder &recorder)
{
    const auto answer = readRecorded(*address.operation, address.arguments, turn.asker, recorder, turn.work);
    return answer ? contents(turn, uri, *answer)
                  : refused(turn, {uri, address.operation->name, address.operation->needs.permissions()}, answer.error());
}

/// Of a request that outlives this turn.
InPlace inPool(const Turn &turn, std::function<Reply(const Turn &)> reply, http::FairUse::AdmissionPtr admission)
{
    return {http::Place::Pool,
            [message = turn.message, era = turn.era, client = turn.client, &server = turn.server, alone = turn.alone,
             reply = std::move(reply)](const Asker &asker, Work &work) {
                return reply({message, era, asker, work, client, server, alone, {}});
            },
            std::move(admission)};
}

Reply slowedDown(const Turn &turn, const QString &uri, const http::FairUse::Refusal &refusal)
{
    Reply reply = refused(turn, {uri, "resources/read", {}}, refusal.error);
    reply.after = refusal.isFirst ? std::chrono::milliseconds{0} : http::FairUse::pause;
    return reply;
}

void writeTemplate(JsonWriter &json, const char *uriTemplate, const char *name, const char *title, const char *description)
{
    json.beginObject().field("uriTemplate", uriTemplate).field("name", name).field("title", title);
    json.field("description", description);
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
        writeTemplate(json, record.uriTemplate, record.name, record.title, record.description);
        json.field("mimeType", "application/json");
        writeAudience(json);
        json.endObject();
        listing.push_back(json.take());
    }
    for (const FileTemplate &file : fileTemplates()) {
        if (!turn.asker.principal.holds(file.needs))
            continue;
        JsonWriter json;
        writeTemplate(json, file.uriTemplate, file.name, file.title, file.description);
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
    const auto file = address ? std::nullopt : fileAddress(uri);
    if (!address && !file)
        return resourceMissing(turn, uri);
    auto admission = admitted(turn);
    if (!admission)
        return slowedDown(turn, uri, admission.error());
    if (file) // it may be large, and a report is made anew
        return inPool(
            turn, [file = *file, uri, this](const Turn &later) { return fileReply(later, file, uri, m_recorder); },
            *std::move(admission));
    if (http::FairUse::goesApart(*admission))
        return inPool(
            turn, [address = *address, uri, this](const Turn &later) { return recordReply(later, address, uri, m_recorder); },
            *std::move(admission));
    const http::FairUse::OnNetworkThread here{*admission};
    return recordReply(turn, *address, uri, m_recorder);
}

QByteArray RecordResources::stateOf(const Asker &asker) const
{
    QByteArray offered;
    for (const FixedResource &resource : fixedResources())
        offered += resource.isFor(asker.principal) ? '1' : '0';
    for (const RecordTemplate &record : recordTemplates())
        offered += isOffered(record, asker.principal) ? '1' : '0';
    for (const FileTemplate &file : fileTemplates())
        offered += asker.principal.holds(file.needs) ? '1' : '0';
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
