// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/api_key_model.h"

#include "app/pages/api_keys/api_key_words.h"
#include "app/session/reading.h"

namespace fractal::api_connection {

using namespace Qt::StringLiterals;
using api_keys::ApiKey;

namespace {

// clang-format off
std::vector<look::Column> columnsOfTable()
{
    return {
        {.id = "status", .title = QT_TRANSLATE_NOOP("fractal::api_connection::ApiKeyModel", "Status"), .width = 140},
        {.id = "name", .title = QT_TRANSLATE_NOOP("fractal::api_connection::ApiKeyModel", "Name"), .width = 160, .stretches = true},
        {.id = "group", .title = QT_TRANSLATE_NOOP("fractal::api_connection::ApiKeyModel", "Group"), .width = 140},
        {.id = "key", .title = QT_TRANSLATE_NOOP("fractal::api_connection::ApiKeyModel", "Key"), .width = 200},
        {.id = "secret", .title = QT_TRANSLATE_NOOP("fractal::api_connection::ApiKeyModel", "Secret"), .width = 88, .isSortable = false},
        {.id = "expires", .title = QT_TRANSLATE_NOOP("fractal::api_connection::ApiKeyModel", "Expires"), .width = 120},
        {.id = "last_used", .title = QT_TRANSLATE_NOOP("fractal::api_connection::ApiKeyModel", "Last used"), .width = 112},
        {.id = "created", .title = QT_TRANSLATE_NOOP("fractal::api_connection::ApiKeyModel", "Created"), .width = 104, .isHidden = true},
    };
}
// clang-format on

} // namespace

ApiKeyModel::ApiKeyModel(Office &office, QObject *parent)
    : RecordModel{columnsOfTable(), [](const ApiKey &key) { return key.id.value; }, parent},
      m_office{office}
{
    setFlashing(true);
}

void ApiKeyModel::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    retranslate();
}

void ApiKeyModel::setCopied(ApiKeyId id)
{
    m_copied = id;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {look::CopiedRole});
}

QString ApiKeyModel::titleOf(const look::Column &column) const
{
    const bool isNarrow = m_isCompact && QLatin1StringView{column.id} == "status"_L1;
    return isNarrow ? QString{} : tr(column.title);
}

State ApiKeyModel::stateNow(const ApiKey &key) const
{
    return stateOf(key, m_office.background.site().clock().now());
}

QString ApiKeyModel::textOf(const ApiKey &key, QStringView column) const
{
    if (column == "status"_L1)
        return words::nameOf(stateNow(key));
    if (column == "name"_L1)
        return key.name;
    if (column == "group"_L1)
        return key.groupName;
    if (column == "key"_L1)
        return key.key;
    if (column == "secret"_L1)
        return key.secretHint + u'…';
    const moments::Reader reader = readerOf(m_office);
    if (column == "expires"_L1)
        return words::expiry(key, reader);
    return moments::relative(column == "last_used"_L1 ? key.lastUsedAt : key.createdAt, reader);
}

QString ApiKeyModel::exactOf(const ApiKey &key, QStringView column) const
{
    const moments::Reader reader = readerOf(m_office);
    if (column == "expires"_L1 && key.expiresAt)
        return moments::exact(*key.expiresAt, reader);
    if (column == "last_used"_L1 && key.lastUsedAt)
        return key.lastUsedFrom.isEmpty()
            ? moments::exact(*key.lastUsedAt, reader)
            : tr("%1, from %2", "moment, address").arg(moments::exact(*key.lastUsedAt, reader), key.lastUsedFrom);
    if (column == "created"_L1)
        return moments::exact(key.createdAt, reader);
    if (column == "secret"_L1)
        return tr("How the secret starts. Only its hash is kept.");
    return textOf(key, column);
}

QVariant ApiKeyModel::cell(const ApiKey &key, QStringView column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(key, column);
    case Qt::ToolTipRole:
        return exactOf(key, column);
    case look::StatusRole:
        return column == "status"_L1 ? QVariant{static_cast<int>(words::shapeOf(stateNow(key)))} : QVariant{};
    case look::ShapeOnlyRole:
        return m_isCompact && column == "status"_L1;
    case look::MonoRole:
        return column == "key"_L1 || column == "secret"_L1;
    case look::CopyRole:
        return column == "key"_L1;
    case look::CopiedRole:
        return column == "key"_L1 && key.id == m_copied;
    case look::MutedRole:
        return column != "status"_L1
            && (stateNow(key) == State::Disabled || (column == "last_used"_L1 && !key.lastUsedAt)
                || (column == "expires"_L1 && !key.expiresAt));
    default:
        return {};
    }
}

} // namespace fractal::api_connection
