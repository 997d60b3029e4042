// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/toast.h"

#include "app/widgets/parts.h"
#include "app/widgets/style_painting.h"

#include <QAccessible>
#include <QGraphicsDropShadowEffect>
#include <QPainter>
#include <QTimer>

namespace fractal::look {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 360;
constexpr int mostWidth = 520;
constexpr int leastHeight = 40;

} // namespace

Toast::Toast(const QString &text, bool isError, QWidget *window)
    : QWidget{window},
      m_text{text},
      m_isError{isError},
      m_timer{new QTimer{this}}
{
    setObjectName(u"toast"_s);
    setAccessibleName(text);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 4, 6, 4);
    row->setSpacing(10);
    auto *mark = new QLabel{this};
    mark->setPixmap(icon(isError ? "warn" : "tick", isError ? Token::Error : Token::Ok).pixmap(16, 16));
    row->addWidget(mark);
    auto *words = new Text{TextSize::Body, this};
    words->setText(text);
    words->setWordWrap(words->sizeHint().width() > mostWidth - 120);
    row->addWidget(words, 1);
    QPushButton *close = iconButton("close", u"closeToast"_s, this);
    setIconButtonText(close, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QWidget::deleteLater);
    row->addWidget(close);
    setMinimumSize(leastWidth, leastHeight);
    setMaximumWidth(mostWidth);
    auto *shadow = new QGraphicsDropShadowEffect{this}; // the one shadow of the program
    shadow->setBlurRadius(14);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor{0, 0, 0, 46});
    setGraphicsEffect(shadow);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::deleteLater);
}

void Toast::setAction(const QString &text, std::function<void()> pressed)
{
    QPushButton *made = button(u"toastAction"_s, Role::Plain, this);
    setSmall(made);
    made->setText(text);
    connect(made, &QPushButton::clicked, this, [this, pressed = std::move(pressed)] {
        deleteLater();
        pressed();
    });
    static_cast<QHBoxLayout *>(layout())->insertWidget(2, made);
}

void Toast::start(std::chrono::milliseconds stays)
{
    adjustSize();
    show();
    raise();
    QAccessibleEvent announced{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&announced);
    if (stays.count() > 0)
        m_timer->start(stays);
}

void Toast::focusFirst()
{
    if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::TabFocusReason);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painting::box(painter, rect(), colour(palette(), Token::Base), colour(palette(), m_isError ? Token::Error : Token::Divider),
                  6);
}

void Toast::enterEvent(QEnterEvent *)
{
    if (m_timer->isActive()) // somebody reads it
        m_timer->stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (m_timer->interval() > 0)
        m_timer->start();
}

} // namespace fractal::look
