// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/remembered_site.h"

#include "core/store/database_url.h"

#include <QFileInfo>

namespace fractal::remembered_site {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderKey = "site/folder"_L1;

} // namespace

QString folder(const QSettings &memory)
{
    const QString folder = memory.value(folderKey).toString();
    return !folder.isEmpty() && QFileInfo::exists(folder + "/keyring"_L1) ? folder : QString{};
}

void setFolder(QSettings &memory, const QString &folder)
{
    memory.setValue(folderKey, folder);
}

Result<void> keepAddress(const StoreLocation &place)
{
    return database_url::keep(place.folder, place.driver == Driver::Postgres ? place.url : QString{});
}

} // namespace fractal::remembered_site
