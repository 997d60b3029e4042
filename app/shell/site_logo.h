// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace fractal {

/// The site's picture beside its name, or the program's own where the site has none. As high as the box, and never wider.
/// The name stands beside it, so that a screen reader need not say it.
class SiteLogo : public QLabel {
    Q_OBJECT

public:
    /// `box`: in device-independent pixels.
    explicit SiteLogo(QSize box, QWidget *parent);
    void setLogo(const QByteArray &png); ///< empty, or no picture: the program's own

private:
    QSize m_box;
    QByteArray m_png;
};

} // namespace fractal
