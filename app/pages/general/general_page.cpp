// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/general_page.h"

#include "app/configuration/pages.h"
#include "app/pages/general/finding_words.h"
#include "app/widgets/form_area.h"
#include "core/store/setting_changes.h"

#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using settings_check::Finding;

namespace general {

GeneralPage::GeneralPage(Office &given, QWidget *parent)
    : Page{given, parent},
      m_banner{new look::Banner{this}},
      m_form{new look::Form{this}},
      m_site{new SiteSection{given, m_form, this}},
      m_server{new ServerSection{given, m_form, this}},
      m_clients{new ClientsSection{m_form, this}}
{
    build();
    for (Section *section : std::initializer_list<Section *>{m_site, m_server, m_clients})
        connect(section, &Section::changed, this, &GeneralPage::changed);
    connect(&office().server, &ServerWatch::changed, this, [this] {
        restartWhenStopped();
        offerRestart();
    });
}

void GeneralPage::build()
{
    auto *area = new look::FormArea{24, 24, this};
    area->setObjectName(u"generalArea"_s);
    area->setForm(m_form);
    m_banner->setObjectName(u"restartBanner"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(area, 1);
    setFocusProxy(m_site->name());
}

Settings GeneralPage::wanted() const
{
    Settings settings = m_loaded;
    m_site->applyTo(settings);
    m_server->applyTo(settings);
    m_clients->applyTo(settings);
    return settings;
}

look::FormRow *GeneralPage::rowOf(const QString &key) const
{
    for (const Section *section : std::initializer_list<const Section *>{m_site, m_server, m_clients}) {
        if (look::FormRow *row = section->row(key))
            return row;
    }
    return nullptr;
}

void GeneralPage::load()
{
    office().background.read<Settings>(
        this, [](Work &work) { return Settings::load(work.connection); },
        [this](const Result<Settings> &settings) {
            if (!settings)
                return office().toasts.complain(fractal::sentenceFor(settings.error()));
            if (m_isLoaded && isDirty()) // typed meanwhile
                return;
            if (!m_isLoaded || m_loaded != *settings) {
                m_loaded = *settings;
                m_isLoaded = true;
                discard();
            }
            emit loaded();
        });
}

void GeneralPage::discard()
{
    m_form->clearProblems();
    m_site->show(m_loaded);
    m_server->show(m_loaded);
    m_clients->show(m_loaded);
    emit unsavedChanged();
}

QStringList GeneralPage::unsaved() const
{
    if (!m_isLoaded || m_isReadOnly)
        return {};
    const Settings now = wanted();
    QStringList labels;
    const QStringList keys = Settings::keys();
    for (const QString &key : keys) {
        const look::FormRow *row = rowOf(key);
        if (row != nullptr && now.value(key) != m_loaded.value(key))
            labels += row->label();
    }
    return labels;
}

void GeneralPage::changed()
{
    emit unsavedChanged();
}

void GeneralPage::save()
{
    if (m_isSaving || !isDirty())
        return;
    m_isSaving = true;
    m_form->clearProblems();
    const Settings settings = wanted();
    office().background.compute<Checked>(
        this,
        [settings] {
            return Checked{settings_check::check(settings), lookAt(settings.tlsCertificate, settings.tlsKey).problem};
        },
        [this, settings](const Checked &checked) { conclude(settings, checked); });
}

void GeneralPage::conclude(const Settings &settings, const Checked &checked)
{
    complain(checked);
    if (const int problems = m_form->focusFirstProblem(); problems > 0) {
        m_isSaving = false;
        emit refused({}, problems);
        return;
    }
    store(settings);
}

void GeneralPage::complain(const Checked &checked)
{
    for (const Finding &finding : checked.findings) {
        if (look::FormRow *row = rowOf(finding.key))
            row->setProblem(sentenceFor(finding, wanted()));
    }
    const QString problem = ServerSection::sentenceFor(checked.certificate);
    look::FormRow *row = rowOf(QLatin1StringView{ServerSection::keyOf(checked.certificate)});
    if (row->problem().isEmpty() && !problem.isEmpty())
        row->setProblem(problem);
}

void GeneralPage::store(const Settings &settings)
{
    const Deed deed{.needs = {Resource::Settings, Action::Edit}, .action = u"setting.edit"_s};
    office().session.change<bool>(
        this, deed,
        [before = m_loaded, settings](Work &work, std::vector<journal::Change> &changes) -> Result<bool> {
            FRACTAL_TRY(changes, setting_changes::apply(work, before, settings));
            return true;
        },
        [this, settings](const Result<bool> &result) { stored(settings, result); });
}

void GeneralPage::stored(const Settings &settings, const Result<bool> &result)
{
    m_isSaving = false;
    if (!result) {
        const Error &error = result.error();
        look::FormRow *row = rowOf(error.field);
        if (row != nullptr && error.code == ErrorCode::VersionConflict)
            row->setProblem(tr("Somebody else changed this meanwhile. Discard your changes to see theirs."));
        return emit refused(fractal::sentenceFor(error), 0);
    }
    const auto listener = [](const Settings &s) { return std::tuple{s.listenAddress, s.listenPort, s.tlsCertificate, s.tlsKey}; };
    m_needsRestart = m_needsRestart || listener(settings) != listener(m_loaded);
    m_loaded = settings;
    discard();
    offerRestart();
    office().toasts.say(tr("Saved."));
    emit saved();
    load(); // what others changed meanwhile
}

void GeneralPage::offerRestart()
{
    const ServerWatch::State state = office().server.state();
    if (!m_needsRestart || m_isRestarting)
        return m_banner->clear();
    if (state == ServerWatch::State::Running) {
        m_banner->say(look::Status::Waiting, tr("The running server still uses the former address, port or certificate."),
                      {{tr("Restart the server now"), [this] { restart(); }}});
    } else if (state == ServerWatch::State::Attached) {
        m_banner->say(look::Status::Waiting, tr("The service takes over address, port and certificate when it is restarted."));
    } else {
        m_needsRestart = false; // the next start takes them
        m_banner->clear();
    }
}

void GeneralPage::restart()
{
    m_isRestarting = true;
    office().server.stop();
}

void GeneralPage::restartWhenStopped()
{
    if (!m_isRestarting || office().server.state() != ServerWatch::State::Stopped)
        return;
    m_isRestarting = false;
    m_needsRestart = false;
    office().server.start();
}

void GeneralPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_site->setReadOnly(isReadOnly);
    m_server->setReadOnly(isReadOnly);
    m_clients->setReadOnly(isReadOnly);
}

void GeneralPage::retranslate()
{
    m_site->retranslate();
    m_server->retranslate();
    m_clients->retranslate();
    offerRestart();
}

} // namespace general

PageInfo pages_of_configuration::general()
{
    return {.name = "general",
            .section = "general",
            .title = QT_TRANSLATE_NOOP("Page", "General"),
            .words = {QT_TRANSLATE_NOOP("Page", "Name of the site"), QT_TRANSLATE_NOOP("Page", "Logo"),
                      QT_TRANSLATE_NOOP("Page", "Language"), QT_TRANSLATE_NOOP("Page", "Region"),
                      QT_TRANSLATE_NOOP("Page", "Time zone"), QT_TRANSLATE_NOOP("Page", "Currency"),
                      QT_TRANSLATE_NOOP("Page", "Public URL"), QT_TRANSLATE_NOOP("Page", "Port"),
                      QT_TRANSLATE_NOOP("Page", "Certificate"),
                      QT_TRANSLATE_NOOP("Page", "Applications that register themselves")},
            .sees = {Resource::Settings, Action::View},
            .edits = {Resource::Settings, Action::Edit},
            .make = [](Office &office, QWidget *parent) -> Page * {
                return new general::GeneralPage{office, parent};
            }};
}

} // namespace fractal
