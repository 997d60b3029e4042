// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chip.h"
#include "app/widgets/icons.h"
#include "app/widgets/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>
#include <vector>

class QHBoxLayout;
class QToolButton;

/// Small pieces that every screen is made of. Texts are set in the screen's retranslate(), never in a constructor alone.
namespace fractal::look {

/// A label in one of the sizes; muted where it only helps. Follows font and theme by itself.
class Text : public QLabel {
    Q_OBJECT

public:
    explicit Text(TextSize size, QWidget *parent = nullptr);
    Text(TextSize size, Token colour, QWidget *parent = nullptr);
    void setColour(Token colour);
    void setStrong(bool isStrong);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    TextSize m_size;
    Token m_colour = Token::Text;
    bool m_isStrong = false;
    bool m_isRefreshing = false;
};

/// A muted help line that wraps; empty: hidden. `role` Error turns it into what is wrong with the field above it.
class HelpLine : public Text {
    Q_OBJECT

public:
    explicit HelpLine(QWidget *parent = nullptr);
    void say(const QString &text, Token colour = Token::Muted);
};

/// A hairline.
class Line : public QWidget {
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A widget with a plain background in the colour of a token: frames on Window, pages on Base.
class Surface : public QWidget {
    Q_OBJECT

public:
    explicit Surface(Token token, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_token;
};

/// With a magnifier and a clear button. `searched` comes 150 ms after the last key, so that a filter is asked once.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

signals:
    void searched(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
};

/// Filter chips with counts. One that stands for "all" goes off when another goes on, and comes back when none is on.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);
    struct Item {
        QString id;
        QString text;
        qint64 count = -1; ///< -1: not known, not shown
        bool isAll = false;
    };
    void setItems(const std::vector<Item> &items); ///< keeps what is on
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; } ///< ids, without the one for all
    void choose(const QStringList &ids); ///< also before there are items

signals:
    void chosenChanged();

private:
    void toggled(const QString &id, bool isOn);
    QHBoxLayout *m_layout;
    QStringList m_chosen;
    std::vector<Item> m_items;
    std::vector<QToolButton *> m_buttons;
};

/// What stands where rows would be: one sentence, one line of why, up to three buttons.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setTexts(const QString &sentence, const QString &why = {});
    /// The first one is primary when `isPrimary`.
    QPushButton *addButton(const QString &objectName, bool isPrimary = false);

private:
    Text *m_sentence;
    Text *m_why;
    QHBoxLayout *m_buttons;
};

/// A sentence above a page, with up to two buttons. Pushes the content down; hidden until it is told something.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    struct Button {
        QString text;
        std::function<void()> pressed;
    };
    void say(Status status, const QString &text, const std::vector<Button> &buttons = {});
    void clear();
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Off;
    Text *m_text;
    QHBoxLayout *m_buttons;
};

/// A flat button with an icon alone: copy, close, back, help, more. Has a tooltip and an accessible name.
[[nodiscard]] QPushButton *iconButton(const char *icon, const QString &objectName, QWidget *parent);
void setIconButtonText(QPushButton *button, const QString &text); ///< tooltip and accessible name

[[nodiscard]] QPushButton *button(const QString &objectName, Role role, QWidget *parent, const char *icon = nullptr);

} // namespace fractal::look
