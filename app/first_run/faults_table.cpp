// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/faults_table.h"

#include "app/first_run/in_cell.h"
#include "app/widgets/style.h"

#include <QHeaderView>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCell = 10'000;

} // namespace

FaultsTable::FaultsTable(QWidget *parent) : RecordTable{parent}, m_faults{new FaultsModel{this}}
{
    setModel(m_faults);
    setColumns(columnsOfFaults());
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
}

void FaultsTable::setFaults(const std::vector<transfer::Refusal> &faults)
{
    m_fields.clear();
    m_faults->setFaults(faults); // the fields go with the rows
    QLineEdit *before = nullptr;
    for (int row = 0; row < m_faults->rowCount(); ++row) {
        if (!m_faults->isEditable(row)) {
            m_fields.push_back(nullptr);
            continue;
        }
        const QModelIndex cell = m_faults->index(row, FaultsModel::Value);
        auto *field = new QLineEdit;
        field->setObjectName(u"fault_%1"_s.arg(row));
        field->setProperty("small", true);
        field->setMaxLength(longestCell);
        field->setFont(look::monoFont(font()));
        field->setText(cell.data(Qt::EditRole).toString());
        field->setCursorPosition(0);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this, row](const QString &text) {
            m_faults->setData(m_faults->index(row, FaultsModel::Value), text, Qt::EditRole);
        });
        connect(field, &QLineEdit::returnPressed, this, &FaultsTable::checkRequested);
        setIndexWidget(cell, inCell(field));
        if (before != nullptr)
            setTabOrder(before, field);
        before = field;
        m_fields.push_back(field);
    }
    nameFields();
}

void FaultsTable::nameFields()
{
    setAccessibleName(tr("Rows that need attention"));
    for (std::size_t row = 0; row < m_fields.size(); ++row) {
        if (m_fields[row] != nullptr) {
            const transfer::Refusal &fault = m_faults->at(static_cast<int>(row));
            m_fields[row]->setAccessibleName(tr("Row %1, %2").arg(fault.line).arg(fault.column));
        }
    }
}

void FaultsTable::retranslate()
{
    nameFields();
    m_faults->retranslate();
}

bool FaultsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t row = 0; row < m_fields.size(); ++row) {
            if (m_fields[row] == watched)
                scrollTo(m_faults->index(static_cast<int>(row), FaultsModel::Value));
        }
    }
    return RecordTable::eventFilter(watched, event);
}

} // namespace fractal
