// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that people see, in three languages, on a desk and on a phone: axe-core finds nothing, nothing overflows,
// no script, nothing for the content security policy to stop. Their pictures go to build/shots/web.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { accessibilityProblems, launch, picture, signIn, visitor } from './support/browser.mjs';
import { Site } from './support/site.mjs';

const callback = 'https://chatgpt.com/connector_platform_oauth_redirect';
const policy = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"];
const languages = { en: 'en-US', fr: 'fr-FR', es: 'es-MX' };
const forms = {
    desk: { viewport: { width: 1280, height: 800 } },
    dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
    phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

let site;
let server;
let browser;
let consumer;
let person;
let scopes;

before(async () => {
    site = await Site.create(['--demo']);
    person = site.made.people.find(({ name }) => name === 'marie');
    consumer = site.made.consumers.find(({ name }) => name === 'ChatGPT (Test RT)');
    await site.must(['consumer', 'edit', consumer.key, '--privacy-url', 'https://openai.com/privacy', '--eula-url', 'https://openai.com/terms']);
    server = await site.serve();
    scopes = (await (await fetch(`${server.url}/.well-known/oauth-authorization-server`)).json()).scopes_supported;
    browser = await launch();
});
after(async () => {
    await browser?.close();
    await server?.stop();
    await site?.remove();
});

function authorizeAddress(redirect = callback) {
    const query = new URLSearchParams({
        response_type: 'code', client_id: consumer.key, redirect_uri: redirect, state: 'state-of-the-client', resource: server.endpoint,
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
};
const statuses = { 'landing': 200, 'not-found': 404, 'error': 400, 'sign-in': 200, 'consent': 200 };

/** The page after a form was sent: the last answer of its redirects. */
async function submitted(page, send) {
    const arrived = page.waitForEvent('response', response => response.request().isNavigationRequest() && ![301, 302, 303].includes(response.status()));
    const loaded = page.waitForEvent('load');
    await send();
    await loaded;
    return arrived;
}

const overflow = page => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [place, bring] of Object.entries(places)) {
    describe(`the page ${place}`, () => {
        for (const [language, locale] of Object.entries(languages)) {
            for (const [form, options] of Object.entries(forms)) {
                it(`is sound in ${language}, ${form}`, async () => {
                    const page = await visitor(browser, { ...options, locale });
                    const response = await bring(page);
                    if (statuses[place]) assert.equal(response.status(), statuses[place]);
                    assert.deepEqual(response.headers()['content-security-policy'].split(/; */).filter(Boolean).sort(), [...policy].sort());
                    const html = await response.text();
                    assert.doesNotMatch(html, /<script|<style|javascript:|\son[a-z]+=|\sstyle=/i);
                    assert.equal(await page.getAttribute('html', 'lang'), language);
                    await picture(page, [place, language, form].filter(part => part !== 'desk').join('-'));
                    assert.deepEqual(page.violations, []);
                    assert.equal(await overflow(page), 0, 'nothing scrolls sideways');
                    assert.deepEqual(await accessibilityProblems(page), []);
                    await page.context().close();
                });
            }
            it(`can be read at 320 pixels and with text at 200 % in ${language}`, async () => {
                const page = await visitor(browser, { viewport: { width: 320, height: 640 }, locale });
                await bring(page);
                assert.equal(await overflow(page), 0, 'at 320 pixels nothing scrolls sideways');
                await page.setViewportSize({ width: 1280, height: 800 });
                await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
                assert.equal(await overflow(page), 0, 'at 200 % nothing scrolls sideways');
                await page.context().close();
            });
        }
    });
}

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
