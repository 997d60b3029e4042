// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages against the official JSON Schema of their revision (ajv): by hand, or all that pass a `fetch`.
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { officialSchemas } from './official_schemas.mjs';
import { modern } from './wire.mjs';

/** What each method answers. */
const resultTypes = {
    initialize: 'InitializeResult', ping: 'EmptyResult', 'server/discover': 'DiscoverResult', 'logging/setLevel': 'EmptyResult',
    'tools/list': 'ListToolsResult', 'tools/call': 'CallToolResult', 'resources/list': 'ListResourcesResult',
    'resources/templates/list': 'ListResourceTemplatesResult', 'resources/read': 'ReadResourceResult', 'resources/subscribe': 'EmptyResult',
    'resources/unsubscribe': 'EmptyResult', 'prompts/list': 'ListPromptsResult', 'prompts/get': 'GetPromptResult',
    'completion/complete': 'CompleteResult', 'subscriptions/listen': 'SubscriptionsListenResult',
};

/** Checks values against the types of one revision's official schema. */
export class Official {
    static #known = new Map();
    #ajv;
    #types;

    /** Compiled once a process. */
    static of(revision) {
        if (!Official.#known.has(revision)) Official.#known.set(revision, new Official(revision));
        return Official.#known.get(revision);
    }

    constructor(revision) {
        const schema = officialSchemas.get(revision);
        assert.ok(schema, `a revision that is spoken: ${revision}`);
        this.#types = schema.$defs ? '$defs' : 'definitions';
        this.#ajv = new (schema.$defs ? Ajv2020 : Ajv)({ strict: false, allErrors: true });
        addFormats(this.#ajv);
        this.#ajv.addSchema(schema, 'mcp');
        this.names = Object.keys(schema[this.#types]);
    }

    check(type, value) {
        const valid = this.#ajv.validate({ $ref: `mcp#/${this.#types}/${type}` }, value);
        assert.ok(valid, `${type}: ${this.#ajv.errorsText()}\n${JSON.stringify(value).slice(0, 2000)}`);
    }

    /** A message from the server; `method` is that of the request which it may answer. */
    checkAnswer(message, method) {
        if (message.method) return this.check(message.id === undefined ? 'ServerNotification' : 'ServerRequest', message);
        this.check('JSONRPCMessage', message);
        const type = message.result?.resultType === 'input_required' ? 'InputRequiredResult' : resultTypes[method];
        if (message.result && type) this.check(type, message.result);
        return undefined;
    }
}

let checked = 0;
/** How many messages were looked at so far in this process. */
export const messagesChecked = () => checked;

async function checkStream(body, check) {
    let text = '';
    for await (const piece of body.pipeThrough(new TextDecoderStream())) {
        text += piece;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
            const data = text.slice(0, end).split('\n').filter(line => line.startsWith('data:')).map(line => line.slice(5).trim()).join('\n');
            text = text.slice(end + 2);
            if (data) check(JSON.parse(data));
        }
    }
}

/** A `fetch` that looks at every MCP message which passes, both ways; one that is not valid fails the test. */
export function checking(fetchWith = fetch) {
    return async (input, init = {}) => {
        let request;
        try { request = typeof init.body === 'string' ? JSON.parse(init.body) : undefined; } catch { request = undefined; }
        const response = await fetchWith(input, init);
        if (request?.jsonrpc === undefined && init.method !== 'GET') return response;
        const type = response.headers.get('content-type') ?? '';
        const said = new Headers(init.headers).get('mcp-protocol-version');
        const revision = request?.params?._meta?.['io.modelcontextprotocol/protocolVersion'] ?? said ?? request?.params?.protocolVersion;
        const official = Official.of(officialSchemas.has(revision) ? revision : modern);
        const check = message => {
            checked += 1;
            official.checkAnswer(message, request?.id === message.id ? request?.method : undefined);
        };
        if (request?.jsonrpc) official.check('JSONRPCMessage', request);
        if (type.startsWith('application/json') && request?.jsonrpc) {
            const message = await response.clone().json();
            if (message.jsonrpc) check(message); // a 401 speaks OAuth
        } else if (type.startsWith('text/event-stream')) {
            const [mine, theirs] = response.body.tee();
            checkStream(mine, check).catch(error => {
                if (error instanceof assert.AssertionError || error instanceof SyntaxError) queueMicrotask(() => { throw error; });
            }); // otherwise the client has left
            return new Response(theirs, { status: response.status, statusText: response.statusText, headers: response.headers });
        }
        return response;
    };
}
