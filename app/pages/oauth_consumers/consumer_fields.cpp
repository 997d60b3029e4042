// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_fields.h"

#include "app/pages/oauth_consumers/write_policy_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QRegularExpression>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using consumers::Consumer;
using consumers::GrantType;

namespace {

constexpr int longestTyped = 5000; // bounds what is looked at; the rules are said beside the field

void setIfOther(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    edit->setText(text);
    edit->setCursorPosition(0);
}

/// An address of the kind that a browser is sent back to.
bool looksLikeCallback(const QString &address)
{
    static const QRegularExpression words{u"callback|redirect|oauth|/auth"_s, QRegularExpression::CaseInsensitiveOption};
    return consumers::checkCallback(address) && address.contains(words);
}

} // namespace

ConsumerFields::ConsumerFields(QWidget *parent)
    : Form{parent},
      m_code{new QRadioButton{this}},
      m_credentials{new QRadioButton{this}},
      m_callbacks{new CallbackRows{this}},
      m_group{new QComboBox{this}},
      m_limit{new QCheckBox{this}},
      m_writes{new WritePolicyChoice{this}},
      m_preview{look::button(u"previewRights"_s, look::Role::Link, this)},
      m_suggestion{new QWidget{this}},
      m_looksLike{new look::Text{look::TextSize::Caption, look::Token::Warning, m_suggestion}},
      m_move{look::button(u"moveToCallback"_s, look::Role::Link, m_suggestion)}
{
    buildGrantType();
    m_name = addEdit(u"name"_s, m_nameRow);
    m_description = addEdit(u"description"_s, m_descriptionRow);
    m_callbackRow = add(u"callback"_s, m_callbacks, m_callbacks->first());
    m_url = addEdit(u"url"_s, m_urlRow);
    buildSuggestion();
    m_privacy = addEdit(u"privacyUrl"_s, m_privacyRow);
    m_eula = addEdit(u"eulaUrl"_s, m_eulaRow);
    buildGroup();
    m_writesRow = add(u"writes"_s, m_writes);
    connect(m_writes, &QComboBox::currentIndexChanged, this, &ConsumerFields::edited);
    connect(m_callbacks, &CallbackRows::changed, this, &ConsumerFields::edited);
    connect(m_callbacks, &CallbackRows::firstChanged, this, [this] { m_callbackRow->setInput(m_callbacks->first()); });
    setTabOrder(m_code, m_credentials);
    setTabOrder(m_credentials, m_name);
    setTabOrder(m_name, m_description);
    QWidget *last = m_callbacks->chainAfter(m_description);
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_url, m_move, m_privacy, m_eula, m_group, m_limit, m_preview, m_writes}) {
        setTabOrder(last, next);
        last = next;
    }
}

QLineEdit *ConsumerFields::addEdit(const QString &name, look::FormRow *&row)
{
    auto *edit = new QLineEdit{this};
    edit->setObjectName(name);
    edit->setMaxLength(longestTyped);
    row = add(name, edit);
    connect(edit, &QLineEdit::textChanged, this, [this, row] {
        if (!m_isFilling)
            row->setProblem({}); // said again when it is saved
        edited();
    });
    return edit;
}

void ConsumerFields::buildGrantType()
{
    auto *both = new QWidget{this};
    auto *row = new QHBoxLayout{both};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_code);
    row->addWidget(m_credentials);
    row->addStretch();
    m_code->setObjectName(u"grantCode"_s);
    m_credentials->setObjectName(u"grantCredentials"_s);
    m_code->setChecked(true);
    m_grantRow = add(u"grant"_s, both, m_code);
    connect(m_code, &QRadioButton::toggled, this, [this] {
        showGrantType();
        edited();
    });
}

void ConsumerFields::buildSuggestion()
{
    m_suggestion->setObjectName(u"callbackSuggestion"_s);
    auto *lines = new QVBoxLayout{m_suggestion};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_looksLike);
    lines->addWidget(m_move, 0, Qt::AlignLeft);
    m_urlRow->addBelow(m_suggestion);
    m_suggestion->hide();
    connect(m_move, &QPushButton::clicked, this, [this] {
        m_callbacks->setCallbacks({m_url->text()});
        m_url->clear();
        m_callbacks->first()->setFocus();
        edited();
    });
}

void ConsumerFields::buildGroup()
{
    m_group->setObjectName(u"group"_s);
    m_group->installEventFilter(this); // the wheel scrolls the form
    m_limit->setObjectName(u"limitToGroup"_s);
    m_groupRow = add(u"group"_s, m_group);
    auto *below = new QWidget{this};
    auto *line = new QHBoxLayout{below};
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_limit);
    line->addStretch();
    line->addWidget(m_preview);
    m_groupRow->addBelow(below);
    connect(m_preview, &QPushButton::clicked, this, &ConsumerFields::previewWanted);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            m_groupRow->setProblem({});
        edited();
    });
    connect(m_limit, &QCheckBox::toggled, this, &ConsumerFields::edited);
}

bool ConsumerFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_group && event->type() == QEvent::Wheel && !m_group->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

GrantType ConsumerFields::grantType() const
{
    return m_code->isChecked() ? GrantType::AuthorizationCode : GrantType::ClientCredentials;
}

void ConsumerFields::setGroups(const std::vector<groups::Group> &groups)
{
    m_isFilling = true;
    const QVariant chosen = m_group->currentData();
    m_group->clear();
    for (const groups::Group &group : groups)
        m_group->addItem(group.name, group.id.value);
    m_group->setCurrentIndex(chosen.isValid() ? m_group->findData(chosen) : -1);
    m_isFilling = false;
}

void ConsumerFields::fill(const Consumer &consumer)
{
    m_isFilling = true;
    m_isSaved = static_cast<bool>(consumer.id);
    (consumer.grantType == GrantType::AuthorizationCode ? m_code : m_credentials)->setChecked(true);
    setIfOther(m_name, consumer.name);
    setIfOther(m_description, consumer.description);
    m_callbacks->setCallbacks(consumer.callbacks);
    setIfOther(m_url, consumer.url);
    setIfOther(m_privacy, consumer.privacyUrl);
    setIfOther(m_eula, consumer.eulaUrl);
    m_group->setCurrentIndex(m_group->findData(consumer.group.value));
    m_limit->setChecked(consumer.limitToGroup);
    m_writes->setPolicy(consumer.writes);
    m_isFilling = false;
    clearProblems();
    showGrantType();
    showSuggestion();
    setEditable(!m_isReadOnly);
}

Consumer ConsumerFields::draft(Consumer of) const
{
    const bool isForPeople = grantType() == GrantType::AuthorizationCode;
    of.grantType = grantType();
    of.name = m_name->text().trimmed();
    of.description = m_description->text();
    of.callbacks = isForPeople ? m_callbacks->callbacks() : QStringList{};
    of.url = m_url->text();
    of.privacyUrl = isForPeople ? m_privacy->text() : QString{};
    of.eulaUrl = isForPeople ? m_eula->text() : QString{};
    of.group.value = m_group->currentData().toLongLong();
    of.limitToGroup = isForPeople && m_limit->isChecked();
    of.writes = m_writes->policy();
    return of;
}

QString ConsumerFields::groupName() const
{
    return m_group->currentText();
}

void ConsumerFields::edited()
{
    if (m_isFilling)
        return;
    showSuggestion();
    emit changed();
}

void ConsumerFields::showGrantType()
{
    const bool isForPeople = grantType() == GrantType::AuthorizationCode;
    for (look::FormRow *row : {m_callbackRow, m_privacyRow, m_eulaRow})
        row->setVisible(isForPeople);
    m_limit->setVisible(isForPeople);
    m_preview->setVisible(isForPeople && m_isSaved && m_isPreviewable);
    m_grantRow->setHelp(m_isSaved ? tr("Cannot be changed after the first save.") : QString{});
    m_groupRow->setHelp(isForPeople ? tr("The signed-in user's permissions apply.")
                                    : tr("This consumer acts with the rights of this group."));
    showSuggestion();
}

void ConsumerFields::showSuggestion()
{
    const bool isForPeople = grantType() == GrantType::AuthorizationCode;
    m_suggestion->setVisible(isForPeople && !m_isReadOnly && m_callbacks->callbacks().isEmpty()
                             && looksLikeCallback(m_url->text()));
}

void ConsumerFields::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setEditable(!isReadOnly);
    showSuggestion();
}

void ConsumerFields::setPreviewable(bool isPreviewable)
{
    m_isPreviewable = isPreviewable;
    showGrantType();
}

void ConsumerFields::setEditable(bool isEditable)
{
    for (QLineEdit *edit : {m_name, m_description, m_url, m_privacy, m_eula})
        edit->setReadOnly(!isEditable);
    m_callbacks->setReadOnly(!isEditable);
    m_group->setEnabled(isEditable);
    m_limit->setEnabled(isEditable);
    m_writes->setEnabled(isEditable);
    // The one that is chosen stays readable; the other one cannot be chosen any more.
    m_code->setEnabled(m_code->isChecked() || (isEditable && !m_isSaved));
    m_credentials->setEnabled(m_credentials->isChecked() || (isEditable && !m_isSaved));
}

void ConsumerFields::retranslate()
{
    m_grantRow->setLabel(tr("Grant type"));
    m_code->setText(tr("Authorization code"));
    m_credentials->setText(tr("Client credentials"));
    m_nameRow->setLabel(tr("Name"), true);
    m_descriptionRow->setLabel(tr("Description"));
    m_callbackRow->setLabel(tr("Callback URL"));
    m_urlRow->setLabel(tr("URL"));
    m_privacyRow->setLabel(tr("Privacy policy URL"));
    m_eulaRow->setLabel(tr("End user license agreement URL"));
    m_groupRow->setLabel(tr("Group Permissions"), true);
    for (QLineEdit *edit : {m_description, m_url, m_privacy, m_eula})
        edit->setPlaceholderText(tr("optional"));
    m_group->setPlaceholderText(tr("Choose a group"));
    m_writesRow->setLabel(tr("What it may change"));
    m_writes->retranslate();
    m_limit->setText(tr("Also limit to this group"));
    m_limit->setToolTip(tr("People can do at most what this group may."));
    m_preview->setText(tr("What can it do?"));
    m_looksLike->setText(tr("This looks like a callback URL."));
    m_move->setText(tr("Move it to Callback URL"));
    m_callbacks->retranslate();
    showGrantType();
}

} // namespace fractal::oauth_consumers
