// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/mapping_memory.h"

#include "core/crypto/secrets.h"

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 50;
constexpr auto listKey = "import/mappings"_L1;

/// Headers may hold what people wrote: only their digest is kept.
QString keyOf(const QString &kind, const QStringList &header)
{
    const QByteArray digest = crypto::sha256((kind + u'\n' + header.join(u'\n')).toUtf8());
    return "import/mapping/"_L1 + QString::fromLatin1(digest.first(12).toHex());
}

} // namespace

void MappingMemory::keep(const QString &kind, const QStringList &header, const Remembered &what)
{
    const QString key = keyOf(kind, header);
    QStringList known = m_settings.value(listKey).toStringList();
    known.removeAll(key);
    known.prepend(key);
    while (known.size() > mostRemembered)
        m_settings.remove(known.takeLast());
    m_settings.setValue(listKey, known);
    m_settings.setValue(key + "/fields"_L1, what.fields);
    m_settings.setValue(key + "/dates"_L1, what.dateFormat ? QString{transfer::nameOf(*what.dateFormat)} : QString{});
    const bool isComma = what.numberFormat == transfer::NumberFormat::CommaDecimal;
    m_settings.setValue(key + "/numbers"_L1, what.numberFormat ? (isComma ? u"1.234,56"_s : u"1,234.56"_s) : QString{});
}

std::optional<MappingMemory::Remembered> MappingMemory::recall(const QString &kind, const QStringList &header) const
{
    const QString key = keyOf(kind, header);
    Remembered what;
    what.fields = m_settings.value(key + "/fields"_L1).toStringList();
    if (what.fields.size() != header.size())
        return {};
    what.dateFormat = transfer::dateFormatFromName(m_settings.value(key + "/dates"_L1).toString());
    what.numberFormat = transfer::numberFormatFromName(m_settings.value(key + "/numbers"_L1).toString());
    return what;
}

} // namespace fractal
