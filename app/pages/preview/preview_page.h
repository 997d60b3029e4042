// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/page.h"
#include "app/pages/preview/person_list.h"
#include "app/pages/preview/verdict_model.h"

class QComboBox;

namespace fractal::preview {

/// User Accounts › Preview: what somebody may do, and why not the rest; also through a consumer that leaves
/// less of it: limited to a group, read only, not approved, or with changes that are held.
class PreviewPage : public Page {
    Q_OBJECT

public:
    PreviewPage(Office &office, QWidget *parent);
    void load() override;
    [[nodiscard]] bool canSave() const override { return false; }
    void setReadOnly(bool) override {} ///< nothing can be changed here
    void retranslate() override;
    void findText() override { m_people->findText(); }
    void show(const QString &place) override; ///< "user:marie", "consumer:12"

private:
    struct Facts {
        Subject subject;
        std::vector<consumers::Consumer> narrowing; ///< consumers of people that leave less than the person's rights
    };
    QWidget *makeVerdicts();
    void look();
    void take(Facts facts);
    void fillConsumers();
    void showVerdicts();
    void showSentence();
    [[nodiscard]] static QStringList narrowings(const consumers::Consumer &consumer);

    PersonList *m_people;
    look::Text *m_name;
    look::Text *m_sentence;
    QLabel *m_throughLabel;
    QComboBox *m_through;
    look::FilterChips *m_chips;
    VerdictModel *m_model;
    look::RecordTable *m_table;
    look::Text *m_shown;
    Facts m_facts;
    ConsumerId m_consumer; ///< none: whatever client
    std::vector<Verdict> m_verdicts;
    int m_question = 0;
};

} // namespace fractal::preview
