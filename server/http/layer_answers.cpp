// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/layer_answers.h"

#include "core/base/json_writer.h"
#include "server/http/reason_phrase.h"

namespace fractal::http {

using namespace Qt::StringLiterals;

Response errorAnswer(int status, const QByteArray &reference)
{
    QByteArray code = reasonPhrase(status).toLower();
    code.replace(' ', '_');
    JsonWriter json;
    json.beginObject().field("error", code.constData());
    if (!reference.isEmpty())
        json.field("reference", reference.constData());
    json.endObject();
    Response response = Response::json(status, json.take());
    response.with("Cache-Control"_ba, "no-store"_ba);
    return response;
}

Response comeBackLater(Response response, int seconds)
{
    response.with("Retry-After"_ba, QByteArray::number(seconds));
    return response;
}

bool prefersPage(const Request &request)
{
    return request.header("accept").toLower().contains("text/html");
}

} // namespace fractal::http
