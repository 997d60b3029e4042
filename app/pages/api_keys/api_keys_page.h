// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/list_and_form.h"
#include "app/configuration/page.h"
#include "app/pages/api_keys/api_key_form.h"
#include "app/pages/api_keys/api_key_list.h"

namespace fractal {

/// Configuration › API Connections › API Connection ◆: the API keys of programs that use REST (K1). List, and the form of one
/// beside it.
class ApiKeysPage : public Page {
    Q_OBJECT

public:
    ApiKeysPage(Office &office, QWidget *parent);
    void load() override;
    void save() override { m_form->save(); }
    void discard() override;
    [[nodiscard]] bool canSave() const override { return m_sides->isOpen() && !m_form->key(); }
    [[nodiscard]] QStringList unsaved() const override { return m_sides->isOpen() ? m_form->unsaved() : QStringList{}; }
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void findText() override { m_list->findText(); }
    void addRecord() override;
    void close() override;

private:
    void open(ApiKeyId id);
    void openNew();
    void setOpen(bool isOpen);
    /// Runs `then` when nothing in the form is unsaved any more, and no secret is lost by it.
    void leaveForm(const std::function<void()> &then);

    bool m_isReadOnly = false;
    api_connection::Deeds *m_deeds;
    api_connection::ApiKeyList *m_list;
    api_connection::ApiKeyForm *m_form;
    ListAndForm *m_sides;
};

} // namespace fractal
