// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/sign_in_name.h"

#include "core/maintenance/search_text.h"

#include <algorithm>

namespace fractal {

QString signInNameFrom(const QString &person)
{
    QString name;
    for (const QChar c : search_text::fold(person)) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'.'))
            name += u'.';
    }
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.left(longestSignInName);
}

bool isSignInName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestSignInName
        && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || QStringView{u".-_@+"}.contains(c); });
}

} // namespace fractal
