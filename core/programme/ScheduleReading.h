#pragma once

#include "programme/ProgrammeRepository.h"

namespace rnf {

/// Gathers what the conflicts of a version follow from, over one connection, on its thread. Throws StorageError.
class ScheduleReading {
public:
    explicit ScheduleReading(Database &database);

    /// How much is wanted: where things stand; with whoever holds sessions, wants to come or is on a shift; with what these
    /// need, of which only numbers may be told.
    enum class Extent { Places, People, Needs };
    /// Rooms, and the names of people, are left to the caller.
    ScheduleFacts facts(const Event &event, const ScheduleVersion &version, Extent extent);

private:
    void addDuties(ScheduleFacts &facts);
    void addNeeds(ScheduleFacts &facts);

    Database &m_database;
    ProgrammeRepository m_rows;
};

} // namespace rnf
