// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/record_table.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <span>

namespace fractal::look {

/// The rows of a list that are loaded so far, page by page; the store sorts and filters. Rows are known by an id, so that
/// a refresh keeps selection, ticks and scroll position: it only says what was added, removed and changed.
template <typename Row>
class RecordModel : public QAbstractTableModel {
public:
    using Id = qint64;

    RecordModel(std::vector<Column> columns, Id (*idOf)(const Row &), QObject *parent)
        : QAbstractTableModel{parent},
          m_columns{std::move(columns)},
          m_idOf{idOf}
    {}

    /// Called when the view nears the end and not all is loaded.
    std::function<void()> moreWanted;
    std::function<void()> ticksChanged;

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(Id id) const;
    [[nodiscard]] qint64 total() const { return m_total; }

    /// The first page of a new question, or the same rows again after a change.
    void setRows(std::vector<Row> rows, qint64 total);
    void append(std::vector<Row> rows);

    /// Cells that say something else after a refresh than before are marked for a moment (ChangedRole).
    void setFlashing(bool isFlashing) { m_isFlashing = isFlashing; }

    void setTickable(bool isTickable) { m_isTickable = isTickable; }
    [[nodiscard]] QList<Id> ticked() const { return {m_ticked.begin(), m_ticked.end()}; }
    void tickAll(bool isTicked);
    void retranslate(); ///< after a change of language

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    /// A cell of the column with this id.
    [[nodiscard]] virtual QVariant cell(const Row &row, QStringView column, int role) const = 0;
    [[nodiscard]] virtual QString titleOf(const Column &column) const = 0; ///< translated

private:
    [[nodiscard]] bool isSameOrder(const std::vector<Row> &rows) const;
    void mark(const std::vector<Row> &rows);
    void unmark();

    std::vector<Column> m_columns;
    Id (*m_idOf)(const Row &);
    std::vector<Row> m_rows;
    qint64 m_total = 0;
    QSet<Id> m_ticked;
    QSet<std::pair<Id, int>> m_changed; ///< row and column
    bool m_isFlashing = false;
    bool m_isTickable = false;
    bool m_isFetching = false;
};

template <typename Row>
int RecordModel<Row>::rowOf(Id id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_idOf(m_rows[i]) == id)
            return static_cast<int>(i);
    }
    return -1;
}

template <typename Row>
bool RecordModel<Row>::isSameOrder(const std::vector<Row> &rows) const
{
    if (rows.size() != m_rows.size())
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_idOf(rows[i]) != m_idOf(m_rows[i]))
            return false;
    }
    return true;
}

template <typename Row>
void RecordModel<Row>::mark(const std::vector<Row> &rows)
{
    QHash<Id, const Row *> before;
    for (const Row &row : m_rows)
        before.insert(m_idOf(row), &row);
    m_changed.clear();
    for (const Row &row : rows) {
        const Row *old = before.value(m_idOf(row));
        for (int column = 0; old != nullptr && column < columnCount(); ++column) {
            const QString id = QLatin1StringView{m_columns[static_cast<std::size_t>(column)].id};
            if (cell(*old, id, Qt::DisplayRole) != cell(row, id, Qt::DisplayRole))
                m_changed.insert({m_idOf(row), column});
        }
    }
    constexpr std::chrono::milliseconds flash{600};
    if (!m_changed.isEmpty())
        QTimer::singleShot(flash, this, [this] { unmark(); });
}

template <typename Row>
void RecordModel<Row>::unmark()
{
    const auto gone = std::exchange(m_changed, {});
    for (const auto &[id, column] : gone) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, column), index(row, column), {ChangedRole});
    }
}

template <typename Row>
void RecordModel<Row>::setRows(std::vector<Row> rows, qint64 total)
{
    if (m_isFlashing)
        mark(rows);
    m_total = total;
    if (isSameOrder(rows)) {
        m_isFetching = false;
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    m_isFetching = true; // nobody asks for more from the middle of this
    QSet<Id> wanted;
    for (const Row &row : rows)
        wanted.insert(m_idOf(row));
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (wanted.contains(m_idOf(at(i))))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    // What is left is put in place one by one: a refresh moves few rows, a new question starts from few that stay.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int place = static_cast<int>(i);
        const int present = i < m_rows.size() && m_idOf(m_rows[i]) == m_idOf(rows[i]) ? place : rowOf(m_idOf(rows[i]));
        if (present == place) {
            m_rows[i] = rows[i];
        } else if (present >= 0) {
            beginMoveRows({}, present, present, {}, place);
            m_rows.erase(m_rows.begin() + present);
            m_rows.insert(m_rows.begin() + place, rows[i]);
            endMoveRows();
        } else {
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, rows[i]);
            endInsertRows();
        }
    }
    m_isFetching = false;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    const auto gone = m_ticked.size();
    m_ticked.intersect(wanted);
    if (gone != m_ticked.size() && ticksChanged)
        ticksChanged();
}

template <typename Row>
void RecordModel<Row>::append(std::vector<Row> rows)
{
    std::erase_if(rows, [this](const Row &row) { return rowOf(m_idOf(row)) >= 0; });
    if (rows.empty()) {
        m_isFetching = false;
        m_total = std::min<qint64>(m_total, rowCount());
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    for (Row &row : rows)
        m_rows.push_back(std::move(row));
    endInsertRows();
    m_isFetching = false; // last: nobody asks for the same rows again meanwhile
}

template <typename Row>
void RecordModel<Row>::tickAll(bool isTicked)
{
    m_ticked.clear();
    for (const Row &row : m_rows) {
        if (isTicked)
            m_ticked.insert(m_idOf(row));
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    if (ticksChanged)
        ticksChanged();
}

template <typename Row>
void RecordModel<Row>::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

template <typename Row>
QVariant RecordModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::CheckStateRole && index.column() == 0 && m_isTickable)
        return m_ticked.contains(m_idOf(at(index.row()))) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)});
    if (role == ChangedRole && m_isFlashing)
        return m_changed.contains({m_idOf(at(index.row())), index.column()});
    return cell(at(index.row()), QString{QLatin1StringView{column.id}}, role);
}

template <typename Row>
bool RecordModel<Row>::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != 0 || !m_isTickable)
        return false;
    const Id id = m_idOf(at(index.row()));
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    if (ticksChanged)
        ticksChanged();
    return true;
}

template <typename Row>
QVariant RecordModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return titleOf(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)});
    if (role == Qt::CheckStateRole && section == 0 && m_isTickable)
        return m_ticked.isEmpty() ? Qt::Unchecked : m_ticked.size() == rowCount() ? Qt::Checked : Qt::PartiallyChecked;
    return {};
}

template <typename Row>
Qt::ItemFlags RecordModel<Row>::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == 0 && m_isTickable ? usual | Qt::ItemIsUserCheckable : usual;
}

template <typename Row>
bool RecordModel<Row>::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && rowCount() < m_total;
}

template <typename Row>
void RecordModel<Row>::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    if (moreWanted)
        moreWanted();
}

} // namespace fractal::look
