// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of writing, $FRACTAL_KILLS times (50): tokens are issued and work orders created by several
// clients at once; after each kill every answered write must be there, and what was not answered must exist exactly once
// after it was asked for again with its idempotency key. At the end `check` finds nothing.
//   node kill_nine.mjs sqlite|postgres        postgres: the server that $FRACTAL_TEST_PG names
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Site } from '../e2e/support/site.mjs';
import { call, clientCredentials } from '../e2e/support/wire.mjs';

const skipped = 77;
const kills = Number(process.env.FRACTAL_KILLS ?? 50);
const clients = 3;
const roundsEach = 20; // of a consumer: it may have 1,000 idempotency keys within 24 hours (SEC-7)
const seed = Number(process.env.FRACTAL_SEED ?? Date.now() % 1_000_000);

/** mulberry32: the same kills again with the same seed. */
function randomFrom(state) {
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

/** A database of its own for this run. */
function freshDatabase(address) {
    const url = new URL(address);
    url.pathname = `/kill_nine_${process.pid}`;
    const sql = statement => execFileSync('psql', [address, '--quiet', '--set=ON_ERROR_STOP=1', '--command', statement], { stdio: ['ignore', 'ignore', 'inherit'] });
    sql(`CREATE DATABASE kill_nine_${process.pid}`);
    return { url: url.href, drop: () => sql(`DROP DATABASE kill_nine_${process.pid} WITH (FORCE)`) };
}

async function prepare(database) {
    const site = await Site.create(['--admin', 'admin', '--password-stdin'], { database, input: 'a long pass phrase for the owner\n' });
    const assets = join(site.folder, 'assets.csv');
    await writeFile(assets, 'code,name,kind\nPUMP-1,Pump,equipment\n');
    await site.must(['import', 'assets', assets]);
    await site.setGroup('Robots', 'work_orders:view,add', 'assets:view');
    return site;
}

const askFor = (server, token, wish) => call(server.endpoint, token, 'create_work_order',
    { title: wish.title, asset: 'PUMP-1', type: 'corrective', idempotency_key: wish.key });

/** The answer of a request, or undefined when the server was gone before it was whole. */
async function unlessGone(work) {
    try {
        return await work();
    } catch (error) {
        if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
        throw error;
    }
}

async function token(server, consumer) {
    const issued = await clientCredentials(server.url, consumer, 'work_orders:read work_orders:write assets:read');
    assert.equal(issued.status, 200, JSON.stringify(issued));
    return issued.access_token;
}

function created(wish, { status, answer, text }) {
    assert.equal(status, 200, text);
    assert.ok(answer.result && !answer.result.isError, text);
    return { ...wish, code: answer.result.structuredContent.work_order.code };
}

/** Clients at work until the server is killed after so many answers; what was answered, and what was not. */
async function burden(server, consumer, round, answersBeforeTheKill) {
    const tokens = [], orders = [], open = [];
    const firstToken = await token(server, consumer);
    const counted = () => { if (tokens.length + orders.length === answersBeforeTheKill) server.kill(); };
    const issue = async () => {
        for (let issued; (issued = await unlessGone(() => token(server, consumer))); counted()) tokens.push(issued);
    };
    const create = async client => {
        for (let n = 0; ; ++n) {
            const wish = { title: `Round ${round}, client ${client}, ${n}`, key: `round-${round}-client-${client}-${n}` };
            const answer = await unlessGone(() => askFor(server, firstToken, wish));
            if (!answer?.answer) return open.push(wish);
            orders.push(created(wish, answer));
            counted();
        }
    };
    await Promise.all(Array.from({ length: clients }, (_, client) => [issue(), create(client)]).flat());
    await server.kill();
    return { tokens, orders, open };
}

/** Everything that was answered before the kill is there. */
async function verify(server, reader, { tokens, orders, open }) {
    for (const issued of tokens) {
        const { status } = await call(server.endpoint, issued, 'get_current_user');
        assert.equal(status, 200, 'a token that was issued before the kill still opens the door');
    }
    for (const order of orders) {
        const { answer, text } = await call(server.endpoint, reader, 'get_work_order', { id: order.code });
        assert.equal(answer?.result?.structuredContent?.title, order.title, text);
    }
    for (const wish of open) created(wish, await askFor(server, reader, wish));
}

async function run(store) {
    const random = randomFrom(seed);
    const database = store === 'postgres' ? freshDatabase(process.env.FRACTAL_TEST_PG) : undefined;
    const site = await prepare(database?.url);
    const nextConsumer = round => site.addConsumer(`Robot ${round}`, 'Robots', '--grant', 'client_credentials');
    let consumer = await nextConsumer(0);
    const done = { tokens: 0, orders: 0, unanswered: 0 };
    let before = { tokens: [], orders: [], open: [] };
    for (let round = 1; round <= kills + 1; ++round) {
        const server = await site.serve();
        const reader = await token(server, consumer);
        await verify(server, reader, before);
        if (round > kills) {
            const { answer, text } = await call(server.endpoint, reader, 'count_work_orders');
            assert.equal(answer?.result?.structuredContent?.total, done.orders + done.unanswered, `each work order exists once: ${text}`);
            await server.stop();
            break;
        }
        if (round % roundsEach === 0) consumer = await nextConsumer(round);
        before = await burden(server, consumer, round, 1 + Math.floor(random() * 40));
        done.tokens += before.tokens.length;
        done.orders += before.orders.length;
        done.unanswered += before.open.length;
    }
    const checked = await site.json(['check']);
    assert.deepEqual(checked, { sound: true, findings: [] });
    console.log(`${kills} kills on ${store}: ${done.tokens} tokens and ${done.orders} work orders answered, all there; `
        + `${done.unanswered} were cut off and exist once after they were asked for again; check is clean`);
    await site.remove();
    database?.drop();
}

const store = process.argv[2];
if (!['sqlite', 'postgres'].includes(store)) {
    console.error('kill_nine.mjs sqlite|postgres');
    process.exit(2);
}
if (store === 'postgres' && !process.env.FRACTAL_TEST_PG) {
    console.log('FRACTAL_TEST_PG is not set: ./dev test sets it');
    process.exit(skipped);
}
console.log(`FRACTAL_SEED=${seed}`);
await run(store);
