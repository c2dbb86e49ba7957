#include "workspace/DemoEventNumbers.h"

#include "budget/Budgets.h"
#include "needs/Needs.h"
#include "workspace/DemoSteps.h"
#include "workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int centsOfDollar = 100;

/// Paid as it was planned, or a little off.
struct DemoAmount {
    const char *event;
    BudgetSide side;
    BudgetCategory category;
    const char *text;
    int planned, actual; ///< dollars
};
constexpr auto cameIn = BudgetSide::Income, wasSpent = BudgetSide::Expense;
constexpr const char *schedule = "Meeting on the new schedule", *nights = "Night-shift meeting",
                     *training = "Steward training, first evening", *contract = "Contract meeting";
constexpr DemoAmount demoAmounts[] = {
    {schedule, cameIn, BudgetCategory::Members, "contribution of the local", 150, 150},
    {schedule, cameIn, BudgetCategory::Gifts, "passed the hat", 40, 63},
    {schedule, wasSpent, BudgetCategory::Food, "sandwiches", 120, 134},
    {schedule, wasSpent, BudgetCategory::Printing, "the schedule, enlarged", 40, 38},
    {nights, cameIn, BudgetCategory::Members, "contribution of the local", 90, 90},
    {nights, wasSpent, BudgetCategory::Food, "coffee and soup", 90, 72},
    {training, cameIn, BudgetCategory::Grants, "adult education fund", 400, 400},
    {training, cameIn, BudgetCategory::Tickets, "workbooks", 120, 90},
    {training, wasSpent, BudgetCategory::Venue, "rooms of the school", 180, 180},
    {training, wasSpent, BudgetCategory::Food, "dinner", 200, 214},
    {contract, cameIn, BudgetCategory::Members, "contribution of the local", 500, 500},
    {contract, cameIn, BudgetCategory::Gifts, "passed the hat", 60, 117},
    {contract, wasSpent, BudgetCategory::Food, "dinner", 240, 228},
    {contract, wasSpent, BudgetCategory::Childcare, "two caregivers", 160, 160},
};

/// How many of those who came to the contract meeting needed it and got it, after the first so many.
struct DemoRequest {
    NeedKind kind;
    const char *detail;
    qsizetype first, count;
};
constexpr DemoRequest demoRequests[] = {
    {NeedKind::Childcare, "two hours in the evening", 0, 8},
    {NeedKind::Diet, "vegetarian", 8, 11},
    {NeedKind::Sensory, "a seat away from the loudspeakers", 10, 6},
};

class EventNumbersMaker : DemoSteps {
public:
    EventNumbersMaker(Workspace &workspace, const Session &who) : m_workspace(workspace), m_who(who)
    {
        for (const auto &event : workspace.events().all(who))
            m_events.insert(event.name, event);
    }

    Result<> run()
    {
        for (const auto &demo : demoAmounts)
            add(demo);
        QList<RegistrationId> came;
        for (const auto &row : m_workspace.registrations().of(m_who, m_events.value(QLatin1String(contract)).id)) {
            if (row.registration.hasCome())
                came += row.registration.id;
        }
        for (const auto &demo : demoRequests) {
            for (const auto id : came.mid(demo.first, demo.count))
                add(demo, id);
        }
        return m_done;
    }

private:
    void add(const DemoAmount &demo)
    {
        BudgetLine line;
        line.event = m_events.value(QLatin1String(demo.event)).id;
        line.side = demo.side;
        line.category = demo.category;
        line.text = QLatin1String(demo.text);
        line.plannedCents = demo.planned * centsOfDollar;
        line.committedCents = line.actualCents = demo.actual * centsOfDollar;
        if (line.event.isValid())
            taken(m_workspace.budgets().add(m_who, line));
    }

    void add(const DemoRequest &demo, RegistrationId registration)
    {
        Need need;
        need.registration = registration;
        need.kind = demo.kind;
        need.detail = QLatin1String(demo.detail);
        need.status = NeedStatus::Met;
        taken(m_workspace.needs().add(m_who, need));
    }

    Workspace &m_workspace;
    const Session &m_who;
    QHash<QString, Event> m_events;
};

} // namespace

Result<> addDemoEventNumbers(Workspace &workspace, const Session &who) { return EventNumbersMaker(workspace, who).run(); }

} // namespace rnf
