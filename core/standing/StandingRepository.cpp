#include "standing/StandingRepository.h"

#include "standing/StandingSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const char *const person = "person_id";

/// Of a campaign, by person, the earliest first: in the order of the index, so that nothing is sorted (therefore the +).
QString assessmentsWith(const QString &columns, const QString &condition)
{
    return u"SELECT person_id, value, %1 FROM assessment WHERE +campaign_id = ? %2"
           "ORDER BY person_id, campaign_id, assessed_at, id"_s.arg(columns, condition);
}

} // namespace

StandingRepository::StandingRepository(Database &database)
    : RecordTables(
        {database,
         StandingTable::Campaign,
         "campaign",
         {columnFor<&Campaign::name>("name"), columnFor<&Campaign::startOn>("start_on"),
          columnFor<&Campaign::endOn>("end_on"), columnFor<&Campaign::strongest>("strongest"),
          columnFor<&Campaign::cardGoal>("card_goal")}},
        {database,
         StandingTable::CampaignLevel,
         "campaign_level",
         {columnFor<&CampaignLevel::value>("value"), columnFor<&CampaignLevel::label>("label")},
         "campaign_id",
         "value"},
        {database,
         StandingTable::Assessment,
         "assessment",
         {columnFor<&Assessment::campaign>("campaign_id"), columnFor<&Assessment::value>("value"),
          columnFor<&Assessment::assessedAt>("assessed_at"), columnFor<&Assessment::assessor>("assessor_id"),
          columnFor<&Assessment::basis>("basis"), columnFor<&Assessment::note>("note")},
         person,
         "assessed_at DESC, id DESC"},
        {database,
         StandingTable::Card,
         "card",
         {columnFor<&Card::campaign>("campaign_id"), columnFor<&Card::kind>("kind"), columnFor<&Card::signedOn>("signed_on"),
          columnFor<&Card::witness>("witness_id"), columnFor<&Card::isOnFile>("is_on_file"),
          columnFor<&Card::expiresOn>("expires_on"), columnFor<&Card::revokedOn>("revoked_on")},
         person,
         "signed_on DESC NULLS LAST, id DESC"},
        {database,
         StandingTable::Membership,
         "membership",
         {columnFor<&Membership::state>("state"), columnFor<&Membership::sinceOn>("since_on"),
          columnFor<&Membership::untilOn>("until_on"), columnFor<&Membership::duesClass>("dues_class")},
         person,
         "since_on DESC NULLS LAST, id DESC"},
        {database,
         StandingTable::Payment,
         "payment",
         {columnFor<&Payment::fromOn>("from_on"), columnFor<&Payment::toOn>("to_on"), columnFor<&Payment::paidOn>("paid_on"),
          columnFor<&Payment::amountCents>("amount_cents"), columnFor<&Payment::receiptNo>("receipt_no")},
         person,
         "to_on DESC NULLS LAST, id DESC"},
        {database,
         StandingTable::RoleType,
         "role_type",
         {columnFor<&RoleType::name>("name"), columnFor<&RoleType::isLeader>("is_leader"),
          columnFor<&RoleType::covers>("covers")}},
        {database,
         StandingTable::RoleHeld,
         "role_held",
         {columnFor<&RoleHeld::type>("role_type_id"), columnFor<&RoleHeld::unit>("unit_id"),
          columnFor<&RoleHeld::shift>("shift_id"), columnFor<&RoleHeld::startOn>("start_on"),
          columnFor<&RoleHeld::endOn>("end_on")},
         person,
         "start_on DESC NULLS LAST, id DESC"},
        {database,
         StandingTable::Leads,
         "leads",
         {columnFor<&Lead::person>("person_id"), columnFor<&Lead::leader>("leader_id")}},
        {database,
         StandingTable::Attachment,
         "attachment",
         {columnFor<&Attachment::card>("card_id"), columnFor<&Attachment::fileName>("file_name"),
          columnFor<&Attachment::mediaType>("media_type"), columnFor<&Attachment::sha256>("sha256"),
          columnFor<&Attachment::byteCount>("byte_count"), columnFor<&Attachment::removedOn>("removed_on")},
         person}),
      m_allCampaigns(table<Campaign>().selecting(u"ORDER BY id DESC"_s)),
      m_allRoleTypes(table<RoleType>().selecting(u"ORDER BY id"_s)),
      m_leaders(table<Lead>().selecting(u"WHERE person_id = ? ORDER BY id"_s)),
      m_leadersOfBlock(
          database, u"SELECT person_id, id, leader_id FROM leads WHERE person_id IN (%1) ORDER BY id"_s.arg(blockMarks())),
      m_followers(table<Lead>().selecting(u"WHERE leader_id = ? ORDER BY id"_s)),
      m_unpaid(database, u"SELECT m.person_id FROM membership m WHERE m.until_on IS NULL AND m.state = 'member' "
                         "AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.person_id = m.person_id AND p.from_on <= ? "
                         "AND p.to_on >= ?) ORDER BY m.person_id"_s),
      m_content(database, u"SELECT content FROM attachment WHERE id = ?"_s),
      m_attach(database,
               u"INSERT INTO attachment (id, person_id, card_id, file_name, media_type, sha256, byte_count, content) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_mapAssessments(database,
                       assessmentsWith(u"CASE WHEN assessed_at >= ? THEN 1 ELSE 0 END"_s, u"AND assessed_at < ? "_s)),
      m_mapCards(database, u"SELECT person_id, signed_on FROM card WHERE +campaign_id = ? AND is_on_file = 1 "
                           "AND signed_on IS NOT NULL AND revoked_on IS NULL "
                           "AND (expires_on IS NULL OR expires_on >= ?)"_s),
      m_mapMembers(database, u"SELECT person_id FROM membership WHERE until_on IS NULL "
                             "AND state IN ('member', 'in_arrears', 'honorary')"_s),
      m_mapLed(database, u"SELECT person_id, leader_id FROM leads"_s),
      m_mapLeaders(database, u"SELECT r.person_id, r.unit_id, r.shift_id, t.covers FROM role_held r "
                             "JOIN role_type t ON t.id = r.role_type_id WHERE r.end_on IS NULL AND t.is_leader = 1 "
                             "ORDER BY r.id"_s),
      m_assessments(database, assessmentsWith(u"assessed_at"_s, {})),
      m_memberships(database, u"SELECT person_id, state, since_on, until_on FROM membership ORDER BY id"_s),
      m_payments(database, u"SELECT person_id, from_on, to_on, paid_on, amount_cents FROM payment "
                           "WHERE paid_on IS NULL OR paid_on >= ?"_s),
      // Dues are noted month by month, so by the index each row would be looked for anew (therefore the +).
      m_paidBefore(database, u"SELECT +person_id, MAX(to_on) FROM payment WHERE paid_on < ? AND to_on IS NOT NULL "
                             "GROUP BY +person_id"_s),
      m_leaderSpans(database, u"SELECT r.person_id, r.start_on, r.end_on FROM role_held r "
                              "JOIN role_type t ON t.id = r.role_type_id WHERE t.is_leader = 1 ORDER BY r.id"_s)
{
}

QList<Campaign> StandingRepository::campaigns() { return table<Campaign>().read(m_allCampaigns); }

QList<CampaignLevel> StandingRepository::levels(CampaignId campaign) { return table<CampaignLevel>().of(campaign.value); }

QList<RoleType> StandingRepository::roleTypes() { return table<RoleType>().read(m_allRoleTypes); }

Standing StandingRepository::of(PersonId person)
{
    const qint64 id = person.value;
    return {table<Membership>().of(id),
            table<Payment>().of(id),
            table<Assessment>().of(id),
            table<Card>().of(id),
            table<Attachment>().of(id),
            table<RoleHeld>().of(id),
            table<Lead>().read(m_leaders, person),
            table<Lead>().read(m_followers, person)};
}

void StandingRepository::each(const QList<PersonId> &people, StandingParts parts,
                              const std::function<void(PersonId, const Standing &)> &visit)
{
    QList<PersonId> ordered = people;
    std::ranges::sort(ordered);
    const auto twice = std::ranges::unique(ordered);
    ordered.erase(twice.begin(), twice.end());
    for (qsizetype start = 0; start < ordered.size(); start += ownersAtOnce)
        visitBlock(ordered.mid(start, ownersAtOnce), parts, visit);
}

void StandingRepository::visitBlock(const QList<PersonId> &block, StandingParts parts,
                                    const std::function<void(PersonId, const Standing &)> &visit)
{
    const auto owners = blockOf(block, 0);
    QHash<qint64, Standing> found;
    const auto read = [&]<typename Record>(StandingPart part, QList<Record> Standing::*list) {
        if (parts.testFlag(part))
            table<Record>().eachOf(owners,
                                   [&](qint64 owner, Record &&record) { (found[owner].*list) += std::move(record); });
    };
    read(StandingPart::Memberships, &Standing::memberships);
    read(StandingPart::Payments, &Standing::payments);
    read(StandingPart::Assessments, &Standing::assessments);
    read(StandingPart::Cards, &Standing::cards);
    read(StandingPart::Roles, &Standing::roles);
    if (parts.testFlag(StandingPart::Leaders)) {
        m_leadersOfBlock.eachWith(
            [&](Row &row) {
                Lead lead;
                row >> lead.person >> lead.id >> lead.leader;
                found[lead.person.value].leaders += lead;
            },
            owners);
    }
    for (const PersonId person : block)
        visit(person, found.value(person.value));
}

QList<PersonId> StandingRepository::membersWithoutDues(const Payment &days)
{
    QList<PersonId> people;
    m_unpaid.each([&](Row &row) { people += row.take<PersonId>(); }, days.fromOn, days.toOn);
    return people;
}

QByteArray StandingRepository::content(const Attachment &attachment)
{
    return m_content.one<QByteArray>(attachment.id).value_or(QByteArray());
}

void StandingRepository::attach(Action &action, PersonId person, Attachment &attachment, const QByteArray &content)
{
    table<Attachment>().giveId(action, attachment);
    m_attach.run(attachment.id, person, attachment.card, attachment.fileName, attachment.mediaType, attachment.sha256,
                 attachment.byteCount, content);
}

StandingMap StandingRepository::map(const std::optional<Campaign> &campaign, const QDate &today, MarkParts parts)
{
    StandingMap map{campaign, {}, {}};
    if (campaign && parts.testFlag(MarkPart::Strength))
        markStrengths(map, today);
    if (campaign && parts.testFlag(MarkPart::Card))
        m_mapCards.each([&](Row &row) { map.marks[row.take<PersonId>()].hasCard = true; }, campaign->id, today);
    if (parts.testFlag(MarkPart::Member))
        m_mapMembers.each([&](Row &row) { map.marks[row.take<PersonId>()].isMember = true; });
    if (parts.testFlag(MarkPart::Leading))
        markLeading(map);
    return map;
}

void StandingRepository::markStrengths(StandingMap &map, const QDate &today)
{
    const auto begin = [](const QDate &day) { return instantText(day.startOfDay()); };
    m_mapAssessments.each(
        [&](Row &row) {
            auto &mark = map.marks[row.take<PersonId>()];
            mark.strength = map.campaign->strength(row.take<int>());
            mark.isFresh = row.take<bool>();
        },
        begin(today.addDays(-Assessment::freshDays)), map.campaign->id, begin(today.addDays(1)));
}

void StandingRepository::markLeading(StandingMap &map)
{
    m_mapLed.each([&](Row &row) {
        map.marks[row.take<PersonId>()].isLed = true;
        ++map.marks[row.take<PersonId>()].followers;
    });
    m_mapLeaders.each([&](Row &row) {
        StandingMap::Post post;
        row >> post.leader >> post.unit >> post.shift;
        auto &mark = map.marks[post.leader];
        mark.covers = qMax(mark.covers, row.take<int>());
        map.posts += post;
    });
}

IdMap<PersonTag, QDate> StandingRepository::signings(CampaignId campaign, const QDate &today)
{
    IdMap<PersonTag, QDate> signings;
    m_mapCards.each(
        [&](Row &row) {
            auto &first = signings[row.take<PersonId>()];
            const auto day = row.take<QDate>();
            if (!first.isValid() || day < first)
                first = day;
        },
        campaign, today);
    return signings;
}

void StandingRepository::eachAssessment(CampaignId campaign, const std::function<void(PersonId, const Assessment &)> &visit)
{
    Assessment assessment;
    assessment.campaign = campaign;
    m_assessments.each(
        [&](Row &row) {
            const auto assessed = row.take<PersonId>();
            row >> assessment.value >> assessment.assessedAt;
            visit(assessed, assessment);
        },
        campaign);
}

QList<MemberSpan> StandingRepository::memberships()
{
    QList<MemberSpan> memberships;
    m_memberships.each([&](Row &row) {
        MemberSpan span;
        row >> span.person >> span.state >> span.sinceOn >> span.untilOn;
        memberships += span;
    });
    // Most are noted person by person; sorting those that are not is quicker here than in the database. A day that is not
    // valid stands before all others.
    const auto place = [](const MemberSpan &span) { return std::pair(span.person, span.sinceOn); };
    if (!std::ranges::is_sorted(memberships, {}, place))
        std::ranges::stable_sort(memberships, {}, place);
    return memberships;
}

QList<MemberSpan> StandingRepository::memberSpans()
{
    QList<MemberSpan> spans;
    for (const auto &span : memberships()) {
        const bool isMember = span.state == MembershipState::Member || span.state == MembershipState::InArrears;
        if (isMember && (spans.isEmpty() || !spans.last().join(span)))
            spans += span;
    }
    return spans;
}

void StandingRepository::eachPayment(const QDate &from, const std::function<void(PersonId, const Payment &)> &visit)
{
    Payment payment;
    m_payments.each(
        [&](Row &row) {
            const auto payer = row.take<PersonId>();
            row >> payment.fromOn >> payment.toOn >> payment.paidOn >> payment.amountCents;
            visit(payer, payment);
        },
        from);
}

void StandingRepository::eachPaidBefore(const QDate &day, const std::function<void(PersonId, const QDate &)> &visit)
{
    m_paidBefore.each(
        [&](Row &row) {
            const auto payer = row.take<PersonId>();
            visit(payer, row.take<QDate>());
        },
        day);
}

QList<LeaderSpan> StandingRepository::leaderSpans()
{
    QList<LeaderSpan> spans;
    m_leaderSpans.each([&](Row &row) {
        LeaderSpan span;
        row >> span.person >> span.startOn >> span.endOn;
        spans += span;
    });
    return spans;
}

} // namespace rnf
