// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/toasts.h"

#include "app/widgets/toast.h"

#include <QEvent>

namespace fractal::look {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t most = 3;
constexpr int toastGap = 8;
constexpr auto plainStays = 5s;
constexpr auto actionStays = 10s;

} // namespace

Toasts::Toasts(QWidget *window, int strip) : QObject{window}, m_window{window}, m_strip{strip}
{
    window->installEventFilter(this);
}

void Toasts::say(const QString &text, const Action &action)
{
    show(text, action, false);
}

void Toasts::complain(const QString &text)
{
    show(text, {}, true);
}

void Toasts::show(const QString &text, const Action &action, bool isError)
{
    std::erase_if(m_toasts, [](const QPointer<Toast> &toast) { return toast.isNull(); });
    while (m_toasts.size() >= most) {
        m_toasts.front()->deleteLater();
        m_toasts.erase(m_toasts.begin());
    }
    auto *toast = new Toast{text, isError, m_window};
    if (action.pressed)
        toast->setAction(action.text, action.pressed);
    connect(toast, &QObject::destroyed, this, &Toasts::arrange, Qt::QueuedConnection);
    m_toasts.emplace_back(toast);
    toast->start(isError ? 0s : action.pressed ? actionStays : plainStays);
    arrange();
}

QStringList Toasts::texts() const
{
    QStringList texts;
    for (const QPointer<Toast> &toast : m_toasts) {
        if (toast)
            texts += toast->text();
    }
    return texts;
}

void Toasts::focusLast()
{
    for (auto toast = m_toasts.rbegin(); toast != m_toasts.rend(); ++toast) {
        if (*toast)
            return (*toast)->focusFirst();
    }
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

/// The newest is the lowest.
void Toasts::arrange()
{
    int bottom = m_window->height() - m_strip - 2 * toastGap;
    for (auto toast = m_toasts.rbegin(); toast != m_toasts.rend(); ++toast) {
        if (!*toast)
            continue;
        const QSize size = (*toast)->size();
        (*toast)->move((m_window->width() - size.width()) / 2, bottom - size.height());
        bottom -= size.height() + toastGap;
    }
}

} // namespace fractal::look
