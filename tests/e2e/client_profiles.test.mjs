// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each client of resources/clients goes the whole way as it does itself: discovery, a person's sign-in and consent, token,
// tools, a call, a refresh (mcp.md 52–54). Every message is checked against its revision's official schema.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Guests, SpeakingClient, callbackOf, profiles, registered } from './support/client_profiles.mjs';
import { send } from './support/plain_http.mjs';
import { challengeOf, headersOf, modern, request } from './support/wire.mjs';

const root = '/.well-known/oauth-protected-resource';
let guests;
let site;
let server;
let person;
let browser;

before(async () => {
    guests = await Guests.expect(['--demo']);
    ({ site, server, person, browser } = guests);
});
after(() => guests?.leave());

const addConsumer = (...given) => guests.addConsumer(...given);
const connected = (...given) => guests.connected(...given);

// First: of refusals that come in numbers from one network only some are written down.
it('the log says of each step why it was refused', async () => {
    const profile = profiles.get('claude');
    const consumer = await addConsumer('Refused', [profile.callbacks[0].pattern]);
    const elsewhere = new SpeakingClient(profile, server.endpoint, consumer);
    await elsewhere.discover();
    await browser.open(elsewhere.authorizationUrl('https://claude.ai/another/address'));
    const client = await connected(profile, consumer);
    client.consumer = { ...consumer, secret: 'no-secret-of-ours' };
    await assert.rejects(client.refresh(), /invalid_client/);
    const told = (await site.json(['log', '--limit', '20'])).filter(({ outcome }) => outcome === 'refused');
    const reasons = Object.fromEntries(told.map(({ action, reason }) => [action, reason]));
    assert.match(reasons['authorize.refused'], /received https:\/\/claude\.ai\/another\/address registered https:\/\/claude\.ai\/api\/mcp\/auth_callback/);
    assert.match(reasons['token.refused'], /invalid_client/);
});

for (const profile of profiles.values()) {
    describe(profile.name, () => {
        const callbacks = profile.callbacks.map(({ pattern }) => pattern);
        let secretive;
        let open;
        before(async () => {
            secretive = await addConsumer(`${profile.name} with a secret`, callbacks);
            if (profile.token_endpoint_auth_methods.includes('none')) open = await addConsumer(`${profile.name} without a secret`, callbacks, '--public');
        });

        for (const method of profile.token_endpoint_auth_methods) {
            it(`connects and calls: ${method}`, async () => {
                const client = await connected(profile, method === 'none' ? open : secretive, { method });
                for (const revision of profile.speaks.revisions) {
                    await client.begin(revision);
                    const { tools } = await client.result('tools/list');
                    assert.ok(tools.some(({ name }) => name === 'get_work_order'));
                    const { structuredContent: order } = await client.call('get_work_order', { id: 'OT-4242' });
                    assert.equal(order.code, 'OT-4242');
                }
                await client.refresh();
                await client.begin(profile.speaks.revisions[0]);
                assert.equal((await client.call('get_current_user')).structuredContent.user.code, person.name);
            });
        }

        for (const callback of callbacks) {
            it(`comes back to ${callback}`, async () => {
                const client = await connected(profile, secretive, { method: 'client_secret_post', callback });
                await client.begin(profile.speaks.revisions[0]);
                await client.result('tools/list');
            });
        }

        it('is told that the person said no', async () => {
            const client = new SpeakingClient(profile, server.endpoint, secretive);
            await client.discover();
            const back = await browser.authorize(client.authorizationUrl(callbackOf(callbacks[0])), person, 'deny');
            assert.equal(back.searchParams.get('error'), 'access_denied');
            assert.equal(back.searchParams.get('state'), client.state);
            assert.equal(back.searchParams.get('iss'), server.url);
        });

        it('is not sent to an address that only looks like its own', async () => {
            const client = new SpeakingClient(profile, server.endpoint, secretive);
            await client.discover();
            for (const callback of callbacks.map(registered).flatMap(one => [`${one}/x`, one.replace('://', '://evil.example/'), one.replace(/\/[^/]*$/, '')])) {
                if (callbacks.includes(callback)) continue;
                const { page, left } = await browser.open(client.authorizationUrl(callback));
                assert.equal(left, undefined, callback);
                assert.equal(page.status, 400, callback);
            }
        });
    });
}

describe('ChatGPT', () => {
    const profile = profiles.get('chatgpt');
    let consumer;
    let client;
    before(async () => {
        consumer = await addConsumer('ChatGPT in detail', profile.callbacks.map(({ pattern }) => pattern));
        client = await connected(profile, consumer);
    });

    it('finds the same resource at the root, where it strips the path', async () => {
        const at = async path => JSON.parse((await send(server.url + path)).text);
        assert.equal((await at(root)).resource, server.endpoint);
        assert.deepEqual(await at(root), await at(`${root}/mcp/oauth/fractal-one`));
        assert.equal((await at('/.well-known/oauth-authorization-server')).authorization_response_iss_parameter_supported, true);
    });

    it('reads which scopes a tool needs, at both places, and three hints that are all said', async () => {
        for (const revision of profile.speaks.revisions) {
            await client.begin(revision);
            for (const tool of (await client.result('tools/list')).tools) {
                assert.deepEqual(tool._meta.securitySchemes, tool.securitySchemes, tool.name);
                const [{ type, scopes }] = tool.securitySchemes;
                assert.equal(type, 'oauth2');
                for (const scope of scopes) assert.ok(client.server.scopes_supported.includes(scope), scope);
                for (const hint of ['readOnlyHint', 'destructiveHint', 'openWorldHint']) assert.equal(typeof tool.annotations[hint], 'boolean', `${tool.name}: ${hint}`);
            }
        }
    });

    it('is told in the result when a right was not asked for yet, and what to ask for', async () => {
        for (const revision of profile.speaks.revisions) {
            await client.begin(revision);
            const { status, answer: { result } } = await client.ask('tools/call', { name: 'create_work_order', arguments: { title: 'x', asset: 'A', type: 'corrective' } });
            assert.equal(status, 200);
            assert.equal(result.isError, true);
            assert.equal(result.structuredContent, undefined);
            const [challenge, ...further] = result._meta['mcp/www_authenticate'];
            assert.deepEqual(further, []);
            const said = challengeOf(new Headers({ 'www-authenticate': challenge }));
            assert.match(challenge, /^Bearer /);
            assert.equal(said.error, 'insufficient_scope');
            assert.ok(said.error_description);
            assert.equal(said.resource_metadata, client.challenge.resource_metadata);
            assert.ok(said.scope.split(' ').includes('work_orders:write'));
        }
    });

    it('writes once the person allowed that too', async () => {
        const more = await connected(profile, consumer);
        const scope = `${more.challenge.scope} work_orders:write`;
        await more.redeem(await browser.authorize(more.authorizationUrl(profile.callbacks[0].pattern, { scope }), person));
        await more.begin(modern);
        const { structuredContent: { work_order: order } } = await more.call('create_work_order', { title: 'Grease the pins', asset: 'A', type: 'preventive' });
        assert.equal(order.title, 'Grease the pins');
    });

    it('searches and fetches in exactly the shapes that it knows', async () => {
        for (const revision of profile.speaks.revisions) {
            await client.begin(revision);
            const found = await client.call('search', { query: 'hydraulic' });
            assert.deepEqual(Object.keys(found.structuredContent), ['results']);
            assert.ok(found.structuredContent.results.length > 0);
            for (const one of found.structuredContent.results) {
                assert.deepEqual(Object.keys(one).sort(), ['id', 'title', 'url']);
                assert.ok(Object.values(one).every(value => typeof value === 'string' && value !== ''));
                assert.equal(new URL(one.url).origin, server.url);
            }
            const fetched = await client.call('fetch', { id: found.structuredContent.results[0].id });
            assert.deepEqual(Object.keys(fetched.structuredContent).filter(key => key !== 'metadata').sort(), ['id', 'text', 'title', 'url']);
            for (const result of [found, fetched]) {
                assert.equal(result.content.length, 1);
                assert.deepEqual(JSON.parse(result.content[0].text), result.structuredContent);
            }
        }
    });

    it('reads instructions whose first 512 characters stand for themselves', async () => {
        for (const revision of profile.speaks.revisions) {
            const { instructions } = await client.begin(revision);
            const first = instructions.slice(0, 512);
            assert.match(first, /maintenance/i);
            assert.ok(instructions.length <= 512 || /[.!?]\s/.test(first), 'at least one whole sentence');
        }
    });

    it('opens a session for each call without one being in the way of another', async () => {
        const each = await Promise.all(Array.from({ length: 8 }, async () => {
            const one = Object.assign(new SpeakingClient(profile, server.endpoint, consumer), { token: client.token });
            await one.begin('2025-11-25');
            return (await one.call('count_work_orders')).structuredContent.total;
        }));
        assert.equal(new Set(each).size, 1);
    });

    it('may ask for what it always asks for, and say whose question it is', async () => {
        const asking = await connected(profile, consumer);
        const scope = `openid email profile offline_access ${asking.challenge.scope}`;
        const back = await browser.authorize(asking.authorizationUrl(profile.callbacks[0].pattern, { scope, id_token_hint: 'nothing.of.ours' }), person);
        const tokens = await asking.redeem(back);
        assert.equal(tokens.id_token, undefined);
        assert.ok(!/openid|email|profile|offline/.test(tokens.scope), tokens.scope);
        await asking.begin(modern);
        const message = request('tools/call', { name: 'count_work_orders', arguments: {} });
        Object.assign(message.params._meta, { 'openai/subject': 'v1/abc', 'openai/userAgent': 'ChatGPT/1.0', 'openai/locale': 'fr' });
        const { status, answer } = await asking.post(message, modern, { 'x-openai-session': 'v1/def', 'x-openai-subject': 'v1/abc' });
        assert.equal(status, 200, JSON.stringify(answer));
        assert.ok(!answer.result.isError);
    });

    it('is told which revisions there are when it comes with one that is not, and may still say initialize', async () => {
        const message = { jsonrpc: '2.0', id: 1, method: 'server/discover', params: { _meta: { 'io.modelcontextprotocol/protocolVersion': '2027-01-01', 'io.modelcontextprotocol/clientCapabilities': {} } } };
        const { status, text } = await send(server.endpoint, { method: 'POST', body: JSON.stringify(message), headers: { ...headersOf(message, { token: client.token }), 'mcp-protocol-version': '2027-01-01' } });
        assert.equal(status, 400);
        const { error } = JSON.parse(text);
        assert.equal(error.code, -32022);
        assert.ok(error.data.supported.includes(modern));
        await client.begin('2025-11-25');
    });
});

describe('Claude', () => {
    const profile = profiles.get('claude');

    it('is answered 401, not 200, whatever it asks without a token', async () => {
        for (const [method, params] of [['initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'claude', version: '1' } }], ['tools/list', {}], ['ping', {}]]) {
            const message = request(method, params, '2025-11-25');
            const { status, headers } = await send(server.endpoint, { method: 'POST', body: JSON.stringify(message), headers: { ...headersOf(message, { revision: '2025-11-25' }), 'user-agent': 'Claude-User' } });
            assert.equal(status, 401, method);
            assert.equal(challengeOf(headers).resource_metadata, `${server.url}${root}/mcp/oauth/fractal-one`);
        }
    });

    it('is refused over HTTP for a right that it did not ask for', async () => {
        const client = await connected(profile, await addConsumer('Claude in detail', [profile.callbacks[0].pattern]));
        await client.begin('2025-11-25');
        const { status, headers } = await client.ask('tools/call', { name: 'create_work_order', arguments: { title: 'x', asset: 'A', type: 'corrective' } });
        assert.equal(status, 403);
        assert.equal(challengeOf(headers).error, 'insufficient_scope');
    });
});

it('the log shows no secret of all these', async () => {
    const written = await site.must(['log', '--limit', '500', '--json']) + server.log;
    for (const secret of [...SpeakingClient.secrets, 'no-secret-of-ours', person.password]) assert.ok(!written.includes(secret));
    assert.ok(SpeakingClient.secrets.size > 100, `${SpeakingClient.secrets.size}`);
});
