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
        campaign.startOn = m_today.addMonths(-monthsOfCampaign);
        taken(m_standings.saveCampaign(m_who, campaign, {}));
        decide();
        assess();
        for (const auto &[turn, people] : m_members)
            taken(m_standings.setMembership(m_who, people, {0, turn.second, m_today.addMonths(-turn.first), {}, {}}));
        for (int ago = monthsKept - 1; ago >= 0; --ago) {
            auto payment = Payment::forMonth(m_today.addMonths(-ago));
            payment.paidOn = payment.fromOn.addDays(4);
            payment.amountCents = 3200;
            taken(m_standings.notePayment(m_who, m_paid[ago], payment));
        }
        lead();
        sign();
        claim();
        return m_done;
    }

private:
    static constexpr int monthsKept = 12; ///< of dues
    static constexpr int monthsOfUnion = 24;
    static constexpr int monthsOfCampaign = 8;
    /// When the office went through its list, the first time first.
    static constexpr auto rounds = std::to_array({205, 130, 65, 10}); // days ago

    int draw(int below) { return int(m_random() % unsigned(below)); }
    bool chance(int percent) { return draw(100) < percent; }
    /// When something happened is drawn apart, so that it does not change who does what.
    int drawWhen(int below) { return int(m_when() % unsigned(below)); }

    /// Most were looked at twice, and some were won over in between.
    void planAssessments(PersonId person, int value)
    {
        const int first = drawWhen(int(rounds.size())), last = first + drawWhen(int(rounds.size()) - first);
        const bool isWonOver = value < Campaign::levels && drawWhen(3) > 0;
        if (last > first)
            m_assessed[{first, isWonOver ? value + 1 : value}] += person;
        m_assessed[{last, value}] += person;
    }

    void assess()
    {
        for (const auto &[look, people] : m_assessed) {
            const auto &[round, value] = look;
            const QDate day = m_today.addDays(-rounds[size_t(round)] - value);
            Assessment assessment;
            assessment.value = value;
            assessment.basis = value <= 2 ? Basis::Action : Basis::Hearsay;
            assessment.assessedAt = instantText(QDateTime(day, QTime(17, 0), Qt::UTC));
            taken(m_standings.assess(m_who, people, assessment));
        }
    }

    /// Answers how many months ago somebody joined: most were there from the beginning, the others came in some of these months.
    int joinedAgo()
    {
        static const QList<int> later{1, 2, 3, 5, 6, 8, 9, 11, 15, 20};
        return drawWhen(3) > 0 ? monthsOfUnion : later[drawWhen(int(later.size()))];
    }

    /// Some who are no members any more were there from the beginning and paid until they left.
    void planLeaver(PersonId person)
    {
        static const QList<int> months{2, 4, 7, 10, 16};
        if (drawWhen(4) > 0)
            return;
        const int left = months[drawWhen(int(months.size()))];
        m_members[{monthsOfUnion, MembershipState::Member}] += person;
        m_members[{left, MembershipState::Withdrawn}] += person;
        for (int ago = monthsKept - 1; ago > left; --ago)
            m_paid[ago] += person;
    }

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
                planAssessments(person.id, value);
            if (chance(value == 0 ? 15 : value <= 2 ? 88 : value == 3 ? 35 : 3))
                m_signed += person.id;
            // One story is the same on every day: a Luis who fell behind half a year ago.
            const bool isLuis = person.givenName == "Luis"_L1 && !std::exchange(isLuisTold, true);
            if (!chance(72) && !isLuis) {
                planLeaver(person.id);
                continue;
            }
            static const QList<MembershipState> states{MembershipState::Pending, MembershipState::InArrears,
                                                       MembershipState::InArrears, MembershipState::Honorary};
            const auto state = isLuis     ? MembershipState::InArrears
                             : chance(84) ? MembershipState::Member
                                          : states[draw(int(states.size()))];
            const bool isBehind = state == MembershipState::InArrears;
            const int monthsBehind = isLuis                           ? 7
                                   : isBehind                         ? 3 + draw(6)
                                   : state != MembershipState::Member ? 99
                                   : chance(85)                       ? 0
                                                                      : 1;
            const int joined = state == MembershipState::Member  ? joinedAgo()
                             : state == MembershipState::Pending ? 1
                                                                 : monthsOfUnion;
            m_members[{joined, isBehind ? MembershipState::Member : state}] += person.id;
            if (isBehind) // since their dues were two months late
                m_members[{monthsBehind - 2, state}] += person.id;
            for (int ago = qMin(joined, monthsKept - 1); ago >= monthsBehind; --ago)
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
        qsizetype first = 0;
        for (const auto &[daysAgo, percent] :
             {std::pair(66, 8), {59, 14}, {52, 24}, {44, 38}, {38, 55}, {31, 76}, {25, 100}}) {
            const qsizetype beyond = others.size() * percent / 100;
            card.signedOn = m_today.addDays(-daysAgo);
            taken(m_standings.noteCard(m_who, others.sliced(first, beyond - first), card));
            first = beyond;
        }
        card.signedOn = m_today.addDays(-73);
        card.witness = m_stewards.value(0);
        taken(m_standings.noteCard(m_who, stewards.mid(pictured), card));
        taken(m_standings.noteCard(m_who, stewards.mid(0, pictured), card, demoScan()));
    }

    /// What the employer says of each unit: somewhat more than the office knows of.
    void claim()
    {
        auto &workplaces = m_workspace.workplaces();
        const auto workplace = workplaces.read(m_who);
        std::map<qint64, int> known;
        for (const auto &job : workplace.jobs())
            ++known[job.unit];
        for (const auto &place : workplace.places()) {
            constexpr int perHundred = 103;
            if (const int count = place.key.kind == PlaceKind::Unit ? known[place.key.id] : 0)
                taken(workplaces.setHeadcount(
                    m_who, workplace, place.key,
                    {(count * perHundred + 99) / 100, u"the employer’s list"_s, m_today.addDays(-80)}));
        }
    }

    Workspace &m_workspace;
    Standings &m_standings;
    const Session &m_who;
    const QDate m_today;
    std::mt19937 m_random{1184}, m_when{2};
    std::map<std::pair<int, int>, QList<PersonId>> m_assessed; ///< by round and value
    /// By months ago, the longest first, and what they became then.
    std::map<std::pair<int, MembershipState>, QList<PersonId>, std::greater<>> m_members;
    std::map<int, QList<PersonId>> m_paid; ///< by months ago
    QList<PersonId> m_signed, m_stewards;
    QMap<QString, QList<PersonId>> m_inUnit;
};

} // namespace

Result<> addDemoStanding(Workspace &workspace, const Session &who) { return StandingMaker(workspace, who).run(); }

} // namespace rnf
