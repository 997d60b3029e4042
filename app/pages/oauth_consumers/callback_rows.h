// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

class QVBoxLayout;

namespace fractal::oauth_consumers {

/// The callback URLs, a row each. Each is checked while it is typed; several pasted lines become several rows; nothing is
/// changed silently.
class CallbackRows : public QWidget {
    Q_OBJECT

public:
    explicit CallbackRows(QWidget *parent);

    void setCallbacks(const QStringList &callbacks);
    [[nodiscard]] QStringList callbacks() const; ///< without empty rows
    void setReadOnly(bool isReadOnly);
    void retranslate();
    [[nodiscard]] bool isAcceptable() const;
    void focusFirstWrong();
    [[nodiscard]] QWidget *first() const; ///< the buddy of the label
    /// Tab leads from `before` through the rows; the last one is answered.
    QWidget *chainAfter(QWidget *before);
    static constexpr qsizetype most = 20;

signals:
    void changed();
    void firstChanged(); ///< the first row is another widget

private:
    struct Row {
        QWidget *all;
        QLineEdit *edit;
        QPushButton *remove;
        look::HelpLine *help;
        QHBoxLayout *under; ///< what stands below the field
    };
    Row *addRow(const QString &text);
    void removeRow(const QLineEdit *edit);
    void edited(QLineEdit *edit);
    void split(QLineEdit *edit, const QStringList &lines);
    [[nodiscard]] QString problemOf(std::size_t row) const;
    void refresh();
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
    QPushButton *m_add;
    look::HelpLine *m_note;
    qsizetype m_leftOut = 0; ///< pasted lines beyond the most
    bool m_isReadOnly = false;
    bool m_isFilling = false;
};

} // namespace fractal::oauth_consumers
