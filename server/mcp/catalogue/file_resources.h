// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/operations/operation.h"

#include <optional>
#include <span>

/// Files by address: those that belong to records, and reports that were asked for as files. As records, their rights and rows
/// are looked at anew each time.
namespace fractal::mcp {

inline constexpr qsizetype largestFile = 2'000'000; ///< bytes; what is larger is named, not sent

struct FileContent {
    QString name;
    QByteArray mime;
    QByteArray bytes;
};

struct FileTemplate {
    const char *uriTemplate; ///< ends with its one variable
    const char *name;
    const char *title;
    const char *description;
    const char *operation; ///< what the log of calls says
    Permission needs;
    /// NotFound where there is none, and where the asker may not see it. Many rows: not on a network thread.
    Result<FileContent> (*read)(Work &work, const Principal &principal, const SiteFacts &site, const QString &id);
};
[[nodiscard]] std::span<const FileTemplate> fileTemplates();

struct FileAddress {
    const FileTemplate *of = nullptr;
    QString id;
};
/// Nothing when no template has this form.
[[nodiscard]] std::optional<FileAddress> fileAddress(const QString &uri);

/// The file, of at most `largestFile` bytes: BusinessRule above. Forbidden and InsufficientScope as an operation.
[[nodiscard]] Result<FileContent> readFile(const FileAddress &address, const Principal &principal, const SiteFacts &site,
                                           Work &work);

/// {"uri","mimeType","text" or "blob","_meta":{"name","size"}}: text where it is text, without the characters that nobody sees.
void writeFileContent(JsonWriter &json, const QString &uri, const FileContent &file);

} // namespace fractal::mcp
