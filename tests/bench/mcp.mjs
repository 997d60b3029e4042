// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// tools/call get_work_order through the whole path (HTTP, token, permissions, store, log of calls) against a server of the
// official TypeScript SDK: the same generator, the same connections, one run, in turns.
//   ./dev bench mcp        $BENCH_SECONDS a run (8), $BENCH_ROUNDS (3), $BENCH_CONNECTIONS (16)
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Site } from '../e2e/support/site.mjs';
import { clientCredentials, post, request } from '../e2e/support/wire.mjs';

const folder = import.meta.dirname;
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const connections = Number(process.env.BENCH_CONNECTIONS ?? 16);
const starts = 7;
const revision = '2025-06-18';

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const residentMegabytes = pid => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024;
const ticksPerSecond = 100; // USER_HZ on every Linux
/** Processor time of a process so far, in seconds. */
function processorTime(pid) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Starts a program that prints "listening on"; milliseconds from the start to that line. */
async function start(command, args, env) {
    const began = performance.now();
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: child.stdout })) {
        const [, url] = line.match(/^listening on (\S+)/) ?? [];
        if (url) return { child, url, ready: performance.now() - began };
    }
    throw new Error(`${command} did not start`);
}

function stop({ child }) {
    const ended = new Promise(resolve => child.on('close', resolve));
    child.kill('SIGTERM');
    return ended;
}

/** Started several times: the median until it is ready, and its memory then; the last one goes on running. */
async function launch(contender) {
    const figures = { ready: [], idle: [] };
    for (let i = 0; i < starts; ++i) {
        if (contender.running) await stop(contender.running);
        contender.running = await start(...contender.command);
        figures.ready.push(contender.running.ready);
        figures.idle.push(residentMegabytes(contender.running.child.pid));
    }
    Object.assign(contender, { ready: median(figures.ready), idle: median(figures.idle), runs: [] });
}

/** wrk looks at the status alone: here the answers are read. */
async function verify({ name, running, token }) {
    for (const id of ['OT-1', 'OT-4242', 'OT-5485']) {
        const message = request('tools/call', { name: 'get_work_order', arguments: { id } }, revision);
        const { answer, text } = await post(`${running.url}/mcp/oauth/fractal-one`, message, { token, revision });
        assert.equal(answer?.result?.structuredContent?.code, id, `${name}: ${text}`);
    }
}

function load(contender, forSeconds) {
    const before = processorTime(contender.running.child.pid);
    const output = execFileSync('wrk', ['-t1', `-c${connections}`, `-d${forSeconds}s`, '-s', join(folder, 'get_work_order.lua'),
        `${contender.running.url}/mcp/oauth/fractal-one`], { env: { ...process.env, BENCH_TOKEN: contender.token }, encoding: 'utf8' });
    const figures = JSON.parse(output.match(/^FIGURES (.*)$/m)[1]);
    assert.equal(figures.bad, 0, `${contender.name}: ${figures.bad} calls went wrong`);
    const spent = processorTime(contender.running.child.pid) - before;
    return { perSecond: figures.calls / figures.seconds, microseconds: spent * 1e6 / figures.calls, ...figures };
}

function show(contenders) {
    const line = cells => console.log(cells.map((cell, i) => i ? String(cell).padStart(10) : cell.padEnd(34)).join(''));
    line(['', 'calls/s', 'p50 ms', 'p99 ms', 'CPU µs', 'ready ms', 'MB idle', 'MB after']);
    for (const { name, runs, ready, idle, after } of contenders) {
        const middle = key => median(runs.map(run => run[key]));
        line([name, Math.round(middle('perSecond')), middle('p50').toFixed(2), middle('p99').toFixed(2), middle('microseconds').toFixed(1), Math.round(ready), idle.toFixed(1), after.toFixed(1)]);
    }
    const [ours, peer] = contenders.map(({ runs }) => median(runs.map(run => run.perSecond)));
    console.log(`\n${(ours / peer).toFixed(1)} times the peer's calls; ${connections} connections, ${rounds} runs of ${seconds} s each in turns, medians; CPU: of the server, a call; `
        + `ready and idle: median of ${starts} starts`);
}

const site = await Site.create(['--demo']);
await site.setGroup('Bench', 'work_orders:view', 'assets:view', 'costs:view');
const consumer = await site.addConsumer('Bench', 'Bench', '--grant', 'client_credentials');
const program = join(process.env.FRACTAL_BIN_DIR, 'fractal-one-server');
const contenders = [
    { name: 'fractal-one-server, one thread', command: [program, ['serve', '--listen', '127.0.0.1:0', '--threads', '1'], site.env] },
    { name: 'official TypeScript SDK, Node ' + process.versions.node, token: 'bench-token',
      command: [process.execPath, [join(folder, 'peers/mcp_sdk_server.mjs')], { ...process.env, PEER_TOKEN: 'bench-token', NODE_ENV: 'production' }] },
];
try {
    for (const contender of contenders) await launch(contender);
    contenders[0].token = (await clientCredentials(contenders[0].running.url, consumer, 'work_orders:read assets:read metrics:read')).access_token;
    for (const contender of contenders) {
        await verify(contender);
        load(contender, 2);
    }
    for (let round = 0; round < rounds; ++round) {
        for (const contender of contenders) contender.runs.push(load(contender, seconds));
    }
    for (const contender of contenders) contender.after = residentMegabytes(contender.running.child.pid);
    show(contenders);
} finally {
    for (const { running } of contenders) if (running) await stop(running);
    await site.remove();
}
