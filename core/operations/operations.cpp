// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operation.h"

#include <QHash>

namespace fractal::operations {

std::span<const Operation> all()
{
#define X(name) name(),
    static const std::vector<Operation> operations{FRACTAL_OPERATIONS(X)};
#undef X
    return operations;
}

const Operation *find(QStringView name)
{
    static const QHash<QString, const Operation *> byName = [] {
        QHash<QString, const Operation *> index;
        for (const Operation &operation : all())
            index.insert(QString::fromLatin1(operation.name), &operation);
        return index;
    }();
    return byName.value(name.toString(), nullptr);
}

} // namespace fractal::operations
