// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/form.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace fractal::look {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelColumn = 148;
constexpr int labelGap = 12;
constexpr int rowGap = 12;
constexpr int titleGap = 16;
constexpr int helpGap = 4;
constexpr int widest = 640;
constexpr int stackedBelow = 440;
constexpr int referenceFontHeight = 16; ///< that the measures above were drawn for

int scaled(int pixels, const QFontMetrics &metrics)
{
    return std::max(pixels, pixels * metrics.height() / referenceFontHeight);
}

} // namespace

FormRow::FormRow(const QString &name, QWidget *field, QWidget *input, QWidget *parent)
    : QWidget{parent},
      m_label{new Text{TextSize::Body, this}},
      m_field{field},
      m_input{input != nullptr ? input : field},
      m_help{new HelpLine{this}},
      m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(labelGap);
    m_grid->setVerticalSpacing(0);
    m_field->setParent(this);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_input);
    m_help->setContentsMargins(0, helpGap, 0, 0);
    setObjectName(u"row_"_s + name);
    m_label->setObjectName(name + "Label"_L1);
    m_help->setObjectName(name + "Help"_L1);
    setStacked(false, labelColumn);
}

void FormRow::setLabel(const QString &text, bool isRequired)
{
    m_name = text;
    m_label->setText(isRequired ? QString{text + u"\u00A0*"_s} : text);
    m_input->setAccessibleName(text);
}

void FormRow::setHelp(const QString &text, Token colour)
{
    m_helpText = text;
    m_helpColour = colour;
    showHelp();
}

void FormRow::setProblem(const QString &text)
{
    if (text == m_problem)
        return;
    m_problem = text;
    showHelp();
}

void FormRow::showHelp()
{
    if (m_problem.isEmpty())
        m_help->say(m_helpText, m_helpColour);
    else
        m_help->say(m_problem, Token::Error);
    m_input->setAccessibleDescription(m_help->text());
}

void FormRow::setInput(QWidget *input)
{
    m_input = input;
    m_label->setBuddy(input);
}

void FormRow::addBelow(QWidget *widget)
{
    m_below = widget;
    const bool wasStacked = std::exchange(m_isStacked, !m_isStacked); // laid out again
    setStacked(wasStacked, m_labelWidth);
}

void FormRow::setStacked(bool isStacked, int width)
{
    if (isStacked == m_isStacked && width == m_labelWidth)
        return;
    m_isStacked = isStacked;
    m_labelWidth = width;
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_field, m_help, m_below}) {
        if (part != nullptr)
            m_grid->removeWidget(part);
    }
    if (isStacked) {
        m_label->setMinimumWidth(0);
        m_label->setMaximumWidth(QWIDGETSIZE_MAX);
        m_label->setContentsMargins(0, 0, 0, helpGap);
        m_grid->addWidget(m_label, 0, 0, 1, 2);
        m_grid->addWidget(m_field, 1, 0, 1, 2);
        m_grid->addWidget(m_help, 2, 0, 1, 2);
        if (m_below != nullptr)
            m_grid->addWidget(m_below, 3, 0, 1, 2);
        return;
    }
    m_label->setFixedWidth(width);
    // On the baseline of the words beside a box, or of the text in a field of one line.
    const bool isBox = qobject_cast<QAbstractButton *>(m_input) != nullptr && qobject_cast<QPushButton *>(m_input) == nullptr;
    const int fieldHeight = isBox ? std::max(20, fontMetrics().height() + 4) : std::max(30, fontMetrics().height() + 12);
    m_field->setMinimumHeight(fieldHeight);
    m_label->setContentsMargins(0, (fieldHeight - fontMetrics().height()) / 2, 0, 0);
    m_grid->addWidget(m_label, 0, 0, 4, 1, Qt::AlignTop);
    m_grid->addWidget(m_field, 0, 1);
    m_grid->addWidget(m_help, 1, 1);
    if (m_below != nullptr)
        m_grid->addWidget(m_below, 2, 1);
    m_grid->setRowStretch(3, 1); // the field stays beside the first line of a longer label
    m_grid->setColumnStretch(1, 1);
}

int FormRow::leastWidth() const
{
    if (isHidden())
        return 0;
    const int below = m_below == nullptr ? 0 : QWidgetItem{m_below}.minimumSize().width();
    return std::max(QWidgetItem{m_field}.minimumSize().width(), below);
}

Form::Form(QWidget *parent) : QWidget{parent}, m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(rowGap);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(scaled(widest, fontMetrics()));
}

FormRow *Form::add(const QString &name, QWidget *field, QWidget *input)
{
    auto *row = new FormRow{name, field, input, this};
    m_column->addWidget(row);
    m_rows.push_back(row);
    return row;
}

Text *Form::addTitle(const QString &objectName)
{
    auto *title = new Text{TextSize::Section, this};
    title->setObjectName(objectName);
    title->setContentsMargins(0, titleGap - rowGap, 0, 0);
    m_column->addWidget(title);
    return title;
}

void Form::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Form::clearProblems()
{
    for (FormRow *row : m_rows)
        row->setProblem({});
}

int Form::focusFirstProblem()
{
    int count = 0;
    for (FormRow *row : m_rows) {
        if (row->problem().isEmpty() || row->isHidden())
            continue;
        if (++count == 1)
            row->input()->setFocus(Qt::OtherFocusReason);
    }
    return count;
}

bool Form::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a row came, went, or has other words
        arrange();
    return isHandled;
}

void Form::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Form::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setMaximumWidth(scaled(widest, fontMetrics()));
        arrange();
    }
}

int Form::labelWidth() const
{
    return scaled(labelColumn, fontMetrics());
}

int Form::leastWidth() const
{
    int least = 1; // 0 would mean: as its layout says
    for (int i = 0; i < m_column->count(); ++i) {
        QLayoutItem *item = m_column->itemAt(i);
        const auto *row = qobject_cast<const FormRow *>(item->widget());
        least = std::max(least, row != nullptr ? row->leastWidth() : item->minimumSize().width());
    }
    return least;
}

void Form::arrange()
{
    const int least = leastWidth();
    setMinimumWidth(least);
    const int beside = std::max(scaled(stackedBelow, fontMetrics()), labelWidth() + labelGap + least);
    for (FormRow *row : m_rows)
        row->setStacked(width() < beside, labelWidth());
}

} // namespace fractal::look
