// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/account_model.h"

#include "app/pages/accounts/account_words.h"
#include "app/session/reading.h"
#include "app/widgets/no_value.h"

namespace fractal::accounts {

using namespace Qt::StringLiterals;
using user_table::Row;

namespace {

// clang-format off
std::vector<look::Column> columnsOfTable()
{
    return {
        {.id = "tick", .title = "", .width = 40, .isSortable = false},
        {.id = "status", .title = QT_TRANSLATE_NOOP("fractal::accounts::AccountModel", "Status"), .width = 112},
        {.id = "name", .title = QT_TRANSLATE_NOOP("fractal::accounts::AccountModel", "Name"), .width = 160, .stretches = true},
        {.id = "sign_in_name", .title = QT_TRANSLATE_NOOP("fractal::accounts::AccountModel", "Sign-in name"), .width = 112},
        {.id = "profile", .title = QT_TRANSLATE_NOOP("fractal::accounts::AccountModel", "Profile"), .width = 120},
        {.id = "group", .title = QT_TRANSLATE_NOOP("fractal::accounts::AccountModel", "Group"), .width = 132},
        {.id = "location", .title = QT_TRANSLATE_NOOP("fractal::accounts::AccountModel", "Location"), .width = 96},
        {.id = "language", .title = QT_TRANSLATE_NOOP("fractal::accounts::AccountModel", "Language"), .width = 88},
        {.id = "last_sign_in", .title = QT_TRANSLATE_NOOP("fractal::accounts::AccountModel", "Last sign-in"), .width = 112},
    };
}
// clang-format on

} // namespace

AccountModel::AccountModel(Office &office, QObject *parent)
    : RecordModel{columnsOfTable(), [](const Row &row) { return row.user.id.value; }, parent},
      m_office{office}
{
    setTickable(true);
}

void AccountModel::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    retranslate();
}

QString AccountModel::titleOf(const look::Column &column) const
{
    const bool isNarrow = m_isCompact && QLatin1StringView{column.id} == "status"_L1;
    return *column.title == '\0' || isNarrow ? QString{} : tr(column.title);
}

QString AccountModel::textOf(const Row &row, QStringView column) const
{
    if (column == "status"_L1)
        return accounts::titleOf(row.state());
    if (column == "name"_L1)
        return row.user.superadministrator ? tr("%1 (Superadministrator)").arg(row.user.displayName) : row.user.displayName;
    if (column == "sign_in_name"_L1)
        return row.user.name;
    if (column == "profile"_L1)
        return accounts::titleOf(row.user.profile);
    if (column == "group"_L1)
        return look::orNoValue(row.user.groupName);
    if (column == "location"_L1)
        return look::orNoValue(row.user.locationCode);
    if (column == "language"_L1)
        return row.user.language.isEmpty() ? look::noValue() : languageName(row.user.language);
    if (column == "last_sign_in"_L1)
        return moments::relative(row.lastSignIn, readerOf(m_office));
    return {};
}

QString AccountModel::toolTipOf(const Row &row, QStringView column) const
{
    if (column == "last_sign_in"_L1 && row.lastSignIn)
        return moments::exact(*row.lastSignIn, readerOf(m_office));
    if (column == "status"_L1 && row.state() == user_table::State::Locked)
        return tr("Locked until %1 after too many wrong passwords").arg(moments::exact(*row.lockedUntil, readerOf(m_office)));
    return textOf(row, column);
}

QVariant AccountModel::cell(const Row &row, QStringView column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == "tick"_L1 ? row.user.displayName : textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case look::StatusRole:
        return column == "status"_L1 ? QVariant{static_cast<int>(statusOf(row.state()))} : QVariant{};
    case look::ShapeOnlyRole:
        return m_isCompact && column == "status"_L1;
    case look::MutedRole:
        return column != "status"_L1
            && (!row.user.enabled || look::isNoValue(textOf(row, column)) || (column == "last_sign_in"_L1 && !row.lastSignIn));
    default:
        return {};
    }
}

} // namespace fractal::accounts
