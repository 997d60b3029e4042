// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/store/api_keys.h"

namespace fractal::api_connection {

/// What the page changes about API keys, each with its entry in the Transactions Log.
class Deeds : public QObject {
    Q_OBJECT

public:
    Deeds(Office &office, QWidget *over) : QObject{over}, m_office{office}, m_over{over} {}

    /// Its name, group and expiry; errors name the field.
    void add(const api_keys::ApiKey &wanted, std::function<void(Result<api_keys::Added>)> done);
    /// With a toast that undoes it.
    void setEnabled(const api_keys::ApiKey &key, bool isEnabled);
    /// Asks first: what uses it is refused until it has the new secret.
    void rotate(const api_keys::ApiKey &key, const std::function<void(crypto::Secret)> &done);
    /// Asks for the name to be typed first.
    void remove(const api_keys::ApiKey &key, const std::function<void()> &done);

private:
    void ask(const Prompter::Question &question, const std::function<void()> &then);
    void complain(const Error &error) { m_office.toasts.complain(sentenceFor(error)); }
    Office &m_office;
    QWidget *m_over;
};

} // namespace fractal::api_connection
