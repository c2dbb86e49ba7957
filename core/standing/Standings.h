#pragma once

#include "conversations/Conversations.h"
#include "standing/StandingRepository.h"

namespace rnf {

/// Everything that can be done with where people stand; the only class of this feature that windows and commands see. What
/// takes several people is one action, and leaves alone whoever stands like that already. Reads answer "nothing" when they
/// fail; writes answer the action's number, 0 when nothing was to be done. Lives on the thread that opened the store; what
/// takes several people may be called from any thread but the writing one.
class Standings : public QObject {
    Q_OBJECT

public:
    Standings(Store &store, People &people, Conversations &conversations);

    Standing of(const Session &session, PersonId person);
    // With a connection of the caller's own, on any thread. They throw StorageError.
    /// For a wall chart, or only these parts of it.
    static StandingMap map(Database &database, const QDate &today, MarkParts parts = allMarkParts);
    static std::optional<Campaign> currentCampaign(Database &database);
    static QStringList levelLabels(Database &database, const std::optional<Campaign> &campaign);
    /// When each signed the first of their cards of a campaign that are valid today; of nobody else a day.
    static IdMap<PersonTag, QDate> signings(Database &database, CampaignId campaign, const QDate &today);
    /// Visits all assessments of a campaign, with their value and instant only: by person, the earliest first.
    static void eachAssessment(Database &database, CampaignId campaign,
                               const std::function<void(PersonId, const Assessment &)> &visit);
    /// Since when and until when everybody was a member, by person, the earliest first. Pending and honorary is none.
    static QList<MemberSpan> memberSpans(Database &database);
    /// What everybody's membership was and is, in every state, by person, the earliest first.
    static QList<MemberSpan> memberships(Database &database);
    /// Visits the dues that were paid from a day on, or on no day that is known; in no order and without their receipts.
    static void eachPayment(Database &database, const QDate &from,
                            const std::function<void(PersonId, const Payment &)> &visit);
    /// Visits whoever paid dues before a day, with the last day that was paid for by then.
    static void eachPaidBefore(Database &database, const QDate &day,
                               const std::function<void(PersonId, const QDate &)> &visit);
    /// Who has or had a role that leads.
    static QList<LeaderSpan> leaderSpans(Database &database);

    // Campaigns.
    std::optional<Campaign> currentCampaign(const Session &session);
    QList<Campaign> campaigns(const Session &session);
    /// What a campaign calls its values 1 … 5; without a campaign the words of ours.
    QStringList levelLabels(const Session &session, const std::optional<Campaign> &campaign);
    /// Writes a new campaign or changes one, with what it calls its values.
    Result<qint64> saveCampaign(const Session &session, Campaign campaign, const QStringList &levelLabels);

    /// Notes a value of the current campaign; left empty, it was now, and the assessor is who asks, which only the store's
    /// thread knows. Without a campaign, one is made. A second look by the same assessor on the same day corrects the first,
    /// and keeps what it says nothing of.
    Result<qint64> assess(const Session &session, const QList<PersonId> &people, Assessment assessment);
    /// Notes a card for the current campaign, with a scan or photo of it if there is one. Without a day of expiry it is good
    /// for a year.
    Result<qint64> noteCard(const Session &session, const QList<PersonId> &people, Card card,
                            const std::optional<AttachedFile> &scan = {});
    Result<qint64> revokeCard(const Session &session, PersonId person, const Card &card);
    /// A scan or photo of a card, its other side too.
    Result<qint64> attach(const Session &session, PersonId person, const Card &card, const AttachedFile &file);
    Result<qint64> detach(const Session &session, PersonId person, const Attachment &attachment);
    Result<AttachedFile> attached(const Session &session, const Attachment &attachment);

    /// From a day on, not later than today; what they were until then ends that day. An empty dues class leaves theirs. Of one
    /// person who is that already, the day and the class are put right.
    Result<qint64> setMembership(const Session &session, const QList<PersonId> &people, const Membership &membership);
    /// Notes dues. Whoever is in arrears and has paid up with it is a member again from the day of payment.
    Result<qint64> notePayment(const Session &session, const QList<PersonId> &people, const Payment &payment);
    // Inside the caller's action, on the writing thread; they throw.
    /// Notes dues as `notePayment` does, for whoever has none noted that cover these days; answers who that is.
    QList<PersonId> notePayments(Action &action, const QMap<PersonId, Payment> &payments);
    /// Who is a member and has no dues noted that cover these days.
    static QList<PersonId> membersWithoutDues(Action &action, const Payment &days);

    /// The roles that are or were held, then the usual ones that nobody had yet, without an id.
    QList<RoleType> roleTypes(const Session &session);
    /// Gives a role, which is kept with it when nobody had it yet. `held.type` says nothing here.
    Result<qint64> giveRole(const Session &session, const QList<PersonId> &people, const RoleType &type,
                            const RoleHeld &held);
    Result<qint64> endRole(const Session &session, PersonId person, const RoleHeld &role);

    /// Says who leads these people, beside whoever does already.
    Result<qint64> addLeader(const Session &session, const QList<PersonId> &people, PersonId leader);
    Result<qint64> removeLeader(const Session &session, const Lead &lead);

private:
    using Each = std::function<void(Action &, PersonId, const Standing &)>;
    /// One action over these people, each with these parts of how they stand.
    Result<qint64> change(const Session &session, const QString &what, const QList<PersonId> &people, StandingParts parts,
                          const Each &each);
    void attach(Action &action, PersonId person, const Card &card, const AttachedFile &file);
    void pay(Action &action, const Standing &standing, PersonId person, Payment payment);
    CampaignId campaignFor(Action &action);
    static qint64 roleTypeFor(Action &action, RoleType type);
    void beMember(Action &action, const Standing &standing, PersonId person, Membership membership);

    Store &m_store;
    People &m_people;
    Conversations &m_conversations;
    StandingRepository m_reading;
};

} // namespace rnf
