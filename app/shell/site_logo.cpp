// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/site_logo.h"

#include <QBuffer>
#include <QIcon>
#include <QImageReader>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSide = 4096; ///< of a stored picture; General makes them far smaller

QImage decoded(QByteArray png)
{
    QBuffer buffer{&png};
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader{&buffer, "png"};
    const QSize size = reader.size();
    return size.isEmpty() || size.width() > longestSide || size.height() > longestSide ? QImage{} : reader.read();
}

} // namespace

SiteLogo::SiteLogo(QSize box, QWidget *parent) : QLabel{parent}, m_box{box}
{
    setObjectName(u"siteLogo"_s);
    setPixmap(QIcon{u":/web/logo.svg"_s}.pixmap(m_box.height()));
}

void SiteLogo::setLogo(const QByteArray &png)
{
    if (png == m_png)
        return;
    m_png = png;
    QImage image = decoded(png);
    if (image.isNull())
        return setPixmap(QIcon{u":/web/logo.svg"_s}.pixmap(m_box.height()));
    image = image.scaled(m_box * devicePixelRatio(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatio());
    setPixmap(QPixmap::fromImage(image));
}

} // namespace fractal
