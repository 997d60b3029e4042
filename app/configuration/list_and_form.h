// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QSplitter>

namespace fractal {

/// A list, and beside it the form of the record that is open. Where there is no room for both the form covers the list. How
/// wide the list was made beside a form is kept in the settings.
class ListAndForm : public QSplitter {
    Q_OBJECT

public:
    /// `name` is that of the page: "accounts".
    ListAndForm(QSettings &settings, const QString &name, QWidget *list, QWidget *form, QWidget *parent);
    /// The list has to be as narrow as it can be by then.
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool fits() const;
    void arrange();
    void share();

    QSettings &m_settings;
    QString m_key;
    QWidget *m_list;
    QWidget *m_form;
    bool m_isOpen = false;
    bool m_areBeside = false; ///< each other, at the last look
};

} // namespace fractal
