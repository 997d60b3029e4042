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
    const auto say = [&](const Field &field, const QString &problem) {
        if (problem.isEmpty())
            return;
        field.help->say(problem, look::Token::Error);
        first = first == nullptr ? field.editor : first;
        ++wrong;
    };
    say(m_nameField, problemOf(m_name));
    say(m_descriptionField, problemOf(m_description));
    if (grantType() == GrantType::AuthorizationCode && !m_callbacks->isAcceptable()) {
        ++wrong; // said below its row already
        first = first == nullptr ? m_callbacks : first;
    }
    say(m_urlField, problemOf(m_url));
    say(m_privacyField, problemOf(m_privacy));
    say(m_eulaField, problemOf(m_eula));
    say(m_groupField, m_group->currentIndex() < 0 ? tr("Choose a permission group.") : QString{});
    if (first == m_callbacks)
        m_callbacks->focusFirstWrong();
    else if (first != nullptr)
        first->setFocus();
    return wrong;
}

bool ConsumerFields::showError(const QString &field, const QString &sentence)
{
    const std::pair<QStringView, const Field *> known[] = {
        {u"name", &m_nameField},           {u"description", &m_descriptionField},
        {u"callback", &m_callbackField},   {u"url", &m_urlField},
        {u"privacy_url", &m_privacyField}, {u"eula_url", &m_eulaField},
        {u"group", &m_groupField},         {u"grant", &m_grantField}};
    for (const auto &[name, at] : known) {
        if (field != name)
            continue;
        at->help->say(sentence, look::Token::Error);
        at->editor->setFocus();
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
