// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/asset_page.h"

#include "server/pages/display_name.h"
#include "server/pages/record_parts.h"
#include "server/pages/region_format.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

Facts factsOf(const AssetPage &page, const Words &words)
{
    const RegionFormat format{page.frame};
    Facts facts;
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Kind")), wordsFor(kindWords, page.kind, words));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Stands in")), page.parent, "assets");
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Criticality")),
              page.criticality.isEmpty() ? QString{} : wordsFor(gradeWords, page.criticality, words));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Asset type")), displayName(page.assetType));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Address")), displayName(page.address));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "City")), displayName(page.city));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Manufacturer")), displayName(page.manufacturer));
    facts.add(words(QT_TRANSLATE_NOOP("Pages", "Model")), displayName(page.model));
    facts.addCode(words(QT_TRANSLATE_NOOP("Pages", "Serial number")), page.serialNumber);
    if (page.commissionedAt)
        facts.add(words(QT_TRANSLATE_NOOP("Pages", "Commissioning")), format.date(*page.commissionedAt));
    if (page.openWorkOrders)
        facts.add(words(QT_TRANSLATE_NOOP("Pages", "Open work orders")), format.number(*page.openWorkOrders));
    return facts;
}

} // namespace

QByteArray render(const AssetPage &page)
{
    const Words words{page.frame.language};
    Data data;
    setReader(data, page.reader, words);
    data.set("kind", text(words(QT_TRANSLATE_NOOP("Pages", "Asset"))));
    data.set("record_code", text(displayName(page.code)));
    data.set("heading", text(displayText(page.name)));
    Data chips{Data::type::list};
    if (!page.active)
        chips.push_back(chip(words(QT_TRANSLATE_NOOP("Pages", "No longer used")), Mark::Plain));
    else if (page.outOfService)
        chips.push_back(chip(words(QT_TRANSLATE_NOOP("Pages", "Out of service")), Mark::Care));
    else
        chips.push_back(chip(words(QT_TRANSLATE_NOOP("Pages", "In service")), Mark::Good));
    chips.push_back(chip(words(QT_TRANSLATE_NOOP("Pages", "Read-only")), Mark::Plain));
    data.set("chips", chips);
    data.set("columns", factsOf(page, words).columns());
    if (!page.description.isEmpty())
        data.set("description", Data{"paragraphs", paragraphs(page.description)});
    setChanges(data, page.changes, page.frame, words);
    data.set("help",
             text(words(QT_TRANSLATE_NOOP(
                 "Pages", "This page is for reading. To change the asset, open Fractal One or ask your assistant."))));
    return renderPage(page.frame, {"record", Layout::Document, displayName(page.code), data});
}

} // namespace fractal::pages
