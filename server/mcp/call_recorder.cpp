// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/call_recorder.h"

#include "core/store/authorizations.h"
#include "core/store/consumers.h"

#include <span>

namespace fractal::mcp {

namespace {

using namespace std::chrono_literals;

constexpr size_t mostWaiting = 50'000;
constexpr size_t enough = 10'000; // are handed over before the delay is over
constexpr size_t together = 500; // rows of one job: the writer is never held for long
constexpr size_t rememberedUses = 10'000;
constexpr auto useEvery = 60s;

void warn(const char *what, const Result<void> &result)
{
    if (!result)
        qWarning("%s: %s", what, qPrintable(result.error().detail));
}

} // namespace

CallRecorder::CallRecorder(Writer &writer, const Clock &clock, Random &random, const Keyring &keyring,
                           std::chrono::milliseconds delay)
    : m_writer{writer},
      m_clock{clock},
      m_random{random},
      m_keyring{keyring},
      m_delay{delay},
      m_thread{[this] { collect(); }}
{}

CallRecorder::~CallRecorder()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void CallRecorder::called(calls::Call call)
{
    const std::lock_guard lock{m_mutex};
    if (m_batch.calls.size() >= mostWaiting) {
        ++m_batch.leftOut;
        return;
    }
    const bool isFirst = m_batch.isEmpty();
    m_batch.calls.push_back(std::move(call));
    if (isFirst || m_batch.calls.size() == enough)
        m_changed.notify_one();
}

void CallRecorder::used(const Principal &principal, const QHostAddress &peer)
{
    const Instant now = m_clock.now();
    const std::lock_guard lock{m_mutex};
    const auto last = m_lastUse.find(principal.authorization.value);
    if (last != m_lastUse.end() && now < last->second + useEvery)
        return;
    if (m_lastUse.size() >= rememberedUses)
        m_lastUse.clear();
    m_lastUse[principal.authorization.value] = now;
    if (m_batch.isEmpty())
        m_changed.notify_one();
    m_batch.uses.insert_or_assign(principal.authorization.value, Use{principal.consumer, peer});
}

void CallRecorder::readTools(const Principal &principal)
{
    noteFirst(principal, &Firsts::toolsRead);
}

void CallRecorder::calledTool(const Principal &principal)
{
    noteFirst(principal, &Firsts::call);
}

void CallRecorder::noteFirst(const Principal &principal, std::optional<Instant> Firsts::*what)
{
    const std::lock_guard lock{m_mutex};
    if (m_firsts.size() >= rememberedUses)
        m_firsts.clear();
    Firsts &known = m_firsts[principal.authorization.value];
    if (known.*what)
        return;
    known.*what = m_clock.now();
    if (m_batch.isEmpty())
        m_changed.notify_one();
    m_batch.firsts[principal.authorization.value].*what = known.*what;
}

void CallRecorder::collect()
{
    std::unique_lock lock{m_mutex};
    for (bool isLast = false; !isLast;) {
        m_changed.wait(lock, [this] { return m_stopping || !m_batch.isEmpty(); });
        m_changed.wait_for(lock, m_delay, [this] { return m_stopping || m_batch.calls.size() >= enough; });
        isLast = m_stopping;
        Batch batch = std::exchange(m_batch, {});
        lock.unlock();
        post(std::move(batch));
        lock.lock();
    }
}

void CallRecorder::post(Batch batch)
{
    if (batch.leftOut > 0)
        qWarning("the store cannot keep up: %lld calls were not written down", static_cast<long long>(batch.leftOut));
    for (size_t from = 0; from < batch.calls.size(); from += together) {
        const auto part = std::span{batch.calls}.subspan(from, std::min(together, batch.calls.size() - from));
        postCalls({std::make_move_iterator(part.begin()), std::make_move_iterator(part.end())});
    }
    if (!batch.uses.empty())
        postUses(std::move(batch.uses));
    if (!batch.firsts.empty())
        postFirsts(std::move(batch.firsts));
}

void CallRecorder::postCalls(std::vector<calls::Call> calls)
{
    // Not `this`: the writer may finish after it.
    m_writer.post(
        [&clock = m_clock, &random = m_random, &keyring = m_keyring,
         calls = std::move(calls)](Connection &connection) -> Result<void> {
            Work work{connection, clock, random, keyring};
            return calls::append(work, calls);
        },
        [](const Result<void> &result) { warn("calls", result); });
}

void CallRecorder::postUses(std::unordered_map<qint64, Use> uses)
{
    m_writer.post(
        [&clock = m_clock, &random = m_random, &keyring = m_keyring,
         uses = std::move(uses)](Connection &connection) -> Result<void> {
            Work work{connection, clock, random, keyring};
            for (const auto &[authorization, use] : uses) {
                FRACTAL_TRY_VOID(authorizations::touch(work, AuthorizationId{authorization}, use.peer.toString()));
                FRACTAL_TRY_VOID(consumers::touch(work, use.consumer, use.peer.toString()));
            }
            return {};
        },
        [](const Result<void> &result) { warn("last use", result); });
}

void CallRecorder::postFirsts(std::unordered_map<qint64, Firsts> firsts)
{
    m_writer.post(
        [&clock = m_clock, &random = m_random, &keyring = m_keyring,
         firsts = std::move(firsts)](Connection &connection) -> Result<void> {
            Work work{connection, clock, random, keyring};
            for (const auto &[authorization, first] : firsts) {
                if (first.toolsRead)
                    FRACTAL_TRY_VOID(authorizations::noteToolsRead(work, AuthorizationId{authorization}, *first.toolsRead));
                if (first.call)
                    FRACTAL_TRY_VOID(authorizations::noteFirstCall(work, AuthorizationId{authorization}, *first.call));
            }
            return {};
        },
        [](const Result<void> &result) { warn("first use", result); });
}

} // namespace fractal::mcp
