// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that people see before they are signed in, and the question whether an app may connect.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { launch, signIn, visitor } from './support/browser.mjs';
import { checkPage, submitted } from './support/page_checks.mjs';
import { Site } from './support/site.mjs';

const callback = 'https://chatgpt.com/connector_platform_oauth_redirect';
let site;
let server;
let browser;
let consumer;
let person;
let scopes;
let stranger; // the key of one that registered itself

before(async () => {
    site = await Site.create(['--demo']);
    person = site.made.people.find(({ name }) => name === 'marie');
    consumer = site.made.consumers.find(({ name }) => name === 'ChatGPT (Test RT)');
    await site.must(['consumer', 'edit', consumer.key, '--privacy-url', 'https://openai.com/privacy', '--eula-url', 'https://openai.com/terms']);
    await site.must(['setting', 'set', 'dynamic_registration', 'on']);
    server = await site.serve();
    scopes = (await (await fetch(`${server.url}/.well-known/oauth-authorization-server`)).json()).scopes_supported;
    stranger = await registered('Plant Helper');
    browser = await launch();
});
after(async () => {
    await browser?.close();
    await server?.stop();
    await site?.remove();
});

/** As a client would do it by itself; its key. */
async function registered(name) {
    const answer = await fetch(`${server.url}/oauth/register`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ client_name: name, redirect_uris: [callback] }),
    });
    assert.equal(answer.status, 201);
    return (await answer.json()).client_id;
}

function authorizeAddress(redirect = callback, key = consumer.key) {
    const query = new URLSearchParams({
        response_type: 'code', client_id: key, redirect_uri: redirect, state: 'state-of-the-client', resource: server.endpoint,
        scope: scopes.join(' '), code_challenge_method: 'S256',
        code_challenge: createHash('sha256').update('a verifier of at least forty-three characters').digest('base64url'),
    });
    return `${server.url}/oauth/authorize?${query}`;
}

/** Brings a page there; answers its response. */
const places = {
    'landing': page => page.goto(server.url),
    'not-found': page => page.goto(`${server.url}/there/is/no/such/page`),
    'error': page => page.goto(authorizeAddress('https://elsewhere.example/callback')),
    'sign-in': page => page.goto(authorizeAddress()),
    'sign-in-refused': async page => {
        await page.goto(authorizeAddress());
        return submitted(page, () => signIn(page, { name: `nobody-${Math.random()}`, password: 'wrong' }));
    },
    'consent': async page => {
        await page.goto(authorizeAddress());
        return submitted(page, () => signIn(page, person));
    },
    'consent-unverified': async page => {
        await page.goto(authorizeAddress(callback, stranger));
        return submitted(page, () => signIn(page, person));
    },
    'work-request': async page => {
        await page.goto(`${server.url}/o/requests/REQ-1`);
        return submitted(page, () => signIn(page, person));
    },
};
const statuses = { 'landing': 200, 'not-found': 404, 'error': 400, 'sign-in': 200, 'consent': 200, 'consent-unverified': 200, 'work-request': 200 };

for (const [place, bring] of Object.entries(places)) checkPage(place, bring, { browser: () => browser, status: statuses[place] });

describe('the pages', () => {
    it('change their language by their own links and keep the way to the client', async () => {
        const page = await visitor(browser);
        await page.goto(authorizeAddress());
        await page.click('a[hreflang=fr]');
        assert.equal(await page.getAttribute('html', 'lang'), 'fr');
        await page.focus('input[autocomplete=username]');
        await signIn(page, person);
        await page.waitForSelector('button[value=allow]');
        assert.equal(await page.getAttribute('html', 'lang'), 'fr');
        await page.context().close();
    });

    it('bring a person who denies back to the client with access_denied', async () => {
        const page = await visitor(browser);
        await page.goto(authorizeAddress());
        await signIn(page, person);
        const leaving = page.waitForRequest(sent => sent.url().startsWith(callback));
        await page.click('button[value=deny]');
        const back = new URL((await leaving).url());
        assert.equal(back.searchParams.get('error'), 'access_denied');
        assert.equal(back.searchParams.get('state'), 'state-of-the-client');
        await page.context().close();
    });

    it('show a work request to who may see it, and to others as if it were not there', async () => {
        const page = await visitor(browser);
        await page.goto(`${server.url}/o/requests/REQ-2`);
        const shown = await submitted(page, () => signIn(page, site.made.people.find(({ name }) => name === 'carlos')));
        const missing = await page.goto(`${server.url}/o/requests/REQ-99999`);
        assert.equal(shown.status(), 404, 'it is in the Bronx, and he sees Brooklyn');
        assert.equal(missing.status(), 404);
        await page.context().close();
    });

    it('have style sheets below 8 kB', async () => {
        const page = await visitor(browser);
        await page.goto(server.url);
        for (const sheet of await page.$$eval('link[rel=stylesheet]', links => links.map(link => link.href))) {
            const bytes = (await (await fetch(sheet)).arrayBuffer()).byteLength;
            assert.ok(bytes > 0 && bytes < 8192, `${sheet} has ${bytes} bytes`);
        }
        await page.context().close();
    });
});
