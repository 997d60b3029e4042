// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/store/authorization_table.h"

#include <QObject>

namespace fractal {

/// Ending what people allowed: each in one change with its entry in the Transactions Log. It takes effect with the next
/// request, in every process, and does not come back.
class AuthorizationDeeds : public QObject {
    Q_OBJECT

public:
    AuthorizationDeeds(Office &office, QWidget *over);

    /// Asks first, all of them.
    void revokeOne(const authorizations::TableRow &row);
    void revokeSome(const QList<qint64> &ids);
    void revokeMatching(const authorizations::TableQuery &query, qint64 count);
    void revokeAllOfUser(const authorizations::TableRow &row, qint64 count);
    void revokeAllOfConsumer(const authorizations::TableRow &row, qint64 count);

signals:
    void revoked();

private:
    using Find = std::function<Result<std::vector<authorizations::Authorization>>(Work &)>;
    void ask(const QString &title, const QString &text, const QString &verb, const Find &find);
    void revoke(const Find &find);

    Office &m_office;
    QWidget *m_over;
};

} // namespace fractal
