// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The account of a person in the browser: what they authorized, their sessions, two-step authentication with an
// authenticator app that reads the QR code from the screen; and the pages of the second step.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { authorize, launch, signIn, visitor } from './support/browser.mjs';
import { checkPage, submitted } from './support/page_checks.mjs';
import { Site } from './support/site.mjs';
import { Authenticator } from './support/totp.mjs';

const callback = 'https://chatgpt.com/connector_platform_oauth_redirect';
const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
let site;
let server;
let browser;
let consumers;
const people = {};
const kept = {}; // what a browser has by then: cookies and an address

before(async () => {
    site = await Site.create(['--demo']);
    for (const name of ['camille', 'noor', 'theo', 'ines']) people[name] = await site.addUser(name, 'Planner');
    consumers = [];
    for (const name of ['ChatGPT (Test RT)', 'W'.repeat(60), 'Claude']) {
        consumers.push(await site.addConsumer(name, 'GOOGLE SHEET', '--callback', callback));
    }
    server = await site.serve();
    browser = await launch();
    for (const consumer of consumers) await allow(people.camille, consumer);
    kept.camille = await keep(await signedIn(people.camille));
    const setting = await signedIn(people.ines);
    await submitted(setting, () => confirmPassword(setting, 'set-up-second-step', people.ines));
    kept.ines = await keep(setting);
    for (const name of ['noor', 'theo']) {
        const page = await signedIn(people[name]);
        await setUp(page, people[name]);
        kept[name] = await keep(page);
    }
    const owing = await visitor(browser);
    await owing.goto(`${server.url}/oauth/account`);
    await submitted(owing, () => signIn(owing, people.noor));
    kept.owing = { address: owing.url(), ...await keep(owing) };
});
after(async () => {
    await browser?.close();
    await server?.stop();
    await site?.remove();
});

async function keep(page) {
    const cookies = await page.context().cookies();
    await page.context().close();
    return { cookies };
}

async function allow(person, consumer) {
    const query = new URLSearchParams({
        response_type: 'code', client_id: consumer.key, redirect_uri: callback, state: 's', resource: server.endpoint,
        code_challenge_method: 'S256', code_challenge: createHash('sha256').update('v'.repeat(43)).digest('base64url'),
    });
    const page = await visitor(browser);
    const back = await authorize(page, `${server.url}/oauth/authorize?${query}`, person, callback);
    assert.ok(back.searchParams.get('code'), String(back));
    await page.context().close();
}

/** A browser in which the person gave the password; with a second step it waits for the code. */
async function signedIn(person, options = {}) {
    const page = await visitor(browser, options);
    await page.goto(`${server.url}/oauth/account`);
    await submitted(page, () => signIn(page, person));
    return page;
}

/** Opens one of the forms that ask for the password again, and sends it. */
async function confirmPassword(page, action, person) {
    const form = page.locator('form', { has: page.locator(`button[value=${action}]`) });
    if (!await form.isVisible()) await page.locator('details', { has: form }).locator('summary').click();
    await form.locator('input[name=password]').fill(person.password);
    await form.locator(`button[value=${action}]`).click();
}

/** The seed as an app sees it: the QR code on the screen. */
async function scanned(page) {
    const folder = await mkdtemp(join(tmpdir(), 'fractal-qr-'));
    const file = join(folder, 'qr.png');
    await page.locator('img.qr').screenshot({ path: file });
    const { stdout } = await promisify(execFile)('zbarimg', ['--quiet', '--raw', file]);
    await rm(folder, { recursive: true });
    return new URL(stdout.trim());
}

/** Two-step authentication, from the button to the recovery codes. */
async function setUp(page, person) {
    await submitted(page, () => confirmPassword(page, 'set-up-second-step', person));
    person.app = new Authenticator(await page.textContent('code.sel'));
    await page.fill('input[name=code]', await person.app.code());
    await submitted(page, () => page.keyboard.press('Enter'));
    person.codes = await page.locator('ul.codes li').allTextContents();
}

const withCookies = (name, go) => async page => {
    await page.context().addCookies(kept[name].cookies);
    return go(page);
};
const account = page => page.goto(`${server.url}/oauth/account`);

// These three last for ten minutes only: they come first.
checkPage('second-step-setup', withCookies('ines', page => page.goto(`${server.url}/oauth/account/second-step`)), { browser: () => browser, status: 200 });
checkPage('second-step', withCookies('owing', page => page.goto(kept.owing.address)), { browser: () => browser, status: 200 });
checkPage('recovery-code', withCookies('owing', page => page.goto(`${kept.owing.address}&recovery=1`)), { browser: () => browser, status: 200 });
checkPage('account', withCookies('camille', account), { browser: () => browser, status: 200 });
checkPage('account-revoke', withCookies('camille', async page => {
    const answer = await account(page);
    await page.locator('summary').first().click();
    return answer;
}), { browser: () => browser, status: 200 });
checkPage('account-two-step', withCookies('noor', async page => {
    await account(page);
    const asked = submitted(page, () => confirmPassword(page, 'turn-off-second-step', { password: 'wrong' }));
    return asked;
}), { browser: () => browser });
checkPage('recovery-codes', withCookies('theo', async page => {
    await account(page);
    return submitted(page, () => confirmPassword(page, 'new-recovery-codes', people.theo));
}), { browser: () => browser, status: 200 });
checkPage('second-step-refused', async page => {
    await page.goto(`${server.url}/oauth/account`);
    await submitted(page, () => signIn(page, people.theo));
    await page.fill('input[name=code]', '000000');
    return submitted(page, () => page.keyboard.press('Enter'));
}, { browser: () => browser });

describe('the account', () => {
    it('is set up with an app that reads the QR code, and then asks for its code', async () => {
        const person = await site.addUser('aylin', 'Planner');
        const page = await signedIn(person);
        await submitted(page, () => confirmPassword(page, 'set-up-second-step', person));
        const address = await scanned(page);
        assert.equal(address.protocol, 'otpauth:');
        assert.equal(address.searchParams.get('secret'), (await page.textContent('code.sel')).replaceAll(' ', ''));
        person.app = new Authenticator(address.searchParams.get('secret'));
        await page.fill('input[name=code]', await person.app.code());
        assert.equal((await submitted(page, () => page.keyboard.press('Enter'))).status(), 200);
        const codes = await page.locator('ul.codes li').allTextContents();
        assert.equal(codes.length, 10);
        await page.context().close();

        const again = await signedIn(person);
        assert.match(again.url(), /\/oauth\/second-step/);
        await again.waitForSelector('input[autocomplete=one-time-code]:focus');
        await again.keyboard.type(await person.app.code());
        await submitted(again, () => again.keyboard.press('Enter'));
        assert.match(again.url(), /\/oauth\/account$/);
        assert.deepEqual(again.violations, []);
        await again.context().close();

        const withoutPhone = await signedIn(person);
        await withoutPhone.click('a[href*="recovery=1"]');
        await withoutPhone.fill('input[name=recovery]', codes[0].toLowerCase());
        await submitted(withoutPhone, () => withoutPhone.keyboard.press('Enter'));
        assert.match(withoutPhone.url(), /\/oauth\/account$/);
        await withoutPhone.context().close();
    });

    it('shows names from outside as text, and runs nothing of them', async () => {
        const person = await site.addUser('hugo', 'Planner');
        await allow(person, await site.addConsumer(hostile, 'GOOGLE SHEET', '--callback', callback));
        const page = await signedIn(person, { userAgent: `Firefox/1 Windows ${hostile}` });
        let alerts = 0;
        page.on('dialog', dialog => { ++alerts; dialog.dismiss(); });
        await page.reload();
        assert.match(await page.textContent('main'), /Firefox on Windows/);
        assert.match(await page.textContent('main'), /<img src=x onerror=alert\(1\)>/);
        assert.equal(await page.locator('main img, main script').count(), 0);
        assert.equal(alerts, 0);
        assert.deepEqual(page.violations, []);
        await page.context().close();
    });

    it('revokes what was authorized, with the keyboard', async () => {
        const page = await visitor(browser);
        await withCookies('camille', account)(page);
        const rows = page.locator('section').first().locator('details');
        assert.equal(await rows.count(), 3);
        await rows.first().locator('summary').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await submitted(page, () => page.keyboard.press('Enter'));
        assert.match(page.url(), /done=revoked/);
        assert.equal(await rows.count(), 2);
        assert.equal((await site.json(['authorization', 'list', '--user', 'camille'])).length, 2);
        await page.context().close();
    });

    it('signs another browser out, and then all of them', async () => {
        const phone = await signedIn(people.camille, { userAgent: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Mobile Safari/537.36' });
        const page = await signedIn(people.camille);
        const row = page.locator('.row', { hasText: 'Chrome on Android' });
        await submitted(page, () => row.locator('button').click());
        await phone.reload();
        assert.match(phone.url(), /\/oauth\/sign-in/);
        await submitted(page, () => page.click('button[value=end-sessions]'));
        assert.equal(new URL(page.url()).pathname, '/');
        await account(page);
        assert.match(page.url(), /\/oauth\/sign-in/);
        assert.deepEqual(await site.json(['user', 'sessions', 'camille']), []);
        for (const one of [phone, page]) await one.context().close();
    });

    it('signs out', async () => {
        const page = await signedIn(people.camille);
        await submitted(page, () => page.click('header button'));
        assert.deepEqual((await page.context().cookies()).filter(({ name }) => !name.endsWith('_known')), []);
        await account(page);
        assert.match(page.url(), /\/oauth\/sign-in/);
        await page.context().close();
    });
});
