// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/client_profiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

ClientWords wordsFrom(const QJsonValue &json)
{
    QHash<QString, QString> words;
    const QJsonObject object = json.toObject();
    for (auto word = object.begin(); word != object.end(); ++word)
        words.insert(word.key(), word->toString());
    return ClientWords{words};
}

ClientProfile profileFrom(const QString &id, const QJsonObject &json)
{
    ClientProfile profile;
    profile.id = id;
    profile.name = json["name"_L1].toString();
    profile.operatedBy = json["operator"_L1].toString();
    profile.address = json["address"_L1].toString();
    profile.onPersonsComputer = json["connects_from"_L1] == "computer"_L1;
    for (const QJsonValue &host : json["callback_hosts"_L1].toArray())
        profile.callbackHosts += host.toString();
    for (const QJsonValue &host : json["document_hosts"_L1].toArray())
        profile.documentHosts += host.toString();
    for (const QJsonValue &callback : json["callbacks"_L1].toArray()) {
        const QString pattern = callback["pattern"_L1].toString();
        if (!pattern.contains(u'{'))
            profile.usualCallbacks += pattern;
    }
    for (const QJsonValue &plan : json["plans"_L1].toArray())
        profile.plans += plan.toString();
    const QJsonValue developerMode = json["developer_mode"_L1];
    profile.developerMode = wordsFrom(developerMode["name"_L1]);
    profile.developerModePlace = wordsFrom(developerMode["where"_L1]);
    profile.developerModeWarning = wordsFrom(developerMode["warning"_L1]);
    profile.place = wordsFrom(json["where"_L1]);
    for (const QJsonValue &field : json["fields"_L1].toArray())
        profile.fields.push_back({field["is"_L1].toString(), wordsFrom(field["label"_L1]), field["value"_L1].toString()});
    profile.confirmation = wordsFrom(json["confirmation"_L1]);
    profile.createWord = wordsFrom(json["create"_L1]);
    profile.connectWord = wordsFrom(json["connect"_L1]);
    profile.privacy = wordsFrom(json["privacy"_L1]);
    return profile;
}

} // namespace

std::vector<ClientProfile> loadClientProfiles()
{
    std::vector<ClientProfile> profiles;
    const QDir folder{u":/clients"_s};
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        QJsonParseError problem;
        const bool opened = file.open(QIODevice::ReadOnly);
        const QJsonObject json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray{}, &problem).object();
        if (problem.error != QJsonParseError::NoError)
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(problem.errorString()));
        profiles.push_back(profileFrom(name.section(u'.', 0, 0), json));
    }
    return profiles;
}

const std::vector<ClientProfile> &clientProfiles()
{
    static const std::vector<ClientProfile> profiles = loadClientProfiles();
    return profiles;
}

const ClientProfile *clientProfileFor(const QString &callbackHost)
{
    for (const ClientProfile &profile : clientProfiles()) {
        if (profile.callbackHosts.contains(callbackHost))
            return &profile;
    }
    return nullptr;
}

const QStringList &clientDocumentHosts()
{
    static const QStringList hosts = [] {
        QStringList all;
        for (const ClientProfile &profile : clientProfiles())
            all += profile.documentHosts;
        all.removeDuplicates();
        return all;
    }();
    return hosts;
}

const ClientProfile *clientProfileNamed(const QString &id)
{
    for (const ClientProfile &profile : clientProfiles()) {
        if (profile.id == id)
            return &profile;
    }
    return nullptr;
}

} // namespace fractal::pages
