// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace fractal::look {

/// What a cell of a RecordTable may say beside Qt's own roles. DisplayRole is its text, ToolTipRole the exact value.
enum CellRole {
    StatusRole = Qt::UserRole + 1, ///< int of look::Status: the text is painted as a chip
    CopyRole, ///< true: a copy glyph at the cell's right edge; the table says copyRequested
    CopiedRole, ///< true: a tick in place of the glyph
    MutedRole, ///< true: muted text
    MonoRole, ///< true: fixed font
    StrongRole, ///< true: semibold
    ShapeOnlyRole, ///< true: the status shows as its shape alone (compact lists); its word is tooltip and accessible name
    ChangedRole, ///< true: flashes once
    TickRole, ///< true: a tick alone; its word is tooltip and accessible name
};

/// A column of a table: where its width is kept, how wide it is at first.
struct Column {
    const char *id; ///< stable: settings are kept under it
    const char *title; ///< QT_TRANSLATE_NOOP in the model's context
    int width;
    bool stretches = false; ///< one of them takes what is left
    bool isNumber = false; ///< right-aligned, also its header
    bool isSortable = true;
    bool isHidden = false; ///< until somebody chooses it
};

class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(QObject *parent = nullptr) : QStyledItemDelegate{parent} {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void copyRequested(const QModelIndex &index);
};

/// The table of every list page: fixed row height, no grid, whole rows, hairlines between rows, per-pixel scrolling. A model
/// that has Qt::CheckStateRole in its first column gets tick boxes there and one in the header.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);
    /// Model first, then the widths, order and hidden columns of the last time (by column id, screens.md §3.5 trap 4).
    void setColumns(const std::vector<Column> &columns);
    void restore(const QSettings &settings, const QString &key);
    void keep(QSettings &settings, const QString &key) const;
    /// Only these columns, in a narrower list beside an open form; empty: all again.
    void showOnly(const QStringList &columnIds);
    void setWidth(const QString &columnId, int width);
    /// Columns grow until their titles are whole, in whatever language.
    void fitTitles();
    /// Runs what brings the model's rows up to date. What is looked at stays where it is; rows that are new above it are
    /// counted until the list is scrolled to its top.
    void refresh(const std::function<void()> &change);
    [[nodiscard]] int columnOf(const QString &columnId) const; ///< -1: none

signals:
    void copyRequested(const QModelIndex &index); ///< by mouse or Ctrl+C, Ctrl+Shift+C
    void opened(const QModelIndex &index); ///< a click on the row or Enter
    void allTicked(bool isTicked); ///< the header's box
    void newAbove(int count); ///< out of sight; 0: none any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    std::vector<Column> m_columns;
    QStringList m_only;
    int m_newAbove = 0;
};

/// Beside "Showing n of m": "1 new" while rows are new above what is looked at; goes to the top.
class NewAbove : public QPushButton {
    Q_OBJECT

public:
    NewAbove(RecordTable *table, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(int count);
    int m_count = 0;
};

} // namespace fractal::look
