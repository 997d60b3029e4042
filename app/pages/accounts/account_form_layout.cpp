// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/account_form.h"
#include "app/widgets/form_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

/// What the form is made of, and its words.
namespace fractal::accounts {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int longestTyped = 300; ///< more than is allowed, so that too much is said and not cut

} // namespace

void AccountForm::build()
{
    m_title->setObjectName(u"formTitle"_s);
    m_mark->setObjectName(u"superadministrator"_s);
    m_status->setObjectName(u"accountStatus"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 12, 12, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(24, 4, 24, 8);
    facts->setSpacing(12);
    facts->addWidget(m_status);
    facts->addWidget(m_mark);
    facts->addStretch();
    facts->addWidget(m_required);
    buildRows();
    auto *area = new look::FormArea{24, 16, this};
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

void AccountForm::buildRows()
{
    const auto add = [this](const char *field, const char *name, QWidget *input) {
        input->setObjectName(QLatin1StringView{name});
        m_rows.insert(QLatin1StringView{field}, m_form->add(QLatin1StringView{field}, input));
    };
    add("name", "signInName", m_signInName);
    add("display_name", "personName", m_name);
    add("email", "email", m_email);
    add("profile", "profile", m_profile);
    add("group", "group", m_group);
    add("location", "location", m_location);
    add("language", "accountLanguage", m_language);
    add("enabled", "enabled", m_enabled);
    for (QLineEdit *field : {m_signInName, m_name, m_email})
        field->setMaxLength(longestTyped);
    for (QComboBox *combo : {m_profile, m_group, m_language})
        combo->setFocusPolicy(Qt::StrongFocus);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(12);
    m_password = new PasswordBlock{m_form, this};
    m_rows.insert(u"password"_s, m_password->row());
}

void AccountForm::buildActions(QVBoxLayout *column)
{
    auto *rows = new QVBoxLayout{m_actions};
    rows->setContentsMargins(24, 8, 24, 8);
    rows->setSpacing(8);
    const auto addRow = [rows](std::initializer_list<QPushButton *> buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QPushButton *button : buttons)
            row->addWidget(button);
        row->addStretch();
        rows->addLayout(row);
    };
    addRow({m_setPassword, m_unlock, m_signOut});
    addRow({m_resetStep});
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_actions);
}

void AccountForm::orderTabs()
{
    QList<QWidget *> inputs{m_close, m_signInName, m_name, m_email, m_profile, m_group, m_location, m_language, m_enabled};
    inputs += m_password->inputs();
    inputs += {m_setPassword, m_unlock, m_signOut, m_resetStep};
    for (qsizetype i = 1; i < inputs.size(); ++i)
        setTabOrder(inputs[i - 1], inputs[i]);
}

void AccountForm::retranslate()
{
    const auto label = [this](const char *field, const QString &text, bool isRequired = false) {
        m_rows[QLatin1StringView{field}]->setLabel(text, isRequired);
    };
    label("name", tr("Sign-in name"), true);
    m_rows[u"name"_s]->setHelp(tr("Cannot be changed after the first save."));
    label("display_name", tr("Name"));
    label("email", tr("E-mail"));
    label("profile", tr("Profile"), true);
    label("group", tr("Permission group"), true);
    label("location", tr("Visible location"));
    m_rows[u"location"_s]->setHelp(
        tr("Only what is below this location is shown. Type a part of its code or name; empty: everywhere."));
    label("language", tr("Language"));
    label("enabled", tr("Enabled"));
    m_enabled->setText(tr("May sign in"));
    for (QLineEdit *field : {m_name, m_email})
        field->setPlaceholderText(tr("optional"));
    m_location->setPlaceholderText(tr("optional"));
    m_required->setText(tr("* required"));
    m_mark->setText(tr("Superadministrator"));
    m_setPassword->setText(tr("Set password…"));
    m_unlock->setText(tr("Unlock"));
    m_signOut->setText(tr("Sign out everywhere…"));
    m_resetStep->setText(tr("Reset two-step authentication…"));
    look::setIconButtonText(m_close, tr("Close"));
    m_password->retranslate();
    fillChoices();
    refreshFacts();
}

} // namespace fractal::accounts
