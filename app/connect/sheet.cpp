// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/sheet.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace fractal::connect {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize firstSize{440, 720};
constexpr QSize leastSize{360, 320};
constexpr auto readEvery = 2s;
constexpr auto attemptLasts = 1h; // what an attempt left behind shortly before still counts when the sheet is opened again
constexpr auto countEvery = 30s; // counting a large site takes a while
constexpr auto placeKey = "connect/geometry";
constexpr auto onTopKey = "connect/on_top";

bool placesWindows()
{
    return !QGuiApplication::platformName().startsWith("wayland"_L1);
}

} // namespace

Sheet::Sheet(const Subject &subject)
    : QWidget{nullptr, Qt::Window},
      m_subject{subject},
      m_begun{subject.office.background.site().clock().now() - attemptLasts},
      m_title{new look::Text{look::TextSize::Title, this}},
      m_pin{look::button(u"keepOnTop"_s, look::Role::Plain, this, "pin")},
      m_problem{new look::Banner{this}}
{
    setObjectName(u"connectSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(leastSize);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_problem);
    column->addWidget(makeBody(), 1);
    auto *clock = new QTimer{this};
    clock->setInterval(readEvery);
    connect(clock, &QTimer::timeout, this, &Sheet::load);
    clock->start();
    connect(&subject.office.background, &Background::moved, this, &Sheet::load);
    connect(&subject.office.server, &ServerWatch::changed, this, &Sheet::retranslate);
    connect(&subject.office.session, &Session::settingsChanged, this, &Sheet::retranslate);
    connect(&subject.office.session, &Session::rightsChanged, this, &Sheet::retranslate);
    connect(&subject.office.session, &Session::signedOut, this, &QWidget::close);
    connect(m_callback, &CallbackSection::changed, this, &Sheet::load);
    retranslate();
    restorePlace();
    load();
}

QWidget *Sheet::makeHead()
{
    auto *head = new look::Surface{look::Token::Base, this};
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(sheetMargin, 9, 12, 9);
    row->setSpacing(12);
    m_title->setWordWrap(true);
    m_pin->setCheckable(true);
    m_pin->setVisible(placesWindows());
    row->addWidget(m_title, 1);
    row->addWidget(m_pin);
    connect(m_pin, &QPushButton::toggled, this, &Sheet::pin);
    return head;
}

QScrollArea *Sheet::makeBody()
{
    auto *content = new look::Surface{look::Token::Base, this};
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_steps = new QWidget{content};
    auto *steps = new QVBoxLayout{m_steps};
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(0);
    m_start = new StartSection{m_subject, m_steps};
    m_copy = new CopySection{m_subject, m_steps};
    m_callback = new CallbackSection{m_subject, m_steps};
    m_watch = new WatchSection{m_subject, m_steps};
    for (QWidget *part : std::initializer_list<QWidget *>{m_start, m_copy, m_callback}) {
        steps->addWidget(part);
        steps->addWidget(new look::Line{Qt::Horizontal, m_steps});
    }
    steps->addWidget(m_watch);
    m_finish = new FinishSection{m_subject, content};
    m_finish->hide();
    column->addWidget(m_steps);
    column->addWidget(m_finish);
    column->addStretch();
    auto *scroll = new QScrollArea{this};
    m_scroll = scroll;
    scroll->setObjectName(u"connectScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

void Sheet::restorePlace()
{
    resize(firstSize);
    const QSettings &memory = m_subject.office.memory;
    if (placesWindows())
        restoreGeometry(memory.value(placeKey).toByteArray());
    if (placesWindows() && memory.value(onTopKey).toBool())
        m_pin->setChecked(true);
}

void Sheet::pin(bool isOnTop)
{
    m_subject.office.memory.setValue(onTopKey, isOnTop);
    const bool wasVisible = isVisible();
    setWindowFlag(Qt::WindowStaysOnTopHint, isOnTop); // hides it
    if (wasVisible)
        show();
}

void Sheet::load()
{
    if (std::exchange(m_isReading, true)) {
        m_readsAgain = true;
        return;
    }
    const bool wantsQuestions = !m_asked.isValid() || m_asked.hasExpired(std::chrono::milliseconds{countEvery}.count());
    m_subject.office.background.read<SheetFacts>(
        this,
        [id = m_subject.consumer, begun = m_begun, wantsQuestions](Work &work) {
            return sheetFacts(work, id, begun, wantsQuestions);
        },
        [this](const Result<SheetFacts> &facts) {
            m_isReading = false;
            setFacts(facts);
            if (std::exchange(m_readsAgain, false))
                load();
        });
}

void Sheet::setFacts(const Result<SheetFacts> &facts)
{
    if (!facts)
        return m_problem->say(look::Status::Attention, sentenceFor(facts.error()));
    if (!facts->consumer.enabled)
        m_problem->say(look::Status::Attention,
                       tr("This consumer is disabled: nobody can connect with it. Enable it in its form."));
    else
        m_problem->clear();
    if (facts->questions)
        m_asked.start();
    const bool isConnected = facts->progress.isConnected();
    m_copy->setConsumer(facts->consumer);
    m_callback->setFacts(*facts);
    m_watch->setProgress(facts->progress, m_callback->asksSomething());
    m_finish->setFacts(*facts);
    m_steps->setVisible(!isConnected);
    m_finish->setVisible(isConnected);
    bringIntoSight(facts->progress);
}

/// When something new has happened the person sees it without looking for it; otherwise nothing moves by itself.
void Sheet::bringIntoSight(const connection_progress::Progress &progress)
{
    const std::vector<ShownStep> steps = m_watch->steps();
    const auto happened = std::ranges::count_if(progress.steps, &connection_progress::Step::isDone)
        + std::ssize(progress.refusedCallbacks)
        + std::ranges::count_if(steps, [](const ShownStep &step) { return !step.note.isEmpty(); });
    if (std::exchange(m_inSight, happened) >= happened || progress.isConnected())
        return;
    QTimer::singleShot(0, this, [this] { // when all have their new places
        m_scroll->ensureWidgetVisible(m_watch, 0, 0);
        if (m_callback->asksSomething())
            m_scroll->ensureWidgetVisible(m_callback, 0, 0);
    });
}

void Sheet::retranslate()
{
    const QString &client = m_subject.client.name;
    setWindowTitle(tr("Connect %1 – %2").arg(client, m_subject.office.session.settings().siteName));
    m_title->setText(tr("Connect %1").arg(client));
    m_pin->setText(tr("Keep on top"));
    m_start->refresh();
    m_copy->retranslate();
    m_callback->retranslate();
    m_watch->retranslate();
    m_finish->retranslate();
}

void Sheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Sheet::closeEvent(QCloseEvent *event)
{
    if (placesWindows())
        m_subject.office.memory.setValue(placeKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace fractal::connect
