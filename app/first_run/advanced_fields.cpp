// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/advanced_fields.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Role;
using look::TextSize;
using look::Token;

namespace {

constexpr int longestPath = 4096;

} // namespace

AdvancedFields::AdvancedFields(Prompter &prompter, const StoreLocation &place, QWidget *parent)
    : QWidget{parent},
      m_prompter{prompter},
      m_toggle{look::button(u"advanced"_s, Role::Quiet, this, "chevron_right")},
      m_summary{new look::Text{TextSize::Body, Token::Muted, this}},
      m_body{new look::Form{this}},
      m_folder{new QLineEdit{m_body}},
      m_address{new QLineEdit{m_body}}
{
    m_folder->setObjectName(u"folder"_s);
    m_folder->setMaxLength(longestPath);
    m_folder->setText(QDir::toNativeSeparators(place.folder));
    m_folderRow = m_body->add(u"folder"_s, m_folder);
    m_address->setObjectName(u"databaseAddress"_s);
    m_address->setMaxLength(longestPath);
    m_address->setText(place.url);
    m_address->setPlaceholderText(u"postgresql://user@host:5432/name?sslmode=verify-full"_s);
    m_address->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUrlCharactersOnly);
    m_addressRow = m_body->add(u"databaseAddress"_s, m_address);
    m_open = look::button(u"openSite"_s, Role::Plain, m_body, "folder");
    auto *open = new QWidget{m_body};
    auto *openLine = new QHBoxLayout{open};
    openLine->setContentsMargins(m_body->labelWidth() + 12, 0, 0, 0);
    openLine->addWidget(m_open);
    openLine->addStretch();
    m_body->addWidget(open);
    m_body->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_toggle);
    head->addWidget(m_summary);
    head->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_body);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(m_body->isHidden()); });
    connect(m_open, &QPushButton::clicked, this, &AdvancedFields::chooseSite);
    connect(m_folder, &QLineEdit::returnPressed, this, &AdvancedFields::entered);
    connect(m_address, &QLineEdit::returnPressed, this, &AdvancedFields::entered);
}

StoreLocation AdvancedFields::place() const
{
    StoreLocation place;
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    place.folder = folder.isEmpty() ? QString{} : QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    place.url = m_address->text().trimmed();
    place.driver = place.url.isEmpty() ? Driver::Sqlite : Driver::Postgres;
    return place;
}

void AdvancedFields::setOpen(bool isOpen)
{
    m_toggle->setIcon(look::icon(isOpen ? "chevron_down" : "chevron_right"));
    m_summary->setVisible(!isOpen);
    m_body->setVisible(isOpen);
}

void AdvancedFields::complainOfFolder(const QString &problem)
{
    setOpen(true);
    m_folderRow->setProblem(problem);
    m_folder->setFocus();
}

void AdvancedFields::complainOfAddress(const QString &problem)
{
    setOpen(true);
    m_addressRow->setProblem(problem);
    m_address->setFocus();
}

void AdvancedFields::clearProblems()
{
    m_folderRow->setProblem({});
    m_addressRow->setProblem({});
    m_addressRow->setHelp(tr(
        "Leave it empty to keep everything in the folder. The address is remembered there, in a file that only you can read."));
}

/// The folder of the file that is chosen; on PostgreSQL the key of the site is in there.
void AdvancedFields::chooseSite()
{
    m_prompter.openFile(this, tr("Open an existing site"), tr("Fractal One site (site.db keyring)"), [this](const QString &file) {
        StoreLocation place = this->place();
        const QFileInfo chosen{file};
        place.folder = chosen.absolutePath();
        if (chosen.fileName() == "site.db"_L1) {
            place.driver = Driver::Sqlite;
            place.url.clear();
        }
        emit openRequested(place);
    });
}

void AdvancedFields::retranslate()
{
    m_toggle->setText(tr("Advanced"));
    m_summary->setText(tr("folder, PostgreSQL, open an existing site"));
    m_folderRow->setLabel(tr("Folder of the site"));
    m_addressRow->setLabel(tr("PostgreSQL address"));
    m_open->setText(tr("Open an existing site…"));
    clearProblems();
}

} // namespace fractal
