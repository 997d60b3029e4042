// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that two people ask at once, each with what its answer has to be, computed from the rows that the asker may
// see (isolation_plant.mjs). `only`: the doors that have such a question. A question that names what the asker may not see
// says so (`foreign`): its answer must be that of a record that does not exist, in the same words.
import assert from 'node:assert/strict';
import { isOpen, markOf, tally } from './isolation_plant.mjs';

const everything = { from: '2000-01-01', to: '2015-01-01' };
const none = 'NOSUCH-1';

const codesOf = items => items.map(({ code }) => code);
const sum = numbers => numbers.reduce((all, one) => all + one, 0);
const groupsOf = ({ groups }) => Object.fromEntries(groups.map(({ key, count }) => [key.code, count]));

/** An answer with exactly this total, and items that are all among those that it may hold. */
function isListOf(answer, expected) {
    assert.equal(answer.total, expected.length);
    const allowed = new Set(codesOf(expected));
    assert.equal(answer.items.length, Math.min(answer.items.length, expected.length));
    for (const code of codesOf(answer.items)) assert.ok(allowed.has(code), `${code} is not to be seen`);
}

function countQuestions(seen, now) {
    const overdue = order => isOpen(order) && order.due !== undefined && order.due < now;
    return [
        { name: 'how many work orders', ask: ['count_work_orders', {}], check: answer => assert.equal(answer.total, seen.orders.length) },
        { name: 'how many by state', ask: ['count_work_orders', { group_by: ['status'] }], check: answer => assert.deepEqual(groupsOf(answer), tally(seen.orders, order => order.status)) },
        { name: 'how many by asset', ask: ['count_work_orders', { group_by: ['asset'] }], check: answer => assert.deepEqual(groupsOf(answer), tally(seen.orders, order => order.asset)) },
        { name: 'how many are overdue', ask: ['count_work_orders', { overdue: true }], check: answer => assert.equal(answer.total, seen.orders.filter(overdue).length) },
        { name: 'which are overdue', ask: ['list_work_orders', { overdue: true, limit: 100 }], check: answer => isListOf(answer, seen.orders.filter(overdue)) },
        { name: 'the report of overdue work', ask: ['run_report', { report: 'overdue' }], check: answer => {
            assert.equal(answer.row_count, seen.orders.filter(overdue).length);
            const column = answer.columns.findIndex(({ key }) => key === 'code');
            const allowed = new Set(codesOf(seen.orders.filter(overdue)));
            for (const row of answer.rows) assert.ok(allowed.has(row[column]), row[column]);
        } },
    ];
}

function listQuestions(seen, other) {
    const completed = seen.orders.filter(order => order.status === 'completed');
    return [
        { name: 'open work orders, page by page', ask: ['list_work_orders', { status: ['in_process', 'in_review'], limit: 50 }], check: async (answer, askNext) => {
            const open = seen.orders.filter(isOpen);
            isListOf(answer, open);
            if (!answer.next_cursor) return;
            const next = await askNext({ cursor: answer.next_cursor });
            const codes = [...codesOf(answer.items), ...codesOf(next.items)];
            assert.equal(new Set(codes).size, codes.length, 'no work order comes twice');
            for (const code of codesOf(next.items)) assert.ok(codesOf(open).includes(code), code);
        } },
        { name: 'work orders of a person', ask: ['list_work_orders', { responsible: 'teresa' }], check: answer => isListOf(answer, seen.orders.filter(order => order.responsible === 'teresa')) },
        { name: 'work orders by a word', ask: ['list_work_orders', { text: 'bucket', status: ['completed'] }], check: answer => isListOf(answer, completed.filter(order => /\bbucket/i.test(order.title))) },
        { name: 'work orders by the word of the other hall', ask: ['list_work_orders', { text: markOf(other.hall) }], check: answer => isListOf(answer, []) },
        { name: 'work requests', ask: ['list_work_requests', { limit: 100 }], check: answer => isListOf(answer, seen.requests) },
        { name: 'assets', ask: ['list_assets', { limit: 100 }], check: answer => { isListOf(answer, seen.assets); assert.equal(answer.items.length, seen.assets.length); } },
        { name: 'assets by the beginning of a code of the other hall', ask: ['list_assets', { code_prefix: `${other.hall[0].toUpperCase()}-` }], check: answer => isListOf(answer, []) },
        { name: 'the tree of assets', ask: ['get_asset_tree', { depth: 4 }], check: answer => {
            const codes = [];
            const walk = node => { codes.push(node.code); (node.children ?? []).forEach(walk); };
            answer.roots.forEach(walk);
            assert.deepEqual(codes.sort(), codesOf(seen.assets).sort());
        } },
        ...['list_meters', 'list_maintenance_plans', 'list_due_tasks', 'list_inventory'].map(lister => (
            { name: `${lister}: all are elsewhere`, ask: [lister, {}], check: answer => isListOf(answer, []) })),
    ];
}

function searchQuestions(seen, other) {
    const own = seen.orders[7];
    const request = seen.requests[0];
    return [
        { name: 'a search', ask: ['search', { query: 'excavator' }], check: answer => {
            assert.ok(answer.results.length > 0);
            const allowed = new Set([...codesOf(seen.orders), ...codesOf(seen.requests), ...codesOf(seen.assets)]);
            for (const { id } of answer.results) assert.ok(allowed.has(id.replace(/^\w+:/, '')), id);
        } },
        { name: 'a search for the word of the other hall', ask: ['search', { query: markOf(other.hall) }], check: answer => assert.deepEqual(answer.results, []) },
        { name: 'a search for a code of the other hall', ask: ['search', { query: `code:${other.orders[3].code}` }], names: other.orders[3].code, check: answer => assert.deepEqual(answer.results, []) },
        { name: 'an own work order', ask: ['get_work_order', { id: own.code, include: ['tasks', 'costs', 'comments', 'history'] }], check: answer => {
            assert.equal(answer.code, own.code);
            assert.equal(answer.title, own.title);
            assert.equal(answer.status, own.status);
        } },
        { name: 'an own request', ask: ['fetch', { id: `req:${request.code}` }], check: answer => assert.ok(answer.title.includes(request.code)) },
        { name: 'an own machine', ask: ['get_asset', { id: own.asset, include: ['open_work_orders', 'open_requests', 'history', 'kpis', 'out_of_service'] }], check: answer => {
            const isThere = one => one.asset === own.asset;
            const allowed = new Set([...codesOf(seen.orders.filter(isThere)), ...codesOf(seen.requests.filter(isThere))]);
            assert.equal(answer.open_work_orders.length, Math.min(25, seen.orders.filter(order => isThere(order) && isOpen(order)).length));
            for (const { code } of [...answer.open_work_orders, ...answer.history, ...answer.open_requests]) assert.ok(allowed.has(code), code);
        } },
        { name: 'who am I', ask: ['get_current_user', {}], check: answer => assert.ok(JSON.stringify(answer).includes(seen.name)) },
    ];
}

function figureQuestions(seen) {
    const paid = seen.orders.filter(order => order.cents !== undefined);
    const metric = ({ metrics }, name) => metrics.find(one => one.name === name);
    return [
        { name: 'what it cost', ask: ['get_kpis', { metrics: ['cost_total'], ...everything, group_by: 'asset' }], check: answer => {
            const cost = metric(answer, 'cost_total');
            assert.equal(Math.round(Number(cost.amount) * 100), sum(paid.map(order => order.cents)));
            assert.equal(cost.sample, paid.length);
            const byAsset = Object.fromEntries(answer.groups.map(({ key, metrics: [{ amount }] }) => [key.code, Math.round(Number(amount) * 100)]));
            const expected = {};
            for (const order of paid) expected[order.asset] = (expected[order.asset] ?? 0) + order.cents;
            assert.deepEqual(byAsset, expected);
        } },
        { name: 'indicators', ask: ['get_kpis', { metrics: ['mtbf', 'mttr', 'wo_aging', 'cycle_time'], ...everything }], check: answer => {
            const failures = seen.orders.filter(order => order.isFailure && order.status !== 'cancelled');
            assert.equal(metric(answer, 'mtbf').sample, failures.length);
            assert.equal(metric(answer, 'mttr').sample, failures.filter(order => order.status === 'completed').length);
            assert.equal(metric(answer, 'wo_aging').sample, seen.orders.filter(isOpen).length);
            assert.equal(metric(answer, 'cycle_time').sample, seen.orders.filter(order => order.status === 'completed').length);
        } },
        { name: 'the assets with the most unplanned work', ask: ['run_report', { report: 'bad_actors', ...everything }], check: answer => {
            const column = answer.columns.findIndex(({ key }) => key === 'asset' || key === 'code');
            const allowed = new Set(codesOf(seen.assets));
            assert.ok(answer.rows.length > 0);
            for (const row of answer.rows) assert.ok(allowed.has(row[column]), String(row[column]));
        } },
    ];
}

function foreignQuestions(other) {
    const order = other.orders[5].code;
    const asset = other.orders[5].asset;
    const request = other.requests[1].code;
    const foreign = (name, code, ask, more) => ({ name: `not found: ${name}`, foreign: code, none, ask, ...more });
    return [
        foreign('a work order', order, id => ['get_work_order', { id }]),
        foreign('an asset', asset, id => ['get_asset', { id }]),
        foreign('work orders of an asset', asset, id => ['list_work_orders', { asset: id }]),
        foreign('a count of a location', `${other.hall.toUpperCase()}HALL`, location => ['count_work_orders', { location }]),
        foreign('indicators of an asset', asset, id => ['get_kpis', { metrics: ['mtbf'], ...everything, asset: id }]),
        foreign('the history of an asset', asset, id => ['run_report', { report: 'asset_history', asset: id }]),
        foreign('a tree', `${other.hall.toUpperCase()}HALL`, root => ['get_asset_tree', { root }]),
        foreign('a record', `wo:${order}`, id => ['fetch', { id: id.includes(':') ? id : `wo:${id}` }]),
        foreign('a request', `req:${request}`, id => ['fetch', { id: id.includes(':') ? id : `req:${id}` }]),
        foreign('a work order to change', order, id => ['update_work_order', { id, title: 'Mine now', idempotency_key: `take-${id}-over` }]),
        foreign('a resource', `fractal://work-orders/${order}`, uri => ['resources/read', { uri: uri.includes('://') ? uri : `fractal://work-orders/${uri}` }], { only: 'mcp' }),
        foreign('the history as a resource', `fractal://assets/${asset}/history`, uri => ['resources/read', { uri: uri.includes('://') ? uri : `fractal://assets/${uri}/history` }], { only: 'mcp' }),
    ];
}

function completionQuestions(seen, other) {
    const complete = (template, argument, value) => ['completion/complete', { ref: { type: 'ref/resource', uri: template }, argument: { name: argument, value } }];
    const isAmong = (list, { completion }) => {
        const allowed = new Set(codesOf(list));
        for (const code of completion.values) assert.ok(allowed.has(code), code);
        return completion.values;
    };
    const ofOther = other.hall[0].toUpperCase();
    return [
        { name: 'completion of an asset', only: 'mcp', ask: complete('fractal://assets/{code}', 'code', ''), check: answer => assert.equal(isAmong(seen.assets, answer).length, seen.assets.length) },
        { name: 'completion of an asset of the other hall', only: 'mcp', ask: complete('fractal://assets/{code}', 'code', `${ofOther}-`), check: answer => assert.deepEqual(isAmong(seen.assets, answer), []) },
        { name: 'completion of a work order', only: 'mcp', ask: complete('fractal://work-orders/{id}', 'id', ''), check: answer => assert.ok(isAmong(seen.orders, answer).length > 0) },
        { name: 'completion of a work order of the other hall', only: 'mcp', ask: complete('fractal://work-orders/{id}', 'id', `${ofOther}WO-`), check: answer => assert.deepEqual(isAmong(seen.orders, answer), []) },
        { name: 'completion of a request', only: 'mcp', ask: complete('fractal://requests/{id}', 'id', ''), check: answer => assert.ok(isAmong(seen.requests, answer).length > 0) },
    ];
}

/** All that a person asks who sees `seen`, beside another who sees `other`. */
export function questionsOf(seen, other) {
    const now = Date.now();
    return [...countQuestions(seen, now), ...listQuestions(seen, other), ...searchQuestions(seen, other), ...figureQuestions(seen),
        ...foreignQuestions(other), ...completionQuestions(seen, other)];
}
