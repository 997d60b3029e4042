// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Behind a reverse proxy with https, as most sites are reached: nginx and Caddy with the examples that come with the program
// (reachability.md REACH-4, 5, 6, 8).
import assert from 'node:assert/strict';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { authorize, launch, visitor } from './support/browser.mjs';
import { Assistant, Connection, eras } from './support/clients.mjs';
import { Proxy, freePort, host, makeCertificate, names } from './support/proxies.mjs';
import { Site } from './support/site.mjs';
import { headersOf, request } from './support/wire.mjs';

const callback = 'https://chatgpt.com/connector_platform_oauth_redirect';
const endpointPath = '/mcp/oauth/fractal-one';
const forged = '198.51.100.66';

let folder;
let certificate;
let browser;

before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'proxies-'));
    certificate = makeCertificate(folder);
    browser = await launch([host]);
});
after(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
});

/** One request; `from` is the address that it comes from. */
function send(address, { method = 'GET', headers = {}, body, from = '127.0.0.1', ca } = {}) {
    const url = new URL(address);
    const options = { method, headers, localAddress: from, ca, servername: url.hostname, lookup: (_, { all }, done) => all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4) };
    return new Promise((resolve, reject) => {
        const sent = (url.protocol === 'https:' ? tlsRequest : plainRequest)(url, options, response => {
            let text = '';
            response.setEncoding('utf8').on('data', piece => { text += piece; });
            response.on('end', () => resolve({ status: response.statusCode, headers: new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)])), text }));
        });
        sent.on('error', reject).end(body);
    });
}

for (const name of names) {
    describe(`behind ${name}`, () => {
        let site;
        let server;
        let proxy;
        let url;
        let direct;
        let ca;
        let consumer;
        let person;
        let assistant;

        before(async () => {
            ca = await readFile(certificate.certificate);
            const port = await freePort();
            url = `https://${host}:${port}`;
            site = await Site.create(['--admin', 'admin', '--password-stdin'], { input: 'a long pass phrase for the owner\n' });
            server = await site.serve(['--public-url', url, '--trusted-proxy', '127.0.0.1']);
            direct = server.url;
            proxy = await Proxy.start(name, { folder, port, upstream: new URL(direct).port, ...certificate });
            await site.setGroup('Workshop', 'work_orders:view', 'assets:view', 'kpis:view');
            person = await site.addUser('marie', 'Workshop');
            consumer = await site.addConsumer('ChatGPT', 'Workshop', '--grant', 'authorization_code');
            await site.must(['consumer', 'edit', consumer.key, '--add-callback', callback]);
        });
        after(async () => {
            await assistant?.close();
            await proxy?.stop();
            await server?.stop();
            await site?.remove();
        });

        const through = (path, options) => send(url + path, { ca, ...options });

        /** The site as the SDK's fetch finds it: under its name, with its certificate. */
        async function fetchThrough(input, init = {}) {
            const asked = new Request(input, init);
            const { status, headers, text } = await send(asked.url, { ca, method: asked.method,
                headers: Object.fromEntries(asked.headers), body: asked.body ? await asked.text() : undefined });
            return new Response([101, 204, 205, 304].includes(status) ? null : text, { status, headers });
        }

        it('a person signs in, and the client asks its first question', async () => {
            const connection = new Connection(consumer, callback, url);
            assistant = new Assistant(eras[1], url + endpointPath, connection, fetchThrough);
            const address = await assistant.wish(() => assistant.connect());
            assert.equal(address.origin, url);
            const page = await visitor(browser, { ignoreHTTPSErrors: true });
            const back = await authorize(page, address, person, callback);
            assert.deepEqual(page.violations, []);
            const [session] = (await page.context().cookies()).filter(cookie => cookie.name.startsWith('__Host-f1_'));
            assert.ok(session?.secure && session.httpOnly, 'the browser is known by a __Host- cookie');
            assert.equal(back.searchParams.get('iss'), url);
            await page.context().close();
            await assistant.finish(back);
            await assistant.connect();
            assert.equal((await assistant.ask('get_current_user')).user.code, person.name);
        });

        it('20 calls at once are all answered', async () => {
            const answers = await Promise.all(Array.from({ length: 20 }, () => assistant.ask('count_work_orders')));
            assert.equal(answers.length, 20);
        });

        it('HEAD and OPTIONS arrive', async () => {
            const head = await through('/.well-known/oauth-authorization-server', { method: 'HEAD' });
            assert.equal(head.status, 200);
            assert.equal(head.text, '');
            const options = await through('/.well-known/oauth-authorization-server', { method: 'OPTIONS', headers: { origin: 'https://claude.ai' } });
            assert.equal(options.status, 204);
            assert.equal(options.headers.get('access-control-allow-origin'), '*');
        });

        it('REACH-6: no answer is held open, and an open stream is refused at once', async () => {
            const message = request('tools/list');
            const token = assistant.connection.tokens().access_token;
            const began = performance.now();
            const { status } = await through(endpointPath, { headers: { ...headersOf(message, { token }), accept: 'text/event-stream' } });
            assert.equal(status, 405);
            assert.ok(performance.now() - began < 1000);
        });

        it('REACH-5: Host and X-Forwarded-Host change no address', async () => {
            const metadata = '/.well-known/oauth-authorization-server';
            for (const headers of [{}, { 'x-forwarded-host': 'evil.example' }, { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', forwarded: 'host=evil.example;proto=http' }]) {
                const { status, text } = await through(metadata, { headers });
                assert.equal(status, 200);
                assert.equal(JSON.parse(text).issuer, url);
                assert.ok(!text.includes('evil.example'));
            }
            const { status, headers } = await send(direct + endpointPath, { method: 'POST', headers: { host: new URL(url).host, 'x-forwarded-host': 'evil.example', 'content-type': 'application/json' }, body: '{}' });
            assert.equal(status, 401);
            assert.ok(headers.get('www-authenticate').includes(`resource_metadata="${url}/`), headers.get('www-authenticate'));
            assert.equal((await send(direct + metadata, { headers: { host: 'evil.example' } })).status, 421);
        });

        /** Where the log says that a wrong secret came from. */
        async function noted(ask) {
            const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: consumer.key, client_secret: 'wrong' }).toString();
            const { status } = await ask({ method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': forged } });
            assert.equal(status, 401);
            const [entry] = await site.json(['log']);
            assert.notEqual(entry.outcome, 'done');
            return entry.address;
        }

        it('REACH-4: the client is who the proxy says, not what the client claims', async () => {
            assert.equal(await noted(options => through('/oauth/token', { from: '127.0.0.9', ...options })), '127.0.0.9');
        });

        it('REACH-4: whoever is no trusted proxy is believed nothing', async () => {
            assert.equal(await noted(options => send(`${direct}/oauth/token`, { from: '127.0.0.8', ...options })), '127.0.0.8');
        });

        it('REACH-8: a list of networks is for programs alone, never for the pages', async () => {
            const port = await freePort();
            const closed = await Proxy.start(name, { folder, port, upstream: new URL(direct).port, ...certificate, admits: '127.0.0.9/32' });
            try {
                // The server knows itself by its one name and port, and the second proxy has another port.
                const ask = (path, options = {}) => send(`https://${host}:${port}${path}`, { ca, ...options, headers: { host: new URL(url).host, ...options.headers } });
                for (const path of [endpointPath, '/oauth/token', '/oauth/revoke']) {
                    assert.equal((await ask(path, { method: 'POST', from: '127.0.0.10' })).status, 403, path);
                    assert.notEqual((await ask(path, { method: 'POST', from: '127.0.0.9' })).status, 403, path);
                }
                const query = new URLSearchParams({ response_type: 'code', client_id: consumer.key, redirect_uri: callback, code_challenge_method: 'S256', code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' });
                const page = await ask(`/oauth/authorize?${query}`, { from: '127.0.0.10' });
                assert.ok([200, 303].includes(page.status), `the sign-in page: ${page.status}`);
            } finally {
                await closed.stop();
            }
        });
    });
}
