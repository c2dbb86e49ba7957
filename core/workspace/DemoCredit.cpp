#include "workspace/DemoCredit.h"

#include "credit/Credits.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int forCredit = 15 * minutesOfHour; ///< agreed minutes a week, by which the interns are told apart

class CreditMaker : DemoSteps {
public:
    CreditMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_credits(workspace.credits()), m_who(who), m_interns(workspace.interns().placements(who))
    {
        m_interns.removeIf([](const Placement &placement) { return !placement.isCurrent(); });
    }

    Result<> run()
    {
        for (const auto &placement : std::as_const(m_interns)) {
            if (placement.weekMin == forCredit)
                study(placement);
            signAgreement(placement);
        }
        return m_done;
    }

private:
    void study(const Placement &before)
    {
        Placement after = before;
        after.school = taken(m_workspace.interns().schoolNamed(m_who, u"Harbor Community College"_s));
        after.major = u"Labor studies"_s;
        after.wantsCredit = true;
        after.workClass = WorkClass::UnpaidStudent;
        taken(m_workspace.interns().save(m_who, before, after));
        SchoolPolicy policy;
        policy.school = after.school;
        policy.validFromOn = QDate(before.startOn.year(), 1, 1);
        policy.minWeeks = 10;
        constexpr int evaluations = 2; // at the middle and at the end
        policy.steps = {{{}, 120 * minutesOfHour, 300, evaluations}, {{}, 180 * minutesOfHour, 400, evaluations}};
        taken(m_credits.add(m_who, policy));
    }

    void signAgreement(const Placement &placement)
    {
        const auto sign = [&](AgreementParty party, PersonId signer) {
            const QString name = m_workspace.people().nameOf(m_who, signer);
            if (!name.isEmpty())
                taken(m_credits.add(m_who, {{}, placement.id, party, name, placement.startOn}));
        };
        sign(AgreementParty::Intern, placement.person);
        sign(AgreementParty::Host, placement.supervisor);
    }

    Workspace &m_workspace;
    Credits &m_credits;
    const Session &m_who;
    QList<Placement> m_interns; ///< who are here
};

} // namespace

Result<> addDemoCredit(Workspace &workspace, const Session &who) { return CreditMaker(workspace, who).run(); }

} // namespace rnf
