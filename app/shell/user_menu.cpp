// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/user_menu.h"

#include "app/shell/languages.h"
#include "app/widgets/icons.h"
#include "app/widgets/style.h"
#include "app/widgets/style_painting.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int avatar = 26;

} // namespace

UserMenu::UserMenu(Session &session, Appearance &appearance, QWidget *parent)
    : QPushButton{parent},
      m_session{session},
      m_appearance{appearance},
      m_menu{new QMenu{this}}
{
    setObjectName(u"userMenu"_s);
    look::setRole(this, look::Role::Flat);
    m_configuration = m_menu->addAction(QString{}, this, &UserMenu::configurationRequested);
    m_configuration->setObjectName(u"configurationAction"_s);
    m_configuration->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Comma});
    m_menu->addSeparator();
    m_language = m_menu->addMenu(QString{});
    auto *languageGroup = new QActionGroup{this};
    for (const Language &language : languages) {
        QAction *action = m_language->addAction(QString::fromUtf8(language.name));
        action->setObjectName(u"language_"_s + QLatin1StringView{language.code});
        action->setCheckable(true);
        action->setData(QString{QLatin1StringView{language.code}});
        languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, action] { m_appearance.setLanguage(action->data().toString()); });
    }
    m_theme = m_menu->addMenu(QString{});
    auto *themeGroup = new QActionGroup{this};
    for (const auto choice :
         {Appearance::Choice::System, Appearance::Choice::Light, Appearance::Choice::Dark, Appearance::Choice::HighContrast}) {
        QAction *action = m_theme->addAction(QString{});
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_appearance.choose(choice); });
    }
    m_menu->addSeparator();
    m_about = m_menu->addAction(QString{}, this, &UserMenu::aboutRequested);
    m_signOut = m_menu->addAction(QString{}, &m_session, &Session::signOut);
    m_signOut->setObjectName(u"signOutAction"_s);
    connect(this, &QPushButton::clicked, this, [this] {
        refresh();
        m_menu->popup(mapToGlobal(QPoint{width() - m_menu->sizeHint().width(), height() + 2}));
    });
    connect(&m_session, &Session::rightsChanged, this, &UserMenu::refresh);
    connect(&m_session, &Session::signedIn, this, &UserMenu::refresh);
    retranslate();
    refresh();
}

void UserMenu::refresh()
{
    // Without the right the entry is absent (decision 2).
    m_configuration->setVisible(m_session.may({Resource::Configuration, Action::View}));
    for (QAction *action : m_language->actions())
        action->setChecked(action->data().toString() == m_appearance.language());
    for (QAction *action : m_theme->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_appearance.choice()));
    const users::User &user = m_session.user();
    setText(user.displayName.isEmpty() ? user.name : user.displayName);
    setAccessibleName(tr("User menu: %1").arg(text()));
    updateGeometry();
}

void UserMenu::retranslate()
{
    m_configuration->setText(tr("Configuration"));
    m_language->setTitle(tr("Language"));
    m_theme->setTitle(tr("Theme"));
    const QList<QAction *> themes = m_theme->actions();
    themes[0]->setText(tr("As the desktop"));
    themes[1]->setText(tr("Light"));
    themes[2]->setText(tr("Dark"));
    themes[3]->setText(tr("High contrast"));
    m_about->setText(tr("About Fractal One"));
    m_signOut->setText(tr("Sign out"));
    refresh();
}

QString UserMenu::initials() const
{
    QString letters;
    const QStringList words = text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        letters += word.front().toUpper();
    return letters.left(2);
}

QSize UserMenu::sizeHint() const
{
    return {4 + avatar + 8 + fontMetrics().horizontalAdvance(text()) + 8 + 16 + 6, std::max(30, fontMetrics().height() + 12)};
}

void UserMenu::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    look::painting::button(option, painter, look::Role::Flat);
    const QRect circle{4, (height() - avatar) / 2, avatar, avatar};
    look::painting::box(painter, circle, look::colour(palette(), Token::NeutralFill), Qt::transparent, avatar / 2.0);
    painter.save();
    painter.setFont(look::strong(look::font(font(), look::TextSize::Caption)));
    painter.setPen(look::colour(palette(), Token::Neutral));
    painter.drawText(circle, Qt::AlignCenter, initials());
    painter.restore();
    painter.setPen(look::colour(palette(), Token::Text));
    painter.drawText(QRect{circle.right() + 9, 0, width(), height()}, Qt::AlignVCenter | Qt::TextSingleLine, text());
    look::icon("chevron_down", Token::Muted).paint(&painter, QRect{width() - 22, (height() - 16) / 2, 16, 16});
    if (hasFocus())
        look::painting::box(painter, rect(), Qt::transparent, look::colour(palette(), Token::Accent), 4, 2);
}

void UserMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace fractal
