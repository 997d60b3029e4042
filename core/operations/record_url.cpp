// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/record_url.h"

#include <QUrl>

#include <array>

namespace fractal::operations {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    RecordKind kind;
    QLatin1StringView path;
    QLatin1StringView prefix; ///< of ids
};
constexpr std::array words{
    Words{RecordKind::WorkOrder, "/o/work-orders/"_L1, "wo:"_L1}, Words{RecordKind::Asset, "/o/assets/"_L1, "asset:"_L1},
    Words{RecordKind::WorkRequest, "/o/requests/"_L1, "req:"_L1}, Words{RecordKind::Plan, {}, "plan:"_L1},
    Words{RecordKind::Part, "/o/assets/"_L1, "part:"_L1},
};

const Words &wordsOf(RecordKind kind)
{
    return words[static_cast<std::size_t>(kind)];
}

} // namespace

QString recordUrl(const QString &publicUrl, RecordKind kind, const QString &code)
{
    if (wordsOf(kind).path.isEmpty())
        return {};
    return publicUrl + wordsOf(kind).path + QString::fromLatin1(QUrl::toPercentEncoding(code));
}

QString recordId(RecordKind kind, const QString &code)
{
    return wordsOf(kind).prefix + code;
}

std::optional<RecordName> recordNameFrom(const QString &id)
{
    for (const Words &known : words) {
        if (id.startsWith(known.prefix))
            return RecordName{known.kind, id.mid(known.prefix.size())};
    }
    return {};
}

} // namespace fractal::operations
