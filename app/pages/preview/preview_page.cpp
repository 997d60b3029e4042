// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/preview_page.h"

#include "app/configuration/pages.h"
#include "app/pages/accounts/account_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;

namespace preview {

namespace {

constexpr int peopleWidth = 248;
constexpr int throughWidth = 240;
constexpr int filterHeight = 46;
constexpr int footerHeight = 40;

Result<PermissionSet> rightsOfGroup(Connection &connection, GroupId group)
{
    if (!group)
        return PermissionSet{};
    FRACTAL_TRY(const groups::Group found, groups::find(connection, group));
    return found.rights;
}

} // namespace

PreviewPage::PreviewPage(Office &given, QWidget *parent)
    : Page{given, parent},
      m_people{new PersonList{given, this}},
      m_name{new look::Text{look::TextSize::Section, this}},
      m_sentence{new look::Text{look::TextSize::Body, look::Token::Muted, this}},
      m_throughLabel{new QLabel{this}},
      m_through{new QComboBox{this}},
      m_chips{new look::FilterChips{this}},
      m_model{new VerdictModel{this}},
      m_table{new look::RecordTable{this}},
      m_shown{new look::Text{look::TextSize::Body, look::Token::Muted, this}}
{
    m_people->setFixedWidth(peopleWidth);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_people);
    row->addWidget(new look::Line{Qt::Vertical, this});
    row->addWidget(makeVerdicts(), 1);
    setFocusProxy(m_people->table());
    connect(m_people, &PersonList::chosen, this, &PreviewPage::look);
    connect(m_people, &PersonList::loaded, this, &PreviewPage::look);
    connect(m_chips, &look::FilterChips::chosenChanged, this, &PreviewPage::showVerdicts);
    connect(m_through, &QComboBox::activated, this, [this] {
        m_consumer = ConsumerId{m_through->currentData().toLongLong()};
        look();
    });
}

QWidget *PreviewPage::makeVerdicts()
{
    m_name->setObjectName(u"previewName"_s);
    m_sentence->setObjectName(u"previewSentence"_s);
    m_sentence->setWordWrap(true);
    m_through->setObjectName(u"previewThrough"_s);
    m_through->setSizeAdjustPolicy(QComboBox::AdjustToContents); // names come with the answer
    m_through->setMaximumWidth(throughWidth);
    m_throughLabel->setBuddy(m_through);
    m_table->setObjectName(u"verdictsTable"_s);
    m_shown->setObjectName(u"verdictsShown"_s);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->columns());
    auto *right = new QWidget{this};
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 4);
    head->setSpacing(4);
    head->addWidget(m_name);
    head->addWidget(m_sentence);
    auto *filters = new QWidget{right};
    filters->setFixedHeight(std::max(filterHeight, fontMetrics().height() + filterHeight - 16));
    auto *filterRow = new QHBoxLayout{filters};
    filterRow->setContentsMargins(12, 0, 12, 0);
    filterRow->setSpacing(8);
    filterRow->addWidget(m_chips);
    filterRow->addStretch();
    filterRow->addWidget(m_throughLabel);
    filterRow->addWidget(m_through);
    auto *footer = new QWidget{right};
    footer->setFixedHeight(std::max(footerHeight, fontMetrics().height() + footerHeight - 16));
    auto *footerRow = new QHBoxLayout{footer};
    footerRow->setContentsMargins(12, 0, 12, 0);
    footerRow->addWidget(m_shown);
    auto *column = new QVBoxLayout{right};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(filters);
    column->addWidget(new look::Line{Qt::Horizontal, right});
    column->addWidget(m_table, 1);
    column->addWidget(new look::Line{Qt::Horizontal, right});
    column->addWidget(footer);
    return right;
}

void PreviewPage::load()
{
    m_people->load();
}

/// The person and what their rights come from, as they are now.
void PreviewPage::look()
{
    const UserId person = m_people->selected();
    if (!person)
        return;
    office().background.read<Facts>(
        this,
        [person, through = m_consumer](Work &work) -> Result<Facts> {
            Facts facts;
            FRACTAL_TRY(facts.subject.person, users::find(work.connection, person));
            FRACTAL_TRY(facts.subject.group, rightsOfGroup(work.connection, facts.subject.person.group));
            FRACTAL_TRY(auto all, consumers::list(work.connection));
            for (consumers::Consumer &consumer : all) {
                if (narrows(consumer) && consumer.grantType == consumers::GrantType::AuthorizationCode)
                    facts.narrowing.push_back(std::move(consumer));
            }
            const auto chosen = std::ranges::find(facts.narrowing, through, &consumers::Consumer::id);
            facts.subject.isThrough = chosen != facts.narrowing.end();
            if (facts.subject.isThrough) {
                facts.subject.consumer = *chosen;
                if (chosen->limitToGroup) {
                    FRACTAL_TRY(facts.subject.ceiling, rightsOfGroup(work.connection, chosen->group));
                }
            }
            return facts;
        },
        [this, question = ++m_question](Result<Facts> facts) {
            if (question != m_question)
                return;
            if (!facts)
                return office().toasts.complain(sentenceFor(facts.error()));
            take(*std::move(facts));
        });
}

void PreviewPage::take(Facts facts)
{
    m_facts = std::move(facts);
    m_model->setSubject(m_facts.subject);
    m_verdicts = verdictsOn(m_facts.subject);
    fillConsumers();
    showSentence();
    showVerdicts();
    emit loaded();
}

void PreviewPage::fillConsumers()
{
    m_through->clear();
    m_through->addItem(tr("any app"), 0);
    for (const consumers::Consumer &consumer : m_facts.narrowing)
        m_through->addItem(consumer.name, consumer.id.value);
    m_through->setCurrentIndex(m_facts.subject.isThrough ? m_through->findData(m_facts.subject.consumer.id.value) : 0);
    m_throughLabel->setVisible(!m_facts.narrowing.empty());
    m_through->setVisible(!m_facts.narrowing.empty());
}

QStringList PreviewPage::narrowings(const consumers::Consumer &consumer)
{
    QStringList parts;
    if (consumer.limitToGroup)
        parts += tr("%1 is limited to the group %2").arg(consumer.name, consumer.groupName);
    if (consumer.isUnverified())
        parts += tr("nobody has approved %1: it only reads").arg(consumer.name);
    else if (consumer.writes == WritePolicy::ReadOnly)
        parts += tr("%1 only reads").arg(consumer.name);
    else if (consumer.writes == WritePolicy::Hold)
        parts += tr("each change that %1 asks for waits for the person").arg(consumer.name);
    return parts;
}

void PreviewPage::showSentence()
{
    const users::User &person = m_facts.subject.person;
    m_name->setText(person.displayName);
    QStringList parts{accounts::titleOf(person.profile)};
    if (person.profile == Profile::Administrator)
        parts += tr("needs no group");
    else
        parts += person.group ? tr("group %1").arg(person.groupName) : tr("no group");
    if (person.location)
        parts += tr("sees only what is in %1").arg(person.locationCode);
    if (m_facts.subject.isThrough)
        parts += narrowings(m_facts.subject.consumer);
    m_sentence->setText(parts.join(u" · "_s));
}

void PreviewPage::showVerdicts()
{
    const auto isAllowed = [](const Verdict &verdict) { return verdict.obstacle == Obstacle::None; };
    const auto can = std::ranges::count_if(m_verdicts, isAllowed);
    const auto all = static_cast<qint64>(m_verdicts.size());
    m_chips->setItems({{u"all"_s, tr("All"), all, true},
                       {u"can"_s, tr("Can"), can},
                       {u"cannot"_s, tr("Cannot"), all - can},
                       {u"tools"_s, tr("Tools of assistants"), std::ranges::count_if(m_verdicts, &Verdict::isTool)}});
    const QStringList chosen = m_chips->chosen();
    const bool wantsCan = chosen.contains(u"can"_s);
    const bool wantsCannot = chosen.contains(u"cannot"_s);
    std::vector<Verdict> shown;
    for (const Verdict &verdict : m_verdicts) {
        const bool fits = wantsCan == wantsCannot || isAllowed(verdict) == wantsCan;
        if (fits && (verdict.isTool || !chosen.contains(u"tools"_s)))
            shown.push_back(verdict);
    }
    const auto count = static_cast<qint64>(shown.size());
    m_model->setRows(std::move(shown), count);
    m_shown->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(count), QLocale{}.toString(all)));
}

void PreviewPage::show(const QString &place)
{
    if (place.startsWith("consumer:"_L1)) {
        m_consumer = ConsumerId{place.sliced(9).toLongLong()};
        look();
    } else if (place.startsWith("user:"_L1)) {
        office().background.read<users::User>(
            this, [name = place.sliced(5)](Work &work) { return users::findByName(work.connection, name); },
            [this](const Result<users::User> &user) {
                if (!user)
                    return office().toasts.complain(sentenceFor(user.error()));
                m_people->select(user->id);
                look();
            });
    }
}

void PreviewPage::retranslate()
{
    m_people->retranslate();
    m_model->retranslate();
    m_throughLabel->setText(tr("Through"));
    m_through->setToolTip(tr("Consumers that may do less than their person, or ask first"));
    m_table->setAccessibleName(tr("What this person may do"));
    if (m_verdicts.empty())
        return;
    fillConsumers();
    showSentence();
    showVerdicts();
}

} // namespace preview

PageInfo pages_of_configuration::preview()
{
    return {.name = "preview",
            .section = "user_accounts",
            .title = QT_TRANSLATE_NOOP("Page", "Preview"),
            .words = {QT_TRANSLATE_NOOP("Page", "What may this person do?"), QT_TRANSLATE_NOOP("Page", "Rights")},
            .sees = {Resource::Users, Action::View},
            .edits = {Resource::Users, Action::View},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new preview::PreviewPage{office, parent};
            }};
}

} // namespace fractal
