// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/page.h"

#include "app/configuration/unsaved_changes.h"

namespace fractal {

Page::Page(Office &office, QWidget *parent) : QWidget{parent}, m_office{office}
{
    connect(this, &Page::saved, this, [this] {
        if (const auto then = std::exchange(m_afterSave, {}))
            then();
    });
    connect(this, &Page::refused, this, [this] { m_afterSave = {}; });
}

void Page::leave(const std::function<void()> &then)
{
    leave(then, {.discard = [this] { discard(); }});
}

void Page::leave(const std::function<void()> &then, const Ways &ways)
{
    if (!isDirty())
        return then();
    askAboutUnsaved(m_office.prompter, this, unsaved(),
                    {.save =
                         [this, then] {
                             m_afterSave = then;
                             save();
                         },
                     .discard =
                         [then, discard = ways.discard] {
                             discard();
                             then();
                         },
                     .stay = ways.stay});
}

} // namespace fractal
