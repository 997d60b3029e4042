// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where clients knock: at addresses below the origin, at /mcp, with a slash too many, under whatever name (mcp.md 55 to 58).
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { request as askTls } from 'node:https';
import { after, before, describe, it } from 'node:test';
import { Guests, SpeakingClient, profiles } from './support/client_profiles.mjs';
import { send } from './support/plain_http.mjs';
import { host, makeCertificate } from './support/proxies.mjs';
import { headersOf, request } from './support/wire.mjs';

const root = '/.well-known/oauth-protected-resource';
let guests;
let site;
let server;
let person;
let browser;

before(async () => {
    guests = await Guests.expect(['--admin', 'admin', '--password-stdin'], { input: 'a long pass phrase for the owner\n' });
    ({ site, server, person, browser } = guests);
});
after(() => guests?.leave());

const addConsumer = (...given) => guests.addConsumer(...given);
const connected = (...given) => guests.connected(...given);

describe('a client of the first revision, which knows no metadata', () => {
    const profile = profiles.get('claude');

    it('signs in at /authorize and redeems at /token', async () => {
        const consumer = await addConsumer('Below the origin', [profile.callbacks[0].pattern]);
        const client = new SpeakingClient(profile, server.endpoint, consumer);
        await client.discover();
        client.server = { ...client.server, authorization_endpoint: `${server.url}/authorize`, token_endpoint: `${server.url}/token` };
        await client.redeem(await browser.authorize(client.authorizationUrl(profile.callbacks[0].pattern), person));
        await client.begin('2025-11-25');
        await client.result('tools/list');
    });

    it('registers at /register as at the real address', async () => {
        const cursor = profiles.get('cursor').callbacks.map(({ pattern }) => pattern);
        const register = path => send(server.url + path, { method: 'POST', headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ client_name: 'Cursor', redirect_uris: cursor, token_endpoint_auth_method: 'none', grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] }) });
        for (const path of ['/register', '/oauth/register']) assert.ok([403, 404].includes((await register(path)).status), 'off until it is allowed');
        await site.must(['setting', 'set', 'dynamic_registration', 'on']);
        for (const path of ['/register', '/oauth/register']) {
            const { status, text } = await register(path);
            assert.equal(status, 201, text);
            const { client_id: key, redirect_uris: kept } = JSON.parse(text);
            assert.deepEqual(kept, cursor); // mcp.md §5, 12: one unknown address must not refuse the whole set
            for (const callback of cursor) {
                const client = await connected(profiles.get('cursor'), { key }, { method: 'none', callback });
                await client.begin('2025-11-25');
            }
        }
        await site.must(['setting', 'set', 'dynamic_registration', 'off']);
    });
});

describe('the address', () => {
    const profile = profiles.get('claude');
    let consumer;
    before(async () => { consumer = await addConsumer('Other addresses', [profile.callbacks[0].pattern]); });

    it('/mcp has its own metadata, and tokens for it', async () => {
        const endpoint = `${server.url}/mcp`;
        const client = await connected(profile, consumer, { endpoint });
        assert.equal(client.challenge.resource_metadata, `${server.url}${root}/mcp`);
        assert.equal(client.resource.resource, endpoint);
        for (const address of [endpoint, server.endpoint]) {
            client.endpoint = address;
            await client.begin('2025-11-25');
            await client.result('tools/list');
        }
    });

    it('has metadata wherever a client may look, by GET and by HEAD', async () => {
        const paths = ['', '/mcp/oauth/fractal-one', '/mcp'];
        const ofTheServer = ['oauth-authorization-server', 'openid-configuration'].flatMap(name => paths.map(path => `/.well-known/${name}${path}`));
        for (const path of [...ofTheServer, '/mcp/oauth/fractal-one/.well-known/openid-configuration', '/mcp/.well-known/openid-configuration']) {
            const { status, text } = await send(server.url + path);
            assert.equal(status, 200, path);
            assert.equal(JSON.parse(text).issuer, server.url, path);
            assert.deepEqual(await send(server.url + path, { method: 'HEAD' }).then(head => [head.status, head.text]), [200, ''], path);
        }
        for (const [path, resource] of [['', server.endpoint], ['/mcp/oauth/fractal-one', server.endpoint], ['/mcp', `${server.url}/mcp`]]) {
            const { status, text } = await send(server.url + root + path);
            assert.equal(status, 200, path);
            const document = JSON.parse(text);
            assert.equal(document.resource, resource);
            assert.deepEqual(document.authorization_servers, [server.url]);
        }
    });

    it('with a slash at its end is the same, and nothing is redirected', async () => {
        const client = await connected(profile, consumer, { endpoint: `${server.endpoint}/` });
        await client.begin('2025-11-25');
        await client.result('tools/list');
        for (const path of [`${root}/mcp/oauth/fractal-one/`, `${root}/`, '/.well-known/oauth-authorization-server/']) assert.equal((await send(server.url + path)).status, 200, path);
        for (const resource of [`${server.endpoint}/`, server.url, `${server.url}/`, server.endpoint.replace('http://', 'HTTP://')]) {
            const left = await browser.authorize(client.authorizationUrl(profile.callbacks[0].pattern, { resource }), person);
            assert.ok(left.searchParams.get('code'), resource);
        }
    });
});

describe('who a client says it is', () => {
    const agents = ['Claude-User', 'python-httpx', 'Python/3.12 aiohttp', 'openai-mcp/1.0.0 (ChatGPT)', undefined,
        ...[...profiles.values()].flatMap(({ speaks }) => Object.values(speaks.user_agents))];

    it('changes no answer', async () => {
        const profile = profiles.get('claude');
        const client = await connected(profile, await addConsumer('Anybody', [profile.callbacks[0].pattern]));
        const hello = client.hello('2025-11-25');
        const list = request('tools/list');
        const requests = [
            [`${server.url}${root}`, {}], [`${server.url}/.well-known/oauth-authorization-server`, {}], [server.endpoint, { method: 'HEAD' }],
            [server.endpoint, { method: 'POST', headers: headersOf(hello, { revision: '2025-11-25' }), body: JSON.stringify(hello) }],
            [server.endpoint, { method: 'POST', headers: headersOf(list, { token: client.token }), body: JSON.stringify(list) }],
            [client.server.token_endpoint, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=refresh_token&refresh_token=wrong&client_id=wrong' }],
        ];
        for (const [address, options] of requests) {
            const answers = new Set();
            for (const agent of agents) {
                const { status, headers, text } = await send(address, { ...options, headers: { ...options.headers, ...agent && { 'user-agent': agent } } });
                answers.add(JSON.stringify([status, headers.get('content-type'), headers.get('www-authenticate'), text]));
            }
            assert.equal(answers.size, 1, `${address}: ${[...answers].join('\n')}`);
        }
    });
});

describe('over https without a proxy', () => {
    let port;
    let own;
    let files;
    before(async () => {
        files = makeCertificate(guests.site.folder);
        own = await site.serve(['--public-url', `https://${host}`, '--tls-cert', files.certificate, '--tls-key', files.key]);
        ({ port } = new URL(own.url));
    });
    after(() => own?.stop());

    /** The status of a request for the metadata, with these settings of TLS. */
    const ask = async options => {
        const ca = await readFile(files.certificate);
        return new Promise((resolve, reject) => {
            askTls({ host: '127.0.0.1', port, path: root, servername: host, headers: { host }, agent: false, ca, ...options },
                response => { response.resume(); resolve(response.statusCode); }).on('error', reject).end();
        });
    };

    it('a client may show a certificate of its own, as OpenAI does', async () => {
        const mine = { cert: await readFile(files.certificate), key: await readFile(files.key) };
        for (const version of ['TLSv1.2', 'TLSv1.3']) {
            assert.equal(await ask({ ...mine, minVersion: version, maxVersion: version }), 200, version);
            assert.equal(await ask({ minVersion: version, maxVersion: version }), 200, version);
        }
    });

    it('TLS 1.1 is not spoken', async () => {
        await assert.rejects(ask({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }), /alert protocol version/);
    });
});
