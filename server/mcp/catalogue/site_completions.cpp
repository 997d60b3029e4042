// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/site_completions.h"

#include "core/operations/runner.h"
#include "server/mcp/catalogue/fair_turn.h"
#include "server/mcp/catalogue/file_resources.h"
#include "server/mcp/catalogue/record_templates.h"
#include "server/mcp/catalogue/site_prompts.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAsked = 100;
constexpr int weeksAround = 8;
constexpr int daysAround = 7;
constexpr int daysInWeek = 7;
constexpr int mostMonths = 60;

/// What the operation lists for this asker; nothing where it is not there, or refused.
QJsonObject asked(const Turn &turn, const char *name, const QJsonObject &arguments)
{
    const Operation *operation = operations::find(QString::fromLatin1(name));
    const auto answer = operation ? operations::call(*operation, arguments, turn.asker.principal, turn.asker.site, turn.work)
                                  : failure(ErrorCode::NotFound, {});
    return answer ? QJsonDocument::fromJson(*answer).object() : QJsonObject{};
}

Completion codesIn(const QJsonObject &answer, const QString &begun)
{
    Completion completion;
    for (const QJsonValue &item : answer["items"_L1].toArray()) {
        const QString code = item["code"_L1].toString();
        if (code.startsWith(begun, Qt::CaseInsensitive))
            completion.values.append(code);
    }
    completion.hasMore = answer["truncated"_L1].toBool();
    return completion;
}

/// By the beginning of the code, else by words of the name.
Completion assetCodes(const Turn &turn, const QString &begun, const QJsonArray &kinds)
{
    QJsonObject arguments{{u"limit"_s, mostAsked}, {u"code_prefix"_s, begun.left(100)}};
    if (!kinds.isEmpty())
        arguments.insert(u"kind"_s, kinds);
    if (Completion byCode = codesIn(asked(turn, "list_assets", arguments), begun); !byCode.values.isEmpty() || begun.isEmpty())
        return byCode;
    arguments.remove(u"code_prefix"_s);
    arguments.insert(u"text"_s, begun.left(200));
    return codesIn(asked(turn, "list_assets", arguments), {});
}

/// The newest ones, or by words, among which those of the code are.
Completion codesOf(const Turn &turn, const char *lister, const QString &begun)
{
    QJsonObject arguments{{u"limit"_s, mostAsked}};
    if (!begun.isEmpty())
        arguments.insert(u"text"_s, begun.left(200));
    return codesIn(asked(turn, lister, arguments), begun);
}

Completion teams(const Turn &turn, const QString &begun)
{
    return codesIn(asked(turn, "list_directory", {{u"kind"_s, u"team"_s}, {u"limit"_s, mostAsked}}), begun);
}

QDate today(const Turn &turn)
{
    return QDateTime::fromMSecsSinceEpoch(turn.work.now().ms, QTimeZone{turn.asker.site.timeZone}).date();
}

Completion startingWith(QStringList values, const QString &begun)
{
    values.removeIf([&](const QString &value) { return !value.startsWith(begun, Qt::CaseInsensitive); });
    const qint64 total = values.size();
    return {std::move(values), total, false};
}

/// This one, then those before it, then the next ones.
QStringList weeks(const Turn &turn)
{
    QStringList list;
    const auto add = [&](int offset) {
        int year = 0;
        const int week = today(turn).addDays(qint64{offset} * daysInWeek).weekNumber(&year);
        list.append(u"%1-W%2"_s.arg(year).arg(QString::number(week).rightJustified(2, u'0')));
    };
    for (int back = 0; back < weeksAround; ++back)
        add(-back);
    add(1);
    add(2);
    return list;
}

QStringList days(const Turn &turn)
{
    QStringList list;
    for (int offset = 0; offset < daysAround; ++offset)
        list.append(today(turn).addDays(offset).toString(Qt::ISODate));
    return list;
}

QStringList months()
{
    QStringList list;
    for (const int count : {12, 3, 6, 24, 36, mostMonths})
        list.append(QString::number(count));
    return list;
}

Completion valuesOf(const QString &kind, const Turn &turn, const QString &begun)
{
    if (kind == "location"_L1)
        return assetCodes(turn, begun, {u"location"_s});
    if (kind == "asset"_L1)
        return assetCodes(turn, begun, {u"equipment"_s, u"tool"_s, u"digital"_s});
    if (kind == "team"_L1)
        return teams(turn, begun);
    if (kind == "week"_L1)
        return startingWith(weeks(turn), begun);
    return startingWith(kind == "date"_L1 ? days(turn) : months(), begun);
}

std::optional<Completion> ofPrompt(const Turn &turn, const CompletionSource::Question &question)
{
    const Prompt *prompt = findPrompt(question.name);
    if (!prompt || !prompt->isFor(turn.asker.principal))
        return {};
    for (const Prompt::Argument &argument : prompt->arguments()) {
        if (argument.name == question.argument)
            return valuesOf(argument.completes, turn, question.begun);
    }
    return {};
}

std::optional<Completion> ofTemplate(const Turn &turn, const CompletionSource::Question &question)
{
    for (const RecordTemplate &record : recordTemplates()) {
        const QLatin1StringView uriTemplate{record.uriTemplate};
        if (uriTemplate != question.name || !uriTemplate.contains(QString{u'{' + question.argument + u'}'}))
            continue;
        return QLatin1StringView{record.lister} == "list_assets"_L1 ? assetCodes(turn, question.begun, {})
                                                                    : codesOf(turn, record.lister, question.begun);
    }
    for (const FileTemplate &file : fileTemplates()) { // numbers and sealed words: nobody types them
        if (QLatin1StringView{file.uriTemplate} == question.name && question.argument == "id"_L1)
            return Completion{};
    }
    return {};
}

} // namespace

std::optional<Completion> SiteCompletions::complete(const Turn &turn, const Question &question) const
{
    const auto admission = admitted(turn);
    if (!admission) // SEC-8: there may be values, but not now
        return Completion{.values = {}, .total = {}, .hasMore = true};
    const http::FairUse::OnNetworkThread here{*admission};
    return question.of == Question::Of::Prompt ? ofPrompt(turn, question) : ofTemplate(turn, question);
}

} // namespace fractal::mcp
