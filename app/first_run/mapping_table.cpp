// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/mapping_table.h"

#include "app/first_run/import_words.h"
#include "app/first_run/in_cell.h"

#include <QComboBox>
#include <QHeaderView>
#include <QWheelEvent>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

/// A box in a list that scrolls: the wheel scrolls the list, and does not choose something else on its way.
class FieldBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

MappingTable::MappingTable(QWidget *parent) : RecordTable{parent}, m_columns{new ColumnsModel{this}}
{
    setModel(m_columns);
    setColumns(columnsOfColumns());
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
}

void MappingTable::setPreview(const transfer::Preview &preview, const QString &kind)
{
    const bool isOtherKind = kind != m_kind;
    m_kind = kind;
    m_columns->setPreview(preview, kind);
    if (m_boxes.size() != preview.columns.size()
        || (!m_boxes.empty() && indexWidget(m_columns->index(0, ColumnsModel::Field)) == nullptr))
        makeBoxes();
    else if (isOtherKind)
        retranslate();
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        QComboBox *box = m_boxes[static_cast<std::size_t>(row)];
        const QSignalBlocker quiet{box};
        box->setCurrentIndex(std::max(0, box->findData(preview.columns[static_cast<std::size_t>(row)].field)));
        box->setAccessibleName(tr("Field for the column %1").arg(m_columns->headerOf(row)));
    }
}

void MappingTable::makeBoxes()
{
    m_boxes.clear();
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        auto *box = new FieldBox;
        box->setObjectName(u"field_%1"_s.arg(row));
        box->setProperty("small", true);
        box->setMaxVisibleItems(20);
        box->installEventFilter(this);
        m_boxes.push_back(box);
        fillBox(row);
        setIndexWidget(m_columns->index(row, ColumnsModel::Field), inCell(box));
        connect(box, &QComboBox::activated, this, [this, row] { choose(row); });
    }
    for (std::size_t i = 1; i < m_boxes.size(); ++i)
        setTabOrder(m_boxes[i - 1], m_boxes[i]);
}

void MappingTable::fillBox(int row)
{
    QComboBox *box = m_boxes[static_cast<std::size_t>(row)];
    const QSignalBlocker quiet{box};
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(tr("(leave out)"), QString{});
    for (const transfer::KindField &field : transfer::fieldsOf(m_kind))
        box->addItem(import_words::fieldLabel(m_kind, field.name), field.name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

/// A field has one column: the one that had it before is left out.
void MappingTable::choose(int row)
{
    const QVariant field = m_boxes[static_cast<std::size_t>(row)]->currentData();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (static_cast<int>(i) != row && !field.toString().isEmpty() && m_boxes[i]->currentData() == field)
            m_boxes[i]->setCurrentIndex(0);
    }
    emit fieldsChanged();
}

QStringList MappingTable::fields() const
{
    QStringList fields;
    for (const QComboBox *box : m_boxes)
        fields += box->currentData().toString();
    return fields;
}

void MappingTable::retranslate()
{
    setAccessibleName(tr("Columns of the file"));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        if (static_cast<std::size_t>(row) >= m_boxes.size())
            break;
        fillBox(row);
        m_boxes[static_cast<std::size_t>(row)]->setAccessibleName(tr("Field for the column %1").arg(m_columns->headerOf(row)));
    }
    m_columns->retranslate();
}

int MappingTable::wantedHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_columns->rowCount() * verticalHeader()->defaultSectionSize() + 2;
}

bool MappingTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes[i] == watched)
                scrollTo(m_columns->index(static_cast<int>(i), ColumnsModel::Header));
        }
    }
    return RecordTable::eventFilter(watched, event);
}

} // namespace fractal
