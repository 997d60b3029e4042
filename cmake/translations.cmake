# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --build … --target update_translations` runs lupdate; the build runs lrelease and embeds :/i18n/*.qm. English
# needs plural forms only, so its lupdate is one of its own, with another target's name.
get_property(fractal_all_sources GLOBAL PROPERTY FRACTAL_SOURCES)
set(fractal_translations ${PROJECT_SOURCE_DIR}/translations)
qt_add_lupdate(fractal_pages TS_FILES ${fractal_translations}/fractal_fr.ts ${fractal_translations}/fractal_es.ts
    SOURCES ${fractal_all_sources} OPTIONS -no-obsolete -locations none)
qt_add_lupdate(fractal_core TS_FILES ${fractal_translations}/fractal_en.ts
    SOURCES ${fractal_all_sources} OPTIONS -no-obsolete -locations none -pluralonly)
qt_add_lrelease(fractal_pages TS_FILES ${fractal_translations}/fractal_en.ts ${fractal_translations}/fractal_fr.ts
    ${fractal_translations}/fractal_es.ts QM_FILES_OUTPUT_VARIABLE fractal_qm_files)
qt_add_resources(fractal_pages fractal_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${fractal_qm_files})
