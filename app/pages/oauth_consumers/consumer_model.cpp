// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_model.h"

#include "app/pages/oauth_consumers/consumer_words.h"
#include "app/session/reading.h"
#include "app/widgets/no_value.h"

#include <QTimer>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using consumers::SortBy;
using consumers::TableRow;

namespace {

// clang-format off
std::vector<look::Column> columnsOfTable()
{
    return {
        {.id = "tick", .title = "", .width = 40, .isSortable = false},
        {.id = "status", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Status"), .width = 140},
        {.id = "name", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Name"), .width = 160, .stretches = true},
        {.id = "key", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Key"), .width = 168},
        {.id = "secret", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Secret"), .width = 92, .isSortable = false},
        {.id = "group", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Group"), .width = 124},
        {.id = "callbacks", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Callbacks"), .width = 84, .isNumber = true},
        {.id = "authorizations", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Authorizations"), .width = 108, .isNumber = true},
        {.id = "last_used", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Last used"), .width = 112},
        {.id = "origin", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Origin"), .width = 120, .isSortable = false, .isHidden = true},
        {.id = "created", .title = QT_TRANSLATE_NOOP("fractal::oauth_consumers::ConsumerModel", "Created"), .width = 112, .isHidden = true},
    };
}
// clang-format on

/// By fixed counts, never by the width of the column (screens.md §3.5 trap 5).
QString cut(const QString &key, qsizetype first, qsizetype last)
{
    return key.size() <= first + last ? key : QString{key.left(first) + u'…' + key.right(last)};
}

} // namespace

ConsumerModel::ConsumerModel(Office &office, QObject *parent)
    : RecordModel{columnsOfTable(), [](const TableRow &row) { return row.id.value; }, parent},
      m_office{office}
{}

void ConsumerModel::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    retranslate();
}

void ConsumerModel::setRevealable(bool isRevealable)
{
    m_isRevealable = isRevealable;
    retranslate();
}

void ConsumerModel::showCopied(const QModelIndex &index)
{
    m_copiedId = at(index.row()).id.value;
    m_copiedColumn = QLatin1StringView{columns()[static_cast<std::size_t>(index.column())].id};
    retranslate();
    QTimer::singleShot(1500ms, this, [this, id = m_copiedId] {
        if (m_copiedId == id)
            m_copiedId = 0;
        retranslate();
    });
}

std::optional<SortBy> ConsumerModel::sortOf(QStringView column)
{
    static const std::array<std::pair<QStringView, SortBy>, 8> known{{{u"status", SortBy::Status},
                                                                      {u"name", SortBy::Name},
                                                                      {u"key", SortBy::Key},
                                                                      {u"group", SortBy::Group},
                                                                      {u"callbacks", SortBy::Callbacks},
                                                                      {u"authorizations", SortBy::Authorizations},
                                                                      {u"last_used", SortBy::LastUsed},
                                                                      {u"created", SortBy::Created}}};
    const auto found = std::ranges::find(known, column, &std::pair<QStringView, SortBy>::first);
    return found == known.end() ? std::nullopt : std::optional{found->second};
}

QString ConsumerModel::titleOf(const look::Column &column) const
{
    const bool isNarrow = m_isCompact && QLatin1StringView{column.id} == "status"_L1;
    return *column.title == '\0' || isNarrow ? QString{} : tr(column.title);
}

QVariant ConsumerModel::cell(const TableRow &row, QStringView column, int role) const
{
    if (role == look::MutedRole && !row.enabled)
        return true;
    if (column == u"status")
        return statusCell(row, role);
    if (column == u"key")
        return keyCell(row, role);
    if (column == u"secret")
        return secretCell(row, role);
    if (column == u"last_used")
        return momentCell(row.lastUsedAt, role);
    if (column == u"created")
        return momentCell(row.createdAt, role);
    if (column == u"name" && role == Qt::ToolTipRole && row.origin != consumers::Origin::Administrator)
        return row.domain.isEmpty() ? Words::origin(row.origin) : QString{Words::origin(row.origin) + u" · "_s + row.domain};
    if (role != Qt::DisplayRole)
        return {};
    if (column == u"name")
        return row.name;
    if (column == u"origin")
        return Words::origin(row.origin);
    if (column == u"group")
        return row.groupName;
    if (column == u"callbacks")
        return row.grantType == consumers::GrantType::ClientCredentials ? look::noValue() : QLocale{}.toString(row.callbacks);
    if (column == u"authorizations")
        return QLocale{}.toString(row.authorizations);
    return {};
}

QVariant ConsumerModel::statusCell(const TableRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return Words::status(row.status);
    case Qt::ToolTipRole:
        return m_isCompact ? Words::status(row.status) : QVariant{};
    case look::StatusRole:
        return static_cast<int>(Words::shape(row.status));
    case look::ShapeOnlyRole:
        return m_isCompact;
    default:
        return {};
    }
}

QVariant ConsumerModel::keyCell(const TableRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_isCompact ? cut(row.key, 4, 4) : cut(row.key, 8, 4);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.key;
    case look::MonoRole:
    case look::CopyRole:
        return true;
    case look::CopiedRole:
        return isCopied(row, u"key");
    default:
        return {};
    }
}

QVariant ConsumerModel::secretCell(const TableRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.secretHint.isEmpty() ? look::noValue() : QString{row.secretHint + u'…'};
    case look::MonoRole:
        return !row.secretHint.isEmpty();
    case look::CopyRole:
        return m_isRevealable && !row.secretHint.isEmpty();
    case look::CopiedRole:
        return isCopied(row, u"secret");
    default:
        return {};
    }
}

QVariant ConsumerModel::momentCell(const std::optional<Instant> &at, int role) const
{
    if (role == Qt::DisplayRole)
        return moments::relative(at, readerOf(m_office));
    if (role == Qt::ToolTipRole && at)
        return moments::exact(*at, readerOf(m_office));
    return role == look::MutedRole && !at ? QVariant{true} : QVariant{};
}

} // namespace fractal::oauth_consumers
