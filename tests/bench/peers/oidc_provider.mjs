// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: node-oidc-provider with opaque tokens, one process. A best case: its store is the map in memory that it comes
// with, which holds the last 1,000 to 2,000 entries; nothing durable, no log, no signing (openid is not asked for). Told
// { families } by its parent, it answers as many refresh tokens, as if as many people had allowed the client.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { PEER_KEY: key, PEER_SECRET: secret } = process.env;
const account = 'marie';
const scope = 'work_orders:read';
const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });

const listener = createServer();
await new Promise(resolve => listener.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${listener.address().port}`;
const resource = `${issuer}/mcp`;
const client = { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic', id_token_signed_response_alg: 'ES256' };
const provider = new Provider(issuer, {
    jwks: { keys: [{ ...jwk, use: 'sig', alg: 'ES256', kid: '1' }] },
    cookies: { keys: ['bench'] },
    clients: [
        { ...client, client_id: key, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] },
        { ...client, client_id: `${key}-people`, grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], redirect_uris: ['https://chatgpt.com/connector_platform_oauth_redirect'] },
    ],
    scopes: ['offline_access', scope],
    features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        introspection: { enabled: true },
        revocation: { enabled: true },
        resourceIndicators: {
            enabled: true,
            defaultResource: () => resource,
            useGrantedResource: () => true,
            getResourceServerInfo: () => ({ scope, audience: resource, accessTokenTTL: 3600, accessTokenFormat: 'opaque' }),
        },
    },
    rotateRefreshToken: true,
    ttl: { AccessToken: 3600, ClientCredentials: 3600, RefreshToken: 30 * 86400, Grant: 180 * 86400 },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
});

async function refreshToken() {
    const allowed = new provider.Grant({ clientId: `${key}-people`, accountId: account });
    allowed.addResourceScope(resource, scope);
    allowed.addOIDCScope('offline_access');
    const token = new provider.RefreshToken({
        accountId: account, client: await provider.Client.find(`${key}-people`), grantId: await allowed.save(),
        gty: 'authorization_code', scope: `offline_access ${scope}`, resource, rotations: 0, iiat: Math.floor(Date.now() / 1000),
    });
    return token.save();
}

process.on('message', async ({ families }) => {
    const tokens = [];
    for (let i = 0; i < families; ++i) tokens.push(await refreshToken());
    process.send({ tokens });
});
listener.on('request', provider.callback());
console.log(`listening on ${issuer}`);
