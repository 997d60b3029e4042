// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/work.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

/// The Transactions Log: append-only, hash-chained, written in the transaction of what it records.
namespace fractal::journal {

/// What one entry changed in one record. `before` empty: added; `after` empty: removed. Both hold the record's stored
/// columns by name (what undo puts back), and never a secret, a password or a token.
struct Change {
    QString entity; ///< "work_order", "asset", "out_of_service", "user", "permission_group", "oauth_consumer", "api_key",
                    ///< "import", "setting"
    qint64 id = 0;
    QString code; ///< what people call it: "OT-1496", a name, a key
    QJsonObject before;
    QJsonObject after;
    qint64 versionAfter = 0; ///< undo is refused when the record's version is another one by then
};

/// Who did it, from where.
struct Author {
    QString actor; ///< Principal::journalName()
    UserId user;
    ConsumerId consumer;
    AuthorizationId authorization;
    QString address; ///< of the peer, may be empty
};

struct Entry {
    JournalId id;
    Instant at;
    Author author;
    QString action; ///< "create_work_order", "consumer.add", "sign_in", "authorize.refused", "undo", …
    QString outcome; ///< "done" or "refused"
    QString reason; ///< plain English, for a refusal or why an entry cannot be undone
    QString reference; ///< the id that an error page shows; may be empty
    std::vector<Change> changes;
    bool undoable = false;
    std::optional<JournalId> undoes; ///< this entry is the undo of that one
    std::optional<JournalId> undoneBy;
};

/// What to append. Must be called inside a transaction.
struct Record {
    Author author;
    QString action;
    QString outcome = QStringLiteral("done");
    QString reason;
    QString reference;
    std::vector<Change> changes;
    bool undoable = false;
    std::optional<JournalId> undoes;
};
[[nodiscard]] Result<JournalId> append(Work &work, const Record &record);

struct Filter {
    std::optional<Instant> since;
    std::optional<Instant> until;
    QString user; ///< sign-in name
    QString consumerKey;
    QString action;
    bool refusedOnly = false;
    bool changesOnly = false; ///< only entries that changed a record
    QString search; ///< in codes and values of records, reasons, references, addresses, names of people and consumers
    QStringList searchActions; ///< actions whose words, as the asker reads them, have the text of `search`; at most 64
    qint64 beforeId = 0; ///< keyset paging, newest first
    qint64 afterId = 0; ///< oldest first, for --follow
    int limit = 100;
};
[[nodiscard]] Result<std::vector<Entry>> list(Connection &connection, const Filter &filter);
[[nodiscard]] Result<Entry> find(Connection &connection, JournalId id);

/// Who did what to one record, newest first. `by` is the person's name, or how the journal names a program.
struct RecordEntry {
    JournalId id;
    Instant at;
    QString by;
    QString action;
};
[[nodiscard]] Result<std::vector<RecordEntry>> ofRecord(Connection &connection, const QString &entity, qint64 id, int limit);

/// A piece of a long answer, so that nothing waits for a search through a million entries: what fits among the
/// `mostLooked` entries before `filter.beforeId` (0: the newest ones), newest first, at most `filter.limit`.
struct Part {
    std::vector<Entry> entries;
    qint64 reached = 0; ///< all from here on was looked at: the next part's `beforeId`
    bool isEnd = false; ///< nothing older can fit
};
[[nodiscard]] Result<Part> part(Connection &connection, const Filter &filter, qint64 mostLooked);
/// The same for how many fit.
struct Tally {
    qint64 count = 0;
    qint64 reached = 0;
    bool isEnd = false;
};
[[nodiscard]] Result<Tally> tally(Connection &connection, const Filter &filter, qint64 mostLooked);
/// How many entries there are. Ids have no gaps: it is the newest entry's, too.
[[nodiscard]] Result<qint64> total(Connection &connection);

/// Recomputes the chain from the first entry; the error names the first entry that does not fit. Whoever may write to the
/// database can recompute it too: journal_seal.h finds that.
[[nodiscard]] Result<qint64> verify(Connection &connection);

/// How a kind of record is put back. Each room that owns records offers its own (restorers.h); core/transfer/undo.h has
/// them all.
struct Restorer {
    const char *entity;
    /// Makes the record what `target` says (empty: removed). Refuses when its version is not `expectedVersion`.
    /// Answers the change that it made.
    Result<Change> (*restore)(Work &work, const Change &undone);
};

/// Administration's own: users, permission groups, consumers, settings.
[[nodiscard]] std::span<const Restorer> administrationRestorers();

/// A new entry with the inverse of each change, last first. Refused when the entry is not undoable, was undone, or the
/// record has changed since (the detail says by whom). Undo of an undo is redo. `may` decides whether the author has the
/// right to the inverse change of an entity ("work_order" …).
[[nodiscard]] Result<JournalId> undo(Work &work, const Author &author, JournalId id, std::span<const Restorer> restorers,
                                     const std::function<Result<void>(const Change &)> &may);

} // namespace fractal::journal
