// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/record_parts.h"

#include "server/pages/display_name.h"
#include "server/pages/region_format.h"

#include <QUrl>

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    const char *by; ///< %1: a person
    const char *through; ///< %1: a person, %2: an application
};

Sentences sentencesOf(Deed deed)
{
    switch (deed) {
    case Deed::Created:
        return {QT_TRANSLATE_NOOP("Pages", "Created by %1"), QT_TRANSLATE_NOOP("Pages", "Created by %1 through %2")};
    case Deed::Changed:
        return {QT_TRANSLATE_NOOP("Pages", "Changed by %1"), QT_TRANSLATE_NOOP("Pages", "Changed by %1 through %2")};
    case Deed::Submitted:
        return {QT_TRANSLATE_NOOP("Pages", "Sent to review by %1"),
                QT_TRANSLATE_NOOP("Pages", "Sent to review by %1 through %2")};
    case Deed::Returned:
        return {QT_TRANSLATE_NOOP("Pages", "Sent back by %1"), QT_TRANSLATE_NOOP("Pages", "Sent back by %1 through %2")};
    case Deed::Completed:
        return {QT_TRANSLATE_NOOP("Pages", "Closed by %1"), QT_TRANSLATE_NOOP("Pages", "Closed by %1 through %2")};
    case Deed::Cancelled:
        return {QT_TRANSLATE_NOOP("Pages", "Cancelled by %1"), QT_TRANSLATE_NOOP("Pages", "Cancelled by %1 through %2")};
    case Deed::Imported:
        return {QT_TRANSLATE_NOOP("Pages", "Imported by %1"), QT_TRANSLATE_NOOP("Pages", "Imported by %1 through %2")};
    case Deed::OutOfService:
        return {QT_TRANSLATE_NOOP("Pages", "Taken out of service by %1"),
                QT_TRANSLATE_NOOP("Pages", "Taken out of service by %1 through %2")};
    case Deed::BackInService:
        return {QT_TRANSLATE_NOOP("Pages", "Put back in service by %1"),
                QT_TRANSLATE_NOOP("Pages", "Put back in service by %1 through %2")};
    case Deed::Undone:
        return {QT_TRANSLATE_NOOP("Pages", "A change undone by %1"),
                QT_TRANSLATE_NOOP("Pages", "A change undone by %1 through %2")};
    }
    Q_UNREACHABLE();
}

constexpr RecordWord statusList[]{
    {"in_process", QT_TRANSLATE_NOOP("Pages", "In process")},
    {"in_review", QT_TRANSLATE_NOOP("Pages", "In review")},
    {"completed", QT_TRANSLATE_NOOP("Pages", "Completed")},
    {"cancelled", QT_TRANSLATE_NOOP("Pages", "Cancelled")},
};
constexpr RecordWord typeList[]{
    {"corrective", QT_TRANSLATE_NOOP("Pages", "Corrective")},   {"preventive", QT_TRANSLATE_NOOP("Pages", "Preventive")},
    {"predictive", QT_TRANSLATE_NOOP("Pages", "Predictive")},   {"inspection", QT_TRANSLATE_NOOP("Pages", "Inspection")},
    {"calibration", QT_TRANSLATE_NOOP("Pages", "Calibration")}, {"refurbishment", QT_TRANSLATE_NOOP("Pages", "Refurbishment")},
    {"improvement", QT_TRANSLATE_NOOP("Pages", "Improvement")}, {"emergency", QT_TRANSLATE_NOOP("Pages", "Emergency")},
    {"project", QT_TRANSLATE_NOOP("Pages", "Project")},         {"other", QT_TRANSLATE_NOOP("Pages", "Other")},
};
constexpr RecordWord gradeList[]{
    {"very_high", QT_TRANSLATE_NOOP("Pages", "Very high")}, {"high", QT_TRANSLATE_NOOP("Pages", "High")},
    {"medium", QT_TRANSLATE_NOOP("Pages", "Medium")},       {"low", QT_TRANSLATE_NOOP("Pages", "Low")},
    {"very_low", QT_TRANSLATE_NOOP("Pages", "Very low")},
};
constexpr RecordWord kindList[]{
    {"location", QT_TRANSLATE_NOOP("Pages", "Location")},
    {"equipment", QT_TRANSLATE_NOOP("Pages", "Equipment")},
    {"tool", QT_TRANSLATE_NOOP("Pages", "Tool")},
    {"spare_part", QT_TRANSLATE_NOOP("Pages", "Spare part")},
    {"digital", QT_TRANSLATE_NOOP("Pages", "Digital asset")},
};

} // namespace

constinit const std::span<const RecordWord> statusWords{statusList};
constinit const std::span<const RecordWord> typeWords{typeList};
constinit const std::span<const RecordWord> gradeWords{gradeList};
constinit const std::span<const RecordWord> kindWords{kindList};

QByteArray recordPath(const char *kind, const QString &code)
{
    return QByteArray{"/o/"} + kind + '/' + QUrl::toPercentEncoding(code);
}

QString wordsFor(std::span<const RecordWord> list, const QString &wire, const Words &words)
{
    for (const RecordWord &word : list) {
        if (wire == QLatin1StringView{word.wire})
            return words(word.words);
    }
    return displayName(wire);
}

void Facts::append(const QString &label, Data fact)
{
    fact.set("label", text(label));
    m_facts.push_back(std::move(fact));
}

void Facts::add(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        append(label, Data{"value", text(value)});
}

void Facts::addCode(const QString &label, const QString &code)
{
    if (!code.isEmpty())
        append(label, Data{"code", text(displayName(code))});
}

void Facts::add(const QString &label, const RecordReference &reference, const char *kind)
{
    if (reference.code.isEmpty())
        return;
    Data fact;
    if (reference.readable)
        fact.set("href", text(recordPath(kind, reference.code)));
    else
        fact.set("code", text(displayName(reference.code)));
    fact.set("link", text(displayName(reference.code)));
    if (reference.name != reference.code)
        fact.set("value", text(displayName(reference.name)));
    append(label, std::move(fact));
}

Data Facts::columns() const
{
    Data columns{Data::type::list};
    const std::size_t half = (m_facts.size() + 1) / 2;
    Data column{Data::type::list};
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        column.push_back(m_facts[i]);
        if (i + 1 == half || i + 1 == m_facts.size()) {
            columns.push_back(Data{"facts", column});
            column = Data{Data::type::list};
        }
    }
    return columns;
}

Data chip(const QString &label, Mark mark)
{
    Data data;
    data.set("label", text(label));
    data.set("ok", flag(mark == Mark::Good));
    data.set("warn", flag(mark == Mark::Care));
    // Never told by colour alone.
    data.set("shape", Data{mark == Mark::Good ? "●" : mark == Mark::Care ? "▲" : "○"});
    return data;
}

Data paragraphs(const QString &longText)
{
    Data list{Data::type::list};
    for (const QString &line : longText.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString shown = displayText(line); !shown.isEmpty())
            list.push_back(Data{"line", text(shown)});
    }
    return list;
}

void setChanges(Data &data, const std::vector<RecordChange> &changes, const Frame &frame, const Words &words)
{
    if (changes.empty())
        return;
    const RegionFormat format{frame};
    Data lines{Data::type::list};
    for (const RecordChange &change : changes) {
        const Sentences sentences = sentencesOf(change.deed);
        Data line;
        line.set("when", text(format.dateAndTime(change.at)));
        line.set("sentence",
                 phrase(words(change.through.isEmpty() ? sentences.by : sentences.through),
                        {{.text = displayName(change.by)}, {.text = displayName(change.through)}}));
        lines.push_back(line);
    }
    Data section;
    section.set("label", text(words(QT_TRANSLATE_NOOP("Pages", "Last changes"))));
    section.set("lines", lines);
    data.set("changes", section);
}

void setReader(Data &data, const Reader &reader, const Words &words)
{
    if (reader.personName.isEmpty())
        return;
    Data person;
    person.set("person", text(displayName(reader.personName)));
    if (!reader.signOutAction.isEmpty()) {
        Data signOut;
        signOut.set("action", text(reader.signOutAction));
        signOut.set("csrf", text(reader.csrf));
        signOut.set("label", text(words(QT_TRANSLATE_NOOP("Pages", "Sign out"))));
        person.set("sign_out", signOut);
    }
    data.set("reader", person);
}

} // namespace fractal::pages
