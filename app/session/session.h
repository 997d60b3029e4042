// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/background.h"
#include "core/access/principal.h"
#include "core/store/settings.h"
#include "core/store/users.h"

namespace fractal {

/// What a change in the window needs and how the Transactions Log calls it.
struct Deed {
    Permission needs;
    QString action; ///< "consumer.add": the same words as the shell's
    bool undoable = true;
    QString reason{}; ///< English: why it cannot be undone
};

/// The person at the window: who, with which rights now. Follows the store: rights that are taken away in another window
/// are gone here with the next sign of a change.
class Session : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    explicit Session(Background &background, QObject *parent = nullptr);

    [[nodiscard]] bool isSignedIn() const { return static_cast<bool>(m_user.id); }
    [[nodiscard]] const users::User &user() const { return m_user; }
    [[nodiscard]] const Principal &principal() const { return m_principal; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] bool may(Permission permission) const { return m_principal.holds(permission); }

    /// Looks at the password on another thread. `done` gets nothing when it is right, an error otherwise: Forbidden (name
    /// or password wrong, or the account is disabled: never told apart), Unavailable. Where two-step authentication is on,
    /// `code` is of the app or a recovery code; without one, or with a wrong one, the error's field is "code": Refused,
    /// Forbidden.
    void signIn(const QString &name, const QString &password, const QString &code, std::function<void(Result<void>)> done);
    void signOut();
    /// The person shows once more that it is them, before a secret is revealed; true for five minutes (decision 17).
    [[nodiscard]] bool wasConfirmedLately() const;
    void confirm(const QString &password, std::function<void(Result<void>)> done);

    /// One change: the right is looked at again in the transaction, the job runs, the entry with what it added to `changes`
    /// is written, all or nothing. `done` comes after the commit.
    template <typename T>
    void change(QObject *context, const Deed &deed, std::function<Result<T>(Work &, std::vector<journal::Change> &)> job,
                std::function<void(Result<T>)> done)
    {
        m_background.write<T>(
            context,
            [deed, user = m_user.id, job = std::move(job)](Work &work) -> Result<T> {
                FRACTAL_TRY_VOID(requireRight(work, user, deed.needs));
                std::vector<journal::Change> changes;
                FRACTAL_TRY(T value, job(work, changes));
                FRACTAL_TRY_VOID(record(work, user, deed, std::move(changes)));
                return value;
            },
            std::move(done));
    }
    /// As the journal writes it: the account, through the desktop program.
    [[nodiscard]] journal::Author author() const;

    [[nodiscard]] Background &background() const { return m_background; }

    /// Straight in, for the person who has just made the site.
    void enter(UserId id, const std::function<void(Result<void>)> &done);
    /// Who this account is now, inside a job: for what Session::change does not fit, such as undo.
    [[nodiscard]] static Result<Principal> present(Work &work, UserId user);

signals:
    void signedIn();
    void signedOut();
    void rightsChanged();
    void settingsChanged();

private:
    void conclude(const QString &name, const QString &code, bool isRight, const std::function<void(Result<void>)> &done);
    static Result<void> requireRight(Work &work, UserId user, Permission needs);
    static Result<void> record(Work &work, UserId user, const Deed &deed, std::vector<journal::Change> changes);
    void refresh();

    Background &m_background;
    users::User m_user;
    Principal m_principal;
    Settings m_settings;
    std::optional<Instant> m_confirmedAt;
};

} // namespace fractal
