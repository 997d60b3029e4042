// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_page.h"
#include "app/first_run/import_words.h"
#include "app/first_run/mapping_memory.h"
#include "app/session/reading.h"

#include <QFileInfo>

// What the page does, step by step: look, check, import.
namespace fractal {

using namespace Qt::StringLiterals;

void ImportPage::open(const QString &file)
{
    m_pasted.reset();
    start(file, QFileInfo{file}.fileName());
}

void ImportPage::open(std::shared_ptr<PastedCells> cells)
{
    m_pasted = std::move(cells);
    start(m_pasted->file(), tr("Pasted cells"));
}

void ImportPage::start(const QString &file, const QString &shownName)
{
    m_file = file;
    m_shownName = shownName;
    m_kind = u"work-orders"_s;
    m_isKindChosen = false;
    m_hasTriedOther = false;
    m_preview = {};
    m_problem.clear();
    forgetCorrections();
    const QLocale locale = readerOf(m_office).locale;
    m_columns->columnsModel().setLocale(locale);
    m_faults->faultsModel().setLocale(locale);
    m_questions->reset();
    look(true);
}

void ImportPage::chooseKind(const QString &kind)
{
    m_isKindChosen = true;
    if (kind == m_kind)
        return refresh();
    m_kind = kind;
    forgetCorrections();
    m_questions->setUnknownAssets(0);
    look(true);
}

void ImportPage::chooseAnother()
{
    m_office.prompter.openFile(this, tr("Import records"), tr("Tables (*.csv *.txt *.tsv *.tab);;All files (*)"),
                               [this](const QString &file) { open(file); });
}

QStringList ImportPage::header() const
{
    QStringList names;
    for (const transfer::PreviewColumn &column : m_preview.columns)
        names += column.header;
    return names;
}

transfer::Mapping ImportPage::mapping() const
{
    transfer::Mapping mapping;
    mapping.kind = m_kind;
    mapping.dialect = m_questions->dialect();
    mapping.dateFormat = m_questions->dateFormat();
    mapping.numberFormat = m_questions->numberFormat();
    // Until somebody answers, the rows are looked at as if the assets were there: what else is wrong with them shows.
    mapping.createMissingAssets = m_questions->createsAssets().value_or(true);
    const QStringList fields = m_columns->fields();
    for (qsizetype column = 0; column < fields.size(); ++column) {
        if (!fields[column].isEmpty())
            mapping.fields.push_back({fields[column], {{u'#' + QString::number(column + 1)}, {}, {}, {}}});
    }
    return mapping;
}

void ImportPage::look(bool isFresh)
{
    if (isFresh)
        m_hasRecalled = false;
    takeCorrections();
    m_note.clear();
    m_problem.clear();
    m_report.reset();
    m_faults->setFaults({});
    m_dialect = m_questions->dialect();
    transfer::PreviewRequest request;
    request.kind = m_kind;
    request.file = m_file;
    request.dialect = m_dialect;
    request.corrections = m_corrections;
    if (!isFresh)
        request.mapping = mapping();
    m_work.look(std::move(request));
    refresh();
}

/// A header that says nothing of work orders may be one of assets.
bool ImportPage::triesOtherKind()
{
    if (m_isKindChosen || m_preview.missing.isEmpty())
        return false;
    const bool isBack = m_hasTriedOther && m_kind == "work-orders"_L1;
    if (isBack || MappingMemory{m_office.memory}.recall(m_kind, header()))
        return false;
    m_kind = m_hasTriedOther ? u"work-orders"_s : u"assets"_s;
    m_hasTriedOther = true;
    look(true);
    return true;
}

/// The same header was here before: its columns go where they went then.
bool ImportPage::recalls()
{
    if (m_hasRecalled)
        return false;
    m_hasRecalled = true;
    const auto before = MappingMemory{m_office.memory}.recall(m_kind, header());
    if (!before)
        return false;
    transfer::Preview same = m_preview;
    for (std::size_t i = 0; i < same.columns.size(); ++i)
        same.columns[i].field = before->fields[static_cast<qsizetype>(i)];
    m_columns->setPreview(same, m_kind);
    m_questions->remember(before->dateFormat, before->numberFormat);
    look(false);
    return true;
}

void ImportPage::looked(const Result<transfer::Preview> &preview)
{
    m_problem.clear();
    if (!preview) {
        m_preview = {};
        m_columns->setPreview(m_preview, m_kind);
        return showFault(import_words::whyNot(preview.error()));
    }
    m_preview = *preview;
    if (triesOtherKind() || recalls())
        return;
    m_columns->setPreview(*preview, m_kind);
    m_questions->setPreview(*preview);
    if (preview->missing.isEmpty() && !m_questions->isFileOpen())
        check();
    else
        refresh();
}

transfer::Options ImportPage::options() const
{
    transfer::Options options;
    options.kind = m_kind;
    options.file = m_file;
    options.fileName = m_shownName;
    options.mapping = mapping();
    options.corrections = m_corrections;
    return options;
}

void ImportPage::check()
{
    takeCorrections();
    m_note.clear();
    m_report.reset();
    m_work.check(options());
    refresh();
}

void ImportPage::checked(const Result<transfer::Report> &report)
{
    if (!report && m_questions->ask(report.error().field))
        return refresh();
    if (!report)
        return showFault(import_words::whyNot(report.error()));
    m_report = *report;
    m_questions->setUnknownAssets(report->unknownAssets);
    m_faults->setFaults(report->refusals);
    refresh();
}

void ImportPage::showFault(const QString &problem)
{
    m_problem = problem;
    refresh();
}

void ImportPage::forgetCorrections()
{
    m_corrections.clear();
    m_faults->setFaults({});
}

void ImportPage::takeCorrections()
{
    for (const transfer::Correction &written : m_faults->faultsModel().corrections()) {
        std::erase_if(m_corrections, [&](const transfer::Correction &known) {
            return known.line == written.line && known.column == written.column;
        });
        m_corrections.push_back(written);
    }
}

/// The formats may change with what was written anew, so that the file is looked at again, too.
void ImportPage::checkAgain()
{
    look(false);
}

bool ImportPage::mayImport() const
{
    const Session &person = m_office.session;
    const bool mayAdd = person.may({m_kind == "assets"_L1 ? Resource::Assets : Resource::WorkOrders, Action::Add});
    return mayAdd && m_report && m_report->accepted > 0 && m_problem.isEmpty() && !m_work.isBusy()
        && !m_questions->areAssetsOpen() && !m_questions->isFileOpen();
}

void ImportPage::importNow()
{
    if (!mayImport())
        return;
    takeCorrections(); // nothing that was typed is lost, checked again or not
    m_isImporting = true;
    m_note.clear();
    m_work.import(options());
    refresh();
    m_cancel->setFocus();
}

void ImportPage::concluded(const Result<transfer::Report> &report)
{
    m_isImporting = false;
    if (!report && report.error().field == QLatin1StringView{transfer::cancelledField}) {
        m_note = tr("Cancelled. Nothing was written.");
        refresh();
        return m_import->setFocus();
    }
    if (!report)
        return showFault(import_words::whyNot(report.error()));
    if (!report->written)
        return checked(report);
    MappingMemory{m_office.memory}.keep(m_kind, header(),
                                        {m_columns->fields(), m_questions->dateFormat(), m_questions->numberFormat()});
    m_pasted.reset();
    refresh();
    emit imported(*report);
}

void ImportPage::back()
{
    m_work.cancel();
    m_pasted.reset();
    emit backRequested();
}

} // namespace fractal
