// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/page.h"
#include "app/pages/general/clients_section.h"
#include "app/pages/general/server_section.h"
#include "app/pages/general/site_section.h"

class QScrollArea;

namespace fractal::general {

/// The site's name, place and address.
class GeneralPage : public Page {
    Q_OBJECT

public:
    GeneralPage(Office &office, QWidget *parent);
    void load() override;
    void save() override;
    void discard() override;
    [[nodiscard]] QStringList unsaved() const override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;

private:
    /// What has to be looked at in files before anything is stored.
    struct Checked {
        std::vector<settings_check::Finding> findings;
        Certificate::Problem certificate = Certificate::Problem::Absent;
    };
    void build();
    void restartWhenStopped();
    [[nodiscard]] Settings wanted() const;
    [[nodiscard]] look::FormRow *rowOf(const QString &key) const;
    void changed();
    void conclude(const Settings &settings, const Checked &checked);
    void store(const Settings &settings);
    void stored(const Settings &settings, const Result<bool> &result);
    void complain(const Checked &checked);
    void offerRestart();
    void restart();

    Settings m_loaded;
    bool m_isLoaded = false;
    bool m_isSaving = false;
    bool m_isReadOnly = false;
    bool m_isRestarting = false;
    bool m_needsRestart = false;
    look::Banner *m_banner;
    look::Form *m_form;
    SiteSection *m_site;
    ServerSection *m_server;
    ClientsSection *m_clients;
};

} // namespace fractal::general
