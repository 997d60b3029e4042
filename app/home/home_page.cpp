// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/home_page.h"

#include "app/session/held_changes.h"
#include "app/session/reading.h"
#include "app/widgets/style_painting.h"

#include <QDateTime>
#include <QTimeZone>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int margin = 24;
constexpr int cardWidth = 760;
constexpr int mostShown = 5;

/// Rich text: names come from people, and one of them is what the sentence is about.
QString withStrong(const QString &sentence, const QString &strong)
{
    QString html = sentence.toHtmlEscaped();
    const QString name = strong.toHtmlEscaped();
    const qsizetype at = name.isEmpty() ? -1 : html.indexOf(name);
    if (at >= 0)
        html.replace(at, name.size(), u"<span style=\"font-weight:600\">%1</span>"_s.arg(name));
    return html;
}

} // namespace

/// A heading and up to five lines, each with a button.
class HomePage::Card : public QWidget {
public:
    explicit Card(QWidget *parent)
        : QWidget{parent},
          m_column{new QVBoxLayout{this}},
          m_heading{new look::Text{look::TextSize::Section, this}}
    {
        m_column->setContentsMargins(1, 12, 1, 1);
        m_column->setSpacing(0);
        m_heading->setContentsMargins(15, 0, 15, 0);
        m_column->addWidget(m_heading);
        m_column->addSpacing(12);
    }
    void set(const QString &heading, const std::vector<Line> &lines, HomePage &page)
    {
        m_heading->setText(heading);
        for (QWidget *row : m_rows)
            row->deleteLater();
        m_rows.clear();
        for (const Line &line : lines)
            m_rows.push_back(makeRow(line, page));
        setVisible(!lines.empty());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        look::painting::box(painter, rect(), look::colour(palette(), Token::Base), look::colour(palette(), Token::Divider), 6);
    }

private:
    QWidget *makeRow(const Line &line, HomePage &page)
    {
        auto *widget = new QWidget{this};
        auto *column = new QVBoxLayout{widget};
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new look::Line{Qt::Horizontal, widget});
        auto *row = new QHBoxLayout;
        row->setContentsMargins(15, 4, 15, 5);
        row->setSpacing(10);
        column->addLayout(row);
        auto *shape = new look::Text{look::TextSize::Body, Token::Muted, widget};
        if (line.time.isEmpty()) {
            QPixmap mark{16, 16};
            mark.fill(Qt::transparent);
            QPainter painter{&mark};
            look::paintShape(painter, mark.rect(), palette(), line.status);
            painter.end();
            shape->setPixmap(mark);
        } else {
            shape->setText(line.time);
        }
        auto *words = new look::Text{look::TextSize::Body, widget};
        words->setTextFormat(Qt::RichText);
        words->setText(withStrong(line.text, line.strong));
        words->setAccessibleName(line.text);
        words->setWordWrap(true);
        row->addWidget(shape);
        row->addWidget(words, 1);
        if (!line.button.isEmpty()) {
            QPushButton *go = look::button(u"go_"_s + line.page, look::Role::Plain, widget);
            look::setSmall(go, !line.time.isEmpty());
            go->setText(line.button);
            connect(go, &QPushButton::clicked, &page, [&page, to = line.page, at = line.place] { emit page.leaveFor(to, at); });
            row->addWidget(go);
        }
        m_column->addWidget(widget);
        return widget;
    }
    QVBoxLayout *m_column;
    look::Text *m_heading;
    std::vector<QWidget *> m_rows;
};

HomePage::HomePage(Office &office, QWidget *parent) : QScrollArea{parent}, m_office{office}
{
    setObjectName(u"home"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    auto *body = new look::Surface{Token::Window};
    auto *column = new QVBoxLayout{body};
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4);
    m_greeting = new look::Text{look::TextSize::Greeting, body};
    m_greeting->setObjectName(u"greeting"_s);
    m_day = new look::Text{look::TextSize::Body, Token::Muted, body};
    m_todo = new Card{body};
    m_todo->setObjectName(u"todo"_s);
    m_changes = new Card{body};
    m_changes->setObjectName(u"changes"_s);
    for (QWidget *card : {static_cast<QWidget *>(m_todo), static_cast<QWidget *>(m_changes)}) {
        card->setMaximumWidth(cardWidth);
        card->hide();
    }
    column->addWidget(m_greeting);
    column->addWidget(m_day);
    column->addSpacing(12);
    column->addWidget(m_todo);
    column->addSpacing(12);
    column->addWidget(m_changes);
    column->addStretch();
    setWidget(body);
    const auto loadShown = [this] {
        if (isVisible())
            load();
    };
    connect(&m_office.background, &Background::moved, this, loadShown);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, loadShown);
    connect(&m_office.server, &ServerWatch::changed, this, &HomePage::show);
}

void HomePage::load()
{
    m_office.background.read<Facts>(
        this,
        [user = m_office.session.user().id](Work &work) -> Result<Facts> {
            Facts facts;
            FRACTAL_TRY(facts.overview, overview::load(work.connection, work.now(), mostShown));
            FRACTAL_TRY(const auto reach, held_changes::reachOf(work, user));
            FRACTAL_TRY(facts.held, pending_changes::waitingWithin(work.connection, reach, work.now()));
            return facts;
        },
        [this](Result<Facts> found) {
            if (found) // else the strip says that the store does not answer, and what was known stays
                m_facts = *std::move(found);
            if (found && m_facts->held.firstExpires)
                m_expiry.start(std::max(*m_facts->held.firstExpires - m_office.background.site().clock().now(),
                                        std::chrono::milliseconds{1}));
            show();
        });
}

QString HomePage::greeting() const
{
    constexpr int noon = 12;
    constexpr int evening = 18;
    const moments::Reader reader = readerOf(m_office);
    const int hour = QDateTime::fromMSecsSinceEpoch(reader.now.ms, QTimeZone{reader.timeZone}).time().hour();
    const QString name = m_office.session.user().displayName.section(u' ', 0, 0);
    if (hour < noon)
        return tr("Good morning, %1").arg(name);
    return hour < evening ? tr("Good afternoon, %1").arg(name) : tr("Good evening, %1").arg(name);
}

std::vector<HomePage::Line> HomePage::todo() const
{
    std::vector<Line> lines;
    if (!m_facts)
        return lines;
    if (m_facts->held.count > 0)
        lines.push_back(
            {look::Status::Waiting,
             {},
             tr("%n change(s) that apps asked for wait for your confirmation", nullptr, static_cast<int>(m_facts->held.count)),
             tr("Look"),
             u"pending_changes"_s,
             u"waiting"_s});
    const bool mayConsumers = m_office.session.may({Resource::OAuthConsumers, Action::View});
    if (m_office.server.state() == ServerWatch::State::Stopped)
        lines.push_back(
            {look::Status::Attention, {}, tr("The server is stopped: assistants cannot reach this site."), {}, {}, {}});
    if (m_office.session.settings().publicUrl.isEmpty() && m_office.session.may({Resource::Settings, Action::View}))
        lines.push_back({look::Status::Attention,
                         {},
                         tr("This site has no public address yet: only programs on this computer can connect."),
                         tr("Set the address"),
                         u"general"_s,
                         u"publicUrl"_s});
    if (m_facts->overview.consumers == 0 && mayConsumers)
        lines.push_back({look::Status::Off,
                         {},
                         tr("Ask about your work orders in plain language. You decide who may see what."),
                         tr("Connect ChatGPT"),
                         u"oauth_consumers"_s,
                         u"connect:chatgpt"_s});
    for (const overview::WaitingConsumer &consumer : m_facts->overview.waiting) {
        if (mayConsumers && lines.size() < static_cast<std::size_t>(mostShown))
            lines.push_back({look::Status::Waiting,
                             {},
                             tr("%1 is waiting for its callback URL").arg(consumer.name),
                             tr("Open"),
                             u"oauth_consumers"_s,
                             u"consumer:%1"_s.arg(consumer.id.value),
                             consumer.name});
    }
    return lines;
}

std::vector<HomePage::Line> HomePage::changes() const
{
    std::vector<Line> lines;
    if (!m_facts || !m_office.session.may({Resource::Journal, Action::View}))
        return lines;
    const moments::Reader reader = readerOf(m_office);
    for (const overview::Overview::AssistantChange &change : m_facts->overview.changes) {
        const QString record = change.entry.changes.empty() ? QString{} : change.entry.changes.front().code;
        const QString text = change.personName.isEmpty()
            ? tr("%1 changed %2").arg(change.consumerName, record)
            : tr("%1 changed %2 for %3").arg(change.consumerName, record, change.personName);
        lines.push_back({look::Status::Ok, moments::relative(change.entry.at, reader),
                         change.entry.undoneBy ? tr("%1 (undone)").arg(text) : text, tr("See"), u"transactions_log"_s,
                         u"entry:%1"_s.arg(change.entry.id.value), record});
    }
    return lines;
}

void HomePage::show()
{
    m_greeting->setText(greeting());
    const moments::Reader reader = readerOf(m_office);
    const QString day = moments::date(reader.now, reader);
    m_day->setText(
        m_facts ? tr("%1 · %n authorization(s) in use", nullptr, static_cast<int>(m_facts->overview.authorizations)).arg(day)
                : day);
    const std::vector<Line> tasks = todo();
    m_todo->set(tr("To do (%1)").arg(tasks.size()), tasks, *this);
    m_changes->set(tr("Changes made by assistants"), changes(), *this);
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QScrollArea::changeEvent(event);
}

} // namespace fractal
