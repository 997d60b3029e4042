// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/turn.h"

#include <QStringList>

#include <memory>
#include <set>
#include <vector>

/// What a server offers. The product offers its operations, records and prompts (server/mcp/catalogue), the tests' fixtures
/// their own; what speaks the protocol knows neither. What is not offered is not advertised, and its methods do not exist.
/// All of it is thread-safe.
namespace fractal::mcp {

/// Entries of a list, each as the JSON object that is shown, in an order that is always the same.
using Listing = std::vector<QByteArray>;

class ToolSource {
public:
    ToolSource() = default;
    virtual ~ToolSource() = default;
    Q_DISABLE_COPY_MOVE(ToolSource)

    [[nodiscard]] virtual Listing list(const Turn &turn) const = 0;
    [[nodiscard]] virtual Answer call(const Turn &turn) const = 0; ///< tools/call
    /// Another text whenever the list of this asker is another one.
    [[nodiscard]] virtual QByteArray stateOf(const Asker &asker) const = 0;
};

class ResourceSource {
public:
    ResourceSource() = default;
    virtual ~ResourceSource() = default;
    Q_DISABLE_COPY_MOVE(ResourceSource)

    [[nodiscard]] virtual Listing list(const Turn &turn) const = 0;
    [[nodiscard]] virtual Listing templates(const Turn &turn) const = 0;
    [[nodiscard]] virtual Answer read(const Turn &turn, const QString &uri) const = 0;
    [[nodiscard]] virtual QByteArray stateOf(const Asker &asker) const = 0;

    /// May this asker be told when it changes? False too for what is not there.
    [[nodiscard]] virtual bool canWatch(const QString &uri, const Asker &asker, Work &work) const = 0;
    /// Where the store's changes are now.
    [[nodiscard]] virtual Result<qint64> mark(Work &work) const = 0;
    /// Those of `uris` that were changed since the mark, which goes on to now, as far as the asker may see them.
    [[nodiscard]] virtual Result<QStringList> changedSince(qint64 &mark, const std::set<QString> &uris, const Asker &asker,
                                                           Work &work) const = 0;
};

class PromptSource {
public:
    PromptSource() = default;
    virtual ~PromptSource() = default;
    Q_DISABLE_COPY_MOVE(PromptSource)

    [[nodiscard]] virtual Listing list(const Turn &turn) const = 0;
    [[nodiscard]] virtual Answer get(const Turn &turn) const = 0; ///< prompts/get
    [[nodiscard]] virtual QByteArray stateOf(const Asker &asker) const = 0;
};

/// What could stand for an argument of a prompt or a variable of a resource's address.
struct Completion {
    QStringList values; ///< at most 100
    std::optional<qint64> total;
    bool hasMore = false;
};
class CompletionSource {
public:
    CompletionSource() = default;
    virtual ~CompletionSource() = default;
    Q_DISABLE_COPY_MOVE(CompletionSource)

    struct Question {
        enum class Of : quint8 { Prompt, Resource };
        Of of;
        QString name; ///< of the prompt, or the address of the template
        QString argument;
        QString begun; ///< what was typed so far
    };
    /// Nothing: there is no such prompt or template.
    [[nodiscard]] virtual std::optional<Completion> complete(const Turn &turn, const Question &question) const = 0;
};

struct Catalogue {
    ServerFacts server;
    std::unique_ptr<const ToolSource> tools; ///< null: none, as with the others
    std::unique_ptr<const ResourceSource> resources;
    std::unique_ptr<const PromptSource> prompts;
    std::unique_ptr<const CompletionSource> completions;
    int pageSize = 100; ///< entries of a list
};

} // namespace fractal::mcp
