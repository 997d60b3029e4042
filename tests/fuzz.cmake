# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every tests/fuzz/fuzz_<what>.cpp is a program of libFuzzer. In the asan preset it is a ctest, which runs over its corpus,
# tests/fuzz/corpus/<what>; `./dev fuzz SECONDS [what]` goes on from there in the fuzz preset, whose code tells where it has been.
set(FRACTAL_PRECOMPILED precompiled.h)
set(fractal_fuzzed_request_parser fractal_http)
set(fractal_fuzzed_forwarded fractal_http)
set(fractal_fuzzed_form fractal_oauth)
set(fractal_fuzzed_authorization fractal_oauth fractal_mcp fractal_test_support)
set(fractal_fuzzed_redirect_uri fractal_core)
set(fractal_fuzzed_json_rpc fractal_mcp)
set(fractal_fuzzed_metadata_document fractal_oauth)
set(fractal_fuzzed_csv fractal_transfer)

file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_*.cpp)
foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    string(REPLACE "fuzz_" "" what ${name})
    qt_add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE ${fractal_fuzzed_${what}})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    fractal_precompiled(${name})
    add_test(NAME ${name} COMMAND ${name} -runs=0 -timeout=20 -rss_limit_mb=2048 ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${what})
    set_property(GLOBAL APPEND PROPERTY FRACTAL_TESTS_fuzz ${name})
    set_tests_properties(${name} PROPERTIES LABELS fuzz TIMEOUT 300 ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8")
endforeach()
