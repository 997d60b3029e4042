// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/wait.h"

#include "server/pages/region_format.h"

namespace fractal::pages {

Data waitData(const Wait &wait, const Frame &frame, const Words &words)
{
    const RegionFormat format{frame};
    Data data = icon("clock");
    data.set("sentence",
             phrase(words(QT_TRANSLATE_NOOP("Pages", "Too many attempts. You can try again in %1, at %2.")),
                    {{.text = format.duration(wait.left), .strong = true, .name = false},
                     {.text = format.time(wait.until), .strong = false, .name = false}}));
    data.set("more",
             text(words(QT_TRANSLATE_NOOP(
                 "Pages", "Trying earlier does not make the wait longer. If it was not you, tell your administrator."))));
    return data;
}

Data wrongData(const QString &sentence)
{
    Data data = icon("wrong");
    data.set("sentence", text(sentence));
    return data;
}

} // namespace fractal::pages
