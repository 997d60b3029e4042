// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/page_frame.h"

namespace fractal::pages {

/// The end where no page of the client takes over.
struct ConnectedPage {
    Frame frame;
    QString consumerName;
    QString personName;
    QByteArray account; ///< where the person sees what they authorized
    QString redirectUri; ///< the client's short name follows from it
};

[[nodiscard]] QByteArray render(const ConnectedPage &page);

} // namespace fractal::pages
