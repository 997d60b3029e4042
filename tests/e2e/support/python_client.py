# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The official Python SDK 2 through OAuth: prints the address that a person should open, reads where the browser came back
to, and prints what it found. Started by real_clients.test.mjs with a Python that has the package `mcp`."""
import asyncio
import json
import os
import sys
from urllib.parse import parse_qs, urlsplit

import httpx2
from mcp.client.auth import AuthorizationCodeResult, OAuthClientProvider
from mcp.client.client import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.auth import OAuthClientInformationFull, OAuthClientMetadata

ENDPOINT, MODE, CALLBACK = sys.argv[1:4]
METADATA = {"redirect_uris": [CALLBACK], "token_endpoint_auth_method": os.environ["CLIENT_AUTH"]}


class Storage:
    """Keeps tokens in memory and knows the client that a person typed in."""

    tokens = None
    client = OAuthClientInformationFull(
        client_id=os.environ["CLIENT_ID"], client_secret=os.environ.get("CLIENT_SECRET"), **METADATA)

    async def get_tokens(self):
        return self.tokens

    async def set_tokens(self, tokens):
        self.tokens = tokens

    async def get_client_info(self):
        return self.client

    async def set_client_info(self, client):
        self.client = client


async def open_page(address):
    print(f"open {address}", flush=True)


async def come_back():
    line = await asyncio.to_thread(sys.stdin.readline)
    query = parse_qs(urlsplit(line.strip()).query)
    return AuthorizationCodeResult(code=query["code"][0], state=query["state"][0], iss=query["iss"][0])


async def main():
    auth = OAuthClientProvider(ENDPOINT, OAuthClientMetadata(client_name="python", **METADATA), Storage(), open_page, come_back)
    async with httpx2.AsyncClient(auth=auth, timeout=30) as http:
        async with Client(streamable_http_client(ENDPOINT, http_client=http), mode=MODE) as client:
            tools = await client.list_tools()
            me = await client.call_tool("get_current_user", {})
            found = {"tools": [tool.name for tool in tools.tools], "user": me.structured_content["user"]["code"]}
            print(json.dumps(found), flush=True)


asyncio.run(main())
