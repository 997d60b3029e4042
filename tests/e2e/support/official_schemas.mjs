// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official JSON Schemas of MCP, one a revision. The official conformance suite carries them inside its one bundled file;
// its version is pinned by the lock file, and anything unexpected there ends with an error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const bundle = join(import.meta.dirname, '../../node_modules/@modelcontextprotocol/conformance/dist/index.js');
const revisions = ['2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'];

/** The object literal that begins at `from`: its braces balance outside of its `strings`. */
function literalAt(source, from) {
    const token = /`(?:[^`\\]|\\.)*`|[{}]/gs;
    token.lastIndex = from;
    let depth = 0;
    do {
        const [found] = token.exec(source);
        depth += found === '{' ? 1 : found === '}' ? -1 : 0;
    } while (depth > 0);
    return source.slice(from, token.lastIndex);
}

function load() {
    const source = readFileSync(bundle, 'utf8');
    const starts = [...source.matchAll(/[,=](\w+)=(?=\{\$schema:`[^`]+`,(?:definitions|\$defs):\{Annotations:)/g)];
    const [, named] = source.match(/const \w+=\{("2025-03-26":[^}]*)\}/);
    assert.deepEqual(named.split(',').map(entry => entry.split(':')[1]), starts.map(([, name]) => name), 'a schema for each revision, in their order');
    assert.equal(starts.length, revisions.length);
    return new Map(starts.map((start, i) => {
        const text = literalAt(source, start.index + start[0].length);
        return [revisions[i], JSON.parse(JSON.stringify(runInNewContext(`(${text})`)))];
    }));
}

export const officialSchemas = load();
