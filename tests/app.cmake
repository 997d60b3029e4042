# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/app/<folder>/tst_*.cpp tests the screens of app/<folder> or app/pages/<folder>, in real windows without a display.
set(FRACTAL_PRECOMPILED precompiled_app_tests.h)
fractal_library(fractal_app_test_support FOLDERS tests/support/app LINK fractal_test_support fractal_session)
file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/app/*/tst_*.cpp)
foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    get_filename_component(folder ${source} DIRECTORY)
    get_filename_component(folder ${folder} NAME)
    set(library fractal_app)
    foreach(candidate fractal_${folder} fractal_page_${folder})
        if(TARGET ${candidate})
            set(library ${candidate})
        endif()
    endforeach()
    fractal_test(${name} ${source} app ${library} fractal_app_test_support fractal_pages)
endforeach()

add_dependencies(tst_one_window fractal-one) # which it starts

# The contract of the pages once more at 200 %.
add_test(NAME tst_every_page_200_percent COMMAND tst_every_page)
get_property(environment TEST tst_every_page PROPERTY ENVIRONMENT)
set_tests_properties(tst_every_page_200_percent PROPERTIES LABELS app TIMEOUT 300 ENVIRONMENT "${environment};QT_SCALE_FACTOR=2")

# ./dev shots and ./dev bench desktop: not tests.
qt_add_executable(bench_desktop bench/desktop.cpp)
target_link_libraries(bench_desktop PRIVATE fractal_app fractal_app_test_support)
qt_add_executable(shots shots/shots.cpp shots/story.cpp shots/studio.cpp)
target_link_libraries(shots PRIVATE fractal_app Qt6::Test)
