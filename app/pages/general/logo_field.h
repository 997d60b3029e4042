// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "app/widgets/parts.h"

namespace fractal::general {

/// The site's logo: what it looks like, choose another one, remove it.
class LogoField : public QWidget {
    Q_OBJECT

public:
    LogoField(Office &office, QWidget *parent);
    void setLogo(const QByteArray &png);
    [[nodiscard]] QByteArray logo() const { return m_png; }
    void setReadOnly(bool isReadOnly);
    void retranslate();
    [[nodiscard]] QPushButton *input() const { return m_choose; }

signals:
    void changed();
    void refused(const QString &sentence); ///< empty: the last one is forgotten

private:
    void choose();
    void refresh();
    Office &m_office;
    QByteArray m_png;
    bool m_isReadOnly = false;
    QLabel *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace fractal::general
