// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/style.h"

#include <QObject>
#include <QSettings>
#include <QTranslator>

namespace fractal {

/// Language and theme of the whole program, switched while it runs and remembered. The first frame has what the last run
/// had, so that nothing flashes; where nobody chose, the desktop's wish follows.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QSettings &memory, QObject *parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    enum class Choice : quint8 { System, Light, Dark, HighContrast };
    [[nodiscard]] Choice choice() const { return m_choice; }
    void choose(Choice choice);

private:
    void applyTheme();
    void followDesktop();
    QSettings &m_memory;
    look::Style *m_style; ///< the application's
    QString m_language;
    Choice m_choice = Choice::System;
    bool m_isSystemDark = false;
    bool m_isSystemContrast = false;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace fractal
