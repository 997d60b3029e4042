// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QSaveFile>
#include <QStringList>

namespace fractal {

/// Rows for a spreadsheet (CSV, RFC 4180, UTF-8 with its mark) or for a program (a JSON list). The file appears whole or
/// not at all. Away from the window's thread.
class ExportFile {
public:
    enum class Format : quint8 { Csv, Json };
    ExportFile(const QString &path, Format format) : m_file{path}, m_format{format} {}

    /// `titles`: of the columns, in the person's language. Refused: the file cannot be written.
    [[nodiscard]] Result<void> open(const QStringList &titles);
    [[nodiscard]] Format format() const { return m_format; }
    /// A row in the format that was chosen.
    void add(const QStringList &cells);
    void add(const QJsonObject &object);
    [[nodiscard]] bool isFine() const { return m_isFine; } ///< false: the disk is full; go no further
    [[nodiscard]] Result<qint64> finish(); ///< how many rows

private:
    bool put(const QByteArray &bytes) { return m_file.write(bytes) == bytes.size(); }
    [[nodiscard]] Failure problem() const;
    QSaveFile m_file;
    Format m_format;
    bool m_isFine = true;
    qint64 m_count = 0;
};

} // namespace fractal
