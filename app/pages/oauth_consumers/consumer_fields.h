// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/oauth_consumers/callback_rows.h"
#include "core/store/consumers.h"
#include "core/store/groups.h"

class QCheckBox;
class QComboBox;
class QRadioButton;
class QVBoxLayout;

namespace fractal::oauth_consumers {

/// The fields of the form in the reference's order, down to the group. Values in, a draft out.
class ConsumerFields : public QWidget {
    Q_OBJECT

public:
    explicit ConsumerFields(QWidget *parent);

    void setGroups(const std::vector<groups::Group> &groups);
    void fill(const consumers::Consumer &consumer);
    /// The same consumer with what the fields say.
    [[nodiscard]] consumers::Consumer draft(consumers::Consumer of) const;
    [[nodiscard]] QString groupName() const;
    void setReadOnly(bool isReadOnly);
    void retranslate();
    /// Says beside the fields what is wrong and goes to the first one; how many there are.
    int validate();
    /// What the store found wrong; false: not a matter of one field.
    bool showError(const QString &field, const QString &sentence);
    void focusFirst();
    [[nodiscard]] int labelWidth() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        QWidget *row = nullptr;
        look::Text *label = nullptr;
        QWidget *editor = nullptr;
        look::HelpLine *help = nullptr;
    };
    Field addField(const QString &name, QWidget *editor, int labelTop);
    QLineEdit *addEdit(const QString &name, Field &field);
    void buildGrantType();
    void buildGroup();
    void buildSuggestion();
    void edited();
    void showGrantType();
    void showSuggestion();
    void setEditable(bool isEditable);
    [[nodiscard]] consumers::GrantType grantType() const;
    [[nodiscard]] QString problemOf(const QLineEdit *edit) const;

    QVBoxLayout *m_layout;
    QRadioButton *m_code;
    QRadioButton *m_credentials;
    QLineEdit *m_name;
    QLineEdit *m_description;
    CallbackRows *m_callbacks;
    QLineEdit *m_url;
    QLineEdit *m_privacy;
    QLineEdit *m_eula;
    QComboBox *m_group;
    QCheckBox *m_limit;
    QWidget *m_suggestion;
    look::Text *m_looksLike;
    QPushButton *m_move;
    Field m_grantField;
    Field m_nameField;
    Field m_descriptionField;
    Field m_callbackField;
    Field m_urlField;
    Field m_privacyField;
    Field m_eulaField;
    Field m_groupField;
    bool m_isSaved = false;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
};

} // namespace fractal::oauth_consumers
