// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/offered_field.h"

#include <QKeyEvent>

namespace fractal::connect {

void OfferedField::offer(const QString &suggestion)
{
    setText(suggestion);
    setCursorPosition(0);
    m_isOffered = !suggestion.isEmpty();
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
