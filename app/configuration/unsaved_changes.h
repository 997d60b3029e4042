// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/prompter.h"

#include <QStringList>

namespace fractal {

/// What is done with what is unsaved.
struct UnsavedAnswers {
    std::function<void()> save;
    std::function<void()> discard;
    std::function<void()> stay{}; ///< empty: nothing
};

/// Save, discard or stay: asked in the same words wherever somebody leaves what they changed. `labels`: of what is unsaved.
/// Nothing is done when `over` is gone by the time of the answer.
void askAboutUnsaved(Prompter &prompter, QWidget *over, const QStringList &labels, const UnsavedAnswers &answers);

} // namespace fractal
