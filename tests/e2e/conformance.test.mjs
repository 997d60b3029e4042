// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official conformance suite's two scenarios for authorization servers, against the real server; the person whom they
// ask for is a browser by script. Where `none` is advertised the suite uses it, whatever secret it has: so it is given a
// client that keeps none there, and one with a secret where `none` is not advertised.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { authorize, launch, visitor } from './support/browser.mjs';
import { freePort } from './support/proxies.mjs';
import { Site } from './support/site.mjs';

const suite = join(import.meta.dirname, '../node_modules/@modelcontextprotocol/conformance/dist/index.js');
const kinds = [
    { name: 'without `none` advertised', grant: ['--grant', 'authorization_code'], methods: ['client_secret_post', 'client_secret_basic'] },
    { name: 'with `none` advertised', grant: ['--grant', 'authorization_code', '--public'], methods: ['client_secret_post', 'client_secret_basic', 'none'] },
];

/** Runs the suite; `signIn` is given the address that it asks a person to open. */
function runSuite(args, signIn) {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [suite, 'authorization', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        let asked = false;
        const read = text => {
            output += text;
            const [address] = output.match(/^http\S+\/oauth\/authorize\?\S+(?=\n)/m) ?? [];
            if (!address || asked) return;
            asked = true;
            signIn(address).catch(error => { child.kill(); reject(error); });
        };
        for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
        child.on('error', reject).on('close', code => resolve({ code, output, asked }));
    });
}

/** Every check that the suite wrote down, by its id. */
async function checksIn(folder) {
    const files = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('checks.json'));
    const checks = await Promise.all(files.map(async name => JSON.parse(await readFile(join(folder, name), 'utf8'))));
    return Object.fromEntries(checks.flat().map(check => [check.id, check]));
}

for (const kind of kinds) {
    describe(`the suite's authorization scenarios ${kind.name}`, () => {
        let site;
        let server;
        let browser;
        let folder;

        before(async () => {
            site = await Site.create(['--admin', 'admin', '--password-stdin'], { input: 'a long pass phrase for the owner\n' });
            server = await site.serve();
            browser = await launch();
            folder = await mkdtemp(join(tmpdir(), 'conformance-'));
        });
        after(async () => {
            await browser?.close();
            await server?.stop();
            await site?.remove();
            if (folder) await rm(folder, { recursive: true, force: true });
        });

        it('pass', async () => {
            const port = await freePort();
            const callback = `http://127.0.0.1:${port}/callback`;
            await site.setGroup('Conformance', 'work_orders:view', 'assets:view');
            const person = await site.addUser('marie', 'Conformance');
            const consumer = await site.addConsumer('Conformance', 'Conformance', ...kind.grant);
            await site.must(['consumer', 'edit', consumer.key, '--add-callback', callback]);
            const metadata = await (await fetch(`${server.url}/.well-known/oauth-authorization-server`)).json();
            assert.deepEqual(metadata.token_endpoint_auth_methods_supported, kind.methods);

            const secret = consumer.secret ? ['--client-secret', consumer.secret] : [];
            const { code, output, asked } = await runSuite(['--url', server.url, '--client-id', consumer.key, ...secret, '--port', String(port),
                '--resource', server.endpoint, '--output-dir', folder], async address => {
                const page = await visitor(browser);
                await authorize(page, address, person, callback);
            });
            assert.ok(asked, `the suite asked a person to sign in\n${output}`);
            assert.equal(code, 0, output);
            const checks = await checksIn(folder);
            for (const id of ['authorization-server-metadata', 'authorization-code-grant']) {
                assert.equal(checks[id]?.status, 'SUCCESS', `${id}: ${checks[id]?.errorMessage}\n${output}`);
            }
            for (const check of Object.values(checks)) assert.notEqual(check.status, 'FAILURE', `${check.id}: ${check.errorMessage}`);
        });
    });
}
