// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a client and a person at a browser do with a consumer that was made in the window: started by tst_article.cpp, which
// pastes the callback that is printed here, and says "go" when it is saved.
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { authorize, launch, visitor } from '../../e2e/support/browser.mjs';
import { Assistant, Connection, eras } from '../../e2e/support/clients.mjs';

const { SITE_URL: url, SITE_KEY: key, SITE_SECRET: secret, SITE_PERSON: name, SITE_PASSWORD: password } = process.env;
const callback = 'https://chatgpt.com/connector_platform_oauth_redirect';
const endpoint = `${url}/mcp/oauth/fractal-one`;
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const browser = await launch();

/** Connects, asks, answers what `count_work_orders` said of each asset. */
async function work(era, beforeConsent = async () => {}) {
    const assistant = new Assistant(era, endpoint, new Connection({ key, secret }, callback, url));
    const address = await assistant.wish(() => assistant.connect());
    await beforeConsent();
    const page = await visitor(browser);
    const back = await authorize(page, address, { name, password }, callback);
    assert.deepEqual(page.violations, []);
    await page.context().close();
    await assistant.finish(back);
    await assistant.connect();
    assert.ok((await assistant.toolNames()).includes('count_work_orders'));
    const { groups } = await assistant.ask('count_work_orders', { group_by: ['asset'] });
    await assistant.close();
    const { A, B, C, D, E } = Object.fromEntries(groups.map(group => [group.key.code, group.count]));
    assert.deepEqual({ A, B, C, D, E }, { A: 151, B: 1017, C: 992, D: 2374, E: 951 });
}

try {
    for (const [index, era] of eras.entries()) {
        await work(era, index > 0 ? undefined : async () => {
            console.log(`callback ${callback}`);
            assert.equal((await lines.next()).value, 'go');
        });
        console.log(`worked ${era.revision}`);
    }
} finally {
    await browser.close();
}
process.exit(0);
