// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/import.h"
#include "core/transfer/undo.h"
#include "tests/support/test_site.h"

#include <QFile>
#include <QTemporaryDir>

namespace fractal::test {

/// A site, and files that are imported into it.
class ImportSite : public TestSite {
public:
    explicit ImportSite(Driver driver = Driver::Sqlite) : TestSite{driver} {}

    QString file(const QByteArray &bytes)
    {
        const QString name = m_files.filePath(QString::number(++m_count) + QStringLiteral(".csv"));
        QFile out{name};
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return name;
    }
    /// `mapping` empty: guessed from the header.
    Result<transfer::Report> import(const QString &kind, const QByteArray &bytes, const QByteArray &mapping = {},
                                    bool skipInvalid = false)
    {
        transfer::Options options;
        options.kind = kind;
        options.file = file(bytes);
        if (!mapping.isEmpty()) {
            FRACTAL_TRY(options.mapping, transfer::parseMapping(mapping));
        }
        options.skipInvalid = skipInvalid;
        options.author.actor = QStringLiteral("shell:tester");
        return transfer::importFile(site(), options);
    }
    Result<JournalId> undo(JournalId id)
    {
        return site().write<JournalId>([&](Work &work) {
            return journal::undo(work, {QStringLiteral("shell:tester"), {}, {}, {}, {}}, id, transfer::restorers(),
                                 [](const journal::Change &) { return Result<void>{}; });
        });
    }
    /// The first column of the rows of a question.
    QStringList column(const QString &sql)
    {
        QStringList texts;
        Rows rows = reader().select(sql).value();
        while (rows.next())
            texts += rows.text(0);
        return texts;
    }

private:
    QTemporaryDir m_files;
    int m_count = 0;
};

/// "3 Cost: … | 5 : …": what was refused, to compare in one go.
inline QString refusalsOf(const transfer::Report &report)
{
    QStringList lines;
    for (const transfer::Refusal &refusal : report.refusals)
        lines += QString::number(refusal.line) + u' ' + refusal.column + QStringLiteral(": ") + refusal.reason;
    return lines.join(QStringLiteral(" | "));
}

} // namespace fractal::test
