// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official TypeScript SDK in both eras: version 1 speaks `initialize`, version 2 is pinned to the stateless revision.
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport, UnauthorizedError as ModernUnauthorized } from '@modelcontextprotocol/client';
import { Client as LegacyClient } from '@modelcontextprotocol/sdk/client/index.js';
import { auth as legacyAuth, UnauthorizedError as LegacyUnauthorized } from '@modelcontextprotocol/sdk/client/auth.js';
import { StreamableHTTPClientTransport as LegacyTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { checking } from './official_checks.mjs';
import { challengeOf, modern } from './wire.mjs';

const information = { name: 'e2e', version: '1.0.0' };

export const eras = [
    {
        name: 'initialize', revision: '2025-11-25', Unauthorized: LegacyUnauthorized, Transport: LegacyTransport,
        client: () => new LegacyClient(information),
        revisionOf: (client, transport) => transport.protocolVersion,
        finish: (transport, callback) => transport.finishAuth(callback.searchParams.get('code')),
        // Version 1 refreshes its token when a right is missing, which cannot help: asking the person is up to the application.
        askForMore: async ({ connection, endpoint, challenge }, action) => {
            await action().then(() => { throw new Error('the call was let through'); }, error => { if (error.code !== 403) throw error; });
            connection.invalidateCredentials('tokens');
            await legacyAuth(connection, { serverUrl: endpoint, scope: challenge().scope });
        },
    },
    {
        name: 'server/discover', revision: modern, Unauthorized: ModernUnauthorized, Transport: ModernTransport,
        client: () => new ModernClient(information, { versionNegotiation: { mode: { pin: modern } } }),
        revisionOf: client => client.getNegotiatedProtocolVersion(),
        finish: (transport, callback) => transport.finishAuth(callback.searchParams),
        askForMore: (assistant, action) => action(),
    },
];

/** What a person pastes into a client (key and secret), and what the client keeps. Both SDKs ask it alike. */
export class Connection {
    authorizationUrl;
    #tokens;
    #verifier;
    #state = crypto.randomUUID();
    #information;
    #discovered;

    constructor(consumer, redirectUrl, issuer) {
        this.redirectUrl = redirectUrl;
        this.#information = { client_id: consumer.key, client_secret: consumer.secret, issuer };
    }

    get clientMetadata() { return { client_name: 'e2e', redirect_uris: [this.redirectUrl], token_endpoint_auth_method: 'client_secret_post' }; }
    state() { return this.#state; }
    clientInformation() { return this.#information; }
    saveClientInformation(saved) { this.#information = saved; }
    discoveryState() { return this.#discovered; }
    saveDiscoveryState(discovered) { this.#discovered = discovered; }
    tokens() { return this.#tokens; }
    saveTokens(tokens) { this.#tokens = tokens; }
    redirectToAuthorization(url) { this.authorizationUrl = url; }
    saveCodeVerifier(verifier) { this.#verifier = verifier; }
    codeVerifier() { return this.#verifier; }
    invalidateCredentials(scope) { if (scope === 'all' || scope === 'tokens') this.#tokens = undefined; }
}

/** A client of that era on its way to the server. */
export class Assistant {
    #challenge;

    constructor(era, endpoint, connection, fetchWith = fetch) {
        Object.assign(this, { era, endpoint, connection, fetchWith });
    }

    /** What the last refusal asked for. */
    challenge = () => challengeOf(this.#challenge);

    #fetch = async (...request) => {
        const response = await checking(this.fetchWith)(...request);
        if (response.headers.has('www-authenticate')) this.#challenge = response.headers;
        return response;
    };

    async connect() {
        this.client = this.era.client();
        this.transport = new this.era.Transport(new URL(this.endpoint), { authProvider: this.connection, fetch: this.#fetch });
        await this.client.connect(this.transport);
    }

    /** Runs `action`, which must end in a wish for authorization; answers the address that the person should open. */
    async wish(action) {
        this.connection.authorizationUrl = undefined;
        try {
            await action();
        } catch (error) {
            if (!(error instanceof this.era.Unauthorized)) throw error;
        }
        if (!this.connection.authorizationUrl) throw new Error('the client was let in without authorization');
        return this.connection.authorizationUrl;
    }

    /** The same for an action that needs more than the person has allowed so far. */
    wishForMore(action) { return this.wish(() => this.era.askForMore(this, action)); }

    /** The browser came back to the client. */
    finish(callback) { return this.era.finish(this.transport, callback); }

    get revision() { return this.era.revisionOf(this.client, this.transport); }
    async toolNames() { return (await this.client.listTools(undefined, { cacheMode: 'refresh' })).tools.map(tool => tool.name); }
    call(name, args = {}) { return this.client.callTool({ name, arguments: args }); }

    /** The structured answer of a call that succeeds. */
    async ask(name, args) {
        const result = await this.call(name, args);
        if (result.isError) throw new Error(`${name}: ${result.content[0]?.text}`);
        return result.structuredContent;
    }

    close() { return this.client?.close(); }
}

/** The error object inside a result that says isError. */
export function errorOf(result) { return JSON.parse(result.content[0].text).error; }
