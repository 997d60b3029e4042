// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pending_changes/change_details.h"

#include "app/pages/pending_changes/change_words.h"
#include "app/pages/transactions_log/log_field_model.h"
#include "app/session/reading.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace fractal::held {

using namespace Qt::StringLiterals;
using look::TextSize;
using look::Token;
using pending_changes::Status;

namespace {

constexpr int headerHeight = 46;
constexpr int footerHeight = 38;
constexpr qsizetype keyShown = 4;

QString shortKey(const QString &key)
{
    return key.size() <= 2 * keyShown ? key : QString{key.left(keyShown) + u'…' + key.right(keyShown)};
}

} // namespace

ChangeDetails::ChangeDetails(Office &office, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_title{new look::Text{TextSize::Section, this}},
      m_place{new look::Text{TextSize::Body, Token::Muted, this}},
      m_status{new look::Chip{this}},
      m_log{look::button(u"showLog"_s, look::Role::Plain, this)},
      m_reject{look::button(u"reject"_s, look::Role::Plain, this)},
      m_confirm{look::button(u"confirm"_s, look::Role::Primary, this)},
      m_table{new look::RecordTable{this}},
      m_model{new LogFieldModel{this}},
      m_sentence{new look::Text{TextSize::Body, Token::Muted, this}},
      m_origin{new look::Text{TextSize::Body, Token::Muted, this}},
      m_outcome{new look::Text{TextSize::Body, this}}
{
    setObjectName(u"changeDetails"_s);
    m_title->setObjectName(u"changeTitle"_s);
    m_place->setObjectName(u"changePlace"_s);
    m_status->setObjectName(u"changeStatus"_s);
    m_sentence->setObjectName(u"changeSentence"_s);
    m_origin->setObjectName(u"changeOrigin"_s);
    m_outcome->setObjectName(u"changeOutcome"_s);
    m_table->setObjectName(u"changeFields"_s);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->columns());
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(12, 8, 12, 8);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence, 1);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(buildFooter());
    connect(m_confirm, &QPushButton::clicked, this, [this] { emit confirmWanted(m_details->row.change); });
    connect(m_reject, &QPushButton::clicked, this, [this] { emit rejectWanted(m_details->row.change); });
    connect(m_log, &QPushButton::clicked, this, [this] { emit logWanted(m_details->consumerKey); });
    retranslate();
}

QWidget *ChangeDetails::buildHeader()
{
    auto *header = new QWidget{this};
    header->setFixedHeight(std::max(headerHeight, fontMetrics().height() + 28));
    auto *row = new QHBoxLayout{header};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_place);
    row->addWidget(m_status);
    row->addStretch();
    for (QPushButton *button : {m_log, m_reject, m_confirm})
        row->addWidget(button);
    setTabOrder(m_table, m_log);
    setTabOrder(m_log, m_reject);
    setTabOrder(m_reject, m_confirm);
    return header;
}

QWidget *ChangeDetails::buildFooter()
{
    auto *footer = new QWidget{this};
    footer->setMinimumHeight(std::max(footerHeight, fontMetrics().height() + 20));
    auto *row = new QHBoxLayout{footer};
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(24);
    m_origin->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_outcome->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_origin, 1);
    row->addWidget(m_outcome, 1);
    return footer;
}

void ChangeDetails::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), look::colour(palette(), Token::Window));
}

void ChangeDetails::show(PendingChangeId id)
{
    m_id = id;
    if (!id) {
        m_details.reset();
        return clear(tr("Choose a change to see what it would do"));
    }
    m_office.background.read<Details>(
        this, [id, user = m_office.session.user().id](Work &work) { return readDetails(work, user, id); },
        [this, id](Result<Details> details) {
            if (id != m_id)
                return;
            if (!details) {
                m_details.reset();
                return clear(sentenceFor(details.error()));
            }
            m_details = *std::move(details);
            fill();
            emit filled();
        });
}

void ChangeDetails::refresh()
{
    show(m_id);
}

void ChangeDetails::tick()
{
    if (m_details && m_details->row.change.status == Status::Waiting)
        fill();
}

void ChangeDetails::focusDecision()
{
    (m_reject->isVisible() ? static_cast<QWidget *>(m_reject) : m_table)->setFocus(Qt::OtherFocusReason);
}

void ChangeDetails::clear(const QString &sentence)
{
    m_title->setColour(Token::Muted);
    m_title->setText(sentence);
    m_place->clear();
    m_status->hide();
    m_model->setFields({});
    m_table->hide();
    m_sentence->clear();
    m_sentence->show();
    for (QPushButton *button : {m_log, m_reject, m_confirm})
        button->hide();
    m_origin->clear();
    m_outcome->clear();
}

void ChangeDetails::fill()
{
    const moments::Reader reader = readerOf(m_office);
    const Row &row = m_details->row;
    const Status status = row.statusAt(reader.now);
    const bool isWaiting = status == Status::Waiting;
    m_title->setColour(Token::Text);
    m_title->setText(words::what(row));
    m_place->setText(words::on(row));
    m_status->show();
    m_status->set(words::shapeOf(status),
                  isWaiting ? tr("%1 left").arg(words::timeLeft(row, reader.now)) : words::nameOf(status));
    std::vector<journal::Change> changes = m_details->changes;
    std::ranges::transform(row.change.changes, changes, changes.begin(), [](const journal::Change &whole, journal::Change one) {
        one.code = words::codeOf(whole);
        return one;
    });
    const log_fields::Rows fields = log_fields::rowsOf(changes, {reader, m_office.session.settings().currency, m_details->names});
    m_model->setFields(fields.rows);
    m_table->setVisible(!fields.rows.empty());
    m_sentence->setVisible(fields.rows.empty());
    m_sentence->setText(fields.rows.empty() ? tr("No field that people see would change.") : QString{});
    m_reject->setVisible(isWaiting);
    m_confirm->setVisible(isWaiting);
    m_log->setVisible(!isWaiting && !m_details->consumerKey.isEmpty() && m_office.session.may({Resource::Journal, Action::View})
                      && m_office.session.may({Resource::Configuration, Action::View}));
    m_origin->setText(origin());
    m_outcome->setText(words::outcome(row, reader));
    m_outcome->setColour(status == Status::Failed ? Token::Error : Token::Text);
}

QString ChangeDetails::origin() const
{
    const moments::Reader reader = readerOf(m_office);
    const Row &row = m_details->row;
    const QString when = moments::time(row.change.createdAt, reader); // it is of the last day
    const QString app = m_details->consumerKey.isEmpty()
        ? row.change.consumerName
        : tr("%1 (key %2)", "app").arg(row.change.consumerName, shortKey(m_details->consumerKey));
    return row.person.isEmpty() ? tr("Asked by %1 itself at %2", "app, moment").arg(app, when)
                                : tr("Asked by %1 for %2 at %3", "app, person, moment").arg(app, row.person, when);
}

void ChangeDetails::retranslate()
{
    m_log->setText(tr("Show in the log"));
    m_reject->setText(tr("Reject"));
    m_confirm->setText(tr("Confirm"));
    m_table->setAccessibleName(tr("What would change"));
    m_model->retranslate();
    if (m_details)
        fill();
    else
        show(m_id);
}

} // namespace fractal::held
