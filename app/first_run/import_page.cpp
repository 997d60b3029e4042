// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_page.h"

#include "app/first_run/import_words.h"

#include <QComboBox>
#include <QPainter>

// How the page looks; what it does is in import_page_steps.cpp.
namespace fractal {

using namespace Qt::StringLiterals;
using look::Role;
using look::TextSize;
using look::Token;

namespace {

constexpr int edge = 24;

} // namespace

ImportPage::ImportPage(Office &office, QWidget *parent) : QWidget{parent}, m_office{office}, m_work{office}
{
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(edge, 16, edge, 12);
    inner->setSpacing(6);
    addHead(*inner);
    m_columns = new MappingTable{this};
    m_columns->setObjectName(u"columns"_s);
    m_columns->setFrameShape(QFrame::StyledPanel);
    m_questions = new ImportQuestions{this};
    m_banner = new look::Banner{this};
    m_banner->setObjectName(u"importBanner"_s);
    m_faults = new FaultsTable{this};
    m_faults->setObjectName(u"faults"_s);
    m_faults->setFrameShape(QFrame::StyledPanel);
    m_faults->setMinimumHeight(110);
    m_faults->hide();
    m_filler = new QWidget{this};
    inner->addWidget(m_columns, 3);
    inner->addWidget(m_questions);
    inner->addWidget(m_banner);
    inner->addWidget(m_faults, 2);
    inner->addWidget(m_filler, 2);
    addBar();
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(inner, 1);
    page->addWidget(m_bar);

    connect(m_columns, &MappingTable::fieldsChanged, this, [this] { look(false); });
    connect(m_questions, &ImportQuestions::fileAnswered, this, [this] {
        const transfer::DialectHints now = m_questions->dialect();
        const bool isFresh = now.delimiter != m_dialect.delimiter || now.encoding != m_dialect.encoding;
        if (isFresh)
            forgetCorrections(); // the cells are others now
        look(isFresh);
    });
    connect(m_questions, &ImportQuestions::assetsAnswered, this, &ImportPage::check);
    connect(m_faults, &FaultsTable::checkRequested, this, &ImportPage::checkAgain);
    m_work.looked = [this](const Result<transfer::Preview> &preview) { looked(preview); };
    m_work.checked = [this](const Result<transfer::Report> &report) { checked(report); };
    m_work.imported = [this](const Result<transfer::Report> &report) { concluded(report); };
    connect(&m_work, &ImportWork::progressed, this, [this](double share, bool isWriting) {
        const int percent = static_cast<int>(share * 100);
        m_bar->say({}, isWriting ? tr("Importing… %1 %").arg(percent) : tr("Checking the rows… %1 %").arg(percent));
    });
    setFocusProxy(m_another);
    retranslate();
}

void ImportPage::addHead(QVBoxLayout &column)
{
    m_title = new look::Text{TextSize::Title, this};
    m_workOrders = look::button(u"kind_work-orders"_s, Role::Plain, this);
    m_assets = look::button(u"kind_assets"_s, Role::Plain, this);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title, 1);
    for (QPushButton *kind : {m_workOrders, m_assets}) {
        kind->setCheckable(true);
        titleRow->addWidget(kind);
        connect(kind, &QPushButton::clicked, this, [this, name = kind->objectName().mid(5)] { chooseKind(name); });
    }
    auto *sign = new QLabel{this};
    sign->setPixmap(look::icon("file").pixmap(16, 16));
    m_fileText = new look::Text{TextSize::Body, this};
    m_fileText->setObjectName(u"fileText"_s);
    m_another = look::button(u"chooseAnother"_s, Role::Link, this);
    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(8);
    fileRow->addWidget(sign);
    fileRow->addWidget(m_fileText);
    fileRow->addWidget(m_another);
    fileRow->addStretch();
    column.addLayout(titleRow);
    column.addLayout(fileRow);
    column.addSpacing(4);
    connect(m_another, &QPushButton::clicked, this, &ImportPage::chooseAnother);
}

void ImportPage::addBar()
{
    m_bar = new StepBar{this};
    m_back = m_bar->addButton(u"back"_s, Role::Plain);
    m_cancel = m_bar->addButton(u"cancelImport"_s, Role::Plain);
    m_import = m_bar->addButton(u"import"_s, Role::Primary);
    m_cancel->hide();
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_cancel, &QPushButton::clicked, &m_work, &ImportWork::cancel);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importNow);
}

void ImportPage::refresh()
{
    const bool areAssets = m_kind == "assets"_L1;
    m_workOrders->setChecked(!areAssets);
    m_assets->setChecked(areAssets);
    m_title->setText(areAssets ? tr("Import assets") : tr("Import work orders"));
    const int rows = static_cast<int>(m_report ? m_report->rows : m_preview.rows);
    const QString count = m_preview.isEstimate && !m_report ? tr("about %Ln rows", nullptr, rows) : tr("%Ln rows", nullptr, rows);
    m_fileText->setText(m_problem.isEmpty() || rows > 0 ? u"%1 · %2"_s.arg(m_shownName, count) : m_shownName);
    m_columns->setMaximumHeight(m_columns->wantedHeight());
    m_columns->setVisible(!m_preview.columns.empty());
    const bool hasFaults = m_report && !m_report->refusals.empty();
    m_faults->setVisible(hasFaults);
    m_filler->setVisible(!hasFaults);
    m_import->setText(m_report && m_report->accepted > 0 ? tr("Import %Ln rows", nullptr, static_cast<int>(m_report->accepted))
                                                         : tr("Import"));
    m_import->setEnabled(mayImport());
    m_import->setVisible(!m_isImporting);
    m_back->setVisible(!m_isImporting);
    m_cancel->setVisible(m_isImporting);
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_columns, m_questions, m_faults, m_banner, m_workOrders, m_assets, m_another})
        input->setEnabled(!m_isImporting);
    if (!m_note.isEmpty())
        m_bar->say({}, m_note);
    else if (!m_work.isBusy())
        m_bar->say(tr("Nothing is written yet."), tr("Check the columns, then import."));
    showBanner();
    arrangeTabs();
}

void ImportPage::showBanner()
{
    using look::Status;
    if (!m_problem.isEmpty())
        return m_banner->say(Status::Failed, m_problem);
    if (!m_preview.missing.isEmpty())
        return m_banner->say(Status::Attention,
                             tr("Choose a column for “%1”: every record needs it.")
                                 .arg(import_words::fieldLabel(m_kind, m_preview.missing.front())));
    if (!m_report || m_report->refusedRows == 0)
        return m_banner->clear();
    QStringList sentences{tr("%Ln rows need attention.", nullptr, static_cast<int>(m_report->refusedRows))};
    if (m_report->accepted > 0)
        sentences << tr("The other %Ln are ready.", nullptr, static_cast<int>(m_report->accepted));
    if (m_report->refusalCount > static_cast<qint64>(m_report->refusals.size()))
        sentences << tr("The first %1 are shown.").arg(m_report->refusals.size());
    m_banner->say(Status::Attention, sentences.join(u' '), {{tr("Check again"), [this] { checkAgain(); }}});
}

/// The order of reading; what came with the file was made last.
void ImportPage::arrangeTabs()
{
    QList<QWidget *> order{m_workOrders, m_assets, m_another};
    const auto add = [&](const auto &widgets) {
        for (QWidget *widget : widgets)
            order += widget;
    };
    order += m_columns;
    add(m_columns->findChildren<QComboBox *>());
    add(m_questions->findChildren<QPushButton *>());
    add(m_banner->findChildren<QPushButton *>());
    order += m_faults;
    add(m_faults->findChildren<QLineEdit *>());
    order += {m_back, m_cancel, m_import};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPage::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), look::colour(palette(), Token::Window));
}

void ImportPage::retranslate()
{
    m_workOrders->setText(import_words::kindLabel(u"work-orders"_s));
    m_assets->setText(import_words::kindLabel(u"assets"_s));
    m_another->setText(tr("Choose another…"));
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    if (m_pasted)
        m_shownName = tr("Pasted cells");
    m_questions->retranslate();
    m_columns->retranslate();
    m_faults->retranslate();
    refresh();
}

} // namespace fractal
