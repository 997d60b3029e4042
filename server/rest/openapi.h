// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fractal::rest {

/// The description of the whole of REST (OpenAPI 3.1), made from the list of operations: their addresses, arguments, schemas
/// and scopes. The same for everybody, whatever they may do.
[[nodiscard]] QByteArray openApi(const QString &publicUrl);

} // namespace fractal::rest
