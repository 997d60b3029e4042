// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_form.h"

#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using consumers::Consumer;
using consumers::GrantType;

namespace {

constexpr int edge = 24;
constexpr int widest = 640;
constexpr int mostRefusals = 50;

} // namespace

ConsumerForm::ConsumerForm(Office &office, Deeds &deeds, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_deeds{deeds},
      m_title{new look::Text{look::TextSize::Title, this}},
      m_close{look::iconButton("close", u"closeForm"_s, this)},
      m_status{new look::Chip{this}},
      m_tabs{new QTabBar{this}},
      m_required{new look::Text{look::TextSize::Caption, look::Token::Muted, this}},
      m_banner{new look::Banner{this}},
      m_pages{new QStackedWidget{this}},
      m_scroll{new look::FormArea{edge, 16, this}},
      m_fields{new ConsumerFields{this}},
      m_credentials{new CredentialsBlock{office, deeds, this}},
      m_danger{new DangerZone{office, deeds, this}},
      m_authorizations{new NoteList{this}},
      m_activity{new NoteList{this}},
      m_connect{look::button(u"connectClient"_s, look::Role::Plain, this)},
      m_more{look::button(u"moreConsumer"_s, look::Role::Plain, this, "more")},
      m_menu{new QMenu{this}}
{
    m_title->setObjectName(u"formTitle"_s);
    m_status->setObjectName(u"formStatus"_s);
    m_tabs->setObjectName(u"formTabs"_s);
    m_banner->setObjectName(u"conflictBanner"_s);
    m_authorizations->setObjectName(u"consumerAuthorizations"_s);
    m_activity->setObjectName(u"consumerActivity"_s);
    build();
    connectParts();
}

void ConsumerForm::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_banner);
    m_pages->addWidget(buildDetails());
    m_pages->addWidget(m_authorizations);
    m_pages->addWidget(m_activity);
    column->addWidget(m_pages, 1);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(buildFoot());
}

QWidget *ConsumerForm::buildHead()
{
    auto *head = new QWidget{this};
    auto *column = new QVBoxLayout{head};
    column->setContentsMargins(edge, 10, 12, 0);
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title);
    first->addStretch();
    first->addWidget(m_close);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(0, 0, edge - 12, 0);
    second->setSpacing(12);
    look::setRole(m_tabs, look::Role::InnerTabs);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    second->addWidget(m_status);
    second->addWidget(m_tabs);
    second->addStretch();
    second->addWidget(m_required);
    column->addLayout(first);
    column->addLayout(second);
    return head;
}

QWidget *ConsumerForm::buildDetails()
{
    auto *inner = new QWidget{m_scroll};
    inner->setMaximumWidth(widest);
    auto *column = new QVBoxLayout{inner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fields);
    column->addWidget(m_credentials);
    column->addWidget(m_danger);
    column->addStretch();
    m_scroll->setForm(inner);
    m_credentials->setLabelWidth(m_fields->labelWidth());
    m_scroll->setObjectName(u"formScroll"_s);
    return m_scroll;
}

QWidget *ConsumerForm::buildFoot()
{
    auto *foot = new QWidget{this};
    auto *row = new QHBoxLayout{foot};
    row->setContentsMargins(edge, 8, edge, 8);
    row->addWidget(m_connect);
    row->addStretch();
    row->addWidget(m_more);
    return foot;
}

void ConsumerForm::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, &ConsumerForm::closeWanted);
    connect(new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut},
            &QShortcut::activated, this, &ConsumerForm::save);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_fields, &ConsumerFields::changed, this, &ConsumerForm::unsavedChanged);
    connect(m_fields, &ConsumerFields::previewWanted, this,
            [this] { emit leaveFor(u"preview"_s, u"consumer:%1"_s.arg(m_original.id.value)); });
    connect(m_danger, &DangerZone::removed, this, [this](ConsumerId id) {
        if (id == m_original.id)
            emit gone();
    });
    connect(m_danger, &DangerZone::opened, this, &ConsumerForm::showDanger);
    connect(m_connect, &QPushButton::clicked, this, [this] { connectClient(clientOf()); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint{m_more->width() - m_menu->sizeHint().width(), -m_menu->sizeHint().height()}));
    });
}

void ConsumerForm::openNew(const Consumer &draft, const QString &client)
{
    m_isOpen = true;
    m_wanted = {};
    m_client = client;
    m_prefilled = draft;
    m_original = {};
    m_original.grantType = draft.grantType;
    m_loaded = {};
    m_banner->clear();
    m_fields->fill(draft);
    showAll();
    m_scroll->ensureVisible(0, 0);
    m_tabs->setCurrentIndex(0);
    m_fields->focusFirst();
    emit opened({});
    emit unsavedChanged();
    m_office.background.read<std::vector<groups::Group>>(
        this, [](Work &work) { return groups::list(work.connection); },
        [this, question = ++m_question](const Result<std::vector<groups::Group>> &groups) {
            if (question == m_question && groups)
                takeNew(*groups);
        });
}

void ConsumerForm::takeNew(const std::vector<groups::Group> &groups)
{
    m_fields->setGroups(groups);
    if (m_client.isEmpty() || groups.empty())
        return;
    // A first proposal, so that Save is all that is left: the person's own group, or the first one.
    const auto own = std::ranges::find(groups, m_office.session.user().group, &groups::Group::id);
    Consumer proposal = m_fields->draft(m_prefilled);
    if (!proposal.group)
        proposal.group = own == groups.end() ? groups.front().id : own->id;
    m_fields->fill(proposal);
    emit unsavedChanged();
}

Result<ConsumerForm::Loaded> ConsumerForm::loadedOf(Work &work, ConsumerId id)
{
    Loaded loaded;
    FRACTAL_TRY(loaded.consumer, consumers::find(work.connection, id));
    FRACTAL_TRY(loaded.row, consumers::tableRow(work.connection, id, work.now()));
    FRACTAL_TRY(loaded.groups, groups::list(work.connection));
    FRACTAL_TRY(loaded.authorizations, authorizations::list(work.connection, {{}, loaded.consumer.key, false}));
    std::erase_if(loaded.authorizations, [now = work.now()](const auto &one) { return one.expiresAt <= now; });
    FRACTAL_TRY(loaded.refusals, consumers::refusals(work.connection, id, mostRefusals));
    FRACTAL_TRY(loaded.secrets, consumers::liveSecrets(work.connection, id, work.now()));
    return loaded;
}

void ConsumerForm::open(ConsumerId id)
{
    m_wanted = id;
    const bool isOther = !m_isOpen || m_original.id != id;
    if (isOther)
        m_banner->clear();
    m_office.background.read<Loaded>(
        this, [id](Work &work) { return loadedOf(work, id); },
        [this, isOther, question = ++m_question](Result<Loaded> loaded) {
            if (question != m_question)
                return;
            if (!loaded && loaded.error().code == ErrorCode::NotFound)
                return emit gone();
            if (!loaded)
                return m_office.toasts.complain(sentenceFor(loaded.error()));
            if (!isOther && !unsaved().isEmpty())
                return; // typed meanwhile: nothing of it is lost
            if (isOther) {
                m_client.clear();
                m_credentials->hideSecret();
            }
            m_isOpen = true;
            take(*std::move(loaded));
        });
}

void ConsumerForm::reload()
{
    if (m_isOpen && m_wanted && unsaved().isEmpty() && !m_isSaving)
        open(m_wanted);
}

void ConsumerForm::take(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_original = m_loaded.consumer;
    m_fields->setGroups(m_loaded.groups);
    m_fields->fill(m_original);
    showAll();
    emit opened(m_original.id);
    emit unsavedChanged();
}

void ConsumerForm::close()
{
    ++m_question;
    m_isOpen = false;
    m_wanted = {};
    m_original = {};
    m_loaded = {};
    m_credentials->hideSecret();
    m_banner->clear();
    emit unsavedChanged();
}

} // namespace fractal::oauth_consumers
