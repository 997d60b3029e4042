// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/permissions/rights_model.h"

#include <QTreeView>

namespace fractal::permissions {

/// The matrix. A click or Space changes a box, on a name its row, on a column's title the column; the arrow keys go from
/// cell to cell.
class RightsView : public QTreeView {
    Q_OBJECT

public:
    RightsView(RightsModel *model, QWidget *parent);
    /// Only rows whose name, or whose resource's or module's name, has the text; empty: all.
    void filter(const QString &text);

signals:
    void renameWanted(); ///< F2

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void act(const QModelIndex &index);
    void offerRows(const QModelIndex &index);
    bool moveAside(int key);
    bool showMatching(const QModelIndex &index, const QString &wanted, bool isParentFound);
    void measure();
    [[nodiscard]] int longestName() const;
    RightsModel *m_model;
};

} // namespace fractal::permissions
