// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_questions.h"

#include <array>

namespace fractal {

using namespace Qt::StringLiterals;
using transfer::ColumnQuestion;
using transfer::DateFormat;
using transfer::NumberFormat;

namespace {

constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr std::array encodings{transfer::Encoding::Utf8, transfer::Encoding::Windows1252};
constexpr std::array dateFormats{DateFormat::DayFirst, DateFormat::MonthFirst};
constexpr std::array numberFormats{NumberFormat::PointDecimal, NumberFormat::CommaDecimal};

template <typename T, std::size_t n>
std::optional<T> chosen(const QuestionRow *row, const std::array<T, n> &values)
{
    const int answer = row->answer();
    return answer < 0 ? std::nullopt : std::optional{values[static_cast<std::size_t>(answer)]};
}

template <typename T, std::size_t n>
int indexOf(const std::optional<T> &value, const std::array<T, n> &values)
{
    const auto found = value ? std::ranges::find(values, *value) : values.end();
    return found == values.end() ? -1 : static_cast<int>(found - values.begin());
}

} // namespace

ImportQuestions::ImportQuestions(QWidget *parent)
    : QWidget{parent},
      m_delimiter{new QuestionRow{u"askDelimiter"_s, delimiters.size(), this}},
      m_encoding{new QuestionRow{u"askEncoding"_s, encodings.size(), this}},
      m_dates{new QuestionRow{u"askDates"_s, dateFormats.size(), this}},
      m_numbers{new QuestionRow{u"askNumbers"_s, numberFormats.size(), this}},
      m_assets{new QuestionRow{u"askAssets"_s, 2, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QuestionRow *row : {m_delimiter, m_encoding, m_dates, m_numbers, m_assets})
        column->addWidget(row);
    for (QuestionRow *row : {m_delimiter, m_encoding, m_dates, m_numbers})
        connect(row, &QuestionRow::answered, this, &ImportQuestions::fileAnswered);
    connect(m_assets, &QuestionRow::answered, this, &ImportQuestions::assetsAnswered);
    retranslate();
}

void ImportQuestions::reset()
{
    for (QuestionRow *row : {m_delimiter, m_encoding, m_dates, m_numbers, m_assets}) {
        row->setAnswer(-1);
        row->hide();
    }
    m_unknown = 0;
}

void ImportQuestions::setPreview(const transfer::Preview &preview)
{
    bool asksDates = false;
    bool asksNumbers = false;
    for (const transfer::PreviewColumn &column : preview.columns) {
        if (column.question == ColumnQuestion::DayOrMonth && !asksDates)
            m_dateExample = column.example;
        if (column.question == ColumnQuestion::DecimalSign && !asksNumbers)
            m_numberExample = column.example;
        asksDates = asksDates || column.question == ColumnQuestion::DayOrMonth;
        asksNumbers = asksNumbers || column.question == ColumnQuestion::DecimalSign;
    }
    m_delimiter->setVisible(preview.isDelimiterOpen || m_delimiter->answer() >= 0);
    m_encoding->setVisible(preview.isEncodingOpen || m_encoding->answer() >= 0);
    m_dates->setVisible(asksDates || m_dates->answer() >= 0);
    m_numbers->setVisible(asksNumbers || m_numbers->answer() >= 0);
    retranslate();
}

bool ImportQuestions::ask(const QString &member)
{
    const bool isDates = member == "date_format"_L1;
    if (!isDates && member != "number_format"_L1)
        return false;
    (isDates ? m_dateExample : m_numberExample).clear();
    (isDates ? m_dates : m_numbers)->show();
    retranslate();
    return true;
}

void ImportQuestions::setUnknownAssets(qint64 count)
{
    m_unknown = count;
    m_assets->setVisible(count > 0);
    retranslate();
}

void ImportQuestions::remember(std::optional<DateFormat> dates, std::optional<NumberFormat> numbers)
{
    m_dates->setAnswer(indexOf(dates, dateFormats));
    m_numbers->setAnswer(indexOf(numbers, numberFormats));
}

transfer::DialectHints ImportQuestions::dialect() const
{
    return {chosen(m_encoding, encodings), chosen(m_delimiter, delimiters)};
}

std::optional<DateFormat> ImportQuestions::dateFormat() const
{
    return chosen(m_dates, dateFormats);
}

std::optional<NumberFormat> ImportQuestions::numberFormat() const
{
    return chosen(m_numbers, numberFormats);
}

std::optional<bool> ImportQuestions::createsAssets() const
{
    const int answer = m_assets->answer();
    return answer < 0 ? std::nullopt : std::optional{answer == 0};
}

bool ImportQuestions::isFileOpen() const
{
    return m_dates->isOpen() || m_numbers->isOpen();
}

void ImportQuestions::retranslate()
{
    m_delimiter->say(tr("Everything stands in one column. What separates the columns?"),
                     {tr("Comma ,"), tr("Semicolon ;"), tr("Tab"), tr("Vertical bar")});
    m_encoding->say(tr("Some letters look wrong. How was the file saved?"), {tr("Unicode (UTF-8)"), tr("Windows (Western)")});
    m_dates->say(m_dateExample.isEmpty() ? tr("Some dates begin with the day, some with the month. Which is right?")
                                         : tr("Does “%1” begin with the day or with the month?").arg(m_dateExample),
                 {tr("The day (dd/mm)"), tr("The month (mm/dd)")});
    m_numbers->say(m_numberExample.isEmpty()
                       ? tr("Some numbers have a decimal point, some a decimal comma. Which is right?")
                       : tr("“%1” can be read in two ways. How are numbers written in this file?").arg(m_numberExample),
                   {u"1,234.56"_s, u"1.234,56"_s});
    m_assets->say(tr("%Ln assets are not known yet.", nullptr, static_cast<int>(m_unknown)),
                  {tr("Create them"), tr("Refuse these rows")});
}

} // namespace fractal
