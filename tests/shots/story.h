// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"
#include "core/store/site.h"

namespace fractal::shots {

/// What has happened on the site of the pictures: consumers in every status, people who authorized them, assistants that
/// changed work orders, callbacks that were refused.
struct Story {
    UserId administrator;
    consumers::Consumer connected; ///< with two secrets, of which the old one is in use
    consumers::Consumer waiting; ///< without a callback
    consumers::Consumer refused; ///< its client came back to an address that is not on its list
    consumers::Consumer held; ///< its changes wait for a confirmation: three of the administrator's own do
    consumers::Consumer refusedElsewhere; ///< the same with a host that is not the client's
};
[[nodiscard]] Result<Story> tell(Site &site);

} // namespace fractal::shots
