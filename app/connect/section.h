// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

#include <QVBoxLayout>

namespace fractal::connect {

/// All parts of the sheet begin and end on the same verticals.
inline constexpr int sheetMargin = 16;
inline constexpr int numberWidth = 20;

/// One numbered part of the sheet: a number, a title, what stands at its right end, and what is below.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(int number, QWidget *parent);
    void setTitle(const QString &title) { m_title->setText(title); }
    void addAside(QWidget *widget); ///< at the right end of the title's line
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }

private:
    look::Text *m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace fractal::connect
