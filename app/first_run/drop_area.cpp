// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/drop_area.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Role;
using look::TextSize;
using look::Token;

namespace {

constexpr int iconSize = 32;
constexpr double radius = 6;

/// The file of the drop, where it is one of this computer.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString{};
}

} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget{parent},
      m_sentence{new look::Text{TextSize::Body, this}},
      m_choose{look::button(u"importFile"_s, Role::Primary, this)},
      m_hint{new look::Text{TextSize::Caption, Token::Muted, this}},
      m_problem{new look::HelpLine{this}}
{
    setAcceptDrops(true);
    auto *icon = new QLabel{this};
    icon->setPixmap(look::icon("file", Token::Accent).pixmap(iconSize, iconSize));
    icon->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {static_cast<QLabel *>(m_sentence), static_cast<QLabel *>(m_hint), static_cast<QLabel *>(m_problem)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_problem->setObjectName(u"dropProblem"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 36, 24, 32);
    column->setSpacing(16);
    column->addWidget(icon);
    column->addWidget(m_sentence);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    connect(m_choose, &QPushButton::clicked, this, &DropArea::chooseRequested);
    setFocusProxy(m_choose);
}

void DropArea::retranslate()
{
    m_sentence->setText(tr("Drop a CSV file here"));
    m_choose->setText(tr("Import my CSV…"));
    m_hint->setText(tr("Or copy the cells in Excel, with their header row, and press Ctrl+V."));
    m_problem->say({});
}

void DropArea::complain(const QString &problem)
{
    m_problem->say(problem, Token::Error);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    m_isHovered = true;
    update();
    event->acceptProposedAction();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isHovered = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_isHovered = false;
    update();
    const QString file = fileOf(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    emit dropped(file);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look::colour(palette(), m_isHovered ? Token::Selection : Token::Base));
    painter.setPen(QPen{look::colour(palette(), m_isHovered ? Token::Accent : Token::ControlLine), 1, Qt::DashLine});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace fractal
