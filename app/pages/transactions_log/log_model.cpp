// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_model.h"

#include "app/pages/transactions_log/log_words.h"
#include "app/widgets/no_value.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

std::vector<look::Column> logColumns()
{
    return {{"when", QT_TRANSLATE_NOOP("fractal::LogModel", "When"), 128, false, false, false},
            {"who", QT_TRANSLATE_NOOP("fractal::LogModel", "Who"), 120, false, false, false},
            {"through", QT_TRANSLATE_NOOP("fractal::LogModel", "Through"), 156, false, false, false},
            {"what", QT_TRANSLATE_NOOP("fractal::LogModel", "What"), 240, true, false, false},
            {"on", QT_TRANSLATE_NOOP("fractal::LogModel", "On"), 160, false, false, false},
            {"result", QT_TRANSLATE_NOOP("fractal::LogModel", "Result"), 156, false, false, false}};
}

} // namespace

LogModel::LogModel(QObject *parent) : RecordModel{logColumns(), [](const LogRow &row) { return row.id; }, parent} {}

QString LogModel::titleOf(const look::Column &column) const
{
    return QCoreApplication::translate("fractal::LogModel", column.title);
}

/// Seconds always; the day where it is not today.
QString LogModel::when(Instant at) const
{
    const QTimeZone zone{m_reader.timeZone.isEmpty() ? "UTC"_ba : m_reader.timeZone};
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.ms, zone).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_reader.now.ms, zone).date();
    const QString time = moments::time(at, m_reader);
    if (day == today)
        return time;
    const QString date = m_reader.locale.toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yy"_s);
    return tr("%1, %2", "date, time").arg(date, time);
}

QVariant LogModel::result(const LogRow &row, int role) const
{
    const log_words::Result result = log_words::result(row);
    switch (role) {
    case Qt::DisplayRole:
        return result.word;
    case look::StatusRole:
        return static_cast<int>(result.status);
    case Qt::ToolTipRole:
        return log_words::refusal(row);
    default:
        return {};
    }
}

QVariant LogModel::cell(const LogRow &row, QStringView column, int role) const
{
    if (column == "result"_L1)
        return result(row, role);
    QString text;
    if (column == "when"_L1)
        text = role == Qt::ToolTipRole ? moments::exact(row.at, m_reader) : when(row.at);
    else if (column == "who"_L1)
        text = log_words::who(row);
    else if (column == "through"_L1)
        text = log_words::through(row);
    else if (column == "what"_L1)
        text = log_words::what(row);
    else if (column == "on"_L1)
        text = log_words::on(row);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == look::MutedRole)
        return look::isNoValue(text);
    return {};
}

} // namespace fractal
