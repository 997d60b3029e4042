// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/operations/markdown_text.h"

#include <QString>

#include <optional>

namespace fractal::operations {

/// Builds the text; lines without a value are left out.
class Markdown {
public:
    explicit Markdown(const QString &publicUrl) : m_publicUrl{publicUrl} {}

    void heading(const QString &text) { m_text += QStringLiteral("# ") + harmless(text) + QStringLiteral("\n\n"); }
    void line(QLatin1StringView label, const QString &value)
    {
        if (!value.isEmpty())
            m_text += QStringLiteral("- ") + label + QStringLiteral(": ") + harmless(value) + u'\n';
    }
    void line(QLatin1StringView label, const std::optional<Instant> &at)
    {
        if (at)
            line(label, QString::fromLatin1(toRfc3339(*at)));
    }
    void line(QLatin1StringView label, const QString &code, const QString &name)
    {
        if (!code.isEmpty())
            line(label, QString{code + QStringLiteral(" \u2013 ") + name});
    }
    void section(QLatin1StringView title, const QString &text)
    {
        if (!text.isEmpty())
            m_text += QStringLiteral("\n## ") + title + QStringLiteral("\n\n") + harmless(text) + u'\n';
    }
    void title(QLatin1StringView text) { m_text += QStringLiteral("\n## ") + text + QStringLiteral("\n\n"); }
    void item(const QString &text) { m_text += QStringLiteral("- ") + harmless(text) + u'\n'; }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString harmless(const QString &text) const { return harmlessMarkdown(text, m_publicUrl); }

    QString m_publicUrl;
    QString m_text;
};

} // namespace fractal::operations
