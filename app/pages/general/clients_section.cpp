// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/clients_section.h"

#include <QCheckBox>

namespace fractal::general {

using namespace Qt::StringLiterals;

ClientsSection::ClientsSection(look::Form *form, QObject *parent)
    : Section{parent},
      m_title{form->addTitle(u"clientsTitle"_s)},
      m_documents{new QCheckBox{form}},
      m_registration{new QCheckBox{form}}
{
    m_documents->setObjectName(u"clientMetadataDocuments"_s);
    m_registration->setObjectName(u"dynamicRegistration"_s);
    addRow(form, "client_metadata_documents", m_documents);
    addRow(form, "dynamic_registration", m_registration);
    for (QCheckBox *box : {m_documents, m_registration})
        connect(box, &QCheckBox::toggled, this, &Section::changed);
}

void ClientsSection::show(const Settings &settings)
{
    const QSignalBlocker blocker{this};
    m_documents->setChecked(settings.clientMetadataDocuments);
    m_registration->setChecked(settings.dynamicRegistration);
}

void ClientsSection::applyTo(Settings &settings) const
{
    settings.clientMetadataDocuments = m_documents->isChecked();
    settings.dynamicRegistration = m_registration->isChecked();
}

void ClientsSection::setReadOnly(bool isReadOnly)
{
    for (QCheckBox *box : {m_documents, m_registration})
        box->setEnabled(!isReadOnly);
}

void ClientsSection::retranslate()
{
    const QSignalBlocker blocker{this};
    m_title->setText(tr("Applications that register themselves"));
    row(u"client_metadata_documents"_s)->setLabel(tr("With a document"));
    row(u"client_metadata_documents"_s)
        ->setHelp(
            tr("ChatGPT, Claude and others bring a document from their own domain. They only read until you approve them."));
    m_documents->setText(tr("Let known applications connect by themselves"));
    row(u"dynamic_registration"_s)->setLabel(tr("Without one"));
    row(u"dynamic_registration"_s)
        ->setHelp(tr("Anybody may register an application under any name (RFC 7591). It only reads until you approve it."));
    m_registration->setText(tr("Let every application register itself"));
}

} // namespace fractal::general
