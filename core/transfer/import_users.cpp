// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/users.h"
#include "core/transfer/import_kind.h"
#include "core/transfer/values.h"

#include <algorithm>
#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

enum Index : std::size_t { Name, DisplayName, ProfileName, Group, Location, Language };

// Each account is undone on its own, so that all of its sessions and authorizations end with it.
constexpr qint64 mostAccounts = 5000;

constexpr std::array profileWords{Word{"administrator", "administrateur|administrador"},
                                  Word{"customized", "personnalise|personalizado"},
                                  Word{"technician", "technicien|tecnico"},
                                  Word{"limited_technician", "technicien limite|tecnico limitado"},
                                  Word{"read_only", "lecture seule|solo lectura"},
                                  Word{"requester", "demandeur|solicitante"}};
constexpr std::array languageWords{Word{"en", "english|anglais|ingles"}, Word{"fr", "french|francais|frances"},
                                   Word{"es", "spanish|espagnol|espanol"}};
constexpr std::array table{
    Field{.name = "name",
          .required = true,
          .longest = 80,
          .headers = "user|user name|username|login|sign in name|utilisateur|nom d utilisateur|usuario|nombre de usuario"},
    Field{.name = "display_name", .longest = 80, .headers = "full name|nom complet|nom|nombre completo|nombre|person"},
    Field{.name = "profile", .type = FieldType::Word, .headers = "profil|perfil|role", .words = profileWords},
    Field{.name = "group", .longest = 80, .headers = "permission group|groupe|groupe de permissions|grupo|grupo de permisos"},
    Field{.name = "location",
          .longest = 80,
          .headers = "visible location|emplacement|emplacement visible|ubicacion|ubicacion visible|site"},
    Field{.name = "language", .type = FieldType::Word, .headers = "langue|idioma", .words = languageWords},
};
static_assert(table.size() == Language + 1);

bool isName(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || u".-_@+"_s.contains(c); });
}

Result<bool> isKnown(Checking &checking, const Record &record)
{
    const Values values{record.values};
    const QString name = values.text(Name).toLower();
    FRACTAL_TRY(
        const qint64 taken,
        checking.store.connection().scalar(u"SELECT count(*) FROM users WHERE name = ? AND deleted_at IS NULL"_s, {name}));
    if (taken > 0)
        checking.refuse(record, Name,
                        {RefusalCode::InSite, u"the site has an account \"%1\" already; an import only adds"_s.arg(name), name});
    bool fits = taken == 0;
    if (values.has(Group)) {
        FRACTAL_TRY(const auto group, checking.store.group(values.text(Group)));
        if (!group)
            checking.refuse(record, Group,
                            {RefusalCode::UnknownGroup, u"there is no permission group \"%1\""_s.arg(values.text(Group))});
        fits = fits && group;
    }
    if (values.has(Location)) {
        FRACTAL_TRY(const auto place, checking.store.asset(values.text(Location)));
        if (!place)
            checking.refuse(record, Location,
                            {RefusalCode::UnknownParent, u"there is no location \"%1\""_s.arg(values.text(Location))});
        fits = fits && place;
    }
    return fits;
}

Result<void> check(Checking &checking, const Record &record)
{
    const Values values{record.values};
    if (!isName(values.text(Name))) {
        checking.refuse(record, Name, {RefusalCode::NotASignInName, u"a sign-in name has letters, digits and . - _ @ + only"_s});
        return {};
    }
    if (!values.has(Group) && values.text(ProfileName) != nameOf(Profile::Administrator)) {
        checking.refuse(record, Group,
                        {RefusalCode::Empty, u"is empty; every account but an administrator's needs a permission group"_s});
        return {};
    }
    FRACTAL_TRY(const bool fits, isKnown(checking, record));
    if (!fits)
        return {};
    FRACTAL_TRY(const qint64 staged, checking.staging.count(false));
    if (staged >= mostAccounts)
        return failure(ErrorCode::ValidationFailed, u"one import brings at most %1 accounts; split the file"_s.arg(mostAccounts),
                       u"file"_s);
    StagedRow row;
    row.line = record.line;
    row.entity = u"user"_s;
    row.code = values.text(Name).toLower();
    row.values = record.values;
    FRACTAL_TRY(const auto line, checking.staging.add(row));
    if (line)
        checking.refuse(
            record, Name,
            {RefusalCode::Twice, u"\"%1\" is there already, in line %2"_s.arg(row.code).arg(*line), QString::number(*line)});
    return {};
}

/// Without a password nobody can sign in: the administrator gives each a first one.
Result<void> apply(Applying &applying, const StagedRow &row)
{
    const Values values{row.values};
    users::NewUser user;
    user.name = row.code;
    user.displayName = values.text(DisplayName);
    user.profile = profileFromName(values.text(ProfileName)).value_or(user.profile);
    user.language = values.text(Language);
    if (values.has(Group)) {
        FRACTAL_TRY(const auto group, applying.store.group(values.text(Group)));
        if (!group)
            return failure(ErrorCode::NotFound, u"the permission group \"%1\" is no longer there"_s.arg(values.text(Group)));
        user.group = *group;
    }
    if (values.has(Location)) {
        FRACTAL_TRY(const auto place, applying.store.asset(values.text(Location)));
        if (!place)
            return failure(ErrorCode::NotFound, u"the location \"%1\" is no longer there"_s.arg(values.text(Location)));
        user.location = place->id;
    }
    FRACTAL_TRY(journal::Change change, users::add(applying.work, user));
    applying.changes.push_back(std::move(change));
    return {};
}

} // namespace

const Kind &import_kinds::users()
{
    static const Kind kind{.name = "users",
                           .fields = table,
                           .takesExtra = false,
                           .takesLevels = false,
                           .check = check,
                           .finish = nullptr,
                           .apply = apply};
    return kind;
}

} // namespace fractal::transfer
