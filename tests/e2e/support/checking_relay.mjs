// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a client that is a process of its own and the server, and hands everything on as it came: what is MCP is
// checked against its revision's official schema, and who asked for what is kept.
import { createServer, request as ask } from 'node:http';
import { Readable } from 'node:stream';
import { checking } from './official_checks.mjs';

const ofOneConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);
const endToEnd = pairs => pairs.filter(([name]) => !ofOneConnection.has(name.toLowerCase()));
const pairsOf = raw => endToEnd(raw.flatMap((name, i) => i % 2 === 0 ? [[name, raw[i + 1]]] : []));

export class CheckingRelay {
    /** Of each request: method, path, userAgent, the MCP method if it is one, and the status of the answer. */
    asked = [];
    /** What was not valid. */
    problems = [];
    #listener;

    /** Listens on the port; `upstream` is set when the server runs. */
    static start(port) {
        const relay = new CheckingRelay();
        relay.#listener = createServer((request, response) => {
            relay.#handOn(request, response).catch(error => {
                relay.problems.push(error);
                if (response.headersSent) response.destroy(); else response.writeHead(502).end(String(error));
            });
        });
        return new Promise((resolve, reject) => { relay.#listener.on('error', reject).listen(port, '127.0.0.1', () => resolve(relay)); });
    }

    /** As fetch, with every header as it is given. */
    #fetch = (path, { method, headers, body }) => new Promise((resolve, reject) => {
        const { port } = new URL(this.upstream);
        const sent = ask({ host: '127.0.0.1', port, path, method, agent: false, headers: { ...headers, ...body && { 'content-length': Buffer.byteLength(body) } } }, answer => {
            const { statusCode: status } = answer;
            const bare = [101, 204, 205, 304].includes(status);
            if (bare) answer.resume();
            const response = new Response(bare ? null : Readable.toWeb(answer), { status, headers: pairsOf(answer.rawHeaders) });
            resolve(response);
        });
        sent.on('error', reject).end(body);
    });

    async #handOn(request, response) {
        let body = '';
        for await (const piece of request.setEncoding('utf8')) body += piece;
        const entry = { method: request.method, path: request.url.split('?')[0], userAgent: request.headers['user-agent'] };
        this.asked.push(entry);
        try { entry.mcp = JSON.parse(body).method; } catch { entry.mcp = undefined; }
        const headers = Object.fromEntries(pairsOf(request.rawHeaders));
        const answer = await checking(this.#fetch)(request.url, { method: request.method, headers, body: body || undefined });
        entry.status = answer.status;
        response.writeHead(answer.status, endToEnd([...answer.headers]).flat());
        if (!answer.body) return void response.end();
        const stream = Readable.fromWeb(answer.body);
        response.on('close', () => stream.destroy());
        stream.on('error', () => response.destroy()).pipe(response);
    }

    /** The MCP methods that were asked for with a token, in their order. */
    get methods() { return this.asked.filter(({ mcp, status }) => mcp && status < 300).map(({ mcp }) => mcp); }

    stop() {
        this.#listener.closeAllConnections();
        return new Promise(resolve => { this.#listener.close(resolve); });
    }
}
