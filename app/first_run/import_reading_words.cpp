// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_words.h"
#include "core/maintenance/money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace fractal::import_words {

using namespace Qt::StringLiterals;
using transfer::FieldType;

namespace {

struct Word {
    const char *name;
    const char *text;
};
constexpr std::array words{
    Word{"in_process", QT_TRANSLATE_NOOP("ImportWord", "In process")},
    Word{"in_review", QT_TRANSLATE_NOOP("ImportWord", "In review")},
    Word{"completed", QT_TRANSLATE_NOOP("ImportWord", "Completed")},
    Word{"cancelled", QT_TRANSLATE_NOOP("ImportWord", "Cancelled")},
    Word{"corrective", QT_TRANSLATE_NOOP("ImportWord", "Corrective")},
    Word{"preventive", QT_TRANSLATE_NOOP("ImportWord", "Preventive")},
    Word{"predictive", QT_TRANSLATE_NOOP("ImportWord", "Predictive")},
    Word{"inspection", QT_TRANSLATE_NOOP("ImportWord", "Inspection")},
    Word{"calibration", QT_TRANSLATE_NOOP("ImportWord", "Calibration")},
    Word{"refurbishment", QT_TRANSLATE_NOOP("ImportWord", "Refurbishment")},
    Word{"improvement", QT_TRANSLATE_NOOP("ImportWord", "Improvement")},
    Word{"emergency", QT_TRANSLATE_NOOP("ImportWord", "Emergency")},
    Word{"project", QT_TRANSLATE_NOOP("ImportWord", "Project")},
    Word{"other", QT_TRANSLATE_NOOP("ImportWord", "Other")},
    Word{"very_high", QT_TRANSLATE_NOOP("ImportWord", "Very high")},
    Word{"high", QT_TRANSLATE_NOOP("ImportWord", "High")},
    Word{"medium", QT_TRANSLATE_NOOP("ImportWord", "Medium")},
    Word{"low", QT_TRANSLATE_NOOP("ImportWord", "Low")},
    Word{"very_low", QT_TRANSLATE_NOOP("ImportWord", "Very low")},
    Word{"location", QT_TRANSLATE_NOOP("ImportWord", "Location")},
    Word{"equipment", QT_TRANSLATE_NOOP("ImportWord", "Equipment")},
    Word{"tool", QT_TRANSLATE_NOOP("ImportWord", "Tool")},
    Word{"spare_part", QT_TRANSLATE_NOOP("ImportWord", "Spare part")},
    Word{"digital", QT_TRANSLATE_NOOP("ImportWord", "Digital")},
};

QString formatHint(transfer::DateFormat format)
{
    switch (format) {
    case transfer::DateFormat::DayFirst:
        return QCoreApplication::translate("ImportReading", "dd/mm/yyyy");
    case transfer::DateFormat::MonthFirst:
        return QCoreApplication::translate("ImportReading", "mm/dd/yyyy");
    default:
        return {};
    }
}

QString momentText(qint64 ms, const transfer::PreviewColumn &column, const transfer::Preview &preview, const QLocale &locale)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone{preview.timeZone});
    //: How a date is written out, in Qt's letters: Spanish needs "d 'de' MMMM 'de' yyyy"
    QString text = locale.toString(at.date(), QCoreApplication::translate("ImportReading", "d MMMM yyyy"));
    if (at.time() != QTime{0, 0})
        text += u' ' + locale.toString(at.time(), QLocale::ShortFormat);
    const QString hint = formatHint(column.dateFormat);
    return hint.isEmpty() ? text : text + u" · "_s + hint;
}

} // namespace

QString wordLabel(const QString &name)
{
    for (const Word &word : words) {
        if (name == QLatin1StringView{word.name})
            return QCoreApplication::translate("ImportWord", word.text);
    }
    return name;
}

QString reading(const transfer::PreviewColumn &column, const transfer::Preview &preview, const QLocale &locale)
{
    if (column.field.isEmpty() || column.samples.isEmpty())
        return {};
    if (column.question != transfer::ColumnQuestion::None)
        return QCoreApplication::translate("ImportReading", "Can be read in two ways");
    if (!column.reading.problem.isEmpty())
        return whatToDo(column.reading.code, column.samples.front(), column.reading.detail);
    const QVariant &value = column.reading.value;
    switch (column.type) {
    case FieldType::Moment:
        return momentText(value.toLongLong(), column, preview, locale);
    case FieldType::Money: {
        const int digits = money::minorDigits(preview.currency);
        return locale.toString(money::value(value.toLongLong(), digits), 'f', digits) + u' ' + preview.currency;
    }
    case FieldType::Integer:
        return locale.toString(value.toLongLong());
    case FieldType::Real:
        return locale.toString(value.toDouble(), 'g', 10);
    case FieldType::Flag:
        return value.toBool() ? QCoreApplication::translate("ImportReading", "Yes")
                              : QCoreApplication::translate("ImportReading", "No");
    case FieldType::Word:
        return wordLabel(value.toString());
    case FieldType::Line:
    case FieldType::Text:
        break;
    }
    return value.toString().simplified();
}

} // namespace fractal::import_words
