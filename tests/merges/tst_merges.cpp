#include "merges/MergeTest.h"
#include "support/Chance.h"
#include "support/TestProgram.h"

#include "duplicates/Duplicates.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "merges/MergePlan.h"
#include "staffing/Staffing.h"

#include "people/OtherNames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What two people had stands with the one who is kept, in every table, and nothing of it is lost.
class TestMerges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<MergeTest>(); }
    void everyColumnThatSaysWhoIsPlanned();
    void everyRuleKnowsWhatMayNotStandTwice();
    void theKeptPersonHasWhatBothHad();
    void oneOfTwoEqualRowsIsEnough();
    void theMostFrequentThenTheNewestValueIsProposed();
    void whatIsChosenStaysAndTheOtherIsNoted();
    void aNameThatIsOnlyForFindingIsNeverProposedNorTold();
    void listsWithTheOtherNameFindWhoeverWasKept();
    void fieldsOfOurOwnAreKept();
    void whatIsWrittenDifferentlyIsNoDifference();
    void whoeverSaidNoHasSaidNo();
    void twoJobsAndTwoMembershipsAreToldOf();
    void aRegistrationKeepsTheFirmerAnswerAndAllThatWasPaid();
    void aPlaceThatComesFreeIsOfferedToWhoeverWaits();
    void aGroupThatFitsNowGetsItsPlaces();
    void anAnswerKeepsTheKindItWasGivenFor();
    void aShiftKeepsWhatWasWorked();
    void listsGroupsTasksAndSkillsHaveThemOnce();
    void nobodyLeadsThemselves();
    void submittedWeeksBecomeOneSubmittedWeek();
    void aWeekThatWasNotSubmittedIsSubmittedAgain();
    void approvedHoursStayAsTheyWere();
    void whoeverSignsInIsKept();
    void aRunningTimerIsStoppedFirst();
    void aRefusedMergeLeavesNothing_data();
    void aRefusedMergeLeavesNothing();
    void severalGroupsAreOneAction();
    void aCancelledMergeOfManyLeavesNothing();
    void aPreviewTellsWhatWouldMove();
    void wholeNotesAreCompared();
    void equalRowsOfOnePersonAreTwoFacts();
    void onePhoneStandsFirst();
    void whoeverIsOneAfterAllIsNotToldApart();
    void onlyOrganizersMerge();
    void aGroupInWhoseWayIsSomethingIsLeftOut();
    void onlyNamesAndOwnFieldsAreSearched();

private:
    PersonId add(const QString &given, const QString &family = u"Díaz"_s, const std::function<void(Person &)> &with = {})
    {
        return m_test->add(given, family, with);
    }
    Workspace &workspace() { return m_test->workspace(); }
    const Session &session() { return m_test->session(); }
    MergeOutcome merge(PersonId keep, const QList<PersonId> &others, const QList<FieldChoice> &choices = {})
    {
        const auto merged = m_test->merge(keep, others, choices);
        if (!merged)
            qWarning("%s", qPrintable(merged.error().message));
        return merged ? *merged : MergeOutcome();
    }
    QStringList notes() { return m_test->texts(u"SELECT field || '=' || value FROM alt_value ORDER BY id"_s); }
    MergeField field(const MergePreview &preview, const QString &key)
    {
        const auto found = std::ranges::find(preview.fields, key, &MergeField::key);
        return found == preview.fields.end() ? MergeField() : *found;
    }
    Event event(const QString &name = u"Potluck"_s, int places = 0)
    {
        Events::New added;
        added.event.name = name;
        added.event.hasShifts = true;
        added.event.places = places;
        EventTimes::set(added.event, {2026, 11, 21}, QTime(19, 0), 120);
        return *workspace().events().find(session(), *workspace().events().add(session(), added));
    }
    void comeTo(const Event &event, PersonId person)
    {
        auto &registrations = workspace().registrations();
        QVERIFY(registrations.invite(session(), event, {person}));
        QVERIFY(registrations.answer(session(), {registrations.find(session(), event.id, person)->id}, Rsvp::Yes));
    }
    Rsvp answerTo(const Event &event, PersonId person)
    {
        return workspace().registrations().find(session(), event.id, person)->rsvp;
    }
    WeekKey week(PersonId person) { return {person, {}, QDate(2026, 11, 9)}; }
    void work(const WeekKey &key, int minutes, const QString &area = u"Calls"_s)
    {
        const WorkKind kind{{}, *workspace().hours().areaNamed(session(), area), Category::Program};
        QVERIFY(workspace().hours().setMinutes(session(), key, kind, key.weekOn, minutes));
    }
    QStringList sheets() { return m_test->texts(u"SELECT status FROM timesheet ORDER BY id"_s); }

    std::unique_ptr<MergeTest> m_test;
};

void TestMerges::everyColumnThatSaysWhoIsPlanned()
{
    QStringList inSchema, planned;
    auto &connection = workspace().store().reader().connection();
    for (const auto &table : connection.tables()) {
        for (const auto &reference : connection.references(table)) {
            if (reference.parent == "person"_L1)
                inSchema += table + u'.' + reference.column;
        }
    }
    for (const auto &rule : MergePlan::rules())
        planned += QLatin1String(rule.table) + u'.' + QLatin1String(rule.column);
    inSchema.sort();
    planned.sort();
    QCOMPARE(planned, inSchema);
}

/// Whoever's row may stand once only would break the merge of two people who both have one.
void TestMerges::everyRuleKnowsWhatMayNotStandTwice()
{
    const auto &shapes = workspace().changes().shapes();
    for (const auto &rule : MergePlan::rules()) {
        const auto *shape = shapes.find(QString::fromLatin1(rule.table));
        if (!shape || shape->name == "timesheet"_L1) // joined by weeks
            continue;
        QStringList key{QString::fromLatin1(rule.column)};
        for (const char *column : rule.key)
            key += QString::fromLatin1(column);
        for (const auto &column : key)
            QVERIFY2(shape->columns.contains(column), qPrintable(shape->name + u'.' + column));
        for (const auto &column : rule.columns)
            QVERIFY2(shape->columns.contains(QString::fromLatin1(column.column)), column.column);
        for (const auto &unique : shape->uniques) {
            if (!unique.columns.contains(key.first()))
                continue;
            QVERIFY2(std::ranges::all_of(key, [&](const QString &column) { return unique.columns.contains(column); })
                         && unique.columns.size() == key.size() && !rule.ended,
                     qPrintable(shape->name + u": "_s + unique.columns.join(u", "_s)));
        }
        // What refers to a row that is folded must be able to refer to its like. Of two that say the same of both, one goes.
        for (const auto &child : shapes.all()) {
            for (const auto &parent : child.parents) {
                const bool mayFold = rule.how == MergeRule::How::Belongs || rule.how == MergeRule::How::SameFact;
                const bool isOnce = std::ranges::any_of(child.uniques, [&](const CatalogUnique &unique) {
                    return unique.columns == QStringList{parent.column};
                });
                QVERIFY2(parent.parent != shape->number || !mayFold || !isOnce, qPrintable(child.name));
            }
        }
    }
}

void TestMerges::theKeptPersonHasWhatBothHad()
{
    const auto kept = add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) {
        m_test->set(person, "mobile_phone", u"(212) 555-0100"_s);
        m_test->set(person, "external_id", u"employer:17"_s);
        person.tags = QStringList{u"night"_s, u"steward"_s};
        person.phones.first().isPrimary = true;
    });
    const auto other = add(u"Rosa"_s, u"Diaz"_s, [&](Person &person) {
        m_test->set(person, "mobile_phone", u"(212) 555-0199"_s);
        m_test->set(person, "email", u"rosa@example.org"_s);
        m_test->set(person, "external_id", u"employer:18"_s);
        m_test->set(person, "line1", u"5 Mill Road"_s);
        m_test->set(person, "note", u"Sings"_s);
        person.tags = QStringList{u"carpool"_s, u"night"_s};
        person.phones.first().isPrimary = true;
    });
    Conversation conversation;
    conversation.person = other;
    conversation.note = u"Wants to help"_s;
    QVERIFY(workspace().conversations().log(session(), conversation));

    const auto outcome = merge(kept, {other});
    QVERIFY(outcome.action > 0);
    QCOMPARE(outcome.merged, 1);
    QCOMPARE(workspace().changes().history(session(), 1).first().label, u"Merge Rosa Díaz and 1 more"_s);
    const Person now = m_test->of(kept);
    QCOMPARE(now.phones.size(), 2);
    QCOMPARE(now.phones.first().raw, u"(212) 555-0100"_s);
    QVERIFY(now.phones[0].isPrimary && !now.phones[1].isPrimary);
    QCOMPARE(now.emails.first().address, u"rosa@example.org"_s);
    QCOMPARE(now.externalIds.size(), 2);
    QCOMPARE(now.addresses.first().line1, u"5 Mill Road"_s);
    QCOMPARE(now.tags, (QStringList{u"carpool"_s, u"night"_s, u"steward"_s}));
    QCOMPARE(now.note, u"Sings"_s);
    QCOMPARE(workspace().conversations().ofPerson(session(), kept).size(), 1);
    QVERIFY(!workspace().people().find(session(), other));
    // Found by what was the other's, and only once.
    QCOMPARE(workspace().people().ids(session(), u"0199"_s), QList{kept});
    QCOMPARE(workspace().people().ids(session(), u"carpool"_s), QList{kept});
    QCOMPARE(workspace().people().ids(session(), u"diaz"_s), QList{kept});
    QCOMPARE(m_test->findings(), QStringList());
    QCOMPARE(m_test->texts(u"SELECT merged_name FROM person_merge"_s), QStringList{u"Rosa Diaz"_s});
}

void TestMerges::oneOfTwoEqualRowsIsEnough()
{
    const auto with = [&](bool isPrimary) {
        return [this, isPrimary](Person &person) {
            m_test->set(person, "mobile_phone", u"(212) 555-0100"_s);
            m_test->set(person, "employer", u"River Hospital"_s);
            person.phones.first().isPrimary = isPrimary;
        };
    };
    const auto kept = add(u"Rosa"_s, u"Díaz"_s, with(false)), other = add(u"Rosa"_s, u"Díaz"_s, with(true));
    QCOMPARE(merge(kept, {other}).folded, 2);
    QCOMPARE(m_test->of(kept).phones.size(), 1);
    QVERIFY(m_test->of(kept).phones.first().isPrimary);
    QCOMPARE(m_test->of(kept).employments.size(), 1);
}

void TestMerges::theMostFrequentThenTheNewestValueIsProposed()
{
    const auto born = [&](const QString &day, const QString &language) {
        return add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) {
            m_test->set(person, "birth_on", day);
            m_test->set(person, "preferred_language", language);
        });
    };
    const auto first = born(u"1981"_s, u"en"_s), second = born(u"1981-03-14"_s, u"es"_s), third = born({}, u"es"_s);
    auto preview = workspace().merges().preview(session(), {first, second, third}, first);
    QCOMPARE(preview.keep(), first);
    QCOMPARE(field(preview, u"preferred_language"_s).proposed, second);
    QVERIFY(field(preview, u"preferred_language"_s).differs);
    QCOMPARE(field(preview, u"birth_on"_s).proposed, second); // a year says less than a day of it
    // Of two the one who was touched last.
    QCOMPARE(field(workspace().merges().preview(session(), {first, third}, first), u"preferred_language"_s).proposed, third);
    m_test->edit(first, [](Person &person) { person.pronouns = u"she"_s; });
    QCOMPARE(field(workspace().merges().preview(session(), {first, third}, first), u"preferred_language"_s).proposed, first);
}

void TestMerges::whatIsChosenStaysAndTheOtherIsNoted()
{
    const auto kept = add(u"Rosa"_s, u"Díaz"_s, [](Person &person) { person.pronouns = u"she"_s; });
    const auto other = add(u"Rosita"_s, u"Díaz López"_s, [](Person &person) {
        person.pronouns = u"they"_s;
        person.customSortName = u"Lopez"_s;
    });
    merge(kept, {other}, {{u"given_name"_s, kept}, {u"family_name"_s, other}, {u"pronouns"_s, kept}});
    const Person now = m_test->of(kept);
    QCOMPARE(now.givenName, u"Rosa"_s);
    QCOMPARE(now.familyName, u"Díaz López"_s);
    QCOMPARE(now.customSortName, u"Lopez"_s); // goes with the family name
    QCOMPARE(now.pronouns, u"she"_s);
    QCOMPARE(notes(), (QStringList{u"given_name=Rosita"_s, u"family_name=Díaz"_s, u"pronouns=they"_s}));
    QCOMPARE(m_test->texts(u"SELECT origin FROM alt_value WHERE value = 'Rosita'"_s), QStringList{u"Rosita Díaz López"_s});
    QCOMPARE(workspace().people().ids(session(), u"rosita"_s), QList{kept}); // is found all the same
    QCOMPARE(m_test->findings(), QStringList());
    // That somebody has none can be chosen as well.
    const auto third = add(u"Rosa"_s);
    merge(kept, {third}, {{u"pronouns"_s, third}});
    QCOMPARE(m_test->of(kept).pronouns, QString());
    QVERIFY(notes().contains(u"pronouns=she"_s));
}

void TestMerges::aNameThatIsOnlyForFindingIsNeverProposedNorTold()
{
    const auto carla = m_test->add(u"Carla"_s, u"Ruiz"_s, [](Person &person) {
        person.otherNames = {{0, NameKind::Former, u"Carlos Ruiz"_s, true, true}};
    });
    const auto carlos = m_test->add(u"Carlos"_s, u"Ruiz"_s, [&](Person &person) {
        m_test->set(person, "note", u"Brings a van."_s);
        m_test->set(person, "refuses_phone", u"yes"_s);
    });
    QVERIFY(m_test->merge(carla, {carlos}));
    const Person kept = m_test->of(carla);
    QCOMPARE(kept.displayName(), u"Carla Ruiz"_s);
    QCOMPARE(m_test->count(u"alt_value WHERE value LIKE '%Carlos%' OR origin LIKE '%Carlos%'"_s), 0);
    QCOMPARE(m_test->count(u"consent WHERE reason LIKE '%Carlos%'"_s), 0);
    QCOMPARE(kept.mayBeReachedBy(Channel::Phone), YesNo::No);
}

void TestMerges::listsWithTheOtherNameFindWhoeverWasKept()
{
    const auto soto = m_test->add(u"Bea"_s, u"Soto"_s);
    const auto diaz = m_test->add(u"Bea"_s, u"Díaz"_s);
    const auto before = m_test->content();
    const auto merged = m_test->merge(soto, {diaz});
    QVERIFY(merged);
    const Person kept = m_test->of(soto);
    QCOMPARE(kept.otherNames.size(), 1);
    QVERIFY(OtherNames::isKnown(kept, u"Bea Soto"_s) && OtherNames::isKnown(kept, u"Bea Díaz"_s));
    QVERIFY(m_test->undo(merged->action));
    QCOMPARE(m_test->content(), before);
}

void TestMerges::fieldsOfOurOwnAreKept()
{
    CustomField size{0, {}, u"Shirt size"_s, CustomKind::Text, {}},
        days{0, {}, u"Days"_s, CustomKind::Choices, {u"Mon"_s, u"Tue"_s, u"Wed"_s}};
    size = *workspace().people().fields().add(session(), size);
    days = *workspace().people().fields().add(session(), days);
    const auto with = [&](const QString &shirt, const QString &on) {
        return add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) {
            m_test->set(person, size.key.toLatin1().constData(), shirt);
            m_test->set(person, days.key.toLatin1().constData(), on);
        });
    };
    const auto kept = with(u"M"_s, u"Mon; Tue"_s), other = with(u"L"_s, u"Tue; Wed"_s), third = with(u"L"_s, u"Wed"_s);
    merge(kept, {other, third});
    const Person now = m_test->of(kept);
    const auto value = [&](const CustomField &field) {
        return workspace().people().fields().catalog().find(field.key)->read(now, workspace().phones());
    };
    QCOMPARE(value(size), u"L"_s);
    QCOMPARE(value(days), u"Mon; Tue; Wed"_s);
    QCOMPARE(notes(), QStringList{size.key + u"=M"_s});
}

void TestMerges::whatIsWrittenDifferentlyIsNoDifference()
{
    const auto kept = add(u"Rosa"_s), other = add(u"ROSA "_s);
    const auto preview = workspace().merges().preview(session(), {kept, other}, kept);
    QVERIFY(!field(preview, u"given_name"_s).differs);
    QCOMPARE(field(preview, u"given_name"_s).proposed, kept);
    QCOMPARE(field(preview, u"phone"_s), MergeField()); // nobody has one
}

void TestMerges::whoeverSaidNoHasSaidNo()
{
    const auto saying = [&](const QString &state, const QString &day) {
        return add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) {
            person.consents += Consent{0, Channel::Phone, *fromKey<YesNo>(state), day, u"card"_s, {}};
        });
    };
    const auto kept = saying(u"yes"_s, u"2026-05-01T00:00:00.000Z"_s),
               other = saying(u"no"_s, u"2025-05-01T00:00:00.000Z"_s);
    merge(kept, {other});
    const Person now = m_test->of(kept);
    QCOMPARE(now.mayBeReachedBy(Channel::Phone), YesNo::No);
    QCOMPARE(now.consents.size(), 3); // both stay in the history
    QCOMPARE(now.mayBeReachedBy(Channel::Email), YesNo::Unknown);
    QVERIFY(workspace().people().audience(session(), Purpose::Calling, {kept}).people.isEmpty());
    // Nothing needs to be added where the newest says no already.
    const auto third = saying(u"yes"_s, u"2020-05-01T00:00:00.000Z"_s);
    merge(kept, {third});
    QCOMPARE(m_test->of(kept).consents.size(), 4);
    QCOMPARE(m_test->of(kept).mayBeReachedBy(Channel::Phone), YesNo::No);
}

void TestMerges::twoJobsAndTwoMembershipsAreToldOf()
{
    const auto at = [&](const char *employer) {
        return add(u"Rosa"_s, u"Díaz"_s,
                   [&](Person &person) { m_test->set(person, "employer", QString::fromLatin1(employer)); });
    };
    const auto kept = at("River Hospital"), other = at("Hill School"), third = at("Hill School");
    for (const auto person : {kept, other})
        QVERIFY(workspace().standings().setMembership(
            session(), {person}, {0, MembershipState::Member, QDate(2026, person == kept ? 3 : 4, 1), {}, {}}));
    const auto outcome = merge(kept, {other});
    QCOMPARE(outcome.flags.size(), 2);
    QCOMPARE(outcome.flags[0], (MergeFlag{kept, u"Has 2 current jobs. End those that are over."_s}));
    QVERIFY(outcome.flags[1].text.contains(u"2 memberships"_s));
    QCOMPARE(m_test->of(kept).employments.size(), 2);
    QCOMPARE(merge(kept, {third}).flags.size(), 1); // the jobs are the same as before
}

void TestMerges::aRegistrationKeepsTheFirmerAnswerAndAllThatWasPaid()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s);
    const Event potluck = event(), film = event(u"Film"_s);
    auto &registrations = workspace().registrations();
    QVERIFY(registrations.invite(session(), potluck, {kept}, u"flyer"_s));
    QVERIFY(registrations.invite(session(), potluck, {other}, u"poster"_s));
    QVERIFY(registrations.invite(session(), film, {other}));
    const auto of = [&](PersonId person) { return *registrations.find(session(), potluck.id, person); };
    QVERIFY(registrations.answer(session(), {of(kept).id}, Rsvp::Maybe));
    QVERIFY(registrations.answer(session(), {of(other).id}, Rsvp::Yes));
    QVERIFY(registrations.notePayment(session(), {of(kept).id}, {500, false}));
    QVERIFY(registrations.notePayment(session(), {of(other).id}, {700, false}));
    QVERIFY(registrations.note(session(), of(other).id, u"Brings soup"_s));
    QVERIFY(registrations.checkIn(session(), of(other).id, u"Door"_s));
    const auto outcome = merge(kept, {other});
    QCOMPARE(of(kept).rsvp, Rsvp::Yes);
    QCOMPARE(of(kept).paidCents, 1200);
    QCOMPARE(of(kept).attendance, Attendance::Attended);
    QCOMPARE(of(kept).note, u"Brings soup"_s);
    QCOMPARE(of(kept).sourceCode, u"flyer"_s);
    QCOMPARE(registrations.of(session(), kept).size(), 2);
    QCOMPARE(m_test->count(u"check_in c JOIN registration r ON r.id = c.registration_id"_s), 1);
    QCOMPARE(notes(), QStringList{u"registration=maybe; poster"_s});
    QCOMPARE(outcome.flags.size(), 1);
}

void TestMerges::aPlaceThatComesFreeIsOfferedToWhoeverWaits()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s), sam = add(u"Sam"_s), ana = add(u"Ana"_s);
    const Event potluck = event(u"Potluck"_s, 2), film = event(u"Film"_s, 1);
    for (const auto person : {kept, other, sam, ana})
        comeTo(potluck, person);
    for (const auto person : {kept, sam})
        comeTo(film, person); // where nothing comes free
    QCOMPARE(answerTo(potluck, sam), Rsvp::Waitlisted);
    const QByteArray before = m_test->content();
    const auto outcome = merge(kept, {other});
    QCOMPARE(answerTo(potluck, kept), Rsvp::Yes);
    QCOMPARE(answerTo(potluck, sam), Rsvp::Offered);
    QCOMPARE(answerTo(potluck, ana), Rsvp::Waitlisted);
    QCOMPARE(answerTo(film, sam), Rsvp::Waitlisted);
    QCOMPARE(outcome.flags.size(), 1);
    QVERIFY2(outcome.flags.first().text.endsWith(u"a place was offered to Sam Díaz. Tell them."_s),
             qPrintable(outcome.flags.first().text));
    QVERIFY(m_test->undo(outcome.action));
    QCOMPARE(m_test->content(), before);
}

void TestMerges::aGroupThatFitsNowGetsItsPlaces()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s), sam = add(u"Sam"_s);
    const Event potluck = event(u"Potluck"_s, 2);
    const QList<PersonId> all{kept, other, sam};
    auto &registrations = workspace().registrations();
    QVERIFY(registrations.invite(session(), potluck, all));
    QList<RegistrationId> ids;
    for (const auto person : all)
        ids += registrations.find(session(), potluck.id, person)->id;
    QVERIFY(registrations.group(session(), potluck.id, u"Díaz"_s, ids));
    QVERIFY(registrations.answer(session(), ids, Rsvp::Yes));
    QCOMPARE(answerTo(potluck, sam), Rsvp::Waitlisted); // three do not fit
    merge(kept, {other});
    QCOMPARE(answerTo(potluck, kept), Rsvp::Offered);
    QCOMPARE(answerTo(potluck, sam), Rsvp::Offered);
}

void TestMerges::anAnswerKeepsTheKindItWasGivenFor()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s), sam = add(u"Sam"_s);
    const Event potluck = event();
    auto &registrations = workspace().registrations();
    RegistrationKind student;
    student.event = potluck.id;
    student.name = u"Student"_s;
    student.places = 1;
    student.id = must(registrations.add(session(), student));
    QVERIFY(registrations.invite(session(), potluck, {kept, sam}, {}, student.id));
    for (const auto person : {sam, other})
        comeTo(potluck, person);
    const auto outcome = merge(kept, {other}); // Sam has the only place of a student
    const auto now = *registrations.find(session(), potluck.id, kept);
    QCOMPARE(now.rsvp, Rsvp::Yes);
    QVERIFY(!now.kind.isValid());
    QCOMPARE(notes(), QStringList{u"registration=Student"_s});
    QVERIFY(outcome.flags.isEmpty());
}

void TestMerges::aShiftKeepsWhatWasWorked()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s), helper = add(u"Sam"_s);
    const Event potluck = event();
    auto &staffing = workspace().staffing();
    VolunteerRole role;
    role.name = u"Door"_s;
    role.id = *staffing.add(session(), role);
    const QDate day = EventTimes::day(potluck);
    QVERIFY(staffing.make(session(),
                          {potluck.id, {}, {}, day, day, {8, 0}, {12, 0}, 240, false, {}, {}, {{{}, {}, role.id, 1, 2}}}));
    const auto shift = staffing.shifts(session(), potluck.id).first();
    for (const auto person : {kept, other, helper})
        QVERIFY(staffing.signUp(session(), shift.id, role.id, person, SignUpStatus::Approved));
    const auto signUps = [&](PersonId person) { return staffing.signUps(session(), person); };
    QVERIFY(staffing.step(session(), {signUps(kept).first().signUp.id}, SignUpStatus::Cancelled));
    merge(kept, {other});
    QCOMPARE(signUps(kept).size(), 1);
    QCOMPARE(signUps(kept).first().signUp.status, SignUpStatus::Approved);
    QVERIFY(notes().first().startsWith(u"shift_sign_up=cancelled"_s));
    // A certificate holds as long as the better one of them.
    QVERIFY(staffing.save(session(), Certificate{{}, kept, u"Safeguarding"_s, QDate(2027, 1, 1)}));
    QVERIFY(staffing.save(session(), Certificate{{}, helper, u"Safeguarding"_s, {}}));
    merge(kept, {helper});
    const auto certificates = staffing.certificates(session(), kept);
    QCOMPARE(certificates.size(), 1);
    QVERIFY(!certificates.first().expiresOn.isValid());
}

void TestMerges::listsGroupsTasksAndSkillsHaveThemOnce()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s);
    PersonList list;
    list.name = u"Callers"_s;
    list.isHandPicked = true;
    QVERIFY(workspace().lists().add(session(), list, {kept, other}));
    Group group{{}, u"Safety"_s};
    group.buddy = other;
    group.id = *workspace().groups().add(session(), group);
    QVERIFY(workspace().groups().addMembers(session(), group, {kept}, {0, {}, {}, {}, QDate(2026, 5, 1), {}}));
    QVERIFY(workspace().groups().addMembers(session(), group, {other}, {0, {}, {}, u"Chair"_s, QDate(2026, 3, 1), {}}));
    Task task;
    task.title = u"Call ten people"_s;
    task.assignee = other;
    task = *workspace().tasks().find(session(), *workspace().tasks().add(session(), task));
    for (const auto person : {kept, other})
        QVERIFY(workspace().tasks().ask(session(), task, person));
    QVERIFY(workspace().tasks().answer(session(), task, other, Answer::Agreed));
    QVERIFY(workspace().volunteers().setSkills(session(), kept, SkillLevel::WantsToLearn, {u"Spanish"_s}));
    QVERIFY(workspace().volunteers().setSkills(session(), other, SkillLevel::Has, {u"Spanish"_s}));

    merge(kept, {other});
    QCOMPARE(m_test->count(u"person_list_row"_s), 1);
    const auto members = workspace().groups().members(session(), group.id, today);
    QCOMPARE(members.size(), 1);
    QCOMPARE(members.first().role, u"Chair"_s);
    QCOMPARE(members.first().sinceOn, QDate(2026, 3, 1));
    QCOMPARE(workspace().groups().find(session(), group.id)->buddy, kept);
    QCOMPARE(workspace().tasks().find(session(), task.id)->assignee, kept);
    QCOMPARE(m_test->texts(u"SELECT answer FROM task_person"_s), QStringList{u"agreed"_s});
    QCOMPARE(m_test->texts(u"SELECT level FROM person_skill"_s), QStringList{u"has"_s});
    QVERIFY(notes().contains(u"committee_member=2026-05-01"_s));
}

void TestMerges::nobodyLeadsThemselves()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s), sam = add(u"Sam"_s);
    QVERIFY(workspace().standings().addLeader(session(), {other, sam}, kept));
    QVERIFY(workspace().standings().addLeader(session(), {sam}, other));
    const QByteArray before = m_test->content();
    const auto outcome = merge(kept, {other});
    QCOMPARE(m_test->count(u"leads"_s), 1); // Sam is led by Rosa, once
    QVERIFY(m_test->undo(outcome.action));
    QCOMPARE(m_test->content(), before);
}

void TestMerges::submittedWeeksBecomeOneSubmittedWeek()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s);
    work(week(kept), 60);
    work(week(other), 60);
    work(week(other), 90, u"Print"_s);
    for (const auto person : {kept, other})
        QVERIFY(workspace().hours().submit(session(), week(person)));
    const QByteArray before = m_test->content();
    const auto outcome = merge(kept, {other});
    QCOMPARE(sheets(), QStringList{u"submitted"_s});
    QCOMPARE(m_test->texts(u"SELECT minutes FROM time_entry ORDER BY minutes"_s), (QStringList{u"60"_s, u"90"_s}));
    QVERIFY(outcome.flags.isEmpty());
    QCOMPARE(m_test->findings(), QStringList());
    QVERIFY(m_test->undo(outcome.action));
    QCOMPARE(m_test->content(), before);
}

void TestMerges::aWeekThatWasNotSubmittedIsSubmittedAgain()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s), third = add(u"Rosa"_s);
    work(week(kept), 60);
    work(week(other), 90, u"Print"_s);
    QVERIFY(workspace().hours().submit(session(), week(kept)));
    const auto outcome = merge(kept, {other});
    QCOMPARE(sheets(), QStringList{u"open"_s});
    QCOMPARE(outcome.flags.size(), 1);
    QVERIFY(outcome.flags.first().text.contains(u"9 November 2026"_s));
    QCOMPARE(m_test->findings(), QStringList());
    // Of a week in which nothing was done nothing waits.
    QVERIFY(workspace().hours().submit(session(), week(kept)));
    QVERIFY(workspace().hours().submit(session(), week(third)));
    QVERIFY(merge(kept, {third}).flags.isEmpty());
    QCOMPARE(sheets(), QStringList{u"submitted"_s});
}

void TestMerges::approvedHoursStayAsTheyWere()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s);
    for (const auto person : {kept, other}) {
        Placement placement;
        placement.person = person;
        placement.startOn = QDate(2026, 11, 2);
        placement.supervisor = person == kept ? other : kept;
        const WeekKey key{person, *workspace().interns().add(session(), placement), QDate(2026, 11, 9)};
        work(key, 60);
        QVERIFY(workspace().hours().submit(session(), key));
    }
    QVERIFY(workspace().hours().approve(session(), workspace().hours().submitted(session())));
    const QByteArray before = m_test->content();
    const auto outcome = merge(kept, {other});
    QVERIFY(outcome.action > 0);
    QCOMPARE(sheets(), (QStringList{u"approved"_s, u"approved"_s}));
    QCOMPARE(m_test->count(u"timesheet WHERE person_id = %1"_s.arg(kept.value)), 2);
    QCOMPARE(m_test->findings(), QStringList());
    const auto undone = m_test->undo(outcome.action);
    QCOMPARE(m_test->outcome(undone), u"done"_s);
    QVERIFY(undone->kept.isEmpty());
    QCOMPARE(m_test->content(), before);
    QCOMPARE(m_test->findings(), QStringList());
}

void TestMerges::whoeverSignsInIsKept()
{
    const auto other = add(u"Ana"_s);
    Conversation conversation;
    conversation.person = other;
    QVERIFY(workspace().conversations().log(session(), conversation)); // who logs it becomes one of the people
    const auto me = workspace().accounts().personOf(session());
    QCOMPARE(m_test->outcome(m_test->merge(other, {me})), u"account"_s);
    const auto refused = workspace().merges().preview(session(), {me, other}, other);
    QVERIFY(!refused.isPossible());
    QVERIFY(refused.obstacles.first().hint.contains(u"Keep"_s));
    const auto proposed = workspace().merges().preview(session(), {other, me});
    QCOMPARE(proposed.keep(), me);
    QVERIFY(proposed.isPossible());
    QVERIFY(merge(me, {other}).action > 0);
    QCOMPARE(workspace().accounts().personOf(session()), me);
}

void TestMerges::aRunningTimerIsStoppedFirst()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s);
    Timer timer;
    timer.person = other;
    QVERIFY(workspace().hours().startTimer(session(), timer));
    QCOMPARE(m_test->outcome(m_test->merge(kept, {other})), u"timer"_s);
    QCOMPARE(m_test->outcome(m_test->merge(other, {kept})), u"done"_s); // theirs goes on
}

void TestMerges::aRefusedMergeLeavesNothing_data()
{
    QTest::addColumn<QList<int>>("others");
    QTest::addColumn<QString>("word");
    QTest::newRow("nobody else") << QList<int>{} << u"too-few"_s;
    QTest::newRow("with themselves") << QList<int>{0} << u"too-few"_s;
    QTest::newRow("twice") << QList<int>{1, 1} << u"too-few"_s;
    QTest::newRow("somebody who is gone") << QList<int>{1, 2} << u"gone"_s;
}

void TestMerges::aRefusedMergeLeavesNothing()
{
    QFETCH(QList<int>, others);
    QFETCH(QString, word);
    const QList people{add(u"Rosa"_s), add(u"Rosa"_s), add(u"Gone"_s)};
    QVERIFY(workspace().people().remove(session(), {people[2]}));
    const QByteArray before = m_test->content();
    MergeWish wish{people[0], {}};
    for (const int other : others)
        wish.others += people[other];
    QCOMPARE(m_test->outcome(workspace().merges().merge(session(), wish)), word);
    const PersonId sam = add(u"Sam"_s), stranger = add(u"Stranger"_s);
    QCOMPARE(m_test->outcome(m_test->merge(people[0], {sam}, {{u"given_name"_s, stranger}})), u"wrong-choice"_s);
    QVERIFY(workspace().people().remove(session(), {sam, stranger}));
    QCOMPARE(m_test->content(), before);
}

void TestMerges::aCancelledMergeOfManyLeavesNothing()
{
    QList<MergeWish> wishes;
    for (int i = 0; i < 6; ++i)
        wishes += MergeWish{add(u"Rosa"_s), {add(u"Rosa"_s)}};
    const QByteArray before = m_test->content();
    const auto actions = workspace().changes().history(session(), 100).size();
    QList<qint64> told;
    Job job;
    job.onProgress = [&](qint64 done, qint64 total) {
        told += {done, total};
        if (done == 3)
            job.cancel();
    };
    QCOMPARE(m_test->outcome(workspace().merges().merge(session(), wishes, &job)), u"cancelled"_s);
    QCOMPARE(told, (QList<qint64>{1, 6, 2, 6, 3, 6}));
    QCOMPARE(m_test->content(), before);
    QCOMPARE(workspace().changes().history(session(), 100).size(), actions);
}

void TestMerges::severalGroupsAreOneAction()
{
    const QList people{add(u"Rosa"_s), add(u"Rosa"_s), add(u"Sam"_s), add(u"Sam"_s), add(u"Sam"_s)};
    const QByteArray before = m_test->content();
    const QList<MergeWish> wishes{{people[0], {people[1]}, {}, 91, u"same name"_s}, {people[2], {people[3], people[4]}}};
    const auto outcome = workspace().merges().merge(session(), wishes);
    QVERIFY(outcome);
    QCOMPARE(outcome->merged, 3);
    QCOMPARE(workspace().changes().history(session(), 1).first().label, u"Merge duplicates: 3 people"_s);
    QCOMPARE(m_test->texts(u"SELECT score || ' ' || reasons FROM person_merge ORDER BY id LIMIT 1"_s),
             QStringList{u"91 same name"_s});
    QVERIFY(m_test->undo(outcome->action));
    QCOMPARE(m_test->content(), before);
    // One that cannot be is none of them.
    auto impossible = wishes;
    impossible[1].others += PersonId(1);
    QCOMPARE(m_test->outcome(workspace().merges().merge(session(), impossible)), u"gone"_s);
    QCOMPARE(m_test->content(), before);
}

void TestMerges::aPreviewTellsWhatWouldMove()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) {
                                          m_test->set(person, "mobile_phone", u"(212) 555-0199"_s);
                                          person.tags = QStringList{u"night"_s};
                                      });
    const QByteArray before = m_test->content();
    const auto preview = workspace().merges().preview(session(), {other, kept});
    QCOMPARE(preview.people, (QList{kept, other})); // who was added first is proposed
    QCOMPARE(preview.names, (QStringList{u"Rosa Díaz"_s, u"Rosa Díaz"_s}));
    QCOMPARE(preview.moved, (QList{MovedRows{u"Phone numbers"_s, 1}, MovedRows{u"Tags"_s, 1}}));
    QCOMPARE(field(preview, u"mobile_phone"_s).rule, MergeField::Rule::AllStay);
    QCOMPARE(field(preview, u"given_name"_s).rule, MergeField::Rule::OneStays);
    QCOMPARE(m_test->content(), before);
    QCOMPARE(merge(kept, {other}).moved, preview.moved);
    QVERIFY(!workspace().merges().preview(session(), {other}).isPossible()); // it takes two
}

void TestMerges::wholeNotesAreCompared()
{
    const auto noting = [&](const QString &note) {
        return add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) { person.note = note; });
    };
    const auto kept = noting(u"Was leader in 2019"_s);
    merge(kept, {noting(u"leader"_s), noting(u"leader"_s)});
    QCOMPARE(m_test->of(kept).note, u"Was leader in 2019\nleader"_s);
}

void TestMerges::equalRowsOfOnePersonAreTwoFacts()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s);
    const auto log = [&](PersonId person) {
        TimeEntry entry;
        entry.person = person;
        entry.workedOn = QDate(2026, 11, 9);
        entry.minutes = 60;
        QVERIFY(workspace().hours().add(session(), {}, entry));
    };
    const auto talk = [&](PersonId person) {
        Conversation conversation;
        conversation.person = person;
        conversation.note = u"Nobody home"_s;
        QVERIFY(workspace().conversations().log(session(), conversation));
    };
    log(kept);
    for (int i = 0; i < 2; ++i) {
        log(other);
        talk(other);
    }
    const auto said = m_test->count(u"interaction"_s);
    merge(kept, {other});
    QCOMPARE(m_test->count(u"time_entry"_s), 2);
    QCOMPARE(m_test->count(u"interaction"_s), said);
}

void TestMerges::onePhoneStandsFirst()
{
    const auto with = [&](const QStringList &numbers, qsizetype first) {
        return add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) {
            for (const auto &number : numbers)
                m_test->set(person, numbers.first() == number ? "mobile_phone" : "home_phone", number);
            person.phones[first].isPrimary = true;
        });
    };
    const auto kept = with({u"(212) 555-0100"_s, u"(212) 555-0199"_s}, 0),
               other = add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) {
                   m_test->set(person, "home_phone", u"(212) 555-0199"_s);
                   person.phones.first().isPrimary = true;
               });
    merge(kept, {other});
    QCOMPARE(m_test->of(kept).phones.size(), 2);
    QCOMPARE(m_test->texts(u"SELECT raw FROM phone WHERE is_primary = 1"_s), QStringList{u"(212) 555-0100"_s});
}

void TestMerges::whoeverIsOneAfterAllIsNotToldApart()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s), sam = add(u"Sam"_s);
    QVERIFY(workspace().duplicates().tellApart(session(), {kept, other, sam}));
    merge(kept, {other});
    QCOMPARE(m_test->count(u"not_duplicate"_s), 1);
    QCOMPARE(m_test->count(u"not_duplicate WHERE person_id = other_id"_s), 0);
}

void TestMerges::onlyOrganizersMerge()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosa"_s);
    work(week(other), 60);
    Session intern = session();
    intern.role = Role::Intern;
    const auto preview = workspace().merges().preview(intern, {kept, other});
    QVERIFY(!preview.isPossible());
    QVERIFY(preview.obstacles.first().what.contains(u"organizer"_s));
    QVERIFY(preview.moved.isEmpty()); // hours of others are not told of
    QCOMPARE(m_test->outcome(workspace().merges().merge(intern, MergeWish{kept, {other}})), u"not-allowed"_s);
    QVERIFY(workspace().people().find(session(), other));
}

void TestMerges::aGroupInWhoseWayIsSomethingIsLeftOut()
{
    const QList people{add(u"Rosa"_s), add(u"Rosa"_s), add(u"Sam"_s), add(u"Sam"_s)};
    Timer timer;
    timer.person = people[3];
    QVERIFY(workspace().hours().startTimer(session(), timer));
    const MergeWish rosa{{}, {people[0], people[1]}}, sam{{}, {people[2], people[3]}};
    const auto outcome = workspace().merges().merge(session(), {sam, rosa});
    QVERIFY(outcome);
    QCOMPARE(outcome->merged, 1);
    QCOMPARE(outcome->leftOut, 1);
    QVERIFY(!workspace().people().find(session(), people[1]));
    QVERIFY(workspace().people().find(session(), people[3]));
    const auto nothing = workspace().merges().merge(session(), {sam, MergeWish{{}, {people[1], people[0]}}});
    QVERIFY(nothing);
    QCOMPARE(nothing->action, 0);
    QCOMPARE(nothing->leftOut, 2);
}

void TestMerges::onlyNamesAndOwnFieldsAreSearched()
{
    const auto kept = add(u"Rosa"_s, u"Díaz"_s, [](Person &person) { person.pronouns = u"she"_s; });
    const auto other = add(u"Rosita"_s, u"Díaz"_s, [](Person &person) { person.pronouns = u"xe"_s; });
    merge(kept, {other}, {{u"given_name"_s, kept}, {u"pronouns"_s, kept}});
    QVERIFY(notes().contains(u"pronouns=xe"_s));
    QCOMPARE(workspace().people().ids(session(), u"xe"_s), QList<PersonId>());
    QCOMPARE(workspace().people().ids(session(), u"rosita"_s), QList{kept});
}

RNF_TEST(TestMerges)
#include "tst_merges.moc"
