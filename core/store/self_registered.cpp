// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/self_registered.h"

#include "core/store/client_domains.h"
#include "core/store/setting_changes.h"
#include "core/store/settings_check.h"
#include "core/store/site_state.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

namespace fractal::self_registered {

using namespace Qt::StringLiterals;
using consumers::Consumer;
using consumers::Origin;

namespace {

constexpr qsizetype longestName = 80; // of a consumer
constexpr qsizetype longestUrl = 500;
constexpr auto madeBy = "visitor"_L1;

/// On one line, and nothing in it that a terminal or a page would obey.
QString tidiedName(const QString &name)
{
    QString plain;
    for (const char32_t c : name.left(4 * longestName).toUcs4()) {
        const auto category = QChar::category(c);
        if (category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Other_Surrogate)
            plain += QString::fromUcs4(&c, 1);
        else if (QChar::isSpace(c))
            plain += u' ';
    }
    plain = plain.simplified().left(longestName);
    return !plain.isEmpty() && plain.back().isHighSurrogate() ? plain.chopped(1) : plain.trimmed();
}

/// An address that is none is left out: the client works without it.
QString tidiedUrl(const QString &url)
{
    const bool isPlain = std::ranges::all_of(
        url, [](QChar c) { return c > u' ' && c <= u'~' && c != u'"' && c != u'<' && c != u'>' && c != u'\\'; });
    return isPlain && url.size() <= longestUrl && url.startsWith("https://"_L1) ? url : QString{};
}

Result<void> requireRoom(Connection &connection)
{
    FRACTAL_TRY(const qint64 waiting,
                connection.scalar(u"SELECT count(*) FROM (SELECT 1 FROM oauth_consumers c WHERE c.origin <> 'administrator'"
                                  " AND c.approved_at IS NULL AND c.deleted_at IS NULL"
                                  " AND NOT EXISTS (SELECT 1 FROM authorizations a WHERE a.consumer_id = c.id) LIMIT ?) t"_s,
                                  {mostWithoutConsent}));
    if (waiting < mostWithoutConsent)
        return {};
    return failure(ErrorCode::RateLimited, u"too many clients have registered themselves that nobody has connected yet"_s);
}

Consumer consumerOf(const Description &description, Origin origin)
{
    Consumer consumer;
    consumer.name = description.name;
    consumer.url = description.url;
    consumer.privacyUrl = description.privacyUrl;
    consumer.eulaUrl = description.eulaUrl;
    consumer.callbacks = description.callbacks;
    consumer.domain = description.domain;
    consumer.origin = origin;
    consumer.writes = WritePolicy::ReadOnly;
    return consumer;
}

/// The same client came back after an administrator had removed it: it is another consumer, and a new one.
Result<void> freeKey(Connection &connection, const QString &key)
{
    FRACTAL_TRY_VOID(connection.execute(
        u"UPDATE oauth_consumers SET key = key || '#' || CAST(id AS TEXT) WHERE key = ? AND deleted_at IS NOT NULL"_s,
        {text(key)}));
    return {};
}

bool saysTheSame(const Consumer &consumer, const Description &description)
{
    return consumer.name == description.name && consumer.url == description.url && consumer.privacyUrl == description.privacyUrl
        && consumer.eulaUrl == description.eulaUrl && consumer.callbacks == description.callbacks;
}

Result<Kept> refreshed(Work &work, Consumer consumer, const Description &description, Instant until)
{
    consumer.documentUntil = until;
    if (saysTheSame(consumer, description)) {
        FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE oauth_consumers SET document_until = ? WHERE id = ?"_s,
                                                 {until.ms, consumer.id.value}));
        return Kept{std::move(consumer), {}, false};
    }
    consumer.name = description.name;
    consumer.url = description.url;
    consumer.privacyUrl = description.privacyUrl;
    consumer.eulaUrl = description.eulaUrl;
    consumer.callbacks = description.callbacks;
    FRACTAL_TRY(journal::Change change, consumers::update(work, consumer));
    return Kept{std::move(consumer), std::move(change), false};
}

bool belongsTo(const Consumer &consumer, const QString &domain)
{
    const QStringList blocked{domain};
    return client_domains::isBlocked(consumer.domain, blocked)
        || std::ranges::any_of(consumer.callbacks, [&](const QString &callback) {
               return client_domains::isBlocked(QUrl{callback, QUrl::StrictMode}.host(QUrl::FullyEncoded), blocked);
           });
}

Result<std::vector<journal::Change>> disableOfDomain(Work &work, const QString &domain)
{
    std::vector<ConsumerId> ids;
    {
        FRACTAL_TRY(
            Rows rows,
            work.connection.select(
                u"SELECT id FROM oauth_consumers WHERE origin <> 'administrator' AND enabled = 1 AND deleted_at IS NULL"_s));
        while (rows.next())
            ids.push_back({rows.integer(0)});
    }
    std::vector<journal::Change> changes;
    for (const ConsumerId id : ids) {
        FRACTAL_TRY(Consumer consumer, consumers::find(work.connection, id));
        if (!belongsTo(consumer, domain))
            continue;
        consumer.enabled = false;
        FRACTAL_TRY(journal::Change change, consumers::update(work, consumer));
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

Description tidied(Description description)
{
    description.name = tidiedName(description.name);
    description.url = tidiedUrl(description.url);
    description.privacyUrl = tidiedUrl(description.privacyUrl);
    description.eulaUrl = tidiedUrl(description.eulaUrl);
    if (description.name.isEmpty())
        description.name = description.domain.isEmpty() ? u"?"_s : description.domain.left(longestName);
    return description;
}

Result<consumers::Added> add(Work &work, const Description &description, bool withSecret)
{
    FRACTAL_TRY_VOID(requireRoom(work.connection));
    Consumer consumer = consumerOf(description, Origin::DynamicRegistration);
    consumer.publicClient = !withSecret;
    return consumers::add(work, std::move(consumer), madeBy, false);
}

Result<Kept> keepDocument(Work &work, const QString &address, const Description &description, Instant until)
{
    auto present = consumers::findByKey(work.connection, address);
    if (!present && present.error().code != ErrorCode::NotFound)
        return Failure{present.error()};
    if (present && present->origin != Origin::MetadataDocument) // promoted meanwhile: the administrator's word counts
        return Kept{*std::move(present), {}, false};
    if (present)
        return refreshed(work, *std::move(present), description, until);
    FRACTAL_TRY_VOID(requireRoom(work.connection));
    FRACTAL_TRY_VOID(freeKey(work.connection, address));
    Consumer consumer = consumerOf(description, Origin::MetadataDocument);
    consumer.key = address;
    consumer.publicClient = true;
    consumer.documentUntil = until;
    FRACTAL_TRY(consumers::Added added, consumers::add(work, std::move(consumer), madeBy, false));
    return Kept{std::move(added.consumer), std::move(added.change), true};
}

Result<journal::Change> approve(Work &work, ConsumerId id)
{
    FRACTAL_TRY(Consumer consumer, consumers::find(work.connection, id));
    if (!consumer.isUnverified())
        return failure(ErrorCode::Refused, u"%1 needs no approval"_s.arg(consumer.name));
    consumer.approvedAt = work.now();
    consumer.writes = WritePolicy::Allowed;
    return consumers::update(work, consumer);
}

Result<journal::Change> promote(Work &work, ConsumerId id, GroupId group)
{
    FRACTAL_TRY(Consumer consumer, consumers::find(work.connection, id));
    if (!consumer.isSelfRegistered())
        return failure(ErrorCode::Refused, u"%1 is one of the administrator's already"_s.arg(consumer.name));
    if (consumer.isUnverified())
        consumer.writes = WritePolicy::Allowed;
    consumer.origin = Origin::Administrator;
    consumer.approvedAt = work.now();
    consumer.documentUntil.reset();
    consumer.group = group;
    return consumers::update(work, consumer);
}

Result<std::vector<journal::Change>> blockDomain(Work &work, const QString &domain)
{
    FRACTAL_TRY(const QString checked, client_domains::checkBlocked(domain));
    FRACTAL_TRY(const Settings before, Settings::load(work.connection));
    Settings after = before;
    if (!after.blockedClientDomains.contains(checked))
        after.blockedClientDomains += checked;
    FRACTAL_TRY_VOID(settings_check::require(after));
    FRACTAL_TRY(std::vector<journal::Change> changes, setting_changes::apply(work, before, after));
    FRACTAL_TRY(std::vector<journal::Change> disabled, disableOfDomain(work, checked));
    std::ranges::move(disabled, std::back_inserter(changes));
    return changes;
}

namespace {

constexpr QStringView unconsented =
    u"SELECT c.id FROM oauth_consumers c WHERE c.origin <> 'administrator' AND c.approved_at IS NULL"
    " AND c.deleted_at IS NULL AND c.created_at < ?"
    " AND NOT EXISTS (SELECT 1 FROM authorizations a WHERE a.consumer_id = c.id)"
    " AND NOT EXISTS (SELECT 1 FROM interactions i WHERE i.consumer_id = c.id AND i.expires_at > ?)"
    " ORDER BY c.created_at LIMIT ?";

} // namespace

Result<qint64> countUnconsented(Connection &connection, Instant before, Instant now, qint64 most)
{
    return connection.scalar(QStringList{u"SELECT count(*) FROM ("_s, unconsented.toString(), u") AS due"_s}.join(QString{}),
                             {before.ms, now.ms, most});
}

Result<qint64> removeUnconsented(Work &work, Instant before, int most)
{
    std::vector<qint64> ids;
    {
        FRACTAL_TRY(Rows rows, work.connection.select(unconsented.toString(), {before.ms, work.now().ms, most}));
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    for (const qint64 id : ids) {
        for (const QString &sql :
             {u"DELETE FROM interactions WHERE consumer_id = ?"_s, u"DELETE FROM refused_callbacks WHERE consumer_id = ?"_s,
              u"DELETE FROM consumer_secrets WHERE consumer_id = ?"_s, u"DELETE FROM consumer_callbacks WHERE consumer_id = ?"_s,
              u"DELETE FROM oauth_consumers WHERE id = ?"_s})
            FRACTAL_TRY_VOID(work.connection.execute(sql, {id}));
    }
    if (!ids.empty())
        FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return static_cast<qint64>(ids.size());
}

} // namespace fractal::self_registered
