-- SPDX-FileCopyrightText: 2026 The Fractal One authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk: one endpoint of an authorization server; ends with one line of figures for oauth.mjs.
--   BENCH_BASIC   the client's credentials        BENCH_FORM   what every form begins with
--   BENCH_TOKEN_FILE  a file, one token a line: $BENCH_FIELD takes one after another; BENCH_ONCE: each only once, and the
--                 refresh token of each answer goes back into the queue
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["Authorization"] = "Basic " .. os.getenv("BENCH_BASIC")
local form = os.getenv("BENCH_FORM")
wrk.body = form

local tokens, first, last = {}, 1, 0
local file = os.getenv("BENCH_TOKEN_FILE")
if file then
    for line in io.lines(file) do
        last = last + 1
        tokens[last] = line
    end
    local prefix = form .. "&" .. os.getenv("BENCH_FIELD") .. "="
    local once = os.getenv("BENCH_ONCE")

    function request()
        local token = tokens[first]
        if once then tokens[first] = nil end
        first = first + 1
        if not once and first > last then first = 1 end
        return wrk.format(nil, nil, nil, prefix .. (token or "none-left"))
    end

    if once then
        function response(status, headers, body)
            last = last + 1
            tokens[last] = string.match(body, '"refresh_token":"([^"]+)"')
        end
    end
end

function done(summary, latency)
    local bad = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.status
    io.write(string.format('FIGURES {"calls":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"bad":%d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, bad))
end
