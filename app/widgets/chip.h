// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/tokens.h"

#include <QString>
#include <QWidget>

namespace fractal::look {

/// A status: always a shape and a word; the colour never stands alone (screens.md §3.4).
enum class Status : quint8 {
    Ok, ///< ● connected, done
    Waiting, ///< ◐ something has to come
    Attention, ///< ▲ somebody should look
    Off, ///< ○ disabled, undone
    Failed, ///< ✕ refused for good
};

[[nodiscard]] QColor textColour(const QPalette &palette, Status status);
[[nodiscard]] QColor fillColour(const QPalette &palette, Status status);
[[nodiscard]] QSize chipSize(const QFont &body, const QString &text);
/// Left in `place`, centred vertically.
void paintChip(QPainter &painter, const QRect &place, const QPalette &palette, const QFont &body, Status status,
               const QString &text);
/// The shape alone, 10 × 10 in the middle of `place`.
void paintShape(QPainter &painter, const QRect &place, const QPalette &palette, Status status);

class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr) : QWidget{parent} {}
    void set(Status status, const QString &text);
    void setPlain(bool isPlain); ///< shape and word without a fill: where a chip would say that something is wrong
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Off;
    QString m_text;
    bool m_isPlain = false;
};

} // namespace fractal::look
