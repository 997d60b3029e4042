// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/site_section.h"

#include "app/pages/general/regions.h"

namespace fractal::general {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTyped = 200; ///< more than is allowed, so that too much is said and not cut

} // namespace

SiteSection::SiteSection(Office &office, look::Form *form, QObject *parent)
    : Section{parent},
      m_office{office},
      m_name{new QLineEdit{form}},
      m_logo{new LogoField{office, form}},
      m_language{new QComboBox{form}},
      m_region{new ChoiceCombo{form}},
      m_timeZone{new ChoiceCombo{form}},
      m_currency{new ChoiceCombo{form}}
{
    m_name->setObjectName(u"siteName"_s);
    m_name->setMaxLength(longestTyped);
    m_language->setObjectName(u"language"_s);
    m_language->setFocusPolicy(Qt::StrongFocus);
    m_region->setObjectName(u"region"_s);
    m_timeZone->setObjectName(u"timeZone"_s);
    m_currency->setObjectName(u"currency"_s);
    addRow(form, "site_name", m_name);
    addRow(form, "logo", m_logo, m_logo->input());
    addRow(form, "language", m_language);
    addRow(form, "region", m_region);
    addRow(form, "time_zone", m_timeZone);
    addRow(form, "currency", m_currency);
    m_currency->setChoices(currencies());
    fillLanguages();
    askTimeZones();
    connect(m_name, &QLineEdit::textEdited, this, &Section::changed);
    connect(m_logo, &LogoField::changed, this, &Section::changed);
    connect(m_logo, &LogoField::refused, this, [this](const QString &sentence) { row(u"logo"_s)->setProblem(sentence); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &Section::changed);
    for (ChoiceCombo *combo : {m_region, m_timeZone, m_currency})
        connect(combo, &ChoiceCombo::chosenChanged, this, &Section::changed);
    connect(m_region, &ChoiceCombo::chosenChanged, this, &SiteSection::showExample);
}

void SiteSection::show(const Settings &settings)
{
    const QSignalBlocker blocker{this};
    if (m_name->text() != settings.siteName)
        m_name->setText(settings.siteName);
    m_logo->setLogo(settings.logo);
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_region->choose(settings.region);
    m_timeZone->choose(QString::fromLatin1(settings.timeZone));
    m_currency->choose(settings.currency);
    showExample();
}

void SiteSection::applyTo(Settings &settings) const
{
    if (const QString name = m_name->text().trimmed(); name != settings.siteName.trimmed())
        settings.siteName = name;
    settings.logo = m_logo->logo();
    settings.language = m_language->currentData().toString();
    settings.region = m_region->chosen();
    settings.timeZone = m_timeZone->chosen().toLatin1();
    settings.currency = m_currency->chosen();
}

void SiteSection::setReadOnly(bool isReadOnly)
{
    m_name->setReadOnly(isReadOnly);
    m_logo->setReadOnly(isReadOnly);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_language, m_region, m_timeZone, m_currency})
        choice->setEnabled(!isReadOnly);
}

void SiteSection::retranslate()
{
    const QSignalBlocker blocker{this};
    row(u"site_name"_s)->setLabel(tr("Name of the site"), true);
    row(u"logo"_s)->setLabel(tr("Logo"));
    row(u"logo"_s)->setHelp(tr("PNG, JPEG or SVG, up to 1 MB."));
    row(u"language"_s)->setLabel(tr("Language"));
    row(u"language"_s)->setHelp(tr("For people whose own wish is not known."));
    row(u"region"_s)->setLabel(tr("Region"));
    row(u"time_zone"_s)->setLabel(tr("Time zone"));
    row(u"currency"_s)->setLabel(tr("Currency"));
    row(u"currency"_s)->setHelp(tr("Amounts that are stored already keep their number."));
    m_logo->retranslate();
    fillRegions();
    showExample();
}

/// Each in its own words: whoever looks for theirs may not read the present one.
void SiteSection::fillLanguages()
{
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
}

void SiteSection::fillRegions()
{
    Choices choices = countries(QLocale{}.name().section(u'_', 0, 0));
    choices.insert(choices.begin(), {QString{}, tr("As the language")});
    m_region->setChoices(choices);
}

void SiteSection::askTimeZones()
{
    m_office.background.compute<Choices>(
        this, [now = m_office.background.site().clock().now()] { return timeZones(now); },
        [this](const Choices &zones) {
            const QSignalBlocker blocker{this};
            m_timeZone->setChoices(zones);
        });
}

void SiteSection::showExample()
{
    const QString language = QLocale{}.name().section(u'_', 0, 0);
    row(u"region"_s)->setHelp(tr("Numbers and dates look like this: %1").arg(example(language, m_region->chosen())));
}

} // namespace fractal::general
