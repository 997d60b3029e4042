# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fractal_library(<name> FOLDERS <folder>… LINK <target>…): one static library of all .cpp files of its folders.
# Libraries are smaller than layers on purpose: what may not know another (oauth and mcp) does not link it.
# Eight files are compiled at a time (FRACTAL_UNITY), so that the headers of Qt are read once for all of them. ALIKE names
# folders whose files say the same words on purpose, as each operation has its `run`, or of which a test replaces one: those are
# compiled one by one.
function(fractal_library name)
    cmake_parse_arguments(ROOM "" "" "FOLDERS;ALIKE;LINK;SYSTEM" ${ARGN})
    set(sources)
    foreach(folder IN LISTS ROOM_FOLDERS ROOM_ALIKE)
        file(GLOB found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/${folder}/*.h)
        list(APPEND sources ${found})
        if(folder IN_LIST ROOM_ALIKE)
            set_source_files_properties(${found} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        endif()
    endforeach()
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_include_directories(${name} SYSTEM PUBLIC ${ROOM_SYSTEM})
    target_link_libraries(${name} PUBLIC fractal_options ${ROOM_LINK})
    fractal_precompiled(${name})
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${FRACTAL_UNITY} UNITY_BUILD_BATCH_SIZE 8)
    set_property(GLOBAL APPEND PROPERTY FRACTAL_SOURCES ${sources})
endfunction()

# Headers compiled once for all that are compiled alike: the first target of a folder of CMake's makes them, the others
# take them from it. A folder whose targets need more sets FRACTAL_PRECOMPILED.
# Headers of libraries alone: one of our own that moved in time would be read twice where ccache kept these compiled, since
# GCC tells files with #pragma once by their time.
function(fractal_precompiled name)
    if(NOT FRACTAL_PRECOMPILED)
        set(FRACTAL_PRECOMPILED precompiled.h)
    endif()
    get_property(owner GLOBAL PROPERTY FRACTAL_OWNER_OF_${FRACTAL_PRECOMPILED})
    if(owner)
        target_precompile_headers(${name} REUSE_FROM ${owner})
    else()
        target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/${FRACTAL_PRECOMPILED})
        set_property(GLOBAL PROPERTY FRACTAL_OWNER_OF_${FRACTAL_PRECOMPILED} ${name})
    endif()
endfunction()
