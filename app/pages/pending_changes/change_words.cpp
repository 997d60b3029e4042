// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pending_changes/change_words.h"

#include "app/widgets/no_value.h"

#include <QCoreApplication>

#include <array>

namespace fractal::held::words {

using namespace Qt::StringLiterals;
using pending_changes::PendingChange;
using pending_changes::Status;

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("PendingChanges", text, nullptr, n);
}

/// What the English reasons of the store say, by a piece of each. The first one that fits counts.
struct Reason {
    const char *piece;
    const char *sentence;
};

// clang-format off
constexpr std::array reasons{
    Reason{"changed by somebody else", QT_TRANSLATE_NOOP("PendingChanges", "the record was changed by somebody else meanwhile.")},
    Reason{"connection has ended", QT_TRANSLATE_NOOP("PendingChanges", "the app is not connected any more.")},
    Reason{"have the permission", QT_TRANSLATE_NOOP("PendingChanges", "the right to do this is gone.")},
    Reason{"was not allowed", QT_TRANSLATE_NOOP("PendingChanges", "the right to do this is gone.")},
    Reason{"no operation of that name", QT_TRANSLATE_NOOP("PendingChanges", "this program does not know what was asked.")},
};
// clang-format on

QString decided(const char *text, const Row &row, const moments::Reader &reader)
{
    const QString who = look::orNoValue(row.decidedBy);
    return say(text).arg(who, moments::time(row.change.decidedAt.value_or(row.change.createdAt), reader));
}

} // namespace

look::Status shapeOf(Status status)
{
    switch (status) {
    case Status::Waiting:
        return look::Status::Waiting;
    case Status::Confirmed:
        return look::Status::Ok;
    case Status::Failed:
        return look::Status::Attention;
    case Status::Rejected:
    case Status::Expired:
        break;
    }
    return look::Status::Off;
}

QString nameOf(Status status)
{
    switch (status) {
    case Status::Waiting:
        return say(QT_TRANSLATE_NOOP("PendingChanges", "Waiting"));
    case Status::Confirmed:
        return say(QT_TRANSLATE_NOOP("PendingChanges", "Done"));
    case Status::Rejected:
        return say(QT_TRANSLATE_NOOP("PendingChanges", "Rejected"));
    case Status::Failed:
        return say(QT_TRANSLATE_NOOP("PendingChanges", "Not done"));
    case Status::Expired:
        break;
    }
    return say(QT_TRANSLATE_NOOP("PendingChanges", "Expired"));
}

QString what(const Row &row)
{
    return row.title == nullptr ? row.change.operation : QCoreApplication::translate("Operation", row.title);
}

QString codeOf(const journal::Change &change)
{
    const bool getsOne = change.before.isEmpty() && change.after.contains("code"_L1);
    return getsOne ? say(QT_TRANSLATE_NOOP("PendingChanges", "new")) : change.code;
}

QString on(const Row &row)
{
    if (row.change.changes.empty())
        return look::noValue();
    const QString code = codeOf(row.change.changes.front());
    const auto more = static_cast<int>(row.change.changes.size()) - 1;
    return more == 0 ? code : say(QT_TRANSLATE_N_NOOP("PendingChanges", "%1 and %n more"), more).arg(code);
}

QString person(const Row &row)
{
    return row.person.isEmpty() ? say(QT_TRANSLATE_NOOP("PendingChanges", "nobody")) : row.person;
}

QString timeLeft(const Row &row, Instant now)
{
    if (row.statusAt(now) != Status::Waiting)
        return look::noValue();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(row.change.expiresAt - now).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char{'0'});
}

QString outcome(const Row &row, const moments::Reader &reader)
{
    const PendingChange &change = row.change;
    switch (row.statusAt(reader.now)) {
    case Status::Waiting:
        return say(QT_TRANSLATE_NOOP("PendingChanges", "Nothing has changed yet. Without a decision it expires at %1."))
            .arg(moments::time(change.expiresAt, reader));
    case Status::Confirmed:
        return decided(QT_TRANSLATE_NOOP("PendingChanges", "Done: confirmed by %1 at %2. The records have changed."), row,
                       reader);
    case Status::Rejected:
        return decided(QT_TRANSLATE_NOOP("PendingChanges", "Rejected by %1 at %2. Nothing was changed."), row, reader);
    case Status::Failed:
        return decided(QT_TRANSLATE_NOOP("PendingChanges", "Confirmed by %1 at %2, but nothing was changed: %3"), row, reader)
            .arg(reason(change));
    case Status::Expired:
        break;
    }
    return say(QT_TRANSLATE_NOOP("PendingChanges", "Nobody decided until %1. Nothing was changed; the app can ask again."))
        .arg(moments::time(change.expiresAt, reader));
}

QString reason(const PendingChange &change)
{
    for (const Reason &known : reasons) {
        if (change.reason.contains(QLatin1StringView{known.piece}))
            return say(known.sentence);
    }
    return change.reason; // of a rule, in the log's words
}

} // namespace fractal::held::words
