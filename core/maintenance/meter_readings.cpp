// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/meter_readings.h"

#include "core/maintenance/stored_record.h"

namespace fractal::meter_readings {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using meters::Meter;
using meters::Reading;

// A client's clock may be a little ahead of ours.
constexpr auto clockTolerance = 5min;

Failure broken(const char *rule, QString detail, const char *field = "value", QJsonObject details = {})
{
    details.insert(u"rule"_s, QString::fromLatin1(rule));
    return failure(ErrorCode::BusinessRule, std::move(detail), QString::fromLatin1(field), std::move(details));
}

QString shown(double value)
{
    return QString::number(value, 'g', 15);
}

QString shown(const Reading &reading)
{
    return u"%1 at %2"_s.arg(shown(reading.value), QString::fromLatin1(toRfc3339(reading.readAt)));
}

QJsonObject described(const Reading &reading)
{
    return {{u"value"_s, reading.value}, {u"read_at"_s, QString::fromLatin1(toRfc3339(reading.readAt))}};
}

Result<double> afterRollover(const Meter &meter, const Neighbours &around, const NewReading &reading)
{
    if (meter.kind != meters::Kind::Counter || !meter.most)
        return broken("rollover_without_maximum", u"Only a counter with a greatest value can start anew."_s, "rollover");
    if (!around.before)
        return broken("rollover_without_previous",
                      u"There is no reading before this one that the counter could start anew after."_s, "rollover");
    if (around.after)
        return broken("rollover_not_newest",
                      u"A counter can only start anew with its newest reading; there is %1."_s.arg(shown(*around.after)),
                      "rollover", {{u"next"_s, described(*around.after)}});
    if (reading.value >= around.before->value)
        return broken("rollover_not_lower", u"The counter did not start anew: it showed %1 before."_s.arg(shown(*around.before)),
                      "rollover", {{u"previous"_s, described(*around.before)}});
    return around.before->accumulated + (*meter.most - around.before->value) + reading.value;
}

Result<double> ofCounter(const Meter &meter, const Neighbours &around, const NewReading &reading)
{
    if (reading.value < meter.least.value_or(0) || (meter.most && reading.value > *meter.most))
        return broken("out_of_range",
                      u"A value of this counter is at least %1%2."_s.arg(
                          shown(meter.least.value_or(0)), meter.most ? u" and at most "_s + shown(*meter.most) : QString{}));
    if (reading.rollover)
        return afterRollover(meter, around, reading);
    if (around.before && reading.value < around.before->value)
        return broken(
            "below_previous",
            u"A counter never falls: it showed %1. Pass rollover: true when it started anew since."_s.arg(shown(*around.before)),
            "value", {{u"previous"_s, described(*around.before)}});
    if (around.after && !around.after->rollover && reading.value > around.after->value)
        return broken("above_next", u"A counter never falls: it shows %1."_s.arg(shown(*around.after)), "value",
                      {{u"next"_s, described(*around.after)}});
    // In this order the sum of a counter that never started anew is its value, to the last digit.
    return around.before ? reading.value + (around.before->accumulated - around.before->value) : reading.value;
}

bool isOutOfRange(const Meter &meter, double value)
{
    return meter.kind == meters::Kind::Gauge && ((meter.least && value < *meter.least) || (meter.most && value > *meter.most));
}

Result<double> ofGauge(const Meter &meter, const NewReading &reading)
{
    if (reading.rollover)
        return broken("rollover_without_maximum", u"Only a counter with a greatest value can start anew."_s, "rollover");
    if (isOutOfRange(meter, reading.value) && !reading.confirmOutOfRange) {
        QJsonObject limits;
        limits.insert(u"min"_s, meter.least ? QJsonValue{*meter.least} : QJsonValue{});
        limits.insert(u"max"_s, meter.most ? QJsonValue{*meter.most} : QJsonValue{});
        return broken(
            "out_of_range",
            u"%1 lies outside of what this gauge shows (%2 to %3); pass confirm_out_of_range: true when it is meant."_s.arg(
                shown(reading.value), meter.least ? shown(*meter.least) : u"…"_s, meter.most ? shown(*meter.most) : u"…"_s),
            "value", limits);
    }
    return reading.value;
}

Result<std::optional<Reading>> neighbour(Connection &connection, const QString &sql, MeterId meter, Instant at)
{
    FRACTAL_TRY(Rows rows, connection.select(sql, {meter.value, at.ms}));
    if (!rows.next())
        return std::optional<Reading>{};
    return std::optional{Reading{.id = {rows.integer(0)},
                                 .readAt = rows.instant(1),
                                 .value = rows.real(2),
                                 .accumulated = rows.real(3),
                                 .rollover = rows.flag(4),
                                 .outOfRange = rows.flag(5),
                                 .source = rows.text(6)}};
}

/// A reading that is there again fits between its neighbours; one that is gone leaves none that counted on from it.
Result<void> requireFit(Work &work, const QJsonObject &record, bool isBack)
{
    const MeterId meter{record["meter_id"_L1].toInteger()};
    const Instant at{record["read_at"_L1].toInteger()};
    const double value = record["value"_L1].toDouble();
    const bool rollover = record["rollover"_L1].toInteger() != 0;
    FRACTAL_TRY(const qint64 counters,
                work.connection.scalar(u"SELECT count(*) FROM meters WHERE id = ? AND kind = 'counter'"_s, {meter.value}));
    FRACTAL_TRY(const Neighbours beside, around(work.connection, meter, at));
    if (counters == 0)
        return {};
    if (rollover && beside.after)
        return broken("rollover_not_newest", u"Later readings count on from this one; undo them first."_s, "");
    if (isBack && !rollover && beside.before && value < beside.before->value)
        return broken("below_previous", u"A counter never falls: it shows %1 by now."_s.arg(shown(*beside.before)), "");
    if (isBack && beside.after && !beside.after->rollover && value > beside.after->value)
        return broken("above_next", u"A counter never falls: it shows %1 by now."_s.arg(shown(*beside.after)), "");
    return {};
}

} // namespace

Result<double> accumulatedOf(const Meter &meter, const Neighbours &around, const NewReading &reading, Instant now)
{
    if (reading.readAt > now + clockTolerance)
        return broken("in_future", u"The reading lies in the future."_s, "read_at");
    if (around.after && around.after->readAt == reading.readAt)
        return broken("reading_exists", u"There is a reading of this moment already: %1."_s.arg(shown(*around.after)), "read_at",
                      {{u"existing"_s, described(*around.after)}});
    return meter.kind == meters::Kind::Counter ? ofCounter(meter, around, reading) : ofGauge(meter, reading);
}

Result<Neighbours> around(Connection &connection, MeterId meter, Instant at)
{
    Neighbours found;
    FRACTAL_TRY(found.before,
                neighbour(connection,
                          u"SELECT id, read_at, value, accumulated, rollover, out_of_range, source FROM meter_readings WHERE "
                          "meter_id = ? AND read_at < ? AND deleted_at IS NULL ORDER BY read_at DESC LIMIT 1"_s,
                          meter, at));
    FRACTAL_TRY(found.after,
                neighbour(connection,
                          u"SELECT id, read_at, value, accumulated, rollover, out_of_range, source FROM meter_readings WHERE "
                          "meter_id = ? AND read_at >= ? AND deleted_at IS NULL ORDER BY read_at LIMIT 1"_s,
                          meter, at));
    return found;
}

Result<void> hold(Work &work, MeterId meter)
{
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE meters SET version = version WHERE id = ?"_s, {meter.value}));
    return {};
}

Result<MeterReadingId> insert(Work &work, const Meter &meter, const NewReading &reading, double accumulated)
{
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(
                    u"INSERT INTO meter_readings (meter_id, read_at, value, accumulated, rollover, out_of_range, source, "
                    "created_by_id, created_by, import_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                    {meter.id.value, reading.readAt.ms, reading.value, accumulated, stored(reading.rollover),
                     stored(isOutOfRange(meter, reading.value)), reading.source, idOrNull(reading.createdBy.value),
                     text(reading.createdByName), idOrNull(reading.importId.value_or(0)), work.now().ms}));
    return MeterReadingId{id};
}

Result<Added> add(Work &work, const Meter &meter, const NewReading &reading)
{
    if (!meter.active)
        return broken("meter_not_in_use", u"The meter %1 is no longer in use."_s.arg(meter.code), "meter");
    FRACTAL_TRY_VOID(hold(work, meter.id));
    FRACTAL_TRY(const Neighbours beside, around(work.connection, meter.id, reading.readAt));
    FRACTAL_TRY(const double accumulated, accumulatedOf(meter, beside, reading, work.now()));
    const bool outOfRange = isOutOfRange(meter, reading.value);
    FRACTAL_TRY(const MeterReadingId id, insert(work, meter, reading, accumulated));
    FRACTAL_TRY(QJsonObject after, stored_record::snapshot(work.connection, stored_record::meterReadings, id.value));
    return Added{.reading = {id, reading.readAt, reading.value, accumulated, reading.rollover, outOfRange, reading.source},
                 .change = {.entity = u"meter_reading"_s,
                            .id = id.value,
                            .code = meter.asset.code + u' ' + meter.code,
                            .before = {},
                            .after = std::move(after),
                            .versionAfter = 1}};
}

Result<journal::Change> restore(Work &work, const journal::Change &undone)
{
    const bool isBack = undone.after.isEmpty();
    const QJsonObject &record = isBack ? undone.before : undone.after;
    FRACTAL_TRY_VOID(hold(work, {record["meter_id"_L1].toInteger()}));
    if (isBack)
        FRACTAL_TRY_VOID(requireFit(work, record, true));
    FRACTAL_TRY(journal::Change change, stored_record::restore(work, stored_record::meterReadings, undone));
    if (!isBack)
        FRACTAL_TRY_VOID(requireFit(work, record, false));
    return change;
}

} // namespace fractal::meter_readings
