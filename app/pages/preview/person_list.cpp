// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/person_list.h"

#include <QHeaderView>

namespace fractal::preview {

using namespace Qt::StringLiterals;

PersonModel::PersonModel(QObject *parent)
    : RecordModel{{{.id = "person",
                    .title = QT_TRANSLATE_NOOP("fractal::preview::PersonModel", "People"),
                    .width = 160,
                    .stretches = true,
                    .isSortable = false}},
                  [](const user_table::Row &row) { return row.user.id.value; },
                  parent}
{}

QVariant PersonModel::cell(const user_table::Row &row, QStringView, int role) const
{
    if (role == look::MutedRole)
        return !row.user.enabled;
    if (role == Qt::ToolTipRole)
        return row.user.name;
    return role == Qt::DisplayRole ? QVariant{row.user.displayName} : QVariant{};
}

QString PersonModel::titleOf(const look::Column &column) const
{
    return tr(column.title);
}

PersonList::PersonList(Office &office, QWidget *parent)
    : RecordList{{.table = u"peopleTable"_s, .shown = u"peopleShown"_s, .search = u"searchPeople"_s}, parent},
      m_office{office},
      m_model{new PersonModel{this}},
      m_rows{office, this, paging()}
{
    table()->setModel(m_model);
    table()->setColumns(m_model->columns());
    connect(search(), &look::SearchField::searched, this, [this] { m_rows.ask(RowsAsked::Anew); });
    m_model->moreWanted = [this] { m_rows.ask(RowsAsked::More); };
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid() || m_model->at(current.row()).user.id == m_selected)
            return;
        m_selected = m_model->at(current.row()).user.id;
        emit chosen(m_selected);
    });
}

PagedRows<user_table::Page>::List PersonList::paging()
{
    return {.question = [this](qint64 offset, int limit) -> PagedRows<user_table::Page>::Read {
                const user_table::Question asked{.text = search()->text(), .states = {}, .limit = limit, .offset = offset};
                return [asked](Work &work) { return user_table::page(work, asked); };
            },
            .loaded = [this] { return m_model->rowCount(); },
            .take = [this](user_table::Page page, RowsAsked asked) { take(std::move(page), asked); },
            .fail =
                [this](const Error &error, RowsAsked asked) {
                    if (asked == RowsAsked::More)
                        m_model->append({});
                    m_office.toasts.complain(sentenceFor(error));
                }};
}

void PersonList::load()
{
    m_rows.ask(RowsAsked::Again);
}

void PersonList::take(user_table::Page page, RowsAsked asked)
{
    m_found = page.found;
    m_total = page.total();
    if (asked == RowsAsked::More)
        m_model->append(std::move(page.rows));
    else
        table()->refresh([&] { m_model->setRows(std::move(page.rows), page.found); });
    retranslate();
    if (!m_selected && m_model->rowCount() > 0)
        table()->setCurrentIndex(m_model->index(0, 0));
    else
        select(m_selected);
    emit loaded();
}

void PersonList::select(UserId person)
{
    m_selected = person;
    const int row = person ? m_model->rowOf(person.value) : -1;
    if (row >= 0)
        table()->setCurrentIndex(m_model->index(row, 0));
    else
        table()->clearSelection();
}

void PersonList::retranslate()
{
    search()->setPlaceholderText(tr("Find a person"));
    search()->setAccessibleName(tr("Find a person"));
    table()->setAccessibleName(tr("People"));
    shown()->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(m_found), QLocale{}.toString(m_total)));
    m_model->retranslate();
}

} // namespace fractal::preview
