// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Resources, prompts, completion, subscriptions, progress and forms with the official SDK of each era; every message is
// checked against the official schema as it passes.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from '@modelcontextprotocol/client';
import { Client as LegacyClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as LegacyTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ResourceUpdatedNotificationSchema, ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { checking, messagesChecked } from './support/official_checks.mjs';
import { Site } from './support/site.mjs';
import { clientCredentials, modern } from './support/wire.mjs';

const scopes = 'work_orders:read work_orders:write assets:read metrics:read';
const rights = ['work_orders:view,add,edit,execute,close,comment', 'assets:view', 'costs:view'];
const information = { name: 'features', version: '1' };

let site;
let server;
let token;

before(async () => {
    site = await Site.create(['--demo']);
    await site.setGroup('Robots', ...rights, 'kpis:view');
    const consumer = await site.addConsumer('Robot', 'Robots', '--grant', 'client_credentials');
    server = await site.serve();
    token = (await clientCredentials(server.url, consumer, scopes)).access_token;
});
after(async () => {
    await server?.stop(); // with streams open: they are told, and end
    await site?.remove();
});

const transportOf = Transport => new Transport(new URL(server.endpoint), { requestInit: { headers: { authorization: `Bearer ${token}` } }, fetch: checking() });

/** Waits until it is so. */
async function until(what, seconds = 10) {
    for (let i = 0; i < seconds * 20; i += 1) {
        if (what()) return;
        await new Promise(resolve => { setTimeout(resolve, 50); });
    }
    assert.fail(`not within ${seconds} s: ${what}`);
}

const eras = {
    initialize: async () => {
        const client = new LegacyClient(information);
        await client.connect(transportOf(LegacyTransport));
        return client;
    },
    'server/discover': async () => {
        const client = new ModernClient(information, { versionNegotiation: { mode: { pin: modern } } });
        await client.connect(transportOf(ModernTransport));
        return client;
    },
};

for (const [name, connect] of Object.entries(eras)) {
    describe(`the official SDK of ${name}`, () => {
        let client;
        before(async () => { client = await connect(); });
        after(async () => { await client?.close(); });

        it('reads resources', async () => {
            const { resources } = await client.listResources();
            assert.ok(resources.some(resource => resource.uri === 'fractal://schema/enums'));
            const { resourceTemplates } = await client.listResourceTemplates();
            assert.ok(resourceTemplates.some(entry => entry.uriTemplate === 'fractal://work-orders/{id}'));
            const { contents } = await client.readResource({ uri: 'fractal://work-orders/OT-4242' });
            assert.equal(JSON.parse(contents[0].text).code, 'OT-4242');
            await assert.rejects(client.readResource({ uri: 'fractal://work-orders/OT-0' }), { code: name === 'initialize' ? -32002 : -32602 });
        });

        it('gets prompts and completes their arguments', async () => {
            const { prompts } = await client.listPrompts();
            assert.ok(prompts.some(prompt => prompt.name === 'asset_review'));
            const { completion } = await client.complete({ ref: { type: 'ref/prompt', name: 'asset_review' }, argument: { name: 'asset', value: 'A' } });
            assert.ok(completion.values.includes('A'), completion.values.join());
            const { messages } = await client.getPrompt({ name: 'asset_review', arguments: { asset: 'A' } });
            assert.match(messages[0].content.text, /asset A/);
        });

        it('hears progress', async () => {
            const heard = [];
            const result = await client.callTool({ name: 'create_work_order', arguments: { title: 'Progress', asset: 'A', type: 'corrective' } },
                ...(name === 'initialize' ? [undefined] : []), { onprogress: progress => heard.push(progress) });
            assert.ok(!result.isError, result.content[0]?.text);
            assert.equal(heard.length, 1);
        });
    });
}

describe('changes reach', () => {
    const make = async client => {
        const made = await client.callTool({ name: 'create_work_order', arguments: { title: 'Watched', asset: 'A', type: 'corrective' } });
        return made.structuredContent.work_order.code;
    };
    const change = async (client, id) => {
        const result = await client.callTool({ name: 'update_work_order', arguments: { id, title: 'Another title' } });
        assert.ok(!result.isError, result.content[0]?.text);
    };

    it('a session of the legacy era', async () => {
        const client = await eras.initialize();
        const heard = [];
        client.setNotificationHandler(ResourceUpdatedNotificationSchema, message => { heard.push(message.params.uri); });
        client.setNotificationHandler(ToolListChangedNotificationSchema, message => { heard.push(message.method); });
        const code = await make(client);
        const uri = `fractal://work-orders/${code}`;
        await client.subscribeResource({ uri });
        await client.setLoggingLevel('warning');
        await new Promise(resolve => { setTimeout(resolve, 500); }); // its GET
        await change(client, code);
        await until(() => heard.includes(uri));
        await site.setGroup('Robots', ...rights);
        await until(() => heard.includes('notifications/tools/list_changed'));
        await client.unsubscribeResource({ uri });
        await client.transport.terminateSession();
        await client.close();
    });

    it('a subscription of the modern era', async () => {
        const client = await eras['server/discover']();
        const heard = [];
        client.setNotificationHandler('notifications/resources/updated', message => { heard.push(message.params.uri); });
        client.setNotificationHandler('notifications/tools/list_changed', () => { heard.push('tools'); });
        const code = await make(client);
        const uri = `fractal://work-orders/${code}`;
        const subscription = await client.listen({ toolsListChanged: true, resourceSubscriptions: [uri] });
        await change(client, code);
        await until(() => heard.includes(uri));
        await site.setGroup('Robots', ...rights, 'kpis:view');
        await until(() => heard.includes('tools'));
        await subscription.close();
        await client.close();
    });
});

describe('a client of the modern era that offers forms', () => {
    it('is asked for what is missing and for a confirmation', async () => {
        const client = new ModernClient(information, { versionNegotiation: { mode: { pin: modern } }, capabilities: { elicitation: { form: {} } } });
        const asked = [];
        client.setRequestHandler('elicitation/create', request => {
            const [field] = Object.keys(request.params.requestedSchema.properties);
            asked.push(field);
            return { action: 'accept', content: field === 'id' ? { id: made.code } : { confirmed: true } };
        });
        await client.connect(transportOf(ModernTransport));
        const { structuredContent: { work_order: made } } = await client.callTool({ name: 'create_work_order', arguments: { title: 'Forms', asset: 'A', type: 'corrective' } });
        const result = await client.callTool({ name: 'close_work_order', arguments: {} });
        assert.ok(!result.isError, result.content?.[0]?.text);
        assert.deepEqual(asked, ['id', 'confirmed']);
        assert.equal(result.structuredContent.work_order.status, 'completed');
        await client.close();
    });
});

describe('the messages of these tests', () => {
    it('were all checked', () => { assert.ok(messagesChecked() >= 30, String(messagesChecked())); });
});
