// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the MCP Inspector, which a developer opens first: connect, sign in, come back, look at the tools. Its own
// program speaks to the server, through a relay that checks each message.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { authorize, launch, visitor } from './support/browser.mjs';
import { CheckingRelay } from './support/checking_relay.mjs';
import { profiles } from './support/client_profiles.mjs';
import { freePort } from './support/proxies.mjs';
import { Site } from './support/site.mjs';

const program = join(import.meta.dirname, '../node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js');

let site;
let server;
let relay;
let endpoint;
let browser;
let person;
let consumer;

before(async () => {
    site = await Site.create(['--admin', 'admin', '--password-stdin'], { input: 'a long pass phrase for the owner\n' });
    await site.setGroup('Workshop', 'work_orders:view', 'assets:view');
    person = await site.addUser('marie-i', 'Workshop');
    const callbacks = profiles.get('inspector').callbacks.flatMap(({ pattern }) => ['--callback', pattern]);
    consumer = await site.addConsumer('Inspector', 'Workshop', '--grant', 'authorization_code', ...callbacks);
    const port = await freePort();
    relay = await CheckingRelay.start(port);
    server = await site.serve(['--public-url', `http://127.0.0.1:${port}`]);
    relay.upstream = server.url;
    endpoint = `http://127.0.0.1:${port}/mcp/oauth/fractal-one`;
    browser = await launch();
});
after(async () => {
    await browser?.close();
    await relay?.stop();
    await server?.stop();
    await site?.remove();
});

/** The program behind the pages; resolves with the address that it prints. */
async function start(era) {
    const home = join(site.folder, era);
    await mkdir(home);
    const list = join(home, 'servers.json');
    const oauth = { clientId: consumer.key, clientSecret: consumer.secret };
    await writeFile(list, JSON.stringify({ mcpServers: { site: { type: 'streamable-http', url: endpoint, protocolEra: era, oauth } } }), { mode: 0o600 });
    const env = { PATH: '/nowhere', HOME: home, MCP_STORAGE_DIR: home, MCP_INSPECTOR_SECRET_STORE: 'file', MCP_AUTO_OPEN_ENABLED: 'false',
        CLIENT_PORT: String(await freePort()), MCP_SANDBOX_PORT: String(await freePort()), NO_COLOR: '1' };
    const child = spawn(process.execPath, [program, '--web', '--config', list], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const address = new Promise((resolve, reject) => {
        for (const stream of [child.stdout, child.stderr]) {
            stream.setEncoding('utf8').on('data', text => {
                output += text;
                const [found] = output.match(/http:\/\/127\.0\.0\.1:\d+\S*MCP_INSPECTOR_API_TOKEN=\w+/) ?? [];
                if (found) resolve(found);
            });
        }
        child.on('error', reject).on('close', () => reject(new Error(`it ended\n${output}`)));
    });
    return { address: await address.catch(error => { child.kill(); throw error; }), stop: () => child.kill('SIGKILL') };
}

/** Until the page leaves for ours. It loses a press while it still reads its list: then it says "Disconnected", and is pressed again. */
async function connect(page) {
    const leaving = page.waitForURL(url => url.pathname === '/oauth/sign-in').then(() => true);
    do {
        if (await page.getByText('Disconnected').first().isVisible()) await page.getByRole('switch').first().evaluate(at => at.click());
    } while (!await Promise.race([leaving, sleep(1000, false)]));
}

describe('the pages of the MCP Inspector', () => {
    for (const [era, revision] of [['legacy', '2025-11-25'], ['modern', '2026-07-28']]) {
        it(`connect, and show the tools (${era})`, async () => {
            relay.asked = [];
            const inspector = await start(era);
            const page = await visitor(browser);
            try {
                await page.goto(inspector.address);
                await connect(page);
                const back = await authorize(page, page.url(), person, new URL('/oauth/callback', inspector.address).href);
                assert.equal(back.searchParams.get('iss'), new URL(endpoint).origin);
                await page.getByText(`MCP ${revision}`).first().waitFor();
                await page.getByText('Tools', { exact: true }).first().click();
                await page.getByText('count_work_orders').first().waitFor();
                assert.ok(relay.methods.includes('tools/list'), relay.methods.join());
                assert.deepEqual(relay.problems, []);
            } finally {
                await page.context().close();
                inspector.stop();
            }
        });
    }
});
