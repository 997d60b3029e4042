// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/groups.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QJsonArray>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

struct GroupOptions {
    QString name;
    QStringList rights;
    bool readOnly = false;
};
using GivenGroup = std::shared_ptr<GroupOptions>;

Record recordOf(const groups::Group &group)
{
    return {{u"name"_s, group.name},
            {u"read_only"_s, group.readOnly},
            {u"rights"_s, QJsonArray::fromStringList(groups::describeRights(group.rights))}};
}

Result<groups::Group> named(Connection &connection, const QString &name)
{
    auto group = groups::findByName(connection, name);
    if (!group && group.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, u"there is no permission group \"%1\"; group list shows all"_s.arg(name));
    return group;
}

/// A word of the shell may hold several, separated by blanks.
Result<PermissionSet> rightsOf(const GroupOptions &given)
{
    return groups::parseRights(given.rights.join(u' ').split(u' ', Qt::SkipEmptyParts));
}

Result<void> listGroups(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto all, groups::list(site->reader()));
    QList<Record> records;
    for (const groups::Group &group : all)
        records += recordOf(group);
    shell.show(records, u"There are no permission groups."_s);
    return {};
}

Result<void> showGroup(const Shell &shell, Site &site, const QString &name)
{
    FRACTAL_TRY(const auto group, named(site.reader(), name));
    shell.show(recordOf(group));
    return {};
}

Result<void> addGroup(const Shell &shell, const GroupOptions &given)
{
    FRACTAL_TRY(const auto rights, rightsOf(given));
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY_VOID(
        shell.change(*site, {u"group.add"_s}, [&](Work &work) { return groups::add(work, given.name, given.readOnly, rights); }));
    return showGroup(shell, *site, given.name.trimmed());
}

/// Replaces all rights of the group, or makes one.
Result<void> setGroup(const Shell &shell, const GroupOptions &given)
{
    FRACTAL_TRY(const auto rights, rightsOf(given));
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY_VOID(site->write<JournalId>([&](Work &work) -> Result<JournalId> {
        const auto existing = groups::findByName(work.connection, given.name.trimmed());
        if (!existing && existing.error().code != ErrorCode::NotFound)
            return Failure{existing.error()};
        FRACTAL_TRY(const journal::Change change,
                    existing ? groups::setRights(work, existing->id, rights) : groups::add(work, given.name, false, rights));
        return shell.record(work, {existing ? u"group.edit"_s : u"group.add"_s}, {change});
    }));
    return showGroup(shell, *site, given.name.trimmed());
}

Result<void> removeGroup(const Shell &shell, const QString &name)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const auto group, named(site->reader(), name));
    FRACTAL_TRY_VOID(shell.change(*site, {u"group.remove"_s}, [&](Work &work) { return groups::remove(work, group.id); }));
    shell.say(u"the permission group %1 is gone"_s.arg(name));
    return {};
}

CLI::App &addNamedGroup(CLI::App &parent, const std::string &name, const std::string &description, const GivenGroup &given)
{
    CLI::App &command = *parent.add_subcommand(name, description);
    addText(command, "name", given->name, "The group's name")->required()->type_name("NAME");
    return command;
}

void addRights(CLI::App &command, const GivenGroup &given)
{
    addTexts(command, "--allow", given->rights,
             "Rights such as work_orders:view,add or work_orders:edit@own or assets:view@location; repeatable")
        ->type_name("RIGHTS");
}

} // namespace

void group(CLI::App &program, Shell &shell)
{
    CLI::App &parent = *program.add_subcommand("group", "Permission groups");
    parent.require_subcommand(1);
    shell.onCalled(*parent.add_subcommand("list", "All groups with their rights"), [&shell] { return listGroups(shell); });

    const auto given = std::make_shared<GroupOptions>();
    shell.onCalled(addNamedGroup(parent, "show", "One group", given), [&shell, given]() -> Result<void> {
        FRACTAL_TRY(const auto site, shell.openSite());
        return showGroup(shell, *site, given->name);
    });
    CLI::App &setting = addNamedGroup(parent, "set", "Replace all rights of a group, or make one", given);
    addRights(setting, given);
    shell.onCalled(setting, [&shell, given] { return setGroup(shell, *given); });
    CLI::App &adding = addNamedGroup(parent, "add", "Add a group", given);
    addRights(adding, given);
    adding.add_flag("--read-only", given->readOnly, "It can never be given a right that writes");
    shell.onCalled(adding, [&shell, given] { return addGroup(shell, *given); });
    shell.onCalled(addNamedGroup(parent, "remove", "Remove a group that nobody uses", given),
                   [&shell, given] { return removeGroup(shell, given->name); });
}

} // namespace fractal::cli::commands
