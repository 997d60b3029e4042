// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fractal::cli {

class Shell;

/// The commands of `consumer` about clients that registered themselves: approve, promote, domains, allow-domain,
/// block-domain.
void addApproval(CLI::App &consumerCommand, Shell &shell);

} // namespace fractal::cli
