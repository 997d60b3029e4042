// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clients of resources/clients, each speaking as its file says: where it looks, whom it says it is, how it shows its
// secret, and in which order it tries the protocol's revisions.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Official } from './official_checks.mjs';
import { PlainBrowser, send } from './plain_http.mjs';
import { Site } from './site.mjs';
import { challengeOf, headersOf, modern, request } from './wire.mjs';

const folder = join(import.meta.dirname, '../../../resources/clients');

/** Every file, by its name. */
export const profiles = new Map(readdirSync(folder).filter(name => name.endsWith('.json'))
    .map(name => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]));

const anyPort = () => 20000 + Math.floor(Math.random() * 30000);

/** As it comes in a request: with the id of a connection, on a port of the person's computer. */
export function callbackOf(pattern) {
    const callback = pattern.replace('{callback_id}', 'Ab3_-9xyz');
    return callback.startsWith('http://') ? callback.replace(/^(http:\/\/[^:/]+)(:\d+)?/, `$1:${anyPort()}`) : callback;
}

/** As an administrator registers it. */
export const registered = pattern => pattern.replace('{callback_id}', 'Ab3_-9xyz');

const base64 = (key, secret) => Buffer.from(`${encodeURIComponent(key)}:${encodeURIComponent(secret)}`).toString('base64');

export class SpeakingClient {
    /** What no log may show: every secret, code, token and verifier of this process. */
    static secrets = new Set();
    #session;

    /** `method` is one of token_endpoint_auth_methods. */
    constructor(profile, endpoint, consumer, method = profile.token_endpoint_auth_methods[0]) {
        Object.assign(this, { profile, endpoint, consumer, method });
        if (consumer.secret) SpeakingClient.secrets.add(consumer.secret);
    }

    #agent(kind) {
        const agent = this.profile.speaks.user_agents[kind];
        return agent ? { 'user-agent': agent } : {};
    }

    async #json(address) {
        const { status, headers, text } = await send(address, { headers: { accept: 'application/json', ...this.#agent('oauth') } });
        assert.ok(![301, 302, 307, 308].includes(status), `${address} is redirected`);
        if (status !== 200) return undefined;
        assert.match(headers.get('content-type'), /^application\/json/);
        return JSON.parse(text);
    }

    /** One message in the revision, as it stands on the wire; checked against the official schema. */
    async post(message, revision, more = {}) {
        const { token } = this;
        const headers = { ...headersOf(message, { token, revision, session: this.#session }), ...this.#agent('mcp'), ...more };
        const got = await send(this.endpoint, { method: 'POST', headers, body: JSON.stringify(message) });
        const json = got.headers.get('content-type')?.startsWith('text/event-stream') ? got.text.match(/^data: ?(.+)$/gm).at(-1).replace(/^data: ?/, '') : got.text;
        const answer = json ? JSON.parse(json) : undefined;
        const official = Official.of(revision);
        official.check('JSONRPCMessage', message);
        if (answer?.jsonrpc) official.checkAnswer(answer, message.method);
        return { ...got, answer };
    }

    hello(revision) {
        if (revision === modern) return request('server/discover');
        return request('initialize', { protocolVersion: revision, capabilities: {}, clientInfo: { name: this.profile.name, version: '1' } }, revision);
    }

    /** From the first request without a token to the metadata of the server that hands tokens out. */
    async discover() {
        const { speaks } = this.profile;
        if (speaks.asks_head_first) {
            const head = await send(this.endpoint, { method: 'HEAD', headers: this.#agent('mcp') });
            assert.ok([401, 405].includes(head.status) && head.text === '', `HEAD: ${head.status}`);
        }
        const first = await this.post(this.hello(speaks.revisions[0]), speaks.revisions[0]);
        assert.equal(first.status, 401);
        this.challenge = challengeOf(first.headers);
        const { origin, pathname } = new URL(this.endpoint);
        const wellKnown = `${origin}/.well-known/oauth-protected-resource`;
        const places = { challenge: this.challenge.resource_metadata, path: wellKnown + pathname, root: wellKnown };
        for (const place of speaks.looks_for_metadata) this.resource ??= await this.#json(places[place]);
        const [issuer] = this.resource.authorization_servers;
        this.server = await this.#json(`${issuer}/.well-known/oauth-authorization-server`) ?? await this.#json(`${issuer}/.well-known/openid-configuration`);
        assert.equal(this.server.issuer, issuer);
        assert.ok(this.server.code_challenge_methods_supported.includes('S256'));
    }

    /** What the person's browser is sent to; `changed` replaces fields. */
    authorizationUrl(callback, changed = {}) {
        this.verifier = randomBytes(32).toString('base64url');
        this.state = randomBytes(16).toString('base64url');
        this.callback = callback;
        const url = new URL(this.server.authorization_endpoint);
        url.search = new URLSearchParams({ response_type: 'code', client_id: this.consumer.key, redirect_uri: callback, state: this.state, scope: this.challenge.scope,
            resource: this.resource.resource, code_challenge_method: 'S256', code_challenge: createHash('sha256').update(this.verifier).digest('base64url'), ...changed });
        return url;
    }

    async #tokenRequest(fields) {
        const { key, secret } = this.consumer;
        const shown = { client_secret_post: { client_id: key, client_secret: secret }, client_secret_basic: {}, none: { client_id: key } }[this.method];
        const basic = this.method === 'client_secret_basic' ? { authorization: `Basic ${base64(key, secret)}` } : {};
        const { status, headers, text } = await send(this.server.token_endpoint, { method: 'POST', body: new URLSearchParams({ ...fields, ...shown, resource: this.resource.resource }).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json', ...basic, ...this.#agent('oauth') } });
        assert.equal(status, 200, text);
        assert.match(headers.get('cache-control'), /no-store/);
        const tokens = JSON.parse(text);
        assert.equal(tokens.token_type, 'Bearer');
        assert.ok(Number.isInteger(tokens.expires_in) && tokens.refresh_token, text);
        this.token = tokens.access_token;
        this.refreshToken = tokens.refresh_token;
        for (const secret of [this.token, this.refreshToken, this.verifier, fields.code]) if (secret) SpeakingClient.secrets.add(secret);
        return tokens;
    }

    /** The browser came back with this address. */
    redeem(back) {
        assert.ok(String(back).startsWith(`${this.callback}?`), String(back));
        assert.deepEqual(back.searchParams.getAll('state'), [this.state]);
        assert.equal(back.searchParams.get('iss'), this.server.issuer); // RFC 9207: ChatGPT's one callback depends on it
        return this.#tokenRequest({ grant_type: 'authorization_code', code: back.searchParams.get('code'), redirect_uri: this.callback, code_verifier: this.verifier });
    }

    refresh() { return this.#tokenRequest({ grant_type: 'refresh_token', refresh_token: this.refreshToken }); }

    /** The opening of that revision; its result. */
    async begin(revision) {
        this.revision = revision;
        this.#session = undefined;
        const { status, headers, answer } = await this.post(this.hello(revision), revision);
        assert.equal(status, 200, JSON.stringify(answer));
        if (revision === modern) return answer.result;
        assert.equal(answer.result.protocolVersion, revision);
        this.#session = headers.get('mcp-session-id') ?? undefined;
        const noted = await this.post({ jsonrpc: '2.0', method: 'notifications/initialized' }, revision);
        assert.equal(noted.status, 202);
        return answer.result;
    }

    ask(method, params = {}) { return this.post(request(method, params, this.revision), this.revision); }

    async result(method, params) {
        const { status, answer } = await this.ask(method, params);
        assert.equal(status, 200, JSON.stringify(answer));
        assert.ok(answer.result, JSON.stringify(answer));
        return answer.result;
    }

    call(name, args = {}) { return this.result('tools/call', { name, arguments: args }); }
}

/** A site whose person lets clients in. */
export class Guests {
    static async expect(...init) {
        const guests = new Guests();
        guests.site = await Site.create(...init);
        await guests.site.setGroup('Workshop', 'work_orders:view,add,edit,execute,close', 'assets:view', 'kpis:view');
        guests.person = await guests.site.addUser('marie-p', 'Workshop');
        guests.server = await guests.site.serve();
        guests.browser = new PlainBrowser(guests.server.url);
        return guests;
    }

    async leave() {
        await this.server?.stop();
        await this.site?.remove();
    }

    /** With these callbacks of its file, as its sheet adds them. */
    addConsumer(name, callbacks, ...more) {
        return this.site.addConsumer(name, 'Workshop', '--grant', 'authorization_code', ...callbacks.flatMap(one => ['--callback', registered(one)]), ...more);
    }

    /** A client that the person has let in. */
    async connected(profile, consumer, { method, callback = profile.callbacks[0].pattern, endpoint = this.server.endpoint } = {}) {
        const client = new SpeakingClient(profile, endpoint, consumer, method);
        await client.discover();
        await client.redeem(await this.browser.authorize(client.authorizationUrl(callbackOf(callback)), this.person));
        return client;
    }
}
