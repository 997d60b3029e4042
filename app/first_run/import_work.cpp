// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/import_work.h"

namespace fractal {

using namespace std::chrono_literals;

namespace {

constexpr auto tellEvery = 100ms;

Permission rightFor(const QString &kind)
{
    return {kind == QLatin1StringView{"assets"} ? Resource::Assets : Resource::WorkOrders, Action::Add};
}

} // namespace

/// How far the job is; written by the thread that works, read by the window's.
struct ImportWork::Told {
    std::atomic<double> share{0};
    std::atomic_bool isWriting{false};
};

ImportWork::ImportWork(Office &office, QObject *parent) : QObject{parent}, m_office{office}
{
    m_timer.setInterval(tellEvery);
    connect(&m_timer, &QTimer::timeout, this, &ImportWork::tell);
}

ImportWork::~ImportWork()
{
    cancel();
}

void ImportWork::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

std::shared_ptr<std::atomic_bool> ImportWork::begin()
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_told = std::make_shared<Told>();
    m_timer.start();
    return m_cancelled;
}

void ImportWork::tell()
{
    if (m_told)
        emit progressed(m_told->share, m_told->isWriting);
}

void ImportWork::look(transfer::PreviewRequest request)
{
    const auto mine = begin();
    request.cancelled = mine;
    m_office.background.compute<Result<transfer::Preview>>(
        this, [request, settings = m_office.session.settings()] { return transfer::preview(request, settings); },
        [this, mine](const Result<transfer::Preview> &preview) {
            if (mine != m_cancelled)
                return; // somebody asked for something else meanwhile
            m_cancelled.reset();
            m_timer.stop();
            looked(preview);
        });
}

void ImportWork::check(transfer::Options options)
{
    options.dryRun = true;
    run(std::move(options), checked);
}

void ImportWork::import(transfer::Options options)
{
    options.skipInvalid = true;
    run(std::move(options), imported);
}

void ImportWork::run(transfer::Options options, const Reported &done)
{
    const auto mine = begin();
    options.cancelled = mine;
    options.author = m_office.session.author();
    options.mayWrite = [user = m_office.session.user().id, needs = rightFor(options.kind),
                        makesAssets = options.mapping && options.mapping->createMissingAssets](Work &work) -> Result<void> {
        FRACTAL_TRY(const Principal now, Session::present(work, user));
        FRACTAL_TRY_VOID(now.require(needs));
        return makesAssets ? now.require({Resource::Assets, Action::Add}) : Result<void>{};
    };
    const double stages = options.dryRun ? 2 : 4; // writing takes about as long as reading and checking
    options.progress = [told = m_told, stages](const transfer::Progress &progress) {
        const double share = progress.bytesTotal > 0
            ? static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal)
            : 0;
        const bool isWriting = progress.stage == transfer::Stage::Writing;
        told->isWriting = isWriting;
        told->share = progress.stage == transfer::Stage::Reading ? share / stages
            : isWriting                                          ? 0.5 + share / 2
                                                                 : (1 + share) / stages;
    };
    Site &site = m_office.background.site();
    m_office.background.compute<Result<transfer::Report>>(
        this, [&site, options] { return transfer::importFile(site, options); },
        [this, mine, done](const Result<transfer::Report> &report) {
            if (mine != m_cancelled)
                return;
            m_cancelled.reset();
            m_timer.stop();
            done(report);
        });
}

} // namespace fractal
