// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/translator.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int noCount = -1; // as QTranslator::translate has it

} // namespace

Translator::Translator()
{
    for (const Language language : languages) {
        const QString file = u":/i18n/fractal_%1.qm"_s.arg(codeOf(language));
        if (!m_translators[static_cast<std::size_t>(language)].load(file))
            qFatal("the program was built without %s", qPrintable(file));
    }
}

QString Translator::text(Language language, const char *context, const char *source) const
{
    return text(language, context, source, noCount);
}

QString Translator::text(Language language, const char *context, const char *source, int count) const
{
    const QString found = m_translators[static_cast<std::size_t>(language)].translate(context, source, nullptr, count);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

const Translator &embeddedTexts()
{
    static const Translator texts;
    return texts;
}

} // namespace fractal::pages
