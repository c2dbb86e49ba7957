#pragma once

#include "staffing/VolunteerShift.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace rnf {

/// Something to think of before somebody takes a shift. It refuses nothing.
struct ShiftConcern {
    enum class Kind { Ended, Full, NotOpen, Clash, Certificate, Alone, Load };
    Kind kind = Kind::Load;
    QString text; ///< a sentence with the reason

    /// Keeps it from being among the shifts that somebody can take.
    bool isObstacle() const { return kind != Kind::Load && kind != Kind::Alone; }
    /// A planner says why it is planned all the same.
    bool needsReason() const { return kind == Kind::Load; }
    bool operator==(const ShiftConcern &) const = default;
};

/// A shift that somebody has, as sentences call it.
struct HeldShift {
    VolunteerShift shift;
    QString title;         ///< "Door, Friday 8:00"
    QDate day;             ///< on the clock of its event
    bool hasEntry = false; ///< its hours are written down
};

/// What is known of somebody's time around a shift.
struct PersonLoad {
    QList<HeldShift> shifts; ///< that they are to do or did
    QList<Certificate> certificates;
    QList<TimeEntry> entries; ///< what they wrote down, for whatever
    QList<Task> tasks;        ///< open ones that they answer for
};

/// Whether a shift and a person go together (events.md, section 10). Values in, values out; no clock of its own.
class ShiftJudge {
    Q_DECLARE_TR_FUNCTIONS(ShiftJudge)

public:
    /// A shift with what is known of it, on the clock of its event.
    struct Asked {
        VolunteerShift shift;
        VolunteerRole role;
        ShiftFill fill;
        QTimeZone zone;
    };
    ShiftJudge(const QDateTime &now, const QDate &today) : m_now(now), m_today(today) {}

    /// Worst first: over, full, not open yet, clashes, certificates, alone, and what the load guard says.
    QList<ShiftConcern> of(const Asked &asked, const PersonLoad &load) const;
    /// Those of a kind that keep somebody from it, one behind the other.
    static QString obstacles(const QList<ShiftConcern> &concerns);
    static bool needsReason(const QList<ShiftConcern> &concerns);

private:
    QList<ShiftConcern> ofShift(const Asked &asked) const;
    static QList<ShiftConcern> ofLoad(const Asked &asked, const PersonLoad &load);

    QDateTime m_now;
    QDate m_today;
};

} // namespace rnf
