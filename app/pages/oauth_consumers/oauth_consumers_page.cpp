// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/oauth_consumers_page.h"

#include "app/configuration/pages.h"
#include "server/pages/client_profiles.h"

#include <QBoxLayout>
#include <QPainter>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using consumers::Consumer;

OAuthConsumersPage::OAuthConsumersPage(Office &office, QWidget *parent)
    : Page{office, parent},
      m_deeds{new Deeds{office, this}},
      m_list{new ConsumerList{office, *m_deeds, this}},
      m_form{new ConsumerForm{office, *m_deeds, this}},
      m_sides{new ListAndForm{office.memory, u"oauth_consumers"_s, m_list, m_form, this}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sides);
    connect(m_list, &ConsumerList::loaded, this, &Page::loaded);
    connect(m_list, &ConsumerList::opened, this, &OAuthConsumersPage::open);
    connect(m_list, &ConsumerList::newWanted, this, &OAuthConsumersPage::addRecord);
    connect(m_list, &ConsumerList::connectWanted, this, &OAuthConsumersPage::connectProgram);
    connect(m_list, &ConsumerList::serverToServerWanted, this, [this] {
        Consumer draft;
        draft.grantType = consumers::GrantType::ClientCredentials;
        startNew(draft, {});
    });
    connect(m_form, &ConsumerForm::unsavedChanged, this, &Page::unsavedChanged);
    connect(m_form, &ConsumerForm::saved, this, [this] {
        m_list->load();
        emit saved();
    });
    connect(m_form, &ConsumerForm::refused, this, &Page::refused);
    connect(m_form, &ConsumerForm::closeWanted, this, &OAuthConsumersPage::close);
    connect(m_form, &ConsumerForm::gone, this, [this] {
        closeForm();
        m_list->load();
    });
    connect(m_form, &ConsumerForm::opened, this, [this](ConsumerId id) {
        arrange();
        m_list->makeCurrent(id);
    });
    connect(m_form, &ConsumerForm::leaveFor, this, &Page::leaveFor);
}

void OAuthConsumersPage::load()
{
    m_list->load();
    m_form->reload();
}

void OAuthConsumersPage::save()
{
    m_form->save();
}

void OAuthConsumersPage::leaveForm(const std::function<void()> &then)
{
    if (isDirty())
        m_list->makeCurrent(m_form->id());
    leave(then, {.discard = [this] { m_form->close(); }});
}

void OAuthConsumersPage::open(ConsumerId id)
{
    if (m_form->isOpen() && m_form->id() == id)
        return;
    leaveForm([this, id] { m_form->open(id); });
}

void OAuthConsumersPage::startNew(const Consumer &draft, const QString &client)
{
    if (m_isReadOnly || !office().session.may({Resource::OAuthConsumers, Action::Add}))
        return;
    leaveForm([this, draft, client] {
        arrange();
        m_form->show();
        m_form->openNew(draft, client);
    });
}

void OAuthConsumersPage::addRecord()
{
    startNew({}, {});
}

void OAuthConsumersPage::connectProgram(const QString &client)
{
    Consumer draft;
    draft.name = pages::clientProfileNamed(client)->name;
    startNew(draft, client);
}

void OAuthConsumersPage::show(const QString &place)
{
    const QString kind = place.section(u':', 0, 0);
    const QString what = place.section(u':', 1);
    if (kind == "connect"_L1 && pages::clientProfileNamed(what) != nullptr)
        return connectProgram(what);
    if (kind == "new"_L1)
        return addRecord();
    if (kind == "consumer"_L1 && what.toLongLong() > 0)
        open(ConsumerId{what.toLongLong()});
}

void OAuthConsumersPage::close()
{
    if (m_form->isOpen())
        leaveForm([this] { closeForm(); });
}

void OAuthConsumersPage::closeForm()
{
    const ConsumerId id = m_form->id();
    m_form->close();
    arrange();
    m_list->makeCurrent(id);
    m_list->focusTable();
}

void OAuthConsumersPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_list->setReadOnly(isReadOnly);
    m_form->setReadOnly(isReadOnly);
}

void OAuthConsumersPage::arrange()
{
    m_list->setCompact(m_form->isOpen());
    m_sides->setOpen(m_form->isOpen());
}

void OAuthConsumersPage::retranslate()
{
    m_list->retranslate();
    m_form->retranslate();
}

void OAuthConsumersPage::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), look::colour(palette(), look::Token::Base));
}

} // namespace fractal::oauth_consumers

namespace fractal::pages_of_configuration {

PageInfo oauth_consumers()
{
    return {.name = "oauth_consumers",
            .section = "api_connections",
            .title = QT_TRANSLATE_NOOP("Page", "OAuth consumers"),
            .words = {QT_TRANSLATE_NOOP("Page", "Callback URL"), QT_TRANSLATE_NOOP("Page", "Key"),
                      QT_TRANSLATE_NOOP("Page", "Secret"), QT_TRANSLATE_NOOP("Page", "Grant type"),
                      QT_TRANSLATE_NOOP("Page", "Connect ChatGPT"), QT_TRANSLATE_NOOP("Page", "Connect Claude"),
                      QT_TRANSLATE_NOOP("Page", "Group Permissions")},
            .sees = {Resource::OAuthConsumers, Action::View},
            .edits = {Resource::OAuthConsumers, Action::Edit},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new fractal::oauth_consumers::OAuthConsumersPage{office, parent};
            }};
}

} // namespace fractal::pages_of_configuration
