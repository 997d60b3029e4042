// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/transfer/import.h"
#include "core/transfer/preview.h"

#include <QTimer>

namespace fractal {

/// The long work of an import, one at a time and never on the window's thread: a new job ends the one before.
class ImportWork : public QObject {
    Q_OBJECT

public:
    explicit ImportWork(Office &office, QObject *parent = nullptr);
    ~ImportWork() override; ///< cancels

    void look(transfer::PreviewRequest request);
    /// Checks all rows; writes nothing.
    void check(transfer::Options options);
    /// Leaves out the rows that are refused.
    void import(transfer::Options options);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_cancelled != nullptr; }

    // What comes of it, on the window's thread.
    using Reported = std::function<void(const Result<transfer::Report> &)>;
    std::function<void(const Result<transfer::Preview> &)> looked;
    Reported checked;
    Reported imported;

signals:
    /// From 0 to 1, over all stages.
    void progressed(double share, bool isWriting);

private:
    struct Told;
    std::shared_ptr<std::atomic_bool> begin();
    void run(transfer::Options options, const Reported &done);
    void tell();

    Office &m_office;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the running job; nullptr: none
    std::shared_ptr<Told> m_told;
    QTimer m_timer;
};

} // namespace fractal
