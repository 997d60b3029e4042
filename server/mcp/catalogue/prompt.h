// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "server/pages/language.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace fractal::mcp {

/// One prompt, as its file in resources/prompts says it: words in three languages, arguments, and steps, of which those are told
/// whose argument was given and whose tool the person can use.
class Prompt {
public:
    /// Ends the program where the file is not of its form: it is part of it.
    [[nodiscard]] static Prompt fromFile(const QString &path);

    struct Argument {
        QString name;
        bool isRequired = false;
        QString fallback; ///< where it is not given
        QString completes; ///< what kind of value it is: "asset", "location", "team", "week", "date", "months"
        QJsonObject description;
    };

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString title(pages::Language language) const;
    [[nodiscard]] QString description(pages::Language language) const;
    [[nodiscard]] const std::vector<Argument> &arguments() const { return m_arguments; }
    [[nodiscard]] static QString descriptionOf(const Argument &argument, pages::Language language);

    /// Does all that it rests on exist, and may the person use it?
    [[nodiscard]] bool isFor(const Principal &principal) const;
    using Values = QHash<QString, QString>;
    [[nodiscard]] QString text(const Values &values, const Principal &principal, pages::Language language) const;

private:
    struct Step {
        QString onlyWith; ///< an argument
        QString onlyWithout;
        QString tool;
        QJsonObject words;
    };
    QString m_name;
    QJsonObject m_title;
    QJsonObject m_description;
    QStringList m_needs;
    std::vector<Argument> m_arguments;
    std::vector<Step> m_steps;
};

} // namespace fractal::mcp
