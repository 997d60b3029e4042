// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"

#include "app/widgets/style.h"
#include "app/widgets/style_painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace fractal::look {

namespace {

constexpr int side = 8;
constexpr int shapeSize = 10;
constexpr int gap = 5;
constexpr int chipHeight = 20;

struct Look {
    Token text;
    Token fill;
};

Look lookOf(Status status)
{
    switch (status) {
    case Status::Ok:
        return {Token::Ok, Token::OkFill};
    case Status::Waiting:
    case Status::Attention:
        return {Token::Warning, Token::WarningFill};
    case Status::Failed:
        return {Token::Error, Token::ErrorFill};
    case Status::Off:
        break;
    }
    return {Token::Neutral, Token::NeutralFill};
}

QPainterPath triangle()
{
    QPainterPath path;
    path.moveTo(5, 1);
    path.lineTo(9.3, 9);
    path.lineTo(0.7, 9);
    path.closeSubpath();
    return path;
}

} // namespace

QColor textColour(const QPalette &palette, Status status)
{
    return colour(palette, lookOf(status).text);
}

QColor fillColour(const QPalette &palette, Status status)
{
    return colour(palette, lookOf(status).fill);
}

QSize chipSize(const QFont &body, const QString &text)
{
    const QFontMetrics metrics{font(body, TextSize::Caption)};
    return {metrics.horizontalAdvance(text) + 2 * side + shapeSize + gap, std::max(chipHeight, metrics.height() + 4)};
}

void paintShape(QPainter &painter, const QRect &place, const QPalette &palette, Status status)
{
    const QColor ink = textColour(palette, status);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF{place}.center() - QPointF{shapeSize / 2.0, shapeSize / 2.0});
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (status) {
    case Status::Ok:
        painter.drawEllipse(QPointF{5, 5}, 4, 4);
        break;
    case Status::Waiting:
        painter.drawPie(QRectF{1, 1, 8, 8}, -90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{ink, 1.2});
        painter.drawEllipse(QPointF{5, 5}, 3.4, 3.4);
        break;
    case Status::Attention:
        painter.drawPath(triangle());
        break;
    case Status::Off:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{ink, 1.4});
        painter.drawEllipse(QPointF{5, 5}, 3.3, 3.3);
        break;
    case Status::Failed:
        painter.setPen(QPen{ink, 1.7, Qt::SolidLine, Qt::RoundCap});
        painter.drawLine(QPointF{1.8, 1.8}, QPointF{8.2, 8.2});
        painter.drawLine(QPointF{8.2, 1.8}, QPointF{1.8, 8.2});
        break;
    }
    painter.restore();
}

void paintChip(QPainter &painter, const QRect &place, const QPalette &palette, const QFont &body, Status status,
               const QString &text)
{
    QSize size = chipSize(body, text);
    size.setWidth(std::min(size.width(), place.width()));
    const QRect chip{place.left(), place.center().y() - size.height() / 2 + 1, size.width(), size.height()};
    painting::box(painter, chip, fillColour(palette, status), Qt::transparent, size.height() / 2.0);
    paintShape(painter, {chip.left() + side, chip.top(), shapeSize, chip.height()}, palette, status);
    painter.save();
    painter.setFont(font(body, TextSize::Caption));
    painter.setPen(textColour(palette, status));
    const QRect words = chip.adjusted(side + shapeSize + gap, 0, -side + 2, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics{painter.font()}.elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

void Chip::set(Status status, const QString &text)
{
    m_status = status;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setPlain(bool isPlain)
{
    m_isPlain = isPlain;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(font(), m_text) - QSize{m_isPlain ? 2 * side - 2 : 0, 0};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    if (m_isPlain) {
        paintShape(painter, {0, 0, shapeSize, height()}, palette(), m_status);
        painter.setFont(fractal::look::font(font(), TextSize::Caption));
        painter.setPen(colour(palette(), Token::Text));
        painter.drawText(rect().adjusted(shapeSize + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_text);
        return;
    }
    paintChip(painter, rect(), palette(), font(), m_status, m_text);
}

} // namespace fractal::look
