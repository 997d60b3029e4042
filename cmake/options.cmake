# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How everything is compiled: one interface target that each library links.
add_library(fractal_options INTERFACE)
target_compile_options(fractal_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${FRACTAL_WERROR}>:-Werror>
    # The warning of GCC 12 about its own std::string and std::optional in optimised code is a false one.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
target_compile_definitions(fractal_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FRACTAL_VERSION="${PROJECT_VERSION}")
if(FRACTAL_SANITIZE)
    target_compile_options(fractal_options INTERFACE -fsanitize=${FRACTAL_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:Clang>:-fsanitize-ignorelist=${PROJECT_SOURCE_DIR}/cmake/sanitizer_ignore.txt>)
    target_link_options(fractal_options INTERFACE -fsanitize=${FRACTAL_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_options(fractal_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fPIE)
    target_link_options(fractal_options INTERFACE -pie -Wl,-z,relro,-z,now)
endif()

# A hundred programs of tests are linked: the fastest linker that is there.
find_program(FRACTAL_LLD ld.lld)
if(FRACTAL_LLD)
    target_link_options(fractal_options INTERFACE -fuse-ld=lld)
endif()

# What ccache must be told about precompiled headers (its manual, "Precompiled headers").
find_program(FRACTAL_CCACHE ccache)
if(FRACTAL_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${FRACTAL_CCACHE})
    target_compile_options(fractal_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        $<$<CXX_COMPILER_ID:Clang>:-Xclang$<SEMICOLON>-fno-pch-timestamp>)
endif()
