// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connect_sheet.h"

#include "app/connect/sheet.h"

#include <QApplication>

namespace fractal::connect {

namespace {

Sheet *openSheet(const Office &office, ConsumerId consumer, const QString &client)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *sheet = qobject_cast<Sheet *>(window);
        if (sheet != nullptr && sheet->isVisible() && sheet->isOf(office) && sheet->consumer() == consumer
            && sheet->client().id == client)
            return sheet;
    }
    return nullptr;
}

} // namespace

void open(Office &office, QWidget *over, ConsumerId consumer, const QString &client)
{
    const pages::ClientProfile *profile = pages::clientProfileNamed(client);
    if (profile == nullptr)
        return;
    Sheet *sheet = openSheet(office, consumer, client);
    if (sheet == nullptr) {
        // No child of the window: that one may be minimised while the browser is beside the sheet. It goes with it, though.
        sheet = new Sheet{Subject{office, *profile, consumer}};
        if (over != nullptr)
            QObject::connect(over->window(), &QObject::destroyed, sheet, [sheet] { delete sheet; });
    }
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

} // namespace fractal::connect
