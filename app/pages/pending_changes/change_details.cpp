// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pending_changes/change_details.h"

#include "app/pages/pending_changes/change_words.h"
#include "app/pages/transactions_log/log_field_model.h"
#include "app/pages/transactions_log/log_words.h"
#include "app/session/reading.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace fractal::held {

using namespace Qt::StringLiterals;
using look::TextSize;
using look::Token;
using pending_changes::Status;

namespace {

constexpr qsizetype longestInCell = 60;
constexpr qsizetype longestShown = 20'000; ///< more than any argument may have
constexpr int highestWhole = 96;

} // namespace

ChangeDetails::ChangeDetails(Office &office, QWidget *parent)
    : DetailsPane{parent},
      m_office{office},
      m_title{new look::Text{TextSize::Section, this}},
      m_place{new look::Text{TextSize::Body, Token::Muted, this}},
      m_status{new look::Chip{this}},
      m_log{look::button(u"showLog"_s, look::Role::Plain, this)},
      m_reject{look::button(u"reject"_s, look::Role::Plain, this)},
      m_confirm{look::button(u"confirm"_s, look::Role::Primary, this)},
      m_table{new look::RecordTable{this}},
      m_model{new LogFieldModel{this}},
      m_whole{new QScrollArea{this}},
      m_sentence{new look::Text{TextSize::Body}},
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
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setWidget(m_sentence);
    m_whole->setWidgetResizable(true);
    m_whole->setFrameShape(QFrame::NoFrame);
    m_whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_whole->viewport()->setAutoFillBackground(false);
    m_sentence->setAutoFillBackground(false);
    body().addWidget(m_table, 1);
    body().addWidget(m_whole);
    buildHead();
    buildFoot();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangeDetails::showWhole);
    connect(m_confirm, &QPushButton::clicked, this, [this] { emit confirmWanted(m_details->row.change); });
    connect(m_reject, &QPushButton::clicked, this, [this] { emit rejectWanted(m_details->row.change); });
    connect(m_log, &QPushButton::clicked, this, [this] { emit logWanted(m_details->consumerKey); });
    retranslate();
}

void ChangeDetails::buildHead()
{
    head().addWidget(m_title);
    head().addWidget(m_place);
    head().addWidget(m_status);
    head().addStretch();
    for (QPushButton *button : {m_log, m_reject, m_confirm})
        head().addWidget(button);
    setTabOrder(m_table, m_log);
    setTabOrder(m_log, m_reject);
    setTabOrder(m_reject, m_confirm);
}

void ChangeDetails::buildFoot()
{
    m_origin->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_outcome->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot().addWidget(m_origin, 1);
    foot().addWidget(m_outcome, 1);
}

void ChangeDetails::show(PendingChangeId id)
{
    m_id = id;
    const bool isShown = m_details && m_details->row.change.id == id;
    for (QPushButton *button : {m_reject, m_confirm})
        button->setEnabled(isShown); // nobody decides about what they do not see yet
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
    m_left = 0;
    m_model->setFields({});
    m_table->hide();
    showWhole();
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
    fillFields();
    for (QPushButton *button : {m_reject, m_confirm}) {
        button->setVisible(isWaiting);
        button->setEnabled(m_id == row.change.id);
    }
    m_log->setVisible(!isWaiting && !m_details->consumerKey.isEmpty() && m_office.session.may({Resource::Journal, Action::View})
                      && m_office.session.may({Resource::Configuration, Action::View}));
    m_origin->setText(origin());
    m_outcome->setText(words::outcome(row, reader));
    m_outcome->setColour(status == Status::Failed ? Token::Error : Token::Text);
}

void ChangeDetails::fillFields()
{
    std::vector<journal::Change> changes = m_details->changes;
    const std::vector<journal::Change> &whole = m_details->row.change.changes;
    std::ranges::transform(whole, changes, changes.begin(), [](const journal::Change &asked, journal::Change one) {
        one.code = words::codeOf(asked);
        return one;
    });
    const log_fields::Rows fields = log_fields::rowsOf(
        changes, {readerOf(m_office), m_office.session.settings().currency, m_details->names, longestShown});
    m_left = fields.left;
    m_model->setFields(fields.rows);
    m_table->setVisible(!fields.rows.empty());
    showWhole();
}

/// A cell is one line: of a longer text all is read below, of the field that is chosen or of the first such.
void ChangeDetails::showWhole()
{
    const auto isLong = [](const QString &text) { return text.size() > longestInCell || text.contains(u'\n'); };
    const auto isLongRow = [&](const LogFieldRow &row) { return isLong(row.row.after) || isLong(row.row.before); };
    const std::vector<LogFieldRow> &rows = m_model->rows();
    const int current = m_table->currentIndex().row();
    auto row = current >= 0 && current < m_model->rowCount() ? rows.begin() + current : rows.end();
    if (row == rows.end() || !isLongRow(*row))
        row = std::ranges::find_if(rows, isLongRow);
    QStringList sentences;
    if (row != rows.end())
        sentences += tr("%1: %2", "field: text").arg(row->row.field, row->row.after);
    if (m_left > 0)
        sentences += tr("and %n more record(s) that are not shown here", nullptr, static_cast<int>(m_left));
    if (m_details && rows.empty())
        sentences += tr("No field that people see would change.");
    m_sentence->setText(sentences.join(u'\n'));
    m_whole->setVisible(!sentences.isEmpty() || rows.empty());
    fitWhole();
}

/// As high as its text, and no higher than leaves room for the fields; all of the room where there are none.
void ChangeDetails::fitWhole()
{
    const bool isAlone = m_model->rowCount() == 0;
    body().setStretchFactor(m_whole, isAlone ? 1 : 0);
    const int needed = m_sentence->heightForWidth(std::max(1, width()));
    m_whole->setMinimumHeight(isAlone ? 0 : std::clamp(needed, 0, highestWhole)); // an empty text says -1
    m_whole->setMaximumHeight(isAlone ? QWIDGETSIZE_MAX : m_whole->minimumHeight());
}

void ChangeDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWhole();
}

QString ChangeDetails::origin() const
{
    const moments::Reader reader = readerOf(m_office);
    const Row &row = m_details->row;
    const QString when = moments::time(row.change.createdAt, reader); // it is of the last day
    const QString app = m_details->consumerKey.isEmpty()
        ? row.change.consumerName
        : tr("%1 (key %2)", "app").arg(row.change.consumerName, log_words::shortKey(m_details->consumerKey));
    return row.person.isEmpty() ? tr("Asked by %1 itself at %2", "app, moment").arg(app, when)
                                : tr("Asked by %1 for %2 at %3", "app, person, moment").arg(app, row.person, when);
}

void ChangeDetails::retranslate()
{
    m_log->setText(tr("Show in the log"));
    m_reject->setText(tr("Reject"));
    m_confirm->setText(tr("Confirm"));
    m_table->setAccessibleName(tr("What would change"));
    m_whole->setAccessibleName(tr("The whole text"));
    m_model->retranslate();
    if (m_details)
        fill();
    else
        show(m_id);
}

} // namespace fractal::held
