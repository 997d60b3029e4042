// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/secret_rows.h"

#include <QVBoxLayout>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &part, SecretId id)
{
    return part + QString::number(id.value);
}

} // namespace

SecretRows::SecretRows(QWidget *parent) : QWidget{parent}, m_column{new QVBoxLayout{this}}
{
    setObjectName(u"secretRows"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void SecretRows::setSecrets(const std::vector<consumers::LiveSecret> &secrets, const moments::Reader &reader, bool mayEnd)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->setParent(nullptr);
            row->deleteLater(); // its button may be what is being clicked
        }
        delete item;
    }
    setVisible(!secrets.empty());
    if (secrets.size() == 1)
        return addFacts(secrets.front(), reader);
    for (const consumers::LiveSecret &secret : secrets) {
        const bool isNew = secret.id == secrets.front().id;
        addRow(secret, isNew ? tr("New secret") : tr("Old secret"), reader, mayEnd && !isNew);
    }
    if (secrets.size() > 1)
        warnOfUse(secrets.back(), secrets.front(), reader);
}

void SecretRows::addRow(const consumers::LiveSecret &secret, const QString &name, const moments::Reader &reader, bool mayEnd)
{
    auto *row = new QWidget{this};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    auto *title = new look::Text{look::TextSize::Body, row};
    title->setText(name);
    auto *hint = new QLabel{secret.hint + u'…', row};
    hint->setFont(look::monoFont(font()));
    hint->setObjectName(nameOf(u"secretHint"_s, secret.id));
    line->addWidget(title);
    line->addWidget(hint);
    line->addStretch();
    if (mayEnd) {
        auto *end = look::button(nameOf(u"endSecret"_s, secret.id), look::Role::Destructive, row);
        look::setSmall(end);
        end->setText(tr("End now"));
        end->setAccessibleName(tr("End the old secret now"));
        connect(end, &QPushButton::clicked, this, [this, secret] { emit endWanted(secret); });
        line->addWidget(end);
    }
    m_column->addWidget(row);
    addFacts(secret, reader);
}

void SecretRows::addFacts(const consumers::LiveSecret &secret, const moments::Reader &reader)
{
    const QString used = moments::relative(secret.lastUsedAt, reader);
    QStringList facts{tr("Created: %1").arg(moments::relative(secret.createdAt, reader)),
                      secret.lastUsedFrom.isEmpty() ? tr("last used: %1").arg(used)
                                                    : tr("last used: %1, from %2").arg(used, secret.lastUsedFrom)};
    if (secret.expiresAt)
        facts += tr("works until %1").arg(moments::exact(*secret.expiresAt, reader).chopped(3)); // without seconds
    auto *text = new look::Text{look::TextSize::Caption, look::Token::Muted, this};
    text->setObjectName(nameOf(u"secretFacts"_s, secret.id));
    text->setWordWrap(true);
    text->setText(facts.join(u" · "_s));
    m_column->addWidget(text);
}

void SecretRows::warnOfUse(const consumers::LiveSecret &old, const consumers::LiveSecret &fresh, const moments::Reader &reader)
{
    if (!old.lastUsedAt || *old.lastUsedAt < fresh.createdAt)
        return;
    auto *warning = new look::Text{look::TextSize::Caption, look::Token::Warning, this};
    warning->setObjectName(u"oldSecretInUse"_s);
    warning->setWordWrap(true);
    warning->setText(tr("The old secret is still in use: %1. Copy the new one into its settings before you end it.")
                         .arg(moments::relative(old.lastUsedAt, reader)));
    m_column->addWidget(warning);
}

} // namespace fractal::oauth_consumers
