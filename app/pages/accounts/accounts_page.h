// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/list_and_form.h"
#include "app/configuration/page.h"
#include "app/pages/accounts/account_form.h"
#include "app/pages/accounts/account_list.h"

namespace fractal::accounts {

/// People's accounts: list, and the form of one beside it.
class AccountsPage : public Page {
    Q_OBJECT

public:
    AccountsPage(Office &office, QWidget *parent);
    void load() override;
    void save() override { m_form->save(); }
    void discard() override;
    [[nodiscard]] bool canSave() const override { return m_sides->isOpen(); }
    [[nodiscard]] QStringList unsaved() const override { return m_sides->isOpen() ? m_form->unsaved() : QStringList{}; }
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void findText() override { m_list->findText(); }
    void addRecord() override;
    void show(const QString &place) override; ///< "user:marie"
    void close() override;

private:
    struct Facts {
        std::optional<user_table::Row> row;
        std::vector<groups::Group> groups;
    };
    using Seen = std::function<void(const Facts &)>;
    void look(UserId account, const Seen &seen);
    void open(UserId account);
    void openNamed(const QString &name);
    void setOpen(bool isOpen);
    /// Runs `then` when nothing in the form is unsaved any more.
    void leaveForm(const std::function<void()> &then);

    bool m_isReadOnly = false;
    Deeds *m_deeds;
    AccountList *m_list;
    AccountForm *m_form;
    ListAndForm *m_sides;
};

} // namespace fractal::accounts
