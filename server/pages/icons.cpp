// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/template_page.h"

#include <array>
#include <string_view>

namespace fractal::pages {

namespace {

struct Icon {
    std::string_view name;
    const char *path; ///< of an SVG of 20 × 20, drawn as a line in the colour of the text
};

constexpr std::array icons{
    Icon{"work_order", "M5 4h10v13.5H5zM8 2.5h4V5.5H8zM7.5 9h5M7.5 12.5h5"},
    Icon{"asset", "M10 2.5l6.5 3.7v7.6L10 17.5l-6.5-3.7V6.2zM3.5 6.2L10 10l6.5-3.8M10 10v7.5"},
    Icon{"plan", "M3 4.5h14v12.5H3zM3 8.5h14M7 2.5v3.5M13 2.5v3.5"},
    Icon{"stock", "M10 3l7.5 3.8L10 10.6 2.5 6.8zM2.5 10.2L10 14l7.5-3.8M2.5 13.4L10 17.2l7.5-3.8"},
    Icon{"indicator", "M3 17h14M5.5 14V10M10 14V5M14.5 14V8"},
    Icon{"request", "M3 11l2-7h10l2 7v5.5H3zM3 11h4l1.2 2h3.6L13 11h4"},
    Icon{"meter", "M3.2 15a7.5 7.5 0 1 1 13.6 0M10 12l3.2-4.2"},
    Icon{"people", "M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 17a6.2 6.2 0 0 1 12.4 0"},
    Icon{"document", "M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13.5h5"},
    Icon{"task", "M3 5l1.5 1.5L7 4M3 12.5L4.5 14 7 11.5M9.5 5.5H17M9.5 13H17"},
    Icon{"nothing", "M5 10h10"},
    Icon{"cannot", "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM4.7 4.7l10.6 10.6"},
    Icon{"shield", "M10 2.5l6 2.2v4.6c0 3.8-2.5 6.8-6 8.2-3.5-1.4-6-4.4-6-8.2V4.7zM7 10l2.2 2.2L13.2 8.2"},
    Icon{"notice", "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9.3v4.2M10 6.6v.1"},
    Icon{"wrong", "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.5 7.5l5 5M12.5 7.5l-5 5"},
    Icon{"warning", "M10 3L2 16.5h16zM10 8v4M10 14.2v.1"},
    Icon{"clock", "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 6v4.2l2.8 1.8"},
    Icon{"computer", "M3 4h14v9H3zM7 16.5h6M10 13v3.5"},
    Icon{"change", "M3 17l.8-3.6L13.6 3.6a1.4 1.4 0 0 1 2 0l.8.8a1.4 1.4 0 0 1 0 2L6.6 16.2 3 17zM12 5.2l2.8 2.8"},
    Icon{"send", "M17.5 2.5L9 11M17.5 2.5L12 17.5 9 11 2.5 8z"},
    Icon{"withdraw", "M4 9h8a4 4 0 0 1 0 8H8M4 9l4-4M4 9l4 4"},
    Icon{"done", "M4.5 10.5l3.7 3.7L15.5 6.5"},
    Icon{"search", "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4"},
    Icon{"open", "M10 15a5 5 0 1 0 0-10 5 5 0 0 0 0 10z"},
};

} // namespace

Data icon(const char *name)
{
    for (const Icon &icon : icons) {
        if (icon.name == name)
            return Data{"path", Data{icon.path}};
    }
    qFatal("there is no icon %s", name);
}

} // namespace fractal::pages
