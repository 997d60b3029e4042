// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/callback_rows.h"

#include "app/pages/oauth_consumers/consumer_words.h"

#include <QRegularExpression>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPaste = 50'000; // bounds what is looked at

} // namespace

CallbackRows::CallbackRows(QWidget *parent)
    : QWidget{parent},
      m_layout{new QVBoxLayout{this}},
      m_add{look::button(u"addCallback"_s, look::Role::Link, this, "plus")},
      m_note{new look::HelpLine{this}}
{
    m_note->setObjectName(u"callbackNote"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_note);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({})->edit->setFocus();
        refresh();
    });
    setCallbacks({});
}

CallbackRows::Row *CallbackRows::addRow(const QString &text)
{
    auto *all = new QWidget{this};
    auto *column = new QVBoxLayout{all};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *edit = new QLineEdit{all};
    edit->setMaxLength(longestPaste);
    edit->setFont(look::monoFont(font()));
    edit->setText(text);
    edit->setCursorPosition(0);
    QPushButton *remove = look::iconButton("close", {}, all);
    auto *help = new look::HelpLine{all};
    line->addWidget(edit, 1);
    line->addWidget(remove);
    column->addLayout(line);
    auto *under = new QHBoxLayout;
    under->setSpacing(8);
    under->addWidget(help, 1);
    column->addLayout(under);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), all);
    m_rows.push_back({all, edit, remove, help, under});
    if (m_rows.size() > 1)
        setTabOrder(m_rows[m_rows.size() - 2].remove, edit);
    setTabOrder(edit, remove);
    setTabOrder(remove, m_add);
    connect(edit, &QLineEdit::textChanged, this, [this, edit] { edited(edit); });
    connect(remove, &QPushButton::clicked, this, [this, edit] { removeRow(edit); });
    all->show();
    return &m_rows.back();
}

void CallbackRows::removeRow(const QLineEdit *edit)
{
    const auto row = std::ranges::find(m_rows, edit, &Row::edit);
    if (row == m_rows.end())
        return;
    if (m_rows.size() == 1) {
        row->edit->clear();
        row->edit->setFocus();
        return;
    }
    const bool isFirst = row == m_rows.begin();
    m_add->setParent(this); // it does not go with its row
    row->all->hide();
    row->all->deleteLater();
    const auto next = m_rows.erase(row);
    (next == m_rows.end() ? std::prev(next) : next)->edit->setFocus();
    if (isFirst)
        emit firstChanged();
    refresh();
    emit changed();
}

void CallbackRows::edited(QLineEdit *edit)
{
    if (m_isFilling)
        return;
    static const QRegularExpression lineEnd{u"[\\r\\n\\x{2028}\\x{2029}]+"_s};
    if (edit->text().contains(lineEnd))
        split(edit, edit->text().split(lineEnd, Qt::SkipEmptyParts));
    refresh();
    emit changed();
}

/// What was pasted: a row for each line.
void CallbackRows::split(QLineEdit *edit, const QStringList &lines)
{
    const auto row = std::ranges::find(m_rows, edit, &Row::edit);
    const qsizetype room = most - static_cast<qsizetype>(m_rows.size()) + 1;
    m_leftOut = std::max<qsizetype>(0, lines.size() - room);
    m_isFilling = true;
    QStringList texts = callbacks();
    const auto place = row - m_rows.begin();
    texts = {};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (static_cast<qsizetype>(i) == place)
            texts += lines.mid(0, room);
        else
            texts += m_rows[i].edit->text();
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(texts.size()); ++i) {
        if (i < m_rows.size())
            m_rows[i].edit->setText(texts[static_cast<qsizetype>(i)]);
        else
            addRow(texts[static_cast<qsizetype>(i)]);
    }
    m_isFilling = false;
}

void CallbackRows::setCallbacks(const QStringList &wanted)
{
    if (!m_rows.empty() && callbacks() == wanted)
        return;
    m_isFilling = true;
    m_leftOut = 0;
    const QStringList texts = wanted.isEmpty() ? QStringList{QString{}} : wanted;
    m_add->setParent(this); // it does not go with its row
    while (m_rows.size() > static_cast<std::size_t>(texts.size())) {
        m_rows.back().all->hide();
        m_rows.back().all->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(texts.size()); ++i) {
        const QString &text = texts[static_cast<qsizetype>(i)];
        if (i >= m_rows.size())
            addRow(text);
        m_rows[i].edit->setText(text);
        m_rows[i].edit->setCursorPosition(0);
    }
    m_isFilling = false;
    emit firstChanged();
    refresh();
}

QStringList CallbackRows::callbacks() const
{
    QStringList texts;
    for (const Row &row : m_rows) {
        if (!row.edit->text().isEmpty())
            texts += row.edit->text();
    }
    return texts;
}

QString CallbackRows::problemOf(std::size_t row) const
{
    const QString text = m_rows[row].edit->text();
    if (text.isEmpty())
        return {};
    for (std::size_t i = 0; i < row; ++i) {
        if (m_rows[i].edit->text() == text)
            return tr("This address is there twice. Remove one of them.");
    }
    return Words::callbackProblem(text);
}

bool CallbackRows::isAcceptable() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!problemOf(i).isEmpty())
            return false;
    }
    return true;
}

void CallbackRows::focusFirstWrong()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!problemOf(i).isEmpty())
            return m_rows[i].edit->setFocus();
    }
    m_rows.front().edit->setFocus();
}

QWidget *CallbackRows::first() const
{
    return m_rows.empty() ? nullptr : m_rows.front().edit;
}

QWidget *CallbackRows::chainAfter(QWidget *before)
{
    for (const Row &row : m_rows) {
        setTabOrder(before, row.edit);
        setTabOrder(row.edit, row.remove);
        before = row.remove;
    }
    setTabOrder(before, m_add);
    return m_add;
}

void CallbackRows::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    refresh();
}

void CallbackRows::retranslate()
{
    m_add->setText(tr("Add another"));
    refresh();
}

void CallbackRows::refresh()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString problem = problemOf(i);
        const bool isEmpty = row.edit->text().isEmpty();
        row.edit->setObjectName(u"callback%1"_s.arg(i));
        row.remove->setObjectName(u"removeCallback%1"_s.arg(i));
        row.help->setObjectName(u"callbackHelp%1"_s.arg(i));
        row.edit->setAccessibleName(tr("Callback URL %1").arg(i + 1));
        row.edit->setPlaceholderText(i == 0 ? tr("can follow later") : QString{});
        row.edit->setReadOnly(m_isReadOnly);
        row.remove->setVisible(!m_isReadOnly && (m_rows.size() > 1 || !isEmpty));
        look::setIconButtonText(row.remove, tr("Remove this callback URL"));
        const QString word = isEmpty ? QString{} : problem.isEmpty() ? tr("✓ Accepted") : problem;
        row.help->say(word, problem.isEmpty() ? look::Token::Ok : look::Token::Error);
        row.edit->setAccessibleDescription(word);
    }
    m_rows.back().under->addWidget(m_add, 0, Qt::AlignTop | Qt::AlignRight);
    m_add->setVisible(!m_isReadOnly && static_cast<qsizetype>(m_rows.size()) < most);
    m_note->say(m_leftOut == 0
                    ? QString{}
                    : tr("%n address(es) had no room: a consumer has at most 20.", nullptr, static_cast<int>(m_leftOut)),
                look::Token::Error);
}

} // namespace fractal::oauth_consumers
