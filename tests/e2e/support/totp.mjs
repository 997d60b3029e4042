// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An authenticator app: RFC 6238 with HMAC-SHA-1, 30 s, 6 digits. It makes no code twice, as the server takes none twice.
import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const step = 30_000;

function bytesOf(base32) {
    const bits = [...base32].map(letter => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
    return Buffer.from(bits.match(/.{8}/g).map(byte => Number.parseInt(byte, 2)));
}

export class Authenticator {
    #key;
    #last = 0;

    /** `seed` as a page shows it: base32, blanks in it. */
    constructor(seed) { this.#key = bytesOf(seed.replaceAll(/\s/g, '')); }

    #codeAt(counter) {
        const message = Buffer.alloc(8);
        message.writeBigUInt64BE(BigInt(counter));
        const digest = createHmac('sha1', this.#key).update(message).digest();
        const at = digest.at(-1) & 15;
        return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
    }

    /** A code that was not used before: of this step or of the next one, else after a while. */
    async code() {
        const next = () => Math.max(Math.floor(Date.now() / step), this.#last + 1);
        while (next() > Math.floor(Date.now() / step) + 1) await sleep(500);
        this.#last = next();
        return this.#codeAt(this.#last);
    }
}
