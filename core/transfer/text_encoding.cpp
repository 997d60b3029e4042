// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/text_encoding.h"

#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

struct Name {
    const char *name;
    Encoding encoding;
};
// The first of each encoding is the one that is shown.
constexpr std::array names{Name{"utf-8", Encoding::Utf8},
                           Name{"utf-16le", Encoding::Utf16LittleEndian},
                           Name{"utf-16be", Encoding::Utf16BigEndian},
                           Name{"windows-1252", Encoding::Windows1252},
                           Name{"utf8", Encoding::Utf8},
                           Name{"utf-16", Encoding::Utf16LittleEndian},
                           Name{"cp1252", Encoding::Windows1252},
                           Name{"latin-1", Encoding::Windows1252},
                           Name{"latin1", Encoding::Windows1252},
                           Name{"iso-8859-1", Encoding::Windows1252}};

// 0x80 to 0x9F, where Windows-1252 differs from Latin-1; the five bytes that it leaves undefined keep their number.
constexpr std::array<char16_t, 32> windowsLetters{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QStringConverter::Encoding qtEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    case Encoding::Windows1252:
        return QStringConverter::Latin1;
    case Encoding::Utf8:
        break;
    }
    return QStringConverter::Utf8;
}

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xA0)
            letter = QChar{windowsLetters[letter.unicode() - 0x80u]};
    }
    return text.toUtf8();
}

} // namespace

QLatin1StringView nameOf(Encoding encoding)
{
    for (const Name &known : names) {
        if (known.encoding == encoding)
            return QLatin1StringView{known.name};
    }
    return {};
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    for (const Name &known : names) {
        if (name.compare(QLatin1StringView{known.name}, Qt::CaseInsensitive) == 0)
            return known.encoding;
    }
    return {};
}

std::optional<Encoding> encodingFromMark(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (start.startsWith("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (start.startsWith("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    return {};
}

Transcoder::Transcoder(Encoding encoding) : m_encoding{encoding}, m_decoder{qtEncoding(encoding)} {}

Result<QByteArray> Transcoder::feed(const QByteArray &bytes)
{
    if (m_encoding == Encoding::Windows1252)
        return fromWindows1252(bytes);
    const QString decoded = m_decoder.decode(bytes);
    if (m_decoder.hasError()) {
        return failure(
            ErrorCode::ValidationFailed,
            u"this is not %1 text; name another encoding in the mapping, for example \"windows-1252\""_s.arg(nameOf(m_encoding)),
            u"encoding"_s);
    }
    if (m_encoding != Encoding::Utf8)
        return decoded.toUtf8();
    // Valid UTF-8 passes as it is: a letter cut in two by the end of a piece is whole again in the reader.
    const bool marked = m_atStart && bytes.startsWith("\xEF\xBB\xBF");
    m_atStart = m_atStart && bytes.isEmpty();
    return marked ? bytes.mid(3) : bytes;
}

} // namespace fractal::transfer
