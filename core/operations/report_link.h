// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "core/reports/report_formats.h"

/// A report as a file to be fetched. Its id is the sealed question, good for an hour and for its asker alone: nothing is
/// stored, asking changes nothing, and whoever lost a right meanwhile gets nothing.
namespace fractal::operations {

inline constexpr std::chrono::milliseconds reportLife{3'600'000};

struct ReportLink {
    QString id;
    Instant expiresAt;
};
[[nodiscard]] ReportLink sealedReport(const Call &call, reports::Format format, Instant now);

struct ReportFile {
    QString name; ///< "overdue-2026-01-01.pdf"
    QByteArray mime;
    QByteArray bytes;
};
/// The report as of the moment when it was asked for. NotFound, with the same words, for an id that is not ours, expired or
/// another's. Many rows: not on a network thread.
[[nodiscard]] Result<ReportFile> reportFile(Work &work, const Principal &principal, const SiteFacts &site, const QString &id);

} // namespace fractal::operations
