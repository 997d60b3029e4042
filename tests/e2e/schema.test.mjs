// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer is valid against the official MCP schema of its revision, and every tool's answer against the schema that
// the tool itself declares, read as draft-07 and as 2020-12.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { Official } from './support/official_checks.mjs';
import { officialSchemas } from './support/official_schemas.mjs';
import { Site } from './support/site.mjs';
import { clientCredentials, modern, post, request } from './support/wire.mjs';

const scopes = 'work_orders:read work_orders:write requests:read requests:write assets:read assets:write metrics:read meters:read meters:write plans:read inventory:read inventory:write directory:read reports:read documents:read';

let site;
let server;
let token;

before(async () => {
    site = await Site.create(['--demo']);
    await site.setGroup('Robots', 'work_orders:view,add,edit,execute,close,cancel,comment', 'tasks:view,execute', 'work_requests:view,add,execute,cancel', 'assets:view',
        'availability:view,add,edit', 'directory:view', 'kpis:view', 'costs:view', 'meters:view', 'meter_readings:view,add',
        'maintenance_plans:view', 'inventory:view,add', 'reports:report', 'documents:view');
    const consumer = await site.addConsumer('Robot', 'Robots', '--grant', 'client_credentials');
    server = await site.serve();
    token = (await clientCredentials(server.url, consumer, scopes)).access_token;
});
after(async () => {
    await server?.stop();
    await site?.remove();
});

/** One client of one revision. */
class Talk {
    constructor(revision) {
        this.revision = revision;
        this.official = Official.of(revision);
        this.error = this.official.names.includes('JSONRPCErrorResponse') ? 'JSONRPCErrorResponse' : 'JSONRPCError';
    }

    async begin() {
        if (this.revision === modern) return this.result('server/discover', {}, 'DiscoverResult');
        const hello = { protocolVersion: this.revision, capabilities: {}, clientInfo: { name: 'schema', version: '1' } };
        const { headers, answer } = await this.send('initialize', hello);
        this.session = headers.get('mcp-session-id') ?? undefined;
        this.official.check('InitializeResult', answer.result);
        assert.equal(answer.result.protocolVersion, this.revision);
        return answer.result;
    }

    async send(method, params, capabilities) {
        const { token: given, revision, session } = { token, revision: this.revision, session: this.session };
        const message = request(method, params, revision);
        if (capabilities) message.params._meta['io.modelcontextprotocol/clientCapabilities'] = capabilities;
        const got = await post(server.endpoint, message, { token: given, revision, session });
        assert.ok(got.answer, `${method}: ${got.status} ${got.text}`);
        this.official.check('JSONRPCMessage', got.answer);
        return got;
    }

    async result(method, params, type, capabilities) {
        const { answer } = await this.send(method, params, capabilities);
        assert.ok(answer.result, JSON.stringify(answer));
        this.official.check(type, answer.result);
        return answer.result;
    }

    async refusal(method, params) {
        const { answer } = await this.send(method, params);
        assert.ok(answer.error, JSON.stringify(answer));
        this.official.check(this.error, answer);
        return answer.error;
    }
}

for (const revision of officialSchemas.keys()) {
    describe(`answers of revision ${revision}`, () => {
        let talk;
        before(async () => {
            talk = new Talk(revision);
            await talk.begin();
        });

        it('to tools/list, and to ping where there is one', async () => {
            await talk.result('tools/list', {}, 'ListToolsResult');
            if (revision !== modern) await talk.result('ping', {}, 'EmptyResult');
        });
        it('to resources, prompts and completion', async () => {
            const { resources } = await talk.result('resources/list', {}, 'ListResourcesResult');
            const { resourceTemplates } = await talk.result('resources/templates/list', {}, 'ListResourceTemplatesResult');
            assert.ok(resources.length >= 2 && resourceTemplates.length >= 3);
            for (const uri of [...resources.map(resource => resource.uri), 'fractal://work-orders/OT-4242', 'fractal://assets/A/history']) {
                const { contents } = await talk.result('resources/read', { uri }, 'ReadResourceResult');
                JSON.parse(contents[0].text);
            }
            assert.equal((await talk.refusal('resources/read', { uri: 'fractal://work-orders/OT-0' })).code, revision === modern ? -32602 : -32002);
            const { prompts } = await talk.result('prompts/list', {}, 'ListPromptsResult');
            const values = { location: 'SITE', week: '2026-W01', asset: 'A', team: 'x', months: '3', date: '2026-01-01' };
            for (const { name, arguments: args } of prompts) {
                const given = Object.fromEntries(args.map(argument => [argument.name, values[argument.name]]));
                await talk.result('prompts/get', { name, arguments: given }, 'GetPromptResult');
            }
            const argument = { name: 'code', value: 'A' };
            const { completion } = await talk.result('completion/complete', { ref: { type: 'ref/resource', uri: 'fractal://assets/{code}' }, argument }, 'CompleteResult');
            assert.ok(completion.values.includes('A'));
        });
        it('to what is asked for first', async () => {
            if (revision === modern) await talk.result('tools/call', { name: 'close_work_order', arguments: {} }, 'InputRequiredResult', { elicitation: {} });
        });
        it('to tools/call that succeeds', async () => {
            const result = await talk.result('tools/call', { name: 'get_work_order', arguments: { id: 'OT-4242' } }, 'CallToolResult');
            assert.ok(!result.isError);
            assert.deepEqual(JSON.parse(result.content[0].text), result.structuredContent);
        });
        it('to tools/call that is refused', async () => {
            for (const args of [{ id: 'OT-0' }, {}, { id: 'OT-1', nonsense: true }]) {
                const result = await talk.result('tools/call', { name: 'get_work_order', arguments: args }, 'CallToolResult');
                assert.equal(result.isError, true);
            }
        });
        it('to an unknown tool and an unknown method', async () => {
            assert.equal((await talk.refusal('tools/call', { name: 'no_such_tool', arguments: {} })).code, -32602);
            assert.equal((await talk.refusal('no/such/method', {})).code, -32601);
        });
    });
}

describe('the answers of the tools', () => {
    let tools;
    let talk;
    before(async () => {
        talk = new Talk('2025-11-25');
        await talk.begin();
        tools = new Map((await talk.result('tools/list', {}, 'ListToolsResult')).tools.map(tool => [tool.name, tool]));
    });

    async function answer(name, args) {
        const result = await talk.result('tools/call', { name, arguments: args }, 'CallToolResult');
        assert.ok(!result.isError, `${name}: ${result.content[0]?.text}`);
        for (const Dialect of [Ajv, Ajv2020]) {
            const ajv = new Dialect({ strict: false, allErrors: true });
            const { inputSchema, outputSchema } = tools.get(name);
            assert.ok(ajv.validate(inputSchema, args), `${name}, input: ${ajv.errorsText()}`);
            assert.ok(ajv.validate(outputSchema, result.structuredContent), `${name}, output: ${ajv.errorsText()}`);
        }
        return result.structuredContent;
    }

    it('are what their schemas say when they read', async () => {
        await answer('get_current_user', {});
        const { results } = await answer('search', { query: 'hydraulic' });
        assert.ok(results.length > 0);
        assert.equal((await answer('fetch', { id: results[0].id })).id, results[0].id);
        const { items, next_cursor: cursor } = await answer('list_work_orders', { limit: 2, asset: 'A' });
        assert.equal(items.length, 2);
        assert.ok((await answer('list_work_orders', { limit: 2, asset: 'A', cursor })).items[0].code !== items[0].code);
        await answer('count_work_orders', { group_by: ['asset', 'status'] });
        await answer('get_work_order', { id: items[0].code });
        await answer('list_assets', { limit: 3 });
        await answer('get_asset', { id: 'A', include: tools.get('get_asset').inputSchema.properties.include.items.enum });
        await answer('get_work_order', { id: items[0].code, include: tools.get('get_work_order').inputSchema.properties.include.items.enum });
        const { roots } = await answer('get_asset_tree', { depth: 4 });
        assert.ok(roots.some(root => root.children.length > 0));
        const { items: requests } = await answer('list_work_requests', { status: ['open'], limit: 2 });
        assert.equal(requests.length, 2);
        assert.match((await answer('fetch', { id: `req:${requests[0].code}` })).text, /^# REQ/);
        for (const kind of tools.get('list_directory').inputSchema.properties.kind.enum) {
            assert.ok((await answer('list_directory', { kind })).total > 0);
        }
        await answer('get_asset', { id: 'A' });
        const { items: meters } = await answer('list_meters', { asset: 'D', include_readings: true });
        assert.equal(meters[0].readings.length, 26);
        assert.ok((await answer('list_maintenance_plans', { asset: 'D' })).items.length >= 1);
        assert.ok((await answer('list_due_tasks', { overdue_only: true })).total >= 3);
        assert.ok((await answer('list_inventory', { below_min: true })).items.length >= 3);
        assert.ok((await answer('run_report', { report: 'overdue' })).rows.length >= 5);
        assert.match((await answer('run_report', { report: 'bad_actors', from: '2001-01-01', format: 'pdf' })).file.url, /\/o\/reports\//);
        const { metrics } = await answer('get_kpis', { metrics: tools.get('get_kpis').inputSchema.properties.metrics.items.enum, from: '2001-01-01', to: '2013-01-01' });
        assert.equal(metrics.length, 14);
    });

    it('are what their schemas say when they write', async () => {
        const { work_order: order } = await answer('create_work_order', { title: 'Grease the boom pins', asset: 'A', type: 'preventive',
            tasks: [{ title: 'Grease', estimated_s: 600, subtasks: [{ title: 'All pins', mandatory: true }] }] });
        await answer('add_work_order_comment', { id: order.code, text: 'The grease is in the store' });
        const { tasks: [task] } = await answer('get_work_order', { id: order.code });
        await answer('record_work', { id: order.code, task_id: task.id, action: 'start' });
        await answer('record_work', { id: order.code, task_id: task.id, action: 'finish', subtasks: [{ id: task.subtasks[0].id, value: '12 pins' }],
            labour: [{ person: 'luis', seconds: 900 }] });
        await answer('update_work_order', { id: order.code, priority: 'high' });
        await answer('change_work_order_status', { id: order.code, to: 'in_review' });
        await answer('close_work_order', { id: order.code });
        assert.equal((await answer('get_work_order', { id: order.code })).status, 'completed');
        const { work_request: wish } = await answer('create_work_request', { title: 'The cab rattles', asset: 'A', urgent: true });
        const { work_order: repair } = await answer('decide_work_request', { id: wish.code, decision: 'approve', work_order: { type: 'inspection' } });
        await answer('cancel_work_order', { id: repair.code, reason: 'It was a loose bottle' });
        await answer('set_asset_availability', { id: 'A', state: 'out_of_service', reason: 'Greasing', cause_type: 'planned' });
        await answer('set_asset_availability', { id: 'A', state: 'in_service', reason: 'Greased' });
        const { items: [meter] } = await answer('list_meters', { asset: 'D', meter: 'SMR' });
        const read = { asset: 'D', meter: 'SMR', value: meter.last_reading.value + 1, read_at: new Date().toISOString() };
        assert.equal((await answer('add_meter_reading', read)).reading.value, read.value);
        const { stock } = await answer('add_inventory_movement', { item: 'FLT-HYD', warehouse: 'MINE-STORE', kind: 'exit', quantity: 1 });
        assert.equal(stock.stock, 5);
    });

    it('are checked for every tool that there is', () => {
        const checked = ['get_current_user', 'search', 'fetch', 'list_work_orders', 'count_work_orders', 'get_work_order', 'list_assets', 'get_asset',
            'get_asset_tree', 'list_work_requests', 'list_directory', 'get_kpis', 'create_work_order', 'update_work_order', 'add_work_order_comment',
            'record_work', 'change_work_order_status', 'close_work_order', 'cancel_work_order', 'create_work_request', 'decide_work_request',
            'set_asset_availability',
            'list_meters', 'add_meter_reading', 'list_maintenance_plans', 'list_due_tasks', 'list_inventory', 'add_inventory_movement', 'run_report'];
        assert.deepEqual([...tools.keys()].sort(), [...checked].sort());
    });
});
