// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Searching without regard to case and accents, the same on both engines: what is searched is stored folded.
namespace fractal::search_text {

/// Lower case, without diacritics, white space collapsed: "Pompe à Huile" → "pompe a huile".
[[nodiscard]] QString fold(QStringView text);
/// The folded texts of a record, joined.
[[nodiscard]] QString of(const QStringList &texts);
/// A LIKE pattern (ESCAPE '!') that finds `folded` anywhere.
[[nodiscard]] QString containing(const QString &folded);
/// A LIKE pattern (ESCAPE '!') for what begins with `text`.
[[nodiscard]] QString beginningWith(const QString &text);
/// The folded words of a question, at most `most`.
[[nodiscard]] QStringList words(QStringView question, int most = 6);

} // namespace fractal::search_text
