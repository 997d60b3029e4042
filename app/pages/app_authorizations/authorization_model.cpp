// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/app_authorizations/authorization_model.h"

#include "app/pages/app_authorizations/may_do.h"
#include "app/widgets/no_value.h"

#include <QCoreApplication>

namespace fractal {

using namespace Qt::StringLiterals;
using authorizations::TableRow;

namespace {

std::vector<look::Column> authorizationColumns()
{
    return {{"tick", "", 40, false, false, false},
            {"user", QT_TRANSLATE_NOOP("fractal::AuthorizationModel", "User"), 144},
            {"consumer", QT_TRANSLATE_NOOP("fractal::AuthorizationModel", "Consumer"), 176},
            {"may_do", QT_TRANSLATE_NOOP("fractal::AuthorizationModel", "May do"), 260, true, false, false},
            {"granted", QT_TRANSLATE_NOOP("fractal::AuthorizationModel", "Granted"), 96},
            {"last_used", QT_TRANSLATE_NOOP("fractal::AuthorizationModel", "Last used"), 112},
            {"from", QT_TRANSLATE_NOOP("fractal::AuthorizationModel", "From"), 112}};
}

} // namespace

QString nameOf(const TableRow &row)
{
    const authorizations::Authorization &given = row.authorization;
    const QString name = given.userDisplayName.isEmpty() ? given.userName : given.userDisplayName;
    return row.hasLeft ? QCoreApplication::translate("fractal::AuthorizationModel", "%1 (left)", "a person").arg(name) : name;
}

AuthorizationModel::AuthorizationModel(QObject *parent)
    : RecordModel{authorizationColumns(), [](const TableRow &row) { return row.authorization.id.value; }, parent}
{}

QString AuthorizationModel::titleOf(const look::Column &column) const
{
    return *column.title == '\0' ? QString{} : QCoreApplication::translate("fractal::AuthorizationModel", column.title);
}

QString AuthorizationModel::textOf(const TableRow &row, QStringView column) const
{
    const authorizations::Authorization &given = row.authorization;
    if (column == "tick"_L1)
        return {};
    if (column == "user"_L1)
        return nameOf(row);
    if (column == "consumer"_L1)
        return given.consumerName;
    if (column == "may_do"_L1)
        return may_do::inFewWords(row.rights, given.scopes, m_reader.locale);
    if (column == "granted"_L1)
        return moments::relative(given.grantedAt, m_reader);
    if (column == "last_used"_L1)
        return moments::relative(given.lastUsedAt, m_reader);
    return look::orNoValue(given.lastUsedFrom);
}

QString AuthorizationModel::exactOf(const TableRow &row, QStringView column) const
{
    const authorizations::Authorization &given = row.authorization;
    if (column == "user"_L1)
        return given.userName;
    if (column == "consumer"_L1)
        return given.consumerKey;
    if (column == "granted"_L1)
        return moments::exact(given.grantedAt, m_reader);
    if (column == "last_used"_L1 && given.lastUsedAt)
        return moments::exact(*given.lastUsedAt, m_reader);
    return textOf(row, column);
}

QVariant AuthorizationModel::cell(const TableRow &row, QStringView column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return exactOf(row, column);
    case look::MutedRole:
        return (column == "last_used"_L1 && !row.authorization.lastUsedAt)
            || (column == "from"_L1 && row.authorization.lastUsedFrom.isEmpty()) || (column == "may_do"_L1 && row.hasLeft);
    default:
        return {};
    }
}

} // namespace fractal
