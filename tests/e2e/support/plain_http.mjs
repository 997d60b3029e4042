// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP exactly as given, where fetch would add headers of its own, and a person's browser that has no more than cookies and
// forms: it stops at the first address that is not the site's.
import assert from 'node:assert/strict';
import { request as ask } from 'node:http';

/** One request with these headers, and Host and Content-Length. */
export function send(address, { method = 'GET', headers = {}, body } = {}) {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
        const sent = ask(address, { method, headers: { ...headers, ...length }, agent: false }, response => {
            let text = '';
            const pairs = response.rawHeaders.flatMap((name, i, all) => i % 2 === 0 ? [[name, all[i + 1]]] : []);
            response.setEncoding('utf8').on('data', piece => { text += piece; });
            response.on('end', () => resolve({ status: response.statusCode, headers: new Headers(pairs), text })).on('error', reject);
        });
        sent.on('error', reject).end(body);
    });
}

const unescaped = html => html.replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const attribute = (tag, name) => unescaped(tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '');

export class PlainBrowser {
    #cookies = new Map();

    constructor(site) { this.site = site; }

    async #load(address, options = {}) {
        const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await send(address, { ...options, headers: { ...options.headers, ...cookie && { cookie }, 'accept-language': 'en' } });
        for (const line of answer.headers.getSetCookie()) {
            const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
            if (/max-age=0/i.test(line)) this.#cookies.delete(name); else this.#cookies.set(name, value);
        }
        const location = answer.headers.get('location');
        if (!location) return { page: answer, address };
        const next = new URL(location, address);
        return next.origin === this.site ? this.#load(next) : { left: next, with: answer };
    }

    open(address) { return this.#load(address); }

    /** Sends the form of the page with what was typed and the button that was pressed. */
    submit({ page, address }, typed) {
        const form = page.text.match(/<form[^>]* method="post"[^>]*>/)?.[0];
        assert.ok(form, `a form on ${address}: ${page.status}`);
        const hidden = [...page.text.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')]);
        return this.#load(new URL(attribute(form, 'action'), address), { method: 'POST', body: new URLSearchParams([...hidden, ...Object.entries(typed)]).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.site } });
    }

    /** Sign-in where it is asked for, and consent; the address at which the browser leaves for the client. */
    async authorize(address, person, decision = 'allow') {
        let at = await this.open(address);
        if (at.page?.text.includes('name="password"')) at = await this.submit(at, { user: person.name, password: person.password, action: 'sign-in' });
        assert.ok(at.page, `a page of the site, not ${at.left}`);
        assert.equal(at.page.status, 200, at.page.text);
        const { left } = await this.submit(at, { decision });
        assert.ok(left, 'the browser leaves for the client');
        return left;
    }
}
