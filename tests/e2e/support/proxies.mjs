// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// nginx and Caddy with the examples of packaging/proxies, where only what a test must change is changed: the names, the
// ports and the certificate.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const host = 'cmms.test';
const examples = join(import.meta.dirname, '../../../packaging/proxies');

/** One that nobody listens on. */
export function freePort() {
    return new Promise((resolve, reject) => {
        const listener = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
            const { port } = listener.address();
            listener.close(() => resolve(port));
        });
    });
}

/** A certificate for the host, signed by itself. */
export function makeCertificate(folder) {
    const files = { certificate: join(folder, 'fullchain.pem'), key: join(folder, 'privkey.pem') };
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
        '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-keyout', files.key, '-out', files.certificate], { stdio: 'ignore' });
    return files;
}

/** Each replacement must find what it replaces: the example has not drifted away from the test. */
function replaced(text, replacements) {
    for (const [from, to] of replacements) {
        if (!text.includes(from)) throw new Error(`the example has no ${from}`);
        text = text.replaceAll(from, to);
    }
    return text;
}

/** What a running proxy is given: its folder, the port that it opens, the server's port, the certificate, and whom it admits. */
const makers = {
    nginx: {
        program: ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync),
        async configure({ folder, port, upstream, certificate, key, admits }) {
            const site = replaced(await readFile(join(examples, 'nginx.conf'), 'utf8'), [
                ['listen 443', `listen 127.0.0.1:${port}`], ['server_name cmms.example', `server_name ${host}`],
                ['/etc/ssl/cmms.example/fullchain.pem', certificate], ['/etc/ssl/cmms.example/privkey.pem', key],
                ['server 127.0.0.1:8484', `server 127.0.0.1:${upstream}`],
                ...admits ? [['    default 1;', `    default 0; ${admits} 1;`]] : [],
            ]);
            const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(kind => `${kind}_temp_path ${join(folder, kind)};`);
            await writeFile(join(folder, 'site.conf'), site);
            await writeFile(join(folder, 'nginx.conf'), `daemon off;\nmaster_process off;\npid ${join(folder, 'pid')};\nerror_log stderr;\n`
                + `events {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\ninclude ${join(folder, 'site.conf')};\n}\n`);
            return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
        },
    },
    Caddy: {
        program: ['/usr/bin/caddy'].find(existsSync),
        async configure({ folder, port, upstream, certificate, key, admits }) {
            const site = replaced(await readFile(join(examples, 'Caddyfile'), 'utf8'), [
                ['cmms.example {', `https://${host}:${port} {\n\tbind 127.0.0.1\n\ttls ${certificate} ${key}`],
                ['reverse_proxy 127.0.0.1:8484', `reverse_proxy 127.0.0.1:${upstream}`],
                ...admits ? [['remote_ip 0.0.0.0/0 ::/0', `remote_ip ${admits}`]] : [],
            ]);
            const general = '{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n';
            await writeFile(join(folder, 'Caddyfile'), general + site);
            return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
        },
    },
};
export const names = Object.keys(makers);

export class Proxy {
    #child;
    #ended;
    log = '';

    /** Resolves when it accepts connections. */
    static async start(name, options) {
        const { program, configure } = makers[name];
        if (!program) throw new Error(`${name} is not installed: ./dev test installs it`);
        const folder = join(options.folder, `${name}-${options.port}`);
        await mkdir(folder);
        const proxy = new Proxy();
        const env = { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
        proxy.#child = spawn(program, await configure({ ...options, folder }), { env, stdio: ['ignore', 'ignore', 'pipe'] });
        proxy.#child.stderr.setEncoding('utf8').on('data', text => { proxy.log += text; });
        proxy.#ended = new Promise(resolve => proxy.#child.on('close', resolve));
        await proxy.#listens(options.port);
        return proxy;
    }

    async #listens(port) {
        for (let tries = 0; tries < 200; ++tries) {
            const busy = await new Promise(resolve => {
                const probe = createServer().on('error', () => resolve(true)).listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
            });
            if (busy) return;
            if (this.#child.exitCode !== null) break;
            await new Promise(resolve => setTimeout(resolve, 50));
        }
        throw new Error(`the proxy did not start\n${this.log}`);
    }

    stop() {
        this.#child.kill('SIGTERM');
        return this.#ended;
    }
}
