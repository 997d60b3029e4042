// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The safety belt for writes (SEC-4): what a client wants to change waits until its person has confirmed it in the browser,
// and the client can ask what became of it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { authorize, launch, signIn, visitor } from './support/browser.mjs';
import { Assistant, Connection, eras, errorOf } from './support/clients.mjs';
import { checkPage, submitted } from './support/page_checks.mjs';
import { Site } from './support/site.mjs';
import { call, clientCredentials } from './support/wire.mjs';

const callback = 'https://chatgpt.com/connector_platform_oauth_redirect';
let site;
let server;
let browser;
let person;
let cookies;
const assistants = [];

before(async () => {
    site = await Site.create(['--demo']);
    person = await site.addUser('camille', 'Planner');
    const consumer = await site.addConsumer('ChatGPT (careful)', 'GOOGLE SHEET', '--callback', callback, '--writes', 'hold');
    await site.must(['setting', 'set', 'challenge_all_scopes', 'on']); // the right to write is asked for at once
    server = await site.serve();
    browser = await launch();
    for (const era of eras) {
        const assistant = new Assistant(era, server.endpoint, new Connection(consumer, callback, server.url));
        const page = await visitor(browser);
        await assistant.finish(await authorize(page, await assistant.wish(() => assistant.connect()), person, callback));
        await page.context().close();
        await assistant.connect();
        assistants.push(assistant);
    }
    const page = await visitor(browser);
    await changes(page);
    await submitted(page, () => signIn(page, person));
    cookies = await page.context().cookies();
    await page.context().close();
});
after(async () => {
    for (const assistant of assistants) await assistant.close();
    await browser?.close();
    await server?.stop();
    await site?.remove();
});

const changes = page => page.goto(`${server.url}/oauth/account/changes`);
async function signedIn(page) {
    await page.context().addCookies(cookies);
    return changes(page);
}

/** Asks for a change that waits; answers what the client is told of it. */
async function held(assistant, name, args) {
    const result = await assistant.call(name, args);
    assert.equal(result.isError, true);
    const error = errorOf(result);
    assert.equal(error.code, 'confirmation_required');
    assert.match(error.hint, /get_pending_change/);
    return error.details.pending_change;
}
const outcome = async (assistant, { id }) => assistant.ask('get_pending_change', { id });
const titleOf = async id => (await assistants[0].ask('get_work_order', { id })).title;

eras.forEach((era, index) => describe(`a client that speaks ${era.revision}`, () => {
    it('changes nothing until its person confirms, and then what was asked', async () => {
        const assistant = assistants[index];
        const order = (await assistant.ask('list_work_orders', { status: ['in_process'], limit: 2 })).items[index];
        const title = `Check the coupling, ${era.revision}`;
        const waiting = await held(assistant, 'update_work_order', { id: order.code, title, priority: 'very_high' });
        assert.equal(waiting.status, 'waiting');
        assert.equal(waiting.confirm_url, `${server.url}/oauth/account/changes`);
        assert.deepEqual(waiting.changes.find(({ field }) => field === 'title'), { record: 'work_order', code: order.code, field: 'title', before: order.title, after: title });
        assert.equal(await titleOf(order.code), order.title);

        const page = await visitor(browser);
        await signedIn(page);
        const card = page.locator('section.card', { hasText: order.code });
        assert.match(await card.textContent(), new RegExp(title));
        await submitted(page, () => card.locator('button[value=confirm]').click());
        assert.match(page.url(), /done=confirmed/);
        assert.deepEqual(page.violations, []);
        await page.context().close();
        assert.equal(await titleOf(order.code), title);
        const done = await outcome(assistant, waiting);
        assert.equal(done.status, 'confirmed');
        assert.ok(done.answer.journal_id > 0);
    });

    it('hears that its person rejected it', async () => {
        const assistant = assistants[index];
        const waiting = await held(assistant, 'create_work_order', { title: `Paint the hall ${index}`, asset: '1E1002', type: 'improvement' });
        const page = await visitor(browser);
        await signedIn(page);
        await submitted(page, () => page.locator('section.card', { hasText: `Paint the hall ${index}` }).locator('button[value=reject]').click());
        assert.match(page.url(), /done=rejected/);
        await page.context().close();
        assert.equal((await outcome(assistant, waiting)).status, 'rejected');
    });
}));

describe('the page of changes', () => {
    it('is led to from the account while something waits', async () => {
        await held(assistants[0], 'create_work_order', { title: 'Look here', asset: '1E1002', type: 'other' });
        const page = await visitor(browser);
        await page.context().addCookies(cookies);
        await page.goto(`${server.url}/oauth/account`);
        await page.locator('.banner a', { hasText: /change(s wait| waits) for you/ }).click();
        assert.match(await page.textContent('main'), /Look here/);
        await page.context().close();
    });

    it('shows those of a program without a person to who may edit consumers', async () => {
        await site.setGroup('Robots', 'work_orders:view,add', 'assets:view');
        const robot = await site.addConsumer('Robot', 'Robots', '--grant', 'client_credentials', '--writes', 'hold');
        const token = (await clientCredentials(server.url, robot, 'work_orders:read work_orders:write')).access_token;
        const { answer } = await call(server.endpoint, token, 'create_work_order', { title: 'By a robot', asset: '1E1002', type: 'other' });
        const { pending_change: waiting } = errorOf(answer.result).details;
        const own = await visitor(browser);
        await signedIn(own);
        assert.doesNotMatch(await own.textContent('main'), /By a robot/);
        const page = await visitor(browser);
        await changes(page);
        await submitted(page, () => signIn(page, site.made.people.find(({ name }) => name === 'admin')));
        await submitted(page, () => page.locator('section.card', { hasText: 'By a robot' }).locator('button[value=confirm]').click());
        assert.match(page.url(), /done=confirmed/);
        assert.match(waiting.confirm_url, /changes$/);
        for (const one of [own, page]) await one.context().close();
    });

    it('takes no form of another page, and no token of a client', async () => {
        const waiting = await held(assistants[0], 'create_work_order', { title: 'A forged one', asset: '1E1002', type: 'other' });
        const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
        const body = new URLSearchParams({ action: 'confirm', change: waiting.id, csrf: 'made up' });
        for (const headers of [{ cookie }, { cookie, origin: 'https://evil.example' }, { authorization: `Bearer ${assistants[0].connection.tokens().access_token}` }]) {
            const answer = await fetch(`${server.url}/oauth/account/changes`, { method: 'POST', body, headers, redirect: 'manual' });
            assert.ok([403, 303].includes(answer.status), String(answer.status));
        }
        assert.equal((await outcome(assistants[0], waiting)).status, 'waiting');
    });

    it('tells of a change that waits no more', async () => {
        const { id } = await held(assistants[0], 'create_work_order', { title: 'Twice', asset: '1E1002', type: 'other' });
        const both = [await visitor(browser), await visitor(browser)];
        for (const page of both) await signedIn(page);
        const press = page => submitted(page, () => page.locator('section.card', { hasText: "Twice" }).locator('button[value=confirm]').click());
        await press(both[0]);
        await press(both[1]);
        assert.match(both[1].url(), /done=gone/);
        assert.equal((await outcome(assistants[0], { id })).status, 'confirmed');
        for (const page of both) await page.context().close();
    });
});

checkPage('changes', signedIn, { browser: () => browser, status: 200 });
