// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/interactions.h"

#include <QJsonDocument>

namespace fractal::interactions {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "f1_in_";

} // namespace

Result<crypto::Secret> start(Work &work, QByteArrayView browser, ConsumerId consumer, const QJsonObject &request)
{
    crypto::Secret token = crypto::newToken(work.random, prefix);
    FRACTAL_TRY_VOID(work.connection.execute(
        u"INSERT INTO interactions (hash, browser_hash, consumer_id, request, expires_at) VALUES (?, ?, ?, ?, ?)"_s,
        {crypto::sha256(token.reveal()), crypto::sha256(browser), consumer.value,
         QString::fromUtf8(QJsonDocument{request}.toJson(QJsonDocument::Compact)), (work.now() + lifetime).ms}));
    return token;
}

Result<Interaction> find(Connection &connection, QByteArrayView token, QByteArrayView browser, Instant now)
{
    const auto unknown = failure(ErrorCode::NotFound, u"this request is not under way in this browser"_s, u"interaction"_s);
    if (!crypto::isToken(token, prefix) || browser.isEmpty())
        return unknown;
    FRACTAL_TRY(
        Rows row,
        connection.select(
            u"SELECT id, consumer_id, request, expires_at FROM interactions WHERE hash = ? AND browser_hash = ? AND expires_at > ? AND finished_at IS NULL"_s,
            {crypto::sha256(token), crypto::sha256(browser), now.ms}));
    if (!row.next())
        return unknown;
    return Interaction{row.integer(0), ConsumerId{row.integer(1)}, QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
                       row.instant(3) - lifetime};
}

Result<bool> finish(Work &work, qint64 id)
{
    FRACTAL_TRY(const qint64 changed,
                work.connection.execute(u"UPDATE interactions SET finished_at = ? WHERE id = ? AND finished_at IS NULL"_s,
                                        {work.now().ms, id}));
    return changed == 1;
}

Result<void> moveTo(Work &work, QByteArrayView oldBrowser, QByteArrayView newBrowser)
{
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE interactions SET browser_hash = ? WHERE browser_hash = ? AND finished_at IS NULL"_s,
                                {crypto::sha256(newBrowser), crypto::sha256(oldBrowser)}));
    return {};
}

} // namespace fractal::interactions
