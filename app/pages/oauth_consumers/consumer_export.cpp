// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_export.h"

#include "app/pages/oauth_consumers/consumer_words.h"
#include "app/session/session.h"
#include "core/store/consumer_shown.h"
#include "core/store/consumer_table.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace fractal::oauth_consumers::consumer_export {

using namespace Qt::StringLiterals;
using consumers::Consumer;
using consumers::TableRow;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ConsumerExport", text);
}

QStringList titles()
{
    return {say(QT_TRANSLATE_NOOP("ConsumerExport", "Name")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Status")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Description")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Grant type")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Key")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Group")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Also limited to this group")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Callback URLs")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "URL")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Privacy policy URL")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "End user license agreement URL")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Authorizations")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Created (UTC)")),
            say(QT_TRANSLATE_NOOP("ConsumerExport", "Last used (UTC)"))};
}

QString momentOf(const std::optional<Instant> &at)
{
    return at ? QString::fromLatin1(toRfc3339(*at)) : QString{};
}

QStringList cellsOf(const Consumer &consumer, const TableRow &row)
{
    return {consumer.name,
            Words::status(row.status),
            consumer.description,
            consumer.grantType == consumers::GrantType::AuthorizationCode
                ? say(QT_TRANSLATE_NOOP("ConsumerExport", "Authorization code"))
                : say(QT_TRANSLATE_NOOP("ConsumerExport", "Client credentials")),
            consumer.key,
            consumer.groupName,
            consumer.limitToGroup ? say(QT_TRANSLATE_NOOP("ConsumerExport", "yes"))
                                  : say(QT_TRANSLATE_NOOP("ConsumerExport", "no")),
            consumer.callbacks.join(u'\n'),
            consumer.url,
            consumer.privacyUrl,
            consumer.eulaUrl,
            QString::number(row.authorizations),
            momentOf(consumer.createdAt),
            momentOf(row.lastUsedAt)};
}

QLatin1StringView codeOf(consumers::Status status)
{
    switch (status) {
    case consumers::Status::Connected:
        return "connected"_L1;
    case consumers::Status::NeedsAttention:
        return "needs_attention"_L1;
    case consumers::Status::Unverified:
        return "unverified"_L1;
    case consumers::Status::Waiting:
        return "waiting_for_callback"_L1;
    case consumers::Status::Ready:
        return "ready_to_connect"_L1;
    case consumers::Status::Disabled:
        return "disabled"_L1;
    }
    return {};
}

QJsonObject objectOf(const Consumer &consumer, const TableRow &row)
{
    QJsonObject object{{u"status"_s, codeOf(row.status)},
                       {u"authorizations"_s, row.authorizations},
                       {u"created_at"_s, momentOf(consumer.createdAt)},
                       {u"last_used_at"_s, row.lastUsedAt ? QJsonValue{momentOf(row.lastUsedAt)} : QJsonValue{}}};
    for (const auto &[name, value] : consumers::shown(consumer))
        object.insert(name, value);
    return object;
}

/// Nothing: it was removed meanwhile.
template <typename T>
Result<std::optional<T>> present(Result<T> found)
{
    if (found)
        return std::optional<T>{*std::move(found)};
    if (found.error().code == ErrorCode::NotFound)
        return std::optional<T>{};
    return Failure{std::move(found).error()};
}

} // namespace

Result<qint64> write(Site &site, const Task &task)
{
    FRACTAL_TRY(const auto connection, site.database().open());
    Work work{*connection, site.clock(), site.random(), site.keyring()};
    FRACTAL_TRY(const Principal principal, Session::present(work, task.person));
    FRACTAL_TRY_VOID(principal.require({Resource::OAuthConsumers, Action::View}));
    ExportFile file{task.file, task.format};
    FRACTAL_TRY_VOID(file.open(titles()));
    for (const ConsumerId id : task.ids) {
        FRACTAL_TRY(const auto consumer, present(consumers::find(*connection, id)));
        FRACTAL_TRY(const auto row, present(consumers::tableRow(*connection, id, work.now())));
        if (!consumer || !row)
            continue;
        if (task.format == ExportFile::Format::Csv)
            file.add(cellsOf(*consumer, *row));
        else
            file.add(objectOf(*consumer, *row));
        if (!file.isFine())
            break;
    }
    return file.finish();
}

} // namespace fractal::oauth_consumers::consumer_export
