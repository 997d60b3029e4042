// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "app/widgets/parts.h"
#include "core/store/overview.h"
#include "core/store/pending_changes.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace fractal {

/// What an administrator wants to see in the morning: what is to do, and what assistants changed. Each line leads to the
/// place where it is dealt with.
class HomePage : public QScrollArea {
    Q_OBJECT

public:
    explicit HomePage(Office &office, QWidget *parent = nullptr);
    void load();

signals:
    void leaveFor(const QString &page, const QString &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        look::Status status = look::Status::Waiting;
        QString time;
        QString text;
        QString button;
        QString page;
        QString place;
        QString strong{}; ///< what the sentence is about, in semibold
    };
    class Card;
    struct Facts {
        overview::Overview overview;
        pending_changes::Waiting held;
    };
    void show();
    [[nodiscard]] std::vector<Line> todo() const;
    [[nodiscard]] std::vector<Line> changes() const;
    [[nodiscard]] QString greeting() const;

    Office &m_office;
    look::Text *m_greeting;
    look::Text *m_day;
    Card *m_todo;
    Card *m_changes;
    std::optional<Facts> m_facts;
    QTimer m_expiry; ///< of the first change that waits
};

} // namespace fractal
