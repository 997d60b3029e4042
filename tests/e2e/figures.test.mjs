// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that people decide by, asked at MCP in both eras, REST and the shell alike: the indicators' test vector and the
// excavators' records to the cent (requirements/operations.md §4.1). The expected figures stand here, from the papers.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Site } from './support/site.mjs';
import { clientCredentials, modern, post, request } from './support/wire.mjs';

const rights = ['work_orders:view', 'assets:view', 'costs:view', 'kpis:view'];
const restPaths = { get_kpis: '/kpis', count_work_orders: '/work-order-counts' };

/** The three doors of a site, for a program and a person with the same rights. */
class Doors {
    static async open(site) {
        const doors = new Doors();
        doors.site = site;
        await site.setGroup('Figures', ...rights);
        await site.addUser('ines', 'Figures');
        const consumer = await site.addConsumer('Figures', 'Figures', '--grant', 'client_credentials');
        doors.server = await site.serve();
        const { access_token: token } = await clientCredentials(doors.server.url, consumer, 'work_orders:read assets:read metrics:read');
        doors.token = token; // without `resource` it is for MCP and REST (decision 12)
        return doors;
    }

    async mcp(revision, name, args) {
        const { answer, text } = await post(this.server.endpoint, request('tools/call', { name, arguments: args }, revision), { token: this.token, revision });
        assert.ok(answer?.result?.structuredContent, text);
        assert.deepEqual(JSON.parse(answer.result.content[0].text), answer.result.structuredContent);
        return answer.result.structuredContent;
    }

    async rest(name, args) {
        const query = new URLSearchParams(Object.entries(args).flatMap(([key, value]) => [value].flat().map(one => [key, one])));
        const response = await fetch(`${this.server.url}/api/v1${restPaths[name]}?${query}`, { headers: { authorization: `Bearer ${this.token}` } });
        const text = await response.text();
        assert.equal(response.status, 200, text);
        return JSON.parse(text);
    }

    async shell(name, args) { return JSON.parse(await this.site.must(['operation', 'call', name, '--as', 'ines', '--json-args', JSON.stringify(args)])); }

    /** One answer, which all doors give. */
    async ask(name, args) {
        const answers = [await this.mcp(modern, name, args), await this.mcp('2025-11-25', name, args), await this.rest(name, args), await this.shell(name, args)];
        for (const answer of answers.slice(1)) assert.deepEqual(answer, answers[0]);
        return answers[0];
    }

    async close() {
        await this.server?.stop();
        await this.site.remove();
    }
}

const rounded = (number, digits) => Number(number.toFixed(digits));

describe('the test vector', () => {
    let doors;
    const hour = 3_600_000;
    const stops = [
        ['2026-01-03T10:00:00Z', 4, 'failure'], ['2026-01-10T00:00:00Z', 12, 'failure'],
        ['2026-01-10T06:00:00Z', 12, 'failure'], // overlaps the one before: no door lets that in, old data may have it
        ['2026-01-20T08:00:00Z', 8, 'planned'],
    ];

    before(async () => {
        const site = await Site.create(['--admin', 'admin', '--password-stdin'], { input: 'a long pass phrase for the owner\n' });
        const file = join(site.folder, 'assets.csv');
        await writeFile(file, 'code,name,kind\nV-1,Vector,equipment\n');
        await site.must(['import', 'assets', file]);
        const store = new DatabaseSync(join(site.env.FRACTAL_ONE_DATA, 'site.db'));
        const asset = store.prepare('SELECT id FROM assets WHERE code = ?').get('V-1').id;
        const insert = store.prepare('INSERT INTO out_of_service (asset_id, started_at, ended_at, cause_type) VALUES (?, ?, ?, ?)');
        for (const [from, hours, cause] of stops) insert.run(asset, Date.parse(from), Date.parse(from) + hours * hour, cause);
        store.close();
        doors = await Doors.open(site);
    });
    after(() => doors?.close());

    const ask = more => doors.ask('get_kpis', { metrics: ['mtbf', 'mttr', 'availability', 'availability_failures', 'failure_rate'], from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z', ...more });

    it('has the same figures at every door', async () => {
        const { metrics } = await ask();
        const [mtbf, mttr, availability, failures, rate] = metrics;
        assert.equal(mtbf.value, 230);
        assert.deepEqual([mtbf.numerator, mtbf.denominator, mtbf.sample], [690, 3, 3]);
        assert.equal(rounded(mttr.value, 3), 9.333);
        assert.deepEqual([mttr.numerator, mttr.sample], [28, 3]);
        assert.equal(rounded(availability.value, 4), 95.8333);
        assert.equal(rounded(failures.value, 4), 96.9444);
        assert.equal(rounded(failures.m12, 4), 96.1003);
        assert.equal(rounded(rate.value, 4), 4.3478);
    });

    it('has 240 hours of calendar time between failures', async () => {
        const { metrics: [mtbf] } = await ask({ mtbf_basis: 'calendar' });
        assert.equal(mtbf.value, 240);
    });

    it('has them by asset too', async () => {
        const { groups } = await ask({ group_by: 'asset' });
        assert.equal(groups.length, 1);
        assert.equal(groups[0].key.code, 'V-1');
        assert.equal(groups[0].metrics[0].value, 230);
    });
});

describe('the excavators’ records', () => {
    let doors;
    before(async () => { doors = await Doors.open(await Site.create(['--demo'])); });
    after(() => doors?.close());

    const period = { from: '2001-01-01', to: '2013-01-01' };
    const counted = async by => {
        const { groups, total } = await doors.ask('count_work_orders', { location: 'MINE', group_by: [by] });
        assert.equal(total, 5485);
        return Object.fromEntries(groups.map(({ key, count }) => [key.code, count]));
    };

    it('cost what they cost, to the cent', async () => {
        const { metrics: [cost], groups } = await doors.ask('get_kpis', { metrics: ['cost_total'], ...period, group_by: 'asset' });
        assert.deepEqual([cost.amount, cost.currency, cost.sample], ['17506162.76', 'AUD', 5485]);
        const costs = Object.fromEntries(groups.map(({ key, metrics: [{ amount }] }) => [key.code, amount]));
        assert.deepEqual(costs, { A: '77567.19', B: '1312183.24', C: '6229217.28', D: '5128534.49', E: '4758660.56' });
    });

    it('are as many of each machine', async () => { assert.deepEqual(await counted('asset'), { A: 151, B: 1017, C: 992, D: 2374, E: 951 }); });

    it('are as many of each type', async () => {
        assert.deepEqual(await counted('type'), { corrective: 5217, preventive: 153, project: 98, refurbishment: 7, other: 6, calibration: 4 });
    });

    it('are as many in each year', async () => {
        const years = { 2001: 90, 2002: 379, 2003: 461, 2004: 425, 2005: 392, 2006: 619, 2007: 754, 2008: 641, 2009: 656, 2010: 624, 2011: 443, 2012: 1 };
        for (const [year, count] of Object.entries(years)) {
            const { total } = await doors.ask('count_work_orders', { location: 'MINE', date_field: 'started', from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` });
            assert.equal(total, count, year);
        }
    });
});
