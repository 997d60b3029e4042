// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/small_texts.h"

#include "app/widgets/style.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace fractal::connect {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 16;
constexpr int leastWidth = 60;

} // namespace

Mark::Mark(QWidget *parent) : QWidget{parent}
{
    setFixedSize(markSize, markSize);
}

void Mark::set(const char *icon, look::Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    look::icon(m_icon, m_token).paint(&painter, rect());
}

CutText::CutText(bool isMono, QWidget *parent) : QWidget{parent}, m_isMono{isMono}
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CutText::setText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont CutText::ownFont() const
{
    return m_isMono ? look::monoFont(font()) : font();
}

QSize CutText::sizeHint() const
{
    const QFontMetrics metrics{ownFont()};
    return {metrics.horizontalAdvance(m_text), metrics.height()};
}

QSize CutText::minimumSizeHint() const
{
    return {leastWidth, QFontMetrics{ownFont()}.height()};
}

void CutText::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setFont(ownFont());
    painter.setPen(look::colour(palette(), look::Token::Text));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics{ownFont()}.elidedText(m_text, Qt::ElideRight, width()));
}

WholeAddress::WholeAddress(QWidget *parent) : QWidget{parent}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WholeAddress::setAddress(const QString &address)
{
    m_address = address;
    m_hostAt = address.indexOf("://"_L1) + 3;
    m_hostLength = 0;
    while (m_hostAt + m_hostLength < address.size() && !u"/?"_s.contains(address[m_hostAt + m_hostLength]))
        ++m_hostLength;
    setAccessibleName(address);
    updateGeometry();
    update();
}

int WholeAddress::arrange(int width, QPainter *painter) const
{
    QTextLayout layout{m_address, look::monoFont(font())};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    layout.setTextOption(option);
    QTextLayout::FormatRange host;
    host.start = static_cast<int>(m_hostAt);
    host.length = static_cast<int>(m_hostLength);
    host.format.setFontWeight(QFont::Bold);
    layout.setFormats({host});
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, leastWidth));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, {0, 0});
    return static_cast<int>(std::ceil(height));
}

int WholeAddress::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

QSize WholeAddress::sizeHint() const
{
    constexpr int usualWidth = 300;
    return {usualWidth, arrange(usualWidth, nullptr)};
}

QSize WholeAddress::minimumSizeHint() const
{
    return {leastWidth, QFontMetrics{look::monoFont(font())}.height()};
}

void WholeAddress::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setPen(look::colour(palette(), look::Token::Text));
    arrange(width(), &painter);
}

} // namespace fractal::connect
