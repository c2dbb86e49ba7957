#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/DayWords.h"
#include "lists/ConditionWords.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// A conversation as the reference reads it.
struct Talk {
    qint64 id;
    QDateTime at;
    QString method, result;
    QDate nextDue, nextDone;
};

/// Who meets a condition, worked out from whole people one by one, as plainly as it can be said.
class Reference {
public:
    Reference(const QDate &today, QHash<PersonId, QList<Talk>> talks, QHash<PersonId, QStringList> lists,
              QHash<PersonId, QStringList> groups, QHash<PersonId, Standing> standings, CampaignId campaign,
              const QHash<qint64, QString> &roles, const QList<CustomField> &own, QHash<PersonId, Volunteer> volunteers,
              const QHash<SkillId, QString> &skills)
        : m_today(today), m_talks(std::move(talks)), m_lists(std::move(lists)), m_groups(std::move(groups)),
          m_standings(std::move(standings)), m_campaign(campaign), m_roles(roles), m_own(own), m_fields(FieldCatalog(own)),
          m_volunteers(std::move(volunteers)), m_skills(skills)
    {
    }

    bool meets(const Person &person, const Condition &condition) const
    {
        const auto meetsPart = [&](const Condition &part) { return meets(person, part); };
        switch (condition.kind) {
        case Condition::Kind::Clause:
            return meetsClause(person, condition);
        case Condition::Kind::All:
            return std::ranges::all_of(condition.parts, meetsPart);
        case Condition::Kind::Any:
            return std::ranges::any_of(condition.parts, meetsPart);
        case Condition::Kind::None:
            return std::ranges::none_of(condition.parts, meetsPart);
        }
        return false;
    }

    /// What somebody has in a field that is asked as text.
    QStringList texts(const Person &person, const QString &key) const
    {
        QStringList found;
        const auto add = [&](const QString &text) {
            if (!text.isEmpty())
                found += text;
        };
        static const QHash<QString, QString Person::*> own{{u"given_name"_s, &Person::givenName},
                                                           {u"middle_name"_s, &Person::middleName},
                                                           {u"family_name"_s, &Person::familyName},
                                                           {u"second_family_name"_s, &Person::secondFamilyName},
                                                           {u"preferred_name"_s, &Person::preferredName},
                                                           {u"legal_name"_s, &Person::legalName},
                                                           {u"display_name"_s, &Person::customDisplayName},
                                                           {u"name_prefix"_s, &Person::namePrefix},
                                                           {u"name_suffix"_s, &Person::nameSuffix},
                                                           {u"pronouns"_s, &Person::pronouns},
                                                           {u"preferred_language"_s, &Person::preferredLanguage},
                                                           {u"source"_s, &Person::source},
                                                           {u"note"_s, &Person::note}};
        static const QHash<QString, QString Employment::*> work{{u"employer"_s, &Employment::employer},
                                                                {u"worksite"_s, &Employment::worksite},
                                                                {u"unit"_s, &Employment::unit},
                                                                {u"shift"_s, &Employment::shift},
                                                                {u"job_title"_s, &Employment::jobTitle}};
        static const QHash<QString, QString Address::*> places{{u"address"_s, &Address::line1},
                                                               {u"line1"_s, &Address::line1},
                                                               {u"city"_s, &Address::city},
                                                               {u"region"_s, &Address::region},
                                                               {u"postal_code"_s, &Address::postalCode},
                                                               {u"country"_s, &Address::country}};
        if (own.contains(key))
            add(person.*own[key]);
        for (const auto &job : person.employments) {
            if (work.contains(key) && job.isCurrent())
                add(job.*work[key]);
        }
        for (const auto &phone : person.phones) {
            if (key == "phone"_L1 || key == keyOf(phone.kind) + u"_phone"_s)
                add(phone.digits);
        }
        for (const auto &email : person.emails) {
            if (key == "email"_L1 || (key == "work_email"_L1 && email.kind == EmailKind::Work))
                add(email.address);
        }
        for (const auto &address : person.addresses) {
            for (const QString &prefix : {QString(), u"mailing_"_s, u"work_"_s}) {
                const bool isKind = prefix.isEmpty() || prefix == keyOf(address.kind) + u'_';
                if (isKind && key.startsWith(prefix) && places.contains(key.sliced(prefix.size())))
                    add(address.*places[key.sliced(prefix.size())]);
            }
        }
        if (key == "tag"_L1)
            found += person.tags;
        if (key == "list"_L1)
            found += m_lists.value(person.id);
        if (key == "group"_L1)
            found += m_groups.value(person.id);
        for (const auto &role : m_standings.value(person.id).roles) {
            if (key == "role"_L1 && role.isCurrent())
                found += m_roles.value(role.type);
        }
        for (const auto &skill : m_volunteers.value(person.id).skills) {
            if (key == "skill"_L1 && skill.level == SkillLevel::Has)
                found += m_skills.value(skill.skill);
        }
        for (const auto &name : person.otherNames) {
            if (key == "other_names"_L1 && !name.isPrivate)
                add(name.name);
        }
        for (const auto &number : person.externalIds) {
            if (key == "external_id"_L1)
                add(number.value);
        }
        return found + inOwnField(person, key);
    }

    /// What somebody has in a field of the office's own.
    QStringList inOwnField(const Person &person, const QString &key) const
    {
        QStringList found;
        const auto field = std::ranges::find(m_own, key, &CustomField::key);
        for (const auto &value : person.custom) {
            if (field != m_own.end() && value.field == field->id)
                found += value.value;
        }
        return found;
    }

    /// What a column shows of somebody, in any order; numbers by their digits.
    QStringList shown(const Person &person, const ConditionField &field) const
    {
        using Kind = ConditionField::Kind;
        const auto counted = [](qsizetype count) { return count ? QStringList{QString::number(count)} : QStringList(); };
        const Standing standing = m_standings.value(person.id);
        switch (field.kind) {
        case Kind::Count:
            return counted(field.key == "leads"_L1 ? standing.followers.size() : m_talks.value(person.id).size());
        case Kind::Level: {
            const auto known = standing.assessment(m_campaign);
            return counted(known ? known->value : 0);
        }
        case Kind::Choice:
        case Kind::YesNo: {
            QStringList labels;
            for (const auto &is : choices(person, field.key)) {
                const bool isNo = field.kind == Kind::YesNo && field.yes.isEmpty() && is == "no"_L1;
                if (!isNo && is != QLatin1String(field.place.unsaid))
                    labels += ConditionFields::choiceLabel(field, is);
            }
            return labels;
        }
        case Kind::Day:
        case Kind::Instant: {
            const auto is = day(asShown(person, field.place), field.key);
            if (!is)
                return {};
            return {field.kind == Kind::Day ? dayWord(*is, m_today) : agoWord(*is, m_today)};
        }
        default:
            return texts(asShown(person, field.place), field.key);
        }
    }

private:
    /// Of a field that is typed over as one value a cell shows the first row only.
    static Person asShown(Person person, const FieldPlace &place)
    {
        if (!place.isFirst)
            return person;
        const auto *job = person.currentWork();
        person.employments = job ? QList{*job} : QList<Employment>();
        if (place.onlyValue.isEmpty()) {
            person.addresses = person.addresses.mid(0, 1);
            person.emails = person.emails.mid(0, 1);
        }
        return person;
    }

    /// Of several offers each counts.
    QStringList choices(const Person &person, const QString &key) const
    {
        QStringList found{choice(person, key)};
        for (const auto &offer : m_volunteers.value(person.id).offers) {
            if (key == "offers"_L1 && !(offer.expiresOn.isValid() && offer.expiresOn < m_today))
                found += keyOf(offer.kind);
        }
        found.removeAll(QString());
        return found;
    }

    QString choice(const Person &person, const QString &key) const
    {
        const auto yesNo = [](bool isSo) { return isSo ? u"yes"_s : u"no"_s; };
        const Standing standing = m_standings.value(person.id);
        const auto membership = standing.membership();
        if (key == "offers"_L1)
            return {};
        if (key == "is_deceased"_L1)
            return yesNo(person.isDeceased);
        if (key == "card"_L1)
            return yesNo(std::ranges::any_of(
                standing.cards, [this](const Card &card) { return card.campaign == m_campaign && card.isValid(m_today); }));
        if (key == "membership"_L1)
            return membership ? keyOf(membership->state) : QString();
        if (key == "good_standing"_L1) {
            using enum MembershipState;
            const bool isSome = membership && QList{Member, Honorary, InArrears}.contains(membership->state);
            return isSome ? yesNo(GoodStanding::on(m_today, standing.memberships, standing.payments).isGood()) : QString();
        }
        if (std::ranges::find(m_own, key, &CustomField::key) != m_own.end())
            return inOwnField(person, key).value(0);
        if (key.startsWith(u"consent_"_s))
            return keyOf(person.mayBeReachedBy(*fromKey<Channel>(key.sliced(8))));
        const auto talks = m_talks.value(person.id);
        const auto last = std::ranges::max_element(
            talks, [](const Talk &a, const Talk &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
        if (last == talks.end())
            return {};
        return key == "last_method"_L1 ? last->method : last->result;
    }

    std::optional<QDate> day(const Person &person, const QString &key) const
    {
        QList<QDate> days;
        if (key == "birth_on"_L1)
            days += person.birthOn;
        for (const auto &value : inOwnField(person, key))
            days += QDate::fromString(value, Qt::ISODate);
        for (const auto &job : person.employments) {
            if (key == "hired_on"_L1 && job.isCurrent())
                days += job.hiredOn;
        }
        for (const auto &talk : m_talks.value(person.id)) {
            if (key == "last_contact"_L1)
                days += talk.at.toLocalTime().date();
            if (key == "next_step_due"_L1 && !talk.nextDone.isValid())
                days += talk.nextDue;
        }
        const Standing standing = m_standings.value(person.id);
        if (key == "member_since"_L1 && standing.membership())
            days += standing.membership()->sinceOn;
        for (const auto &payment : standing.payments) {
            if (key == "dues_paid_until"_L1)
                days += payment.toOn;
        }
        days.removeIf([](const QDate &date) { return !date.isValid(); });
        if (days.isEmpty())
            return std::nullopt;
        return key == "next_step_due"_L1 ? std::ranges::min(days) : std::ranges::max(days);
    }

    bool meetsClause(const Person &person, const Condition &clause) const
    {
        using enum Operator;
        const auto &field = *m_fields.find(clause.field);
        const auto isMeant = [&](const QString &text) {
            const bool isDigits = field.kind == ConditionField::Kind::Digits;
            const auto key = [&](const QString &t) { return isDigits ? digitsOf(t) : foldedText(t); };
            const bool isRaw = key(clause.value).isEmpty();
            const QString has = isRaw ? text : key(text);
            const QString wanted = isRaw ? clause.value : key(clause.value);
            return clause.op == Is || clause.op == IsNot ? has == wanted
                 : clause.op == StartsWith               ? has.startsWith(wanted)
                                                         : has.contains(wanted);
        };
        switch (field.kind) {
        case ConditionField::Kind::Text:
        case ConditionField::Kind::Digits:
        case ConditionField::Kind::Name: {
            const auto has = texts(person, field.key);
            if (clause.op == IsEmpty || clause.op == IsNotEmpty)
                return has.isEmpty() == (clause.op == IsEmpty);
            return std::ranges::any_of(has, isMeant) != (clause.op == IsNot || clause.op == ContainsNot);
        }
        case ConditionField::Kind::Choice:
        case ConditionField::Kind::YesNo: {
            const QStringList are = choices(person, field.key);
            if (clause.op == IsEmpty || clause.op == IsNotEmpty)
                return are.isEmpty() == (clause.op == IsEmpty);
            return are.contains(clause.value) == (clause.op == Is);
        }
        case ConditionField::Kind::Number: {
            const auto has = inOwnField(person, field.key);
            if (clause.op == IsEmpty || clause.op == IsNotEmpty)
                return has.isEmpty() == (clause.op == IsEmpty);
            const double is = has.value(0).toDouble(), wanted = clause.value.toDouble();
            return clause.op == IsNot   ? has.isEmpty() || is != wanted
                 : has.isEmpty()        ? false
                 : clause.op == AtLeast ? is >= wanted
                 : clause.op == AtMost  ? is <= wanted
                                        : is == wanted;
        }
        case ConditionField::Kind::Count: {
            const auto count =
                field.key == "leads"_L1 ? m_standings.value(person.id).followers.size() : m_talks.value(person.id).size();
            const auto number = clause.value.toInt();
            return clause.op == AtLeast ? count >= number : clause.op == AtMost ? count <= number : count == number;
        }
        case ConditionField::Kind::Span: {
            const auto payments = m_standings.value(person.id).payments;
            if (clause.op == IsEmpty || clause.op == IsNotEmpty)
                return payments.isEmpty() == (clause.op == IsEmpty);
            const QDate day = QDate::fromString(clause.value, Qt::ISODate);
            const bool isPaid = std::ranges::any_of(
                payments, [&](const Payment &payment) { return payment.fromOn <= day && payment.toOn >= day; });
            return isPaid == (clause.op == Is);
        }
        case ConditionField::Kind::Linked:
            return m_standings.value(person.id).leaders.isEmpty() == (clause.op == IsEmpty);
        case ConditionField::Kind::Level: {
            const auto known = m_standings.value(person.id).assessment(m_campaign);
            const int value = known ? known->value : 0, wanted = clause.value.toInt();
            return clause.op == Is      ? value == wanted
                 : clause.op == IsNot   ? value != wanted
                 : clause.op == AtLeast ? value >= wanted
                                        : value <= wanted && (value > 0 || wanted == 0);
        }
        default:
            break;
        }
        const auto is = day(person, field.key);
        const QDate value = QDate::fromString(clause.value, Qt::ISODate);
        const QDate ago = m_today.addDays(-clause.value.toInt());
        switch (clause.op) {
        case IsEmpty:
            return !is;
        case IsNotEmpty:
            return is.has_value();
        case NotInLast:
            return !is || *is < ago || *is > m_today;
        case InLast:
            return is && *is >= ago && *is <= m_today;
        case MoreThanAgo:
            return is && *is < ago;
        case InNext:
            return is && *is >= m_today && *is <= m_today.addDays(clause.value.toInt());
        case Before:
            return is && *is < value;
        case After:
            return is && *is > value;
        default:
            return is && *is == value;
        }
    }

    QDate m_today;
    QHash<PersonId, QList<Talk>> m_talks;
    QHash<PersonId, QStringList> m_lists, m_groups;
    QHash<PersonId, Standing> m_standings;
    CampaignId m_campaign;
    QHash<qint64, QString> m_roles;
    QList<CustomField> m_own;
    ConditionFields m_fields;
    QHash<PersonId, Volunteer> m_volunteers;
    QHash<SkillId, QString> m_skills;
};

const QStringList hostile{u"O'Brien"_s,    u"100%"_s, u"%"_s,
                          u"_"_s,          u"a_b"_s,  u"say \"hi\""_s,
                          u"\\"_s,         u"?"_s,    u"Müller & Söhne"_s,
                          u"Вера"_s,       u"😀"_s,    u"x'); DROP TABLE person; --"_s,
                          u"and or not"_s, u"<b>"_s};

} // namespace

/// Who is in a list is who a plain reading of everybody says; lists are kept, changed and taken back like everything.
class TestLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldAndOperatorAgreesWithReadingEverybody_data();
    void everyFieldAndOperatorAgreesWithReadingEverybody();
    void aFewPeopleAreLookedUpByTheirIds();
    void groupsAgreeWithReadingEverybody();
    void aColumnShowsAndSortsWhatPeopleHave_data();
    void aColumnShowsAndSortsWhatPeopleHave();
    void aCellOfSeveralValuesSaysSo();
    void whatIsWrittenReadsBack();
    void oneDayIsToldAsOne();
    void clausesAreReadAsPeopleWriteThem_data();
    void clausesAreReadAsPeopleWriteThem();
    void wrongClausesSayWhatCanBeSaid_data();
    void wrongClausesSayWhatCanBeSaid();
    void aStoredConditionOfANewerProgramIsRefused();
    void aListIsKeptAndTakenBackLikeEverything();
    void handPickedPeopleComeAndGo();
    void twoListsHaveTwoNames();
    void theSearchAndThePickNarrowTheCondition();

private:
    void addOwnFields();
    void standSomehow();
    void offerSomething();
    QHash<PersonId, QStringList> joinSomehow();
    void converse(PersonId person, const QDateTime &at, const QString &method, const QString &result, const QDate &due,
                  const QDate &done);
    QSet<PersonId> expected(const Condition &condition) const;
    void compare(const Condition &condition);

    TestWorkspace m_workspace;
    QList<Person> m_people;
    QList<PersonId> m_order;
    std::unique_ptr<Reference> m_reference;
    QHash<PersonId, QList<Talk>> m_talks;
};

void TestLists::converse(PersonId person, const QDateTime &at, const QString &method, const QString &result,
                         const QDate &due, const QDate &done)
{
    Talk talk{0, at.toUTC(), method, result, due, done};
    QVERIFY(m_workspace->store().act(m_workspace.session, Operation::EditPeople, u"Talk"_s, [&](Action &action) {
        Statement insert(action.database(),
                         u"INSERT INTO interaction (id, person_id, happened_at, method, result, next_due_on, "
                         "next_done_on) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        talk.id = action.newId(40);
        insert.run(talk.id, person, instantText(at), method, result, due, done);
    }));
    m_talks[person] += talk;
}

void TestLists::initTestCase()
{
    std::mt19937 random(1);
    const auto pick = [&](const QStringList &from) {
        return from[std::uniform_int_distribution<qsizetype>(0, from.size() - 1)(random)];
    };
    const auto chance = [&](int percent) { return std::uniform_int_distribution(0, 99)(random) < percent; };
    const QDate today(2026, 11, 16);
    const QStringList names = QStringList{u"Rosa"_s, u"José"_s, u"Jose"_s, u"Søren"_s, u"ANA"_s} + hostile;
    QStringList picked{u"Stewards"_s, u"Käfer"_s};
    QHash<PersonId, QStringList> lists;
    addOwnFields();
    for (int i = 0; i < 90; ++i) {
        Person person;
        person.givenName = pick(names);
        person.familyName = u"Silva %1"_s.arg(i);
        for (QString Person::*member :
             {&Person::middleName, &Person::secondFamilyName, &Person::preferredName, &Person::legalName,
              &Person::customDisplayName, &Person::namePrefix, &Person::nameSuffix, &Person::pronouns,
              &Person::preferredLanguage, &Person::source, &Person::note}) {
            if (chance(30))
                person.*member = pick(names);
        }
        person.isDeceased = chance(10);
        if (chance(50))
            person.birthOn = today.addDays(-std::uniform_int_distribution(0, 60)(random));
        const FieldContext context{m_workspace->phones()};
        for (const char *key : {"mobile_phone", "home_phone", "work_phone", "phone"}) {
            if (chance(25))
                PersonFields::find(QLatin1String(key))
                    ->write(person, u"212 555 01%1"_s.arg(i % 7, 2, 10, QChar(u'0')), context);
        }
        for (const char *key : {"email", "work_email"}) {
            if (chance(30))
                PersonFields::find(QLatin1String(key))->write(person, u"p%1@example.org"_s.arg(i % 5), context);
        }
        for (const AddressKind kind : {AddressKind::Home, AddressKind::Mailing, AddressKind::Work}) {
            if (chance(30))
                person.addresses += {0,
                                     kind,
                                     pick(names),
                                     {},
                                     {},
                                     pick(names),
                                     chance(50) ? pick(names) : QString(),
                                     pick(names),
                                     chance(50) ? pick(names) : QString()};
        }
        for (int job = 0; job < 2; ++job) {
            if (chance(40))
                person.employments += {0,
                                       pick(names),
                                       chance(50) ? pick(names) : QString(),
                                       pick(names),
                                       pick(names),
                                       pick(names),
                                       chance(50) ? today.addDays(-job * 30) : QDate(),
                                       {},
                                       chance(20) ? today : QDate()};
        }
        for (const Channel channel : {Channel::Phone, Channel::Sms, Channel::Email, Channel::BulkEmail, Channel::Mail,
                                      Channel::Visit, Channel::DataSharing}) {
            for (int row = 0; chance(50) && row < 3; ++row)
                person.consents +=
                    {0,  channel, YesNo(row % 3), chance(50) ? u"2026-01-01T00:00:00.000Z"_s : u"2026-02-01T00:00:00.000Z"_s,
                     {}, {}};
        }
        if (chance(40))
            person.tags = QStringList{pick(names)};
        for (const bool isPrivate : {false, true}) {
            if (chance(30))
                person.otherNames += {0, NameKind::Former, pick(names), true, isPrivate};
        }
        if (chance(30))
            person.externalIds += {0, u"external"_s, pick(names) + QString::number(i)};
        for (const auto &[key, values] : {std::pair(u"nickname"_s, names),
                                          {u"seats"_s, {u"4"_s, u"7.5"_s, u"0"_s}},
                                          {u"trained"_s, {u"2026-11-16"_s, u"2026-10-17"_s, u"2020-01-01"_s}},
                                          {u"photo_release"_s, {u"yes"_s, u"no"_s}},
                                          {u"size"_s, {u"S"_s, u"Größe L"_s}},
                                          {u"helps_with"_s, {u"phones"_s, u"phones; rides"_s}}}) {
            if (chance(50))
                m_workspace->people().fields().catalog().find(key)->write(person, pick(values), context);
        }
        const auto id = m_workspace.add(person);
        for (int talk = 0; chance(60) && talk < 4; ++talk) {
            // At the edges of days, where a time zone would show.
            const QDate day = today.addDays(-QList{0, 1, 29, 30, 31, 90}[std::uniform_int_distribution(0, 5)(random)]);
            const auto at = chance(50) ? day.startOfDay() : day.endOfDay();
            converse(id, at, pick({u"phone_call"_s, u"house_visit"_s}), pick({u"talked"_s, u"no_answer"_s}),
                     chance(50) ? today.addDays(std::uniform_int_distribution(-3, 10)(random)) : QDate(),
                     chance(30) ? today : QDate());
        }
        for (const auto &list : std::as_const(picked)) {
            if (chance(20))
                lists[id] += list;
        }
    }
    for (const auto &name : std::as_const(picked)) {
        PersonList list;
        list.name = name;
        list.isHandPicked = true;
        QList<PersonId> people;
        for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
            if (it->contains(name))
                people += it.key();
        }
        QVERIFY(m_workspace->lists().add(m_workspace.session, list, people));
    }
    m_order = m_workspace->people().ids(m_workspace.session, {});
    standSomehow();
    offerSomething();
    m_order = m_workspace->people().ids(m_workspace.session, {}); // whoever assessed is somebody, too
    m_people = m_workspace->people().load(m_workspace.session, m_order);
    QCOMPARE(m_people.size(), 91);
    QHash<PersonId, Standing> standings;
    for (const auto id : std::as_const(m_order))
        standings.insert(id, m_workspace->standings().of(m_workspace.session, id));
    QHash<qint64, QString> roles;
    for (const auto &type : m_workspace->standings().roleTypes(m_workspace.session))
        roles.insert(type.id, type.name);
    const auto campaign = m_workspace->standings().currentCampaign(m_workspace.session);
    QHash<PersonId, Volunteer> volunteers;
    for (const auto id : std::as_const(m_order))
        volunteers.insert(id, m_workspace->volunteers().of(m_workspace.session, id));
    QHash<SkillId, QString> skills;
    for (const auto &skill : m_workspace->tasks().skills(m_workspace.session))
        skills.insert(skill.id, skill.name);
    m_reference = std::make_unique<Reference>(today, m_talks, lists, joinSomehow(), standings, campaign->id, roles,
                                              m_workspace->people().fields().catalog().own(), volunteers, skills);
}

/// Offers of every kind that end around today or never, and skills that people have or want to learn.
void TestLists::offerSomething()
{
    auto &volunteers = m_workspace->volunteers();
    const Session &who = m_workspace.session;
    const QDate today(2026, 11, 16);
    std::mt19937 random(3);
    const auto chance = [&](int percent) { return int(random() % 100) < percent; };
    for (const auto person : std::as_const(m_order)) {
        for (int kind = 0; kind < int(keysOf(OfferKind{}).size()); ++kind) {
            TimeOffer offer;
            offer.kind = OfferKind(kind);
            offer.offeredOn = today.addDays(-30);
            if (chance(70))
                offer.expiresOn = today.addDays(int(random() % 3) - 1);
            if (chance(25))
                QVERIFY(volunteers.saveOffer(who, person, offer));
        }
        for (const auto level : {SkillLevel::Has, SkillLevel::WantsToLearn}) {
            if (chance(30))
                QVERIFY(volunteers.setSkills(who, person, level, {chance(50) ? u"Español"_s : u"driving"_s, u"100%"_s}));
        }
    }
}

/// Two groups, which some people left. Answers who is in which.
QHash<PersonId, QStringList> TestLists::joinSomehow()
{
    auto &groups = m_workspace->groups();
    const Session &who = m_workspace.session;
    std::mt19937 random(3);
    QHash<PersonId, QStringList> joined;
    for (const auto &name : {u"Stewards"_s, u"Søren & Ana"_s}) {
        GroupMember as;
        as.sinceOn = QDate(2026, 1, 1);
        Group group{{}, name};
        group.id = *groups.add(who, group);
        QList<PersonId> staying, leaving;
        for (const auto person : std::as_const(m_order)) {
            if (random() % 3 == 0)
                staying += person;
            else if (random() % 2 == 0)
                leaving += person;
        }
        for (const auto person : std::as_const(staying))
            joined[person] += name;
        if (!groups.addMembers(who, group, staying + leaving, as) || !groups.takeOut(who, group, leaving))
            qFatal("the groups could not be written");
    }
    return joined;
}

/// One field of each kind.
void TestLists::addOwnFields()
{
    for (const auto &field : QList<CustomField>{{0, {}, u"Nickname"_s, CustomKind::Text, {}},
                                                {0, {}, u"Seats"_s, CustomKind::Number, {}},
                                                {0, {}, u"Trained"_s, CustomKind::Day, {}},
                                                {0, {}, u"Photo release"_s, CustomKind::YesNo, {}},
                                                {0, {}, u"Size"_s, CustomKind::Choice, {u"S"_s, u"Größe L"_s}},
                                                {0, {}, u"Helps with"_s, CustomKind::Choices, {u"phones"_s, u"rides"_s}},
                                                {0, {}, u"Page"_s, CustomKind::Link, {}}})
        QVERIFY(m_workspace->people().fields().add(m_workspace.session, field));
}

/// Assessments of two campaigns, cards, members, roles and leaders, in all their states.
void TestLists::standSomehow()
{
    auto &standings = m_workspace->standings();
    const Session &who = m_workspace.session;
    const QDate today(2026, 11, 16);
    std::mt19937 random(2);
    const auto chance = [&](int percent) { return int(random() % 100) < percent; };
    const auto assess = [&](PersonId person, const QDate &day) {
        Assessment assessment;
        assessment.value = int(random() % 6);
        assessment.assessedAt = instantText(day.startOfDay());
        QVERIFY(standings.assess(who, {person}, assessment));
    };
    for (const char *name : {"Before", "Now"}) {
        Campaign campaign;
        campaign.name = QLatin1String(name);
        QVERIFY(standings.saveCampaign(who, campaign, {}));
        for (const auto person : std::as_const(m_order)) {
            for (int ago = 3; ago > 0; --ago) {
                if (chance(30))
                    assess(person, today.addDays(-ago));
            }
            if (chance(40))
                QVERIFY(standings.noteCard(
                    who, {person}, {0, {}, {}, today.addYears(-1).addDays(int(random() % 3) - 1), {}, chance(80), {}, {}}));
            if (chance(10) && !standings.of(who, person).cards.isEmpty())
                QVERIFY(standings.revokeCard(who, person, standings.of(who, person).cards.first()));
        }
    }
    for (const auto person : std::as_const(m_order)) {
        for (const QDate &since : {QDate(2020, 1, 1), today.addDays(-30)}) {
            if (chance(60))
                QVERIFY(standings.setMembership(who, {person}, {0, MembershipState(random() % 6), since, {}, {}}));
        }
        if (chance(50))
            QVERIFY(standings.notePayment(who, {person},
                                          {0, today.addDays(-100), today.addDays(-62 + int(random() % 4)), {}, 0, {}}));
        const auto types = standings.roleTypes(who);
        for (const int type : {0, 3}) {
            if (chance(30))
                QVERIFY(standings.giveRole(who, {person}, types[type], {}));
        }
        if (chance(20) && !standings.of(who, person).roles.isEmpty())
            QVERIFY(standings.endRole(who, person, standings.of(who, person).roles.first()));
        if (chance(40))
            QVERIFY(standings.addLeader(who, {person}, m_order[random() % 5]));
    }
}

QSet<PersonId> TestLists::expected(const Condition &condition) const
{
    QSet<PersonId> people;
    for (const auto &person : m_people) {
        if (m_reference->meets(person, condition))
            people += person.id;
    }
    return people;
}

void TestLists::compare(const Condition &condition)
{
    const auto wanted = expected(condition);
    const auto ids = m_workspace->lists().ids(m_workspace.session, {{}, condition});
    QList<PersonId> inOrder = m_order;
    inOrder.removeIf([&](PersonId id) { return !wanted.contains(id); });
    QVERIFY2(ids == inOrder, qPrintable(ConditionWords::write(condition, m_workspace->lists().fields())));
    QCOMPARE(m_workspace->lists().count(m_workspace.session, {{}, condition}), wanted.size());
}

void TestLists::everyFieldAndOperatorAgreesWithReadingEverybody_data()
{
    QTest::addColumn<QString>("key");
    for (const auto &field : m_workspace->lists().fields().all())
        QTest::newRow(qPrintable(field.key)) << field.key;
}

void TestLists::everyFieldAndOperatorAgreesWithReadingEverybody()
{
    QFETCH(QString, key);
    const auto &field = *m_workspace->lists().fields().find(key);
    QVERIFY(!ConditionFields::label(field).isEmpty());
    bool findsSomebody = false, leavesSomebody = false;
    for (const Operator op : ConditionFields::operators(field)) {
        QStringList values{QString()};
        switch (ConditionFields::valueKind(field, op)) {
        case ConditionFields::ValueKind::Text:
            values = hostile + QStringList{u"jose"_s,   u"SOREN"_s,       u"ana"_s,           u"os"_s,      u"2125550103"_s,
                                           u"212"_s,    u"stewards"_s,    u"KAFER"_s,         u"silva 7"_s, u"steward"_s,
                                           u"leader"_s, u"example.org"_s, u"p3@example.org"_s};
            break;
        case ConditionFields::ValueKind::Choice:
            values = ConditionFields::choices(field);
            break;
        case ConditionFields::ValueKind::Day:
            values = QStringList{u"2026-11-16"_s, u"2026-10-17"_s, u"2026-11-20"_s, u"2026-09-15"_s};
            break;
        case ConditionFields::ValueKind::Number:
            values = QStringList{u"0"_s, u"1"_s, u"2"_s, u"30"_s};
            break;
        case ConditionFields::ValueKind::Nothing:
            break;
        }
        for (const auto &value : std::as_const(values)) {
            const auto clause = Condition::clause(key, op, value);
            if (!m_workspace->lists().fields().problem(clause).isEmpty())
                continue;
            compare(clause);
            // As one of several it is asked of a few people only.
            compare(Condition::clause(u"given_name"_s, Operator::Contains, u"os"_s) && clause);
            const auto found = expected(clause).size();
            findsSomebody |= found > 0;
            leavesSomebody |= found < m_people.size();
        }
    }
    QVERIFY(findsSomebody && leavesSomebody);
}

/// Else every look goes through everybody, and a list of a million takes minutes. All fields were asked by now.
void TestLists::aFewPeopleAreLookedUpByTheirIds()
{
    auto &reader = m_workspace->store().reader();
    if (reader.connection().isShared())
        return; // the plans are SQLite's; PostgreSQL looks how many there are before it chooses
    const QRegularExpression step(u"^(SEARCH|SCAN) [rn] "_s);
    const QRegularExpression byPerson(u"\\b(person_id|leader_id|rowid)=\\?"_s);
    int asked = 0;
    for (const auto &sql : reader.statements()) {
        if (!sql.contains(u" r WHERE r."_s) || !sql.contains(u" IN (?"_s))
            continue;
        ++asked;
        Statement plan(reader, u"EXPLAIN QUERY PLAN "_s + sql);
        plan.each([&](Row &row) {
            for (int i = 0; i < 3; ++i)
                row.take<int>();
            const auto told = row.take<QString>();
            QVERIFY2(!step.match(told).hasMatch() || byPerson.match(told).hasMatch(), qPrintable(told + u": "_s + sql));
        });
    }
    QVERIFY(asked > 30);
}

void TestLists::groupsAgreeWithReadingEverybody()
{
    std::mt19937 random(7);
    const auto below = [&](qsizetype end) { return std::uniform_int_distribution<qsizetype>(0, end - 1)(random); };
    const QList<Condition> clauses{
        Condition::clause(u"tag"_s, Operator::Is, u"rosa"_s),
        Condition::clause(u"unit"_s, Operator::Contains, u"o"_s),
        Condition::clause(u"shift"_s, Operator::IsNot, u"Ana"_s),
        Condition::clause(u"city"_s, Operator::IsEmpty),
        Condition::clause(u"last_contact"_s, Operator::NotInLast, u"30"_s),
        Condition::clause(u"last_contact"_s, Operator::MoreThanAgo, u"30"_s),
        Condition::clause(u"consent_phone"_s, Operator::Is, u"unknown"_s),
        Condition::clause(u"conversations"_s, Operator::AtMost, u"1"_s),
        Condition::clause(u"is_deceased"_s, Operator::Is, u"no"_s),
        Condition::clause(u"mobile_phone"_s, Operator::IsNotEmpty),
    };
    const std::function<Condition(int)> make = [&](int depth) -> Condition {
        if (depth == 0 || below(3) == 0)
            return clauses[below(clauses.size())];
        Condition group = Condition::group(Condition::Kind(1 + below(3)), {});
        for (qsizetype i = 0; i <= below(4); ++i)
            group.parts += make(depth - 1);
        return group;
    };
    for (int i = 0; i < 150; ++i)
        compare(make(3));
    compare({});
    compare(Condition::group(Condition::Kind::Any, {}));
}

void TestLists::oneDayIsToldAsOne()
{
    /// The plurals of the window's English, as far as they matter here.
    class Singular : public QTranslator {
    public:
        QString translate(const char *, const char *text, const char *, int n) const override
        {
            return n == 1 ? QString::fromUtf8(text).replace(u"days"_s, u"day"_s) : QString();
        }
        bool isEmpty() const override { return false; }
    };
    Singular singular;
    QVERIFY(QCoreApplication::installTranslator(&singular));
    const auto told = [](Operator op, const QString &days) {
        return ConditionWords::told(Condition::clause(u"last_contact"_s, op, days), {});
    };
    QCOMPARE(told(Operator::InLast, u"1"_s), u"Last contact is in the last 1 day"_s);
    QCOMPARE(told(Operator::NotInLast, u"1"_s), u"Last contact is not in the last 1 day"_s);
    QCOMPARE(told(Operator::MoreThanAgo, u"1"_s), u"Last contact is more than 1 day ago"_s);
    QCOMPARE(told(Operator::InNext, u"1"_s), u"Last contact is in the next 1 day"_s);
    QCOMPARE(told(Operator::InLast, u"30"_s), u"Last contact is in the last 30 days"_s);
}

void TestLists::aColumnShowsAndSortsWhatPeopleHave_data()
{
    QTest::addColumn<QString>("key");
    for (const auto &column : m_workspace->lists().columns().all())
        QTest::newRow(qPrintable(column.key)) << column.key;
}

void TestLists::aColumnShowsAndSortsWhatPeopleHave()
{
    QFETCH(QString, key);
    using Kind = ConditionField::Kind;
    const auto &column = *m_workspace->lists().columns().find(key);
    const bool isNamed = column.asks && !column.member && column.asks->kind != Kind::Linked;
    const auto rows = m_workspace->lists().rows(m_workspace.session, m_order, {key});
    QCOMPARE(rows.size(), m_people.size());
    for (qsizetype i = 0; isNamed && i < rows.size(); ++i) {
        QStringList shown = m_reference->shown(m_people[i], *column.asks);
        QString cell = rows[i].cells.first();
        if (column.asks->kind == Kind::Digits) {
            cell = digitsOf(cell);
            shown = {shown.join(QString())};
        }
        // A name may have a comma in it, so all of them are looked for in the cell, and nothing else is there.
        qsizetype length = 0;
        for (const auto &text : std::as_const(shown)) {
            QVERIFY2(cell.contains(text), qPrintable(cell + u" lacks "_s + text));
            length += text.size();
        }
        QCOMPARE(cell.size(), length + 2 * qMax<qsizetype>(0, shown.size() - 1));
    }
    for (const bool isDescending : {false, true}) {
        const auto sorted = m_workspace->lists().ids(m_workspace.session, {}, {key, isDescending});
        QCOMPARE(QSet<PersonId>(sorted.cbegin(), sorted.cend()), QSet<PersonId>(m_order.cbegin(), m_order.cend()));
        const auto inOrder = m_workspace->lists().rows(m_workspace.session, sorted, {key});
        const auto firstBlank =
            std::ranges::find_if(inOrder, [](const ListRow &row) { return row.cells.first().isEmpty(); });
        QVERIFY(std::all_of(firstBlank, inOrder.end(), [](const ListRow &row) { return row.cells.first().isEmpty(); }));
        const bool isNumber = column.asks && (column.asks->kind == Kind::Count || column.asks->kind == Kind::Level);
        for (auto row = inOrder.begin(); isNumber && row != firstBlank && row + 1 != firstBlank; ++row) {
            const int here = row->cells.first().toInt(), next = (row + 1)->cells.first().toInt();
            QVERIFY(isDescending ? here >= next : here <= next);
        }
    }
}

/// "Only MA" is offered for each of them, "Only MA; NY" would find nobody.
void TestLists::aCellOfSeveralValuesSaysSo()
{
    const auto &lists = m_workspace->lists();
    QStringList many;
    for (const auto &column : lists.columns().all()) {
        if (column.isMany)
            many += column.key;
        const bool isWord =
            column.asks
            && (column.asks->kind == ConditionField::Kind::Text || column.asks->kind == ConditionField::Kind::Name);
        if (!isWord)
            continue;
        for (const auto &person : m_people) {
            const auto texts = m_reference->shown(person, *column.asks);
            QVERIFY2(column.isMany || texts.size() < 2, qPrintable(column.key));
        }
    }
    for (const char *key : {"tags", "role", "group", "skill", "external_id", "helps_with", "mobile_phone"})
        QVERIFY2(many.contains(QLatin1String(key)), key);
    for (const char *key : {"region", "work_city", "shift", "worksite", "unit", "phone", "email", "given_name", "nickname"})
        QVERIFY2(!many.contains(QLatin1String(key)), key);
}

void TestLists::whatIsWrittenReadsBack()
{
    const auto &fields = m_workspace->lists().fields();
    QList<Condition> all;
    for (const auto &field : fields.all()) {
        for (const Operator op : ConditionFields::operators(field)) {
            QStringList values{u"30"_s,     u"2026-11-16"_s,
                               QString(),   u"yes"_s,
                               u"talked"_s, u"sms"_s,
                               u"empty"_s,  u"in the last 30 days"_s,
                               u"not"_s,    u"Nursing 4 West"_s,
                               u"(x)"_s,    u"two  blanks"_s};
            for (const auto &value : values + hostile) {
                const auto clause = Condition::clause(field.key, op, value);
                const bool takesNone = ConditionFields::valueKind(field, op) == ConditionFields::ValueKind::Nothing;
                if (fields.problem(clause).isEmpty() && (!takesNone || value.isEmpty()))
                    all += clause;
            }
        }
    }
    const auto a = all[0], b = all[20], c = all[60];
    using Kind = Condition::Kind;
    all += Condition::group(Kind::All, {a, b, c});
    all += Condition::group(Kind::Any, {a, b});
    all += Condition::group(Kind::None, {a});
    all += Condition::group(Kind::None, {a, b});
    all += Condition::group(Kind::All, {a, Condition::group(Kind::Any, {b, c}), Condition::group(Kind::None, {c, a})});
    all += Condition::group(Kind::Any, {Condition::group(Kind::All, {a, b}), c});
    QVERIFY(all.size() > 1000);
    for (const auto &condition : std::as_const(all)) {
        const QString text = ConditionWords::write(condition, fields);
        const auto read = ConditionWords::read(text, fields);
        QVERIFY2(read, qPrintable(text));
        QVERIFY2(*read == condition, qPrintable(text + u" → "_s + ConditionWords::write(*read, fields)));
        const auto stored = Condition::fromJson(condition.toJson(), fields);
        QVERIFY2(stored == condition, qPrintable(text));
        QVERIFY(!ConditionWords::told(condition, fields).contains(u"…"_s));
    }
}

void TestLists::clausesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("means");
    QTest::newRow("a name") << u"city is Bronx"_s << u"city is Bronx"_s;
    QTest::newRow("several words") << u"unit is Nursing 4 West and tag is not steward"_s
                                   << u"unit is \"Nursing 4 West\" and tag is not steward"_s;
    QTest::newRow("big letters") << u"CITY Is Bronx AND Tag IS steward"_s << u"city is Bronx and tag is steward"_s;
    QTest::newRow("more than") << u"last_contact more than 30 days ago"_s << u"last_contact more than 30 days ago"_s;
    QTest::newRow("with is") << u"last_contact is more than 30 days ago"_s << u"last_contact more than 30 days ago"_s;
    QTest::newRow("one day") << u"last_contact in the last 1 day"_s << u"last_contact in the last 1 days"_s;
    QTest::newRow("not in") << u"last_contact is not in the last 30 days"_s << u"last_contact not in the last 30 days"_s;
    QTest::newRow("never") << u"last_contact is never"_s << u"last_contact is never"_s;
    QTest::newRow("none") << u"tag is none"_s << u"tag is empty"_s;
    QTest::newRow("and before or") << u"city is A or city is B and tag is c"_s << u"city is A or (city is B and tag is c)"_s;
    QTest::newRow("parentheses") << u"(city is A or city is B) and not tag is c"_s
                                 << u"(city is A or city is B) and not (tag is c)"_s;
    QTest::newRow("quoted") << u"city is \"empty\""_s << u"city is \"empty\""_s;
}

void TestLists::clausesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, means);
    const auto read = ConditionWords::read(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(ConditionWords::write(*read), means);
}

void TestLists::wrongClausesSayWhatCanBeSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"city is Bronx"_s;
    QTest::newRow("no such field") << u"town is Bronx"_s << u"postal_code"_s;
    QTest::newRow("no operator") << u"last_contact long ago"_s << u"more than N days ago"_s;
    QTest::newRow("no value") << u"city is"_s << u"City"_s;
    QTest::newRow("no number") << u"last_contact in the last few days"_s << u"in the last N days"_s;
    QTest::newRow("no such choice") << u"consent_phone is perhaps"_s << u"yes, no, unknown"_s;
    QTest::newRow("no day") << u"birth_on is 3/4/81"_s << u"2026-11-16"_s;
    QTest::newRow("open quote") << u"city is \"Bronx"_s << u"quotation mark"_s;
    QTest::newRow("open parenthesis") << u"(city is Bronx"_s << u"parenthesis"_s;
    QTest::newRow("nothing behind and") << u"city is Bronx and"_s << u"city is Bronx"_s;
    QTest::newRow("two values") << u"city is \"A\" \"B\""_s << u"and"_s;
    QTest::newRow("too deep") << QString(1000, u'(') << u"parentheses"_s;
    QTest::newRow("too negative") << u"not "_s.repeated(1000) << u"parentheses"_s;
}

void TestLists::wrongClausesSayWhatCanBeSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto read = ConditionWords::read(text);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void TestLists::aStoredConditionOfANewerProgramIsRefused()
{
    const auto read = [](const char *json) { return Condition::fromJson(QJsonDocument::fromJson(json).object(), {}); };
    QVERIFY(read(R"({"all":[{"field":"city","op":"is","value":"Bronx"}]})"));
    QVERIFY(!read(R"({"all":[{"field":"horoscope","op":"is","value":"Lion"}]})"));
    QVERIFY(!read(R"({"field":"city","op":"rhymes_with","value":"Bronx"})"));
    QVERIFY(!read(R"({"field":"last_contact","op":"in_last","value":"many"})"));
    QVERIFY(!read(R"({"some":[]})"));
    QByteArray deep = "{\"field\":\"city\",\"op\":\"is\",\"value\":\"a\"}";
    for (int i = 0; i < 100; ++i)
        deep = "{\"all\":[" + deep + "]}";
    QVERIFY(!read(deep.constData()));
    // It is said, and everybody is not taken for the list.
    const Session &session = m_workspace.session;
    PersonList list;
    list.name = u"Lions"_s;
    const auto id = m_workspace->lists().add(session, list);
    QVERIFY(m_workspace->store().act(session, Operation::EditPeople, u"Newer"_s, [&](Action &action) {
        Statement change(action.database(), u"UPDATE person_list SET condition = ? WHERE id = ?"_s);
        change.run(u"{\"field\":\"horoscope\",\"op\":\"is\",\"value\":\"Lion\"}"_s, *id);
    }));
    QCOMPARE(m_workspace->lists().named(session, u"Lions"_s).error().id, u"unknown-field"_s);
    QVERIFY(m_workspace->lists().remove(session, *m_workspace->lists().find(session, *id)));
}

void TestLists::aListIsKeptAndTakenBackLikeEverything()
{
    auto &lists = m_workspace->lists();
    const Session &session = m_workspace.session;
    const auto before = contentOf(m_workspace->store().reader());
    PersonList list;
    list.name = u"  Night, not reached "_s;
    list.search = u"ro"_s;
    list.condition = *ConditionWords::read(u"shift is Ana and last_contact not in the last 30 days"_s);
    list.columns = {u"name"_s, u"phone"_s, u"shift"_s};
    list.order = {u"unit"_s, true};
    const auto id = lists.add(session, list);
    QVERIFY(id);
    list.id = *id;
    list.name = u"Night, not reached"_s;
    QCOMPARE(*lists.find(session, *id), list);
    QCOMPARE(*lists.named(session, u"NIGHT not reached"_s), list);
    PersonList renamed = list;
    renamed.name = u"Night"_s;
    renamed.condition = {};
    QVERIFY(lists.save(session, list, renamed));
    QCOMPARE(*lists.find(session, *id), renamed);
    const auto gone = lists.remove(session, renamed);
    QVERIFY(gone);
    QVERIFY(!lists.find(session, *id));
    QVERIFY(m_workspace->changes().undo(session, *gone));
    QCOMPARE(*lists.find(session, *id), renamed);
    const auto history = m_workspace->changes().history(session, 4);
    QCOMPARE(history[2].label, u"Rename the list Night, not reached to Night"_s);
    QVERIFY(m_workspace->changes().undo(session, history[2].seq));
    QCOMPARE(*lists.find(session, *id), list);
    QVERIFY(m_workspace->changes().undo(session, history[3].seq));
    QCOMPARE(contentOf(m_workspace->store().reader()), before);
}

void TestLists::handPickedPeopleComeAndGo()
{
    auto &lists = m_workspace->lists();
    const Session &session = m_workspace.session;
    PersonList list;
    list.name = u"Committee"_s;
    list.isHandPicked = true;
    const auto added = m_workspace.add(m_workspace.person(u"Ida"_s, u"Wells"_s));
    const auto id = lists.add(session, list, {m_order[3], added});
    QVERIFY(id);
    const auto people = [&] { return lists.ids(session, lists.find(session, *id)->filter()); };
    QCOMPARE(people(), (QList{m_order[3], added}));
    QVERIFY(lists.pick(session, *lists.find(session, *id), {m_order[3], m_order[5]}));
    QCOMPARE(people().size(), 3);
    const auto gone = m_workspace->people().remove(session, {added});
    QCOMPARE(people().size(), 2);
    QVERIFY(m_workspace->changes().undo(session, *gone));
    QCOMPARE(people().size(), 3);
    QCOMPARE(*lists.pick(session, *lists.find(session, *id), {m_order[3]}), 0);
    QVERIFY(lists.unpick(session, *lists.find(session, *id), {m_order[3]}));
    QCOMPARE(*lists.unpick(session, *lists.find(session, *id), {m_order[3]}), 0);
    QCOMPARE(people(), (QList{m_order[5], added}));
    // People make a new list in one action.
    PersonList fresh;
    fresh.isHandPicked = true;
    fresh.name = u" Bargaining "_s;
    const auto made = lists.pick(session, fresh, {m_order[3], m_order[5]});
    QCOMPARE(lists.count(session, lists.named(session, u"Bargaining"_s)->filter()), 2);
    QCOMPARE(lists.pick(session, fresh, {added}).error().id, u"name-taken"_s);
    QVERIFY(m_workspace->changes().undo(session, *made));
    QVERIFY(!lists.named(session, u"Bargaining"_s));
    // A list may be asked for another one.
    QCOMPARE(lists.ids(session, {{}, *ConditionWords::read(u"list is committee and given_name is Ida"_s)}), QList{added});
    QVERIFY(lists.remove(session, *lists.find(session, *id)));
    QVERIFY(m_workspace->people().remove(session, {added}));
}

void TestLists::twoListsHaveTwoNames()
{
    auto &lists = m_workspace->lists();
    const Session &session = m_workspace.session;
    PersonList list;
    QCOMPARE(lists.add(session, list).error().id, u"no-name"_s);
    list.name = u"stewards"_s;
    QCOMPARE(lists.add(session, list).error().id, u"name-taken"_s);
    QCOMPARE(lists.named(session, u"Nobody"_s).error().id, u"no-list"_s);
    QVERIFY(lists.named(session, u"Nobody"_s).error().message.contains(u"Stewards"_s));
}

void TestLists::theSearchAndThePickNarrowTheCondition()
{
    auto &lists = m_workspace->lists();
    const Session &session = m_workspace.session;
    const auto condition = *ConditionWords::read(u"given_name is jose or given_name is Søren"_s);
    const auto wanted = expected(condition);
    PeopleFilter filter{u"silva 1"_s, condition};
    auto expectedIds = m_workspace->people().ids(session, filter.search);
    expectedIds.removeIf([&](PersonId id) { return !wanted.contains(id); });
    QVERIFY(!expectedIds.isEmpty());
    QCOMPARE(lists.ids(session, filter), expectedIds);
    QCOMPARE(lists.count(session, filter), expectedIds.size());
    filter.picked.emplace();
    filter.picked->add(expectedIds.last().value);
    QCOMPARE(lists.ids(session, filter), QList{expectedIds.last()});
    auto backwards = lists.ids(session, {filter.search, condition}, {u"name"_s, true});
    std::ranges::reverse(backwards);
    QCOMPARE(backwards, expectedIds);
}

RNF_TEST(TestLists)
#include "tst_lists.moc"
