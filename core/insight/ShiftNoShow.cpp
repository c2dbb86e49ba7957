#include "base/Words.h"
#include "events/EventWords.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MissedShare.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Sign-ups of those asked about, for shifts that have begun.
struct BegunShifts {
    QHash<VolunteerShiftId, VolunteerShift> shifts;
    QHash<EventId, QList<ShiftSignUp>> signUps;
    QString now;

    BegunShifts(Database &database, const MetricQuestion &question) : now(instantText(question.now()))
    {
        for (const auto &shift : Staffing::shifts(database, {}, now))
            shifts.insert(shift.id, shift);
        for (const auto &signUp : Staffing::signUps(database, {}, now)) {
            if (question.holds(signUp.person))
                signUps[shifts.value(signUp.shift).event] += signUp;
        }
    }
    /// Nothing for those who were not to come, and while a shift runs.
    std::optional<MissedShare::Column> columnOf(const ShiftSignUp &signUp) const
    {
        using enum SignUpStatus;
        if (signUp.status == NoShow)
            return MissedShare::Missed;
        if (SignUpSteps::hasFinished(signUp.status))
            return MissedShare::Came;
        const bool isLeftOut = signUp.status == Covered || signUp.status == Excused || signUp.status == Untracked;
        const bool isOpen = SignUpSteps::isOpen(signUp.status) && shifts.value(signUp.shift).endsAt <= now;
        return isLeftOut || isOpen ? std::optional(MissedShare::NotCounted) : std::nullopt;
    }
};

/// Why sign-ups are no part of the share.
class SignUpsNotCounted {
public:
    void add(SignUpStatus status)
    {
        using enum SignUpStatus;
        ++(status == Covered ? m_covered : status == Excused ? m_excused : status == Untracked ? m_untracked : m_unknown);
    }
    QStringList note() const
    {
        return MissedShare::note({{m_covered, Words::tr("%n covered", nullptr, m_covered)},
                                  {m_excused, Words::tr("%n excused", nullptr, m_excused)},
                                  {m_untracked, Words::tr("%n untracked", nullptr, m_untracked)},
                                  {m_unknown, Words::tr("%n not noted yet", nullptr, m_unknown)}});
    }

private:
    int m_covered = 0, m_excused = 0, m_untracked = 0, m_unknown = 0;
};

QHash<VolunteerRoleId, QString> roleNames(Database &database)
{
    QHash<VolunteerRoleId, QString> names{{{}, Words::tr("No role noted")}};
    for (const auto &role : Staffing::roles(database))
        names.insert(role.id, role.name);
    return names;
}

/// A number counts sign-ups, and opens people.
QStringList severalTimesNote(const MetricTable &table)
{
    const auto isOnce = [](const MetricRow &row) {
        constexpr std::array counted{MissedShare::Missed, MissedShare::Came, MissedShare::NotCounted};
        return std::ranges::all_of(
            counted, [&](auto column) { return row.cells[column].value == row.cells[column].things.people.size(); });
    };
    if (std::ranges::all_of(table.rows, isOnce))
        return {};
    return {Words::tr("Each shift of somebody counts; the list behind a number has them once.")};
}

} // namespace

MetricTable countShiftNoShow(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    const BegunShifts begun(database, question);
    const auto roles = roleNames(database);
    MetricTable table;
    table.about = scope.about();
    table.columns = MissedShare::columns(Words::tr("Came"));
    MetricRows rows(table, question.by, question.period);
    SignUpsNotCounted notCounted;
    for (const auto &event : scope.asked()) {
        for (const auto &signUp : begun.signUps.value(event.id)) {
            const auto column = begun.columnOf(signUp);
            if (!column)
                continue;
            const bool isByRole = question.by == MetricBy::Role;
            MetricRow &row = isByRole ? rows.row(QString::number(signUp.role.value), roles.value(signUp.role))
                                      : rows.row(QString::number(event.id.value), EventWords::named(event));
            row.event = isByRole ? EventId() : event.id;
            ++row.cells[*column].value;
            row.cells[*column].things.people += signUp.person;
            if (*column == MissedShare::NotCounted)
                notCounted.add(signUp.status);
        }
    }
    rows.finish(database);
    for (auto &row : table.rows)
        MissedShare::finish(row);
    if (question.by == MetricBy::Role)
        std::ranges::stable_sort(table.rows, std::ranges::greater(),
                                 [](const MetricRow &row) { return row.cells[MissedShare::Missed].of; });
    table.title = MissedShare::title(table, [](int count) { return Words::tr("%n sign-ups", nullptr, count); });
    table.notes = notCounted.note() + severalTimesNote(table);
    return table;
}

} // namespace rnf
