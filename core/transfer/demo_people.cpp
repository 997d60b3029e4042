// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumers.h"
#include "core/store/groups.h"
#include "core/store/users.h"
#include "core/transfer/demo_parts.h"
#include "core/transfer/store_lookup.h"

#include <QJsonArray>

#include <future>

namespace fractal::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int passwordLength = 16;

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object[key].toString();
}

} // namespace

std::vector<NewPerson> makePeople(const QJsonObject &description, Random &random)
{
    std::vector<NewPerson> people;
    const QJsonArray described = description["people"_L1].toArray();
    for (const QJsonValue &value : described) {
        const QJsonObject given = value.toObject();
        NewPerson person;
        person.person = {text(given, "name"_L1), text(given, "display_name"_L1),
                         profileFromName(text(given, "profile"_L1)).value_or(Profile::Requester), text(given, "group"_L1),
                         crypto::Secret{crypto::newName(random, passwordLength).toLatin1()}};
        person.language = text(given, "language"_L1);
        person.location = text(given, "location"_L1);
        people.push_back(std::move(person));
    }
    // A hash takes a good part of a second; two at a time, as everywhere (decision 16a).
    for (std::size_t i = 0; i < people.size(); i += 2) {
        const auto hash = [&random](NewPerson &person) {
            person.passwordHash = crypto::hashPassword(random, QString::fromLatin1(person.person.password.reveal()));
        };
        const bool pair = i + 1 < people.size();
        auto second = pair ? std::async(std::launch::async, [&] { hash(people[i + 1]); }) : std::future<void>{};
        hash(people[i]);
        if (pair)
            second.get();
    }
    return people;
}

Result<void> addPeople(Gathering &gathering, const std::vector<NewPerson> &people)
{
    transfer::StoreLookup lookup{gathering.work.connection, transfer::StoreLookup::During::Writing};
    for (const NewPerson &given : people) {
        users::NewUser user;
        user.name = given.person.name;
        // The person who made the site may be called as one of them.
        if (users::findByName(gathering.work.connection, user.name))
            user.name += u".demo"_s;
        user.displayName = given.person.displayName;
        user.profile = given.person.profile;
        user.language = given.language;
        user.passwordHash = given.passwordHash;
        FRACTAL_TRY(const groups::Group group, groups::findByName(gathering.work.connection, given.person.group));
        user.group = group.id;
        if (!given.location.isEmpty()) {
            FRACTAL_TRY(const auto place, lookup.asset(given.location));
            if (!place)
                return failure(ErrorCode::Internal, u"the demonstration has no location %1"_s.arg(given.location));
            user.location = place->id;
        }
        FRACTAL_TRY(journal::Change change, users::add(gathering.work, user));
        gathering.changes.push_back(std::move(change));
    }
    return {};
}

Result<std::vector<Consumer>> addConsumers(Gathering &gathering, const QString &author)
{
    std::vector<Consumer> added;
    const QJsonArray described = gathering.description["consumers"_L1].toArray();
    for (const QJsonValue &value : described) {
        const QJsonObject given = value.toObject();
        consumers::Consumer consumer;
        consumer.name = text(given, "name"_L1);
        consumer.description = text(given, "description"_L1);
        consumer.grantType = consumers::grantTypeFromName(text(given, "grant"_L1)).value_or(consumer.grantType);
        const QJsonArray callbacks = given["callbacks"_L1].toArray();
        for (const QJsonValue &callback : callbacks)
            consumer.callbacks += callback.toString();
        FRACTAL_TRY(const groups::Group group, groups::findByName(gathering.work.connection, text(given, "group"_L1)));
        consumer.group = group.id;
        FRACTAL_TRY(consumers::Added made, consumers::add(gathering.work, consumer, author, true));
        gathering.changes.push_back(std::move(made.change));
        added.push_back({made.consumer.name, made.consumer.key, std::move(made.secret),
                         QString{consumers::nameOf(made.consumer.grantType)}, group.name, made.consumer.callbacks.value(0)});
    }
    return added;
}

} // namespace fractal::demo
