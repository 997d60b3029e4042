// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_fields.h"

#include "app/widgets/no_value.h"
#include "core/maintenance/money.h"
#include "core/store/groups.h"
#include "core/store/journal_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace fractal::log_fields {

using namespace Qt::StringLiterals;
using namespace journal_fields;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("LogFields", text, nullptr, n);
}

bool isCalled(const QString &name, std::string_view wanted)
{
    return name == QLatin1StringView{wanted.data(), static_cast<qsizetype>(wanted.size())};
}

QString word(const QString &value)
{
    for (const ValueWord &known : valueWords) {
        if (isCalled(value, known.value))
            return say(known.text);
    }
    return value;
}

QString flag(bool isOn)
{
    return isOn ? say(QT_TRANSLATE_NOOP("LogFields", "Yes")) : say(QT_TRANSLATE_NOOP("LogFields", "No"));
}

QString duration(qint64 seconds)
{
    if (seconds < hour)
        return say(QT_TRANSLATE_NOOP("LogFields", "%1 min")).arg(seconds / minute);
    return say(QT_TRANSLATE_NOOP("LogFields", "%1 h %2 min")).arg(seconds / hour).arg(seconds % hour / minute);
}

QString moneyText(qint64 minor, const Reader &reader)
{
    const int digits = money::minorDigits(reader.currency);
    return QString{reader.moments.locale.toString(static_cast<double>(minor) / std::pow(10.0, digits), 'f', digits) + u' '
                   + reader.currency};
}

/// One a line, in one line; an object as "name: value".
QString lines(const QJsonValue &value)
{
    QStringList texts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            texts += one.toVariant().toString();
    } else {
        const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
        for (auto one = object.begin(); one != object.end(); ++one)
            texts += say(QT_TRANSLATE_NOOP("LogFields", "%1: %2")).arg(one.key(), one->toVariant().toString());
    }
    return texts.join(u" · "_s);
}

bool isNothing(const QJsonValue &value, Kind kind)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()))
        return true;
    return (entityOf(kind) != nullptr && value.toInteger() == 0) || (value.isString() && value.toString() == "{}"_L1);
}

QString textOf(const QJsonValue &value, Kind kind, const Reader &reader)
{
    if (isNothing(value, kind))
        return look::noValue();
    if (const char *entity = entityOf(kind)) {
        const QString name = reader.names.value({QLatin1StringView{entity}, value.toInteger()});
        return name.isEmpty() ? say(QT_TRANSLATE_NOOP("LogFields", "number %1")).arg(value.toInteger()) : name;
    }
    switch (kind) {
    case Kind::Moment:
        return moments::exact({value.toInteger()}, reader.moments);
    case Kind::Flag:
        return flag(value.isBool() ? value.toBool() : value.isString() ? value.toString() == "1"_L1 : value.toInteger() != 0);
    case Kind::Word:
        return word(value.toString());
    case Kind::Duration:
        return duration(value.toInteger());
    case Kind::Money:
        return moneyText(value.toInteger(), reader);
    case Kind::Thousandths:
        return reader.moments.locale.toString(value.toDouble() / 1000.0, 'g', 12);
    case Kind::Percent:
        return say(QT_TRANSLATE_NOOP("LogFields", "%1 %")).arg(value.toInteger());
    case Kind::Lines:
        return lines(value);
    case Kind::Count:
        return reader.moments.locale.toString(value.toArray().size());
    case Kind::Picture:
        return say(QT_TRANSLATE_NOOP("LogFields", "a picture"));
    default:
        break;
    }
    return value.isDouble() ? reader.moments.locale.toString(value.toDouble(), 'g', 12) : value.toVariant().toString();
}

QString rowsReached(RowScope scope)
{
    switch (scope) {
    case RowScope::None:
        return say(QT_TRANSLATE_NOOP("LogFields", "No"));
    case RowScope::Own:
        return say(QT_TRANSLATE_NOOP("LogFields", "Only their own"));
    case RowScope::Location:
        return say(QT_TRANSLATE_NOOP("LogFields", "Only in their location"));
    case RowScope::All:
        break;
    }
    return say(QT_TRANSLATE_NOOP("LogFields", "Yes"));
}

PermissionSet rightsIn(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        words += one.toString();
    return groups::parseRights(words).value_or(PermissionSet{});
}

/// The rights that are different, one a row.
void addRights(const QJsonValue &before, const QJsonValue &after, const QString &prefix, Rows &rows)
{
    const PermissionSet had = rightsIn(before);
    const PermissionSet has = rightsIn(after);
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (had.at(i) != has.at(i))
            rows.rows.push_back({prefix + QCoreApplication::translate("Permission", permissionTable[i].label),
                                 rowsReached(had.at(i)), rowsReached(has.at(i))});
    }
}

QStringList namesIn(const journal::Change &change)
{
    QStringList names; // in the order of the table: what matters first
    for (const Field &field : fields) {
        const QString name = QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
        if ((change.before.contains(name) || change.after.contains(name)) && !names.contains(name))
            names += name;
    }
    for (const QJsonObject &object : {change.before, change.after}) {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!names.contains(key))
                names += key;
        }
    }
    return names;
}

void addSetting(const journal::Change &change, const Reader &reader, Rows &rows)
{
    const Field *field = journal_fields::find(change.entity, change.code);
    const Kind kind = field == nullptr ? Kind::Text : field->kind;
    const auto shown = [&](const QJsonObject &object) {
        return textOf(object["value"_L1], kind, reader).left(reader.longestValue);
    };
    rows.rows.push_back({field == nullptr ? change.code : say(field->label), shown(change.before), shown(change.after)});
}

void addChange(const journal::Change &change, const QString &prefix, const Reader &reader, Rows &rows)
{
    if (change.entity == "setting"_L1)
        return addSetting(change, reader, rows);
    const QStringList names = namesIn(change);
    for (const QString &name : names) {
        const QJsonValue before = change.before[name];
        const QJsonValue after = change.after[name];
        const Field *field = journal_fields::find(change.entity, name);
        const Kind kind = field == nullptr ? Kind::Text : field->kind;
        if (kind == Kind::Hidden || before == after)
            continue;
        if (kind == Kind::Rights) {
            addRights(before, after, prefix, rows);
            continue;
        }
        // What was empty and is missing now is not a change to anybody.
        if (isNothing(before, kind) && isNothing(after, kind))
            continue;
        rows.rows.push_back({prefix + (field == nullptr ? name : say(field->label)),
                             textOf(before, kind, reader).left(reader.longestValue),
                             textOf(after, kind, reader).left(reader.longestValue)});
    }
}

} // namespace

QSet<Reference> referencesOf(const std::vector<journal::Change> &changes)
{
    QSet<Reference> references;
    for (const journal::Change &change : changes) {
        if (references.size() > mostRows)
            break;
        for (const QJsonObject &object : {change.before, change.after}) {
            for (auto value = object.begin(); value != object.end(); ++value) {
                const Field *field = journal_fields::find(change.entity, value.key());
                const char *entity = field == nullptr ? nullptr : entityOf(field->kind);
                if (entity != nullptr && value->toInteger() != 0)
                    references += Reference{QLatin1StringView{entity}, value->toInteger()};
            }
        }
    }
    return references;
}

Rows rowsOf(const std::vector<journal::Change> &changes, const Reader &reader)
{
    Rows rows;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (rows.rows.size() >= mostRows) {
            rows.left = static_cast<qint64>(changes.size() - i);
            break;
        }
        const QString prefix = changes.size() > 1 && changes[i].entity != "import"_L1 ? QString{changes[i].code + u" · "_s}
                                                                                      : QString{};
        addChange(changes[i], prefix, reader, rows);
    }
    if (rows.rows.size() > mostRows)
        rows.rows.resize(mostRows);
    return rows;
}

} // namespace fractal::log_fields
