// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/record_page.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

#include <QStringList>

#include <span>

namespace fractal::pages {

/// A word of the wire ("in_review") and what people call it.
struct RecordWord {
    const char *wire;
    const char *words; ///< context "Pages"
};
extern const std::span<const RecordWord> statusWords;
extern const std::span<const RecordWord> typeWords;
extern const std::span<const RecordWord> gradeWords; ///< of priority and criticality
extern const std::span<const RecordWord> kindWords;

/// The words for it; itself where it is not in the list.
[[nodiscard]] QString wordsFor(std::span<const RecordWord> list, const QString &wire, const Words &words);

/// What is known of a record, label by label, in two columns. What is empty is left out.
class Facts {
public:
    void add(const QString &label, const QString &value);
    void addCode(const QString &label, const QString &code);
    void add(const QString &label, const RecordReference &reference, const char *kind);
    [[nodiscard]] Data columns() const;

private:
    void append(const QString &label, Data fact);
    std::vector<Data> m_facts;
};

enum class Mark : quint8 { Plain, Good, Care };
[[nodiscard]] Data chip(const QString &label, Mark mark);

/// Running text of a person: paragraphs, not a name. Control and direction characters are left out here too.
[[nodiscard]] Data paragraphs(const QString &longText);

/// "Closed by Marie Roux through ChatGPT (Test RT)", line by line; nothing where there are none.
void setChanges(Data &data, const std::vector<RecordChange> &changes, const Frame &frame, const Words &words);

/// The header's right end.
void setReader(Data &data, const Reader &reader, const Words &words);

} // namespace fractal::pages
