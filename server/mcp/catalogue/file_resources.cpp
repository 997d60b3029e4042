// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/file_resources.h"

#include "core/maintenance/stored_text.h"
#include "core/operations/asset_upkeep.h"
#include "core/operations/report_link.h"

#include <QStringDecoder>

namespace fractal::mcp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<FileContent> readDocument(Work &work, const Principal &principal, const SiteFacts &, const QString &id)
{
    FRACTAL_TRY(documents::Content found,
                documents::read(work.connection, {id.toLongLong()}, operations::documentReach(principal)));
    return FileContent{found.document.name, found.document.mime.toLatin1(), std::move(found.bytes)};
}

Result<FileContent> readReport(Work &work, const Principal &principal, const SiteFacts &site, const QString &id)
{
    FRACTAL_TRY(operations::ReportFile file, operations::reportFile(work, principal, site, id));
    return FileContent{std::move(file.name), std::move(file.mime), std::move(file.bytes)};
}

constexpr FileTemplate table[]{
    {"fractal://documents/{id}",
     "document",
     "Document",
     "A file that belongs to an asset or a work order; get_asset and get_work_order list them.",
     "read_document",
     {Resource::Documents, Action::View},
     readDocument},
    {"fractal://reports/{id}",
     "report",
     "Report",
     "A report that run_report made as a file, for an hour and for its asker.",
     "read_report",
     {Resource::Reports, Action::Report},
     readReport},
};

QLatin1StringView prefixOf(const FileTemplate &file)
{
    const QLatin1StringView whole{file.uriTemplate};
    return whole.first(whole.indexOf(u'{'));
}

/// Nothing where it is not text.
std::optional<QString> textIn(const FileContent &file)
{
    const QByteArray type = file.mime.toLower();
    if (!type.startsWith("text/") && type != "application/json")
        return {};
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = decoder.decode(file.bytes);
    return decoder.hasError() ? std::nullopt : std::optional{stored_text::lines(text)};
}

Failure tooLarge(qsizetype size)
{
    constexpr qsizetype kilobyte = 1'000;
    return failure(ErrorCode::BusinessRule,
                   u"The file has %1 kB, and %2 kB are the most that can be sent here: a person can open it in the program."_s
                       .arg(size / kilobyte)
                       .arg(largestFile / kilobyte),
                   {}, {{u"rule"_s, u"file_too_large"_s}});
}

} // namespace

std::span<const FileTemplate> fileTemplates()
{
    return table;
}

std::optional<FileAddress> fileAddress(const QString &uri)
{
    for (const FileTemplate &file : table) {
        const QLatin1StringView prefix = prefixOf(file);
        if (!uri.startsWith(prefix) || uri.size() == prefix.size())
            continue;
        const QString id = uri.sliced(prefix.size());
        if (!id.contains(u'/') && !id.contains(u'?') && !id.contains(u'#'))
            return FileAddress{&file, id};
    }
    return {};
}

Result<FileContent> readFile(const FileAddress &address, const Principal &principal, const SiteFacts &site, Work &work)
{
    FRACTAL_TRY_VOID(principal.require(address.of->needs));
    FRACTAL_TRY_VOID(work.connection.beginTimeLimit(45s)); // MCP 27
    Result<FileContent> file = address.of->read(work, principal, site, address.id);
    work.connection.endTimeLimit();
    if (auto failed = work.connection.takeFailure())
        return Failure{*std::move(failed)};
    if (file && file->bytes.size() > largestFile)
        return tooLarge(file->bytes.size());
    return file;
}

void writeFileContent(JsonWriter &json, const QString &uri, const FileContent &file)
{
    json.beginObject().field("uri", uri).field("mimeType", QString::fromLatin1(file.mime));
    if (const auto text = textIn(file))
        json.field("text", *text);
    else
        json.key("blob").utf8(file.bytes.toBase64());
    json.key("_meta").beginObject().field("name", file.name).field("size", static_cast<qint64>(file.bytes.size()));
    json.endObject().endObject();
}

} // namespace fractal::mcp
