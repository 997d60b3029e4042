// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/oauth_consumers/callback_rows.h"
#include "app/widgets/form.h"
#include "core/store/consumers.h"
#include "core/store/groups.h"

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace fractal::oauth_consumers {

class WritePolicyChoice;

/// The fields of the form in the reference's order, down to the group. Values in, a draft out.
class ConsumerFields : public look::Form {
    Q_OBJECT

public:
    explicit ConsumerFields(QWidget *parent);

    void setGroups(const std::vector<groups::Group> &groups);
    void fill(const consumers::Consumer &consumer);
    /// The same consumer with what the fields say.
    [[nodiscard]] consumers::Consumer draft(consumers::Consumer of) const;
    [[nodiscard]] QString groupName() const;
    void setReadOnly(bool isReadOnly);
    void setPreviewable(bool isPreviewable); ///< "What can it do?" leads somewhere
    void retranslate();
    /// Says beside the fields what is wrong and goes to the first one; how many there are.
    int validate();
    /// What the store found wrong; false: not a matter of one field.
    bool showError(const QString &field, const QString &sentence);
    void focusFirst();

signals:
    void changed();
    void previewWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addEdit(const QString &name, look::FormRow *&row);
    void buildGrantType();
    void buildGroup();
    void buildSuggestion();
    void edited();
    void showGrantType();
    void showSuggestion();
    void setEditable(bool isEditable);
    [[nodiscard]] consumers::GrantType grantType() const;
    [[nodiscard]] QString problemOf(const QLineEdit *edit) const;

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
    WritePolicyChoice *m_writes;
    QPushButton *m_preview;
    QWidget *m_suggestion;
    look::Text *m_looksLike;
    QPushButton *m_move;
    look::FormRow *m_grantRow = nullptr;
    look::FormRow *m_nameRow = nullptr;
    look::FormRow *m_descriptionRow = nullptr;
    look::FormRow *m_callbackRow = nullptr;
    look::FormRow *m_urlRow = nullptr;
    look::FormRow *m_privacyRow = nullptr;
    look::FormRow *m_eulaRow = nullptr;
    look::FormRow *m_groupRow = nullptr;
    look::FormRow *m_writesRow = nullptr;
    bool m_isSaved = false;
    bool m_isReadOnly = false;
    bool m_isPreviewable = false;
    bool m_isFilling = false;
};

} // namespace fractal::oauth_consumers
