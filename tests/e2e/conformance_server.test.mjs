// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official conformance suite's scenarios for servers, against the server library with the suite's fixtures
// (tests/conformance). What a revision scores must have no failing check; what it does not score is listed by name here, so
// that a change in either direction is noticed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';

const suite = join(import.meta.dirname, '../node_modules/@modelcontextprotocol/conformance/dist/index.js');
const fixtures = join(process.env.FRACTAL_BIN_DIR ?? 'build/debug/bin', 'mcp-conformance-fixtures');

/** What the suite does not score: the extension `tasks` and the headers of `x-mcp-header` are not offered. */
const notOffered = {
    '2025-11-25': [],
    '2026-07-28': ['http-custom-header-server-validation', 'tasks-capability-negotiation', 'tasks-dispatch-and-envelope', 'tasks-lifecycle',
        'tasks-mrtr-composition', 'tasks-mrtr-input', 'tasks-request-headers', 'tasks-request-state-removal', 'tasks-required-task-error', 'tasks-wire-fields'],
};
const scored = { '2025-11-25': 30, '2026-07-28': 37 };

function run(args) {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [suite, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => { output += text; });
        child.on('error', reject).on('close', code => resolve({ code, output }));
    });
}

let server;
let url;
let folder;

before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conformance-'));
    server = spawn(fixtures, ['--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    url = await new Promise((resolve, reject) => {
        server.on('error', reject).on('exit', code => reject(new Error(`the fixtures ended with ${code}`)));
        createInterface({ input: server.stdout }).on('line', line => resolve(line.match(/http:\S+/)?.[0]));
    });
});
after(async () => {
    server?.removeAllListeners('exit');
    server?.kill('SIGTERM');
    if (folder) await rm(folder, { recursive: true, force: true });
});

for (const [revision, names] of Object.entries(notOffered)) {
    describe(`the suite's server scenarios of ${revision}`, () => {
        it('pass', async () => {
            const { code, output } = await run(['server', '--url', url, '--requirements', revision, '-o', join(folder, revision)]);
            const [, summary] = output.split('=== SUMMARY ===');
            assert.ok(summary, output);
            const results = [...summary.matchAll(/^([✓✗]) (\S+): (\d+) passed, (\d+) failed/gm)].map(([, , name, passed, failed]) => ({ name, passed: +passed, failed: +failed }));
            const failing = results.filter(result => result.failed > 0).map(result => result.name).sort();
            assert.deepEqual(failing, names, `only what is not offered fails\n${summary}`);
            const [, unscored] = summary.match(/Not scored for \S+: (\d+) scenario/) ?? [];
            assert.equal(results.length - Number(unscored), scored[revision], 'every scored scenario ran');
            assert.equal(code, 0, output);
        });
    });
}

describe('the fixtures', () => {
    it('listen on loopback only', async () => {
        const child = spawn(fixtures, ['--listen', '0.0.0.0:0'], { stdio: 'ignore' });
        assert.equal(await new Promise(resolve => { child.on('exit', resolve); }), 1);
    });
});
