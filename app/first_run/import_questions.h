// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/first_run/question_row.h"
#include "core/transfer/preview.h"

namespace fractal {

/// What a file leaves open, asked only where it is open: delimiter, letters, dates, numbers, unknown assets.
class ImportQuestions : public QWidget {
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    void reset();
    /// What the file leaves open; an answer that was given stays in sight, so that it can be changed.
    void setPreview(const transfer::Preview &preview);
    /// A question that only the whole file raised: "date_format" or "number_format". False for anything else.
    [[nodiscard]] bool ask(const QString &member);
    void setUnknownAssets(qint64 count);
    /// Answers of an earlier import of the same columns.
    void remember(std::optional<transfer::DateFormat> dates, std::optional<transfer::NumberFormat> numbers);
    void retranslate();

    [[nodiscard]] transfer::DialectHints dialect() const;
    [[nodiscard]] std::optional<transfer::DateFormat> dateFormat() const;
    [[nodiscard]] std::optional<transfer::NumberFormat> numberFormat() const;
    /// Nothing: not asked, or not answered yet.
    [[nodiscard]] std::optional<bool> createsAssets() const;
    [[nodiscard]] bool isFileOpen() const; ///< a question that has to be answered before the rows can be checked
    [[nodiscard]] bool areAssetsOpen() const { return m_assets->isOpen(); }

signals:
    void fileAnswered(); ///< how the file is written
    void assetsAnswered();

private:
    QuestionRow *m_delimiter;
    QuestionRow *m_encoding;
    QuestionRow *m_dates;
    QuestionRow *m_numbers;
    QuestionRow *m_assets;
    QString m_dateExample;
    QString m_numberExample;
    qint64 m_unknown = 0;
};

} // namespace fractal
