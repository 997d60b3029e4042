// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/picture.h"

#include "core/store/settings_check.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

namespace fractal::general {

namespace {

constexpr QSize box{480, 160};
constexpr int longestSide = 20'000; ///< of the file: more is a bomb, not a logo
constexpr int smallestSide = 16;

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray{};
}

QImage decoded(QByteArray &bytes)
{
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader{&buffer};
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isKnown = format == "png" || format == "jpeg" || format == "jpg" || format == "svg";
    if (!isKnown || size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        return {};
    // A drawing is drawn at the size that is needed, a photograph only ever made smaller.
    if (format == "svg" || size.width() > box.width() || size.height() > box.height())
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

Picture readPicture(const QString &path)
{
    QFile file{path};
    if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, PictureProblem::Unreadable};
    if (file.size() > largestPicture)
        return {{}, PictureProblem::TooLarge};
    QByteArray bytes = file.read(largestPicture);
    QImage image = decoded(bytes);
    if (image.isNull())
        return {{}, PictureProblem::NoPicture};
    QByteArray png = pngOf(image);
    while (png.size() > settings_check::largestLogo && image.width() > smallestSide && image.height() > smallestSide) {
        image = image.scaled(image.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        png = pngOf(image);
    }
    return {png, png.isEmpty() ? PictureProblem::NoPicture : PictureProblem::None};
}

} // namespace fractal::general
