// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A site of its own in a temporary folder, its command line, and its server as a process of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(process.env.FRACTAL_BIN_DIR ?? 'build/debug/bin', 'fractal-one-server');
const endpointPath = '/mcp/oauth/fractal-one';

/** Runs to its end; never rejects for an exit code. */
function run(args, { env, input = '' }) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, { env });
        const out = { stdout: '', stderr: '' };
        for (const stream of ['stdout', 'stderr']) {
            child[stream].setEncoding('utf8').on('data', text => { out[stream] += text; });
        }
        child.on('error', reject).on('close', code => resolve({ code, ...out }));
        child.stdin.on('error', () => {}).end(input);
    });
}

/** A running `serve`. */
export class Server {
    #child;
    #exit;
    log = '';

    /** Resolves when it prints "listening on", rejects when it ends before. */
    static start(args, env) {
        const server = new Server();
        server.#child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
        server.#exit = new Promise(resolve => server.#child.on('close', (code, signal) => resolve({ code, signal })));
        server.#child.stderr.setEncoding('utf8').on('data', text => { server.log += text; });
        return new Promise((resolve, reject) => {
            createInterface({ input: server.#child.stdout }).on('line', line => {
                server.log += `${line}\n`;
                const [, url] = line.match(/^listening on (https?:\/\/\S+)/) ?? [];
                if (url) resolve(Object.assign(server, { url: url.replace(/\/$/, ''), endpoint: url.replace(/\/$/, '') + endpointPath }));
            });
            server.#child.on('error', reject);
            server.#exit.then(({ code, signal }) => reject(new Error(`serve ended with ${code ?? signal}\n${server.log}`)));
        });
    }

    get pid() { return this.#child.pid; }

    /** SIGTERM, as a service manager would. */
    async stop() {
        this.#child.kill('SIGTERM');
        const { code } = await this.#exit;
        assert.equal(code, 0, `after SIGTERM the server ends with 0\n${this.log}`);
    }

    /** SIGKILL: nothing of it runs on. */
    kill() {
        this.#child.kill('SIGKILL');
        return this.#exit;
    }
}

export class Site {
    /** `init` with these arguments; `database` is a PostgreSQL address; `fairUse`: callers are slowed down as on a new site. */
    static async create(initArguments, { database, input, fairUse = false } = {}) {
        const site = new Site();
        site.folder = await mkdtemp(join(tmpdir(), 'fractal-one-'));
        site.env = { ...process.env, HOME: site.folder, XDG_DATA_HOME: join(site.folder, 'share'), FRACTAL_ONE_DATA: join(site.folder, 'site') };
        delete site.env.DBUS_SESSION_BUS_ADDRESS;
        delete site.env.FRACTAL_ONE_DATABASE;
        if (database) site.env.FRACTAL_ONE_DATABASE = database;
        site.made = await site.json(['init', ...initArguments], input);
        if (!fairUse) for (const figure of ['calls_at_once', 'calls_per_minute']) await site.must(['setting', 'set', figure, '0']);
        return site;
    }

    run(args, input) { return run(args, { env: this.env, input }); }

    /** The command must succeed. */
    async must(args, input) {
        const done = await this.run(args, input);
        assert.equal(done.code, 0, `${args.join(' ')}\n${done.stderr}${done.stdout}`);
        return done.stdout;
    }

    async json(args, input) {
        const text = await this.must([...args, '--json'], input);
        return text.trim() ? JSON.parse(text) : undefined;
    }

    serve(args = []) { return Server.start(['serve', '--listen', '127.0.0.1:0', ...args], this.env); }

    async remove() { await rm(this.folder, { recursive: true, force: true }); }

    // What administrators do.
    setGroup(name, ...rights) { return this.must(['group', 'set', name, ...rights.flatMap(right => ['--allow', right])]); }

    async addUser(name, group, profile = 'customized') {
        const password = `${name}: a long pass phrase`;
        await this.must(['user', 'add', name, '--group', group, '--profile', profile, '--password-stdin'], `${password}\n`);
        return { name, password };
    }

    /** The key and the secret that `consumer add` prints. */
    addConsumer(name, group, ...more) { return this.json(['consumer', 'add', '--name', name, '--group', group, ...more]); }
}
