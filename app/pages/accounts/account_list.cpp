// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/account_list.h"

#include "app/pages/accounts/account_words.h"

namespace fractal::accounts {

using namespace Qt::StringLiterals;

AccountList::AccountList(Office &office, Deeds &deeds, QWidget *parent)
    : FilteredList{{.table = u"accountsTable"_s, .shown = u"shown"_s, .search = u"searchAccounts"_s, .add = u"addAccount"_s},
                   {.settings = office.memory, .name = u"accounts"_s, .sort = u"name"_s},
                   parent},
      m_office{office},
      m_deeds{deeds},
      m_bulk{new BulkBar{this}},
      m_model{new AccountModel{office, this}},
      m_rows{office, this, paging()}
{
    addTop(m_bulk);
    connectBulkBar();
    buildTable();
    connect(add(), &QPushButton::clicked, this, &AccountList::addWanted);
    connect(this, &FilteredList::filtersChanged, this, [this] {
        m_model->tickAll(false);
        m_rows.ask(RowsAsked::Anew);
    });
    connect(this, &FilteredList::sortChanged, this, [this] { m_rows.ask(RowsAsked::Anew); });
}

void AccountList::connectBulkBar()
{
    connect(m_bulk, &BulkBar::enableWanted, this, [this](bool isEnabled) {
        m_deeds.setEnabled(ticked(), isEnabled, [this](const Result<UserId> &result) { concluded(result); });
    });
    connect(m_bulk, &BulkBar::signOutWanted, this, &AccountList::askSignOut);
    connect(m_bulk, &BulkBar::closeWanted, this, [this] { m_model->tickAll(false); });
}

void AccountList::buildTable()
{
    m_model->setFlashing(true);
    setModel(m_model, m_model->columns(), {u"tick"_s, u"status"_s, u"name"_s, u"sign_in_name"_s});
    table()->setWidth(u"tick"_s, 40);
    m_model->moreWanted = [this] { m_rows.ask(RowsAsked::More); };
    m_model->ticksChanged = [this] { showBulkBar(); };
    connect(table(), &look::RecordTable::allTicked, this, [this](bool isTicked) { m_model->tickAll(isTicked); });
    connect(table(), &look::RecordTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->at(index.row()).user.id); });
}

PagedRows<user_table::Page>::List AccountList::paging()
{
    return {.question = [this](qint64 offset, int limit) -> PagedRows<user_table::Page>::Read {
                const user_table::Question asked{.text = search()->text(),
                                                 .states = chips()->chosen(),
                                                 .sort = sort(),
                                                 .descending = isDescending(),
                                                 .limit = limit,
                                                 .offset = offset};
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

void AccountList::load()
{
    m_rows.ask(RowsAsked::Again);
}

void AccountList::take(user_table::Page page, RowsAsked asked)
{
    if (asked == RowsAsked::More)
        m_model->append(std::move(page.rows));
    else
        table()->refresh([&] { m_model->setRows(std::move(page.rows), page.found); });
    page.rows.clear();
    m_counts = std::move(page);
    showCounts();
    select(m_selected);
    emit loaded();
}

void AccountList::showCounts()
{
    shown()->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(m_counts.found), QLocale{}.toString(m_counts.total())));
    chips()->setItems({{u"all"_s, tr("All"), m_counts.total(), true},
                       {u"enabled"_s, accounts::titleOf(user_table::State::Enabled), m_counts.counts[0]},
                       {u"disabled"_s, accounts::titleOf(user_table::State::Disabled), m_counts.counts[1]},
                       {u"locked"_s, accounts::titleOf(user_table::State::Locked), m_counts.counts[2]}});
    showEmpty(m_counts.found == 0 && m_counts.total() > 0);
    empty()->setTexts(tr("No data to show with these parameters"));
}

void AccountList::showBulkBar()
{
    const auto count = static_cast<int>(m_model->ticked().size());
    m_bulk->setCount(count);
    showTop(count > 0 ? m_bulk : searchRow());
}

QList<UserId> AccountList::ticked() const
{
    QList<UserId> ids;
    const auto values = m_model->ticked();
    for (const qint64 value : values)
        ids += UserId{value};
    return ids;
}

void AccountList::askSignOut()
{
    const Prompter::Question question{
        .title = tr("Sign out everywhere"),
        .text = tr("All browser sessions of these accounts end at once: %n. Apps that are connected stay connected.", nullptr,
                   static_cast<int>(ticked().size())),
        .yes = tr("Sign out everywhere"),
        .isDestructive = true};
    m_office.prompter.ask(this, question, [this](Prompter::Answer answer) {
        if (answer == Prompter::Answer::Yes)
            m_deeds.signOut(ticked(), [this](const Result<UserId> &result) { concluded(result); });
    });
}

void AccountList::concluded(const Result<UserId> &result)
{
    if (!result)
        return m_office.toasts.complain(sentenceOf(result.error()));
    m_office.toasts.say(tr("Saved."));
    m_model->tickAll(false);
    load();
}

void AccountList::setCompact(bool isCompact)
{
    m_model->setCompact(isCompact);
    FilteredList::setCompact(isCompact);
}

void AccountList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model->setTickable(!isReadOnly);
    m_model->retranslate();
    add()->setVisible(!isReadOnly && m_office.session.may({Resource::Users, Action::Add}));
}

void AccountList::select(UserId account)
{
    m_selected = account;
    const int row = account ? m_model->rowOf(account.value) : -1;
    if (row < 0)
        table()->clearSelection();
    else if (table()->currentIndex().row() != row)
        table()->setCurrentIndex(m_model->index(row, table()->columnOf(u"name"_s)));
}

void AccountList::retranslate()
{
    search()->setPlaceholderText(tr("Name, e-mail, group…"));
    search()->setAccessibleName(tr("Find an account"));
    table()->setAccessibleName(tr("Accounts"));
    m_bulk->retranslate();
    look::setIconButtonText(add(), tr("New account"));
    clearFilters()->setText(tr("Clear filters"));
    m_model->retranslate();
    if (!isCompact())
        table()->fitTitles();
    showCounts();
    showBulkBar();
}

} // namespace fractal::accounts
