// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection_progress.h"
#include "server/pages/client_profiles.h"

#include <QCoreApplication>

namespace fractal::connect {

/// The sentences of the list that ticks by itself.
class WatchWords {
    Q_DECLARE_TR_FUNCTIONS(fractal::connect::WatchWords)

public:
    using Stage = connection_progress::Stage;
    explicit WatchWords(const pages::ClientProfile &client) : m_client{client} {}

    [[nodiscard]] QString done(Stage stage, const QString &person) const;
    [[nodiscard]] QString waiting(Stage stage) const; ///< it is its turn
    [[nodiscard]] QString instruction(Stage stage) const; ///< what the person does now; may be empty
    [[nodiscard]] QString coming(Stage stage) const; ///< later
    [[nodiscard]] QString silence(Stage stage) const; ///< nothing has come for a minute: why, and what to do
    [[nodiscard]] QString refusal(const connection_progress::Refusal &refusal) const;

private:
    const pages::ClientProfile &m_client;
};

} // namespace fractal::connect
