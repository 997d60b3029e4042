// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace fractal::pages {

enum class Language : quint8 { En, Fr, Es };
inline constexpr std::array languages{Language::En, Language::Fr, Language::Es};

[[nodiscard]] QLatin1StringView codeOf(Language language); ///< "en", "fr", "es"
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// The language of an answer: what the visitor chose (`?lang=`), else what the browser asks for (RFC 9110 §12.5.4), else
/// the site's own. Of a longer header only the first 16 ranges count. Where two are wanted alike the first one wins.
[[nodiscard]] Language choose(QByteArrayView acceptLanguage, QStringView queryLanguage, Language siteDefault);

} // namespace fractal::pages
