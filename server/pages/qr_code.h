// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fractal::pages {

/// A QR code (ISO/IEC 18004, error correction M) as an SVG of black squares on white, with its margin of four. Empty when
/// the text is too long for one.
[[nodiscard]] QByteArray qrCode(QByteArrayView text);

} // namespace fractal::pages
