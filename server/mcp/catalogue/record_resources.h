// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/call_recorder.h"
#include "server/mcp/catalogue.h"

namespace fractal::mcp {

/// The site's records by address, through their operations, so that rights, scopes and rows are the same as a tool's; and what
/// explains them: the words of all lists in three languages, the definitions of the indicators.
class RecordResources final : public ResourceSource {
public:
    /// The recorder outlives it.
    explicit RecordResources(CallRecorder &recorder) : m_recorder{recorder} {}

    [[nodiscard]] Listing list(const Turn &turn) const override;
    [[nodiscard]] Listing templates(const Turn &turn) const override;
    [[nodiscard]] Answer read(const Turn &turn, const QString &uri) const override;
    [[nodiscard]] QByteArray stateOf(const Asker &asker) const override;
    [[nodiscard]] bool canWatch(const QString &uri, const Asker &asker, Work &work) const override;
    [[nodiscard]] Result<qint64> mark(Work &work) const override;
    [[nodiscard]] Result<QStringList> changedSince(qint64 &mark, const std::set<QString> &uris, const Asker &asker,
                                                   Work &work) const override;

private:
    CallRecorder &m_recorder;
};

} // namespace fractal::mcp
