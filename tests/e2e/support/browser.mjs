// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person at a browser: headless Chromium, without a way to the internet.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const shots = process.env.FRACTAL_SHOTS_DIR ?? 'build/shots/web';

/** `names` are found at 127.0.0.1; nothing else is found at all. */
export function launch(names = []) {
    return chromium.launch({
        executablePath: program,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run',
            '--disable-background-networking', '--disable-component-update', '--disable-sync',
            `--host-resolver-rules=${names.map(name => `MAP ${name} 127.0.0.1 , `).join('')}MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`],
    });
}

/** A page of a visitor; `violations` gathers what its content security policy had to stop. */
export async function visitor(browser, options = {}) {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
    const page = await context.newPage();
    page.violations = [];
    page.on('console', message => { if (/content security policy/i.test(message.text())) page.violations.push(message.text()); });
    page.on('pageerror', error => page.violations.push(String(error)));
    return page;
}

const focused = page => page.evaluate(() => { const at = document.activeElement; return { tag: at?.localName, autocomplete: at?.autocomplete, value: at?.value }; });

/** Tab until the focus is where `wanted` says. */
async function tabTo(page, wanted) {
    for (let presses = 0; presses < 40; ++presses) {
        if (wanted(await focused(page))) return;
        await page.keyboard.press('Tab');
    }
    assert.fail(`the keyboard does not get there: ${page.url()}`);
}

/** Fills in the sign-in page with the keyboard alone. Its first field takes the focus by itself, once the page is drawn. */
export async function signIn(page, person) {
    await page.waitForSelector('input[autocomplete=username]:focus', { timeout: 10_000 });
    await page.keyboard.type(person.name);
    await tabTo(page, at => at.autocomplete === 'current-password');
    await page.keyboard.type(person.password);
    await page.keyboard.press('Enter');
}

/** Sign-in and consent with the keyboard alone; the address at which the browser leaves for the client. */
export async function authorize(page, address, person, redirectUrl, decision = 'allow') {
    await page.goto(String(address));
    await signIn(page, person);
    await page.waitForSelector('button[value=allow]');
    assert.equal((await focused(page)).tag, 'body', 'nothing on the consent page has the focus, so a second Enter allows nothing');
    await tabTo(page, at => at.tag === 'button' && at.value === decision);
    const leaving = page.waitForRequest(sent => sent.url().startsWith(redirectUrl));
    await page.keyboard.press('Enter');
    return new URL((await leaving).url());
}

/** What axe-core finds on the page, in words; by `rules` alone where they are named. */
export async function accessibilityProblems(page, rules) {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(only => globalThis.axe.run(document, { resultTypes: ['violations'], ...only && { runOnly: only } }), rules);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary}`));
}

export async function picture(page, name) {
    await mkdir(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}
