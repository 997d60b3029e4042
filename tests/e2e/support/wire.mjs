// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MCP and OAuth by hand, one request at a time, for what an SDK hides; what is MCP is checked against the official schema.
import { checking } from './official_checks.mjs';

export const modern = '2026-07-28';
let lastId = 0;

/** A request of the revision: the modern one says everything in each request. */
export function request(method, params = {}, revision = modern) {
    const message = { jsonrpc: '2.0', id: ++lastId, method, params: { ...params } };
    if (revision === modern) {
        message.params._meta = {
            'io.modelcontextprotocol/protocolVersion': modern,
            'io.modelcontextprotocol/clientCapabilities': {},
            'io.modelcontextprotocol/clientInfo': { name: 'wire', version: '1' },
        };
    }
    return message;
}

export function headersOf(message, { token, revision = modern, session } = {}) {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    if (token) headers.authorization = `Bearer ${token}`;
    if (message.method !== 'initialize') headers['mcp-protocol-version'] = revision;
    if (session) headers['mcp-session-id'] = session;
    if (revision === modern) {
        headers['mcp-method'] = message.method;
        const name = message.method === 'resources/read' ? message.params.uri : message.params?.name;
        if (name && ['tools/call', 'prompts/get', 'resources/read'].includes(message.method)) headers['mcp-name'] = name;
    }
    return headers;
}

/** Posts one message; `answer` is the JSON-RPC message that came back, from JSON or from an event stream. */
export async function post(endpoint, message, options = {}) {
    const response = await checking()(endpoint, { method: 'POST', redirect: 'manual', headers: headersOf(message, options), body: JSON.stringify(message) });
    const text = await response.text();
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    const json = isStream ? text.match(/^data: ?(.+)$/gm)?.at(-1).replace(/^data: ?/, '') : text;
    let answer;
    try { answer = json ? JSON.parse(json) : undefined; } catch { answer = undefined; }
    return { status: response.status, headers: response.headers, text, answer };
}

/** tools/call in the modern era. */
export function call(endpoint, token, name, args = {}) {
    return post(endpoint, request('tools/call', { name, arguments: args }), { token });
}

/** The parameters of a WWW-Authenticate header. */
export function challengeOf(headers) {
    const header = headers.get('www-authenticate') ?? '';
    return Object.fromEntries([...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** A token for a consumer that acts for itself. */
export async function clientCredentials(origin, consumer, scope) {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: consumer.key, client_secret: consumer.secret });
    if (scope) body.set('scope', scope);
    const response = await fetch(`${origin}/oauth/token`, { method: 'POST', body });
    return { status: response.status, ...await response.json() };
}
