// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// A picture file as a site's logo.
namespace fractal::general {

inline constexpr qint64 largestPicture = 1'000'000;

enum class PictureProblem : quint8 { None, Unreadable, TooLarge, NoPicture };
struct Picture {
    QByteArray png; ///< fits into 480 × 160 and 100 kB
    PictureProblem problem = PictureProblem::None;
};
/// PNG, JPEG or SVG. Slow: decodes and scales.
[[nodiscard]] Picture readPicture(const QString &path);

} // namespace fractal::general
