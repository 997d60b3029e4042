// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_details.h"

#include "app/pages/transactions_log/log_field_model.h"
#include "app/pages/transactions_log/log_words.h"
#include "app/session/reading.h"
#include "app/widgets/no_value.h"
#include "core/access/permission.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::TextSize;
using look::Token;

namespace {

constexpr qsizetype requestShown = 8;

} // namespace

LogDetails::LogDetails(Office &office, QWidget *parent)
    : DetailsPane{parent},
      m_office{office},
      m_title{new look::Text{TextSize::Section, this}},
      m_place{new look::Text{TextSize::Body, Token::Muted, this}},
      m_copy{look::button(u"copyDetails"_s, look::Role::Plain, this)},
      m_undo{look::button(u"undo"_s, look::Role::Plain, this, "undo")},
      m_table{new look::RecordTable{this}},
      m_model{new LogFieldModel{this}},
      m_sentence{new look::Text{TextSize::Body, this}},
      m_origin{new look::Text{TextSize::Body, Token::Muted, this}},
      m_state{new look::Text{TextSize::Body, Token::Muted, this}}
{
    setObjectName(u"details"_s);
    m_title->setObjectName(u"detailsTitle"_s);
    m_place->setObjectName(u"detailsPlace"_s);
    m_sentence->setObjectName(u"detailsSentence"_s);
    m_origin->setObjectName(u"detailsOrigin"_s);
    m_state->setObjectName(u"detailsState"_s);
    m_table->setObjectName(u"changes"_s);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->columns());
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(12, 6, 12, 6);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body().addWidget(m_table, 1);
    body().addWidget(m_sentence);
    buildHead();
    buildFoot();
    connect(m_copy, &QPushButton::clicked, this, &LogDetails::copy);
    connect(m_undo, &QPushButton::clicked, this, &LogDetails::undo);
    retranslate();
    clear();
}

void LogDetails::buildHead()
{
    head().addWidget(m_title);
    head().addWidget(m_place);
    head().addStretch();
    head().addWidget(m_copy);
    head().addWidget(m_undo);
}

void LogDetails::buildFoot()
{
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    foot().addWidget(m_origin);
    foot().addWidget(m_state, 1);
}

void LogDetails::show(JournalId id)
{
    m_id = id;
    if (!id)
        return clear();
    m_office.background.read<LogEntry>(
        this, [id, user = m_office.session.user().id](Work &work) { return readLogEntry(work, id, user); },
        [this, id](Result<LogEntry> read) {
            if (id != m_id)
                return;
            if (!read) {
                clear();
                m_title->setText(sentenceFor(read.error()));
                return;
            }
            m_entry = *std::move(read);
            fill();
        });
}

void LogDetails::refresh()
{
    show(m_id);
}

void LogDetails::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    fillFooter();
}

void LogDetails::clear()
{
    m_entry.reset();
    m_title->setText(tr("Choose an entry to see what it changed"));
    m_title->setColour(Token::Muted);
    m_place->clear();
    m_model->setFields({});
    m_sentence->clear();
    showTable(false);
    m_copy->hide();
    fillFooter();
}

/// The rows take the room, with the sentence below them; it has all of the room where there are none.
void LogDetails::showTable(bool isShown)
{
    m_table->setVisible(isShown);
    m_sentence->setVisible(!isShown || !m_sentence->text().isEmpty());
    body().setStretchFactor(m_sentence, isShown ? 0 : 1);
}

log_fields::Reader LogDetails::reader() const
{
    return {readerOf(m_office), m_office.session.settings().currency,
            m_entry ? m_entry->names : QHash<log_fields::Reference, QString>{}};
}

void LogDetails::fill()
{
    const log_fields::Reader reader = this->reader();
    const LogRow &row = m_entry->row;
    const QString on = log_words::on(row);
    m_title->setColour(Token::Text);
    m_title->setText(log_words::what(row));
    const QString when = moments::exact(row.at, reader.moments);
    m_place->setText(look::isNoValue(on) ? when : tr("%1 · %2", "record · moment").arg(on, when));
    const log_fields::Rows rows = log_fields::rowsOf(m_entry->entry.changes, reader);
    m_model->setFields(rows.rows);
    QStringList sentences;
    if (row.isRefused())
        sentences += log_words::refusal(row);
    else if (rows.rows.empty())
        sentences += tr("This entry changed no record.");
    const bool isTechnical = !row.reason.isEmpty() && !sentences.join(u' ').contains(row.reason);
    if (isTechnical && rows.rows.empty())
        sentences += tr("In the log: %1").arg(row.reason);
    if (rows.left > 0)
        sentences += tr("and %n more record", nullptr, static_cast<int>(rows.left));
    m_sentence->setText(sentences.join(u'\n'));
    showTable(!rows.rows.empty());
    m_copy->show();
    fillFooter();
}

QString LogDetails::origin() const
{
    const LogRow &row = m_entry->row;
    QStringList parts{tr("Through %1").arg(log_words::through(row))};
    if (!row.appKey.isEmpty())
        parts += tr("key %1").arg(log_words::shortKey(row.appKey));
    if (!m_entry->entry.author.address.isEmpty())
        parts += tr("from %1").arg(m_entry->entry.author.address);
    if (!m_entry->entry.reference.isEmpty())
        parts += tr("request %1").arg(m_entry->entry.reference.left(requestShown));
    parts += tr("entry %1").arg(row.id);
    return parts.join(u", "_s);
}

QString LogDetails::state() const
{
    const moments::Reader reader = readerOf(m_office);
    if (m_entry->undone)
        return tr("Undone by %1, %2.", "person, moment").arg(m_entry->undone->who, moments::exact(m_entry->undone->at, reader));
    if (!m_entry->entry.undoable || m_entry->entry.changes.empty())
        return log_words::whyNotUndone(m_entry->row.action);
    if (m_isReadOnly)
        return tr("To undo this, ask somebody who may change the configuration.");
    if (!m_entry->missingRight.isEmpty()) {
        const auto needed = permissionFromName(m_entry->missingRight);
        const QString right = needed ? QCoreApplication::translate("Permission", permissionTable[indexOf(*needed)].label)
                                     : m_entry->missingRight;
        return tr("To undo this you need the right “%1”.").arg(right);
    }
    if (m_entry->changedSince) {
        const journal::Since &since = *m_entry->changedSince;
        return tr("%1 was changed again by %2, %3. Undo that first.", "record, person, moment")
            .arg(since.record, since.who, moments::exact(since.at, reader));
    }
    return m_entry->row.records == 1 ? tr("Nobody has changed %1 since.").arg(m_entry->row.code)
                                     : tr("Nobody has changed these records since.");
}

void LogDetails::fillFooter()
{
    m_origin->setText(m_entry ? origin() : QString{});
    m_state->setText(m_entry ? state() : QString{});
    m_undo->setVisible(m_entry && m_entry->canBeUndone() && !m_isReadOnly && m_entry->missingRight.isEmpty());
}

void LogDetails::copy()
{
    if (!m_entry)
        return;
    QStringList lines{m_title->text(), m_place->text(), tr("Who: %1").arg(log_words::who(m_entry->row)), origin()};
    if (!m_sentence->text().isEmpty())
        lines += m_sentence->text();
    for (const LogFieldRow &row : m_model->rows())
        lines += tr("%1: %2 → %3", "field: before → after").arg(row.row.field, row.row.before, row.row.after);
    lines += m_state->text();
    m_office.clipboard.copy(lines.join(u'\n'));
    m_office.toasts.say(tr("Details copied."));
}

void LogDetails::undo()
{
    if (!m_entry || !m_entry->canBeUndone() || m_isReadOnly)
        return;
    log_undo::ask(m_office, this, *m_entry, reader(), [this, id = m_id] {
        refresh();
        emit undone(id);
    });
}

void LogDetails::retranslate()
{
    m_copy->setText(tr("Copy details"));
    m_undo->setText(tr("Undo…"));
    m_table->setAccessibleName(tr("What was changed"));
    m_model->retranslate();
    if (m_entry)
        fill();
    else
        clear();
}

} // namespace fractal
