// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/work_request_page.h"

#include "server/pages/display_name.h"
#include "server/pages/record_parts.h"
#include "server/pages/region_format.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr RecordWord requestStatusList[]{
    {"open", QT_TRANSLATE_NOOP("Pages", "Open")},
    {"in_process", QT_TRANSLATE_NOOP("Pages", "In process")},
    {"wo_in_process", QT_TRANSLATE_NOOP("Pages", "Work order in process")},
    {"solved_without_wo", QT_TRANSLATE_NOOP("Pages", "Solved without work order")},
    {"cancelled", QT_TRANSLATE_NOOP("Pages", "Cancelled")},
    {"solved_with_wo", QT_TRANSLATE_NOOP("Pages", "Solved with work order")},
    {"waiting_for_wo", QT_TRANSLATE_NOOP("Pages", "Waiting for work order")},
    {"wo_in_review", QT_TRANSLATE_NOOP("Pages", "Work order in review")},
    {"wo_cancelled", QT_TRANSLATE_NOOP("Pages", "Work order cancelled")},
    {"waiting_for_another_wo", QT_TRANSLATE_NOOP("Pages", "Waiting for another work order")},
    {"removed_from_pending", QT_TRANSLATE_NOOP("Pages", "Removed from pending tasks")},
    {"rejected", QT_TRANSLATE_NOOP("Pages", "Rejected")},
    {"created_from_guest_portal", QT_TRANSLATE_NOOP("Pages", "Created from guest portal")},
};

Facts factsOf(const WorkRequestPage &page, const Words &words)
{
    const RegionFormat format{page.frame};
    const auto moment = [&format](const std::optional<Instant> &at) { return at ? format.dateAndTime(*at) : QString{}; };
    Facts facts;
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Asset")), page.asset, "assets");
    if (page.location.code != page.asset.code)
        facts.add(words(QT_TRANSLATE_NOOP("Pages", "Location")), page.location, "assets");
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Requested by")), displayName(page.requestedBy));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Incident date")), moment(page.incidentAt));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Reported on")), moment(page.createdAt));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Decided on")), moment(page.decidedAt));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Solved on")), moment(page.solvedAt));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Reason")), displayName(page.reason));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Work order")), page.workOrder, "work-orders");
    return facts;
}

} // namespace

QByteArray render(const WorkRequestPage &page)
{
    const Words words{page.frame.language};
    Data data;
    setReader(data, page.reader, words);
    data.set("kind", text(words(QT_TRANSLATE_NOOP("Pages", "Work request"))));
    data.set("record_code", text(displayName(page.code)));
    data.set("heading", text(displayText(page.title)));
    Data chips{Data::type::list};
    chips.push_back(chip(wordsFor(requestStatusList, page.status, words), page.solvedAt ? Mark::Good : Mark::Plain));
    if (page.urgent)
        chips.push_back(chip(words(QT_TRANSLATE_NOOP("Pages", "Urgent")), Mark::Care));
    chips.push_back(chip(words(QT_TRANSLATE_NOOP("Pages", "Read-only")), Mark::Plain));
    data.set("chips", chips);
    data.set("columns", factsOf(page, words).columns());
    if (!page.description.isEmpty())
        data.set("description", Data{"paragraphs", paragraphs(page.description)});
    data.set("help",
             text(words(QT_TRANSLATE_NOOP(
                 "Pages", "This page is for reading. To decide about the request, open Fractal One or ask your assistant."))));
    return renderPage(page.frame, {"record", Layout::Document, displayName(page.code), data});
}

} // namespace fractal::pages
