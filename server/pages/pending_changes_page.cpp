// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/pending_changes_page.h"

#include "server/pages/changed_fields.h"
#include "server/pages/display_name.h"
#include "server/pages/record_parts.h"
#include "server/pages/region_format.h"

namespace fractal::pages {

namespace {

/// Where it went well.
const char *goodNews(PendingNews news)
{
    switch (news) {
    case PendingNews::Confirmed:
        return QT_TRANSLATE_NOOP("Pages", "Done. The change is in the records, and your assistant can see it.");
    case PendingNews::Rejected:
        return QT_TRANSLATE_NOOP("Pages", "Rejected. Nothing was changed.");
    default:
        return nullptr;
    }
}

const char *badNews(PendingNews news)
{
    switch (news) {
    case PendingNews::Failed:
        return QT_TRANSLATE_NOOP(
            "Pages",
            "Nothing was changed: the record was changed by somebody else meanwhile, you have lost a right, or "
            "the application is no longer connected.");
    case PendingNews::Gone:
        return QT_TRANSLATE_NOOP("Pages", "This change does not wait any more: it was decided already, or its time was over.");
    default:
        return nullptr;
    }
}

void setNews(Data &data, PendingNews news, const Words &words)
{
    if (const char *good = goodNews(news)) {
        Data done = icon("done");
        done.set("words", text(words(good)));
        data.set("news", done);
    }
    if (const char *bad = badNews(news)) {
        Data trouble = icon("warning");
        trouble.set("words", text(words(bad)));
        data.set("trouble", trouble);
    }
}

Data recordData(const PendingChangesPage::Record &record, const PendingChangesPage &page)
{
    Data data;
    if (!record.isNew)
        data.set("code", text(displayName(record.code)));
    data.set("fields", changedFields(record, page));
    return data;
}

Data changeData(const PendingChangesPage::Change &change, const PendingChangesPage &page, const Words &words)
{
    const RegionFormat format{page.frame};
    Data data;
    data.set("name", text(change.name));
    data.set("title", text(embeddedTexts().text(page.frame.language, "Operation", change.operationTitle)));
    data.set("asked",
             phrase(words(QT_TRANSLATE_NOOP("Pages", "Asked by %1 at %2; waits until %3")),
                    {{displayName(change.consumerName), true},
                     {format.time(change.askedAt), false, false},
                     {format.time(change.expiresAt), false, false}}));
    Data records{Data::type::list};
    for (const PendingChangesPage::Record &record : change.records)
        records.push_back(recordData(record, page));
    data.set("records", records);
    return data;
}

} // namespace

QByteArray render(const PendingChangesPage &page)
{
    const Words words{page.frame.language};
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "Changes that wait for you"));
    Data data;
    setReader(data, page.reader, words);
    data.set("heading", text(title));
    data.set("about",
             text(words(QT_TRANSLATE_NOOP(
                 "Pages", "An application asked for these changes in your name. Nothing happens until you confirm."))));
    data.set("action", text(page.action));
    data.set("csrf", text(page.csrf));
    data.set("account", text(page.account));
    data.set("account_label", text(words(QT_TRANSLATE_NOOP("Pages", "Your account"))));
    data.set("confirm_action", Data{pending_action::confirm});
    data.set("reject_action", Data{pending_action::reject});
    data.set("confirm", text(words(QT_TRANSLATE_NOOP("Pages", "Confirm"))));
    data.set("reject", text(words(QT_TRANSLATE_NOOP("Pages", "Reject"))));
    data.set("becomes", text(words(QT_TRANSLATE_NOOP("Pages", "becomes"))));
    setNews(data, page.news, words);
    Data list{Data::type::list};
    for (const PendingChangesPage::Change &change : page.changes)
        list.push_back(changeData(change, page, words));
    data.set("changes", list);
    if (page.changes.empty())
        data.set("none", text(words(QT_TRANSLATE_NOOP("Pages", "No change waits for you."))));
    return renderPage(page.frame, {"pending_changes", Layout::Document, title, data});
}

} // namespace fractal::pages
