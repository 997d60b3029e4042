// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a field, beside it.
#include "app/pages/oauth_consumers/consumer_fields.h"
#include "app/pages/oauth_consumers/consumer_words.h"

#include <QComboBox>

namespace fractal::oauth_consumers {

using consumers::GrantType;

namespace {

constexpr qsizetype longestName = 80; // as consumers::check's
constexpr qsizetype longestDescription = 500;

} // namespace

QString ConsumerFields::problemOf(const QLineEdit *edit) const
{
    if (edit == m_name && edit->text().trimmed().isEmpty())
        return tr("Give it a name: people see it when they allow access.");
    if (edit == m_name && edit->text().trimmed().size() > longestName)
        return tr("A name has at most %1 characters; this one has %2.").arg(longestName).arg(edit->text().trimmed().size());
    if (edit == m_description && edit->text().size() > longestDescription)
        return tr("A description has at most %1 characters; this one has %2.").arg(longestDescription).arg(edit->text().size());
    const bool isHidden = edit != m_url && grantType() == GrantType::ClientCredentials;
    return edit == m_name || edit == m_description || isHidden ? QString{} : Words::addressProblem(edit->text());
}

int ConsumerFields::validate()
{
    QWidget *first = nullptr;
    int wrong = 0;
    const auto say = [&](look::FormRow *row, const QString &problem) {
        if (problem.isEmpty())
            return;
        row->setProblem(problem);
        first = first == nullptr ? row->input() : first;
        ++wrong;
    };
    say(m_nameRow, problemOf(m_name));
    say(m_descriptionRow, problemOf(m_description));
    if (grantType() == GrantType::AuthorizationCode && !m_callbacks->isAcceptable()) {
        ++wrong; // said below its row already
        first = first == nullptr ? m_callbacks : first;
    }
    say(m_urlRow, problemOf(m_url));
    say(m_privacyRow, problemOf(m_privacy));
    say(m_eulaRow, problemOf(m_eula));
    say(m_groupRow, m_group->currentIndex() < 0 ? tr("Choose a permission group.") : QString{});
    if (first == m_callbacks)
        m_callbacks->focusFirstWrong();
    else if (first != nullptr)
        first->setFocus();
    return wrong;
}

bool ConsumerFields::showError(const QString &field, const QString &sentence)
{
    const std::pair<QStringView, look::FormRow *> known[] = {
        {u"name", m_nameRow},           {u"description", m_descriptionRow}, {u"callback", m_callbackRow}, {u"url", m_urlRow},
        {u"privacy_url", m_privacyRow}, {u"eula_url", m_eulaRow},           {u"group", m_groupRow},       {u"grant", m_grantRow}};
    for (const auto &[name, at] : known) {
        if (field != name)
            continue;
        at->setProblem(sentence);
        at->input()->setFocus();
        return true;
    }
    return false;
}

void ConsumerFields::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace fractal::oauth_consumers
