// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/import.h"
#include "core/transfer/preview.h"

#include <QLocale>

/// An import in the person's words.
namespace fractal::import_words {

/// What a kind of records is called: "Work orders".
[[nodiscard]] QString kindLabel(const QString &kind);
/// "Due date" for "due_at".
[[nodiscard]] QString fieldLabel(const QString &kind, const QString &field);

/// "Corrective" for "corrective": a word of a status, type, priority or kind.
[[nodiscard]] QString wordLabel(const QString &name);

/// How the first sample of a column is understood: "31 December 2025 · dd/mm/yyyy", "1,234.56 EUR", "Corrective".
[[nodiscard]] QString reading(const transfer::PreviewColumn &column, const transfer::Preview &preview, const QLocale &locale);

/// What is wrong with a refused cell or row, and what to do.
[[nodiscard]] QString whatToDo(const transfer::Refusal &refusal);
[[nodiscard]] QString whatToDo(transfer::RefusalCode code, const QString &value, const QString &detail);

/// Why a file cannot be imported at all.
[[nodiscard]] QString whyNot(const Error &error);

} // namespace fractal::import_words
