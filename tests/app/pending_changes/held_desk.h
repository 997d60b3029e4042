// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/pending_change.h"
#include "core/store/authorizations.h"
#include "core/store/authorized_principal.h"
#include "core/store/consumers.h"
#include "tests/support/app/desk.h"
#include "tests/support/sample_records.h"

namespace fractal::test {

/// A desk on a site with sample records, and a consumer whose writes are held and that the planner has connected.
class HeldDesk : public Desk {
public:
    explicit HeldDesk(const QString &person = QStringLiteral("planner")) : Desk{}, records{store}
    {
        consumer = must<consumers::Added>([](Work &work) -> Result<consumers::Added> {
                       consumers::Consumer given;
                       given.name = QStringLiteral("ChatGPT");
                       given.writes = WritePolicy::Hold;
                       FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, QStringLiteral("Planner")));
                       given.group = group.id;
                       return consumers::add(work, given, QStringLiteral("admin"), true);
                   }).consumer;
        const UserId planner = users::findByName(store.reader(), QStringLiteral("planner"))->id;
        must<crypto::Secret>([&](Work &work) {
            return authorizations::grantWithCode(work, {consumer.id, planner, ScopeSet::all(), QStringLiteral("mcp")},
                                                 QStringLiteral("https://a.example/cb"), QStringLiteral("c"),
                                                 QStringLiteral("r"));
        });
        authorization.value = store.reader().scalar(QStringLiteral("SELECT max(id) FROM authorizations")).value();
        signIn(person);
    }

    template <typename T>
    T must(const std::function<Result<T>(Work &)> &job)
    {
        auto done = store.site().write<T>(job);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return *std::move(done);
    }
    void set(const QString &sql)
    {
        must<qint64>([&](Work &work) { return work.connection.execute(sql); });
    }

    /// The app asks, as a door of the server does it.
    void ask(const QString &operation, const QJsonObject &arguments)
    {
        const Principal asker = authorized_principal::find(store.reader(), authorization, store.clock.now()).value().value();
        const auto answer = must<Result<QByteArray>>([&](Work &work) -> Result<Result<QByteArray>> {
            return operations::call(*operations::find(operation), arguments, asker, records.facts(), work);
        });
        if (answer || answer.error().code != ErrorCode::ConfirmationRequired)
            qFatal("it was not held: %s", answer ? answer->constData() : qPrintable(answer.error().detail));
    }
    void askForTitle(const QString &title = QStringLiteral("Loud noise"))
    {
        ask(QStringLiteral("update_work_order"),
            {{QStringLiteral("id"), QStringLiteral("OT-4")}, {QStringLiteral("title"), title}});
    }
    QString title()
    {
        return records
            .call(QStringLiteral("get_work_order"), {{QStringLiteral("id"), QStringLiteral("OT-4")}}, QStringLiteral("admin"))
            .value()[QLatin1StringView{"title"}]
            .toString();
    }

    SampleRecords records;
    consumers::Consumer consumer;
    AuthorizationId authorization;
};

} // namespace fractal::test
