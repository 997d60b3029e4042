// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_changes.h"

#include <QJsonArray>

namespace fractal::setting_changes {

using namespace Qt::StringLiterals;

Result<std::vector<journal::Change>> apply(Work &work, const Settings &loaded, const Settings &wanted)
{
    FRACTAL_TRY(Settings settings, Settings::load(work.connection));
    const QStringList keys = Settings::keys();
    std::vector<journal::Change> changes;
    QJsonArray conflicts;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString before = loaded.value(keys[i]);
        const QString after = wanted.value(keys[i]);
        const QString present = settings.value(keys[i]);
        if (before == after || present == after)
            continue;
        if (present != before)
            conflicts += keys[i];
        settings.setValue(keys[i], after);
        // A setting's record id is its place among the keys, which only grow at their end.
        changes.push_back({u"setting"_s, i + 1, keys[i], {{u"value"_s, before}}, {{u"value"_s, after}}, 0});
    }
    if (!conflicts.isEmpty())
        return failure(ErrorCode::VersionConflict, u"somebody else changed the same settings meanwhile"_s,
                       conflicts[0].toString(), {{u"keys"_s, conflicts}});
    if (!changes.empty())
        FRACTAL_TRY_VOID(settings.save(work.connection));
    return changes;
}

} // namespace fractal::setting_changes
