// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_dialect.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 64 * 1024;
constexpr int sampleRows = 200;
constexpr std::array delimiters{',', ';', '\t', '|'};

struct Signature {
    QByteArrayView start;
    const char *what;
    const char *problem = file_problem::other;
};
const std::array signatures{
    Signature{QByteArrayView{"PK\x03\x04"},
              "a spreadsheet (.xlsx, .ods) or another zip archive; open it and save the sheet as CSV", file_problem::workbook},
    Signature{QByteArrayView{"\xD0\xCF\x11\xE0"}, "an old Excel workbook (.xls); open it and save the sheet as CSV",
              file_problem::workbook},
    Signature{QByteArrayView{"%PDF"}, "a PDF document; export the data as CSV instead"},
    Signature{QByteArrayView{"\x1F\x8B"}, "compressed with gzip; unpack it first"},
    Signature{QByteArrayView{"\xFD"
                             "7zXZ"},
              "compressed with xz; unpack it first"},
    Signature{QByteArrayView{"BZh"}, "compressed with bzip2; unpack it first"},
    Signature{QByteArrayView{"SQLite format 3"}, "an SQLite database; export a table as CSV instead"},
    Signature{QByteArrayView{"{\""}, "JSON; an import reads CSV"},
    Signature{QByteArrayView{"{\n"}, "JSON; an import reads CSV"},
    Signature{QByteArrayView{"<?xml"}, "an XML document; export the data as CSV instead"},
    Signature{QByteArrayView{"<!DOCTYPE"}, "a web page; was the download refused?"},
    Signature{QByteArrayView{"<html"}, "a web page; was the download refused?"},
};

QJsonObject problemDetails(const char *problem)
{
    return {{QString::fromLatin1(file_problem::member), QString::fromLatin1(problem)}};
}

Failure notCsv(const QString &what, const char *problem)
{
    return failure(ErrorCode::ValidationFailed, u"this is not a CSV file but %1"_s.arg(what), u"file"_s, problemDetails(problem));
}

Result<void> checkSignature(const QByteArray &start)
{
    for (const Signature &known : signatures) {
        if (start.startsWith(known.start))
            return notCsv(QString::fromLatin1(known.what), known.problem);
    }
    return {};
}

/// UTF-8 when all of the file is; the encoding of western Windows otherwise, in which any byte means something.
Result<Encoding> recogniseEncoding(QFile &file, const QByteArray &start, std::optional<Encoding> wanted)
{
    const std::optional<Encoding> marked = encodingFromMark(start);
    if (marked && *marked != Encoding::Utf8)
        return *marked;
    if (wanted == Encoding::Utf16LittleEndian || wanted == Encoding::Utf16BigEndian)
        return *wanted;
    Transcoder decoder{Encoding::Utf8};
    bool valid = true;
    qint64 line = 1;
    for (QByteArray piece = start; !piece.isEmpty(); piece = file.read(pieceSize)) {
        if (const qsizetype zero = piece.indexOf('\0'); zero >= 0) {
            line += piece.first(zero).count('\n');
            return notCsv(
                u"holds a zero byte near line %1: binary data, or UTF-16 without a byte order mark; save it as UTF-8"_s.arg(line),
                file_problem::binary);
        }
        line += piece.count('\n');
        valid = valid && decoder.feed(piece).has_value();
    }
    valid = valid && decoder.feed("\n"_ba).has_value(); // a letter that the end of the file cuts
    if (marked)
        return *marked;
    if (wanted)
        return *wanted;
    return valid ? Encoding::Utf8 : Encoding::Windows1252;
}

/// How many delimiters each of the first rows has, quotes observed.
std::vector<int> countsOf(const QString &sample, QChar delimiter)
{
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool atStart = true; // of a cell: only there does a quote open one
    bool empty = true;
    for (const QChar c : sample) {
        const bool lineEnd = (c == u'\n' || c == u'\r') && !quoted;
        if (c == u'"' && (atStart || quoted))
            quoted = !quoted;
        if (c == delimiter && !quoted)
            ++count;
        if (lineEnd && !empty) {
            counts.push_back(count);
            if (counts.size() >= sampleRows)
                return counts;
        }
        if (lineEnd)
            count = 0;
        atStart = lineEnd || (c == delimiter && !quoted);
        empty = lineEnd;
    }
    if (counts.empty())
        counts.push_back(count);
    return counts;
}

} // namespace

char likelyDelimiter(const QString &sample)
{
    char best = ',';
    qsizetype bestScore = 0;
    for (const char delimiter : delimiters) {
        const std::vector<int> counts = countsOf(sample, QLatin1Char{delimiter});
        if (counts.front() == 0)
            continue;
        // Rows that agree with the header count most, then columns.
        const auto agreeing = std::ranges::count(counts, counts.front());
        const auto share = static_cast<qsizetype>(agreeing) * 1000 / static_cast<qsizetype>(counts.size());
        const qsizetype score = share * 1000 + counts.front();
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

Result<Dialect> recogniseDialect(const QString &name, const DialectHints &hints)
{
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"%1 cannot be read: %2"_s.arg(name, file.errorString()), u"file"_s);
    if (file.isSequential())
        return failure(ErrorCode::ValidationFailed, u"%1 is not a file; an import reads it more than once"_s.arg(name),
                       u"file"_s);
    const QByteArray start = file.read(pieceSize);
    if (start.isEmpty())
        return failure(ErrorCode::ValidationFailed, u"the file is empty; the first line names the columns"_s, u"file"_s,
                       problemDetails(file_problem::empty));
    FRACTAL_TRY_VOID(checkSignature(start));
    Dialect dialect;
    FRACTAL_TRY(dialect.encoding, recogniseEncoding(file, start, hints.encoding));
    Transcoder transcoder{dialect.encoding};
    const auto sample = transcoder.feed(start);
    dialect.delimiter = hints.delimiter.value_or(sample ? likelyDelimiter(QString::fromUtf8(*sample)) : ',');
    return dialect;
}

} // namespace fractal::transfer
