// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"
#include "core/store/consumer_table.h"

class QMenu;
class QToolButton;

namespace fractal::oauth_consumers {

/// The row above the table: a search field and chips with counts, or where those do not fit one button that has them in
/// its menu. A chip that would find nothing is left out.
class ConsumerFilters : public QWidget {
    Q_OBJECT

public:
    explicit ConsumerFilters(QWidget *parent);
    void setCompact(bool isCompact);
    void setCounts(const consumers::TableCounts &counts);
    void retranslate();
    void findText();
    void clear();
    [[nodiscard]] QString text() const { return m_search->text(); }
    [[nodiscard]] bool isEmpty() const { return text().trimmed().isEmpty() && m_chips->chosen().isEmpty(); }
    [[nodiscard]] QStringList chips() const { return m_chips->chosen(); }
    void choose(const QStringList &chips);
    void applyTo(consumers::TableQuery &query) const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChips();
    void fillMenu();
    void showCount();
    void arrange();
    void chosen();
    consumers::TableCounts m_counts;
    look::SearchField *m_search;
    look::FilterChips *m_chips;
    QToolButton *m_button;
    QMenu *m_menu;
    bool m_isCompact = false;
};

} // namespace fractal::oauth_consumers
