// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/general/section.h"

class QCheckBox;

namespace fractal::general {

/// Whether applications may register themselves, and how.
class ClientsSection : public Section {
    Q_OBJECT

public:
    ClientsSection(look::Form *form, QObject *parent);
    void show(const Settings &settings) override;
    void applyTo(Settings &settings) const override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;

private:
    look::Text *m_title;
    QCheckBox *m_documents;
    QCheckBox *m_registration;
};

} // namespace fractal::general
