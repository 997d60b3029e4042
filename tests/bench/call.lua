-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk: tools/call of $BENCH_TOOL; $BENCH_ARGUMENTS has one JSON text a line, in which # stands for a changing number up to
-- $BENCH_NUMBERS. Without a tool: GET. Ends with one line of figures for scale.mjs.
local tool = os.getenv("BENCH_TOOL")
local numbers = tonumber(os.getenv("BENCH_NUMBERS") or "1")
local texts = {}
for line in (os.getenv("BENCH_ARGUMENTS") or "{}"):gmatch("[^\n]+") do texts[#texts + 1] = line end
local id = 0

if tool then
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    wrk.headers["Accept"] = "application/json, text/event-stream"
    wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
    wrk.headers["MCP-Protocol-Version"] = "2025-06-18"
end

function request()
    if not tool then return wrk.format() end
    id = id + 1
    local arguments = texts[id % #texts + 1]:gsub("#", tostring(id * 7919 % numbers + 1))
    return wrk.format(nil, nil, nil,
        string.format('{"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"%s","arguments":%s}}', id, tool, arguments))
end

function done(summary, latency)
    local bad = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.status
    io.write(string.format('FIGURES {"calls":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"bad":%d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, bad))
end
