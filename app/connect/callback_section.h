// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/offered_field.h"
#include "app/connect/refused_card.h"
#include "app/connect/section.h"
#include "app/connect/sheet_facts.h"

namespace fractal::connect {

/// Where the client comes back to: pasted, accepted as its usual address, or picked from what was just refused.
class CallbackSection : public QWidget {
    Q_OBJECT

public:
    CallbackSection(const Subject &subject, QWidget *parent);
    void setFacts(const SheetFacts &facts);
    void retranslate();
    [[nodiscard]] bool asksSomething() const; ///< a refused address waits for the person's answer

signals:
    void changed(); ///< something was written

private:
    void add(const QString &uri);
    void added(const QString &uri, const Result<bool> &result);
    void putAside(const QString &uri);
    void check();
    void refresh();
    void suggest();
    [[nodiscard]] bool isTyping(const QStringList &callbacks) const; ///< something that is not on this list
    [[nodiscard]] QString suggestion() const; ///< a usual address of the client that is not on the list
    [[nodiscard]] QString addedWhen() const;

    Subject m_subject;
    QStringList m_callbacks;
    bool m_isKnown = false;
    bool m_addsAnother = false;
    QString m_suggested; ///< what was put into the field
    Section *m_form;
    RefusedCard *m_card;
    QWidget *m_cardFrame;
    Mark *m_tick;
    look::Text *m_addedText;
    OfferedField *m_field;
    QPushButton *m_add;
    QPushButton *m_another;
    look::HelpLine *m_help;
};

} // namespace fractal::connect
