// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person who signs in and allows a consumer everything, by HTTP alone: for tests that look at what comes after.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';

/** Remembers cookies as a browser would, and follows no redirect. */
class Visitor {
    #cookies = new Map();

    constructor(origin) { this.origin = origin; }

    async go(address, form) {
        const response = await fetch(new URL(address, this.origin), {
            method: form ? 'POST' : 'GET', redirect: 'manual', body: form && new URLSearchParams(form),
            headers: { cookie: [...this.#cookies].map(pair => pair.join('=')).join('; '), ...form && { origin: this.origin } },
        });
        for (const cookie of response.headers.getSetCookie()) {
            const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
            this.#cookies.set(name, value);
        }
        return { status: response.status, location: response.headers.get('location'), text: await response.text() };
    }
}

const unescaped = text => text.replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The hidden fields of the page's first form with this field or button, and where it is sent. */
function formIn(page, name) {
    const form = page.match(/<form[^>]*>[\s\S]*?<\/form>/g)?.find(text => text.includes(`name="${name}"`));
    assert.ok(form, `a form with ${name}\n${page}`);
    const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value)]);
    return { action: unescaped(form.match(/action="([^"]*)"/)[1]), fields: Object.fromEntries(fields) };
}

/** The answer of the token endpoint for a person (name, password) through a consumer (key, secret, callbacks). */
export async function tokensFor(origin, person, consumer, { scope, resource }) {
    const verifier = randomBytes(32).toString('base64url');
    const callback = consumer.callbacks[0];
    const query = new URLSearchParams({
        response_type: 'code', client_id: consumer.key, redirect_uri: callback, state: 's', scope, resource,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    });
    const visitor = new Visitor(origin);
    const opened = async address => {
        let page = await visitor.go(address);
        for (let hops = 0; page.status === 303 && !page.location.startsWith(callback) && hops < 5; ++hops) page = await visitor.go(page.location);
        return page;
    };
    const signIn = formIn((await opened(`/oauth/authorize?${query}`)).text, 'password');
    const signedIn = await visitor.go(signIn.action, { ...signIn.fields, user: person.name, password: person.password, action: 'sign-in' });
    assert.equal(signedIn.status, 303, signedIn.text);
    const consent = formIn((await opened(signedIn.location)).text, 'decision');
    const allowed = await visitor.go(consent.action, { ...consent.fields, decision: 'allow' });
    assert.equal(allowed.status, 303, allowed.text);
    const code = new URL(allowed.location).searchParams.get('code');
    const response = await fetch(`${origin}/oauth/token`, { method: 'POST', body: new URLSearchParams({
        grant_type: 'authorization_code', code, redirect_uri: callback, client_id: consumer.key, client_secret: consumer.secret, code_verifier: verifier,
    }) });
    const tokens = await response.json();
    assert.equal(response.status, 200, JSON.stringify(tokens));
    return tokens;
}
