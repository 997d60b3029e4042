// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/work_order_page.h"

#include "server/pages/display_name.h"
#include "server/pages/record_parts.h"
#include "server/pages/region_format.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

Facts factsOf(const WorkOrderPage &page, const Words &words)
{
    const RegionFormat format{page.frame};
    const auto date = [&format](const std::optional<Instant> &at) { return at ? format.date(*at) : QString{}; };
    const auto dateAndTime = [&format](const std::optional<Instant> &at) { return at ? format.dateAndTime(*at) : QString{}; };
    Facts facts;
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Asset")), page.asset, "assets");
    if (page.location.code != page.asset.code)
        facts.add(words(QT_TRANSLATE_NOOP("Pages", "Location")), page.location, "assets");
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "System")), displayName(page.system));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Part")), displayName(page.part));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Type")), wordsFor(typeWords, page.type, words));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Priority")), wordsFor(gradeWords, page.priority, words));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Failure mode")), displayName(page.failureMode));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Responsible")), displayName(page.responsible));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Scheduled date")), date(page.scheduledAt));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Due date")), dateAndTime(page.dueAt));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Started")), dateAndTime(page.startedAt));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Completed on")), dateAndTime(page.completedAt));
    if (page.runningTimeS)
        facts.add(words(QT_TRANSLATE_NOOP("Pages", "Execution time")), format.duration(std::chrono::seconds{*page.runningTimeS}));
    if (!page.cost.isEmpty())
        facts.add(words(QT_TRANSLATE_NOOP("Pages", "Cost")), format.money(page.cost, page.currency));
    return facts;
}

Data tasksOf(const WorkOrderPage &page, const Words &words)
{
    Data list{Data::type::list};
    for (const WorkOrderPage::Task &task : page.tasks) {
        Data item = icon(task.done ? "done" : "open");
        item.set("title", text(displayText(task.title)));
        item.set("state",
                 text(task.done ? words(QT_TRANSLATE_NOOP("Pages", "Done")) : words(QT_TRANSLATE_NOOP("Pages", "To do"))));
        list.push_back(item);
    }
    return list;
}

} // namespace

QByteArray render(const WorkOrderPage &page)
{
    const Words words{page.frame.language};
    Data data;
    setReader(data, page.reader, words);
    data.set("kind", text(words(QT_TRANSLATE_NOOP("Pages", "Work order"))));
    data.set("record_code", text(displayName(page.code)));
    data.set("heading", text(displayText(page.title)));
    Data chips{Data::type::list};
    const Mark mark = page.status == u"completed" ? Mark::Good : Mark::Plain;
    chips.push_back(chip(wordsFor(statusWords, page.status, words), mark));
    if (page.overdue)
        chips.push_back(chip(words(QT_TRANSLATE_NOOP("Pages", "Overdue")), Mark::Care));
    chips.push_back(chip(words(QT_TRANSLATE_NOOP("Pages", "Read-only")), Mark::Plain));
    data.set("chips", chips);
    data.set("columns", factsOf(page, words).columns());
    if (!page.description.isEmpty() || !page.note.isEmpty())
        data.set("description", Data{"paragraphs", paragraphs(page.description + u'\n' + page.note)});
    if (!page.tasks.empty()) {
        Data tasks;
        tasks.set("label", text(words(QT_TRANSLATE_NOOP("Pages", "Tasks"))));
        tasks.set("items", tasksOf(page, words));
        data.set("tasks", tasks);
    }
    setChanges(data, page.changes, page.frame, words);
    data.set("help",
             text(words(QT_TRANSLATE_NOOP(
                 "Pages", "This page is for reading. To change the work order, open Fractal One or ask your assistant."))));
    return renderPage(page.frame, {"record", Layout::Document, displayName(page.code), data});
}

} // namespace fractal::pages
