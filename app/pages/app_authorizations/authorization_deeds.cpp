// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/app_authorizations/authorization_deeds.h"

#include "app/pages/app_authorizations/authorization_model.h"

#include <QWidget>

namespace fractal {

using namespace Qt::StringLiterals;
using authorizations::Authorization;

namespace {

QString personOf(const Authorization &given)
{
    return given.userDisplayName.isEmpty() ? given.userName : given.userDisplayName;
}

/// Those of the numbers that still hold.
Result<std::vector<Authorization>> holding(Work &work, const std::vector<AuthorizationId> &ids)
{
    std::vector<Authorization> found;
    for (const AuthorizationId id : ids) {
        auto given = authorizations::find(work.connection, id);
        if (!given && given.error().code != ErrorCode::NotFound)
            return Failure{given.error()};
        if (given && !given->revokedAt)
            found.push_back(*std::move(given));
    }
    return found;
}

Result<qint64> end(Work &work, const std::vector<Authorization> &given, std::vector<journal::Change> &changes)
{
    qint64 ended = 0;
    for (const Authorization &one : given) {
        FRACTAL_TRY(const bool isFirst, authorizations::revoke(work, one.id, u"revoked in the window"_s));
        if (!isFirst)
            continue;
        ++ended;
        changes.push_back({u"authorization"_s, one.id.value, u"%1 › %2"_s.arg(personOf(one), one.consumerName), {}, {}, 0});
    }
    if (ended == 0)
        return failure(ErrorCode::NotFound, u"all of them have ended already"_s);
    return ended;
}

} // namespace

AuthorizationDeeds::AuthorizationDeeds(Office &office, QWidget *over) : QObject{over}, m_office{office}, m_over{over} {}

void AuthorizationDeeds::revokeOne(const authorizations::TableRow &row)
{
    const Authorization &given = row.authorization;
    ask(tr("Revoke access?"),
        tr("%1 will stop working for %2 at once. They can connect again.", "app, person")
            .arg(given.consumerName, personOf(given)),
        tr("Revoke access"), [id = given.id](Work &work) { return holding(work, {id}); });
}

void AuthorizationDeeds::revokeSome(const QList<qint64> &ids)
{
    std::vector<AuthorizationId> wanted;
    for (const qint64 id : ids)
        wanted.push_back(AuthorizationId{id});
    const int count = static_cast<int>(ids.size());
    ask(tr("Revoke access?"),
        tr("%n app will stop working at once for the people who are chosen. They can connect again.", nullptr, count),
        tr("Revoke %n", "accesses", count), [wanted](Work &work) { return holding(work, wanted); });
}

void AuthorizationDeeds::revokeMatching(const authorizations::TableQuery &query, qint64 count)
{
    const int shown = static_cast<int>(count);
    ask(tr("Revoke access?"),
        tr("%n app will stop working at once for the people who are chosen. They can connect again.", nullptr, shown),
        tr("Revoke %n", "accesses", shown), [query](Work &work) -> Result<std::vector<Authorization>> {
            FRACTAL_TRY(const auto ids, authorizations::matching(work.connection, query, work.now()));
            return holding(work, ids);
        });
}

void AuthorizationDeeds::revokeAllOfUser(const authorizations::TableRow &row, qint64 count)
{
    const Authorization &given = row.authorization;
    ask(tr("Revoke all access of %1?").arg(personOf(given)),
        tr("%n app will stop working for %1 at once. They can connect again.", "person", static_cast<int>(count))
            .arg(personOf(given)),
        tr("Revoke %n", "accesses", static_cast<int>(count)),
        [user = given.user](Work &work) { return authorizations::holdingOfUser(work.connection, user, work.now()); });
}

void AuthorizationDeeds::revokeAllOfConsumer(const authorizations::TableRow &row, qint64 count)
{
    const Authorization &given = row.authorization;
    ask(tr("Revoke all access of %1?").arg(given.consumerName),
        tr("%1 will stop working for %n person at once. They can connect again.", "app", static_cast<int>(count))
            .arg(given.consumerName),
        tr("Revoke %n", "accesses", static_cast<int>(count)), [consumer = given.consumer](Work &work) {
            return authorizations::holdingOfConsumer(work.connection, consumer, work.now());
        });
}

void AuthorizationDeeds::ask(const QString &title, const QString &text, const QString &verb, const Find &find)
{
    const Prompter::Question question{.title = title, .text = text, .yes = verb, .isDestructive = true};
    m_office.prompter.ask(m_over, question, [this, guard = QPointer{this}, find](Prompter::Answer answer) {
        if (guard && answer == Prompter::Answer::Yes)
            revoke(find);
    });
}

void AuthorizationDeeds::revoke(const Find &find)
{
    const Deed deed{.needs = {Resource::Authorizations, Action::Delete},
                    .action = u"authorization.revoke"_s,
                    .undoable = false,
                    .reason = u"access that was ended is not put back"_s};
    m_office.session.change<qint64>(
        this, deed,
        [find](Work &work, std::vector<journal::Change> &changes) -> Result<qint64> {
            FRACTAL_TRY(const auto given, find(work));
            return end(work, given, changes);
        },
        [this](const Result<qint64> &ended) {
            if (!ended)
                return m_office.toasts.complain(ended.error().code == ErrorCode::NotFound ? tr("This access has ended already.")
                                                                                          : sentenceFor(ended.error()));
            m_office.toasts.say(tr("Access revoked: %n", nullptr, static_cast<int>(*ended)));
            emit revoked();
        });
}

} // namespace fractal
