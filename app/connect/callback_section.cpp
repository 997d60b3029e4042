// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/callback_section.h"

#include "app/connect/callback_words.h"
#include "app/session/reading.h"

namespace fractal::connect {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int longestPaste = 4000; // more than an address may have, so that what was cut off is said and not hidden
constexpr Permission mayEditConsumers{Resource::OAuthConsumers, Action::Edit};

Result<bool> addCallback(Work &work, std::vector<journal::Change> &changes, ConsumerId id, const QString &uri)
{
    FRACTAL_TRY(consumers::Consumer consumer, consumers::find(work.connection, id));
    if (consumer.callbacks.contains(uri))
        return false;
    consumer.callbacks += uri;
    FRACTAL_TRY(journal::Change change, consumers::update(work, consumer));
    changes.push_back(std::move(change));
    return true;
}

} // namespace

CallbackSection::CallbackSection(const Subject &subject, QWidget *parent)
    : QWidget{parent},
      m_subject{subject},
      m_form{new Section{3, this}},
      m_cardFrame{new QWidget{this}},
      m_tick{new Mark{m_form}},
      m_addedText{new look::Text{look::TextSize::Caption, Token::Ok, m_form}},
      m_field{new OfferedField{m_form}},
      m_add{look::button(u"addCallback"_s, look::Role::Plain, m_form)},
      m_another{look::button(u"addAnother"_s, look::Role::Plain, m_form)},
      m_help{new look::HelpLine{m_form}}
{
    m_card = new RefusedCard{subject, m_cardFrame};
    auto *frame = new QVBoxLayout{m_cardFrame};
    frame->setContentsMargins(sheetMargin, 12, sheetMargin, 12);
    frame->addWidget(m_card);
    m_addedText->setObjectName(u"callbackAdded"_s);
    m_field->setObjectName(u"callbackField"_s);
    m_field->setMaxLength(longestPaste);
    m_field->setFont(look::monoFont(font()));
    m_help->setObjectName(u"callbackHelp"_s);
    m_tick->set("tick", Token::Ok);
    m_form->addAside(m_tick);
    m_form->addAside(m_addedText);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_add);
    line->addWidget(m_another);
    m_form->body().addLayout(line);
    m_form->body().addWidget(m_help);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_cardFrame);
    m_cardFrame->hide();
    connect(m_field, &QLineEdit::textChanged, this, &CallbackSection::check);
    connect(m_field, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { add(m_field->text()); });
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_addsAnother = true;
        refresh();
        m_field->setFocus();
    });
    connect(m_card, &RefusedCard::addWanted, this, &CallbackSection::add);
    connect(m_card, &RefusedCard::notMine, this, &CallbackSection::putAside);
}

bool CallbackSection::asksSomething() const
{
    return m_cardFrame->isVisibleTo(this);
}

void CallbackSection::setFacts(const SheetFacts &facts)
{
    const auto &refused = facts.progress.refusedCallbacks;
    if (!refused.empty())
        m_card->setCallback(refused.front());
    m_cardFrame->setVisible(!refused.empty());
    m_form->setVisible(refused.empty());
    if (m_isKnown && m_callbacks == facts.consumer.callbacks)
        return;
    if (m_isKnown && isTyping(facts.consumer.callbacks))
        m_addsAnother = true; // somebody else added one meanwhile: what is in the field stays
    m_isKnown = true;
    m_callbacks = facts.consumer.callbacks;
    refresh();
}

bool CallbackSection::isTyping(const QStringList &callbacks) const
{
    const QString text = m_field->text();
    return !m_field->isReadOnly() && !text.isEmpty() && text != m_suggested && !callbacks.contains(text);
}

QString CallbackSection::suggestion() const
{
    for (const QString &usual : m_subject.client.usualCallbacks) {
        if (!m_callbacks.contains(usual))
            return usual;
    }
    return {};
}

QString CallbackSection::addedWhen() const
{
    const qint64 at = m_subject.office.memory.value(m_subject.memoryKey("added"_L1)).toLongLong();
    return at == 0 ? tr("On your list") : tr("Added %1").arg(moments::time(Instant{at}, readerOf(m_subject.office)));
}

void CallbackSection::refresh()
{
    const bool isListed = !m_callbacks.isEmpty() && !m_addsAnother;
    const bool mayEdit = m_subject.mayEdit();
    m_tick->setVisible(isListed);
    m_addedText->setVisible(isListed);
    m_addedText->setText(isListed ? addedWhen() : QString{});
    m_field->setReadOnly(isListed || !mayEdit);
    m_add->setVisible(!isListed && mayEdit);
    m_another->setVisible(isListed && mayEdit);
    if (isListed) {
        m_field->setText(m_callbacks.back());
        m_field->setToolTip(m_callbacks.join(u'\n'));
        m_field->setCursorPosition(0);
    } else {
        m_field->setToolTip({});
        suggest();
    }
    check();
}

/// A usual address to accept; what is typed or pasted takes its place.
void CallbackSection::suggest()
{
    const QString text = m_field->text();
    if (!text.isEmpty() && text != m_suggested && !m_callbacks.contains(text))
        return;
    m_suggested = suggestion();
    if (text != m_suggested) {
        m_field->offer(m_suggested);
    }
}

/// While it is typed: what is wrong, or that it would be accepted. Nothing is changed silently.
void CallbackSection::check()
{
    const QString text = m_field->text();
    if (m_field->isReadOnly()) {
        const qsizetype others = m_callbacks.size() - 1;
        m_help->say(others > 0 ? tr("And %n more on the list.", nullptr, static_cast<int>(others)) : QString{});
    } else if (text.isEmpty()) {
        m_help->say(tr("Paste the address that %1 shows, or leave it for now: when %1 comes back, you can add it here.")
                        .arg(m_subject.client.name));
    } else if (text == m_suggested) {
        m_help->say(tr("This is the usual address of %1. Add it, or paste the one that %1 shows.").arg(m_subject.client.name));
    } else if (const QString problem = callbackProblem(text); !problem.isEmpty()) {
        m_help->say(problem, Token::Error);
    } else {
        m_help->say(tr("✓ Accepted"), Token::Ok);
    }
    m_field->setAccessibleDescription(m_help->text());
}

void CallbackSection::add(const QString &uri)
{
    if (const QString problem = callbackProblem(uri); !problem.isEmpty()) {
        m_help->say(problem, Token::Error);
        m_field->setFocus();
        return;
    }
    m_subject.office.session.change<bool>(
        this, {.needs = mayEditConsumers, .action = u"consumer.edit"_s},
        [id = m_subject.consumer, uri](Work &work, std::vector<journal::Change> &changes) {
            return addCallback(work, changes, id, uri);
        },
        [this, uri](const Result<bool> &result) { added(uri, result); });
}

void CallbackSection::added(const QString &uri, const Result<bool> &result)
{
    if (!result) {
        const bool isFull = result.error().field == "callback"_L1;
        const QString sentence = isFull ? tr("There is no room for another address: a consumer has at most 20.")
                                        : sentenceFor(result.error());
        m_help->say(sentence, Token::Error);
        m_card->say(sentence);
        return;
    }
    m_subject.office.memory.setValue(m_subject.memoryKey("added"_L1), m_subject.office.background.site().clock().now().ms);
    m_addsAnother = false;
    m_callbacks.removeOne(uri);
    m_callbacks += uri;
    refresh();
    emit changed();
}

void CallbackSection::putAside(const QString &uri)
{
    const Deed deed{.needs = mayEditConsumers,
                    .action = u"consumer.put_callback_aside"_s,
                    .undoable = false,
                    .reason = u"a person said that %1 is not theirs; nothing was added"_s.arg(uri)};
    m_subject.office.session.change<bool>(
        this, deed,
        [id = m_subject.consumer, uri](Work &work, std::vector<journal::Change> &) {
            return refused_callbacks::putAside(work, id, uri);
        },
        [this](const Result<bool> &result) {
            if (!result)
                m_card->say(sentenceFor(result.error()));
            emit changed();
        });
}

void CallbackSection::retranslate()
{
    m_form->setTitle(tr("Callback URL"));
    m_field->setAccessibleName(tr("Callback URL"));
    m_field->setPlaceholderText(tr("Paste what %1 shows").arg(m_subject.client.name));
    m_add->setText(tr("Add"));
    m_another->setText(tr("Add another"));
    m_card->retranslate();
    refresh();
}

} // namespace fractal::connect
