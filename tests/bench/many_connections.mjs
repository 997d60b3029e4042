// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many at once that ask for nothing: clients that listen for changes (SSE), and connections that were opened and stay.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { headersOf, request } from '../e2e/support/wire.mjs';

const streams = 100;
const idle = 1000;

/** One socket that has received the beginning of its answer, or nothing at all. */
function open({ hostname, port }, number, bytes) {
    return new Promise((resolve, reject) => {
        // From a hundred addresses, since each may have only so many.
        const socket = connect({ port: Number(port), host: hostname, localAddress: `127.0.1.${1 + number % 100}` });
        socket.on('error', reject);
        socket.once('connect', () => {
            if (!bytes) return resolve({ socket, head: '' });
            socket.write(bytes);
            socket.once('data', data => resolve({ socket, head: data.toString() }));
        });
    });
}

/** Opens all of them against a running server, the streams with the tokens in turn; `end` closes them. */
export async function holdMany(running, path, tokens) {
    const url = new URL(running.url);
    const message = request('subscriptions/listen', { notifications: { toolsListChanged: true } });
    const body = JSON.stringify(message);
    const bytesFor = token => {
        const headers = { ...headersOf(message, { token }), Host: url.host, 'Content-Length': Buffer.byteLength(body) };
        return `POST ${path} HTTP/1.1\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
    };
    const sockets = [];
    for (let i = 0; i < streams; ++i) {
        const { socket, head } = await open(url, i, bytesFor(tokens[i % tokens.length]));
        assert.match(head, /^HTTP\/1.1 200 [\s\S]*text\/event-stream/i, head);
        sockets.push(socket);
    }
    for (let i = 0; i < idle; ++i) sockets.push((await open(url, i)).socket);
    await new Promise(resolve => setTimeout(resolve, 3000)); // a tick of each stream, so that it has all that it needs
    assert.equal(sockets.filter(socket => socket.destroyed).length, 0, 'connections were closed');
    return { streams, idle, end: () => sockets.forEach(socket => socket.destroy()) };
}
