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
        ClientProfile profile{
            .name = json["name"_L1].toString(), .operatedBy = json["operator"_L1].toString(), .callbackHosts = {}};
        for (const QJsonValue &host : json["callback_hosts"_L1].toArray())
            profile.callbackHosts += host.toString();
        profiles.push_back(profile);
    }
    return profiles;
}

const ClientProfile *clientProfileFor(const QString &callbackHost)
{
    static const std::vector<ClientProfile> profiles = loadClientProfiles();
    for (const ClientProfile &profile : profiles) {
        if (profile.callbackHosts.contains(callbackHost))
            return &profile;
    }
    return nullptr;
}

} // namespace fractal::pages
