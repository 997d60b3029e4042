-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk: tools/call get_work_order of changing work orders; ends with one line of figures for mcp.mjs.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json, text/event-stream"
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
wrk.headers["MCP-Protocol-Version"] = "2025-06-18"

local format = '{"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"get_work_order","arguments":{"id":"OT-%d"}}}'
local id = 0

function request()
    id = id + 1
    return wrk.format(nil, nil, nil, string.format(format, id, id % 5485 + 1))
end

function done(summary, latency)
    local bad = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.status
    io.write(string.format('FIGURES {"calls":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"bad":%d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, bad))
end
