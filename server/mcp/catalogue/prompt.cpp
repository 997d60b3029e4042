// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/prompt.h"

#include "core/operations/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

QString in(const QJsonObject &words, pages::Language language)
{
    return words.value(codeOf(language)).toString();
}

bool canUse(const QString &tool, const Principal &principal)
{
    const Operation *operation = operations::find(tool);
    return operation && operations::isUsableBy(*operation, principal);
}

QString filled(QString text, const Prompt::Values &values)
{
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text;
}

} // namespace

Prompt Prompt::fromFile(const QString &path)
{
    QFile file{path};
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray{}).object();
    Prompt prompt;
    prompt.m_name = json["name"_L1].toString();
    prompt.m_title = json["title"_L1].toObject();
    prompt.m_description = json["description"_L1].toObject();
    for (const QJsonValue &need : json["needs"_L1].toArray())
        prompt.m_needs.append(need.toString());
    for (const QJsonValue &entry : json["arguments"_L1].toArray())
        prompt.m_arguments.push_back({entry["name"_L1].toString(), entry["required"_L1].toBool(), entry["default"_L1].toString(),
                                      entry["completes"_L1].toString(), entry["description"_L1].toObject()});
    for (const QJsonValue &entry : json["steps"_L1].toArray())
        prompt.m_steps.push_back(
            {entry["if"_L1].toString(), entry["unless"_L1].toString(), entry["tool"_L1].toString(), entry["text"_L1].toObject()});
    if (prompt.m_name.isEmpty() || prompt.m_steps.empty())
        qFatal("the program was built with a broken %s", qPrintable(path));
    return prompt;
}

QString Prompt::title(pages::Language language) const
{
    return in(m_title, language);
}

QString Prompt::description(pages::Language language) const
{
    return in(m_description, language);
}

QString Prompt::descriptionOf(const Argument &argument, pages::Language language)
{
    return in(argument.description, language);
}

bool Prompt::isFor(const Principal &principal) const
{
    return std::ranges::all_of(m_needs, [&](const QString &tool) { return canUse(tool, principal); });
}

QString Prompt::text(const Values &values, const Principal &principal, pages::Language language) const
{
    QStringList lines;
    for (const Step &step : m_steps) {
        if ((!step.onlyWith.isEmpty() && !values.contains(step.onlyWith))
            || (!step.onlyWithout.isEmpty() && values.contains(step.onlyWithout))
            || (!step.tool.isEmpty() && !canUse(step.tool, principal)))
            continue;
        lines.append(filled(in(step.words, language), values));
    }
    return lines.join(u'\n');
}

} // namespace fractal::mcp
