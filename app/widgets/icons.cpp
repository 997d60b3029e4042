// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace fractal::look {

using namespace Qt::StringLiterals;

namespace {

/// Draws the file in the colour that the palette has at that moment; what was drawn is cached under its colour and size.
class Engine final : public QIconEngine {
public:
    Engine(const char *name, Token token) : m_name{name}, m_token{token} {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatioF();
        const QPixmap drawn = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        painter->drawPixmap(rect, drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QColor colour = look::colour(QGuiApplication::palette(), mode == QIcon::Disabled ? Token::Muted : m_token);
        const QString key =
            u"fractal:%1:%2:%3x%4"_s.arg(QLatin1StringView{m_name}, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new Engine{*this}; }

private:
    [[nodiscard]] QPixmap drawn(const QSize &size, const QColor &colour) const
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QFile file{u":/icons/%1.svg"_s.arg(QLatin1StringView{m_name})};
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer renderer{file.readAll().replace("currentColor", colour.name().toLatin1())};
        QPainter painter{&pixmap};
        renderer.render(&painter, QRectF{QPointF{}, QSizeF{size}});
        return pixmap;
    }

    const char *m_name;
    Token m_token;
};

} // namespace

QIcon icon(const char *name, Token token)
{
    return QIcon{new Engine{name, token}};
}

} // namespace fractal::look
