#include "workspace/DemoConferenceBudget.h"

#include "budget/Budgets.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int dollar = 100;

struct DemoMoney {
    BudgetSide side;
    BudgetCategory category;
    const char *text;
    int planned, committed, actual; ///< dollars
    const char *organization = "";
    int paidDaysAgo = 0; ///< 0: not paid yet
    const char *receipt = "";
};
constexpr auto income = BudgetSide::Income, expense = BudgetSide::Expense;
constexpr DemoMoney demoMoney[] = {
    {income, BudgetCategory::Members, "contribution of the local", 3000, 3000, 1500, "", 20, "101"},
    {income, BudgetCategory::Tickets, "registration", 5200, 2100, 1840},
    {income, BudgetCategory::Gifts, "pass the hat, three days", 1200, 0, 0},
    {income, BudgetCategory::Sponsors, "five partners", 4000, 0, 0},
    {income, BudgetCategory::Grants, "adult education fund", 2500, 2500, 0, "Riverside Education Fund"},
    {income, BudgetCategory::Sales, "books and shirts", 800, 0, 0},
    {expense, BudgetCategory::Venue, "rooms, Friday to Sunday", 4800, 4800, 1200, "Workers' School", 31, "204"},
    {expense, BudgetCategory::Food, "breakfast and lunch, Saturday and Sunday", 4200, 3600, 0, "Three Sisters Kitchen"},
    {expense, BudgetCategory::Travel, "trainers from out of town", 1500, 620, 620, "", 9, "211"},
    {expense, BudgetCategory::Childcare, "two caregivers, all three days", 1400, 0, 0},
    {expense, BudgetCategory::Interpretation, "four interpreters and receivers", 2600, 2600, 0},
    {expense, BudgetCategory::Printing, "programme, badges, posters", 700, 180, 180, "Mill Street Press", 16, "207"},
    {expense, BudgetCategory::Equipment, "sound in the large hall", 900, 0, 0},
    {expense, BudgetCategory::Fees, "insurance of the event", 350, 350, 350, "", 24, "205"},
};

struct DemoPartner {
    const char *name;
    PartnerRole role;
    PartnerStage stage;
    const char *level;
    int pledged, received; ///< dollars
    int logoDaysAgo;       ///< 0: it is not here
    const char *perks;
};
constexpr DemoPartner demoPartners[] = {
    {"Workers' School", PartnerRole::Host, PartnerStage::Thanked, "", 0, 0, 28, "Named on every page of the programme."},
    {"River Credit Union", PartnerRole::Sponsor, PartnerStage::Paid, "Gold", 2000, 2000, 12,
     "A table by the door, and their logo on the badges."},
    {"Common Ground Books", PartnerRole::Sponsor, PartnerStage::Pledged, "Silver", 750, 0, 0, "A table for all three days."},
    {"Tenants of Mill Street", PartnerRole::Supporter, PartnerStage::Asked, "", 0, 0, 0, ""},
    {"Three Sisters Kitchen", PartnerRole::Vendor, PartnerStage::Pledged, "", 200, 0, 0, "Sells coffee in the yard."},
};

class BudgetMaker : DemoSteps {
public:
    BudgetMaker(Workspace &workspace, const Session &who, const Event &conference)
        : m_budgets(workspace.budgets()), m_who(who), m_event(conference.id), m_today(workspace.store().dates().today())
    {
    }

    Result<> run()
    {
        for (const auto &demo : demoMoney)
            add(demo);
        for (const auto &demo : demoPartners)
            add(demo);
        return m_done;
    }

private:
    /// Invalid for 0.
    QDate ago(int days) const { return days > 0 ? m_today.addDays(-days) : QDate(); }

    void add(const DemoMoney &demo)
    {
        BudgetLine line;
        line.event = m_event;
        line.side = demo.side;
        line.category = demo.category;
        line.text = QLatin1String(demo.text);
        line.plannedCents = demo.planned * dollar;
        line.committedCents = demo.committed * dollar;
        line.actualCents = demo.actual * dollar;
        line.organizationName = QLatin1String(demo.organization);
        line.paidOn = ago(demo.paidDaysAgo);
        line.receiptNo = QLatin1String(demo.receipt);
        taken(m_budgets.add(m_who, line));
    }

    void add(const DemoPartner &demo)
    {
        EventOrganization partner;
        partner.event = m_event;
        partner.name = QLatin1String(demo.name);
        partner.role = demo.role;
        partner.stage = demo.stage;
        partner.level = QLatin1String(demo.level);
        partner.pledgedCents = demo.pledged * dollar;
        partner.receivedCents = demo.received * dollar;
        partner.logoOn = ago(demo.logoDaysAgo);
        partner.perks = QLatin1String(demo.perks);
        taken(m_budgets.add(m_who, partner));
    }

    Budgets &m_budgets;
    const Session &m_who;
    const EventId m_event;
    const QDate m_today;
};

} // namespace

Result<> addDemoBudget(Workspace &workspace, const Session &who, const Event &conference)
{
    return BudgetMaker(workspace, who, conference).run();
}

} // namespace rnf
