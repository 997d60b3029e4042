// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the form is made of, and its words.
#include "app/pages/api_keys/api_key_form.h"
#include "app/widgets/form_area.h"

#include <QVBoxLayout>

namespace fractal::api_connection {

using namespace Qt::StringLiterals;
using look::Role;
using look::TextSize;
using look::Token;

namespace {

constexpr int edge = 24;
constexpr int longestTyped = 100; ///< more than is allowed, so that too much is said and not cut

QLineEdit *fact(const QString &name, QWidget *parent, bool isMono = false)
{
    auto *edit = new QLineEdit{parent};
    edit->setObjectName(name);
    edit->setReadOnly(true);
    if (isMono)
        edit->setFont(look::monoFont(parent->font()));
    return edit;
}

QWidget *beside(QLineEdit *field, const QList<QPushButton *> &buttons, QWidget *parent)
{
    auto *widget = new QWidget{parent};
    auto *row = new QHBoxLayout{widget};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(field, 1);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return widget;
}

} // namespace

void ApiKeyForm::build()
{
    m_title = new look::Text{TextSize::Title, this};
    m_title->setObjectName(u"apiKeyTitle"_s);
    m_close = look::iconButton("close", u"closeApiKey"_s, this);
    m_status = new look::Chip{this};
    m_status->setObjectName(u"apiKeyStatus"_s);
    m_required = new look::Text{TextSize::Caption, Token::Muted, this};
    auto *head = new QHBoxLayout;
    head->setContentsMargins(edge, 12, 12, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(edge, 4, edge, 8);
    facts->addWidget(m_status);
    facts->addStretch();
    facts->addWidget(m_required);
    m_form = new look::Form{this};
    m_form->setObjectName(u"apiKeyFields"_s);
    buildRows();
    auto *area = new look::FormArea{edge, 16, this};
    area->setObjectName(u"apiKeyArea"_s);
    area->setForm(m_form);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(facts);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(area, 1);
    buildActions(column);
    orderTabs();
}

void ApiKeyForm::buildRows()
{
    const auto add = [this](const QString &name, QWidget *field, QWidget *input = nullptr) {
        m_rows.insert(name, m_form->add(name, field, input));
    };
    m_name = new QLineEdit{m_form};
    m_name->setObjectName(u"apiKeyName"_s);
    m_name->setMaxLength(longestTyped);
    m_group = new QComboBox{m_form};
    m_group->setObjectName(u"apiKeyGroup"_s);
    m_group->setFocusPolicy(Qt::StrongFocus);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(12);
    m_expires = new ExpiryChoice{m_form};
    m_groupName = fact(u"groupName"_s, m_form);
    m_until = fact(u"until"_s, m_form);
    m_lastUsed = fact(u"lastUsed"_s, m_form);
    add(u"name"_s, m_name);
    add(u"group"_s, m_group);
    add(u"expires"_s, m_expires, m_expires->input());
    add(u"groupName"_s, m_groupName);
    add(u"until"_s, m_until);
    add(u"lastUsed"_s, m_lastUsed);
    m_credentials = m_form->addTitle(u"credentialsTitle"_s);
    m_keyText = fact(u"keyText"_s, m_form, true);
    m_copyKey = look::button(u"copyKey"_s, Role::Plain, m_form, "copy");
    add(u"key"_s, beside(m_keyText, {m_copyKey}, m_form), m_keyText);
    m_secretText = fact(u"secretText"_s, m_form, true);
    m_secretText->setContextMenuPolicy(Qt::NoContextMenu);
    m_showSecret = look::button(u"showSecret"_s, Role::Plain, m_form);
    m_copySecret = look::button(u"copySecret"_s, Role::Plain, m_form, "copy");
    m_rotate = look::button(u"rotateSecret"_s, Role::Plain, m_form);
    add(u"secret"_s, beside(m_secretText, {m_showSecret, m_copySecret, m_rotate}, m_form), m_secretText);
    m_use = m_form->addTitle(u"useTitle"_s);
    m_command = fact(u"commandText"_s, m_form, true);
    m_copyCommand = look::button(u"copyCommand"_s, Role::Plain, m_form, "copy");
    add(u"command"_s, beside(m_command, {m_copyCommand}, m_form), m_command);
    m_address = fact(u"addressText"_s, m_form, true);
    m_copyAddress = look::button(u"copyAddress"_s, Role::Plain, m_form, "copy");
    add(u"address"_s, beside(m_address, {m_copyAddress}, m_form), m_address);
}

void ApiKeyForm::buildActions(QVBoxLayout *column)
{
    m_actions = new QWidget{this};
    m_toggle = look::button(u"toggleApiKey"_s, Role::Plain, m_actions);
    m_remove = look::button(u"removeApiKey"_s, Role::Destructive, m_actions);
    m_describe = look::button(u"describeRest"_s, Role::Link, m_actions, "open_outside");
    auto *row = new QHBoxLayout{m_actions};
    row->setContentsMargins(edge, 8, edge, 8);
    row->setSpacing(8);
    row->addWidget(m_toggle);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_describe);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_actions);
}

void ApiKeyForm::orderTabs()
{
    const QList<QWidget *> inputs{m_close,       m_name,       m_group,       m_expires->input(), m_expires->dayInput(),
                                  m_groupName,   m_until,      m_lastUsed,    m_keyText,          m_copyKey,
                                  m_secretText,  m_showSecret, m_copySecret,  m_rotate,           m_command,
                                  m_copyCommand, m_address,    m_copyAddress, m_toggle,           m_remove,
                                  m_describe};
    for (qsizetype i = 1; i < inputs.size(); ++i)
        setTabOrder(inputs[i - 1], inputs[i]);
}

void ApiKeyForm::retranslate()
{
    const auto label = [this](const char *row, const QString &text, bool isRequired = false) {
        m_rows[QLatin1StringView{row}]->setLabel(text, isRequired);
    };
    label("group", tr("Permission group"), true);
    m_rows[u"group"_s]->setHelp(tr("What uses the key has the rights of this group, and acts as nobody in particular."));
    label("expires", tr("Expires"));
    m_rows[u"expires"_s]->setHelp(tr("Name, group and expiry cannot be changed after the first save."));
    label("groupName", tr("Permission group"));
    label("until", tr("Expires"));
    label("lastUsed", tr("Last used"));
    m_credentials->setText(tr("Credentials"));
    label("key", tr("Key"));
    label("secret", tr("Secret"));
    m_use->setText(tr("How it is used"));
    label("command", tr("In a terminal"));
    m_rows[u"command"_s]->setHelp(tr("It asks for the secret, so that it stands in no history."));
    label("address", tr("In a spreadsheet"));
    m_rows[u"address"_s]->setHelp(tr("Sign in with “Basic”: the key is the user name, the secret the password."));
    m_required->setText(tr("* required"));
    const auto setCopy = [](QPushButton *button, const QString &name) {
        button->setText(tr("Copy"));
        button->setAccessibleName(name);
    };
    setCopy(m_copyKey, tr("Copy the key"));
    setCopy(m_copySecret, tr("Copy the secret"));
    setCopy(m_copyCommand, tr("Copy the command"));
    setCopy(m_copyAddress, tr("Copy the address"));
    m_rotate->setText(tr("Rotate…"));
    m_remove->setText(tr("Remove…"));
    m_describe->setText(tr("Description of REST"));
    look::setIconButtonText(m_close, tr("Close"));
    m_expires->retranslate();
    {
        const QSignalBlocker blocker{this};
        fillGroups();
    }
    refreshFacts();
}

} // namespace fractal::api_connection
