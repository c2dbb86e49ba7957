#pragma once

#include "staffing/VolunteerShift.h"
#include "storage/Database.h"
#include "storage/Statement.h"

#include <QMap>
#include <QTimeZone>

namespace rnf {

/// What somebody promised of a shift, as the table has it.
struct PlainPromise {
    PersonId person;
    VolunteerRoleId role;
    SignUpStatus status = SignUpStatus::Offered;
    QDateTime from, until;
    bool hasHours = false;

    bool hasCome() const
    {
        using enum SignUpStatus;
        return QList{Arrived, Completed, LeftEarly}.contains(status);
    }
    /// They fill a place.
    bool isOnIt() const { return status == SignUpStatus::Approved || status == SignUpStatus::Confirmed || hasCome(); }
};

/// A shift with what it takes, and who stands with it; for recounts, which go shift by shift and sign-up by sign-up.
struct PlainShift {
    VolunteerShiftId id;
    EventId event;
    EventStatus eventStatus = EventStatus::Open;
    QDate eventDay;
    QTimeZone zone;
    QDateTime start, end;
    QMap<VolunteerRoleId, int> least;
    QList<PlainPromise> promises;

    bool isOff() const { return eventStatus == EventStatus::Cancelled; }
};

inline void readPromises(Database &database, PlainShift &shift)
{
    Statement needs(database,
                    QStringLiteral("SELECT volunteer_role_id, count_min FROM staffing_need WHERE volunteer_shift_id = ?"));
    const auto addNeed = [&](Row &row) {
        const auto role = row.take<VolunteerRoleId>();
        row >> shift.least[role];
    };
    needs.each(addNeed, shift.id);
    Statement promises(database, QStringLiteral("SELECT person_id, volunteer_role_id, status, planned_from_at, "
                                                "planned_to_at, time_entry_id IS NOT NULL FROM shift_sign_up "
                                                "WHERE volunteer_shift_id = ?"));
    const auto addPromise = [&](Row &row) {
        PlainPromise promise;
        QString from, until;
        row >> promise.person >> promise.role >> promise.status >> from >> until >> promise.hasHours;
        promise.from = from.isEmpty() ? shift.start : instantOf(from);
        promise.until = until.isEmpty() ? shift.end : instantOf(until);
        shift.promises += promise;
    };
    promises.each(addPromise, shift.id);
}

inline QList<PlainShift> plainShifts(Database &database)
{
    QList<PlainShift> all;
    Statement shifts(database, QStringLiteral("SELECT v.id, v.event_id, e.status, e.starts_at, e.time_zone, v.starts_at, "
                                              "v.ends_at FROM volunteer_shift v JOIN event e ON e.id = v.event_id "
                                              "ORDER BY v.id"));
    shifts.each([&](Row &row) {
        PlainShift shift;
        QString day, zone, start, end;
        row >> shift.id >> shift.event >> shift.eventStatus >> day >> zone >> start >> end;
        shift.zone = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toLatin1());
        shift.eventDay = instantOf(day).toTimeZone(shift.zone).date();
        shift.start = instantOf(start);
        shift.end = instantOf(end);
        all += shift;
    });
    for (auto &shift : all)
        readPromises(database, shift);
    return all;
}

} // namespace rnf
