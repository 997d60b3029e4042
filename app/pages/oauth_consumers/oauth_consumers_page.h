// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/list_and_form.h"
#include "app/configuration/page.h"
#include "app/pages/oauth_consumers/consumer_form.h"
#include "app/pages/oauth_consumers/consumer_list.h"

namespace fractal::oauth_consumers {

/// API Connections › OAuth consumers: a list, and a form beside it.
class OAuthConsumersPage : public Page {
    Q_OBJECT

public:
    OAuthConsumersPage(Office &office, QWidget *parent);

    void load() override;
    void save() override;
    void discard() override { m_form->discard(); }
    [[nodiscard]] QStringList unsaved() const override { return m_form->unsaved(); }
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void findText() override { m_list->findText(); }
    void addRecord() override;
    void show(const QString &place) override;
    void close() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Runs `then` when nothing is unsaved any more; otherwise the form stays, and so does its row.
    void leaveForm(const std::function<void()> &then);
    void open(ConsumerId id);
    void startNew(const consumers::Consumer &draft, const QString &client);
    void closeForm();
    void connectProgram(const QString &client);
    void arrange();

    Deeds *m_deeds;
    ConsumerList *m_list;
    ConsumerForm *m_form;
    ListAndForm *m_sides;
    bool m_isReadOnly = false;
};

} // namespace fractal::oauth_consumers
