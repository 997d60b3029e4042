// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/pkce.h"

#include "core/crypto/secrets.h"

#include <algorithm>

namespace fractal::oauth::pkce {

namespace {

constexpr qsizetype challengeLength = 43;
constexpr qsizetype shortestVerifier = 43;
constexpr qsizetype longestVerifier = 128;

bool isBase64Url(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isUnreserved(char c)
{
    return isBase64Url(c) || c == '.' || c == '~';
}

} // namespace

bool isChallenge(QByteArrayView text)
{
    return text.size() == challengeLength && std::all_of(text.begin(), text.end(), isBase64Url);
}

bool verify(QByteArrayView verifier, QByteArrayView challenge)
{
    if (verifier.size() < shortestVerifier || verifier.size() > longestVerifier
        || !std::all_of(verifier.begin(), verifier.end(), isUnreserved))
        return false;
    return isChallenge(challenge) && crypto::constantTimeEqual(crypto::base64Url(crypto::sha256(verifier)), challenge);
}

} // namespace fractal::oauth::pkce
