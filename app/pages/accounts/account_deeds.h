// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"

/// What the page changes about accounts, each in one transaction with its entry in the Transactions Log.
namespace fractal::accounts {

class Deeds : public QObject {
    Q_OBJECT

public:
    Deeds(Office &office, QObject *parent) : QObject{parent}, m_office{office} {}
    using Done = std::function<void(const Result<UserId> &)>;

    /// `location`: a code, or empty. Errors name the field: name, display_name, email, group, location, password.
    void add(const users::NewUser &account, const QString &location, const QString &password, const Done &done);
    /// `loaded`: what the form was filled with.
    void edit(const users::User &loaded, const users::User &wanted, const QString &location, const Done &done);
    void setPassword(const users::User &account, const QString &password, const Done &done);
    void unlock(const users::User &account, const Done &done);
    /// For somebody who lost the authenticator app: the password alone signs them in.
    void resetSecondStep(const users::User &account, const Done &done);
    /// Sessions in browsers; authorizations of apps stay.
    void signOut(const QList<UserId> &accounts, const Done &done);
    void setEnabled(const QList<UserId> &accounts, bool isEnabled, const Done &done);

private:
    [[nodiscard]] UserId actor() const { return m_office.session.user().id; }
    [[nodiscard]] QStringList namesAround(const QString &signInName, const QString &displayName) const;
    void hash(const QString &password, std::function<void(const QString &)> done);
    Office &m_office;
};

} // namespace fractal::accounts
