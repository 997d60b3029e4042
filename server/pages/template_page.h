// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/page_frame.h"

#include <kainjow/mustache.hpp>
#include <QString>

#include <vector>

namespace fractal::pages {

/// What a template is filled with. The templates write {{value}} only, which escapes; nothing here is markup.
using Data = kainjow::mustache::data;

[[nodiscard]] inline Data text(const QString &value)
{
    return Data{value.toStdString()};
}
[[nodiscard]] inline Data text(const QByteArray &value)
{
    return Data{value.toStdString()};
}
[[nodiscard]] inline Data flag(bool value)
{
    return Data{value};
}

/// A value that stands in a sentence.
struct Piece {
    QString text;
    bool strong = false;
    bool name = true; ///< from outside: it stands in <bdi>
    QByteArray href{}; ///< a path of this site that it links to; empty: none
};

/// A translated sentence with its places %1 … %9, as the pieces that {{>phrase}} writes one after another: so that a name
/// can be bold in the middle of a sentence while its escaping stays with the template.
[[nodiscard]] Data phrase(const QString &sentence, const std::vector<Piece> &values);

/// A drawing, by its name in icons.cpp: {{>icon}} writes it.
[[nodiscard]] Data icon(const char *name);

enum class Layout : quint8 {
    Card, ///< one narrow card: sign-in, messages
    WideCard, ///< consent
    Document, ///< below a header with the site: start page, records
};

struct Content {
    const char *templateName; ///< of resources/web
    Layout layout;
    QString title;
    Data data; ///< an object
};

[[nodiscard]] QByteArray renderPage(const Frame &frame, Content content);

/// `pathAndQuery` with another language asked for; "/" where it is no path of ours.
[[nodiscard]] QByteArray inLanguage(const QByteArray &pathAndQuery, Language language);

/// The hidden fields and the target of a form, as "form" for the template.
[[nodiscard]] Data formData(const Form &form);

} // namespace fractal::pages
