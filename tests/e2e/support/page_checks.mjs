// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page that people see: in three languages, on a desk and on a phone, axe-core finds nothing,
// nothing overflows, no script, nothing for the content security policy to stop. The pictures go to build/shots/web.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityProblems, picture, visitor } from './browser.mjs';

const policy = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"];
const languages = { en: 'en-US', fr: 'fr-FR', es: 'es-MX' };
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** The page after a form was sent: the last answer of its redirects. */
export async function submitted(page, send) {
    const arrived = page.waitForEvent('response', response => response.request().isNavigationRequest() && ![301, 302, 303].includes(response.status()));
    const loaded = page.waitForEvent('load');
    await send();
    await loaded;
    return arrived;
}

const overflow = page => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What holds in light and dark, on a desk and on a phone; `form` names its picture, `rules` those of axe-core, else all. */
async function looksRight(page, place, language, form, rules) {
    await picture(page, [place, language, form].filter(Boolean).join('-'));
    assert.equal(await overflow(page), 0, `${form || 'desk'}: nothing scrolls sideways`);
    assert.deepEqual(await accessibilityProblems(page, rules), [], form || 'desk');
}

async function canBeReadNarrowAndLarge(page, place, language) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(phone.viewport);
    await looksRight(page, place, language, 'narrow', ['target-size']); // what longer words change
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal(await overflow(page), 0, 'at 320 pixels nothing scrolls sideways');
    await page.setViewportSize(desk.viewport);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    assert.equal(await overflow(page), 0, 'at 200 % nothing scrolls sideways');
}

/** `bring(page)` leads a new visitor's page there and answers its response; `browser()` is the running one. */
export function checkPage(place, bring, { browser, status }) {
    const arrive = async (options, language) => {
        const page = await visitor(browser(), { ...options, locale: languages[language] });
        const response = await bring(page);
        if (status) assert.equal(response.status(), status);
        assert.equal(await page.getAttribute('html', 'lang'), language);
        return { page, response };
    };
    const leave = async page => {
        assert.deepEqual(page.violations, []);
        await page.context().close();
    };
    describe(`the page ${place}`, () => {
        for (const language of Object.keys(languages)) {
            it(`is sound in ${language} on a desk, light, dark, narrow and large`, async () => {
                const { page, response } = await arrive(desk, language);
                assert.deepEqual(response.headers()['content-security-policy'].split(/; */).filter(Boolean).sort(), [...policy].sort());
                assert.doesNotMatch(await response.text(), /<script|<style|javascript:|\son[a-z]+=|\sstyle=/i);
                await looksRight(page, place, language, '');
                await page.emulateMedia({ colorScheme: 'dark' });
                await looksRight(page, place, language, 'dark', ['color-contrast']); // all that colours change
                await canBeReadNarrowAndLarge(page, place, language);
                await leave(page);
            });
        }
        it('is sound on a phone', async () => {
            const { page } = await arrive(phone, 'en');
            await looksRight(page, place, 'en', 'phone');
            await leave(page);
        });
    });
}
