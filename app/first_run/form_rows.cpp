// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/form_rows.h"

#include <QGridLayout>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 148;
constexpr int gap = 12;

} // namespace

int labelWidthOf(const QWidget &form)
{
    return std::max(labelWidth, form.fontMetrics().averageCharWidth() * 18);
}

void FormRow::setVisible(bool isVisible) const
{
    label->setVisible(isVisible);
    field->setVisible(isVisible);
    help->setVisible(isVisible && !help->text().isEmpty());
}

QGridLayout *makeForm()
{
    auto *form = new QGridLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(gap);
    form->setVerticalSpacing(0);
    form->setColumnStretch(1, 1);
    return form;
}

FormRow addRow(QGridLayout &form, QWidget *parent, const QString &objectName, int longest, QWidget *beside)
{
    FormRow row{new QLabel{parent}, new QLineEdit{parent}, new look::HelpLine{parent}};
    row.field->setObjectName(objectName);
    row.field->setMaxLength(longest);
    row.help->setObjectName(objectName + "Help"_L1);
    row.label->setBuddy(row.field);
    row.label->setWordWrap(true);
    row.label->setFixedWidth(labelWidthOf(*parent));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(row.field, 1);
    if (beside != nullptr)
        fields->addWidget(beside);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->setContentsMargins(0, 0, 0, gap);
    column->addLayout(fields);
    column->addWidget(row.help);
    const int at = form.rowCount();
    row.label->setContentsMargins(0, 7, 0, 0);
    form.addWidget(row.label, at, 0, Qt::AlignTop);
    form.addLayout(column, at, 1);
    return row;
}

} // namespace fractal
