#pragma once

#include "interns/Interns.h"
#include "stipends/StipendsInAction.h"
#include "work/Hours.h"

namespace rnf {

/// Everything that can be done with stipends; the only class of them that windows and commands see, for who leads interns. It calculates and shows why,
/// a person decides, and a reason stays with what is decided. Reads answer "nothing" when they fail; writes answer the action's
/// number, 0 when nothing was to be done. Lives on the thread that opened the store.
class Stipends : public QObject {
    Q_OBJECT

public:
    Stipends(Store &store, People &people, Interns &interns, Hours &hours);

    /// What a programme pays for the month that begins on a day: its newest rule of then, or the shipped one.
    StipendRule rule(const Session &session, ProgramId program, const QDate &day);
    /// A programme's own, the newest first.
    QList<StipendRule> rules(const Session &session, ProgramId program);
    /// By which a line was calculated.
    StipendRule ruleOf(const Session &session, const StipendLine &line);
    /// A new rule holds from its day on; what was settled before stays. Refused: no programme or day, a day that another rule of
    /// the programme begins on, a threshold of nothing, high hours or amounts below the low ones.
    Result<StipendRuleId> add(const Session &session, StipendRule rule);
    /// Refused when a line that is confirmed or settled was calculated by it.
    Result<qint64> remove(const Session &session, const StipendRule &rule);

    /// Shipped and own, by jurisdiction, the newest first.
    QList<WageRate> rates(const Session &session);
    /// What an hour must be paid on a day; nothing: rate unknown.
    std::optional<WageRate> minimumWage(const Session &session, const QString &jurisdiction, const QDate &day);
    /// Refused, here and in `save`: no jurisdiction, day or amount, and a day that another own rate of it begins on.
    Result<WageRateId> add(const Session &session, WageRate rate);
    Result<qint64> save(const Session &session, const WageRate &before, WageRate after);
    Result<qint64> remove(const Session &session, const WageRate &rate);

    /// First days of the months whose stipends were calculated, the newest first.
    QList<QDate> months(const Session &session, ProgramId program);
    /// A month as it stands, with what was not written yet; writes nothing. `month`: any day of the calendar month.
    StipendMonth run(const Session &session, ProgramId program, const QDate &month);
    /// Writes the lines that a month lacks, and anew those that are out of date, which are calculated then, even if they were
    /// confirmed. What is paid, or decided not to be, stays.
    Result<qint64> calculate(const Session &session, ProgramId program, const QDate &month);
    /// Of calculated lines: they are to be paid as they stand. Refused: one that needs a decision, or is out of date. Here, in
    /// `decide` and in `pay` also one whose month a later run settled again.
    Result<qint64> confirm(const Session &session, const QList<StipendLine> &lines);
    /// Pay so much (a part, or all), or not (nothing), with a reason, without which it is refused. A line that is not paid yet can
    /// be decided again. Refused: more than a whole month's amount by the rule, or than is proposed; 0 or less, but for an adjustment; a line out of
    /// date, or paid.
    Result<qint64> decide(const Session &session, const StipendLine &line, std::optional<int> cents, const QString &reason);
    /// Notes that confirmed lines were paid, in one action, and locks the approved weeks that they used: after that hours are only
    /// amended. Weeks that wait for approval hinder nothing; what they bring is an adjustment later. Refused: no day, a line that
    /// is not confirmed, or out of date, or changed since it was seen.
    Result<qint64> pay(const Session &session, const QList<StipendLine> &lines, const QDate &paidOn,
                       const QString &reference);

    /// What somebody's stipend of a month will be; nothing when there is no such placement.
    std::optional<StipendForecast> monthForecast(const Session &session, PlacementId placement, const QDate &month);
    /// By the month that they are for, adjustments behind it.
    QList<StipendLine> paidLines(const Session &session, PlacementId placement);
    /// The same of all there are, paid or not.
    QList<StipendLine> lines(const Session &session, PlacementId placement);

    /// Everybody's months that are confirmed or paid, by placement and month. From any thread.
    static QList<StipendOfMonth> lines(Database &database);
    /// For the history: hours that a paid line used stay locked, and a paid line stays, unless its whole payment goes back; one that
    /// a settled adjustment rests on stays until that goes back. Nothing comes back paid or decided that could not be by itself.
    /// Asked before ApprovedHours::refuseUndo, because it names the line.
    static void refuseUndo(Action &action, UndoPlan &plan);
    /// A paid line rests on the hours of this week.
    static bool isPaid(Action &action, const Timesheet &sheet);
    /// For Interns: a placement whose stipend was paid stays.
    static void refuseRemoval(Action &action, PlacementId placement);

private:
    Result<qint64> act(const Session &session, const QString &label, const std::function<void(StipendsInAction &)> &work);
    /// What a placement's stipends rest on, for showing.
    StipendFacts facts(const Session &session, const Placement &placement);
    /// "Confirm the stipend of Ana Reyes, October 2026": the name and the month are %1 and %2 of the text.
    QString labelOf(const Session &session, const QString &text, const StipendLine &line);

    Store &m_store;
    People &m_people;
    Interns &m_interns;
    Hours &m_hours;
    StipendRepository m_reading;
};

} // namespace rnf
