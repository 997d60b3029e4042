// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/person_list.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace fractal::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterHeight = 46;
constexpr int footerHeight = 40;
constexpr int pageSize = 200;
constexpr int mostRefreshed = 1000;

} // namespace

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
    : QWidget{parent},
      m_office{office},
      m_search{new look::SearchField{this}},
      m_model{new PersonModel{this}},
      m_table{new look::RecordTable{this}},
      m_shown{new look::Text{look::TextSize::Body, look::Token::Muted, this}}
{
    m_search->setObjectName(u"searchPeople"_s);
    m_search->setMaxLength(200);
    m_table->setObjectName(u"peopleTable"_s);
    m_shown->setObjectName(u"peopleShown"_s);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->columns());
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
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_table, 1);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(footer);
    connect(m_search, &look::SearchField::searched, this, [this] { ask(0, pageSize); });
    m_model->moreWanted = [this] { ask(m_model->rowCount(), pageSize); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid() || m_model->at(current.row()).user.id == m_selected)
            return;
        m_selected = m_model->at(current.row()).user.id;
        emit chosen(m_selected);
    });
}

void PersonList::load()
{
    ask(0, std::clamp(m_model->rowCount(), pageSize, mostRefreshed));
}

void PersonList::ask(qint64 offset, int limit)
{
    user_table::Question question{.text = m_search->text(), .states = {}};
    question.offset = offset;
    question.limit = limit;
    m_office.background.read<user_table::Page>(
        this, [question](Work &work) { return user_table::page(work, question); },
        [this, number = ++m_asked, isMore = offset > 0](Result<user_table::Page> page) {
            if (number != m_asked)
                return;
            if (!page)
                return m_office.toasts.complain(sentenceFor(page.error()));
            take(*std::move(page), isMore);
        });
}

void PersonList::take(user_table::Page page, bool isMore)
{
    m_found = page.found;
    m_total = page.total();
    if (isMore)
        m_model->append(std::move(page.rows));
    else
        m_table->refresh([&] { m_model->setRows(std::move(page.rows), page.found); });
    retranslate();
    if (!m_selected && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        select(m_selected);
    emit loaded();
}

void PersonList::select(UserId person)
{
    m_selected = person;
    const int row = person ? m_model->rowOf(person.value) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        m_table->clearSelection();
}

void PersonList::findText()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PersonList::retranslate()
{
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_table->setAccessibleName(tr("People"));
    m_shown->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(m_found), QLocale{}.toString(m_total)));
    m_model->retranslate();
}

} // namespace fractal::preview
