// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace fractal {

using namespace Qt::StringLiterals;

Clipboard::Clipboard(QObject *parent) : QObject{parent}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::forget);
}

void Clipboard::copy(const QString &text)
{
    m_timer.stop();
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::copySecret(const crypto::Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // clipboard histories leave it out
    QGuiApplication::clipboard()->setMimeData(data);
    m_digest = crypto::sha256(secret.reveal());
    m_timer.start(secretStays);
}

void Clipboard::forget()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (crypto::constantTimeEqual(crypto::sha256(clipboard->text().toUtf8()), m_digest))
        clipboard->clear();
    m_digest.clear();
}

} // namespace fractal
