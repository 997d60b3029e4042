// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

/// What commands answer: records, as a table for people or as JSON for programs.
namespace fractal::cli {

/// Fields in the order in which they are shown.
using Record = QList<QPair<QString, QJsonValue>>;

enum class Format : quint8 { Table, Json };

/// One record: a line a field.
[[nodiscard]] QByteArray shown(const Record &record, Format format);
/// Several: a line a record. Where there are none, people read `empty`.
[[nodiscard]] QByteArray shown(const QList<Record> &records, Format format, const QString &empty);
/// One JSON object on one line, for streams.
[[nodiscard]] QByteArray jsonLine(const Record &record);
/// A value as people read it, on one line. Stored text cannot steer the terminal: control characters are replaced.
[[nodiscard]] QString plain(const QJsonValue &value);
/// RFC 3339 in UTC; null where there is none.
[[nodiscard]] QJsonValue shownTime(const std::optional<Instant> &at);

} // namespace fractal::cli
