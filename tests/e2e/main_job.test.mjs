// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, from `consumer add` to the last question, with the official MCP SDK in both eras and a person at a browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { authorize, launch, visitor } from './support/browser.mjs';
import { Assistant, Connection, eras, errorOf } from './support/clients.mjs';
import { Site } from './support/site.mjs';
import { challengeOf, post, request } from './support/wire.mjs';

// Where ChatGPT's browser window returns to; the request is seen and goes no further.
const callback = 'https://chatgpt.com/connector_platform_oauth_redirect';
const rights = ['work_orders:view,add,edit,execute,close', 'assets:view', 'kpis:view', 'costs:view'];
const writingTools = ['create_work_order', 'update_work_order', 'change_work_order_status', 'close_work_order'];
// About an elevator, so that the excavators' numbers stay.
const newWorkOrder = { title: 'Grease the boom pins', asset: '1E1002', type: 'preventive' };

let site;
let server;
let browser;

before(async () => {
    site = await Site.create(['--demo']);
    server = await site.serve();
    browser = await launch();
});
after(async () => {
    await browser?.close();
    await server?.stop();
    await site?.remove();
});

/** One sign-in and consent in a browser of its own. */
async function consent(address, person) {
    const page = await visitor(browser);
    try {
        const back = await authorize(page, address, person, callback);
        assert.deepEqual(page.violations, []);
        return back;
    } finally {
        await page.context().close();
    }
}

/** A client of that era that this person has let in. */
async function connected(era, consumer, person) {
    const assistant = new Assistant(era, server.endpoint, new Connection(consumer, callback, server.url));
    await assistant.finish(await consent(await assistant.wish(() => assistant.connect()), person));
    await assistant.connect();
    return assistant;
}

const byCode = groups => Object.fromEntries(groups.map(({ key, count }) => [key.code, count]));

for (const era of eras) {
    describe(`a client that speaks ${era.revision} (${era.name})`, () => {
        const group = `Workshop ${era.revision}`;
        let consumer;
        let person;
        let assistant;

        before(async () => {
            await site.setGroup(group, ...rights);
            person = await site.addUser(`marie-${era.revision}`, group);
        });
        after(() => assistant?.close());

        it('has a key and a secret before its callback is known', async () => {
            consumer = await site.addConsumer(`ChatGPT ${era.revision}`, 'GOOGLE SHEET', '--grant', 'authorization_code');
            assert.match(consumer.key, /^[A-Za-z0-9]{18}$/);
            assert.equal(consumer.secret.length, 43);
            assert.deepEqual(consumer.callbacks, []);
        });

        it('is answered 401 with the address of the metadata while it has no token', async () => {
            const hello = era.name === 'initialize'
                ? { protocolVersion: era.revision, capabilities: {}, clientInfo: { name: 'wire', version: '1' } } : {};
            const { status, headers } = await post(server.endpoint, request(era.name, hello, era.revision), { revision: era.revision });
            assert.equal(status, 401);
            assert.match(headers.get('www-authenticate'), /^Bearer /);
            const { resource_metadata: address } = challengeOf(headers);
            assert.equal(address, `${server.url}/.well-known/oauth-protected-resource/mcp/oauth/fractal-one`);
            const metadata = await (await fetch(address)).json();
            assert.equal(metadata.resource, server.endpoint);
            assert.deepEqual(metadata.authorization_servers, [server.url]);
        });

        it('is not sent anywhere while its callback is not registered', async () => {
            assistant = new Assistant(era, server.endpoint, new Connection(consumer, callback, server.url));
            const address = await assistant.wish(() => assistant.connect());
            const page = await visitor(browser);
            const response = await page.goto(String(address));
            assert.equal(response.status(), 400);
            assert.equal(new URL(page.url()).origin, server.url);
            assert.ok(!(await page.innerText('body')).includes('connector_platform_oauth_redirect'), 'the address is not repeated');
            await page.context().close();
        });

        it('is let in when its callback was added and the person allowed it with the keyboard alone', async () => {
            await site.must(['consumer', 'edit', consumer.key, '--add-callback', callback]);
            const address = await assistant.wish(() => assistant.connect());
            const back = await consent(address, person);
            assert.equal(back.searchParams.get('state'), assistant.connection.state());
            assert.equal(back.searchParams.get('iss'), server.url);
            await assistant.finish(back);
            await assistant.connect();
            assert.equal(assistant.revision, era.revision);
        });

        it('sees the tools of that person', async () => {
            const names = await assistant.toolNames();
            for (const name of ['search', 'fetch', 'get_current_user', 'count_work_orders', 'get_kpis', ...writingTools]) {
                assert.ok(names.includes(name), `${name} is among ${names}`);
            }
            const { user } = await assistant.ask('get_current_user');
            assert.equal(user.code, person.name);
        });

        it('counts the excavators’ work orders by asset', async () => {
            const { groups } = await assistant.ask('count_work_orders', { group_by: ['asset'] });
            const { A, B, C, D, E } = byCode(groups);
            assert.deepEqual({ A, B, C, D, E }, { A: 151, B: 1017, C: 992, D: 2374, E: 951 });
        });

        it('adds up what they cost', async () => {
            const { metrics } = await assistant.ask('get_kpis', { metrics: ['cost_total'], from: '2001-01-01', to: '2013-01-01' });
            assert.equal(metrics[0].name, 'cost_total');
            assert.equal(metrics[0].value, 17506162.76);
        });

        it('asks the person again before its first change, and then changes', async () => {
            const address = await assistant.wishForMore(() => assistant.call('create_work_order', newWorkOrder));
            assert.match(address.searchParams.get('scope'), /work_orders:write/);
            await assistant.finish(await consent(address, person));
            await assistant.connect(); // a session belongs to one authorization
            const { work_order: order } = await assistant.ask('create_work_order', newWorkOrder);
            assert.equal(order.title, newWorkOrder.title);
            assert.equal((await assistant.ask('get_work_order', { id: order.code })).status, 'in_process');
        });

        it('has no writing tool for a person who may only read, and is refused when it calls one anyway', async () => {
            const reader = await site.addUser(`lea-${era.revision}`, group, 'read_only');
            const reading = await connected(era, consumer, reader);
            const names = await reading.toolNames();
            assert.ok(names.includes('count_work_orders'));
            assert.deepEqual(names.filter(name => writingTools.includes(name)), []);
            const { total } = await reading.ask('count_work_orders');
            const refused = await reading.call('create_work_order', newWorkOrder);
            assert.equal(refused.isError, true);
            assert.equal(errorOf(refused).code, 'forbidden');
            assert.equal((await reading.ask('count_work_orders')).total, total);
            await reading.close();
        });

        it('may do less with the next call when the person’s group was narrowed', async () => {
            await site.setGroup(group, 'work_orders:view@own');
            assert.equal((await assistant.ask('count_work_orders')).total, 1, 'only the one that this person created');
            const refused = await assistant.call('get_kpis', { metrics: ['cost_total'], from: '2001-01-01', to: '2013-01-01' });
            assert.equal(refused.isError, true);
            assert.equal(errorOf(refused).code, 'forbidden');
            const names = await assistant.toolNames();
            assert.ok(names.includes('count_work_orders') && !names.includes('get_kpis') && !names.includes('create_work_order'), String(names));
        });

        it('is answered 401 with the next call when the authorization was revoked', async () => {
            const token = assistant.connection.tokens().access_token;
            for (const { id } of await site.json(['authorization', 'list', '--user', person.name, '--consumer', consumer.key])) {
                await site.must(['authorization', 'revoke', String(id)]);
            }
            const { status, headers } = await post(server.endpoint, request('tools/list'), { token });
            assert.equal(status, 401);
            assert.equal(challengeOf(headers).error, 'invalid_token');
            await assistant.wish(() => assistant.call('count_work_orders'));
        });
    });
}
