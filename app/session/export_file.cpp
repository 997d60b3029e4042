// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/export_file.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

/// Quoted; what a spreadsheet would run as a formula is kept from it.
QByteArray cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray lineOf(const QStringList &texts)
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells += cell(text);
    return cells.join(',') + "\r\n";
}

} // namespace

Failure ExportFile::problem() const
{
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("ExportFile", "The file could not be written: %1").arg(m_file.errorString()),
                   u"file"_s);
}

Result<void> ExportFile::open(const QStringList &titles)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return problem();
    m_isFine = put(m_format == Format::Csv ? "\xEF\xBB\xBF" + lineOf(titles) : "[\n"_ba);
    return {};
}

void ExportFile::add(const QStringList &cells)
{
    m_isFine = m_isFine && put(lineOf(cells));
    ++m_count;
}

void ExportFile::add(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument{object}.toJson(QJsonDocument::Compact);
    m_isFine = m_isFine && put(m_count > 0 ? ",\n" + text : text);
    ++m_count;
}

Result<qint64> ExportFile::finish()
{
    if (m_format == Format::Json)
        m_isFine = m_isFine && put("\n]\n"_ba);
    if (!m_isFine || !m_file.commit())
        return problem();
    return m_count;
}

} // namespace fractal
