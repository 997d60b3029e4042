// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/group_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fractal::permissions {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterHeight = 46;
constexpr int footerHeight = 40;

} // namespace

GroupModel::GroupModel(QObject *parent)
    : RecordModel{{{.id = "name",
                    .title = QT_TRANSLATE_NOOP("fractal::permissions::GroupModel", "Groups"),
                    .width = 160,
                    .stretches = true,
                    .isSortable = false}},
                  [](const groups::Group &group) { return group.id.value; },
                  parent}
{}

QVariant GroupModel::cell(const groups::Group &group, QStringView, int role) const
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant{group.name} : QVariant{};
}

QString GroupModel::titleOf(const look::Column &column) const
{
    return tr(column.title);
}

GroupList::GroupList(QWidget *parent)
    : QWidget{parent},
      m_search{new look::SearchField{this}},
      m_model{new GroupModel{this}},
      m_table{new look::RecordTable{this}},
      m_shown{new look::Text{look::TextSize::Body, look::Token::Muted, this}},
      m_add{look::button(u"addGroup"_s, look::Role::Round, this, "plus")}
{
    m_search->setObjectName(u"searchGroups"_s);
    m_table->setObjectName(u"groupsTable"_s);
    m_shown->setObjectName(u"shown"_s);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->columns());
    m_table->installEventFilter(this);
    auto *top = new QWidget{this};
    top->setFixedHeight(std::max(filterHeight, fontMetrics().height() + filterHeight - 16));
    auto *topRow = new QHBoxLayout{top};
    topRow->setContentsMargins(12, 0, 12, 0);
    topRow->addWidget(m_search);
    auto *footer = new QWidget{this};
    footer->setFixedHeight(std::max(footerHeight, fontMetrics().height() + footerHeight - 16));
    auto *footerRow = new QHBoxLayout{footer};
    footerRow->setContentsMargins(12, 0, 12, 0);
    footerRow->addWidget(m_shown);
    footerRow->addStretch();
    footerRow->addWidget(m_add);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_table, 1);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(footer);
    connect(m_search, &look::SearchField::searched, this, &GroupList::filter);
    connect(m_add, &QPushButton::clicked, this, &GroupList::addWanted);
    connect(m_table, &look::RecordTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->at(index.row()).id); });
}

void GroupList::setGroups(const std::vector<groups::Group> &groups)
{
    m_groups = groups;
    filter();
}

void GroupList::filter()
{
    const QString wanted = m_search->text().trimmed();
    std::vector<groups::Group> found;
    for (const groups::Group &group : m_groups) {
        if (group.name.contains(wanted, Qt::CaseInsensitive))
            found.push_back(group);
    }
    m_shown->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(found.size()), QLocale{}.toString(m_groups.size())));
    const auto count = static_cast<qint64>(found.size());
    m_model->setRows(std::move(found), count);
    select(m_selected);
}

void GroupList::select(GroupId group)
{
    m_selected = group;
    const int row = group ? m_model->rowOf(group.value) : -1;
    if (row < 0)
        m_table->clearSelection();
    else
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void GroupList::findText()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool GroupList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        emit renameWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GroupList::retranslate()
{
    m_search->setPlaceholderText(tr("Find a group"));
    m_search->setAccessibleName(tr("Find a group"));
    m_table->setAccessibleName(tr("Permission groups"));
    look::setIconButtonText(m_add, tr("New permission group"));
    m_model->retranslate();
    filter();
}

} // namespace fractal::permissions
