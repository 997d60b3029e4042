// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/changed_fields.h"

#include "core/store/journal_fields.h"
#include "server/pages/display_name.h"
#include "server/pages/region_format.h"
#include "server/pages/translator.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace fractal::pages {

using namespace Qt::StringLiterals;
using journal_fields::Kind;

namespace {

constexpr qsizetype longestValue = 300;

QString say(Language language, const char *source)
{
    return embeddedTexts().text(language, "LogFields", source);
}

QString word(const QString &value, Language language)
{
    for (const journal_fields::ValueWord &known : journal_fields::valueWords) {
        if (value == QLatin1StringView{known.value.data(), static_cast<qsizetype>(known.value.size())})
            return say(language, known.text);
    }
    return value;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

QString moment(const QJsonValue &value, const RegionFormat &format)
{
    return value.isDouble() ? format.dateAndTime(Instant{value.toInteger()}) : value.toString();
}

QString textOf(const QJsonValue &value, const QString &recordName, Kind kind, const PendingChangesPage &page)
{
    const RegionFormat format{page.frame};
    const Language language = page.frame.language;
    if (isNothing(value))
        return {};
    if (journal_fields::entityOf(kind) != nullptr)
        return recordName;
    switch (kind) {
    case Kind::Word:
        return word(value.toString(), language);
    case Kind::Moment:
        return moment(value, format);
    case Kind::Flag:
        return value.toVariant().toBool() ? say(language, QT_TRANSLATE_NOOP("LogFields", "Yes"))
                                          : say(language, QT_TRANSLATE_NOOP("LogFields", "No"));
    case Kind::Duration:
        return format.duration(std::chrono::seconds{value.toInteger()});
    case Kind::Money:
        return format.money(recordName, page.currency);
    case Kind::Count:
        return format.number(value.toArray().size());
    default:
        return value.toVariant().toString();
    }
}

Data fieldData(const QString &label, const QString &before, const QString &after, const Words &words)
{
    Data data;
    data.set("label", text(label));
    if (!before.isEmpty())
        data.set("before", text(displayText(before.left(longestValue))));
    data.set("after",
             text(after.isEmpty() ? words(QT_TRANSLATE_NOOP("Pages", "nothing")) : displayText(after.left(longestValue))));
    return data;
}

/// What a new record has by itself says nothing to the person; its code is another one if somebody is quicker.
bool isByItself(const PendingChangesPage::Field &field)
{
    static constexpr QLatin1StringView names[] = {"code"_L1, "created_at"_L1, "created_by"_L1, "author"_L1};
    return std::ranges::find(names, field.name) != std::end(names) || field.after == QJsonValue{0}
    || field.after == QJsonValue{false} || field.after == QJsonValue{u"{}"_s};
}

/// In the order of the table: what matters first.
std::vector<PendingChangesPage::Field> sorted(std::vector<PendingChangesPage::Field> fields)
{
    std::ranges::stable_sort(fields, std::less{}, [](const PendingChangesPage::Field &field) {
        return journal_fields::find(field.entity, field.name);
    });
    return fields;
}

} // namespace

Data changedFields(const PendingChangesPage::Record &record, const PendingChangesPage &page)
{
    const Words words{page.frame.language};
    Data list{Data::type::list};
    for (const PendingChangesPage::Field &field : sorted(record.fields)) {
        const journal_fields::Field *known = journal_fields::find(field.entity, field.name);
        if (known == nullptr || known->kind == Kind::Hidden || (record.isNew && isByItself(field)))
            continue;
        const QString before = textOf(field.before, field.beforeName, known->kind, page);
        const QString after = textOf(field.after, field.afterName, known->kind, page);
        if (before != after)
            list.push_back(fieldData(say(page.frame.language, known->label), before, after, words));
    }
    return list;
}

} // namespace fractal::pages
