// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: an MCP server of the official TypeScript SDK, stateless, JSON answers, one process. A best case: its tokens and
// work orders are maps in memory; nothing durable, no permissions, no log.
import express from 'express';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';

const [token, port] = [process.env.PEER_TOKEN, Number(process.env.PEER_PORT ?? 0)];
const workOrders = new Map();
for (let i = 1; i <= 5485; ++i) {
    workOrders.set(`OT-${i}`, { id: i, code: `OT-${i}`, title: `Replace hose ${i}`, status: 'completed', asset: 'A', cost: i * 1.5 });
}
const known = { token, clientId: 'bench', scopes: ['work_orders:read'], expiresAt: Math.floor(Date.now() / 1000) + 86400 };
const verifier = {
    async verifyAccessToken(given) {
        if (given !== token) throw new Error('invalid');
        return known;
    },
};

function server() {
    const made = new McpServer({ name: 'peer', version: '1.0.0' });
    const tool = { title: 'Get work order', description: 'One work order by code', inputSchema: { id: z.string() }, annotations: { readOnlyHint: true } };
    made.registerTool('get_work_order', tool, async ({ id }) => {
        const order = workOrders.get(id);
        return { content: [{ type: 'text', text: JSON.stringify(order) }], structuredContent: order };
    });
    return made;
}

const app = express();
app.use(express.json());
app.post('/mcp/oauth/fractal-one', requireBearerAuth({ verifier }), async (request, response) => {
    const made = server();
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    response.on('close', () => {
        transport.close();
        made.close();
    });
    await made.connect(transport);
    await transport.handleRequest(request, response, request.body);
});
const listener = app.listen(port, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${listener.address().port}`));
