// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QWidget>

namespace fractal::connect {

/// An icon of 16 px in the colour of a token.
class Mark : public QWidget {
    Q_OBJECT

public:
    explicit Mark(QWidget *parent);
    void set(const char *icon, look::Token token);
    [[nodiscard]] QString name() const { return QString::fromLatin1(m_icon); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon = "circle";
    look::Token m_token = look::Token::Muted;
};

/// One line that is cut at its end where there is no room; whole in its tooltip and for a screen reader.
class CutText : public QWidget {
    Q_OBJECT

public:
    CutText(bool isMono, QWidget *parent);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont ownFont() const;
    bool m_isMono;
    QString m_text;
};

/// An address that is shown whole, however long, with its host in bold.
class WholeAddress : public QWidget {
    Q_OBJECT

public:
    explicit WholeAddress(QWidget *parent);
    void setAddress(const QString &address);
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString host() const { return m_address.mid(m_hostAt, m_hostLength); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int arrange(int width, QPainter *painter) const;
    QString m_address;
    qsizetype m_hostAt = 0;
    qsizetype m_hostLength = 0;
};

} // namespace fractal::connect
