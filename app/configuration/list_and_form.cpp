// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/list_and_form.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 440;
constexpr int leastList = 320;
constexpr int leastForm = 420; ///< where its rows need no more

} // namespace

ListAndForm::ListAndForm(QSettings &settings, const QString &name, QWidget *list, QWidget *form, QWidget *parent)
    : QSplitter{Qt::Horizontal, parent},
      m_settings{settings},
      m_key{name + u"/list_width"_s},
      m_list{list},
      m_form{form}
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(form);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    form->hide();
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setValue(m_key, sizes().value(0)); });
}

void ListAndForm::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    arrange();
}

bool ListAndForm::fits() const
{
    return width() >= listWidth + m_form->minimumWidth();
}

void ListAndForm::arrange()
{
    m_form->setMinimumWidth(std::max(leastForm, m_form->minimumSizeHint().width()));
    m_form->setVisible(m_isOpen);
    m_list->setVisible(!m_isOpen || fits());
    const bool wereBeside = std::exchange(m_areBeside, m_isOpen && fits());
    if (!m_areBeside || wereBeside)
        return;
    share();
    QTimer::singleShot(0, this, &ListAndForm::share); // a list says how narrow it may be only after its own layout has run
}

void ListAndForm::share()
{
    const int most = std::max(leastList, width() - m_form->minimumWidth());
    const int wanted = std::clamp(m_settings.value(m_key, listWidth).toInt(), leastList, most);
    setSizes({wanted, width() - wanted});
}

void ListAndForm::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace fractal
