// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A million work orders, 100,000 assets and ten million readings in SQLite: calls through the whole path against the official
// TypeScript SDK, against the same HTTP layer with a constant answer, and against the bare questions through the same driver.
//   ./dev bench scale      $BENCH_SECONDS a run (8), $BENCH_ROUNDS (3), $BENCH_CONNECTIONS (16)
// The site is made once (minutes, 3 GB) and stays in build/scale.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { call, clientCredentials } from '../e2e/support/wire.mjs';
import { connections, launch, load, median, program, residentMegabytes, rounds, seconds, showLine, stop } from './contenders.mjs';
import { holdMany } from './many_connections.mjs';

const path = '/mcp/oauth/fractal-one';
const folder = join(process.env.FRACTAL_BIN_DIR, '../../scale');
const place = join(folder, 'site');
const env = { ...process.env, FRACTAL_ONE_DATA: place };
const run = (name, ...args) => execFileSync(join(process.env.FRACTAL_BIN_DIR, name), args, { env, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });
const scopes = 'work_orders:read assets:read metrics:read requests:read plans:read inventory:read';

function makeSite() {
    if (existsSync(place)) return;
    mkdirSync(folder, { recursive: true });
    const making = `${place}.new`;
    rmSync(making, { recursive: true, force: true });
    run('fractal-one-server', '--data', making, 'init', '--demo');
    run('bench_records', making, '1000000', '100000', '10000000');
    renameSync(making, place);
}

function makeConsumer() {
    return JSON.parse(run('fractal-one-server', 'consumer', 'add', '--name', 'Bench', '--group', 'Bench', '--grant', 'client_credentials'));
}

const words = ['bucket', 'leaking hose', 'hydraulic cylinder', 'engine oil', 'air con', 'replace teeth'];
/** What is asked for, and the same bare question (questions.cpp). */
const questions = {
    get: { title: 'get_work_order', tool: 'get_work_order', arguments: ['{"id":"OT-#"}'], numbers: 1_000_000 },
    list_asset: { title: 'list_work_orders of an asset', tool: 'list_work_orders', arguments: ['{"asset":"EX-#"}'], numbers: 100_000 },
    list_open: { title: 'list_work_orders, open and corrective', tool: 'list_work_orders', arguments: ['{"status":["in_process"],"type":["corrective"]}'] },
    list_text: { title: 'list_work_orders with a text', tool: 'list_work_orders', arguments: words.map(text => JSON.stringify({ text })) },
    count_asset: { title: 'count_work_orders by asset', tool: 'count_work_orders', arguments: ['{"group_by":["asset"]}'] },
    search: { title: 'search', tool: 'search', arguments: words.map(query => JSON.stringify({ query })) },
};
const environmentOf = (question, token) => ({ BENCH_TOKEN: token, BENCH_TOOL: question.tool, BENCH_ARGUMENTS: question.arguments.join('\n'), BENCH_NUMBERS: String(question.numbers ?? 1) });
const ask = (contender, question, options) => load(contender, { script: 'call.lua', path, environment: environmentOf(question, contender.token), what: question.title, ...options });
const constant = contender => load(contender, { script: 'call.lua', path: '/healthz', environment: {}, what: 'constant' });
const bare = name => JSON.parse(run('bench_questions', place, name, String(seconds)).match(/^FIGURES (.*)$/m)[1]);
const middle = (runs, key) => median(runs.map(each => each[key]));
const times = (a, b) => (a / b).toFixed(2);

/** The same question alone (one connection) and bare, in turns. */
async function againstBare(ours) {
    showLine(['one connection', 'calls/s', 'p50 ms', 'p99 ms', 'bare p50', 'bare p99', 'p99 ratio']);
    for (const [name, question] of Object.entries(questions)) {
        const [whole, alone] = [[], []];
        for (let round = 0; round < rounds; ++round) {
            alone.push(bare(name));
            whole.push(ask(ours, question, { open: 1 }));
        }
        showLine([`  ${question.title}`, Math.round(whole[0].perSecond), middle(whole, 'p50').toFixed(2), middle(whole, 'p99').toFixed(2),
            middle(alone, 'p50').toFixed(2), middle(alone, 'p99').toFixed(2), times(middle(whole, 'p99'), middle(alone, 'p99'))]);
    }
}

function showRuns(name, runs) {
    showLine([`  ${name}`, Math.round(middle(runs, 'perSecond')), middle(runs, 'p50').toFixed(2), middle(runs, 'p99').toFixed(2), middle(runs, 'microseconds').toFixed(1)]);
}

const serve = threads => ({ name: `fractal-one-server, ${threads} thread${threads > 1 ? 's' : ''}`, command: [program, ['--data', place, 'serve', '--listen', '127.0.0.1:0', '--threads', String(threads)], env] });
const peer = { name: `official TypeScript SDK, Node ${process.versions.node}`, token: 'bench-token',
    command: [process.execPath, [join(import.meta.dirname, 'peers/mcp_sdk_server.mjs')], { ...process.env, PEER_TOKEN: 'bench-token', NODE_ENV: 'production' }] };
const peersQuestion = { ...questions.get, numbers: 5485 };

makeSite();
for (const figure of ['calls_at_once', 'calls_per_minute']) run('fractal-one-server', 'setting', 'set', figure, '0');
run('fractal-one-server', 'group', 'set', 'Bench', ...['work_orders', 'assets', 'costs', 'work_requests', 'maintenance_plans', 'inventory'].flatMap(what => ['--allow', `${what}:view`]));
const consumer = makeConsumer();
const listeners = Array.from({ length: 4 }, makeConsumer); // each may have only so many streams
const [one, two] = [serve(1), serve(2)];
const contenders = [one, two, peer];
try {
    for (const contender of contenders) await launch(contender);
    for (const ours of [one, two]) ours.token = (await clientCredentials(ours.running.url, consumer, scopes)).access_token;
    for (const [title, question] of Object.entries(questions)) {
        const { answer, text } = await call(one.running.url + path, one.token, question.tool, JSON.parse(question.arguments[0].replace('#', '4242')));
        assert.ok(answer?.result?.structuredContent && !answer.result.isError, `${title}: ${text}`);
    }
    const runs = { one: [], two: [], peer: [], constant: [], constantOfTwo: [] };
    for (let round = 0; round < rounds; ++round) {
        runs.one.push(ask(one, questions.get));
        runs.peer.push(ask(peer, peersQuestion));
        runs.constant.push(constant(one));
        runs.two.push(ask(two, questions.get));
    }
    showLine([`get_work_order, ${connections} connections`, 'calls/s', 'p50 ms', 'p99 ms', 'CPU µs']);
    showRuns(one.name, runs.one);
    showRuns(two.name, runs.two);
    showRuns('the same HTTP layer, a constant answer', runs.constant);
    showRuns(peer.name, runs.peer);
    const rate = name => middle(runs[name], 'perSecond');
    console.log(`  ${times(rate('one'), rate('peer'))} times the peer; p99 ${times(middle(runs.one, 'p99'), middle(runs.peer, 'p99'))} of the peer's; `
        + `${times(rate('one'), rate('constant'))} of the constant answer; two threads ${times(rate('two'), rate('one'))} times one\n`);
    await againstBare(one);
    console.log();
    for (const contender of contenders) await stop(contender.running).then(() => delete contender.running);
    await launch(one);
    const tokens = [];
    for (const listener of listeners) tokens.push((await clientCredentials(one.running.url, listener, scopes)).access_token);
    const held = await holdMany(one.running, path, tokens);
    console.log(`idle ${one.idle.toFixed(1)} MB; with ${held.streams} SSE streams and ${held.idle} idle connections ${residentMegabytes(one.running.child.pid).toFixed(1)} MB`);
    held.end();
    console.log(`\n${connections} connections where not said otherwise, ${rounds} runs of ${seconds} s each in turns, medians; CPU: of the server, a call`);
} finally {
    for (const { running } of contenders) if (running) await stop(running).catch(() => {});
}
