# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The tests that run in Node.js against the real fractal-one-server; `./dev test` installs tests/node_modules first.
file(GLOB FRACTAL_NODE ${CMAKE_CURRENT_SOURCE_DIR}/node_modules/node-linux-*/bin/node)
if(NOT FRACTAL_NODE)
    set(FRACTAL_NODE node)
endif()

function(fractal_node_test name)
    cmake_parse_arguments(NODE "" "TIMEOUT" "LABELS;COMMAND;ENVIRONMENT" ${ARGN})
    add_test(NAME ${name} COMMAND ${FRACTAL_NODE} ${NODE_COMMAND} WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES LABELS "${NODE_LABELS}" TIMEOUT ${NODE_TIMEOUT} SKIP_RETURN_CODE 77
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;FRACTAL_SOURCE_DIR=${PROJECT_SOURCE_DIR};FRACTAL_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};FRACTAL_SHOTS_DIR=${PROJECT_SOURCE_DIR}/build/shots/web;${NODE_ENVIRONMENT}")
endfunction()

file(GLOB fractal_e2e CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/e2e/*.test.mjs)
foreach(file IN LISTS fractal_e2e)
    get_filename_component(name ${file} NAME_WE)
    set(labels e2e)
    if(name MATCHES "^conformance")
        list(APPEND labels conformance) # `./dev test conformance`
    endif()
    fractal_node_test(e2e_${name} LABELS ${labels} TIMEOUT 600 COMMAND --test --test-reporter=spec ${file})
endforeach()

# kill -9 in the middle of writing: 50 times on each store, and 1,000 in `./dev test slow`.
foreach(store sqlite postgres)
    fractal_node_test(kill_nine_${store} LABELS kill TIMEOUT 600 COMMAND kill/kill_nine.mjs ${store})
    fractal_node_test(kill_nine_${store}_slow LABELS slow TIMEOUT 7200 COMMAND kill/kill_nine.mjs ${store} ENVIRONMENT FRACTAL_KILLS=1000)
endforeach()

# 1,000 slow connections, and calls that must not notice.
fractal_node_test(slow_connections LABELS slow TIMEOUT 600 COMMAND load/slow_connections.mjs)
set_tests_properties(slow_connections PROPERTIES RUN_SERIAL ON)

# One caller that loops, and the others, who must not notice (SEC-8).
fractal_node_test(fair_use LABELS slow TIMEOUT 900 COMMAND load/fair_use.mjs)
set_tests_properties(fair_use PROPERTIES RUN_SERIAL ON)

# Two people at once, who never see each other's rows: 5 s, and 60 s in `./dev test slow`.
fractal_node_test(isolation LABELS e2e TIMEOUT 600 COMMAND load/isolation.mjs ENVIRONMENT LOAD_SECONDS=5)
fractal_node_test(isolation_slow LABELS slow TIMEOUT 900 COMMAND load/isolation.mjs)
