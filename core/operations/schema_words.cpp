// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/schema_words.h"

#include <QJsonArray>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

struct Place {
    QString field;
    QJsonObject schema;
};

/// valijson's context is "<root>", "[tasks]", "[0]", "[title]".
Place placeOf(const QJsonObject &root, const std::vector<std::string> &context)
{
    Place place{{}, root};
    QStringList names;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString step = QString::fromStdString(context[i]);
        const QString name = step.mid(1, step.size() - 2);
        names.append(name);
        const QJsonObject properties = place.schema["properties"_L1].toObject();
        place.schema = properties.contains(name) ? properties[name].toObject() : place.schema["items"_L1].toObject();
    }
    place.field = names.join(u'.');
    return place;
}

/// The name that valijson quotes at the end of a description.
QString quotedName(const std::string &description)
{
    const QString text = QString::fromStdString(description);
    const qsizetype end = text.lastIndexOf(u'\'');
    const qsizetype start = text.lastIndexOf(u'\'', end - 1) + 1;
    return text.mid(start, end - start);
}

QString range(const QJsonObject &schema, QLatin1StringView least, QLatin1StringView most)
{
    const auto number = [&](QLatin1StringView key) { return QString::number(schema[key].toDouble(), 'g', 12); };
    if (schema.contains(least) && schema.contains(most))
        return u"%1 to %2"_s.arg(number(least), number(most));
    if (schema.contains(least))
        return u"at least %1"_s.arg(number(least));
    return schema.contains(most) ? u"at most %1"_s.arg(number(most)) : QString{};
}

QString words(const QJsonArray &values)
{
    QStringList list;
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list.join(u", "_s);
}

QString acceptedList(const QJsonObject &schema)
{
    const QString count = range(schema, "minItems"_L1, "maxItems"_L1);
    const QString item = accepted(schema["items"_L1].toObject());
    const QString different = schema["uniqueItems"_L1].toBool() ? u" different"_s : QString{};
    return count.isEmpty() ? u"a list, each%1 entry %2"_s.arg(different, item)
                           : u"a list of %1%2 entries, each %3"_s.arg(count, different, item);
}

} // namespace

QString accepted(const QJsonObject &schema)
{
    if (schema.contains("enum"_L1))
        return u"one of %1"_s.arg(words(schema["enum"_L1].toArray()));
    const QString type = schema["type"_L1].toString();
    if (type == "string"_L1) {
        const QString length = range(schema, "minLength"_L1, "maxLength"_L1);
        return length.isEmpty() ? u"a text"_s : u"a text of %1 characters"_s.arg(length);
    }
    if (type == "integer"_L1 || type == "number"_L1) {
        const QString kind = type == "integer"_L1 ? u"a whole number"_s : u"a number"_s;
        const QString limits = range(schema, "minimum"_L1, "maximum"_L1);
        return limits.isEmpty() ? kind : u"%1 (%2)"_s.arg(kind, limits);
    }
    if (type == "boolean"_L1)
        return u"true or false"_s;
    if (type == "array"_L1)
        return acceptedList(schema);
    return u"an object with %1"_s.arg(schema["properties"_L1].toObject().keys().join(u", "_s));
}

SchemaProblem problemOf(const QJsonObject &schema, const std::vector<std::string> &context, const std::string &description)
{
    const Place place = placeOf(schema, context);
    const auto inside = [&](const QString &name) { return place.field.isEmpty() ? name : QString{place.field + u'.' + name}; };
    const QJsonObject properties = place.schema["properties"_L1].toObject();
    if (description.starts_with("Missing required property")) {
        const QString name = quotedName(description);
        return {inside(name), u"%1 is missing; it must be %2."_s.arg(inside(name), accepted(properties[name].toObject()))};
    }
    if (description.starts_with("Object contains a property")) {
        const QString name = quotedName(description).left(100);
        const QString known = properties.isEmpty() ? u"there are none"_s : u"known are %1"_s.arg(properties.keys().join(u", "_s));
        return {inside(name), u"There is no argument %1; %2."_s.arg(inside(name), known)};
    }
    if (place.field.isEmpty())
        return {{}, u"The arguments must be %1."_s.arg(accepted(place.schema))};
    return {place.field, u"%1 must be %2."_s.arg(place.field, accepted(place.schema))};
}

} // namespace fractal::operations
