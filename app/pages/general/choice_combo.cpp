// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/choice_combo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace fractal::general {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 100;

} // namespace

ChoiceCombo::ChoiceCombo(QWidget *parent) : QComboBox{parent}
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(12);
    lineEdit()->setMaxLength(longestText);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::editTextChanged, this, &ChoiceCombo::chosenChanged);
}

void ChoiceCombo::setChoices(const std::vector<Choice> &choices)
{
    const QString before = chosen();
    const QSignalBlocker blocker{this};
    clear();
    for (const Choice &choice : choices)
        addItem(choice.text, choice.id);
    choose(before);
}

void ChoiceCombo::choose(const QString &id)
{
    const int index = findData(id);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(id);
    else
        lineEdit()->setCursorPosition(0);
}

QString ChoiceCombo::chosen() const
{
    const QString typed = currentText().trimmed();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0)
        index = findData(typed, Qt::UserRole, Qt::MatchFixedString);
    return index < 0 ? typed : itemData(index).toString();
}

void ChoiceCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace fractal::general
