// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grant.h"

namespace fractal::oauth {

const std::vector<Grant> &allGrants()
{
    static const std::vector<Grant> list{
#define X(name) grants::name(),
        FRACTAL_GRANTS(X)
#undef X
    };
    return list;
}

} // namespace fractal::oauth
