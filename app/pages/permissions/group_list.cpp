// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/group_list.h"

#include <QKeyEvent>

namespace fractal::permissions {

using namespace Qt::StringLiterals;

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
    : RecordList{{.table = u"groupsTable"_s, .shown = u"shown"_s, .search = u"searchGroups"_s, .add = u"addGroup"_s}, parent},
      m_model{new GroupModel{this}}
{
    table()->setModel(m_model);
    table()->setColumns(m_model->columns());
    table()->installEventFilter(this);
    connect(search(), &look::SearchField::searched, this, &GroupList::filter);
    connect(add(), &QPushButton::clicked, this, &GroupList::addWanted);
    connect(table(), &look::RecordTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->at(index.row()).id); });
}

void GroupList::setGroups(const std::vector<groups::Group> &groups)
{
    m_groups = groups;
    filter();
}

void GroupList::filter()
{
    const QString wanted = search()->text().trimmed();
    std::vector<groups::Group> found;
    for (const groups::Group &group : m_groups) {
        if (group.name.contains(wanted, Qt::CaseInsensitive))
            found.push_back(group);
    }
    shown()->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(found.size()), QLocale{}.toString(m_groups.size())));
    const auto count = static_cast<qint64>(found.size());
    m_model->setRows(std::move(found), count);
    select(m_selected);
}

void GroupList::select(GroupId group)
{
    m_selected = group;
    const int row = group ? m_model->rowOf(group.value) : -1;
    if (row < 0)
        table()->clearSelection();
    else
        table()->setCurrentIndex(m_model->index(row, 0));
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
    search()->setPlaceholderText(tr("Find a group"));
    search()->setAccessibleName(tr("Find a group"));
    table()->setAccessibleName(tr("Permission groups"));
    look::setIconButtonText(add(), tr("New permission group"));
    m_model->retranslate();
    filter();
}

} // namespace fractal::permissions
