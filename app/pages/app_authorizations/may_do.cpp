// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/app_authorizations/may_do.h"

#include "app/widgets/no_value.h"
#include "server/pages/consent_rights.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace fractal::may_do {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParts = 2;

class Granted {
public:
    Granted(const PermissionSet &rights, const ScopeSet &scopes) : m_rights{rights}, m_scopes{scopes} {}
    [[nodiscard]] bool has(Permission permission) const { return m_rights.has(permission) && m_scopes.covers(permission); }
    [[nodiscard]] bool hasOneOf(Resource resource, std::initializer_list<Action> actions) const
    {
        return std::ranges::any_of(permissionTable, [&](const PermissionInfo &info) {
            return info.permission.resource == resource && std::ranges::find(actions, info.permission.action) != actions.end()
                && has(info.permission);
        });
    }
    [[nodiscard]] bool reads() const
    {
        return std::ranges::any_of(permissionTable, [&](const PermissionInfo &info) {
            return isReading(info.permission.action) && has(info.permission);
        });
    }

private:
    const PermissionSet &m_rights;
    const ScopeSet &m_scopes;
};

/// Words for one kind of record: it may add, it may do anything else with it, or both.
struct Subject {
    Resource resource;
    const char *adds;
    const char *edits;
    const char *both;
};

constexpr std::array subjects{
    Subject{Resource::WorkOrders, QT_TRANSLATE_NOOP("MayDo", "create orders"), QT_TRANSLATE_NOOP("MayDo", "edit orders"),
            QT_TRANSLATE_NOOP("MayDo", "create and edit orders")},
    Subject{Resource::WorkRequests, QT_TRANSLATE_NOOP("MayDo", "create requests"), QT_TRANSLATE_NOOP("MayDo", "edit requests"),
            QT_TRANSLATE_NOOP("MayDo", "create and edit requests")},
    Subject{Resource::MeterReadings, QT_TRANSLATE_NOOP("MayDo", "record readings"), QT_TRANSLATE_NOOP("MayDo", "edit readings"),
            QT_TRANSLATE_NOOP("MayDo", "record and edit readings")},
    Subject{Resource::Assets, QT_TRANSLATE_NOOP("MayDo", "add assets"), QT_TRANSLATE_NOOP("MayDo", "edit assets"),
            QT_TRANSLATE_NOOP("MayDo", "add and edit assets")},
    Subject{Resource::Availability, QT_TRANSLATE_NOOP("MayDo", "put assets out of service"),
            QT_TRANSLATE_NOOP("MayDo", "put assets back in service"),
            QT_TRANSLATE_NOOP("MayDo", "put assets in and out of service")},
    Subject{Resource::MaintenancePlans, QT_TRANSLATE_NOOP("MayDo", "add plans"), QT_TRANSLATE_NOOP("MayDo", "edit plans"),
            QT_TRANSLATE_NOOP("MayDo", "add and edit plans")},
    Subject{Resource::Tasks, QT_TRANSLATE_NOOP("MayDo", "add tasks"), QT_TRANSLATE_NOOP("MayDo", "edit tasks"),
            QT_TRANSLATE_NOOP("MayDo", "add and edit tasks")},
    Subject{Resource::Meters, QT_TRANSLATE_NOOP("MayDo", "add meters"), QT_TRANSLATE_NOOP("MayDo", "edit meters"),
            QT_TRANSLATE_NOOP("MayDo", "add and edit meters")},
    Subject{Resource::Inventory, QT_TRANSLATE_NOOP("MayDo", "record stock movements"), QT_TRANSLATE_NOOP("MayDo", "edit stock"),
            QT_TRANSLATE_NOOP("MayDo", "record and edit stock")},
};

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("MayDo", text, nullptr, n);
}

QStringList changesOf(const Granted &granted)
{
    QStringList parts;
    for (const Subject &subject : subjects) {
        const bool adds = granted.has({subject.resource, Action::Add});
        const bool edits = granted.hasOneOf(
            subject.resource, {Action::Edit, Action::Execute, Action::Close, Action::Cancel, Action::Reopen, Action::Comment});
        if (adds || edits)
            parts += say(adds && edits ? subject.both : adds ? subject.adds : subject.edits);
    }
    return parts;
}

pages::Language languageOf(const QLocale &locale)
{
    return pages::languageFromCode(locale.name().left(2)).value_or(pages::Language::En);
}

} // namespace

QString inFewWords(const PermissionSet &rights, const ScopeSet &scopes, const QLocale &locale)
{
    const Granted granted{rights, scopes};
    QStringList parts = changesOf(granted);
    if (parts.isEmpty())
        return granted.reads() ? say(QT_TRANSLATE_NOOP("MayDo", "read only")) : say(QT_TRANSLATE_NOOP("MayDo", "nothing"));
    const qsizetype left = parts.size() - mostParts;
    parts = parts.mid(0, mostParts);
    if (left > 0)
        parts += say(QT_TRANSLATE_N_NOOP("MayDo", "%n more"), static_cast<int>(left));
    const QString changes = locale.createSeparatedList(parts);
    return granted.reads() ? say(QT_TRANSLATE_NOOP("MayDo", "read; %1")).arg(changes) : changes;
}

QString inFull(const PermissionSet &rights, const ScopeSet &scopes, const QLocale &locale, bool holdsWrites)
{
    const pages::ConsentRights words = pages::consentRights(rights, scopes, languageOf(locale));
    QStringList sees;
    QStringList changes;
    for (const pages::RightsLine &line : words.canSee)
        sees += line.words;
    for (const pages::RightsLine &line : words.canChange)
        changes += line.words;
    if (sees.isEmpty() && changes.isEmpty())
        return say(QT_TRANSLATE_NOOP("MayDo", "Nothing any more"));
    if (changes.isEmpty())
        return say(QT_TRANSLATE_NOOP("MayDo", "See: %1")).arg(sees.join(u" · "_s));
    if (holdsWrites)
        return say(QT_TRANSLATE_NOOP("MayDo", "See: %1\nChange, once the person has confirmed each change: %2"))
            .arg(look::orNoValue(sees.join(u" · "_s)), changes.join(u" · "_s));
    if (sees.isEmpty())
        return say(QT_TRANSLATE_NOOP("MayDo", "Change: %1")).arg(changes.join(u" · "_s));
    return say(QT_TRANSLATE_NOOP("MayDo", "See: %1\nChange: %2")).arg(sees.join(u" · "_s), changes.join(u" · "_s));
}

} // namespace fractal::may_do
