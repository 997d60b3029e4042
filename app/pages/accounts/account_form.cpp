// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/account_form.h"

#include "app/pages/accounts/account_words.h"
#include "app/session/reading.h"

#include <QCheckBox>
#include <QComboBox>

namespace fractal::accounts {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr std::array profiles{Profile::Administrator,     Profile::Customized, Profile::Technician,
                              Profile::LimitedTechnician, Profile::ReadOnly,   Profile::Requester};

void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

AccountForm::AccountForm(Office &office, Deeds &deeds, QWidget *parent)
    : Surface{Token::Base, parent},
      m_office{office},
      m_deeds{deeds},
      m_title{new look::Text{look::TextSize::Title, this}},
      m_close{look::iconButton("close", u"closeForm"_s, this)},
      m_status{new look::Chip{this}},
      m_mark{new look::Text{look::TextSize::Body, Token::Muted, this}},
      m_required{new look::Text{look::TextSize::Caption, Token::Muted, this}},
      m_form{new look::Form{this}},
      m_signInName{new QLineEdit{m_form}},
      m_name{new QLineEdit{m_form}},
      m_email{new QLineEdit{m_form}},
      m_profile{new QComboBox{m_form}},
      m_group{new QComboBox{m_form}},
      m_location{new LocationField{office, m_form}},
      m_language{new QComboBox{m_form}},
      m_enabled{new QCheckBox{m_form}},
      m_password{nullptr},
      m_actions{new QWidget{this}},
      m_setPassword{look::button(u"setPassword"_s, look::Role::Plain, m_actions)},
      m_unlock{look::button(u"unlock"_s, look::Role::Plain, m_actions)},
      m_signOut{look::button(u"signOutEverywhere"_s, look::Role::Plain, m_actions)},
      m_resetStep{look::button(u"resetSecondStep"_s, look::Role::Plain, m_actions)}
{
    setObjectName(u"accountForm"_s);
    build();
    connectFields();
}

void AccountForm::connectFields()
{
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_signInName, m_name, m_email, m_location})
        connect(field, &QLineEdit::textChanged, this, &AccountForm::changed);
    for (QComboBox *combo : {m_profile, m_group, m_language})
        connect(combo, &QComboBox::currentIndexChanged, this, &AccountForm::changed);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &AccountForm::refreshFacts);
    connect(m_enabled, &QCheckBox::toggled, this, &AccountForm::changed);
    connect(m_password, &PasswordBlock::changed, this, &AccountForm::changed);
    for (QLineEdit *field : {m_signInName, m_name})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_password->setNames({m_signInName->text(), m_name->text(), m_office.session.settings().siteName});
        });
    connect(m_close, &QPushButton::clicked, this, &AccountForm::closeWanted);
    connect(m_setPassword, &QPushButton::clicked, this, [this] {
        m_password->setShown(true);
        m_setPassword->setEnabled(false);
        m_password->focus();
    });
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        m_deeds.unlock(m_row.user, [this](const Result<UserId> &result) {
            done(result, tr("%1 may try to sign in at once.").arg(m_row.user.displayName));
        });
    });
    connect(m_signOut, &QPushButton::clicked, this, &AccountForm::askSignOut);
    connect(m_resetStep, &QPushButton::clicked, this, &AccountForm::askResetStep);
}

void AccountForm::startNew(const std::vector<groups::Group> &groups)
{
    user_table::Row row;
    row.user.profile = Profile::Customized;
    show(row, groups);
    m_signInName->setFocus();
}

void AccountForm::show(const user_table::Row &row, const std::vector<groups::Group> &groups)
{
    m_row = row;
    m_groups = groups;
    discard();
}

void AccountForm::refresh(const user_table::Row &row, const std::vector<groups::Group> &groups)
{
    if (unsaved().isEmpty()) {
        m_groups = groups;
        m_row = row;
        fillChoices();
        fill();
    } else if (row.user.version == m_row.user.version) {
        m_row = row;
    }
    refreshFacts();
}

void AccountForm::discard()
{
    m_form->clearProblems();
    fillChoices();
    fill();
    m_password->setShown(isNew());
    refreshFacts();
    emit changed();
}

void AccountForm::fill()
{
    const QSignalBlocker blocker{this};
    const users::User &user = m_row.user;
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text() != text) // a cursor stays where it is
            field->setText(text);
    };
    put(m_signInName, user.name);
    put(m_name, user.displayName);
    put(m_email, user.email);
    put(m_location, user.locationCode);
    choose(m_profile, static_cast<int>(user.profile));
    choose(m_group, user.group.value);
    choose(m_language, user.language);
    m_enabled->setChecked(user.enabled);
}

void AccountForm::fillChoices()
{
    const QSignalBlocker blocker{this};
    const auto refill = [](QComboBox *combo, auto &&add) {
        const QVariant chosen = combo->currentData();
        combo->clear();
        add();
        choose(combo, chosen);
    };
    refill(m_profile, [this] {
        for (const Profile profile : profiles)
            m_profile->addItem(accounts::titleOf(profile), static_cast<int>(profile));
    });
    refill(m_group, [this] {
        m_group->addItem(tr("None"), qint64{0});
        for (const groups::Group &group : m_groups)
            m_group->addItem(group.name, group.id.value);
    });
    refill(m_language, [this] {
        for (const auto &code : {QString{}, u"en"_s, u"fr"_s, u"es"_s})
            m_language->addItem(languageName(code), code);
    });
}

users::User AccountForm::wanted() const
{
    users::User user = m_row.user;
    if (isNew())
        user.name = m_signInName->text().trimmed();
    user.displayName = m_name->text().trimmed();
    user.email = m_email->text().trimmed();
    user.profile = static_cast<Profile>(m_profile->currentData().toInt());
    user.group.value = m_group->currentData().toLongLong();
    user.language = m_language->currentData().toString();
    user.enabled = m_enabled->isChecked();
    return user;
}

QStringList AccountForm::unsaved() const
{
    if (m_isReadOnly)
        return {};
    const users::User now = wanted();
    const users::User &was = m_row.user;
    QStringList labels;
    const auto note = [&](const char *field, bool isChanged) {
        if (isChanged)
            labels += m_rows.value(QLatin1StringView{field})->label();
    };
    note("name", now.name != was.name);
    note("display_name", now.displayName != was.displayName);
    note("email", now.email != was.email);
    note("profile", now.profile != was.profile);
    note("group", now.group != was.group);
    note("location", m_location->code() != was.locationCode);
    note("language", now.language != was.language);
    note("enabled", now.enabled != was.enabled);
    note("password", !m_password->isEmpty());
    return labels;
}

void AccountForm::refreshFacts()
{
    const users::User &user = m_row.user;
    const bool isSelf = user.id == m_office.session.user().id;
    const bool isFixed = m_isReadOnly || isSelf;
    m_title->setText(m_isReadOnly ? tr("Account") : isNew() ? tr("New account") : tr("Edit account"));
    m_status->setVisible(!isNew());
    m_status->set(statusOf(m_row.state()), accounts::titleOf(m_row.state()));
    m_mark->setVisible(user.superadministrator);
    m_signInName->setReadOnly(m_isReadOnly || !isNew());
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_name, m_email, m_location})
        field->setReadOnly(m_isReadOnly);
    m_language->setEnabled(!m_isReadOnly);
    m_profile->setEnabled(!isFixed && !user.superadministrator);
    m_group->setEnabled(!isFixed);
    m_enabled->setEnabled(!isFixed && !user.superadministrator && !isNew());
    m_rows[u"enabled"_s]->setHelp(user.superadministrator ? tr("The Superadministrator stays enabled.")
                                      : isSelf            ? tr("You cannot disable yourself.")
                                                          : QString{});
    m_rows[u"profile"_s]->setHelp(helpFor(static_cast<Profile>(m_profile->currentData().toInt())));
    m_rows[u"group"_s]->setHelp(isSelf && !m_isReadOnly ? tr("You cannot change your own profile and group.") : QString{});
    m_actions->setVisible(!m_isReadOnly && !isNew());
    m_unlock->setVisible(m_row.lockedUntil.has_value());
    m_resetStep->setVisible(m_row.hasSecondStep);
    m_setPassword->setEnabled(!m_password->isShown());
}

void AccountForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isReadOnly)
        m_password->setShown(false);
    refreshFacts();
}

} // namespace fractal::accounts
