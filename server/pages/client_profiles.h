// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace fractal::pages {

/// What is known of a client that many people use: one file of resources/clients (decision 37).
struct ClientProfile {
    QString name; ///< "ChatGPT"
    QString operatedBy; ///< "OpenAI"
    QStringList callbackHosts; ///< every callback of theirs is on one of these
};

/// From :/clients, in the order of their file names.
[[nodiscard]] std::vector<ClientProfile> loadClientProfiles();

/// The client whose callbacks are on this host; nullptr: none. Only for consumers that an administrator made (decision
/// 42). The files are a constant, read when they are first needed.
[[nodiscard]] const ClientProfile *clientProfileFor(const QString &callbackHost);

} // namespace fractal::pages
