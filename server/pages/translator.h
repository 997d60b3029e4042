// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/language.h"

#include <QString>
#include <QTranslator>

#include <array>

namespace fractal::pages {

/// The texts of all three languages side by side, so that each answer is in its visitor's without the program changing
/// its own. Thread-safe once it is made.
class Translator {
public:
    Translator(); ///< from :/i18n

    /// The text of an English source; the source where a language has none.
    [[nodiscard]] QString text(Language language, const char *context, const char *source) const;
    /// The same with the plural form for `count`; "%n" is left in place.
    [[nodiscard]] QString text(Language language, const char *context, const char *source, int count) const;

private:
    std::array<QTranslator, languages.size()> m_translators;
};

/// What is embedded in the program: a constant, read when it is first needed.
[[nodiscard]] const Translator &embeddedTexts();

/// One page's words: `words(QT_TRANSLATE_NOOP("Pages", "User name"))`.
class Words {
public:
    explicit Words(Language language) : m_language{language} {}

    [[nodiscard]] QString operator()(const char *source) const { return embeddedTexts().text(m_language, "Pages", source); }
    [[nodiscard]] QString counted(const char *source, int count) const
    {
        return embeddedTexts().text(m_language, "Pages", source, count).replace(QLatin1StringView{"%n"}, QString::number(count));
    }
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
};

} // namespace fractal::pages
