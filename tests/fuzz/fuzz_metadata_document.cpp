// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What clients say of themselves: a metadata document (oauth.md C05 to C07) and a registration request (RFC 7591). What is
// accepted has bounded words, and callbacks that an administrator could have entered.
#include "core/store/consumers.h"
#include "server/oauth/client_metadata.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

namespace fractal::fuzz {

using namespace oauth;

namespace {

constexpr auto address = "https://client.example/metadata.json";
constexpr auto host = "client.example";
constexpr qsizetype longestWord = 2000; ///< the longest that a consumer may have of anything

void isAcceptable(const ClientMetadata &metadata)
{
    const auto &description = metadata.description;
    holds(!description.callbacks.isEmpty(), "there is a callback");
    for (const QString &callback : description.callbacks)
        holds(consumers::checkCallback(callback).has_value(), "a callback is one that a consumer may have");
    holds(description.name.size() <= longestWord, "a name is bounded");
}

} // namespace

void run(const QByteArray &input)
{
    if (const auto document = readDocument(input, QString::fromLatin1(address), QString::fromLatin1(host))) {
        isAcceptable(*document);
        const QJsonObject object = QJsonDocument::fromJson(input).object();
        holds(object.value(QLatin1StringView{"client_id"}).toString() == QLatin1StringView{address}, "it names itself");
        holds(!object.contains(QLatin1StringView{"client_secret"}), "it brings no secret");
        holds(document->authMethod == AuthMethod::None, "it proves nothing that it could not");
    }
    if (const auto registration = readRegistration(input))
        isAcceptable(*registration);
}

} // namespace fractal::fuzz

FRACTAL_FUZZ_TARGET
