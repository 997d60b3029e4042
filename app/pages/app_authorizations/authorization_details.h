// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "app/widgets/parts.h"
#include "core/store/authorization_table.h"

namespace fractal {

/// The pane below the list: what one app may do for one person, until when, how often it does, and ending it.
class AuthorizationDetails : public QWidget {
    Q_OBJECT

public:
    AuthorizationDetails(Office &office, QWidget *parent);

    void show(AuthorizationId id); ///< 0: nothing
    void refresh();
    [[nodiscard]] AuthorizationId shown() const { return m_id; }
    void setReadOnly(bool isReadOnly);
    void retranslate();

signals:
    void activityWanted(const QString &consumerKey, const QString &userName);
    void revokeWanted(const authorizations::TableRow &row);
    void revokeAllOfUserWanted(const authorizations::TableRow &row, qint64 count);
    void revokeAllOfConsumerWanted(const authorizations::TableRow &row, qint64 count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill();
    void clear();
    void openMore();
    [[nodiscard]] QString validity() const;

    Office &m_office;
    AuthorizationId m_id;
    std::optional<authorizations::TableDetails> m_details;
    bool m_isReadOnly = false;
    look::Text *m_title;
    look::Text *m_mayLabel;
    look::Text *m_may;
    look::Text *m_validLabel;
    look::Text *m_valid;
    QWidget *m_rows;
    QWidget *m_buttons;
    QPushButton *m_activity;
    QPushButton *m_revoke;
    QPushButton *m_more;
};

} // namespace fractal
