// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "server/http/message.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace fractal::rest {

inline constexpr auto basePath = "/api/v1";

/// Where an operation is found. Readers are GET with a query, what adds is POST, what edits is PATCH, a step of a record's
/// life is POST on a path below it.
struct Declaration {
    const char *operation;
    http::Method method;
    const char *path; ///< below basePath; a part in braces is an argument: "/work-orders/{id}"
};

/// THE list: routing and openapi.json are made from it.
[[nodiscard]] std::span<const Declaration> declarations();

/// One row of it with its operation.
struct Route {
    const Operation *operation;
    http::Method method;
    QByteArray path;
    QList<QByteArray> parts; ///< of the path
    QJsonObject properties; ///< of the operation's input schema, by the name of the argument

    [[nodiscard]] bool writes() const { return operation->effect != Effect::Reads; }
    /// Does the operation take this argument?
    [[nodiscard]] bool takes(const QString &argument) const { return properties.contains(argument); }
    [[nodiscard]] QStringList pathArguments() const;
};
[[nodiscard]] const std::vector<Route> &routes();

/// What a path leads to.
struct Match {
    const Route *route = nullptr; ///< null: the path is known, but not with this method
    QJsonObject pathArguments; ///< decoded
    QList<http::Method> allowed; ///< what the path takes
};
/// `path` as sent, below basePath. HEAD goes where GET goes. Nothing when no row has such a path, or when an argument in it
/// is not UTF-8.
[[nodiscard]] std::optional<Match> match(http::Method method, QByteArrayView path);

} // namespace fractal::rest
