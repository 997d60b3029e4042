// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/appearance.h"

#include "app/shell/desktop_theme.h"
#include "app/shell/languages.h"
#include "app/widgets/style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleHints>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Theme;

namespace {

constexpr auto languageKey = "language"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto systemDarkKey = "system_dark"_L1;
constexpr auto systemContrastKey = "system_contrast"_L1;

QString known(const QString &wanted)
{
    for (const Language &language : languages) {
        if (wanted == QLatin1StringView{language.code})
            return wanted;
    }
    return u"en"_s;
}

} // namespace

Appearance::Appearance(QSettings &memory, QObject *parent) : QObject{parent}, m_memory{memory}, m_style{new look::Style}
{
    m_choice = static_cast<Choice>(std::clamp(memory.value(themeKey).toInt(), 0, 3));
    m_isSystemDark = memory.value(systemDarkKey, QApplication::palette().color(QPalette::Window).lightness() < 128).toBool();
    m_isSystemContrast = memory.value(systemContrastKey).toBool();
    QApplication::setStyle(m_style);
    applyTheme();
    setLanguage(memory.value(languageKey, QLocale::system().name().section(u'_', 0, 0)).toString());
    followDesktop();
}

void Appearance::setLanguage(const QString &wanted)
{
    const QString language = known(wanted);
    if (language == m_language)
        return;
    m_language = language;
    m_memory.setValue(languageKey, language);
    QLocale::setDefault(QLocale{language});
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/fractal_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    m_memory.setValue(themeKey, static_cast<int>(choice));
    applyTheme();
}

void Appearance::applyTheme()
{
    Theme theme = m_isSystemContrast ? Theme::HighContrast : m_isSystemDark ? Theme::Dark : Theme::Light;
    if (m_choice != Choice::System)
        theme = m_choice == Choice::Light ? Theme::Light : m_choice == Choice::Dark ? Theme::Dark : Theme::HighContrast;
    look::apply(theme);
}

/// From Qt 6.5 on light or dark is a property; before that, and for contrast, the desktop's portal is asked.
void Appearance::followDesktop()
{
    const auto takeDark = [this](bool isDark) {
        m_memory.setValue(systemDarkKey, isDark);
        if (std::exchange(m_isSystemDark, isDark) != isDark)
            applyTheme();
    };
    DesktopTheme *desktop = DesktopTheme::ofSession(this);
    if (desktop != nullptr) {
        connect(desktop, &DesktopTheme::contrastWanted, this, [this](bool isHigh) {
            m_memory.setValue(systemContrastKey, isHigh);
            if (std::exchange(m_isSystemContrast, isHigh) != isHigh)
                applyTheme();
        });
        connect(desktop, &DesktopTheme::motionWanted, this, [this](bool isWanted) { m_style->setReducesMotion(!isWanted); });
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [takeDark](Qt::ColorScheme scheme) { takeDark(scheme == Qt::ColorScheme::Dark); };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, take);
    take(QGuiApplication::styleHints()->colorScheme());
#else
    if (desktop != nullptr)
        connect(desktop, &DesktopTheme::darkWanted, this, takeDark);
#endif
}

} // namespace fractal
