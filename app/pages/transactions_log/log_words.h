// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/transactions_log/log_row.h"
#include "app/widgets/chip.h"

#include <QStringList>

/// The codes of the Transactions Log in the reader's words: made when they are shown, so that they follow the language.
namespace fractal::log_words {

/// "consumer.add" → "Consumer created"; a code that nobody knows stays as it is.
[[nodiscard]] QString action(const QString &code);
/// What happened: an undo says what was undone, a refusal by what it was about.
[[nodiscard]] QString what(const LogRow &row);
[[nodiscard]] QString who(const LogRow &row); ///< "–" for nobody
[[nodiscard]] QString through(const LogRow &row);
[[nodiscard]] QString shortKey(const QString &key); ///< the first and last four characters: "wFNU…YHGm"
[[nodiscard]] QString on(const LogRow &row); ///< "OT-1496", "OT-1496 and 3 more", "–"

struct Result {
    look::Status status;
    QString word;
};
[[nodiscard]] Result result(const LogRow &row);
/// Why something was refused, as a sentence; empty when nothing was.
[[nodiscard]] QString refusal(const LogRow &row);
/// Why this kind of entry is never undone; empty when there is nothing to say.
[[nodiscard]] QString whyNotUndone(const QString &action);

/// All actions that this program knows by name.
[[nodiscard]] QStringList knownActions();
/// Those whose words have the text, whatever its case and accents.
[[nodiscard]] QStringList actionsWith(const QString &text);

} // namespace fractal::log_words
