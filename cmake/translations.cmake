# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --build … --target update_translations` runs lupdate; the build runs lrelease and embeds :/i18n/*.qm.
get_property(fractal_all_sources GLOBAL PROPERTY FRACTAL_SOURCES)
set(fractal_ts_files
    ${PROJECT_SOURCE_DIR}/translations/fractal_en.ts
    ${PROJECT_SOURCE_DIR}/translations/fractal_fr.ts
    ${PROJECT_SOURCE_DIR}/translations/fractal_es.ts)
qt_add_lupdate(fractal_pages TS_FILES ${fractal_ts_files} SOURCES ${fractal_all_sources}
    OPTIONS -no-obsolete -locations none)
qt_add_lrelease(fractal_pages TS_FILES ${fractal_ts_files} QM_FILES_OUTPUT_VARIABLE fractal_qm_files)
qt_add_resources(fractal_pages fractal_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${fractal_qm_files})
