// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/data_page.h"

#include "app/first_run/import_result.h"
#include "app/first_run/pasted_cells.h"
#include "core/transfer/demo.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QUrl>

#include <atomic>

namespace fractal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using look::Role;
using look::TextSize;
using look::Token;

namespace {

constexpr int columnWidth = 560;
constexpr int topEdge = 72;
constexpr auto tellEvery = 150ms;

} // namespace

DataPage::DataPage(Office &office, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_pages{new QStackedWidget{this}},
      m_import{new ImportPage{office}}
{
    m_choices = makeChoices();
    m_pages->addWidget(m_choices);
    m_pages->addWidget(m_import);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_pages);
    connect(m_drop, &DropArea::chooseRequested, this, &DataPage::chooseFile);
    connect(m_drop, &DropArea::dropped, this, &DataPage::importFile);
    connect(m_sample.button, &QPushButton::clicked, this, &DataPage::lookAround);
    connect(m_empty.button, &QPushButton::clicked, this, &DataPage::finished);
    connect(m_import, &ImportPage::backRequested, this, [this] {
        m_pages->setCurrentWidget(m_choices);
        m_drop->setFocus();
    });
    connect(m_import, &ImportPage::imported, this, [this](const transfer::Report &report) {
        announceImport(m_office, report);
        emit finished();
    });
    auto *paste = new QShortcut{QKeySequence::Paste, m_choices};
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &DataPage::paste);
    setFocusProxy(m_drop);
    retranslate();
}

QWidget *DataPage::makeChoices()
{
    auto *inner = new QWidget;
    inner->setFixedWidth(std::max(columnWidth, fontMetrics().averageCharWidth() * 70) + 48);
    m_title = new look::Text{TextSize::Greeting, inner};
    m_title->setWordWrap(true);
    m_sentence = new look::Text{TextSize::Body, Token::Muted, inner};
    m_sentence->setWordWrap(true);
    m_drop = new DropArea{inner};
    auto *column = new QVBoxLayout{inner};
    column->setContentsMargins(24, topEdge, 24, 24);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_sentence);
    column->addSpacing(24);
    column->addWidget(m_drop);
    column->addSpacing(24);
    column->addWidget(new look::Line{Qt::Horizontal, inner});
    m_sample = addChoice(*column, "eye", u"lookAround"_s);
    m_empty = addChoice(*column, "plus", u"startEmpty"_s);
    column->addStretch();

    auto *screen = new QWidget;
    auto *scroll = new QScrollArea{screen};
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_bar = new StepBar{screen};
    auto *page = new QVBoxLayout{screen};
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(scroll, 1);
    page->addWidget(m_bar);
    return screen;
}

DataPage::Choice DataPage::addChoice(QVBoxLayout &column, const char *icon, const QString &objectName)
{
    QWidget *parent = column.parentWidget();
    auto *sign = new QLabel{parent};
    sign->setPixmap(look::icon(icon).pixmap(16, 16));
    Choice choice{new look::Text{TextSize::Body, parent}, new look::Text{TextSize::Body, Token::Muted, parent},
                  look::button(objectName, Role::Plain, parent)};
    choice.what->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(choice.title);
    words->addWidget(choice.what);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 16, 0, 16);
    row->setSpacing(16);
    row->addWidget(sign);
    row->addLayout(words, 1);
    row->addWidget(choice.button);
    column.addLayout(row);
    column.addWidget(new look::Line{Qt::Horizontal, parent});
    return choice;
}

void DataPage::chooseFile()
{
    m_office.prompter.openFile(this, tr("Import records"), tr("Tables (*.csv *.txt *.tsv *.tab);;All files (*)"),
                               [this](const QString &file) { importFile(file); });
}

void DataPage::importFile(const QString &file)
{
    if (m_isFilling)
        return;
    m_drop->complain({});
    static const QStringList workbooks{u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"ods"_s};
    if (workbooks.contains(QFileInfo{file}.suffix().toLower()))
        return m_drop->complain(
            tr("A workbook cannot be read as it is: save the sheet as CSV, or copy the cells and paste them here."));
    m_import->open(file);
    m_pages->setCurrentWidget(m_import);
    m_import->setFocus();
}

void DataPage::paste()
{
    if (m_isFilling)
        return;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied != nullptr && copied->urls().size() == 1 && copied->urls().front().isLocalFile())
        return importFile(copied->urls().front().toLocalFile());
    const QString cells = copied != nullptr ? copied->text() : QString{};
    if (cells.size() > PastedCells::longest)
        return m_drop->complain(tr("These are too many cells to paste: save the sheet as CSV and import the file."));
    if (!cells.trimmed().contains(u'\n'))
        return m_drop->complain(tr("There are no rows to paste. Copy the cells with their header row first."));
    m_drop->complain({});
    Site &site = m_office.background.site();
    m_office.background.compute<Result<std::shared_ptr<PastedCells>>>(
        this, [&site, cells] { return PastedCells::keep(site.database().location().folder, cells, site.random()); },
        [this](const Result<std::shared_ptr<PastedCells>> &kept) {
            if (!kept)
                return m_drop->complain(sentenceFor(kept.error()));
            m_import->open(*kept);
            m_pages->setCurrentWidget(m_import);
            m_import->setFocus();
        });
}

void DataPage::lookAround()
{
    setBusy(true);
    const auto share = std::make_shared<std::atomic<double>>(0);
    auto *timer = new QTimer{this};
    timer->setInterval(tellEvery);
    connect(timer, &QTimer::timeout, this,
            [this, share] { m_bar->say({}, tr("Filling in sample data… %1 %").arg(static_cast<int>(*share * 100))); });
    timer->start();
    Site &site = m_office.background.site();
    m_office.background.compute<Result<demo::DemoReport>>(
        this,
        [&site, share, author = m_office.session.author()] {
            return demo::fill(site, author, [share](double now) { *share = now; });
        },
        [this, timer](const Result<demo::DemoReport> &report) {
            delete timer;
            setBusy(false);
            if (!report)
                return m_bar->say({}, sentenceFor(report.error()));
            m_office.toasts.say(
                tr("Sample data is there: %L1 work orders. Its people can sign in when you give them a password in User Accounts.")
                    .arg(report->workOrders));
            emit finished();
        });
}

void DataPage::setBusy(bool isBusy)
{
    m_isFilling = isBusy;
    m_drop->setEnabled(!isBusy);
    m_sample.button->setEnabled(!isBusy);
    m_empty.button->setEnabled(!isBusy);
    m_bar->say({}, isBusy ? tr("Filling in sample data… %1 %").arg(0) : tr("2 of 2"));
}

void DataPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DataPage::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), look::colour(palette(), Token::Window));
}

void DataPage::retranslate()
{
    m_title->setText(tr("Your maintenance data"));
    m_sentence->setText(tr("Bring your own data, or look around first."));
    m_drop->retranslate();
    m_sample.title->setText(tr("Look around with sample data"));
    m_sample.what->setText(
        tr("Some thousand work orders of five excavators, and some hundred elevators, with people to try things out."));
    m_sample.button->setText(tr("Look around"));
    m_empty.title->setText(tr("Start empty"));
    m_empty.what->setText(tr("Records come later: from a file, the shell or an assistant."));
    m_empty.button->setText(tr("Start empty"));
    if (!m_isFilling)
        m_bar->say({}, tr("2 of 2"));
}

} // namespace fractal
