#include "workspace/DemoStanding.h"

#include "workspace/DemoScan.h"
#include "workspace/DemoSteps.h"

#include <random>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Decides how everybody stands, always in the same way, and writes it in as many actions as an office would need.
class StandingMaker : DemoSteps {
public:
    StandingMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_standings(workspace.standings()), m_who(who), m_today(workspace.store().dates().today())
    {
    }

    Result<> run()
    {
        Campaign campaign;
        campaign.name = u"Contract campaign"_s;
        campaign.startOn = m_today.addDays(-60);
        taken(m_standings.saveCampaign(m_who, campaign, {}));
        decide();
        for (const auto &[value, people] : m_assessed) {
            Assessment assessment;
            assessment.value = value;
            assessment.basis = value <= 2 ? Basis::Action : Basis::Hearsay;
            assessment.assessedAt = instantText(QDateTime(m_today.addDays(-10 - value), QTime(17, 0), Qt::UTC));
            taken(m_standings.assess(m_who, people, assessment));
        }
        for (const auto &[state, people] : m_members)
            taken(m_standings.setMembership(m_who, people, {0, state, m_today.addYears(-2), {}, {}}));
        for (int ago = monthsKept - 1; ago >= 0; --ago) {
            auto payment = Payment::forMonth(m_today.addMonths(-ago));
            payment.paidOn = payment.fromOn.addDays(4);
            payment.amountCents = 3200;
            taken(m_standings.notePayment(m_who, m_paid[ago], payment));
        }
        lead();
        sign();
        return m_done;
    }

private:
    static constexpr int monthsKept = 12; ///< of dues

    int draw(int below) { return int(m_random() % unsigned(below)); }
    bool chance(int percent) { return draw(100) < percent; }
    void decide()
    {
        const auto people = m_workspace.people().load(m_who, m_workspace.people().ids(m_who, {}));
        bool isLuisTold = false;
        for (const auto &person : people) {
            const auto *job = person.currentWork();
            if (!job || job->unit.isEmpty())
                continue;
            m_inUnit[job->employer + u'/' + job->unit + u'/' + job->shift] += person.id;
            static const QList<int> values{1, 2, 2, 2, 2, 3, 3, 3, 4, 5};
            const int value = chance(68) ? values[draw(int(values.size()))] : 0;
            if (value)
                m_assessed[value] += person.id;
            if (chance(value == 0 ? 15 : value <= 2 ? 88 : value == 3 ? 35 : 3))
                m_signed += person.id;
            // One story is the same on every day: a Luis who fell behind half a year ago.
            const bool isLuis = person.givenName == "Luis"_L1 && !std::exchange(isLuisTold, true);
            if (!chance(72) && !isLuis)
                continue;
            static const QList<MembershipState> states{MembershipState::Pending, MembershipState::InArrears,
                                                       MembershipState::InArrears, MembershipState::Honorary};
            const auto state = isLuis     ? MembershipState::InArrears
                             : chance(84) ? MembershipState::Member
                                          : states[draw(int(states.size()))];
            m_members[state] += person.id;
            const bool isBehind = state == MembershipState::InArrears;
            const int monthsBehind = isLuis                           ? 7
                                   : isBehind                         ? 3 + draw(6)
                                   : state != MembershipState::Member ? 99
                                   : chance(85)                       ? 0
                                                                      : 1;
            for (int ago = monthsKept - 1; ago >= monthsBehind; --ago)
                m_paid[ago] += person.id;
        }
    }

    /// A steward for about every fifteen in a unit and shift leads most of them; some units have none.
    void lead()
    {
        const auto types = m_standings.roleTypes(m_who);
        QList<PersonId> chiefs;
        std::map<PersonId, QList<PersonId>> led;
        for (const auto &people : m_inUnit) {
            if (chance(20))
                continue;
            constexpr int perSteward = 15;
            for (qsizetype first = 0; first + 2 < people.size(); first += perSteward) {
                m_stewards += people[first];
                for (qsizetype at = first + 1; at < qMin(first + perSteward, people.size()); ++at) {
                    if (chance(70))
                        led[people[first]] += people[at];
                }
            }
        }
        if (types.size() < 2 || m_stewards.isEmpty())
            return;
        chiefs += m_stewards.first();
        taken(m_standings.giveRole(m_who, m_stewards, types[0], {0, 0, {}, {}, m_today.addYears(-1), {}}));
        taken(m_standings.giveRole(m_who, chiefs, types[1], {0, 0, {}, {}, m_today.addMonths(-5), {}}));
        for (const auto &[leader, people] : led)
            taken(m_standings.addLeader(m_who, people, leader));
    }

    /// The stewards signed earlier, with the first of them as a witness; of two of these cards there is a picture.
    void sign()
    {
        constexpr qsizetype pictured = 2;
        QList<PersonId> others, stewards;
        for (const PersonId person : std::as_const(m_signed))
            (m_stewards.contains(person) ? stewards : others) += person;
        Card card;
        card.signedOn = m_today.addDays(-25);
        taken(m_standings.noteCard(m_who, others, card));
        card.signedOn = m_today.addDays(-32);
        card.witness = m_stewards.value(0);
        taken(m_standings.noteCard(m_who, stewards.mid(pictured), card));
        taken(m_standings.noteCard(m_who, stewards.mid(0, pictured), card, demoScan()));
    }

    Workspace &m_workspace;
    Standings &m_standings;
    const Session &m_who;
    const QDate m_today;
    std::mt19937 m_random{1184};
    std::map<int, QList<PersonId>> m_assessed;
    std::map<MembershipState, QList<PersonId>> m_members;
    std::map<int, QList<PersonId>> m_paid; ///< by months ago
    QList<PersonId> m_signed, m_stewards;
    QMap<QString, QList<PersonId>> m_inUnit;
};

} // namespace

Result<> addDemoStanding(Workspace &workspace, const Session &who) { return StandingMaker(workspace, who).run(); }

} // namespace rnf
