// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 connections that are slow on purpose, and what becomes of the others: the 99th percentile of ordinary calls while
// they are there is at most 2 times that without them. In turns, since a machine has moods: medians of $LOAD_ROUNDS (3).
//   node slow_connections.mjs       $LOAD_SECONDS a measurement (15), $LOAD_CONNECTIONS (1000), $LOAD_PER_SECOND (200)
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { Site } from '../e2e/support/site.mjs';
import { clientCredentials, headersOf, request } from '../e2e/support/wire.mjs';

const seconds = Number(process.env.LOAD_SECONDS ?? 15);
const rounds = Number(process.env.LOAD_ROUNDS ?? 3);
const slow = Number(process.env.LOAD_CONNECTIONS ?? 1000);
const perSecond = Number(process.env.LOAD_PER_SECOND ?? 200);
const ratioAtMost = 2;
const sources = 10; // addresses of 127.0.0.0/8: one alone may have 500 connections
const revision = '2025-06-18';
const endpointPath = '/mcp/oauth/fractal-one';

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const median = numbers => percentile(numbers, 0.5);

/** Bytes that take for ever, a piece a second. */
const habits = {
    head: function* () {
        yield 'POST /oauth/token HTTP/1.1\r\nHost: 127.0.0.1\r\n';
        for (let i = 0; ; ++i) yield `X-${i}: a\r\n`;
    },
    'head byte by byte': function* () { yield* 'GET /.well-known/oauth-authorization-server HTTP/1.1\r\nHost: 127.0.0.1\r\nX: '; for (;;) yield 'a'; },
    body: function* () {
        yield 'POST /oauth/token HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n';
        for (;;) yield 'a';
    },
    chunks: function* () {
        yield 'POST /oauth/token HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n';
        for (;;) yield '1\r\na\r\n';
    },
    silence: function* () { for (;;) yield ''; },
};

/** The attacker, a process of its own: keeps so many slow connections open, each begun anew when the server ends it. */
class Attacker {
    #open = new Set();
    #begun = 0;
    #stopped = false;

    constructor(port, count) {
        for (let i = 0; i < count; ++i) this.#begin(port, i);
    }

    #begin(port, i) {
        if (this.#stopped) return;
        const kinds = Object.values(habits);
        const pieces = kinds[i % kinds.length]();
        const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.1.${1 + i % sources}` });
        const timer = setInterval(() => { const { value } = pieces.next(); if (value) socket.write(value); }, 1000);
        socket.on('connect', () => { this.#open.add(socket); ++this.#begun; });
        socket.on('error', () => {}).on('data', () => {}).on('close', () => {
            clearInterval(timer);
            this.#open.delete(socket);
            setTimeout(() => this.#begin(port, i), 50);
        });
    }

    get state() { return { open: this.#open.size, begun: this.#begun }; }

    stop() {
        this.#stopped = true;
        for (const socket of this.#open) socket.destroy();
    }
}

if (process.argv[2] === 'attack') {
    const attacker = new Attacker(Number(process.argv[3]), Number(process.argv[4]));
    process.on('message', message => {
        if (message === 'state') process.send(attacker.state);
        else { attacker.stop(); process.disconnect(); }
    });
} else {
    await measureAll();
}

function askAttacker(attacker) {
    return new Promise(resolve => { attacker.once('message', resolve).send('state'); });
}

/** As many calls a second as were wished for, whether the former were answered or not; milliseconds of each. */
async function ordinaryCalls(server, token, forSeconds) {
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const message = request('tools/call', { name: 'get_work_order', arguments: { id: 'OT-4242' } }, revision);
    const body = JSON.stringify(message);
    const options = { method: 'POST', agent, headers: { ...headersOf(message, { token, revision }), 'content-length': Buffer.byteLength(body) } };
    const call = () => new Promise((resolve, reject) => {
        const began = performance.now();
        httpRequest(server.url + endpointPath, options, response => {
            response.resume().on('end', () => response.statusCode === 200 ? resolve(performance.now() - began) : reject(new Error(`answered ${response.statusCode}`)));
        }).on('error', reject).end(body);
    });
    const calls = [];
    const began = performance.now();
    for (let i = 0; i < forSeconds * perSecond; ++i) {
        const due = began + i * 1000 / perSecond;
        if (due > performance.now()) await pause(due - performance.now());
        calls.push(call());
    }
    const times = await Promise.all(calls);
    agent.destroy();
    return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), most: Math.max(...times) };
}

/** With the slow ones: opened first, and looked at while the measurement runs. */
async function besieged(server, token) {
    const attacker = fork(import.meta.filename, ['attack', new URL(server.url).port, String(slow)]);
    const ended = new Promise(resolve => attacker.on('exit', resolve));
    try {
        for (let tries = 0; (await askAttacker(attacker)).open < slow && tries < 100; ++tries) await pause(100);
        const before = await askAttacker(attacker);
        assert.ok(before.open >= slow * 0.95, `${before.open} slow connections are open`);
        const figures = await ordinaryCalls(server, token, seconds);
        const after = await askAttacker(attacker);
        assert.ok(after.open >= slow * 0.8, `${after.open} slow connections are still open, or open again`);
        return { ...figures, ...after };
    } finally {
        attacker.send('stop');
        await ended;
    }
}

async function measureAll() {
    const site = await Site.create(['--demo']);
    await site.setGroup('Load', 'work_orders:view', 'assets:view', 'costs:view');
    const consumer = await site.addConsumer('Load', 'Load', '--grant', 'client_credentials');
    const server = await site.serve(['--threads', '1']);
    try {
        const { access_token: token } = await clientCredentials(server.url, consumer, 'work_orders:read assets:read metrics:read');
        await ordinaryCalls(server, token, 2);
        const alone = [];
        const among = [];
        for (let round = 0; round < rounds; ++round) {
            alone.push(await ordinaryCalls(server, token, seconds));
            among.push(await besieged(server, token));
        }
        const show = (name, figures) => console.log(name.padEnd(30), ['p50', 'p99', 'most'].map(key => `${key} ${median(figures.map(figure => figure[key])).toFixed(2)} ms`).join(', '));
        show('ordinary calls alone', alone);
        show(`among ${slow} slow connections`, among);
        const ratio = median(among.map(({ p99 }) => p99)) / median(alone.map(({ p99 }) => p99));
        console.log(`p99: ${ratio.toFixed(2)} times; ${perSecond} calls a second, ${rounds} measurements of ${seconds} s each in turns, medians; `
            + `slow connections begun in one of them: ${median(among.map(({ begun }) => begun))}`);
        assert.ok(ratio <= ratioAtMost, `p99 is ${ratio.toFixed(2)} times as long`);
    } finally {
        await server.stop();
        await site.remove();
    }
}
