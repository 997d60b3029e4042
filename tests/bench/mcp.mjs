// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// tools/call get_work_order through the whole path (HTTP, token, permissions, store, log of calls) against a server of the
// official TypeScript SDK: the same generator, the same connections, one run, in turns.
//   ./dev bench mcp        $BENCH_SECONDS a run (8), $BENCH_ROUNDS (3), $BENCH_CONNECTIONS (16)
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Site } from '../e2e/support/site.mjs';
import { clientCredentials, post, request } from '../e2e/support/wire.mjs';
import { connections, launch, load, median, program, residentMegabytes, rounds, seconds, showLine, starts, stop } from './contenders.mjs';

const revision = '2025-06-18';
const endpointPath = '/mcp/oauth/fractal-one';

/** wrk looks at the status alone: here the answers are read. */
async function verify({ name, running, token }) {
    for (const id of ['OT-1', 'OT-4242', 'OT-5485']) {
        const message = request('tools/call', { name: 'get_work_order', arguments: { id } }, revision);
        const { answer, text } = await post(`${running.url}${endpointPath}`, message, { token, revision });
        assert.equal(answer?.result?.structuredContent?.code, id, `${name}: ${text}`);
    }
}

const calls = (contender, forSeconds) => load(contender,
    { script: 'get_work_order.lua', path: endpointPath, environment: { BENCH_TOKEN: contender.token }, forSeconds });

function show(contenders) {
    showLine(['', 'calls/s', 'p50 ms', 'p99 ms', 'CPU µs', 'ready ms', 'MB idle', 'MB after']);
    for (const { name, runs, ready, idle, after } of contenders) {
        const middle = key => median(runs.map(run => run[key]));
        showLine([name, Math.round(middle('perSecond')), middle('p50').toFixed(2), middle('p99').toFixed(2), middle('microseconds').toFixed(1), Math.round(ready), idle.toFixed(1), after.toFixed(1)]);
    }
    const [ours, peer] = contenders.map(({ runs }) => median(runs.map(run => run.perSecond)));
    console.log(`\n${(ours / peer).toFixed(1)} times the peer's calls; ${connections} connections, ${rounds} runs of ${seconds} s each in turns, medians; CPU: of the server, a call; `
        + `ready and idle: median of ${starts} starts`);
}

const site = await Site.create(['--demo']);
await site.setGroup('Bench', 'work_orders:view', 'assets:view', 'costs:view');
const consumer = await site.addConsumer('Bench', 'Bench', '--grant', 'client_credentials');
const contenders = [
    { name: 'fractal-one-server, one thread', command: [program, ['serve', '--listen', '127.0.0.1:0', '--threads', '1'], site.env] },
    { name: 'official TypeScript SDK, Node ' + process.versions.node, token: 'bench-token',
      command: [process.execPath, [join(import.meta.dirname, 'peers/mcp_sdk_server.mjs')], { ...process.env, PEER_TOKEN: 'bench-token', NODE_ENV: 'production' }] },
];
try {
    for (const contender of contenders) {
        await launch(contender);
        contender.runs = [];
    }
    contenders[0].token = (await clientCredentials(contenders[0].running.url, consumer, 'work_orders:read assets:read metrics:read')).access_token;
    for (const contender of contenders) {
        await verify(contender);
        calls(contender, 2);
    }
    for (let round = 0; round < rounds; ++round) {
        for (const contender of contenders) contender.runs.push(calls(contender, seconds));
    }
    for (const contender of contenders) contender.after = residentMegabytes(contender.running.child.pid);
    show(contenders);
} finally {
    for (const { running } of contenders) if (running) await stop(running);
    await site.remove();
}
