// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plant of two halls (and a third that neither of two people may see), made of the demonstration's own records: its CSV is
// read here, told apart by machine, given states and people by the number of its row, and imported. Whatever these functions say
// of it is computed from those rows alone, never asked of the product.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const day = 86_400_000;
const halls = { north: { prefix: 'N', machines: 'AB' }, south: { prefix: 'S', machines: 'CDE' } };
const systemsOfAMachine = 5;

/** RFC 4180, of which the file uses commas, quotes and line ends. */
function* rowsOf(text) {
    let row = [''];
    let isQuoted = false;
    for (let i = 0; i < text.length; ++i) {
        const character = text[i];
        if (isQuoted && character === '"' && text[i + 1] === '"') row[row.length - 1] += text[++i];
        else if (character === '"') isQuoted = !isQuoted;
        else if (!isQuoted && character === ',') row.push('');
        else if (!isQuoted && character === '\n') { yield row; row = ['']; } else if (character !== '\r' || isQuoted) row[row.length - 1] += character;
    }
    if (row.length > 1) yield row;
}

const types = { PM01: 'corrective', PM02: 'preventive', PM04: 'refurbishment', PM05: 'calibration', PM06: 'project', PM13: 'other' };
const states = ['completed', 'completed', 'in_process', 'completed', 'cancelled', 'completed', 'in_review', 'completed', 'in_process', 'completed'];

/** The hall's word stands in every text, so that a text of another hall gives itself away wherever it is shown. */
export const markOf = hall => `${hall}mark`;
const hallOf = machine => Object.keys(halls).find(hall => halls[hall].machines.includes(machine));
const machineCode = (hall, machine) => `${halls[hall].prefix}-${machine}`;

function assets() {
    const list = [{ code: 'NORTHHALL', name: `Hall ${markOf('north')}`, kind: 'location', hall: 'north' },
        { code: 'SOUTHHALL', name: `Hall ${markOf('south')}`, kind: 'location', hall: 'south' },
        { code: 'WESTHALL', name: `Hall ${markOf('west')}`, kind: 'location', hall: 'west' },
        { code: 'W-1', name: `Machine ${markOf('west')}`, kind: 'equipment', parent: 'WESTHALL', hall: 'west' }];
    for (const [hall, { machines }] of Object.entries(halls)) {
        for (const machine of machines) {
            const code = machineCode(hall, machine);
            list.push({ code, name: `Excavator ${machine} ${markOf(hall)}`, kind: 'equipment', parent: `${hall.toUpperCase()}HALL`, hall });
            for (let i = 1; i <= systemsOfAMachine; ++i) list.push({ code: `${code}-${i}`, name: `System ${i} of ${machine} ${markOf(hall)}`, kind: 'equipment', parent: code, hall });
        }
    }
    return list;
}

function orderOf(row, i) {
    const [, date, machine, text, pmType, cost] = row;
    const hall = hallOf(machine);
    const start = Date.parse(`${date}T00:00:00Z`);
    const status = states[i % states.length];
    return {
        hall, code: `${halls[hall].prefix}WO-${i}`, title: `${text.replace(/\s+/g, ' ').trim()} ${markOf(hall)}`, status,
        type: types[pmType], asset: machineCode(hall, machine), responsible: ['teresa', '', '', 'norma'][i % 4],
        created: start, started: start, completed: status === 'completed' ? start + day : undefined, cancelled: status === 'cancelled' ? start + day : undefined,
        due: i % 3 ? undefined : start + 10 * day, isFailure: i % 5 === 0, cents: status === 'completed' ? Math.round(Number(cost) * 100) : undefined,
    };
}

function requestOf(order, i) {
    return {
        hall: order.hall, code: order.code.replace('WO', 'REQ'), title: `Asked: ${order.title}`, asset: order.asset, requester: i % 2 ? 'teresa' : 'norma',
        created: order.created, solved: i % 3 ? undefined : order.created + day,
    };
}

/** Everything that is imported. */
export async function plant(sourceFolder, everyRow = 1) {
    const rows = [...rowsOf(await readFile(join(sourceFolder, 'resources/demo/excavators.csv'), 'utf8'))].slice(1);
    const orders = rows.filter((row, i) => i % everyRow === 0).map(orderOf);
    return { assets: assets(), orders, requests: orders.filter((order, i) => i % 20 === 0).map(requestOf) };
}

const moment = ms => ms === undefined ? '' : new Date(ms).toISOString();
const money = cents => cents === undefined ? '' : (cents / 100).toFixed(2);
const cell = value => `"${String(value ?? '').replaceAll('"', '""')}"`;
const csv = (names, rows) => `${[names, ...rows].map(row => row.map(cell).join(',')).join('\n')}\n`;

async function importRows(site, kind, columns, rows) {
    const names = Object.keys(columns);
    const file = join(site.folder, `${kind}.csv`);
    const mapping = join(site.folder, `${kind}.json`);
    await writeFile(file, csv(names, rows.map(row => names.map(name => columns[name](row)))));
    await writeFile(mapping, JSON.stringify({ kind, time_zone: 'UTC', date_format: 'YYYY-MM-DD', number_format: '1,234.56', columns: Object.fromEntries(names.map(name => [name, name])) }));
    await site.must(['import', kind, file, '--mapping', mapping]);
}

export const importAssets = (site, { assets: list }) => importRows(site, 'assets', {
    code: asset => asset.code, name: asset => asset.name, kind: asset => asset.kind, parent: asset => asset.parent,
}, list);

/** After the people: they are named in it. */
export async function importWork(site, { orders, requests }) {
    await importRows(site, 'work-orders', {
        code: order => order.code, title: order => order.title, status: order => order.status, type: order => order.type, asset: order => order.asset,
        responsible: order => order.responsible, created_at: order => moment(order.created), started_at: order => moment(order.started),
        completed_at: order => moment(order.completed), cancelled_at: order => moment(order.cancelled), due_at: order => moment(order.due),
        is_failure: order => order.isFailure ? 'yes' : 'no', cost: order => money(order.cents),
    }, orders);
    await importRows(site, 'work-requests', {
        code: request => request.code, title: request => request.title, asset: request => request.asset, requester: request => request.requester,
        created_at: request => moment(request.created), solved_at: request => moment(request.solved),
    }, requests);
}

/** What a person may see, by the rules of the papers: the hall, and of a technician's work orders the own ones. */
export function seenBy({ name, hall, sees }, { assets: allAssets, orders, requests }) {
    return {
        assets: allAssets.filter(asset => asset.hall === hall),
        orders: orders.filter(order => order.hall === hall && (sees === 'all' || order.responsible === name)),
        requests: requests.filter(request => request.hall === hall && (sees === 'all' || request.requester === name)),
    };
}

export const isOpen = order => order.status === 'in_process' || order.status === 'in_review';

/** How many of each key. */
export function tally(list, keyOf) {
    const counts = {};
    for (const one of list) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
    return counts;
}
