// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/general/choice_combo.h"
#include "app/pages/general/logo_field.h"
#include "app/pages/general/section.h"

namespace fractal::general {

/// Name, logo, language, region, time zone, currency.
class SiteSection : public Section {
    Q_OBJECT

public:
    SiteSection(Office &office, look::Form *form, QObject *parent);
    void show(const Settings &settings) override;
    void applyTo(Settings &settings) const override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    [[nodiscard]] QLineEdit *name() const { return m_name; }

private:
    void fillLanguages();
    void fillRegions();
    void askTimeZones();
    void showExample();

    Office &m_office;
    QLineEdit *m_name;
    LogoField *m_logo;
    QComboBox *m_language;
    ChoiceCombo *m_region;
    ChoiceCombo *m_timeZone;
    ChoiceCombo *m_currency;
};

} // namespace fractal::general
