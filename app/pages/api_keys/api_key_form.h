// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/api_keys/api_key_deeds.h"
#include "app/pages/api_keys/expiry_choice.h"
#include "app/widgets/form.h"
#include "core/store/groups.h"

#include <QTimer>

class QComboBox;
class QVBoxLayout;

namespace fractal::api_connection {

/// The form of one API key beside the list. What it may do and for how long is decided when it is made; afterwards it can be
/// copied, switched off and on, given another secret, and removed. Its secret is shown once, when it was just made.
class ApiKeyForm : public look::Surface {
    Q_OBJECT

public:
    ApiKeyForm(Office &office, Deeds &deeds, QWidget *parent);
    void startNew(const std::vector<groups::Group> &groups);
    void show(const api_keys::ApiKey &key);
    /// The same key as it is now.
    void refresh(const api_keys::ApiKey &key);
    void leave(); ///< a secret that is shown is forgotten
    [[nodiscard]] ApiKeyId key() const { return m_key.id; } ///< none: a new one
    [[nodiscard]] QStringList unsaved() const;
    /// There is a secret that nobody can show again, and it was not copied yet.
    [[nodiscard]] bool holdsUncopiedSecret() const { return !m_secret.isEmpty() && !m_isCopied; }
    void save();
    void setReadOnly(bool isReadOnly);
    void retranslate();

signals:
    void changed();
    void closeWanted();
    void stored(ApiKeyId key);
    void removed(ApiKeyId key);
    void refused(const QString &sentence, int fields);

private:
    void build();
    void buildRows();
    void buildActions(QVBoxLayout *column);
    void orderTabs();
    void connectParts();
    void fillGroups();
    void refreshFacts();
    void refreshSecret();
    void refreshUse();
    void takeSecret(const crypto::Secret &secret);
    void copy(const QString &text, const QString &said);
    void complain(const Error &error);
    [[nodiscard]] bool isNew() const { return !m_key.id; }

    Office &m_office;
    Deeds &m_deeds;
    api_keys::ApiKey m_key;
    std::vector<groups::Group> m_groups;
    crypto::Secret m_secret; ///< just made
    bool m_isCopied = false;
    bool m_isShown = false;
    QTimer m_hide;
    bool m_isReadOnly = false;
    bool m_isSaving = false;

    look::Text *m_title;
    QPushButton *m_close;
    look::Chip *m_status;
    look::Text *m_required;
    look::Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_group;
    ExpiryChoice *m_expires;
    QLineEdit *m_groupName; ///< of one that is made
    QLineEdit *m_until;
    QLineEdit *m_keyText;
    QPushButton *m_copyKey;
    QLineEdit *m_secretText;
    QPushButton *m_showSecret;
    QPushButton *m_copySecret;
    QPushButton *m_rotate;
    QLineEdit *m_lastUsed;
    QLineEdit *m_command;
    QPushButton *m_copyCommand;
    QLineEdit *m_address;
    QPushButton *m_copyAddress;
    look::Text *m_credentials;
    look::Text *m_use;
    QHash<QString, look::FormRow *> m_rows; ///< by name; errors name some of them
    QWidget *m_actions;
    QPushButton *m_toggle;
    QPushButton *m_remove;
    QPushButton *m_describe;
};

} // namespace fractal::api_connection
