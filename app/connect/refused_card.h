// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/small_texts.h"
#include "app/connect/subject.h"
#include "app/widgets/parts.h"
#include "core/store/refused_callbacks.h"

namespace fractal::connect {

/// An address to which the client wanted to come back although it is not on the list: a person looks at it and decides.
class RefusedCard : public QWidget {
    Q_OBJECT

public:
    RefusedCard(const Subject &subject, QWidget *parent);
    void setCallback(const refused_callbacks::RefusedCallback &callback);
    [[nodiscard]] const QString &uri() const { return m_callback.uri; }
    [[nodiscard]] bool isOfClient() const { return m_isOfClient; } ///< on a host that the client itself uses
    void say(const QString &problem);
    void retranslate();

signals:
    void addWanted(const QString &uri);
    void notMine(const QString &uri);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString originAt(const QString &when) const;
    void askFirst();

    Subject m_subject;
    refused_callbacks::RefusedCallback m_callback;
    bool m_isOfClient = false;
    bool m_isUsual = false; ///< its file names the address
    look::Text *m_title;
    WholeAddress *m_address;
    look::HelpLine *m_origin;
    look::HelpLine *m_problem;
    QPushButton *m_add;
    QPushButton *m_notMine;
};

} // namespace fractal::connect
