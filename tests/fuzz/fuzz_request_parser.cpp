// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The guard's parser: however the bytes are split, the same requests come out, and each of them is canonical (H1, H4).
// The first byte of an input says how large the pieces are.
#include "server/http/characters.h"
#include "server/http/request_parser.h"
#include "server/http/request_target.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace fractal::fuzz {

using namespace http;

namespace {

constexpr qint64 bodyLimit = 4096;

struct Seen {
    std::vector<Request> requests;
    int failure = 0;
    RequestParser::State state = RequestParser::State::Idle;
};

bool isSame(const Request &one, const Request &other)
{
    return one.method == other.method && one.path == other.path && one.query == other.query && one.headers == other.headers
        && one.body == other.body;
}

Seen read(QByteArrayView bytes, qsizetype pieceSize)
{
    const Limits limits;
    const RequestParser::BodyLimit limit = [](Method, const QByteArray &) { return bodyLimit; };
    RequestParser parser{limits, limit};
    Seen seen;
    while (!bytes.isEmpty() && parser.state() != RequestParser::State::Failed) {
        const qsizetype size = std::min(pieceSize, bytes.size());
        const qsizetype taken = parser.feed(bytes.first(size));
        holds(taken <= size && (taken > 0 || parser.state() == RequestParser::State::Failed), "it takes something, or refuses");
        bytes = bytes.sliced(taken);
        if (parser.state() == RequestParser::State::Complete)
            seen.requests.push_back(parser.take());
    }
    seen.failure = parser.failure();
    seen.state = parser.state();
    return seen;
}

void isCanonical(const Request &request)
{
    holds(request.path.startsWith('/'), "a path starts with /");
    holds(refusalOfTarget(request.query.isEmpty() ? request.path : request.path + '?' + request.query) == 0,
          "the target would be taken again");
    holds(request.body.size() <= bodyLimit, "the body is within its limit");
    int hosts = 0;
    for (const auto &[name, value] : request.headers) {
        holds(characters::isToken(name) && name.toLower() == name, "a field name is a token in lower case");
        holds(characters::isFieldValue(value), "a field value has no control characters");
        holds(name != "transfer-encoding" && name != "connection", "fields of the connection are left out");
        hosts += name == "host" ? 1 : 0;
    }
    holds(hosts <= 1, "there is one Host");
}

} // namespace

void run(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const QByteArrayView bytes = QByteArrayView{input}.sliced(1);
    const Seen whole = read(bytes, std::max<qsizetype>(bytes.size(), 1));
    const Seen pieces = read(bytes, 1 + static_cast<unsigned char>(input[0]) % 61);
    holds((whole.failure != 0) == (whole.state == RequestParser::State::Failed), "what failed has a status");
    holds(whole.failure == pieces.failure && whole.state == pieces.state, "any split ends alike");
    holds(std::ranges::equal(whole.requests, pieces.requests, isSame), "any split gives the same requests");
    std::ranges::for_each(whole.requests, isCanonical);
}

} // namespace fractal::fuzz

FRACTAL_FUZZ_TARGET
