// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/store/consumer_secrets.h"

namespace fractal::oauth_consumers {

struct Saved {
    consumers::Consumer consumer;
    crypto::Secret secret; ///< of a new one; empty otherwise
};

/// What this page changes in the store. Each is one entry of the Transactions Log.
class Deeds : public QObject {
    Q_OBJECT

public:
    Deeds(Office &office, QWidget *over);

    using Ids = std::vector<ConsumerId>;
    /// Adds it when it has no id. VersionConflict when `version` is not the store's any more.
    void save(const consumers::Consumer &wanted, std::function<void(Result<Saved>)> done);
    /// With a toast that undoes it.
    void setEnabled(const Ids &ids, bool isEnabled);
    void changeGroup(const Ids &ids, GroupId group, const QString &groupName);
    void revoke(const Ids &ids);
    /// One that registered itself may do what its people may.
    void approve(ConsumerId id);
    /// Nobody of this domain registers any more; those that did are disabled.
    void blockDomain(const QString &domain);
    void remove(ConsumerId id, std::function<void()> done);
    /// The old secret goes on working for the overlap.
    void rotate(const consumers::Consumer &consumer, std::chrono::milliseconds overlap, std::function<void(crypto::Secret)> done);
    void endSecret(const consumers::Consumer &consumer, const consumers::LiveSecret &secret);
    /// Asks for the person's password where they have not given it lately; each reveal is logged.
    void reveal(ConsumerId id, const QString &name, const QString &key, const std::function<void(crypto::Secret)> &done);

private:
    void confirmed(const QString &problem, const std::function<void()> &then);
    void complain(const Error &error);
    Office &m_office;
    QWidget *m_over;
};

} // namespace fractal::oauth_consumers
