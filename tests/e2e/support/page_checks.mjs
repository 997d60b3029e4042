// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page that people see: in three languages, on a desk and on a phone, axe-core finds nothing,
// nothing overflows, no script, nothing for the content security policy to stop. The pictures go to build/shots/web.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityProblems, picture, visitor } from './browser.mjs';

const policy = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"];
const languages = { en: 'en-US', fr: 'fr-FR', es: 'es-MX' };
const forms = {
    desk: { viewport: { width: 1280, height: 800 } },
    dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
    phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/** The page after a form was sent: the last answer of its redirects. */
export async function submitted(page, send) {
    const arrived = page.waitForEvent('response', response => response.request().isNavigationRequest() && ![301, 302, 303].includes(response.status()));
    const loaded = page.waitForEvent('load');
    await send();
    await loaded;
    return arrived;
}

const overflow = page => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** `bring(page)` leads a new visitor's page there and answers its response; `browser()` is the running one. */
export function checkPage(place, bring, { browser, status }) {
    describe(`the page ${place}`, () => {
        for (const [language, locale] of Object.entries(languages)) {
            for (const [form, options] of Object.entries(forms)) {
                it(`is sound in ${language}, ${form}`, async () => {
                    const page = await visitor(browser(), { ...options, locale });
                    const response = await bring(page);
                    if (status) assert.equal(response.status(), status);
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
                const page = await visitor(browser(), { viewport: { width: 320, height: 640 }, locale });
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
