// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_formats.h"

#include <hpdf.h>
#include <QFile>

#include <memory>

namespace fractal::reports {
namespace {

using namespace Qt::StringLiterals;

constexpr float pageWidth = 842; // A4 across, in points
constexpr float pageHeight = 595;
constexpr float margin = 36;
constexpr float lineHeight = 13;
constexpr float textSize = 8;
constexpr float titleSize = 15;
constexpr float gap = 6; ///< between columns

/// The library tells of errors through this and goes on; they are looked at in the end.
void remember(HPDF_STATUS error, HPDF_STATUS, void *kept)
{
    auto *first = static_cast<HPDF_STATUS *>(kept);
    if (*first == HPDF_OK)
        *first = error;
}

class Document {
public:
    explicit Document(const Table &table) : m_table{table}, m_document{HPDF_New(remember, &m_error)} {}
    ~Document()
    {
        if (m_document != nullptr)
            HPDF_Free(m_document);
    }
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    Result<QByteArray> made()
    {
        if (m_document == nullptr)
            return failure(ErrorCode::Internal, u"The document could not be begun."_s);
        HPDF_SetCompressionMode(m_document, HPDF_COMP_ALL);
        chooseFont();
        newPage();
        for (const std::vector<Cell> &row : m_table.rows) {
            if (m_y < margin + lineHeight)
                newPage();
            writeRow(row);
        }
        return bytes();
    }

private:
    void chooseFont()
    {
        const char *font = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
        if (QFile::exists(QString::fromLatin1(font))) {
            HPDF_UseUTFEncodings(m_document);
            if (const char *name = HPDF_LoadTTFontFromFile(m_document, font, HPDF_TRUE); name != nullptr) {
                m_font = HPDF_GetFont(m_document, name, "UTF-8");
                m_isUnicode = m_font != nullptr;
            }
        }
        if (m_font == nullptr) {
            m_error = HPDF_OK;
            HPDF_ResetError(m_document);
            m_font = HPDF_GetFont(m_document, "Helvetica", "WinAnsiEncoding");
        }
    }

    QByteArray encoded(const QString &text) const { return m_isUnicode ? text.toUtf8() : text.toLatin1(); }

    void write(float x, float y, const QString &text)
    {
        HPDF_Page_BeginText(m_page);
        HPDF_Page_TextOut(m_page, x, y, encoded(text).constData());
        HPDF_Page_EndText(m_page);
    }

    float widthOf(const QString &text) const { return HPDF_Page_TextWidth(m_page, encoded(text).constData()); }

    /// What does not fit ends in an ellipsis.
    QString fitting(const QString &text, float width) const
    {
        constexpr qsizetype longest = 200; // no cell of a page shows more
        QString shown = text.simplified().left(longest);
        if (widthOf(shown) <= width)
            return shown;
        const QString end = m_isUnicode ? u"\u2026"_s : u"..."_s;
        qsizetype fits = 0;
        qsizetype tooMany = shown.size();
        while (tooMany - fits > 1) {
            const qsizetype middle = (fits + tooMany) / 2;
            (widthOf(shown.left(middle) + end) <= width ? fits : tooMany) = middle;
        }
        return shown.left(fits) + end;
    }

    void newPage()
    {
        m_page = HPDF_AddPage(m_document);
        HPDF_Page_SetWidth(m_page, pageWidth);
        HPDF_Page_SetHeight(m_page, pageHeight);
        ++m_number;
        m_y = pageHeight - margin - titleSize;
        if (m_number == 1) {
            HPDF_Page_SetFontAndSize(m_page, m_font, titleSize);
            write(margin, m_y, fitting(m_table.title, pageWidth - 2 * margin));
            m_y -= lineHeight + 4;
        }
        HPDF_Page_SetFontAndSize(m_page, m_font, textSize);
        write(margin, m_y, fitting(m_table.subtitle, pageWidth - 2 * margin));
        write(pageWidth - margin - 20, margin / 2, QString::number(m_number));
        m_y -= lineHeight * 2;
        writeHeader();
    }

    float widthOf(std::size_t column) const
    {
        double all = 0;
        for (const Column &one : m_table.columns)
            all += one.share;
        return (pageWidth - 2 * margin) * static_cast<float>(m_table.columns[column].share / all);
    }

    void writeHeader()
    {
        float x = margin;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            write(x, m_y, fitting(QString::fromUtf8(m_table.columns[i].title), widthOf(i) - gap));
            x += widthOf(i);
        }
        HPDF_Page_SetLineWidth(m_page, 0.5F);
        HPDF_Page_MoveTo(m_page, margin, m_y - 4);
        HPDF_Page_LineTo(m_page, pageWidth - margin, m_y - 4);
        HPDF_Page_Stroke(m_page);
        m_y -= lineHeight + 3;
    }

    void writeRow(const std::vector<Cell> &row)
    {
        float x = margin;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isNumber = std::holds_alternative<double>(row[i]) || std::holds_alternative<Money>(row[i]);
            const QString text = fitting(textOf(row[i], m_table), widthOf(i) - gap);
            if (!text.isEmpty())
                write(isNumber ? x + widthOf(i) - gap - widthOf(text) : x, m_y, text);
            x += widthOf(i);
        }
        m_y -= lineHeight;
    }

    Result<QByteArray> bytes()
    {
        HPDF_SaveToStream(m_document);
        QByteArray file(static_cast<qsizetype>(HPDF_GetStreamSize(m_document)), Qt::Uninitialized);
        auto size = static_cast<HPDF_UINT32>(file.size());
        HPDF_ResetStream(m_document);
        HPDF_ReadFromStream(m_document, reinterpret_cast<HPDF_BYTE *>(file.data()), &size);
        if (m_error != HPDF_OK)
            return failure(ErrorCode::Internal, u"The document could not be written (libharu 0x%1)."_s.arg(m_error, 0, 16));
        file.truncate(size);
        return file;
    }

    const Table &m_table;
    HPDF_STATUS m_error = HPDF_OK;
    HPDF_Doc m_document;
    HPDF_Font m_font = nullptr;
    HPDF_Page m_page = nullptr;
    bool m_isUnicode = false;
    float m_y = 0;
    int m_number = 0;
};

} // namespace

Result<QByteArray> pdfOf(const Table &table)
{
    return Document{table}.made();
}

} // namespace fractal::reports
