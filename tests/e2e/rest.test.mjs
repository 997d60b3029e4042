// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// REST against the real server: what it says of itself is valid, and a program works with it by an API key and by OAuth.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import { launch, picture } from './support/browser.mjs';
import { checking } from './support/official_checks.mjs';
import { Site } from './support/site.mjs';

let site;
let server;
let api; // the address of REST
let key; // an API key that may write
let robot; // a client-credentials consumer of the same group
let description;

before(async () => {
    site = await Site.create(['--demo']);
    await site.setGroup('Sheets', 'work_orders:view', 'work_orders:add', 'work_orders:edit', 'work_orders:execute', 'work_orders:close', 'assets:view', 'reports:report');
    key = await site.json(['api-key', 'add', '--name', 'Sheet', '--group', 'Sheets', '--expires', '90d']);
    robot = await site.addConsumer('Robot', 'Sheets', '--grant', 'client_credentials');
    server = await site.serve();
    api = `${server.url}/api/v1`;
    description = await (await fetch(`${api}/openapi.json`)).json();
});
after(async () => {
    await server?.stop();
    await site?.remove();
});

const basic = ({ key: name, secret }) => `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;

/** One request; its answer with the JSON that it holds. */
async function ask(method, path, { authorization = basic(key), body, headers = {} } = {}) {
    const response = await fetch(path.startsWith('http') ? path : api + path, {
        method,
        headers: { ...authorization && { authorization }, ...body && { 'content-type': 'application/json' }, ...headers },
        body: body && JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, type: response.headers.get('content-type'), json: text && JSON.parse(text) };
}

async function token(fields) {
    const response = await fetch(`${server.url}/oauth/token`, {
        method: 'POST', headers: { authorization: basic(robot) }, body: new URLSearchParams({ grant_type: 'client_credentials', ...fields }),
    });
    const answer = await response.json();
    assert.equal(response.status, 200, JSON.stringify(answer));
    return answer;
}

/** The answer has the form that the description promises for it. */
function promised(answer, method, path) {
    const { content } = description.paths[path][method].responses[answer.status];
    const ajv = new Ajv2020({ strict: false });
    const isValid = ajv.compile(content['application/json'].schema);
    assert.ok(isValid(answer.json), JSON.stringify(isValid.errors));
}

describe('the description', () => {
    it('is valid OpenAPI 3.1', async () => {
        const { valid, errors } = await new Validator().validate(structuredClone(description));
        assert.ok(valid, JSON.stringify(errors));
    });

    it('names this server, and the schemas of its arguments are valid', () => {
        assert.equal(description.servers[0].url, api);
        const ajv = new Ajv2020({ strict: false });
        for (const methods of Object.values(description.paths)) {
            for (const { parameters, requestBody } of Object.values(methods)) {
                for (const { schema } of [...parameters, ...requestBody ? [requestBody.content['application/json']] : []]) ajv.compile(schema);
            }
        }
    });
});

describe('a program with an API key', () => {
    it('adds a work order, changes it with its ETag, closes it, and reads it', async () => {
        const added = await ask('POST', '/work-orders', { body: { title: 'Grease the boom', type: 'preventive', asset: 'A' }, headers: { 'idempotency-key': '"round-0001"' } });
        assert.equal(added.status, 201, JSON.stringify(added.json));
        promised(added, 'post', '/work-orders');
        const place = added.headers.get('location');
        assert.equal(place, `${api}/work-orders/${added.json.work_order.code}`);

        const again = await ask('POST', '/work-orders', { body: { title: 'Grease the boom', type: 'preventive', asset: 'A' }, headers: { 'idempotency-key': '"round-0001"' } });
        assert.deepEqual([again.status, again.json.replayed, again.json.work_order.code], [201, true, added.json.work_order.code]);

        const read = await ask('GET', place);
        const etag = read.headers.get('etag');
        promised(read, 'get', '/work-orders/{id}');
        const changed = await ask('PATCH', place, { body: { priority: 'high' }, headers: { 'if-match': etag } });
        assert.equal(changed.status, 200, JSON.stringify(changed.json));
        promised(changed, 'patch', '/work-orders/{id}');
        const stale = await ask('PATCH', place, { body: { priority: 'low' }, headers: { 'if-match': etag } });
        assert.deepEqual([stale.status, stale.type, stale.json.code], [412, 'application/problem+json', 'version_conflict']);
        assert.equal(stale.headers.get('etag'), changed.headers.get('etag'));

        const closed = await ask('POST', `${place}/close`, { body: {}, headers: { 'if-match': changed.headers.get('etag') } });
        assert.equal(closed.status, 200, JSON.stringify(closed.json));
        assert.equal((await ask('GET', place)).json.status, 'completed');
        const log = await site.json(['log']);
        assert.ok(log.some(({ actor, action }) => actor === `api_key:${key.key}` && action === 'close_work_order'), 'the log says which key');
    });

    it('reads a report', async () => {
        const report = await ask('GET', '/reports/overdue');
        assert.equal(report.status, 200, JSON.stringify(report.json));
        promised(report, 'get', '/reports/{report}');
        assert.ok(report.json.rows.length > 0);
        assert.equal((await ask('GET', '/reports/none')).status, 400);
    });

    it('follows the links of a list to its end', async () => {
        const codes = new Set();
        let next = `${api}/work-orders?asset=A&limit=100`;
        let total;
        while (next) {
            const page = await ask('GET', next);
            assert.equal(page.status, 200, JSON.stringify(page.json));
            total ??= page.json.total;
            page.json.items.forEach(({ code }) => codes.add(code));
            next = page.headers.get('link')?.match(/^<(.*)>; rel="next"$/)?.[1];
        }
        assert.equal(codes.size, total);
        assert.ok(total > 100);
    });

    it('may send it as one header', async () => {
        const answer = await ask('GET', '/me', { authorization: null, headers: { 'x-api-key': `${key.key}:${key.secret}` } });
        assert.equal(answer.status, 200);
        promised(answer, 'get', '/me');
    });

    it('is refused once its key is removed, and the shell says when it was used', async () => {
        const other = await site.json(['api-key', 'add', '--name', 'Other', '--group', 'Sheets']);
        assert.equal((await ask('GET', '/me', { authorization: basic(other) })).status, 200);
        await site.must(['api-key', 'disable', other.key]);
        const refused = await ask('GET', '/me', { authorization: basic(other) });
        assert.deepEqual([refused.status, refused.type], [401, 'application/problem+json']);
        await site.must(['api-key', 'enable', other.key]);
        assert.equal((await ask('GET', '/me', { authorization: basic(other) })).status, 200);
        const shown = await site.json(['api-key', 'show', other.key]);
        assert.ok(shown.last_used_at && !('secret' in shown));
        await site.must(['api-key', 'remove', other.key]);
        assert.equal((await ask('GET', '/me', { authorization: basic(other) })).status, 401);
        assert.ok(!(await site.json(['api-key', 'list'])).some(({ key: name }) => name === other.key));
        assert.ok(!(await site.must(['log', '--json'])).includes(other.secret));
    });
});

describe('a program with OAuth', () => {
    it('finds the authorization server by the challenge, and works with a token for REST', async () => {
        const challenge = (await ask('GET', '/me', { authorization: null })).headers.get('www-authenticate');
        const [, address] = challenge.match(/resource_metadata="([^"]+)"/);
        const resource = await (await fetch(address)).json();
        assert.equal(resource.resource, api);
        const { access_token: access } = await token({ resource: api, scope: 'work_orders:read' });
        const answer = await ask('GET', '/work-orders?limit=1', { authorization: `Bearer ${access}` });
        assert.equal(answer.status, 200, JSON.stringify(answer.json));
        promised(answer, 'get', '/work-orders');
        const refused = await ask('POST', '/work-orders', { authorization: `Bearer ${access}`, body: { title: 'No', type: 'preventive', asset: 'A' } });
        assert.deepEqual([refused.status, refused.json.code], [403, 'insufficient_scope']);
        assert.match(refused.headers.get('www-authenticate'), /insufficient_scope/);
    });

    it('decision 12: a token for one resource is none at the other; without a resource it is for both', async () => {
        const mcp = `${server.url}/mcp/oauth/fractal-one`;
        const statusAtMcp = async access => (await checking()(mcp, {
            method: 'POST',
            headers: { authorization: `Bearer ${access}`, 'content-type': 'application/json', accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-11-25' },
            body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
        })).status;
        const statusHere = async access => (await ask('GET', '/me', { authorization: `Bearer ${access}` })).status;
        const statuses = async fields => {
            const { access_token: access } = await token(fields);
            return [await statusHere(access), await statusAtMcp(access) !== 401];
        };
        assert.deepEqual(await statuses({ resource: api }), [200, false]);
        assert.deepEqual(await statuses({ resource: mcp }), [401, true]);
        assert.deepEqual(await statuses({}), [200, true]);
    });
});

describe('the page', () => {
    it('shows every operation, loads nothing from elsewhere, and a call can be tried on it', async () => {
        const browser = await launch();
        try {
            const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
            const problems = [];
            page.on('console', message => { if (message.type() === 'error') problems.push(message.text()); });
            page.on('pageerror', error => problems.push(String(error)));
            page.on('request', request => { if (!request.url().startsWith(server.url)) problems.push(request.url()); });
            await page.goto(`${api}/docs`);
            await page.locator('.opblock').first().waitFor();
            const operations = Object.values(description.paths).flatMap(Object.values);
            assert.equal(await page.locator('.opblock').count(), operations.length);
            await picture(page, 'api-docs');

            await page.locator('button.authorize').click();
            const form = page.locator('.auth-container', { hasText: 'X-API-Key' });
            await form.locator('input').fill(`${key.key}:${key.secret}`);
            await form.locator('button.authorize').click();
            await page.locator('.btn-done').first().click();
            const who = page.locator('#operations-Me-get_current_user');
            await who.locator('.opblock-summary').click();
            await who.locator('.try-out__btn').click();
            await who.locator('.execute').click();
            await who.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor();
            await picture(page, 'api-docs-tried');
            assert.deepEqual(problems, []);
        } finally {
            await browser.close();
        }
    });
});
