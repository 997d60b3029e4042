// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two people with different locations, profiles and groups ask the same questions at once from 32 connections, over MCP in both
// eras and REST mixed, while a program writes where neither of them may look. Nothing that they are answered ever shows a row
// that they may not see: no record, count, total, indicator, completion, resource or error (SEC-20), against what is
// computed from the imported rows. What belongs to one of them (cursor, report) is of no use to the other (SEC-6).
//   node isolation.mjs       $LOAD_SECONDS (60), $LOAD_CONNECTIONS (32)
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Agent, request as httpRequest } from 'node:http';
import { Site } from '../e2e/support/site.mjs';
import { tokensFor } from '../e2e/support/sign_in.mjs';
import { call, clientCredentials, headersOf, modern, request } from '../e2e/support/wire.mjs';
import { importAssets, importWork, markOf, plant, seenBy } from './isolation_plant.mjs';
import { questionsOf } from './isolation_questions.mjs';

const seconds = Number(process.env.LOAD_SECONDS ?? 60);
const connections = Number(process.env.LOAD_CONNECTIONS ?? 32);
const writesEvery = 100; // ms
const sourceFolder = process.env.FRACTAL_SOURCE_DIR ?? join(import.meta.dirname, '../..');
const doors = ['modern', 'legacy', 'rest'];

const reading = ['work_orders:view', 'assets:view', 'work_requests:view', 'costs:view', 'reports:report', 'meters:view', 'tasks:view',
    'maintenance_plans:view', 'inventory:view', 'availability:view', 'documents:view', 'work_orders:edit'];
const people = [
    { name: 'norma', hall: 'north', sees: 'all', group: 'North planners', profile: 'customized', rights: [...reading, 'kpis:view'] },
    { name: 'teresa', hall: 'south', sees: 'own', group: 'South technicians', profile: 'technician', rights: [...reading, 'work_requests:view@own', 'kpis:view@own'] },
];
const scopes = 'work_orders:read work_orders:write requests:read assets:read meters:read plans:read inventory:read metrics:read reports:read documents:read directory:read';

/** What must not stand in anything that this person is answered: words of other halls, codes of theirs and of the demonstration. */
const foreignTo = hall => hall === 'north' ? /southmark|westmark|SOUTHHALL|WESTHALL|\bS(?:WO|REQ)-\d|\bS-[CDE]\b|\bW-1\b|\b(?:OT|REQ|PLAN)-\d/
    : /northmark|westmark|NORTHHALL|WESTHALL|\bN(?:WO|REQ)-\d|\bN-[AB]\b|\bW-1\b|\b(?:OT|REQ|PLAN)-\d/;

const restPaths = {
    search: '/search', fetch: '/records/{id}', get_current_user: '/me', list_work_orders: '/work-orders', count_work_orders: '/work-order-counts', get_work_order: '/work-orders/{id}',
    update_work_order: '/work-orders/{id}', list_work_requests: '/work-requests', list_assets: '/assets', get_asset: '/assets/{id}', get_asset_tree: '/asset-tree', list_meters: '/meters',
    list_maintenance_plans: '/maintenance-plans', list_due_tasks: '/due-tasks', list_inventory: '/inventory', get_kpis: '/kpis', run_report: '/reports/{report}',
};

/** One connection of a person, and its doors. Each answers {json, error, text}: one of json and error is there. */
class Desk {
    #agent = new Agent({ keepAlive: true, maxSockets: 1 });

    constructor(server, person) { Object.assign(this, { server, person }); }

    close() { this.#agent.destroy(); }

    #send(address, options, body) {
        return new Promise((resolve, reject) => {
            httpRequest(address, { agent: this.#agent, ...options }, response => {
                let text = '';
                response.setEncoding('utf8').on('data', piece => { text += piece; }).on('end', () => resolve({ status: response.statusCode, text }));
            }).on('error', reject).end(body);
        });
    }

    async #mcp(revision, name, args) {
        const isTool = !name.includes('/');
        const message = isTool ? request('tools/call', { name, arguments: args }, revision) : request(name, args, revision);
        const body = JSON.stringify(message);
        const { text } = await this.#send(this.server.endpoint, { method: 'POST', headers: { ...headersOf(message, { token: this.person.mcp, revision }), 'content-length': Buffer.byteLength(body) } }, body);
        const { result, error } = JSON.parse(text);
        if (error) return { text, error };
        return result.isError ? { text, error: JSON.parse(result.content[0].text).error } : { text, json: isTool ? result.structuredContent : result };
    }

    async #rest(name, { ...args }) {
        const path = restPaths[name].replace(/\{(\w+)\}/, (_, argument) => { const value = args[argument]; delete args[argument]; return encodeURIComponent(value); });
        const headers = { authorization: `Bearer ${this.person.rest}` };
        if (name === 'update_work_order') {
            const { idempotency_key: key, ...body } = args;
            return this.#restAnswer(await this.#send(`${this.server.url}/api/v1${path}`, { method: 'PATCH', headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key } }, JSON.stringify(body)));
        }
        const query = new URLSearchParams(Object.entries(args).flatMap(([key, value]) => [value].flat().map(one => [key, one])));
        return this.#restAnswer(await this.#send(`${this.server.url}/api/v1${path}?${query}`, { headers }));
    }

    #restAnswer({ status, text }) {
        const json = JSON.parse(text);
        if (status === 200) return { text, json };
        const { reference: _, ...error } = json;
        return { text, error };
    }

    ask(door, name, args) { return door === 'rest' ? this.#rest(name, args) : this.#mcp(door === 'modern' ? modern : '2025-11-25', name, args); }
}

/** Asked, answered as it must be, and nothing of others in it. */
async function pose(desk, door, question) {
    if (question.foreign) {
        const [there, nowhere] = [await desk.ask(door, ...question.ask(question.foreign)), await desk.ask(door, ...question.ask(question.none))];
        assert.ok(there.error && nowhere.error, `refused: ${there.text}`);
        const bare = code => code.split(/[/:]/).findLast(part => part && part !== 'history');
        const without = ({ error }, code) => JSON.stringify(error).replaceAll(bare(code), '*');
        assert.equal(without(there, question.foreign), without(nowhere, question.none), 'as what does not exist');
        return 2;
    }
    const [name, args] = question.ask;
    const checked = ({ json, text }) => {
        assert.ok(json, `an answer: ${text.slice(0, 500)}`);
        const leak = (question.names ? text.replaceAll(question.names, '') : text).match(desk.person.foreign);
        assert.equal(leak, null, `shows ${leak?.[0]}: …${text.slice(Math.max(0, leak?.index - 100), leak?.index + 100)}…`);
        return json;
    };
    let asked = 1;
    await question.check(checked(await desk.ask(door, name, args)), async more => { ++asked; return checked(await desk.ask(door, name, { ...args, ...more })); });
    return asked;
}

async function keepAsking(desk, first, until, done) {
    const { questions } = desk.person;
    for (let i = first; Date.now() < until || i < first + questions.length; ++i) {
        const question = questions[i % questions.length];
        const door = question.only === 'mcp' ? doors[i % 2] : doors[(i + Math.floor(i / questions.length)) % doors.length];
        try {
            const answers = await pose(desk, door, question); // not "+= await", which would add to an old count
            done[door] += answers;
        } catch (error) {
            error.message = `${desk.person.name}, ${question.name}, ${door}: ${error.message}`;
            throw error;
        }
    }
}

/** What one of them was given is of no use to the other. */
async function tryEachOthers(server) {
    const [norma, teresa] = people.map(person => new Desk(server, person));
    for (const door of doors) {
        const list = { status: ['in_process', 'in_review'], limit: 5 };
        const { json } = await norma.ask(door, 'list_work_orders', list);
        const { error } = await teresa.ask(door, 'list_work_orders', { ...list, cursor: json.next_cursor });
        assert.equal(error.code, 'invalid_cursor', 'SEC-6: a cursor of somebody else');
    }
    const { json: report } = await norma.ask('modern', 'run_report', { report: 'overdue', format: 'csv' });
    const mine = await norma.ask('modern', 'resources/read', { uri: report.file.uri });
    assert.ok(mine.json.contents[0].text.includes(markOf('north')));
    assert.equal(mine.text.match(norma.person.foreign), null);
    const { error } = await teresa.ask('modern', 'resources/read', { uri: report.file.uri });
    assert.equal(error.message, 'Resource not found');
    norma.close();
    teresa.close();
}

/** A program that makes work orders where neither of the two may look, and notes on them. */
async function keepWriting(server, token, until) {
    let written = 0;
    for (; Date.now() < until; ++written) {
        const { answer, text } = await call(server.endpoint, token, 'create_work_order', { title: `Order ${written} ${markOf('west')}`, asset: 'W-1', type: 'corrective' });
        assert.ok(answer?.result?.structuredContent, text);
        await new Promise(resolve => setTimeout(resolve, writesEvery));
    }
    return written;
}

async function main() {
    const site = await Site.create(['--demo']);
    const records = await plant(sourceFolder);
    await importAssets(site, records);
    for (const person of people) {
        await site.setGroup(person.group, ...person.rights);
        const password = `${person.name}: a long pass phrase`;
        await site.must(['user', 'add', person.name, '--group', person.group, '--profile', person.profile, '--location', `${person.hall.toUpperCase()}HALL`, '--password-stdin'], `${password}\n`);
        Object.assign(person, { password, foreign: foreignTo(person.hall) });
    }
    await importWork(site, records);
    await site.setGroup('Writers', 'work_orders:view,add', 'assets:view');
    const writer = await site.addConsumer('Writer', 'Writers', '--grant', 'client_credentials');
    const app = await site.addConsumer('App', 'Writers', '--callback', 'http://127.0.0.1:9/callback');
    const server = await site.serve(['--threads', '2']);
    try {
        for (const person of people) {
            person.mcp = (await tokensFor(server.url, person, app, { scope: scopes, resource: server.endpoint })).access_token;
            person.rest = (await tokensFor(server.url, person, app, { scope: scopes, resource: `${server.url}/api/v1` })).access_token;
        }
        const [norma, teresa] = people.map(person => ({ name: person.name, hall: person.hall, ...seenBy(person, records) }));
        people[0].questions = questionsOf(norma, teresa);
        people[1].questions = questionsOf(teresa, norma);
        await tryEachOthers(server);
        const { access_token: token } = await clientCredentials(server.url, writer, 'work_orders:read work_orders:write assets:read');
        const until = Date.now() + seconds * 1000;
        const done = { modern: 0, legacy: 0, rest: 0 };
        const desks = Array.from({ length: connections }, (_, i) => new Desk(server, people[i % people.length]));
        const asking = desks.map((desk, i) => keepAsking(desk, i, until, done));
        const [written] = await Promise.all([keepWriting(server, token, until), ...asking]);
        desks.forEach(desk => desk.close());
        console.log(`${people[0].questions.length} questions, ${connections} connections, ${seconds} s: ${done.modern} answers in 2026-07-28, ${done.legacy} in 2025-11-25, `
            + `${done.rest} in REST; ${norma.orders.length} and ${teresa.orders.length} of ${records.orders.length} work orders to be seen; ${written} written meanwhile`);
    } finally {
        await server.stop();
        await site.remove();
    }
}

await main();
