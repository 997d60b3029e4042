// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/template_page.h"

#include "server/pages/assets.h"
#include "server/pages/display_name.h"
#include "server/pages/translator.h"

#include <QFile>

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

QByteArray templateText(const char *name)
{
    QFile file{u":/web/%1.mustache"_s.arg(QLatin1StringView{name})};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(file.fileName()));
    return file.readAll();
}

Data partial(const char *name)
{
    return Data{kainjow::mustache::partial{[name] { return templateText(name).toStdString(); }}};
}

Data languageLinks(const Frame &frame)
{
    struct Named {
        Language language;
        const char *shortName;
        const char *ownName;
    };
    static constexpr std::array names{Named{Language::En, "EN", "English"}, Named{Language::Fr, "FR", "Français"},
                                      Named{Language::Es, "ES", "Español"}};
    Data links{Data::type::list};
    for (const Named &named : names) {
        Data link;
        link.set("href", text(inLanguage(frame.pathAndQuery, named.language)));
        link.set("code", text(QString{codeOf(named.language)}));
        link.set("short", Data{named.shortName});
        link.set("own", Data{named.ownName});
        link.set("current", flag(named.language == frame.language));
        links.push_back(link);
    }
    return links;
}

void setFrame(Data &data, const Frame &frame, const QString &title)
{
    const Words words{frame.language};
    const QString site = displayName(frame.siteName);
    data.set("lang", text(QString{codeOf(frame.language)}));
    data.set("title", text(site.isEmpty() || site == title ? title : u"%1 · %2"_s.arg(title, site)));
    data.set("style", text(assetAddress("/assets/style.css")));
    data.set("logo", text(assetAddress("/assets/logo.svg")));
    data.set("site", text(site));
    if (!frame.siteHost.isEmpty()) {
        data.set("host", text(frame.siteHost));
        const QString check = words(QT_TRANSLATE_NOOP("Pages", "Check the address bar: this page is at %1."));
        data.set("check_address", phrase(check, {{.text = frame.siteHost, .strong = true, .name = false}}));
    }
    data.set("language_label", text(words(QT_TRANSLATE_NOOP("Pages", "Language"))));
    data.set("languages", languageLinks(frame));
}

} // namespace

Data phrase(const QString &sentence, const std::vector<Piece> &values)
{
    Data pieces{Data::type::list};
    const auto add = [&pieces](const Piece &value) {
        Data piece;
        piece.set("words", text(value.text));
        piece.set("strong", flag(value.strong));
        piece.set("name", flag(value.name));
        piece.set("href", value.href.isEmpty() ? flag(false) : text(value.href)); // never that of what is around it
        pieces.push_back(piece);
    };
    const auto addWords = [&add](const QString &words) { add({.text = words, .strong = false, .name = false}); };
    qsizetype from = 0;
    for (qsizetype at = sentence.indexOf(u'%'); at >= 0; at = sentence.indexOf(u'%', at + 1)) {
        const int place = at + 1 < sentence.size() ? sentence[at + 1].digitValue() - 1 : -1;
        if (place < 0 || static_cast<std::size_t>(place) >= values.size())
            continue;
        addWords(sentence.sliced(from, at - from));
        add(values[static_cast<std::size_t>(place)]);
        from = at + 2;
    }
    addWords(sentence.sliced(from));
    return pieces;
}

QByteArray inLanguage(const QByteArray &pathAndQuery, Language language)
{
    // "//host" and "/\host" would lead to another site.
    const bool ours = pathAndQuery.startsWith('/') && !pathAndQuery.startsWith("//") && !pathAndQuery.contains('\\');
    const QByteArray address = ours ? pathAndQuery : "/"_ba;
    const qsizetype mark = address.indexOf('?');
    QByteArray result = (mark < 0 ? address : address.first(mark)) + '?';
    if (mark >= 0) {
        for (const QByteArray &parameter : address.sliced(mark + 1).split('&')) {
            if (!parameter.isEmpty() && parameter != "lang" && !parameter.startsWith("lang="))
                result += parameter + '&';
        }
    }
    return result + "lang=" + QByteArray{codeOf(language).data(), codeOf(language).size()};
}

Data formData(const Form &form)
{
    Data data;
    data.set("action", text(form.action));
    data.set("interaction_field", text(form.interactionField));
    data.set("interaction", text(form.interaction));
    data.set("csrf", text(form.csrf));
    return data;
}

QByteArray renderPage(const Frame &frame, Content content)
{
    Data &data = content.data;
    setFrame(data, frame, content.title);
    data.set("document", flag(content.layout == Layout::Document));
    data.set("wide", flag(content.layout == Layout::WideCard));
    data.set("content", partial(content.templateName));
    for (const char *shared : {"brand", "phrase", "icon", "hidden_fields", "messages"})
        data.set(shared, partial(shared));
    kainjow::mustache::mustache page{templateText("page").toStdString()};
    const std::string html = page.render(data);
    if (!page.is_valid())
        qFatal("%s: %s", content.templateName, page.error_message().c_str());
    return QByteArray::fromStdString(html);
}

} // namespace fractal::pages
