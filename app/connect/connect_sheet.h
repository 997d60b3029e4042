// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/base/id.h"

#include <QString>

class QWidget;

namespace fractal::connect {

/// Opens the sheet that leads a person through connecting this consumer with the program of resources/clients/<client>.json
/// ("chatgpt"), or raises it when it is open already. It is a window of its own that stands beside a browser.
void open(Office &office, QWidget *over, ConsumerId consumer, const QString &client);

} // namespace fractal::connect
