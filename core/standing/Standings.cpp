#include "standing/Standings.h"

#include "base/Text.h"
#include "standing/MembershipsInAction.h"
#include "standing/StandingWords.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int yearsOfCard = 1;
std::optional<Campaign> currentOf(const QList<Campaign> &campaigns)
{
    const auto open = std::ranges::find_if(campaigns, [](const Campaign &campaign) { return !campaign.endOn.isValid(); });
    return open == campaigns.end() ? std::nullopt : std::optional(*open);
}

QStringList labelsOf(const std::optional<Campaign> &campaign, const QList<CampaignLevel> &own)
{
    QStringList labels = StandingWords::levels(campaign);
    for (const auto &level : own)
        labels[level.value - 1] = level.label;
    return labels;
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

StandingRepository &rowsOf(Action &action) { return action.on<StandingRepository>(); }

QList<RoleType> usualRoleTypes()
{
    return {{0, Standings::tr("Steward")},          {0, Standings::tr("Chief steward")},
            {0, Standings::tr("Committee member")}, {0, Standings::tr("Key leader")},
            {0, Standings::tr("Officer"), false},   {0, Standings::tr("Bargaining team"), false},
            {0, Standings::tr("Activist"), false}};
}

bool isNamed(const QList<RoleType> &types, const QString &name)
{
    return std::ranges::any_of(types, [&](const RoleType &type) { return foldedText(type.name) == foldedText(name); });
}

} // namespace

Standings::Standings(Store &store, People &people, Conversations &conversations)
    : m_store(store), m_people(people), m_conversations(conversations), m_reading(store.reader())
{
}

Result<qint64> Standings::change(const Session &session, const QString &what, const QList<PersonId> &people,
                                 StandingParts parts, const Each &each)
{
    return m_store.act(session, Operation::EditPeople, what, [&](Action &action) {
        action.setLabel(m_people.labelFor(action, what, people));
        rowsOf(action).each(people, parts,
                            [&](PersonId person, const Standing &standing) { each(action, person, standing); });
    });
}

Standing Standings::of(const Session &session, PersonId person)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.of(person); });
}

StandingMap Standings::map(Database &database, const QDate &today, MarkParts parts)
{
    StandingRepository repository(database);
    return repository.map(currentOf(repository.campaigns()), today, parts);
}

std::optional<Campaign> Standings::currentCampaign(Database &database)
{
    return currentOf(StandingRepository(database).campaigns());
}

QStringList Standings::levelLabels(Database &database, const std::optional<Campaign> &campaign)
{
    return labelsOf(campaign, campaign ? StandingRepository(database).levels(campaign->id) : QList<CampaignLevel>());
}

IdMap<PersonTag, QDate> Standings::signings(Database &database, CampaignId campaign, const QDate &today)
{
    return StandingRepository(database).signings(campaign, today);
}

void Standings::eachAssessment(Database &database, CampaignId campaign,
                               const std::function<void(PersonId, const Assessment &)> &visit)
{
    StandingRepository(database).eachAssessment(campaign, visit);
}

QList<MemberSpan> Standings::memberSpans(Database &database) { return StandingRepository(database).memberSpans(); }

QList<MemberSpan> Standings::memberships(Database &database) { return StandingRepository(database).memberships(); }

void Standings::eachPayment(Database &database, const QDate &from,
                            const std::function<void(PersonId, const Payment &)> &visit)
{
    StandingRepository(database).eachPayment(from, visit);
}

void Standings::eachPaidBefore(Database &database, const QDate &day,
                               const std::function<void(PersonId, const QDate &)> &visit)
{
    StandingRepository(database).eachPaidBefore(day, visit);
}

QList<LeaderSpan> Standings::leaderSpans(Database &database) { return StandingRepository(database).leaderSpans(); }

std::optional<Campaign> Standings::currentCampaign(const Session &session) { return currentOf(campaigns(session)); }

QList<Campaign> Standings::campaigns(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.campaigns(); });
}

QStringList Standings::levelLabels(const Session &session, const std::optional<Campaign> &campaign)
{
    if (!campaign)
        return labelsOf(campaign, {});
    return labelsOf(campaign, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.levels(campaign->id); }));
}

Result<qint64> Standings::saveCampaign(const Session &session, Campaign campaign, const QStringList &levelLabels)
{
    campaign.name = cleanText(campaign.name);
    if (campaign.name.isEmpty())
        return Error{u"empty-name"_s, tr("A campaign needs a name. Type one.")};
    const QStringList ours = StandingWords::levels(campaign);
    return m_store.act(session, Operation::EditPeople, tr("Campaign %1").arg(campaign.name), [&](Action &action) {
        auto &rows = rowsOf(action);
        const auto known = rows.campaigns();
        const auto before = std::ranges::find(known, campaign.id, &Campaign::id);
        if (before == known.end())
            rows.insert(action, campaign);
        else
            rows.update(action, *before, campaign);
        const auto levels = rows.levels(campaign.id);
        for (int value = 1; value <= Campaign::levels; ++value) {
            const QString label = cleanText(levelLabels.value(value - 1));
            const bool isOwn = !label.isEmpty() && label != ours[value - 1];
            CampaignLevel level{0, value, label};
            const auto old = std::ranges::find(levels, value, &CampaignLevel::value);
            if (old == levels.end() && isOwn)
                rows.insert(action, level, campaign.id);
            else if (old != levels.end() && !isOwn)
                rows.remove(action, *old);
            else if (old != levels.end())
                rows.update(action, *old, CampaignLevel{old->id, value, label});
        }
    });
}

/// The current campaign, or one made along with what needs it: taking that back leaves the campaign to what came later.
CampaignId Standings::campaignFor(Action &action)
{
    auto &rows = rowsOf(action);
    if (const auto current = currentOf(rows.campaigns()))
        return current->id;
    Campaign made;
    made.name = tr("Our campaign");
    made.startOn = m_store.dates().today();
    rows.insert(action, made);
    return made.id;
}

Result<qint64> Standings::assess(const Session &session, const QList<PersonId> &people, Assessment assessment)
{
    if (!assessment.assessor.isValid()) {
        const auto me = m_conversations.organizer(session);
        if (!me)
            return me.error();
        assessment.assessor = *me;
    }
    if (assessment.assessedAt.isEmpty())
        assessment.assessedAt = instantText(m_store.dates().now());
    assessment.note = cleanText(assessment.note);
    const QString what = assessment.value ? tr("Assessed as %1").arg(assessment.value) : tr("Not assessed any more");
    CampaignId campaign;
    const auto each = [&](Action &action, PersonId person, const Standing &standing) {
        const auto &known = standing.assessments;
        if (assessment.value == 0 && known.isEmpty())
            return;
        if (!campaign.isValid())
            campaign = campaignFor(action);
        Assessment now = assessment;
        now.campaign = campaign;
        const auto last = std::ranges::find(known, now.campaign, &Assessment::campaign);
        const bool isKnown = last != known.end();
        if (now.value == 0 && (!isKnown || last->value == 0))
            return;
        if (!isKnown || last->assessor != now.assessor || localDay(last->assessedAt) != localDay(now.assessedAt)) {
            rowsOf(action).insert(action, now, person);
            return;
        }
        Assessment corrected = *last;
        corrected.value = now.value;
        if (now.basis != Basis::Unsaid)
            corrected.basis = now.basis;
        if (!now.note.isEmpty())
            corrected.note = now.note;
        rowsOf(action).update(action, *last, corrected);
    };
    return change(session, what, people, StandingPart::Assessments, each);
}

Result<qint64> Standings::noteCard(const Session &session, const QList<PersonId> &people, Card card,
                                   const std::optional<AttachedFile> &scan)
{
    if (const auto checked = scan ? scan->check() : Result<>(); !checked)
        return checked.error();
    card.campaign = {};
    if (!card.signedOn.isValid())
        card.signedOn = m_store.dates().today();
    if (!card.expiresOn.isValid())
        card.expiresOn = card.signedOn.addYears(yearsOfCard);
    const auto each = [&](Action &action, PersonId person, const Standing &standing) {
        if (!card.campaign.isValid())
            card.campaign = campaignFor(action);
        Card now = card;
        now.witness = now.witness == person ? PersonId() : now.witness; // nobody is their own witness
        const auto noted = std::ranges::find_if(standing.cards, [&](Card old) {
            old.id = now.id;
            return old == now;
        });
        if (noted == standing.cards.end())
            rowsOf(action).insert(action, now, person);
        else
            now = *noted;
        if (scan)
            attach(action, person, now, *scan);
    };
    return change(session, tr("Card signed"), people, StandingPart::Cards, each);
}

void Standings::attach(Action &action, PersonId person, const Card &card, const AttachedFile &file)
{
    Attachment attachment;
    attachment.card = card.id;
    attachment.fileName = cleanText(file.name);
    attachment.mediaType = file.mediaType();
    attachment.byteCount = file.content.size();
    attachment.sha256 = hashOf(file.content);
    rowsOf(action).attach(action, person, attachment, file.content);
}

Result<qint64> Standings::attach(const Session &session, PersonId person, const Card &card, const AttachedFile &file)
{
    if (const auto checked = file.check(); !checked)
        return checked.error();
    return change(session, tr("Scan of a card"), {person}, {},
                  [&](Action &action, PersonId, const Standing &) { attach(action, person, card, file); });
}

Result<qint64> Standings::detach(const Session &session, PersonId person, const Attachment &attachment)
{
    return change(session, tr("Scan of a card removed"), {person}, {}, [&](Action &action, PersonId, const Standing &) {
        Attachment removed = attachment;
        removed.removedOn = m_store.dates().today();
        rowsOf(action).update(action, attachment, removed);
    });
}

Result<AttachedFile> Standings::attached(const Session &session, const Attachment &attachment)
{
    AttachedFile file{attachment.fileName,
                      m_store.read(session, Operation::ReadPeople, [&] { return m_reading.content(attachment); })};
    if (hashOf(file.content) != attachment.sha256)
        return Error{u"damaged"_s, tr("%1 cannot be shown: what is in the workspace is not what was attached. Look for the "
                                      "card in an older backup.")
                                       .arg(attachment.fileName)};
    return file;
}

Result<qint64> Standings::revokeCard(const Session &session, PersonId person, const Card &card)
{
    return change(session, tr("Card revoked"), {person}, {}, [&](Action &action, PersonId, const Standing &) {
        Card revoked = card;
        revoked.revokedOn = m_store.dates().today();
        rowsOf(action).update(action, card, revoked);
    });
}

void Standings::beMember(Action &action, const Standing &standing, PersonId person, Membership membership)
{
    MembershipsInAction(action).be(standing, person, membership);
}

Result<qint64> Standings::setMembership(const Session &session, const QList<PersonId> &people, const Membership &membership)
{
    Membership now = membership;
    now.duesClass = cleanText(now.duesClass);
    if (!now.sinceOn.isValid())
        now.sinceOn = m_store.dates().today();
    if (now.sinceOn > m_store.dates().today())
        return Error{u"future"_s, tr("A membership cannot begin in the future. Choose today or an earlier day.")};
    const QString what = tr("Membership set to %1").arg(StandingWords::state(now.state).toLower());
    const auto each = [&](Action &action, PersonId person, const Standing &standing) {
        const auto held = standing.membership();
        // Of one person, the day and the class may be put right; of many, whoever is that already stays as they are.
        if (people.size() == 1 && held && held->state == now.state) {
            Membership corrected = *held;
            corrected.sinceOn = now.sinceOn;
            corrected.duesClass = now.duesClass;
            rowsOf(action).update(action, *held, corrected);
        } else {
            beMember(action, standing, person, now);
        }
    };
    return change(session, what, people, StandingPart::Memberships, each);
}

Result<qint64> Standings::notePayment(const Session &session, const QList<PersonId> &people, const Payment &payment)
{
    if (!payment.fromOn.isValid() || payment.toOn < payment.fromOn)
        return Error{u"no-period"_s, tr("Dues need the month they were paid for. Choose one.")};
    Payment now = payment;
    now.receiptNo = cleanText(now.receiptNo);
    if (!now.paidOn.isValid())
        now.paidOn = m_store.dates().today();
    const auto each = [&](Action &action, PersonId person, const Standing &standing) {
        const bool isNoted = std::ranges::any_of(standing.payments, [&](const Payment &old) {
            return old.fromOn == now.fromOn && old.toOn == now.toOn
                && (now.amountCents == 0 || now.amountCents == old.amountCents)
                && (now.receiptNo.isEmpty() || now.receiptNo == old.receiptNo);
        });
        if (!isNoted)
            pay(action, standing, person, now);
    };
    return change(session, tr("Dues for %1").arg(StandingWords::period(now)), people,
                  {StandingPart::Memberships, StandingPart::Payments}, each);
}

/// Notes dues, in an action; with them whoever was in arrears and has paid up is a member again.
void Standings::pay(Action &action, const Standing &standing, PersonId person, Payment payment)
{
    rowsOf(action).insert(action, payment, person);
    Membership again = standing.membership().value_or(Membership());
    if (again.state != MembershipState::InArrears)
        return;
    again.id = 0;
    again.state = MembershipState::Member;
    again.sinceOn = qMax(payment.paidOn, again.sinceOn);
    const QDate day = qMax(again.sinceOn, m_store.dates().today());
    if (GoodStanding::on(day, {again}, standing.payments + QList{payment}).isGood())
        beMember(action, standing, person, again);
}

QList<PersonId> Standings::notePayments(Action &action, const QMap<PersonId, Payment> &payments)
{
    QList<PersonId> noted;
    const auto each = [&](PersonId person, const Standing &standing) {
        Payment payment = payments[person];
        const bool isPaid = std::ranges::any_of(
            standing.payments, [&](const Payment &old) { return old.fromOn <= payment.fromOn && old.toOn >= payment.toOn; });
        if (isPaid)
            return;
        payment.receiptNo = cleanText(payment.receiptNo);
        if (!payment.paidOn.isValid())
            payment.paidOn = m_store.dates().today();
        pay(action, standing, person, payment);
        noted += person;
    };
    rowsOf(action).each(payments.keys(), {StandingPart::Memberships, StandingPart::Payments}, each);
    return noted;
}

QList<PersonId> Standings::membersWithoutDues(Action &action, const Payment &days)
{
    return rowsOf(action).membersWithoutDues(days);
}

QList<RoleType> Standings::roleTypes(const Session &session)
{
    auto types = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.roleTypes(); });
    for (const auto &usual : usualRoleTypes()) {
        if (!isNamed(types, usual.name))
            types += usual;
    }
    return types;
}

/// The kept role of that name, or one made along with what needs it, as a campaign is.
qint64 Standings::roleTypeFor(Action &action, RoleType type)
{
    auto &rows = rowsOf(action);
    if (const auto known = namedAmong(rows.roleTypes(), type.name))
        return known->id;
    type.id = 0;
    rows.insert(action, type);
    return type.id;
}

Result<qint64> Standings::giveRole(const Session &session, const QList<PersonId> &people, const RoleType &type,
                                   const RoleHeld &held)
{
    RoleType kind = type;
    kind.name = cleanText(kind.name);
    if (kind.name.isEmpty())
        return Error{u"empty-name"_s, tr("A role needs a name. Choose one, or type a new one.")};
    RoleHeld now = held;
    now.type = 0;
    if (!now.startOn.isValid())
        now.startOn = m_store.dates().today();
    const auto each = [&](Action &action, PersonId person, const Standing &standing) {
        if (!now.type)
            now.type = roleTypeFor(action, kind);
        RoleHeld given = now;
        const bool isHeld = std::ranges::any_of(standing.roles, [&](const RoleHeld &old) {
            return old.isCurrent() && old.type == given.type && old.unit == given.unit && old.shift == given.shift;
        });
        if (!isHeld)
            rowsOf(action).insert(action, given, person);
    };
    return change(session, tr("Role %1").arg(kind.name), people, StandingPart::Roles, each);
}

Result<qint64> Standings::endRole(const Session &session, PersonId person, const RoleHeld &role)
{
    return change(session, tr("Role ended"), {person}, {}, [&](Action &action, PersonId, const Standing &) {
        RoleHeld ended = role;
        ended.endOn = m_store.dates().today();
        rowsOf(action).update(action, role, ended);
    });
}

Result<qint64> Standings::addLeader(const Session &session, const QList<PersonId> &people, PersonId leader)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const auto leading = m_people.inAction(action).find(leader);
        if (!leading)
            throw Refusal({u"gone"_s, tr("This person is no longer there. Choose another one.")});
        action.setLabel(m_people.labelFor(action, tr("Led by %1").arg(leading->displayName()), people));
        auto &rows = rowsOf(action);
        rows.each(people, StandingPart::Leaders, [&](PersonId person, const Standing &standing) {
            const bool isLed =
                std::ranges::any_of(standing.leaders, [&](const Lead &lead) { return lead.leader == leader; });
            Lead lead{0, person, leader};
            // Nobody leads themselves.
            if (!isLed && person != leader)
                rows.insert(action, lead);
        });
    });
}

Result<qint64> Standings::removeLeader(const Session &session, const Lead &lead)
{
    return change(session, tr("No longer led"), {lead.person}, {},
                  [&](Action &action, PersonId, const Standing &) { rowsOf(action).remove(action, lead); });
}

} // namespace rnf
