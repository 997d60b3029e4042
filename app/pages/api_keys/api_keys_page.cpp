// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/api_keys_page.h"

#include "app/configuration/pages.h"

#include <QPointer>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using api_connection::ApiKeyForm;
using api_connection::ApiKeyList;
using api_connection::Deeds;
using api_keys::ApiKey;

ApiKeysPage::ApiKeysPage(Office &given, QWidget *parent)
    : Page{given, parent},
      m_deeds{new Deeds{given, this}},
      m_list{new ApiKeyList{given, this}},
      m_form{new ApiKeyForm{given, *m_deeds, this}},
      m_sides{new ListAndForm{given.memory, u"api_keys"_s, m_list, m_form, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sides);
    setFocusProxy(m_list->table());
    setOpen(false);
    connect(m_list, &ApiKeyList::loaded, this, &Page::loaded);
    connect(m_list, &ApiKeyList::opened, this, [this](ApiKeyId id) {
        if (!m_sides->isOpen() || m_form->key() != id)
            leaveForm([this, id] { open(id); });
    });
    connect(m_list, &ApiKeyList::addWanted, this, &ApiKeysPage::addRecord);
    connect(m_form, &ApiKeyForm::changed, this, &Page::unsavedChanged);
    connect(m_form, &ApiKeyForm::refused, this, &Page::refused);
    connect(m_form, &ApiKeyForm::closeWanted, this, &ApiKeysPage::close);
    connect(m_form, &ApiKeyForm::removed, this, [this](ApiKeyId id) {
        if (m_form->key() == id)
            setOpen(false);
    });
    connect(m_form, &ApiKeyForm::stored, this, [this](ApiKeyId id) {
        m_list->select(id);
        m_list->load();
        emit saved();
    });
}

void ApiKeysPage::load()
{
    m_list->load();
    const ApiKeyId id = m_form->key();
    if (!m_sides->isOpen() || !id)
        return;
    office().background.read<ApiKey>(
        this, [id](Work &work) { return api_connection::readOne(work, id); },
        [this, id](const Result<ApiKey> &key) {
            if (!m_sides->isOpen() || m_form->key() != id)
                return;
            if (key)
                m_form->refresh(*key);
            else if (key.error().code == ErrorCode::NotFound)
                setOpen(false); // removed elsewhere
        });
}

void ApiKeysPage::open(ApiKeyId id)
{
    m_list->select(id);
    office().background.read<ApiKey>(
        this, [id](Work &work) { return api_connection::readOne(work, id); },
        [this](const Result<ApiKey> &key) {
            if (!key)
                return office().toasts.complain(sentenceFor(key.error()));
            m_form->show(*key);
            setOpen(true);
        });
}

void ApiKeysPage::openNew()
{
    m_list->select({});
    office().background.read<std::vector<groups::Group>>(
        this, [](Work &work) { return groups::list(work.connection); },
        [this](const Result<std::vector<groups::Group>> &groups) {
            if (!groups)
                return office().toasts.complain(sentenceFor(groups.error()));
            setOpen(true);
            m_form->startNew(*groups);
        });
}

void ApiKeysPage::addRecord()
{
    if (!m_isReadOnly && office().session.may({Resource::ApiKeys, Action::Add}))
        leaveForm([this] { openNew(); });
}

void ApiKeysPage::close()
{
    if (m_sides->isOpen())
        leaveForm([this] {
            setOpen(false);
            m_list->table()->setFocus();
        });
}

void ApiKeysPage::discard()
{
    if (m_sides->isOpen() && !m_form->key())
        setOpen(false);
}

void ApiKeysPage::leaveForm(const std::function<void()> &then)
{
    const auto goOn = [this, then] { leave(then, {.discard = [this] { discard(); }}); };
    if (!m_sides->isOpen() || !m_form->holdsUncopiedSecret())
        return goOn();
    const Prompter::Question question{.title = tr("The secret was not copied"),
                                      .text = tr("Nobody can show it again. You would have to rotate it to get a new one."),
                                      .yes = tr("Leave it"),
                                      .no = tr("Go back"),
                                      .isDestructive = true};
    office().prompter.ask(this, question, [self = QPointer{this}, goOn](Prompter::Answer answer) {
        if (!self)
            return;
        if (answer == Prompter::Answer::Yes)
            return goOn();
        self->m_list->select(self->m_form->key());
    });
}

void ApiKeysPage::setOpen(bool isOpen)
{
    if (!isOpen) {
        m_form->leave();
        m_list->select({});
    }
    m_list->setCompact(isOpen);
    m_sides->setOpen(isOpen);
    emit unsavedChanged();
}

void ApiKeysPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_list->setReadOnly(isReadOnly);
    m_form->setReadOnly(isReadOnly);
}

void ApiKeysPage::retranslate()
{
    m_list->retranslate();
    m_form->retranslate();
}

PageInfo pages_of_configuration::api_keys()
{
    return {.name = "api_keys",
            .section = "api_connections",
            .title = QT_TRANSLATE_NOOP("Page", "API Connection"),
            .words = {QT_TRANSLATE_NOOP("Page", "API keys"), QT_TRANSLATE_NOOP("Page", "REST"),
                      QT_TRANSLATE_NOOP("Page", "Spreadsheet")},
            .sees = {Resource::ApiKeys, Action::View},
            .edits = {Resource::ApiKeys, Action::Edit},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new ApiKeysPage{office, parent};
            }};
}

} // namespace fractal
