// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_export.h"

#include "app/pages/transactions_log/log_words.h"
#include "app/session/session.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace fractal::log_export {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 500;
constexpr qint64 lookedAtOnce = 20'000;

QStringList titles()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("LogExport", text); };
    return {say(QT_TRANSLATE_NOOP("LogExport", "Number")),
            say(QT_TRANSLATE_NOOP("LogExport", "When (UTC)")),
            say(QT_TRANSLATE_NOOP("LogExport", "Who")),
            say(QT_TRANSLATE_NOOP("LogExport", "Through")),
            say(QT_TRANSLATE_NOOP("LogExport", "Key")),
            say(QT_TRANSLATE_NOOP("LogExport", "What")),
            say(QT_TRANSLATE_NOOP("LogExport", "Code of the action")),
            say(QT_TRANSLATE_NOOP("LogExport", "On")),
            say(QT_TRANSLATE_NOOP("LogExport", "Result")),
            say(QT_TRANSLATE_NOOP("LogExport", "Reason")),
            say(QT_TRANSLATE_NOOP("LogExport", "From")),
            say(QT_TRANSLATE_NOOP("LogExport", "Request")),
            say(QT_TRANSLATE_NOOP("LogExport", "Undone by"))};
}

QStringList cellsOf(const journal::Entry &entry, const LogRow &row)
{
    return {QString::number(row.id),
            QString::fromLatin1(toRfc3339(row.at)),
            log_words::who(row),
            log_words::through(row),
            row.appKey,
            log_words::what(row),
            row.action,
            log_words::on(row),
            log_words::result(row).word,
            row.reason,
            entry.author.address,
            entry.reference,
            row.undoneBy == 0 ? QString{} : QString::number(row.undoneBy)};
}

QJsonObject objectOf(const journal::Entry &entry, const LogRow &row)
{
    QJsonArray changes;
    for (const journal::Change &change : entry.changes)
        changes += QJsonObject{{u"entity"_s, change.entity},
                               {u"id"_s, change.id},
                               {u"code"_s, change.code},
                               {u"before"_s, change.before},
                               {u"after"_s, change.after}};
    return {{u"id"_s, row.id},
            {u"at"_s, QString::fromLatin1(toRfc3339(row.at))},
            {u"actor"_s, row.actor},
            {u"person"_s, row.person},
            {u"consumer"_s, row.app},
            {u"key"_s, row.appKey},
            {u"action"_s, row.action},
            {u"outcome"_s, row.outcome},
            {u"reason"_s, row.reason},
            {u"reference"_s, entry.reference},
            {u"address"_s, entry.author.address},
            {u"undoes"_s, row.undoes == 0 ? QJsonValue{} : QJsonValue{row.undoes}},
            {u"undone_by"_s, row.undoneBy == 0 ? QJsonValue{} : QJsonValue{row.undoneBy}},
            {u"changes"_s, changes}};
}

} // namespace

Result<qint64> write(Site &site, const Task &task)
{
    FRACTAL_TRY(const auto connection, site.database().open());
    Work work{*connection, site.clock(), site.random(), site.keyring()};
    FRACTAL_TRY(const Principal principal, Session::present(work, task.person));
    FRACTAL_TRY_VOID(principal.require({Resource::Journal, Action::Report}));
    ExportFile file{task.file, task.format};
    FRACTAL_TRY_VOID(file.open(titles()));
    journal::Filter filter = task.filter;
    filter.limit = entriesAtOnce;
    filter.beforeId = 0;
    for (bool isEnd = false; !isEnd;) {
        FRACTAL_TRY(const journal::Part part, journal::part(*connection, filter, lookedAtOnce));
        FRACTAL_TRY(const journal::Names names, journal::namesOf(*connection, part.entries));
        for (const journal::Entry &entry : part.entries) {
            const LogRow row = LogRow::of(entry, names);
            if (task.format == ExportFile::Format::Csv)
                file.add(cellsOf(entry, row));
            else
                file.add(objectOf(entry, row));
        }
        if (!file.isFine())
            break;
        if (task.isCancelled && *task.isCancelled)
            return failure(ErrorCode::Refused, u"cancelled"_s);
        filter.beforeId = part.reached;
        isEnd = part.isEnd;
    }
    return file.finish();
}

} // namespace fractal::log_export
