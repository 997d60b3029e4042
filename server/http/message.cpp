// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/message.h"

namespace fractal::http {

using namespace Qt::StringLiterals;

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Head:
        return "HEAD"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Put:
        return "PUT"_ba;
    case Method::Patch:
        return "PATCH"_ba;
    case Method::Delete:
        return "DELETE"_ba;
    case Method::Options:
        return "OPTIONS"_ba;
    }
    Q_UNREACHABLE();
}

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[field, value] : headers) {
        if (field == name)
            return value;
    }
    return {};
}

bool Request::hasHeader(QByteArrayView name) const
{
    for (const auto &[field, value] : headers) {
        if (field == name)
            return true;
    }
    return false;
}

Response Response::json(int status, QByteArray body)
{
    return {.status = status, .contentType = "application/json"_ba, .body = std::move(body), .headers = {}, .stream = {}};
}

Response Response::html(int status, QByteArray body)
{
    return {.status = status, .contentType = "text/html; charset=utf-8"_ba, .body = std::move(body), .headers = {}, .stream = {}};
}

Response Response::empty(int status)
{
    return {.status = status, .contentType = {}, .body = {}, .headers = {}, .stream = {}};
}

} // namespace fractal::http
