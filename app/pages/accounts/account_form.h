// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/accounts/account_deeds.h"
#include "app/pages/accounts/location_field.h"
#include "app/pages/accounts/password_block.h"
#include "core/store/groups.h"
#include "core/store/user_table.h"

class QCheckBox;
class QComboBox;

namespace fractal::accounts {

/// The form of one account beside the list: New account, Edit account.
class AccountForm : public look::Surface {
    Q_OBJECT

public:
    AccountForm(Office &office, Deeds &deeds, QWidget *parent);
    void startNew(const std::vector<groups::Group> &groups);
    void show(const user_table::Row &row, const std::vector<groups::Group> &groups);
    /// The same account as it is now; what is typed stays. Only the facts beside the fields are refreshed when dirty.
    void refresh(const user_table::Row &row, const std::vector<groups::Group> &groups);
    [[nodiscard]] UserId account() const { return m_row.user.id; } ///< none: a new one
    [[nodiscard]] QStringList unsaved() const;
    void save();
    void discard();
    void setReadOnly(bool isReadOnly);
    void retranslate();

signals:
    void changed();
    void closeWanted();
    void stored(UserId account);
    void refused(const QString &sentence, int fields);

private:
    void build();
    void buildRows();
    void buildActions(QVBoxLayout *column);
    void orderTabs();
    void connectFields();
    void fill();
    void fillChoices();
    void refreshFacts();
    void complain(const Error &error);
    void saveNew();
    void saveEdited();
    void savePassword();
    void askSignOut();
    void askResetStep();
    void done(const Result<UserId> &result, const QString &sentence);
    [[nodiscard]] users::User wanted() const;
    [[nodiscard]] bool isNew() const { return !m_row.user.id; }
    [[nodiscard]] bool isDirty(const users::User &now) const;

    Office &m_office;
    Deeds &m_deeds;
    user_table::Row m_row;
    std::vector<groups::Group> m_groups;
    bool m_isReadOnly = false;
    bool m_isSaving = false;

    look::Text *m_title;
    QPushButton *m_close;
    look::Chip *m_status;
    look::Text *m_mark; ///< Superadministrator
    look::Text *m_required;
    look::Form *m_form;
    QLineEdit *m_signInName;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_profile;
    QComboBox *m_group;
    LocationField *m_location;
    QComboBox *m_language;
    QCheckBox *m_enabled;
    QHash<QString, look::FormRow *> m_rows; ///< by the field that errors name
    PasswordBlock *m_password;
    QWidget *m_actions;
    QPushButton *m_setPassword;
    QPushButton *m_unlock;
    QPushButton *m_signOut;
    QPushButton *m_resetStep;
};

} // namespace fractal::accounts
