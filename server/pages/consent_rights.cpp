// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/consent_rights.h"

#include "server/pages/translator.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <span>

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

using Phrases = std::span<const char *const>;

/// One line of "Can see": up to three subjects, each seen by any of a few rights, and the words for each combination.
struct Topic {
    const char *icon;
    std::array<std::span<const Permission>, 3> subjects;
    Phrases phrases; ///< by the bits of the subjects that are seen, less one
};

constexpr Permission workOrders[]{{Resource::WorkOrders, Action::View}};
constexpr Permission tasks[]{{Resource::Tasks, Action::View}};
constexpr Permission requests[]{{Resource::WorkRequests, Action::View}};
constexpr Permission assets[]{{Resource::Assets, Action::View}};
constexpr Permission meters[]{{Resource::Meters, Action::View}, {Resource::MeterReadings, Action::View}};
constexpr Permission availability[]{{Resource::Availability, Action::View}};
constexpr Permission plans[]{{Resource::MaintenancePlans, Action::View}};
constexpr Permission stock[]{{Resource::Inventory, Action::View}};
constexpr Permission directory[]{{Resource::Directory, Action::View}};
constexpr Permission costs[]{{Resource::Costs, Action::View}};
constexpr Permission indicators[]{{Resource::Kpis, Action::View}, {Resource::Kpis, Action::Report}};
constexpr Permission documents[]{{Resource::Documents, Action::View}};
constexpr Permission reports[]{
    {Resource::Reports, Action::View}, {Resource::Reports, Action::Report}, {Resource::WorkOrders, Action::Report}};

constexpr const char *workWords[]{
    QT_TRANSLATE_NOOP("Pages", "Work orders"),
    QT_TRANSLATE_NOOP("Pages", "Tasks"),
    QT_TRANSLATE_NOOP("Pages", "Work orders and tasks"),
    QT_TRANSLATE_NOOP("Pages", "Work requests"),
    QT_TRANSLATE_NOOP("Pages", "Work orders and requests"),
    QT_TRANSLATE_NOOP("Pages", "Tasks and requests"),
    QT_TRANSLATE_NOOP("Pages", "Work orders, tasks and requests"),
};
constexpr const char *assetWords[]{
    QT_TRANSLATE_NOOP("Pages", "Assets"),
    QT_TRANSLATE_NOOP("Pages", "Meters"),
    QT_TRANSLATE_NOOP("Pages", "Assets and meters"),
    QT_TRANSLATE_NOOP("Pages", "Availability"),
    QT_TRANSLATE_NOOP("Pages", "Assets and availability"),
    QT_TRANSLATE_NOOP("Pages", "Meters and availability"),
    QT_TRANSLATE_NOOP("Pages", "Assets, meters and availability"),
};
constexpr const char *planWords[]{QT_TRANSLATE_NOOP("Pages", "Maintenance plans")};
constexpr const char *stockWords[]{
    QT_TRANSLATE_NOOP("Pages", "Stock"),
    QT_TRANSLATE_NOOP("Pages", "Suppliers"),
    QT_TRANSLATE_NOOP("Pages", "Stock and suppliers"),
};
constexpr const char *peopleWords[]{QT_TRANSLATE_NOOP("Pages", "People in the directory")};
constexpr const char *costWords[]{
    QT_TRANSLATE_NOOP("Pages", "Costs"),
    QT_TRANSLATE_NOOP("Pages", "Indicators (KPI)"),
    QT_TRANSLATE_NOOP("Pages", "Costs and indicators (KPI)"),
};
constexpr const char *documentWords[]{
    QT_TRANSLATE_NOOP("Pages", "Documents"),
    QT_TRANSLATE_NOOP("Pages", "Reports"),
    QT_TRANSLATE_NOOP("Pages", "Documents and reports"),
};

constexpr std::array topics{
    Topic{"work_order", {workOrders, tasks, requests}, workWords},
    Topic{"asset", {assets, meters, availability}, assetWords},
    Topic{"plan", {plans}, planWords},
    Topic{"stock", {stock, directory}, stockWords},
    Topic{"people", {directory}, peopleWords},
    Topic{"indicator", {costs, indicators}, costWords},
    Topic{"document", {documents, reports}, documentWords},
};

struct Verb {
    Permission permission;
    const char *word;
};

/// One line of "Can change": a subject, and what may be done to it.
struct Subject {
    const char *icon;
    const char *sentence; ///< %1: the verbs
    std::span<const Verb> verbs;
};

constexpr Verb workOrderVerbs[]{
    {{Resource::WorkOrders, Action::Add}, QT_TRANSLATE_NOOP("Pages", "create")},
    {{Resource::WorkOrders, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "edit")},
    {{Resource::WorkOrders, Action::Execute}, QT_TRANSLATE_NOOP("Pages", "carry out")},
    {{Resource::Tasks, Action::Execute}, QT_TRANSLATE_NOOP("Pages", "carry out")},
    {{Resource::WorkOrders, Action::Close}, QT_TRANSLATE_NOOP("Pages", "close")},
    {{Resource::WorkOrders, Action::Cancel}, QT_TRANSLATE_NOOP("Pages", "cancel")},
    {{Resource::WorkOrders, Action::Reopen}, QT_TRANSLATE_NOOP("Pages", "reopen")},
    {{Resource::WorkOrders, Action::Comment}, QT_TRANSLATE_NOOP("Pages", "comment")},
};
constexpr Verb requestVerbs[]{
    {{Resource::WorkRequests, Action::Add}, QT_TRANSLATE_NOOP("Pages", "create")},
    {{Resource::WorkRequests, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "edit")},
    {{Resource::WorkRequests, Action::Execute}, QT_TRANSLATE_NOOP("Pages", "approve")},
    {{Resource::WorkRequests, Action::Cancel}, QT_TRANSLATE_NOOP("Pages", "cancel")},
};
constexpr Verb readingVerbs[]{
    {{Resource::MeterReadings, Action::Add}, QT_TRANSLATE_NOOP("Pages", "add")},
    {{Resource::MeterReadings, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "edit")},
};
constexpr Verb meterVerbs[]{
    {{Resource::Meters, Action::Add}, QT_TRANSLATE_NOOP("Pages", "add")},
    {{Resource::Meters, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "edit")},
};
constexpr Verb assetVerbs[]{
    {{Resource::Assets, Action::Add}, QT_TRANSLATE_NOOP("Pages", "add")},
    {{Resource::Assets, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "edit")},
    {{Resource::Availability, Action::Add}, QT_TRANSLATE_NOOP("Pages", "take out of service")},
    {{Resource::Availability, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "put back in service")},
};
constexpr Verb taskVerbs[]{
    {{Resource::Tasks, Action::Add}, QT_TRANSLATE_NOOP("Pages", "add")},
    {{Resource::Tasks, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "edit")},
};
constexpr Verb planVerbs[]{
    {{Resource::MaintenancePlans, Action::Add}, QT_TRANSLATE_NOOP("Pages", "add")},
    {{Resource::MaintenancePlans, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "edit")},
};
constexpr Verb stockVerbs[]{
    {{Resource::Inventory, Action::Add}, QT_TRANSLATE_NOOP("Pages", "record movements")},
    {{Resource::Inventory, Action::Edit}, QT_TRANSLATE_NOOP("Pages", "edit levels")},
};

constexpr std::array subjects{
    Subject{"work_order", QT_TRANSLATE_NOOP("Pages", "Work orders: %1"), workOrderVerbs},
    Subject{"request", QT_TRANSLATE_NOOP("Pages", "Work requests: %1"), requestVerbs},
    Subject{"meter", QT_TRANSLATE_NOOP("Pages", "Meter readings: %1"), readingVerbs},
    Subject{"meter", QT_TRANSLATE_NOOP("Pages", "Meters: %1"), meterVerbs},
    Subject{"asset", QT_TRANSLATE_NOOP("Pages", "Assets: %1"), assetVerbs},
    Subject{"task", QT_TRANSLATE_NOOP("Pages", "Tasks: %1"), taskVerbs},
    Subject{"plan", QT_TRANSLATE_NOOP("Pages", "Maintenance plans: %1"), planVerbs},
    Subject{"stock", QT_TRANSLATE_NOOP("Pages", "Stock: %1"), stockVerbs},
};

class Granted {
public:
    Granted(const PermissionSet &rights, const ScopeSet &scopes) : m_rights{rights}, m_scopes{scopes} {}

    [[nodiscard]] bool has(Permission permission) const { return m_rights.has(permission) && m_scopes.covers(permission); }
    [[nodiscard]] bool hasAny(std::span<const Permission> permissions) const
    {
        return std::any_of(permissions.begin(), permissions.end(), [this](Permission permission) { return has(permission); });
    }
    template <typename Wanted>
    [[nodiscard]] bool hasAnyThat(Wanted wanted) const
    {
        return std::any_of(permissionTable.begin(), permissionTable.end(),
                           [&](const PermissionInfo &info) { return wanted(info.permission) && has(info.permission); });
    }

private:
    const PermissionSet &m_rights;
    const ScopeSet &m_scopes;
};

bool isAdministration(Permission permission)
{
    return permission.resource >= Resource::Users; // accounts, groups, consumers, authorizations, keys, log, settings
}

QStringList outOfReach(const Granted &granted, const Words &words)
{
    QStringList list;
    if (!granted.hasAnyThat([](Permission permission) { return permission.action == Action::Delete; }))
        list += words(QT_TRANSLATE_NOOP("Pages", "delete records"));
    // By design, whatever the rights: a token opens no page of ours, and no operation answers a secret.
    list += words(QT_TRANSLATE_NOOP("Pages", "sign in as you"));
    list += words(QT_TRANSLATE_NOOP("Pages", "see passwords or secrets"));
    if (!granted.hasAnyThat(isAdministration))
        list += words(QT_TRANSLATE_NOOP("Pages", "manage users, rights or connections"));
    return list;
}

} // namespace

ConsentRights consentRights(const PermissionSet &rights, const ScopeSet &scopes, Language language)
{
    const Words words{language};
    const Granted granted{rights, scopes};
    ConsentRights result;
    for (const Topic &topic : topics) {
        std::size_t seen = 0;
        for (std::size_t i = 0; i < topic.subjects.size(); ++i)
            seen |= granted.hasAny(topic.subjects[i]) ? std::size_t{1} << i : 0;
        if (seen > 0)
            result.canSee.push_back({topic.icon, words(topic.phrases[seen - 1])});
    }
    for (const Subject &subject : subjects) {
        QStringList verbs;
        for (const Verb &verb : subject.verbs) {
            if (granted.has(verb.permission))
                verbs += words(verb.word);
        }
        verbs.removeDuplicates();
        if (!verbs.isEmpty())
            result.canChange.push_back({subject.icon, words(subject.sentence).arg(verbs.join(u", "_s))});
    }
    result.cannot = outOfReach(granted, words);
    return result;
}

} // namespace fractal::pages
