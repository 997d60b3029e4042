// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/report_link.h"

#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"
#include "core/operations/made_report.h"
#include "core/operations/runner.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr auto purpose = "report";
constexpr qsizetype longestId = 4'000;

/// A person's reports are the person's, through whatever door; a program's are the program's.
QString askerOf(const Principal &principal)
{
    return principal.user ? u"user:%1"_s.arg(principal.user.value) : u"consumer:%1"_s.arg(principal.consumer.value);
}

Failure notFound()
{
    return failure(ErrorCode::NotFound, u"There is no such report, or it has expired; run it again."_s, u"id"_s);
}

struct Question {
    reports::Format format = reports::Format::Csv;
    Instant askedAt;
    QJsonObject arguments;
};

std::optional<Question> opened(const Work &work, const Principal &principal, const QString &id)
{
    if (id.size() > longestId)
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(id.toLatin1(),
                                                      QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return {};
    const auto plain = crypto::open(work.keyring.keyFor(purpose), bytes.decoded, askerOf(principal).toUtf8());
    if (!plain)
        return {};
    const QJsonArray parts = QJsonDocument::fromJson(*plain).array();
    const auto format = reports::formatFromName(parts[0].toString());
    const Instant askedAt{parts[1].toInteger()};
    if (!format || work.now() > askedAt + reportLife || askedAt > work.now() + reportLife)
        return {};
    return Question{*format, askedAt, parts[2].toObject()};
}

} // namespace

ReportLink sealedReport(const Call &call, reports::Format format, Instant now)
{
    const QJsonArray parts{QString::fromLatin1(reports::infoOf(format).name), now.ms, call.arguments};
    const QByteArray sealed = crypto::seal(call.work.random, call.work.keyring.keyFor(purpose),
                                           QJsonDocument{parts}.toJson(QJsonDocument::Compact), askerOf(call.principal).toUtf8());
    return {QString::fromLatin1(crypto::base64Url(sealed)), now + reportLife};
}

Result<ReportFile> reportFile(Work &work, const Principal &principal, const SiteFacts &site, const QString &id)
{
    const std::optional<Question> question = opened(work, principal, id);
    if (!question)
        return notFound();
    FRACTAL_TRY_VOID(check(*find(u"run_report"), question->arguments, principal));
    std::vector<journal::Change> changes;
    Call call{work, principal, site, question->arguments, changes};
    FRACTAL_TRY(const MadeReport made, madeReport(call, question->askedAt));
    const reports::FormatInfo &info = reports::infoOf(question->format);
    const QString date = QDateTime::fromMSecsSinceEpoch(question->askedAt.ms, QTimeZone{site.timeZone}).toString(u"yyyy-MM-dd"_s);
    ReportFile file{made.table.name + u'-' + date + u'.' + QLatin1StringView{info.name}, info.mime, {}};
    FRACTAL_TRY(file.bytes, reports::written(made.table, question->format));
    return file;
}

} // namespace fractal::operations
