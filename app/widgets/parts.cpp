// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/parts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace fractal::look {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Text::Text(TextSize size, QWidget *parent) : Text{size, Token::Text, parent} {}

Text::Text(TextSize size, Token colour, QWidget *parent) : QLabel{parent}, m_size{size}, m_colour{colour}
{
    setTextFormat(Qt::PlainText); // names come from people
    refresh();
}

void Text::setColour(Token colour)
{
    m_colour = colour;
    refresh();
}

void Text::setStrong(bool isStrong)
{
    m_isStrong = isStrong;
    refresh();
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::ParentChange)
        refresh();
}

void Text::refresh()
{
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    const QFont body = parentWidget() != nullptr ? parentWidget()->font() : QFont{};
    const QFont sized = look::font(body, m_size);
    setFont(m_isStrong ? strong(sized) : sized);
    // The application's palette, not the parent's: a parent may be told of a new theme after its label.
    const QPalette now = QGuiApplication::palette();
    QPalette own;
    own.setColor(QPalette::WindowText, look::colour(now, m_colour));
    own.setColor(QPalette::Disabled, QPalette::WindowText, look::colour(now, Token::Muted));
    setPalette(own);
    m_isRefreshing = false;
}

HelpLine::HelpLine(QWidget *parent) : Text{TextSize::Caption, Token::Muted, parent}
{
    setWordWrap(true);
    hide();
}

void HelpLine::say(const QString &text, Token colour)
{
    setText(text);
    setColour(colour);
    setVisible(!text.isEmpty());
}

Line::Line(Qt::Orientation orientation, QWidget *parent) : QWidget{parent}
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), colour(palette(), Token::Divider));
}

Surface::Surface(Token token, QWidget *parent) : QWidget{parent}, m_token{token} {}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), colour(palette(), m_token));
}

SearchField::SearchField(QWidget *parent) : QLineEdit{parent}
{
    setClearButtonEnabled(true);
    setMaxLength(200);
    addAction(icon("search", Token::Muted), QLineEdit::LeadingPosition);
    auto *pause = new QTimer{this};
    pause->setSingleShot(true);
    pause->setInterval(150ms);
    connect(this, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, [this, pause] {
        pause->stop();
        emit searched(text());
    });
    connect(pause, &QTimer::timeout, this, [this] { emit searched(text()); });
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

FilterChips::FilterChips(QWidget *parent) : QWidget{parent}, m_layout{new QHBoxLayout{this}}
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void FilterChips::setItems(const std::vector<Item> &items)
{
    if (items.size() != m_items.size()) {
        for (QToolButton *button : m_buttons)
            delete button;
        m_buttons.clear();
        for (std::size_t i = 0; i < items.size(); ++i) {
            auto *button = new QToolButton{this};
            button->setCheckable(true);
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            setRole(button, Role::Chip);
            connect(button, &QToolButton::clicked, this, [this, i](bool isOn) { toggled(m_items[i].id, isOn); });
            m_layout->addWidget(button);
            m_buttons.push_back(button);
        }
    }
    m_items = items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        m_buttons[i]->setObjectName(u"chip_"_s + items[i].id);
        m_buttons[i]->setText(items[i].count < 0 ? items[i].text
                                                 : QString{items[i].text + chipCountGap + locale().toString(items[i].count)});
        m_buttons[i]->setAccessibleName(m_buttons[i]->text());
    }
    QStringList known = m_chosen; // what was kept of another version may be none of these
    known.removeIf([&](const QString &id) { return std::ranges::find(items, id, &Item::id) == items.end(); });
    const bool isOther = known != m_chosen;
    choose(known);
    if (isOther)
        emit chosenChanged();
}

void FilterChips::choose(const QStringList &ids)
{
    m_chosen = ids;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_items[i].isAll ? ids.isEmpty() : ids.contains(m_items[i].id));
}

void FilterChips::toggled(const QString &id, bool isOn)
{
    const auto item = std::ranges::find_if(m_items, [&](const Item &known) { return known.id == id; });
    QStringList ids = m_chosen;
    ids.removeAll(id);
    if (item->isAll)
        ids.clear();
    else if (isOn)
        ids += id;
    choose(ids);
    emit chosenChanged();
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget{parent},
      m_sentence{new Text{TextSize::Section, this}},
      m_why{new Text{TextSize::Body, Token::Muted, this}},
      m_buttons{new QHBoxLayout}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setWordWrap(true);
    m_buttons->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_why);
    column->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString &sentence, const QString &why)
{
    m_sentence->setText(sentence);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

QPushButton *EmptyState::addButton(const QString &objectName, bool isPrimary)
{
    QPushButton *added = button(objectName, isPrimary ? Role::Primary : Role::Plain, this);
    m_buttons->addWidget(added);
    return added;
}

Banner::Banner(QWidget *parent) : QWidget{parent}, m_text{new Text{TextSize::Body, this}}, m_buttons{new QHBoxLayout}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(36, 6, 12, 6);
    row->setSpacing(12);
    m_text->setWordWrap(true);
    m_buttons->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    hide();
}

void Banner::say(Status status, const QString &text, const std::vector<Button> &buttons)
{
    m_status = status;
    m_text->setText(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Button &wanted : buttons) {
        QPushButton *made = button(u"bannerButton"_s, Role::Plain, this);
        setSmall(made);
        made->setText(wanted.text);
        connect(made, &QPushButton::clicked, this, [pressed = wanted.pressed] { pressed(); });
        m_buttons->addWidget(made);
    }
    show();
    update();
}

void Banner::clear()
{
    hide();
    m_text->clear();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), fillColour(palette(), m_status));
    paintShape(painter, {12, 0, 16, height()}, palette(), m_status);
}

QPushButton *iconButton(const char *icon, const QString &objectName, QWidget *parent)
{
    return button(objectName, Role::Flat, parent, icon);
}

void setIconButtonText(QPushButton *button, const QString &text)
{
    button->setToolTip(text);
    button->setAccessibleName(text);
}

QPushButton *button(const QString &objectName, Role role, QWidget *parent, const char *iconName)
{
    auto *made = new QPushButton{parent};
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    setRole(made, role);
    if (iconName != nullptr) {
        const bool isFilled = role == Role::Primary || role == Role::Round;
        made->setIcon(icon(iconName,
                           isFilled                        ? Token::OnAccent
                               : role == Role::Link        ? Token::Accent
                               : role == Role::Destructive ? Token::Error
                                                           : Token::Text));
        made->setIconSize({16, 16});
    }
    return made;
}

} // namespace fractal::look
