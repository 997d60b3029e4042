// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A client that nobody has made a consumer for: the official MCP SDK, in both eras, registers itself (RFC 7591), a person
// lets it in, and it reads only until an administrator approves it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { authorize, launch, visitor } from './support/browser.mjs';
import { Assistant, Connection, eras } from './support/clients.mjs';
import { Site } from './support/site.mjs';

const callback = 'https://assistant.example/callback';

let site;
let server;
let browser;
let person;

before(async () => {
    site = await Site.create(['--demo']);
    await site.setGroup('Workshop', 'work_orders:view,add,edit,execute,close', 'assets:view', 'kpis:view');
    person = await site.addUser('marie-r', 'Workshop');
    server = await site.serve();
    browser = await launch();
});
after(async () => {
    await browser?.close();
    await server?.stop();
    await site?.remove();
});

/** What a client keeps that has no key yet. */
class Newcomer extends Connection {
    #known;

    constructor() { super({}, callback); }
    clientInformation() { return this.#known; }
    saveClientInformation(known) { this.#known = known; }
}

const wroteTools = names => names.filter(name => name.startsWith('create_') || name.startsWith('update_') || name.startsWith('close_'));

async function consent(address) {
    const page = await visitor(browser);
    try {
        return await authorize(page, address, person, callback);
    } finally {
        await page.context().close();
    }
}

for (const era of eras) {
    describe(`a client that speaks ${era.revision} and has no key`, () => {
        let assistant;
        after(() => assistant?.close());

        it('cannot come while registration is off', async () => {
            await site.must(['setting', 'set', 'dynamic_registration', 'off']);
            const stranger = new Assistant(era, server.endpoint, new Newcomer());
            await assert.rejects(stranger.connect());
            assert.equal(stranger.connection.authorizationUrl, undefined);
        });

        it('registers itself and is let in', async () => {
            await site.must(['setting', 'set', 'dynamic_registration', 'on']);
            assistant = new Assistant(era, server.endpoint, new Newcomer());
            const address = await assistant.wish(() => assistant.connect());
            const { client_id: key } = await assistant.connection.clientInformation();
            assert.match(key, /^[A-Za-z0-9]{18}$/);
            const shown = await site.json(['consumer', 'show', key]);
            assert.equal(shown.origin, 'dynamic_registration');
            assert.equal(shown.unverified, true);
            await assistant.finish(await consent(address));
            await assistant.connect();
        });

        it('reads only', async () => {
            const names = await assistant.toolNames();
            assert.ok(names.includes('list_work_orders'));
            assert.deepEqual(wroteTools(names), []);
        });

        it('may write when it was approved and the person allowed that too', async () => {
            const { client_id: key } = await assistant.connection.clientInformation();
            await site.must(['consumer', 'approve', key]);
            assert.ok(wroteTools(await assistant.toolNames()).includes('create_work_order'));
        });

        it('is out when its domain is blocked', async () => {
            await site.must(['consumer', 'block-domain', 'assistant.example']);
            await assert.rejects(assistant.toolNames());
            await site.must(['consumer', 'block-domain', 'assistant.example', '--remove']);
        });
    });
}
