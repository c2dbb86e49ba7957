#include "merges/MergeTest.h"
#include "support/Chance.h"
#include "support/TestProgram.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "merges/MergePlan.h"
#include "merges/MergeUndoWords.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Every text of every row but what only the log of a row's life tells, and what is of one moment.
QSet<QString> textsOf(Database &database, const TableShapes &shapes)
{
    QSet<QString> texts;
    for (const auto &shape : shapes.all()) {
        for (const auto &column : shape.columns) {
            if (column.endsWith("_at"_L1) || column == "digest"_L1 || column == "content"_L1 || column == "origin"_L1
                || shape.name == "person_merge"_L1)
                continue;
            Statement rows(database, u"SELECT %1 FROM %2"_s.arg(column, shape.name));
            rows.each([&](Row &row) {
                const auto value = row.take<SqlValue>();
                if (const auto *text = std::get_if<QString>(&value)) {
                    for (const auto &part : text->split(u"; "_s))
                        texts.insert(part);
                }
            });
        }
    }
    return texts;
}

} // namespace

/// Whoever was merged comes apart again, at any time, whatever was done since.
class TestMergeUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<MergeTest>(); }
    void peopleComeApartAsTheyWere();
    void whatWasAddedSinceStaysWithTheKeptPerson();
    void whatWasChangedSinceIsListed();
    void aMergeBelowAnotherWaitsForIt();
    void whatCameApartIsMergedAgain();
    void whoeverGotSomethingNewIsNotMergedAgainByUndo();
    void whoeverWasMergedIsDeletedAndComesBack();
    void hoursLoggedSinceGoBackWithTheirWeek();
    void weeksOfAPlacementGoBackWithIt();
    void aRefusalSaidSinceHoldsForBoth();
    void aYesSaidSinceIsPointedOut();
    void whoeverWasDeletedComesBackFirst();
    void aMergeIsDoneAgainWhenItsEventIsOver();
    void aSampleLosesNothing();
    void randomMergesComeApartInAnyOrder();

private:
    PersonId add(const QString &given, const QString &family = u"Díaz"_s, const std::function<void(Person &)> &with = {})
    {
        return m_test->add(given, family, with);
    }
    Workspace &workspace() { return m_test->workspace(); }
    const Session &session() { return m_test->session(); }
    PersonId withPhone(const QString &given, const QString &phone)
    {
        return add(given, u"Díaz"_s, [&](Person &person) { m_test->set(person, "mobile_phone", phone); });
    }

    void work(const WeekKey &key, const QDate &day, int minutes)
    {
        const WorkKind kind{{}, must(workspace().hours().areaNamed(session(), u"Calls"_s)), Category::Program};
        must(workspace().hours().setMinutes(session(), key, kind, day, minutes));
    }

    std::unique_ptr<MergeTest> m_test;
};

void TestMergeUndo::peopleComeApartAsTheyWere()
{
    const auto kept = withPhone(u"Rosa"_s, u"(212) 555-0100"_s), other = withPhone(u"Rosita"_s, u"(212) 555-0100"_s);
    const QByteArray before = m_test->content();
    const auto merged = must(m_test->merge(kept, {other}, {{u"given_name"_s, other}}));
    m_test->file().reopen(); // days later
    const auto undone = m_test->undo(merged.action);
    QCOMPARE(m_test->outcome(undone), u"done"_s);
    QVERIFY(undone->kept.isEmpty());
    QCOMPARE(m_test->content(), before);
    QCOMPARE(workspace().people().ids(session(), u"rosita"_s), QList{other});
    QCOMPARE(m_test->findings(), QStringList());
}

void TestMergeUndo::whatWasAddedSinceStaysWithTheKeptPerson()
{
    const auto kept = withPhone(u"Rosa"_s, u"(212) 555-0100"_s), other = withPhone(u"Rosita"_s, u"(212) 555-0199"_s);
    const auto merged = must(m_test->merge(kept, {other}));
    m_test->edit(kept, [&](Person &person) { m_test->set(person, "email", u"rosa@example.org"_s); });
    Conversation conversation;
    conversation.person = kept;
    must(workspace().conversations().log(session(), conversation));
    const auto undone = must(m_test->undo(merged.action));
    QVERIFY(undone.kept.isEmpty());
    QCOMPARE(m_test->of(kept).emails.size(), 1);
    QCOMPARE(workspace().conversations().ofPerson(session(), kept).size(), 1);
    QCOMPARE(m_test->of(other).phones.first().raw, u"(212) 555-0199"_s);
    QVERIFY(m_test->of(other).emails.isEmpty());
}

void TestMergeUndo::whatWasChangedSinceIsListed()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosita"_s);
    const auto merged = must(m_test->merge(kept, {other}, {{u"given_name"_s, other}}));
    m_test->edit(kept, [](Person &person) { person.givenName = u"Rosalía"_s; });
    const auto plan = must(workspace().changes().plan(session(), merged.action));
    QCOMPARE(plan.conflicts.size(), 1);
    const auto conflict = plan.conflicts.first();
    QCOMPARE(conflict.kind, UndoConflict::Kind::ValueChanged);
    QCOMPARE(conflict.column, u"given_name"_s);
    QCOMPARE(std::get<QString>(conflict.before), u"Rosa"_s);
    QCOMPARE(std::get<QString>(conflict.now), u"Rosalía"_s);
    must(m_test->undo(merged.action));
    QCOMPARE(m_test->of(kept).givenName, u"Rosalía"_s);
    QCOMPARE(m_test->of(other).givenName, u"Rosita"_s);
}

void TestMergeUndo::aMergeBelowAnotherWaitsForIt()
{
    const auto rosa = add(u"Rosa"_s), rosita = add(u"Rosita"_s), rosalia = add(u"Rosalía"_s), sam = add(u"Sam"_s);
    const QByteArray before = m_test->content();
    const auto merge = [&](PersonId keep, PersonId other) {
        return must(m_test->merge(keep, {other}, {{u"given_name"_s, keep}}));
    };
    const auto first = merge(rosa, rosita), second = merge(rosa, rosalia), third = merge(sam, rosa);
    for (const auto &below : {first, second}) {
        const auto refused = m_test->undo(below.action);
        QCOMPARE(m_test->outcome(refused), u"merged-since"_s);
        QVERIFY2(refused.error().message.contains(u"“Rosa Díaz” was merged with Sam Díaz since"_s),
                 qPrintable(refused.error().message));
    }
    must(m_test->undo(third.action));
    const auto refused = m_test->undo(first.action);
    QCOMPARE(m_test->outcome(refused), u"merged-since"_s);
    QVERIFY(refused.error().message.contains(u"“Rosalía Díaz” was merged with Rosa Díaz since"_s));
    must(m_test->undo(second.action));
    must(m_test->undo(first.action));
    QCOMPARE(m_test->content(), before);
}

void TestMergeUndo::whatCameApartIsMergedAgain()
{
    const auto kept = withPhone(u"Rosa"_s, u"(212) 555-0100"_s), other = withPhone(u"Rosita"_s, u"(212) 555-0199"_s);
    const auto merged = must(m_test->merge(kept, {other}));
    const QByteArray after = m_test->content();
    QCOMPARE(workspace().people().ids(session(), u"rosita"_s), QList{kept});
    const auto apart = must(m_test->undo(merged.action));
    const auto again = must(m_test->undo(apart.action));
    QCOMPARE(m_test->content(), after);
    must(m_test->undo(again.action));
    QCOMPARE(m_test->of(other).phones.size(), 1);
}

void TestMergeUndo::whoeverGotSomethingNewIsNotMergedAgainByUndo()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosita"_s);
    const auto merged = must(m_test->merge(kept, {other}));
    const auto apart = must(m_test->undo(merged.action));
    m_test->edit(other, [&](Person &person) { m_test->set(person, "email", u"rosita@example.org"_s); });
    const QByteArray before = m_test->content();
    QCOMPARE(m_test->outcome(m_test->undo(apart.action)), u"changed-since"_s);
    QCOMPARE(m_test->content(), before);
}

void TestMergeUndo::whoeverWasMergedIsDeletedAndComesBack()
{
    const auto kept = withPhone(u"Rosa"_s, u"(212) 555-0100"_s), other = withPhone(u"Rosita"_s, u"(212) 555-0199"_s);
    const auto third = add(u"Rosalía"_s);
    const QByteArray before = m_test->content();
    const auto first = must(m_test->merge(kept, {other})), second = must(m_test->merge(kept, {third}));
    const QByteArray merged = m_test->content();
    const auto removed = must(workspace().people().remove(session(), {kept}));
    must(m_test->undo(removed));
    QCOMPARE(m_test->content(), merged);
    QCOMPARE(m_test->outcome(m_test->undo(first.action)), u"merged-since"_s);
    must(m_test->undo(second.action));
    must(m_test->undo(first.action));
    QCOMPARE(m_test->content(), before);
}

void TestMergeUndo::hoursLoggedSinceGoBackWithTheirWeek()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosita"_s);
    const QDate monday(2026, 11, 9);
    work({other, {}, monday}, monday, 60);
    const auto merged = must(m_test->merge(kept, {other}));
    work({kept, {}, monday}, monday.addDays(1), 90);
    work({kept, {}, monday.addDays(7)}, monday.addDays(7), 30); // a week of its own, which stays
    must(workspace().hours().submit(session(), {kept, {}, monday}));
    const auto apart = must(m_test->undo(merged.action));
    QVERIFY(apart.kept.isEmpty());
    const auto minutesOf = [&](PersonId person) {
        return m_test->texts(u"SELECT minutes FROM time_entry WHERE person_id = %1 ORDER BY minutes"_s.arg(person.value));
    };
    QCOMPARE(minutesOf(other), (QStringList{u"60"_s, u"90"_s}));
    QCOMPARE(minutesOf(kept), QStringList{u"30"_s});
    QCOMPARE(m_test->findings(), QStringList());
    work({other, {}, monday.addDays(7)}, monday.addDays(7), 45); // both go on
    work({kept, {}, monday}, monday, 15);
}

void TestMergeUndo::weeksOfAPlacementGoBackWithIt()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosita"_s);
    Placement placement;
    placement.person = other;
    placement.startOn = QDate(2026, 11, 2);
    const auto id = must(workspace().interns().add(session(), placement));
    const auto merged = must(m_test->merge(kept, {other}));
    const QDate monday(2026, 11, 9);
    work({kept, id, monday}, monday, 60);
    const QByteArray together = m_test->content();
    const auto apart = must(m_test->undo(merged.action));
    QCOMPARE(m_test->count(u"timesheet WHERE person_id = %1"_s.arg(other.value)), 1);
    QCOMPARE(m_test->count(u"time_entry WHERE person_id = %1"_s.arg(other.value)), 1);
    QCOMPARE(m_test->findings(), QStringList());
    must(m_test->undo(apart.action));
    QCOMPARE(m_test->content(), together);
}

void TestMergeUndo::aRefusalSaidSinceHoldsForBoth()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosita"_s);
    const auto merged = must(m_test->merge(kept, {other}));
    m_test->edit(kept, [](Person &person) {
        person.consents += Consent{0, Channel::Phone, YesNo::No, u"2026-11-12T00:00:00.000Z"_s, u"card"_s, u"Asked"_s};
        person.consents += Consent{0, Channel::Email, YesNo::Yes, u"2026-11-12T00:00:00.000Z"_s, u"card"_s, {}};
    });
    const auto apart = must(m_test->undo(merged.action));
    for (const auto person : {kept, other})
        QCOMPARE(m_test->of(person).mayBeReachedBy(Channel::Phone), YesNo::No);
    QCOMPARE(m_test->of(other).mayBeReachedBy(Channel::Email), YesNo::Unknown);
    QCOMPARE(m_test->of(other).consents.first().source, u"merge"_s);
    QCOMPARE(m_test->findings(), QStringList());
    const auto again = must(m_test->undo(apart.action));
    QCOMPARE(m_test->of(kept).consents.size(), 2);
    must(m_test->undo(again.action));
    QCOMPARE(m_test->of(other).consents.size(), 1);
}

void TestMergeUndo::aYesSaidSinceIsPointedOut()
{
    const auto yesTo = [](Channel channel) {
        return Consent{0, channel, YesNo::Yes, u"2026-11-12T00:00:00.000Z"_s, u"card"_s, {}};
    };
    const auto kept = add(u"Rosa"_s, u"Díaz"_s, [&](Person &person) { person.consents += yesTo(Channel::Phone); });
    const auto other = add(u"Rosita"_s);
    const auto merged = must(m_test->merge(kept, {other}));
    m_test->edit(kept, [&](Person &person) { person.consents += yesTo(Channel::Sms); });
    const auto undone = must(m_test->undo(merged.action));
    QCOMPARE(undone.kept.size(), 1);
    QVERIFY(MergeUndoWords::isConsent(undone.kept.first()));
    QCOMPARE(undone.kept.first().about, kept.value);
    QCOMPARE(MergeUndoWords::told(undone.kept),
             u"Consents given since the merge stay with whoever was kept (texts). Ask which of the two gave them."_s);
    QCOMPARE(m_test->of(kept).mayBeReachedBy(Channel::Sms), YesNo::Yes);
    QCOMPARE(m_test->of(other).mayBeReachedBy(Channel::Sms), YesNo::Unknown);
    QCOMPARE(MergeUndoWords::told({}), QString());
}

void TestMergeUndo::whoeverWasDeletedComesBackFirst()
{
    const auto kept = add(u"Rosa"_s), other = withPhone(u"Rosita"_s, u"(212) 555-0199"_s);
    const auto merged = must(m_test->merge(kept, {other}));
    const auto removed = must(workspace().people().remove(session(), {kept}));
    const QByteArray before = m_test->content();
    QCOMPARE(m_test->outcome(m_test->undo(merged.action)), u"deleted-since"_s);
    QCOMPARE(m_test->content(), before);
    must(m_test->undo(removed));
    must(m_test->undo(merged.action));
    QCOMPARE(m_test->of(other).phones.size(), 1);
}

void TestMergeUndo::aMergeIsDoneAgainWhenItsEventIsOver()
{
    const auto kept = add(u"Rosa"_s), other = add(u"Rosita"_s);
    Events::New added;
    added.event.name = u"Potluck"_s;
    EventTimes::set(added.event, {2026, 9, 1}, QTime(19, 0), 120);
    const Event potluck = *workspace().events().find(session(), must(workspace().events().add(session(), added)));
    auto &registrations = workspace().registrations();
    for (const auto person : {kept, other}) {
        must(registrations.invite(session(), potluck, {person}));
        must(registrations.checkIn(session(), registrations.find(session(), potluck.id, person)->id, u"Door"_s));
    }
    const auto merged = must(m_test->merge(kept, {other}));
    const QByteArray after = m_test->content();
    const auto apart = must(m_test->undo(merged.action));
    QCOMPARE(m_test->outcome(m_test->undo(apart.action)), u"done"_s);
    QCOMPARE(m_test->content(), after);
}

void TestMergeUndo::aSampleLosesNothing()
{
    auto sample = createDemoWorkspace(m_test->file().file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(sample);
    Workspace &office = **sample;
    const Session ana = office.firstSession();
    Database &reader = office.store().reader();
    const auto before = textsOf(reader, office.changes().shapes());
    const QHash<QString, qint64> rows = reader.rowCounts();
    Chance chance(7);
    auto people = office.people().ids(ana, {});
    int merges = 0;
    qint64 folded = 0;
    while (merges < 100 && people.size() > 1) {
        const auto keep = chance.any(people), other = chance.any(people);
        const auto merged = office.merges().merge(ana, MergeWish{keep, {other}});
        if (!merged)
            continue;
        people.removeOne(other);
        folded += merged->folded;
        ++merges;
    }
    const auto after = textsOf(reader, office.changes().shapes());
    QStringList lost;
    for (const auto &text : before - after)
        lost += text;
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u" | "_s)));
    // What refers to people is all there but for what was folded, ties to themselves, and values that were noted.
    qint64 fewer = 0;
    QSet<QString> tables;
    for (const auto &rule : MergePlan::rules())
        tables.insert(QString::fromLatin1(rule.table));
    tables -= {u"alt_value"_s, u"person_merge"_s, u"consent"_s, u"leads"_s, u"sheet_row_other"_s, u"custom_value"_s};
    const auto now = reader.rowCounts();
    for (const auto &table : std::as_const(tables))
        fewer += rows.value(table) - now.value(table);
    QVERIFY2(fewer <= folded, qPrintable(u"%1 rows are gone, %2 were folded"_s.arg(fewer).arg(folded)));
    const auto findings = office.check(ana);
    QVERIFY(findings);
    for (const auto &finding : *findings)
        QFAIL(qPrintable(finding.what));
}

void TestMergeUndo::randomMergesComeApartInAnyOrder()
{
    auto sample = createDemoWorkspace(m_test->file().file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(sample);
    Workspace &office = **sample;
    const Session ana = office.firstSession();
    const QByteArray before = contentOf(office.store().reader());
    Chance chance(11);
    auto people = office.people().ids(ana, {});
    QList<qint64> merges;
    while (merges.size() < 200 && people.size() > 2) {
        // Often the same few, so that merges stand upon each other.
        const auto keep =
            chance.below(3) == 0 ? people[chance.below(int(qMin<qsizetype>(8, people.size())))] : chance.any(people);
        const auto other = chance.any(people);
        const auto merged = office.merges().merge(ana, MergeWish{keep, {other}});
        if (!merged)
            continue;
        people.removeOne(other);
        merges += merged->action;
    }
    QVERIFY2(merges.size() >= 100, qPrintable(QString::number(merges.size())));
    int waited = 0;
    while (!merges.isEmpty()) {
        const qint64 action = merges[chance.below(int(merges.size()))];
        const auto undone = office.changes().undo(ana, action);
        if (!undone) {
            QCOMPARE(undone.error().id, u"merged-since"_s);
            QVERIFY(++waited < 100'000);
            continue;
        }
        QVERIFY2(undone->kept.isEmpty(), qPrintable(undone->kept.value(0).column));
        merges.removeOne(action);
    }
    QVERIFY(waited > 0);
    QCOMPARE(contentOf(office.store().reader()), before);
    const auto findings = office.check(ana);
    QVERIFY(findings && findings->isEmpty());
}

RNF_TEST(TestMergeUndo)
#include "tst_merge_undo.moc"
