// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/maintenance/plan_events.h"
#include "server/cli/command.h"
#include "server/cli/moment.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct EventOptions {
    QString event;
    QString below;
    QString at;
};

Result<void> listEvents(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto events, plan_events::list(site->reader()));
    QList<Record> records;
    for (const plan_events::Event &event : events)
        records += Record{
            {u"event"_s, event.name}, {u"assets"_s, event.assets}, {u"last_happened_at"_s, shownTime(event.lastAt)}};
    shell.show(records, u"No plan waits for an event."_s);
    return {};
}

Result<plan_events::Happening> happeningFrom(const Shell &shell, Site &site, const EventOptions &given)
{
    FRACTAL_TRY(const Settings settings, Settings::load(site.reader()));
    plan_events::Happening happening{.event = given.event, .locationPath = {}, .at = shell.clock().now()};
    if (!given.at.isEmpty()) {
        FRACTAL_TRY(happening.at, momentFrom(given.at, happening.at, settings.timeZone));
    }
    if (given.below.isEmpty())
        return happening;
    const auto asset = assets::find(site.reader(), given.below, RowFilter{});
    if (!asset)
        return failure(asset.error().code, u"there is no asset \"%1\""_s.arg(given.below));
    happening.locationPath = asset->path;
    return happening;
}

Result<void> happened(const Shell &shell, const EventOptions &given)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto happening, happeningFrom(shell, *site, given));
    FRACTAL_TRY(const qint64 due, site->write<qint64>([&](Work &work) -> Result<qint64> {
        auto changes = plan_events::happened(work, happening);
        if (!changes && changes.error().code == ErrorCode::NotFound)
            return failure(ErrorCode::NotFound,
                           u"no plan waits for \"%1\" there; event list shows what plans wait for"_s.arg(given.event));
        if (!changes)
            return tl::unexpected{changes.error()};
        const auto count = static_cast<qint64>(changes->size());
        if (count > 0)
            FRACTAL_TRY_VOID(shell.record(work, {u"plan.event"_s}, *std::move(changes)));
        return count;
    }));
    shell.say(due > 0 ? u"%1 made due: operation call list_due_tasks shows what"_s.arg(due)
                      : u"everything that waits for it is due already"_s);
    return {};
}

} // namespace

void event(CLI::App &program, Shell &shell)
{
    CLI::App &parent = *program.add_subcommand("event", "What plans wait for that has no date and no meter: a flood warning");
    parent.require_subcommand(1);
    const auto given = std::make_shared<EventOptions>();

    shell.onCalled(*parent.add_subcommand("list", "The events that plans wait for"), [&shell] { return listEvents(shell); });

    CLI::App &happening = *parent.add_subcommand("happened", "Make due what waits for it; log undo takes it back");
    addText(happening, "event", given->event, "Its name in the plan")->required()->type_name("EVENT");
    addText(happening, "--below", given->below, "Only on this asset or location, and what is in it")->type_name("CODE");
    addText(happening, "--at", given->at, "When: 2026-11-24, a time with its zone, 2h ago as 2h; else now")->type_name("T");
    shell.onCalled(happening, [&shell, given] { return happened(shell, *given); });
}

} // namespace fractal::cli::commands
