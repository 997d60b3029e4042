// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/output_file.h"

#include "core/platform/private_files.h"

#include <cstdio>

namespace fractal::cli {

using namespace Qt::StringLiterals;

Result<OutputFile> OutputFile::open(const QString &path, bool overwrite, const QString &remedy)
{
    OutputFile output;
    if (path.isEmpty()) {
        auto file = std::make_unique<QFile>();
        if (!file->open(stdout, QIODevice::WriteOnly))
            return failure(ErrorCode::Unavailable, u"standard output cannot be written"_s);
        output.m_device = std::move(file);
        return output;
    }
    if (!overwrite && QFile::exists(path))
        return failure(ErrorCode::Refused, u"%1 is there already; %2"_s.arg(path, remedy));
    private_files::makeNewFilesPrivate();
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::Refused, u"%1 cannot be written: %2"_s.arg(path, file->errorString()));
    output.m_file = file.get();
    output.m_device = std::move(file);
    return output;
}

Result<void> OutputFile::commit()
{
    const bool written = m_file != nullptr ? m_file->commit() : m_device->flush();
    if (!written)
        return failure(ErrorCode::Unavailable, u"the output cannot be written: %1"_s.arg(m_device->errorString()));
    return {};
}

} // namespace fractal::cli
