// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/offered_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace fractal::connect {

void OfferedField::offer(const QString &suggestion)
{
    setText(suggestion);
    setCursorPosition(0);
    m_isOffered = !suggestion.isEmpty();
}

void OfferedField::paintEvent(QPaintEvent *event)
{
    if (!isReadOnly() || hasFocus())
        return QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter{this};
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    constexpr int inner = 2; // as QLineEdit has it
    const QRect place = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(inner, 0, -inner, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void OfferedField::keyPressEvent(QKeyEvent *event)
{
    const bool brings = event->matches(QKeySequence::Paste) || (!event->text().isEmpty() && event->text().front().isPrint());
    if (brings && std::exchange(m_isOffered, false) && !isReadOnly())
        selectAll();
    QLineEdit::keyPressEvent(event);
}

void OfferedField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_isOffered, false) && !hasSelectedText())
        selectAll();
}

} // namespace fractal::connect
