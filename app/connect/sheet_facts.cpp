// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/sheet_facts.h"

#include "core/store/authorizations.h"
#include "core/store/groups.h"
#include "core/store/settings.h"
#include "core/store/users.h"

namespace fractal::connect {

namespace {

/// As the server sees them when they ask through this consumer.
Result<Principal> askerOf(Work &work, const SheetFacts &facts)
{
    FRACTAL_TRY(const users::User user, users::find(work.connection, facts.progress.user));
    FRACTAL_TRY(Principal asker, users::principalOf(work.connection, user, Actor::User));
    if (facts.consumer.limitToGroup && facts.consumer.group) {
        FRACTAL_TRY(const groups::Group ceiling, groups::find(work.connection, facts.consumer.group));
        asker.rights = asker.rights.intersected(ceiling.rights);
    }
    FRACTAL_TRY(const authorizations::Authorization authorization,
                authorizations::find(work.connection, facts.progress.authorization));
    asker.scopes = authorization.scopes;
    asker.scopesApply = true;
    return asker;
}

} // namespace

Result<SheetFacts> sheetFacts(Work &work, ConsumerId consumer, Instant begun, bool wantsQuestions)
{
    SheetFacts facts;
    FRACTAL_TRY(facts.consumer, consumers::find(work.connection, consumer));
    FRACTAL_TRY(facts.progress, connection_progress::progress(work.connection, consumer, facts.consumer.createdAt));
    if (!facts.progress.authorization && facts.consumer.createdAt < begun) {
        FRACTAL_TRY(auto recent, connection_progress::progress(work.connection, consumer, begun));
        recent.refusedCallbacks = std::move(facts.progress.refusedCallbacks);
        facts.progress = std::move(recent);
    }
    if (wantsQuestions && facts.progress.isConnected() && facts.progress.user) {
        FRACTAL_TRY(const Principal asker, askerOf(work, facts));
        FRACTAL_TRY(const Settings settings, Settings::load(work.connection));
        FRACTAL_TRY(facts.questions, site_questions::questionsFor(work.connection, asker, settings.timeZone, work.now()));
    }
    return facts;
}

} // namespace fractal::connect
