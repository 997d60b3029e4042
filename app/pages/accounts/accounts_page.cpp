// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/accounts_page.h"

#include "app/configuration/pages.h"
#include "app/pages/accounts/account_words.h"

#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;

namespace accounts {

AccountsPage::AccountsPage(Office &given, QWidget *parent)
    : Page{given, parent},
      m_deeds{new Deeds{given, this}},
      m_list{new AccountList{given, *m_deeds, this}},
      m_form{new AccountForm{given, *m_deeds, this}},
      m_sides{new ListAndForm{given.memory, u"accounts"_s, m_list, m_form, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sides);
    setFocusProxy(m_list->table());
    setOpen(false);
    connect(m_list, &AccountList::loaded, this, &Page::loaded);
    connect(m_list, &AccountList::opened, this, [this](UserId account) {
        if (!m_sides->isOpen() || m_form->account() != account)
            leaveForm([this, account] { open(account); });
    });
    connect(m_list, &AccountList::addWanted, this, &AccountsPage::addRecord);
    connect(m_form, &AccountForm::changed, this, &Page::unsavedChanged);
    connect(m_form, &AccountForm::refused, this, &Page::refused);
    connect(m_form, &AccountForm::closeWanted, this, &AccountsPage::close);
    connect(m_form, &AccountForm::stored, this, [this](UserId account) {
        if (!isLeaving())
            open(account);
        m_list->load();
        emit saved();
    });
}

void AccountsPage::load()
{
    m_list->load();
    if (!m_sides->isOpen() || !m_form->account())
        return;
    look(m_form->account(), [this, account = m_form->account()](const Facts &facts) {
        if (!m_sides->isOpen() || m_form->account() != account)
            return;
        if (facts.row)
            m_form->refresh(*facts.row, facts.groups);
        else if (m_form->unsaved().isEmpty())
            setOpen(false);
    });
}

void AccountsPage::look(UserId account, const Seen &seen)
{
    office().background.read<Facts>(
        this,
        [account](Work &work) -> Result<Facts> {
            Facts facts;
            FRACTAL_TRY(facts.groups, groups::list(work.connection));
            if (!account)
                return facts;
            auto row = user_table::row(work, account);
            if (row)
                facts.row = *std::move(row);
            else if (row.error().code != ErrorCode::NotFound)
                return Failure{row.error()};
            return facts;
        },
        [this, seen](const Result<Facts> &facts) {
            if (facts)
                seen(*facts);
            else
                office().toasts.complain(sentenceFor(facts.error()));
        });
}

void AccountsPage::open(UserId account)
{
    m_list->select(account);
    look(account, [this, account](const Facts &facts) {
        if (account && !facts.row)
            return office().toasts.complain(sentenceFor({.code = ErrorCode::NotFound, .detail = {}, .field = {}, .details = {}}));
        setOpen(true);
        if (account)
            m_form->show(*facts.row, facts.groups);
        else
            m_form->startNew(facts.groups);
        emit unsavedChanged();
    });
}

void AccountsPage::openNamed(const QString &name)
{
    office().background.read<users::User>(
        this, [name](Work &work) { return users::findByName(work.connection, name); },
        [this](const Result<users::User> &user) {
            if (user)
                leaveForm([this, id = user->id] { open(id); });
            else
                office().toasts.complain(sentenceFor(user.error()));
        });
}

void AccountsPage::show(const QString &place)
{
    if (place.startsWith("user:"_L1))
        openNamed(place.sliced(5));
}

void AccountsPage::addRecord()
{
    if (!m_isReadOnly && office().session.may({Resource::Users, Action::Add}))
        leaveForm([this] { open({}); });
}

void AccountsPage::close()
{
    if (m_sides->isOpen())
        leaveForm([this] {
            setOpen(false);
            m_list->select({});
            m_list->table()->setFocus();
        });
}

void AccountsPage::discard()
{
    if (!m_sides->isOpen())
        return;
    const bool wasNew = !m_form->account();
    m_form->discard();
    if (wasNew)
        setOpen(false);
    emit unsavedChanged();
}

void AccountsPage::leaveForm(const std::function<void()> &then)
{
    leave(then, {.discard = [this] { m_form->discard(); }, .stay = [this] { m_list->select(m_form->account()); }});
}

void AccountsPage::setOpen(bool isOpen)
{
    m_list->setCompact(isOpen);
    m_sides->setOpen(isOpen);
    emit unsavedChanged();
}

void AccountsPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_list->setReadOnly(isReadOnly);
    m_form->setReadOnly(isReadOnly);
}

void AccountsPage::retranslate()
{
    m_list->retranslate();
    m_form->retranslate();
}

} // namespace accounts

PageInfo pages_of_configuration::accounts()
{
    return {.name = "accounts",
            .section = "user_accounts",
            .title = QT_TRANSLATE_NOOP("Page", "Accounts"),
            .words = {QT_TRANSLATE_NOOP("Page", "Password"), QT_TRANSLATE_NOOP("Page", "Profile"),
                      QT_TRANSLATE_NOOP("Page", "Visible location"), QT_TRANSLATE_NOOP("Page", "Unlock an account"),
                      QT_TRANSLATE_NOOP("Page", "Sign out everywhere")},
            .sees = {Resource::Users, Action::View},
            .edits = {Resource::Users, Action::Edit},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new accounts::AccountsPage{office, parent};
            }};
}

} // namespace fractal
