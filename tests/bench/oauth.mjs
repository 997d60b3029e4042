// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization server beside node-oidc-provider: a token by client credentials, introspection, refresh; until it is
// ready, and its memory. Ours twice: with an empty store, and with a million live tokens of ten thousand consumers. The
// same generator, the same connections, one run, in turns. Ours is durable (SQLite in WAL mode with synchronous=FULL: the
// answer leaves after the fsync), the peer keeps everything in memory.
//   ./dev bench oauth      $BENCH_SECONDS a run (8), $BENCH_ROUNDS (3), $BENCH_CONNECTIONS (16), $BENCH_TOKENS (1000000),
//                          $BENCH_CONSUMERS (10000), $BENCH_CASES (token,introspection,refresh)
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Site } from '../e2e/support/site.mjs';
import { connections, launch, load, median, program, residentMegabytes, rounds, seconds, showLine, starts, stop } from './contenders.mjs';

const liveTokens = Number(process.env.BENCH_TOKENS ?? 1_000_000);
const consumers = Number(process.env.BENCH_CONSUMERS ?? 10_000);
const scope = 'work_orders:read';
const introspected = 200; // the peer's store holds a thousand entries at least
const families = 4 * connections;
const callback = 'https://chatgpt.com/connector_platform_oauth_redirect';
const seedProgram = join(process.env.FRACTAL_BIN_DIR, 'bench_seed');
const chosen = process.env.BENCH_CASES?.split(',');

const basic = ({ key, secret }) => Buffer.from(`${key}:${secret}`).toString('base64');

async function form(contender, path, credentials, fields) {
    const headers = { authorization: `Basic ${basic(credentials)}` };
    const response = await fetch(contender.running.url + path, { method: 'POST', headers, body: new URLSearchParams(fields) });
    assert.equal(response.status, 200, `${contender.name} ${path}: ${response.status}`);
    return response.json();
}

const issue = contender => form(contender, contender.paths.token, contender.robot, { grant_type: 'client_credentials', scope });

/** What is measured: which client sends which form, with which tokens. */
const cases = {
    token: {
        title: 'token (client credentials)',
        async run(contender, forSeconds) {
            return measure(contender, this, { path: contender.paths.token, client: contender.robot, fields: { grant_type: 'client_credentials', scope }, forSeconds });
        },
        async verify(contender) { assert.ok((await issue(contender)).access_token); },
    },
    introspection: {
        title: 'introspection',
        missing: contender => !contender.paths.introspection,
        async run(contender, forSeconds) {
            contender.introspected ??= await Promise.all(Array.from({ length: introspected }, async () => (await issue(contender)).access_token));
            return measure(contender, this, { path: contender.paths.introspection, client: contender.robot, tokens: contender.introspected, field: 'token', forSeconds });
        },
        async verify(contender) {
            const { access_token: token } = await issue(contender);
            const { active, scope: granted } = await form(contender, contender.paths.introspection, contender.robot, { token });
            assert.deepEqual({ active, granted }, { active: true, granted: scope }, contender.name);
        },
    },
    refresh: {
        title: 'refresh',
        async run(contender, forSeconds) {
            const tokens = await contender.refreshTokens(families);
            return measure(contender, this, { path: contender.paths.token, client: contender.assistant, fields: { grant_type: 'refresh_token' }, tokens, field: 'refresh_token', once: true, forSeconds });
        },
        async verify(contender) {
            const [first] = await contender.refreshTokens(1);
            const fields = { grant_type: 'refresh_token', refresh_token: first };
            const answer = await form(contender, contender.paths.token, contender.assistant, fields);
            assert.ok(answer.access_token && answer.refresh_token && answer.refresh_token !== first, `${contender.name} rotates`);
        },
    },
};

async function measure(contender, { title }, { path, client, fields = {}, tokens, field, once, forSeconds }) {
    const environment = { BENCH_BASIC: basic(client), BENCH_FORM: new URLSearchParams(fields).toString() };
    if (tokens) {
        Object.assign(environment, { BENCH_TOKEN_FILE: join(site.folder, 'tokens.txt'), BENCH_FIELD: field, ...once && { BENCH_ONCE: '1' } });
        await writeFile(environment.BENCH_TOKEN_FILE, tokens.map(token => `${token}\n`).join(''));
    }
    const figures = load(contender, { script: 'oauth.lua', path, environment, forSeconds, what: title });
    await pause(50); // this process stood still meanwhile, and has yet to hear which of its own connections were closed
    return figures;
}

/** Our server with a store of its own. */
async function ours(name, prepare = () => {}) {
    const site = await Site.create(['--admin', 'admin', '--password-stdin'], { input: 'a long pass phrase for the owner\n' });
    await site.setGroup('Bench', 'work_orders:view', 'assets:view');
    await site.addUser('marie', 'Bench');
    const robot = await site.addConsumer('Robot', 'Bench', '--grant', 'client_credentials');
    const assistant = await site.addConsumer('Assistant', 'Bench', '--grant', 'authorization_code');
    await site.must(['consumer', 'edit', assistant.key, '--add-callback', callback]);
    const seed = (...args) => execFileSync(seedProgram, [site.env.FRACTAL_ONE_DATA, ...args.map(String)], { env: site.env, encoding: 'utf8' });
    await prepare(seed);
    return {
        name, site, robot, assistant,
        command: [program, ['serve', '--listen', '127.0.0.1:0', '--threads', '1'], site.env],
        refreshTokens: async count => seed('refresh', assistant.key, 'marie', count).trim().split('\n'),
        async findPaths({ url }) {
            const { introspection_endpoint: address } = await (await fetch(`${url}/.well-known/oauth-authorization-server`)).json();
            return { token: '/oauth/token', introspection: address && new URL(address).pathname };
        },
    };
}

function peer() {
    const robot = { key: 'bench', secret: 'a'.repeat(43) };
    return {
        name: `node-oidc-provider, Node ${process.versions.node}`, robot, assistant: { key: 'bench-people', secret: robot.secret },
        command: [process.execPath, [join(import.meta.dirname, 'peers/oidc_provider.mjs')],
            { ...process.env, PEER_KEY: robot.key, PEER_SECRET: robot.secret, NODE_ENV: 'production' }, ['ignore', 'pipe', 'ignore', 'ipc']],
        refreshTokens(count) {
            const { child } = this.running;
            return new Promise(resolve => {
                child.once('message', ({ tokens }) => resolve(tokens));
                child.send({ families: count });
            });
        },
        findPaths: () => ({ token: '/token', introspection: '/token/introspection' }),
    };
}

/** Figures of every case, in turns. */
async function compete(contenders) {
    for (const contender of contenders) {
        await launch(contender);
        Object.assign(contender, { paths: await contender.findPaths(contender.running), runs: {} });
    }
    for (const [name, what] of Object.entries(cases).filter(([key]) => !chosen || chosen.includes(key))) {
        const able = contenders.filter(contender => !what.missing?.(contender));
        for (const contender of able) {
            await what.verify(contender);
            await what.run(contender, 2);
            contender.runs[name] = [];
        }
        for (let round = 0; round < rounds; ++round) {
            for (const contender of able) contender.runs[name].push(await what.run(contender, seconds));
        }
    }
    for (const contender of contenders) contender.after = residentMegabytes(contender.running.child.pid);
}

function show(contenders) {
    const middle = (runs, key) => median(runs.map(run => run[key]));
    for (const [name, { title }] of Object.entries(cases)) {
        if (!contenders[0].runs[name]) continue;
        showLine([title, 'calls/s', 'p50 ms', 'p99 ms', 'CPU µs', 'of the first']);
        const [first] = contenders;
        for (const { name: who, runs: { [name]: runs } } of contenders) {
            if (!runs) showLine([`  ${who}`, 'does not offer it']);
            else showLine([`  ${who}`, Math.round(middle(runs, 'perSecond')), middle(runs, 'p50').toFixed(2), middle(runs, 'p99').toFixed(2),
                middle(runs, 'microseconds').toFixed(1), first.runs[name] ? (middle(runs, 'perSecond') / middle(first.runs[name], 'perSecond')).toFixed(2) : '-']);
        }
    }
    showLine(['process', 'ready ms', 'MB idle', 'MB after']);
    for (const { name, ready, idle, after } of contenders) showLine([`  ${name}`, Math.round(ready), idle.toFixed(1), after.toFixed(1)]);
    console.log(`\n${connections} connections, ${rounds} runs of ${seconds} s each in turns, medians; CPU: of the server, a call; ready and idle: median of ${starts} starts`);
}

const contenders = [await ours('fractal-one-server, one thread'), peer()];
const { site } = contenders[0];
try {
    if (liveTokens) {
        contenders.push(await ours(`  with ${liveTokens.toLocaleString('en')} live tokens, ${consumers.toLocaleString('en')} consumers`,
            seed => seed('fill', consumers, liveTokens, 'marie')));
    }
    await compete(contenders);
    show(contenders);
} finally {
    for (const { running, site: made } of contenders) {
        if (running) await stop(running);
        await made?.remove();
    }
}
