// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/record_url.h"

#include <QUrl>

namespace fractal::operations {

using namespace Qt::StringLiterals;

QString recordUrl(const QString &publicUrl, RecordKind kind, const QString &code)
{
    const QLatin1StringView words = kind == RecordKind::WorkOrder ? "/o/work-orders/"_L1 : "/o/assets/"_L1;
    return publicUrl + words + QString::fromLatin1(QUrl::toPercentEncoding(code));
}

QString recordId(RecordKind kind, const QString &code)
{
    return (kind == RecordKind::WorkOrder ? "wo:"_L1 : "asset:"_L1) + code;
}

} // namespace fractal::operations
