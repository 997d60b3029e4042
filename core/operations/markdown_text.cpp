// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/markdown_text.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

bool startsWithoutCase(QStringView text, QLatin1StringView start)
{
    return text.startsWith(start, Qt::CaseInsensitive);
}

/// An address of this site itself, not of one that only begins alike.
bool isOurs(QStringView text, const QString &publicUrl)
{
    if (publicUrl.isEmpty() || !text.startsWith(publicUrl))
        return false;
    const QStringView rest = text.mid(publicUrl.size());
    return rest.isEmpty() || rest.front() == u'/' || rest.front().isSpace();
}

/// Characters that begin links, images, raw HTML, code or escapes in Markdown.
bool isMarkup(QChar character)
{
    return u"\\[]<>`*_|"_s.contains(character);
}

/// How long the start of an address is that programs make a link of by themselves; 0: none begins here.
qsizetype schemeLength(QStringView text)
{
    for (const QLatin1StringView scheme :
         {"https://"_L1, "http://"_L1, "ftp://"_L1, "www."_L1, "mailto:"_L1, "data:"_L1, "javascript:"_L1}) {
        if (startsWithoutCase(text, scheme))
            return scheme.size();
    }
    return 0;
}

} // namespace

QString harmlessMarkdown(const QString &text, const QString &publicUrl)
{
    QString harmless;
    harmless.reserve(text.size() + 16);
    qsizetype i = 0;
    while (i < text.size()) {
        const QStringView rest = QStringView{text}.mid(i);
        if (isOurs(rest, publicUrl)) {
            harmless += publicUrl;
            i += publicUrl.size();
        } else if (const qsizetype length = schemeLength(rest); length > 0) {
            // "hxxps" and "(.)" are how people write an address that must not become a link.
            QString start = rest.first(length).toString();
            start.replace("tt"_L1, "xx"_L1, Qt::CaseInsensitive).replace(u'.', "(.)"_L1);
            harmless += start.replace(u':', "(:)"_L1);
            i += length;
        } else {
            const QChar character = text[i++];
            const bool opensHeading = (character == u'#' || character == u'!')
                && (harmless.isEmpty() || harmless.back() == u'\n' || character == u'!');
            if (isMarkup(character) || opensHeading)
                harmless += u'\\';
            harmless += character;
        }
    }
    return harmless;
}

} // namespace fractal::operations
