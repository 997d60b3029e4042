// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_words.h"
#include "app/session/office.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <array>

namespace fractal::import_words {

using namespace Qt::StringLiterals;
using transfer::RefusalCode;

namespace {

constexpr qsizetype longestShown = 40;

const char *rowSentence(RefusalCode code)
{
    switch (code) {
    case RefusalCode::BrokenQuote:
        return QT_TRANSLATE_NOOP("ImportRefusal",
                                 "A quotation mark is missing or stands in a wrong place. Mend this row in the file.");
    case RefusalCode::WrongWidth:
        return QT_TRANSLATE_NOOP("ImportRefusal",
                                 "This row has another number of cells than the header (%2). Mend it in the file.");
    case RefusalCode::TooManyColumns:
        return QT_TRANSLATE_NOOP("ImportRefusal", "This row has more than 500 cells. Mend it in the file.");
    default:
        return nullptr;
    }
}

const char *cellSentence(RefusalCode code)
{
    switch (code) {
    case RefusalCode::Empty:
        return QT_TRANSLATE_NOOP("ImportRefusal", "This cell is empty, and the record needs it.");
    case RefusalCode::TooLong:
        return QT_TRANSLATE_NOOP("ImportRefusal", "This text is too long: at most %2 characters.");
    case RefusalCode::UnknownWord:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is not known here. Known are: %2.");
    case RefusalCode::NotAFlag:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is neither yes nor no.");
    case RefusalCode::NotADate:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is not a date like %2.");
    case RefusalCode::NotANumber:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is not a number like %2.");
    case RefusalCode::NotAnAmount:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is not an amount like %2.");
    case RefusalCode::TooPrecise:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” has more decimals than %2. Round it.");
    case RefusalCode::TooLarge:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is too large an amount.");
    case RefusalCode::OutOfRange:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is not within %2.");
    case RefusalCode::NotWhole:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is not a whole number.");
    case RefusalCode::NotInMap:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is not in the mapping.");
    default:
        return nullptr;
    }
}

const char *recordSentence(RefusalCode code)
{
    switch (code) {
    case RefusalCode::Twice:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” also stands in row %2. Each record has its own code.");
    case RefusalCode::InSite:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is in the site already. An import only adds.");
    case RefusalCode::InFuture:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is in the future.");
    case RefusalCode::BeforeStart:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is before the work started.");
    case RefusalCode::BeforeCommissioning:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” is before the asset was commissioned.");
    case RefusalCode::NoCompletion:
        return QT_TRANSLATE_NOOP("ImportRefusal",
                                 "A completed work order says when it was completed. Fill it in, or choose a column for it.");
    case RefusalCode::StatusAgainstCompletion:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” does not fit: this work order has a date of completion.");
    case RefusalCode::UnknownAsset:
        return QT_TRANSLATE_NOOP("ImportRefusal", "There is no asset “%1”.");
    case RefusalCode::UnknownPerson:
        return QT_TRANSLATE_NOOP("ImportRefusal",
                                 "There is no account “%1”. Write another name, empty the cell, or leave the column out.");
    case RefusalCode::UnknownParent:
        return QT_TRANSLATE_NOOP("ImportRefusal", "There is no asset or location “%1”, here or in another row.");
    case RefusalCode::UnderItself:
        return QT_TRANSLATE_NOOP("ImportRefusal", "“%1” stands under itself in the end, or more than 50 levels deep.");
    case RefusalCode::UnknownGroup:
        return QT_TRANSLATE_NOOP("ImportRefusal", "There is no permission group “%1”.");
    case RefusalCode::UnknownWorkOrder:
        return QT_TRANSLATE_NOOP("ImportRefusal", "There is no work order “%1”.");
    case RefusalCode::NotASignInName:
        return QT_TRANSLATE_NOOP("ImportRefusal", "A sign-in name has letters, digits and . - _ @ + only.");
    case RefusalCode::OutOfServiceAlready:
        return QT_TRANSLATE_NOOP("ImportRefusal", "The asset is out of service at this time already.");
    default:
        return nullptr;
    }
}

const char *fileSentence(QStringView problem)
{
    using namespace transfer;
    if (problem == QLatin1StringView{file_problem::workbook})
        return QT_TRANSLATE_NOOP(
            "ImportFile", "A workbook cannot be read as it is: save the sheet as CSV, or copy the cells and paste them here.");
    if (problem == QLatin1StringView{file_problem::empty})
        return QT_TRANSLATE_NOOP("ImportFile",
                                 "This file is empty. Its first row names the columns, the next ones are the records.");
    if (problem == QLatin1StringView{file_problem::binary})
        return QT_TRANSLATE_NOOP("ImportFile",
                                 "This file is not text. Save the sheet as CSV (UTF-8), or copy the cells and paste them here.");
    if (problem == QLatin1StringView{file_problem::other})
        return QT_TRANSLATE_NOOP("ImportFile",
                                 "This file is not a table. Export the data as CSV, or copy the cells and paste them here.");
    return nullptr;
}

QString shortened(const QString &value)
{
    const QString line = value.simplified();
    return line.size() > longestShown ? line.left(longestShown) + u"…"_s : line;
}

constexpr std::array datePatterns{
    QT_TRANSLATE_NOOP("ImportRefusal", "YYYY-MM-DD"), QT_TRANSLATE_NOOP("ImportRefusal", "DD/MM/YYYY"),
    QT_TRANSLATE_NOOP("ImportRefusal", "MM/DD/YYYY"), QT_TRANSLATE_NOOP("ImportRefusal", "YYYYMMDD")};

QString datePattern(const QString &format)
{
    for (const char *pattern : datePatterns) {
        if (format == QLatin1StringView{pattern})
            return QCoreApplication::translate("ImportRefusal", pattern);
    }
    return format;
}

/// "in_process, completed" → "In process, Completed".
QString labelled(const QString &words)
{
    QStringList labels = words.split(u", "_s);
    for (QString &label : labels)
        label = wordLabel(label);
    return labels.join(u", "_s);
}

} // namespace

QString whatToDo(RefusalCode code, const QString &value, const QString &detail)
{
    for (const char *sentence : {rowSentence(code), cellSentence(code), recordSentence(code)}) {
        if (sentence == nullptr)
            continue;
        QString text = QCoreApplication::translate("ImportRefusal", sentence);
        const QString shownDetail = code == RefusalCode::UnknownWord ? labelled(detail)
            : code == RefusalCode::NotADate                          ? datePattern(detail)
                                                                     : detail;
        const bool hasValue = text.contains("%1"_L1);
        const bool hasDetail = text.contains("%2"_L1);
        if (hasValue && hasDetail)
            return text.arg(shortened(value), shownDetail);
        if (hasDetail)
            return text.replace("%2"_L1, shownDetail);
        return hasValue ? text.arg(shortened(value)) : text;
    }
    return QCoreApplication::translate("ImportRefusal", "This row cannot be imported. Mend it in the file.");
}

QString whatToDo(const transfer::Refusal &refusal)
{
    return whatToDo(refusal.code, refusal.value, refusal.detail);
}

QString whyNot(const Error &error)
{
    const QString problem = error.details[QLatin1StringView{transfer::file_problem::member}].toString();
    if (const char *sentence = fileSentence(problem))
        return QCoreApplication::translate("ImportFile", sentence);
    if (error.code == ErrorCode::NotFound && error.field == "file"_L1)
        return QCoreApplication::translate("ImportFile", "This file cannot be opened. Is it still there, and may you read it?");
    if (error.code == ErrorCode::Refused && error.field != QLatin1StringView{transfer::cancelledField})
        return QCoreApplication::translate("ImportFile",
                                           "The site changed while the file was checked. Nothing was written; check again.");
    if (error.field == "corrections"_L1)
        return QCoreApplication::translate("ImportFile",
                                           "These are more corrections than fit in here. Mend the rest in the file.");
    if (error.code == ErrorCode::ValidationFailed)
        return QCoreApplication::translate("ImportFile", "This file cannot be read: %1").arg(error.detail);
    return sentenceFor(error);
}

} // namespace fractal::import_words
