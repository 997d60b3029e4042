// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_error.h"

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

Error tookTooLong()
{
    return {ErrorCode::BusinessRule,
            u"the question takes too long; ask for less: a shorter time, one location, fewer groups"_s,
            {},
            {{u"rule"_s, u"took_too_long"_s}}};
}

} // namespace

Error sqliteError(int extendedCode, const QString &text)
{
    constexpr int uniqueViolated = 2067;
    constexpr int primaryKeyViolated = 1555;
    switch (extendedCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorCode::Unavailable, u"the database is locked by another program; nothing was done, try again"_s, {}, {}};
    case 8: // SQLITE_READONLY
        return {ErrorCode::Unavailable,
                u"the database can only be read; make site.db and its folder writable for their owner"_s,
                {},
                {}};
    case 9: // SQLITE_INTERRUPT
        return tookTooLong();
    case 10: // SQLITE_IOERR
        return {ErrorCode::Unavailable, u"the disk refuses to read or write: "_s + text, {}, {}};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {ErrorCode::Corrupt, u"the database file is damaged or is not one; restore it from a backup"_s, {}, {}};
    case 13: // SQLITE_FULL
        return {ErrorCode::Unavailable, u"the disk is full; nothing was done, free some space"_s, {}, {}};
    case 14: // SQLITE_CANTOPEN
        return {
            ErrorCode::Refused,
            u"the database file cannot be opened; check that it exists, belongs to you, and that its folder is not read-only"_s,
            {},
            {}};
    case 19: // SQLITE_CONSTRAINT
        if (extendedCode == uniqueViolated || extendedCode == primaryKeyViolated)
            return {ErrorCode::AlreadyExists, u"this code or name is taken: "_s + text, {}, {}};
        return {ErrorCode::BusinessRule, u"the stored data does not allow this: "_s + text, {}, {}};
    default:
        if (text == "no such module: fts5"_L1)
            return {ErrorCode::Refused,
                    u"this SQLite library was built without FTS5, which the search needs; install the system's own libsqlite3"_s,
                    {},
                    {}};
        return {ErrorCode::Internal, text, {}, {}};
    }
}

Error postgresError(const QString &state, const QString &text)
{
    if (state == "23505"_L1)
        return {ErrorCode::AlreadyExists, u"this code or name is taken: "_s + text, {}, {}};
    if (state.startsWith("23"_L1))
        return {ErrorCode::BusinessRule, u"the stored data does not allow this: "_s + text, {}, {}};
    if (state == "40001"_L1 || state == "40P01"_L1)
        return {ErrorCode::Unavailable, u"two changes met; try again"_s, {}, {{u"retry"_s, true}}};
    if (state == "57014"_L1) // query_canceled
        return tookTooLong();
    if (state == "53100"_L1)
        return {ErrorCode::Unavailable,
                u"the disk of PostgreSQL is full; nothing was done, free some space"_s,
                {},
                {{u"retry"_s, false}}};
    if (state == "25006"_L1)
        return {ErrorCode::Unavailable,
                u"PostgreSQL only allows reading now (a standby?); nothing was done"_s,
                {},
                {{u"retry"_s, false}}};
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state.startsWith("53"_L1))
        return {ErrorCode::Unavailable, u"PostgreSQL does not answer: "_s + text, {}, {}};
    return {ErrorCode::Internal, text, {}, {}};
}

} // namespace fractal
