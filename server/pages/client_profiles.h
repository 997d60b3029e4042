// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace fractal::pages {

/// Words of a client in the languages that it speaks. Where it has them in another language than English, the English ones
/// stand beside them in brackets.
class ClientWords {
public:
    ClientWords() = default;
    explicit ClientWords(QHash<QString, QString> words) : m_words{std::move(words)} {}

    [[nodiscard]] QString in(const QString &language) const
    {
        return m_words.value(language, m_words.value(QStringLiteral("en")));
    }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

private:
    QHash<QString, QString> m_words;
};

/// One field of the form in which a client is told of a server.
struct ClientField {
    QString is; ///< "name", "description", "mcp_url", "authentication", "key", "secret"
    ClientWords label; ///< as the client calls it
    QString value; ///< what to choose; empty: the site knows it
};

/// What is known of a client that many people use: one file of resources/clients (decision 37).
struct ClientProfile {
    QString id; ///< "chatgpt": the name of its file
    QString name; ///< "ChatGPT"
    QString operatedBy; ///< "OpenAI"
    QString address; ///< where a person begins
    bool onPersonsComputer = false; ///< its calls come from there, not from the internet
    QStringList callbackHosts; ///< every callback of theirs that is on the internet is on one of these
    QStringList documentHosts; ///< its metadata document (its key, when it brings itself along) is on one of these
    QStringList usualCallbacks; ///< those that are the same for everybody, the most usual first
    QStringList plans; ///< names of those that can connect a server; empty: all can
    ClientWords developerMode; ///< what has to be switched on first; empty: nothing
    ClientWords developerModePlace;
    ClientWords developerModeWarning;
    ClientWords place; ///< where its form is
    std::vector<ClientField> fields; ///< of the form, in its order
    ClientWords confirmation; ///< to tick at the end of the form; empty: nothing
    ClientWords createWord; ///< of the form's button
    ClientWords connectWord; ///< of the button that opens the sign-in page
    ClientWords privacy;
};

/// From :/clients, in the order of their file names.
[[nodiscard]] std::vector<ClientProfile> loadClientProfiles();

/// All of them. The files are a constant, read when they are first needed.
[[nodiscard]] const std::vector<ClientProfile> &clientProfiles();
/// The client whose callbacks are on this host; nullptr: none. Only for consumers that an administrator made (decision
/// 42).
[[nodiscard]] const ClientProfile *clientProfileFor(const QString &callbackHost);
/// Hosts of the metadata documents of all known clients.
[[nodiscard]] const QStringList &clientDocumentHosts();
/// By the name of its file; nullptr: none.
[[nodiscard]] const ClientProfile *clientProfileNamed(const QString &id);

} // namespace fractal::pages
