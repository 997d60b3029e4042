// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/make_backup.h"
#include "core/backup/restore_backup.h"
#include "core/backup/sealed_stream.h"
#include "core/store/authorizations.h"
#include "core/store/consumers.h"
#include "tests/support/empty_place.h"
#include "tests/support/test_site.h"

#include <QBuffer>
#include <QDir>

/// A site with something of everything that a backup has or must not have, and its backup. For tests that link core/backup.
namespace fractal::test {

inline constexpr auto passphrase = "a long passphrase";
inline constexpr crypto::ScryptCost cheap{1 << 10, 8, 1}; // each test would otherwise take seconds

/// Some of each kind that administration keeps, tokens and a session among it.
struct Filled {
    crypto::Secret code;
    authorizations::Tokens tokens;
};
inline Filled fill(TestSite &site)
{
    site.user(QStringLiteral("marie"));
    const auto filled = site.site().write<Filled>([](Work &work) -> Result<Filled> {
        FRACTAL_TRY(const users::User marie, users::findByName(work.connection, QStringLiteral("marie")));
        consumers::Consumer given;
        given.name = QStringLiteral("ChatGPT Ünïcode");
        given.callbacks = {QStringLiteral("https://chatgpt.com/cb")};
        given.group = marie.group;
        FRACTAL_TRY(const auto added, consumers::add(work, given, QStringLiteral("user:admin"), true));
        FRACTAL_TRY(const auto consumer, consumers::findByKey(work.connection, added.consumer.key));
        const authorizations::Grant grant{consumer.id, marie.id, {}, QStringLiteral("mcp")};
        Filled result;
        FRACTAL_TRY(result.code,
                    authorizations::grantWithCode(work, grant, QStringLiteral("https://chatgpt.com/cb"), QStringLiteral("x"),
                                                  QStringLiteral("r")));
        FRACTAL_TRY(const auto code, authorizations::findCode(work.connection, result.code.reveal(), work.now()));
        FRACTAL_TRY(result.tokens, authorizations::issue(work, code.authorization, true));
        FRACTAL_TRY_VOID(work.connection.execute(
            QStringLiteral(
                "INSERT INTO web_sessions (hash, user_id, created_at, last_seen_at, expires_at, address, user_agent) VALUES (?, ?, 1, 1, 2, '192.0.2.7', 'SeededBrowser')"),
            {QByteArray{"hash-of-a-session"}, marie.id.value}));
        FRACTAL_TRY_VOID(
            work.connection.execute(QStringLiteral("INSERT INTO recovery_codes (user_id, hash, created_at) VALUES (?, ?, 1)"),
                                    {marie.id.value, QByteArray{"hash-of-a-recovery-code"}}));
        // A parent that comes after its child, a text that is empty, bytes that are.
        FRACTAL_TRY_VOID(work.connection.execute(QStringLiteral(
            "INSERT INTO assets (id, code, name, kind, path, created_at, updated_at) VALUES (9, 'TOP', '', 'location', '/9/', 1, 1)")));
        FRACTAL_TRY_VOID(work.connection.execute(QStringLiteral(
            "INSERT INTO assets (id, code, name, search_text, kind, parent_id, path, depth, latitude, created_at, updated_at) VALUES (7, 'P', 'Ünïcode', 'p unicode', 'equipment', 9, '/9/7/', 1, 0.1, 1, 1)")));
        FRACTAL_TRY_VOID(work.connection.execute(
            QStringLiteral(
                "INSERT INTO documents (asset_id, name, mime, size, bytes, created_at) VALUES (7, 'a', 'text/plain', 0, ?, 1)"),
            {QByteArray{""}}));
        FRACTAL_TRY_VOID(work.connection.execute(
            QStringLiteral(
                "INSERT INTO documents (asset_id, name, mime, size, bytes, created_at) VALUES (7, 'b', 'text/plain', 5000000, ?, 1)"),
            {work.random.bytes(5'000'000)}));
        return result;
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().detail));
    QDir{}.mkpath(site.place().folder + QStringLiteral("/documents/deep"));
    QFile file{site.place().folder + QStringLiteral("/documents/deep/manual.txt")};
    if (!file.open(QIODevice::WriteOnly) || file.write("how to") < 0)
        qFatal("cannot write a document");
    return *filled;
}

inline QByteArray backupOf(TestSite &site)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto made = backup::make(site.site(), out, QString::fromLatin1(passphrase), cheap);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return out.data();
}

inline Result<backup::Summary> restored(const EmptyPlace &place, TestSite &clocks, QByteArray bytes,
                                        const QString &words = QString::fromLatin1(passphrase))
{
    QBuffer in{&bytes};
    in.open(QIODevice::ReadOnly);
    return backup::restore({place.location(), words, QStringLiteral("shell:tester"), clocks.clock, clocks.random}, in);
}

/// All that a backup says, unsealed, record by record.
inline QByteArrayList recordsOf(QByteArray bytes)
{
    QBuffer in{&bytes};
    in.open(QIODevice::ReadOnly);
    auto reader = backup::SealedReader::begin(in, QString::fromLatin1(passphrase)).value();
    QByteArrayList records;
    for (auto record = reader.next().value(); record; record = reader.next().value())
        records += *record;
    return records;
}

/// A backup with these records, as somebody with the passphrase could make one.
inline QByteArray resealed(const QByteArrayList &records, Random &random)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    auto writer = backup::SealedWriter::begin(out, QString::fromLatin1(passphrase), random, cheap).value();
    for (const QByteArray &record : records) {
        if (!writer.put(record))
            qFatal("cannot put a record");
    }
    if (!writer.finish())
        qFatal("cannot finish");
    return out.data();
}

} // namespace fractal::test
