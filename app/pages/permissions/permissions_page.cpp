// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/permissions_page.h"

#include "app/configuration/pages.h"
#include "core/store/account_rules.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;

namespace permissions {

namespace {

constexpr int listWidth = 216;
constexpr int mostNamed = 5;
constexpr Permission adds{Resource::PermissionGroups, Action::Add};
constexpr Permission edits{Resource::PermissionGroups, Action::Edit};
constexpr Permission deletes{Resource::PermissionGroups, Action::Delete};

using Changes = std::vector<journal::Change>;

} // namespace

PermissionsPage::PermissionsPage(Office &given, QWidget *parent)
    : Page{given, parent},
      m_splitter{new QSplitter{Qt::Horizontal, this}},
      m_list{new GroupList{this}},
      m_pane{new GroupPane{this}}
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, width() - listWidth});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list->table());
    connect(m_list, &GroupList::opened, this, [this](GroupId group) {
        if (group != m_current)
            leaveGroup([this, group] { open(group); });
    });
    connect(m_list, &GroupList::addWanted, this, &PermissionsPage::addRecord);
    connect(m_list, &GroupList::renameWanted, m_pane, &GroupPane::focusName);
    connect(m_pane, &GroupPane::changed, this, &Page::unsavedChanged);
    connect(m_pane, &GroupPane::removeWanted, this, &PermissionsPage::askRemove);
}

void PermissionsPage::load()
{
    office().background.read<Known>(
        this,
        [](Work &work) -> Result<Known> {
            Known known;
            FRACTAL_TRY(known.groups, groups::list(work.connection));
            FRACTAL_TRY(known.usage, groups::usage(work.connection));
            return known;
        },
        [this](Result<Known> known) {
            if (!known)
                return office().toasts.complain(sentenceFor(known.error()));
            take(*std::move(known));
            emit loaded();
        });
}

void PermissionsPage::take(Known known)
{
    m_known = std::move(known);
    m_list->setGroups(m_known.groups);
    m_pane->setOthers(m_known.groups);
    m_pane->setUsage(m_known.usage.value(m_current.value));
    if (isDirty())
        return;
    const groups::Group *current = find(m_current);
    if (current == nullptr && !m_known.groups.empty())
        open(m_known.groups.front().id);
    else if (current != nullptr
             && (current->version != m_pane->draft().loaded().version || m_pane->draft().loaded().id != m_current))
        open(m_current);
}

const groups::Group *PermissionsPage::find(GroupId group) const
{
    const auto found = std::ranges::find(m_known.groups, group, &groups::Group::id);
    return found == m_known.groups.end() ? nullptr : &*found;
}

void PermissionsPage::open(GroupId group)
{
    const groups::Group *found = find(group);
    if (found == nullptr)
        return;
    m_current = group;
    m_list->select(group);
    m_pane->start(*found);
    m_pane->setUsage(m_known.usage.value(group.value));
    applyRights();
    emit unsavedChanged();
}

void PermissionsPage::openNew()
{
    m_current = {};
    m_list->select({});
    m_pane->start({});
    m_pane->setUsage({});
    applyRights();
    m_pane->focusName();
    emit unsavedChanged();
}

/// Nobody changes the rights of the group that they have.
void PermissionsPage::applyRights()
{
    const auto may = account_rules::mayChangeGroup(office().session.user(), m_current);
    const bool isOwn = m_current && !may;
    m_pane->setEditable(!m_isReadOnly && !isOwn,
                        isOwn && !m_isReadOnly ? tr("This is your own group. Somebody else has to change it.") : QString{});
    m_pane->setRemovable(!m_isReadOnly && !isOwn && m_current && office().session.may(deletes));
    m_list->setAddable(!m_isReadOnly && office().session.may(adds));
}

void PermissionsPage::addRecord()
{
    if (!m_isReadOnly && office().session.may(adds))
        leaveGroup([this] { openNew(); });
}

void PermissionsPage::show(const QString &place)
{
    if (place.startsWith("group:"_L1))
        leaveGroup([this, group = GroupId{place.sliced(6).toLongLong()}] {
            m_current = group;
            load();
        });
}

void PermissionsPage::save()
{
    if (m_isSaving || !isDirty())
        return;
    m_isSaving = true;
    store(m_pane->draft().wanted());
}

void PermissionsPage::store(const groups::Group &group)
{
    const bool isNew = !group.id;
    office().session.change<groups::Group>(
        this, {.needs = isNew ? adds : edits, .action = isNew ? u"group.add"_s : u"group.edit"_s},
        [actor = office().session.user().id, group, isNew](Work &work, Changes &changes) -> Result<groups::Group> {
            FRACTAL_TRY(const users::User asking, users::find(work.connection, actor));
            if (!isNew)
                FRACTAL_TRY_VOID(account_rules::mayChangeGroup(asking, group.id));
            FRACTAL_TRY(journal::Change change,
                        isNew ? groups::add(work, group.name, group.readOnly, group.rights) : groups::update(work, group));
            const GroupId id{change.id};
            changes.push_back(std::move(change));
            return groups::find(work.connection, id);
        },
        [this](const Result<groups::Group> &result) { stored(result); });
}

void PermissionsPage::stored(const Result<groups::Group> &result)
{
    m_isSaving = false;
    if (!result) {
        const Error &error = result.error();
        if (error.field != "name"_L1)
            return emit refused(sentenceFor(error), 0);
        m_pane->complainOfName(error.code == ErrorCode::AlreadyExists ? tr("A group of this name exists. Choose another name.")
                                                                      : tr("A group has a name of 1 to 80 characters."));
        return emit refused({}, 1);
    }
    m_current = result->id;
    m_pane->start(*result);
    m_list->select(m_current);
    applyRights();
    office().toasts.say(tr("Saved."));
    load();
    emit saved();
}

void PermissionsPage::discard()
{
    m_pane->discard();
    if (!m_current && !m_known.groups.empty())
        open(m_known.groups.front().id);
    load();
    emit unsavedChanged();
}

void PermissionsPage::askRemove()
{
    office().background.read<QStringList>(
        this, [group = m_current](Work &work) { return groups::usedBy(work.connection, group, mostNamed + 1); },
        [this](const Result<QStringList> &users) {
            if (!users)
                return office().toasts.complain(sentenceFor(users.error()));
            if (!users->isEmpty())
                return refuseRemoval(*users);
            const Prompter::Question question{
                .title = tr("Remove a permission group"),
                .text = tr("%1 will be gone. Nobody uses it. You can undo this in the Transactions Log.")
                            .arg(m_pane->draft().loaded().name),
                .yes = tr("Remove"),
                .isDestructive = true};
            office().prompter.ask(this, question, [this](Prompter::Answer answer) {
                if (answer == Prompter::Answer::Yes)
                    remove();
            });
        });
}

void PermissionsPage::refuseRemoval(const QStringList &users)
{
    const QString names = QLocale{}.createSeparatedList(users.mid(0, mostNamed));
    const QString text = users.size() > mostNamed ? tr("It is still used by %1 and others. Give them another group first.")
                                                  : tr("It is still used by %1. Give them another group first.");
    office().toasts.complain(text.arg(names));
}

void PermissionsPage::remove()
{
    office().session.change<GroupId>(
        this, {.needs = deletes, .action = u"group.remove"_s},
        [actor = office().session.user().id, group = m_current](Work &work, Changes &changes) -> Result<GroupId> {
            FRACTAL_TRY(const users::User asking, users::find(work.connection, actor));
            FRACTAL_TRY_VOID(account_rules::mayChangeGroup(asking, group));
            FRACTAL_TRY(journal::Change change, groups::remove(work, group));
            changes.push_back(std::move(change));
            return group;
        },
        [this](const Result<GroupId> &result) {
            if (!result)
                return office().toasts.complain(sentenceFor(result.error()));
            office().toasts.say(tr("%1 is removed.").arg(m_pane->draft().loaded().name));
            m_pane->discard();
            m_current = {};
            load();
        });
}

void PermissionsPage::leaveGroup(const std::function<void()> &then)
{
    leave(then, {.discard = [this] { m_pane->discard(); }, .stay = [this] { m_list->select(m_current); }});
}

void PermissionsPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    applyRights();
}

void PermissionsPage::retranslate()
{
    m_list->retranslate();
    m_pane->retranslate();
    applyRights();
}

} // namespace permissions

PageInfo pages_of_configuration::permissions()
{
    return {.name = "permissions",
            .section = "user_accounts",
            .title = QT_TRANSLATE_NOOP("Page", "Permissions"),
            .words = {QT_TRANSLATE_NOOP("Page", "Permission group"), QT_TRANSLATE_NOOP("Page", "Rights"),
                      QT_TRANSLATE_NOOP("Page", "Read-only group")},
            .sees = {Resource::PermissionGroups, Action::View},
            .edits = {Resource::PermissionGroups, Action::Edit},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new permissions::PermissionsPage{office, parent};
            }};
}

} // namespace fractal
