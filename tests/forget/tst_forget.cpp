#include "forget/ForgetTest.h"
#include "support/TestProgram.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "forget/ForgetPlan.h"
#include "forget/HeldCopies.h"
#include "needs/Needs.h"
#include "people/Suppressions.h"
#include "programme/Programmes.h"
#include "proposals/Proposals.h"
#include "work/Tasks.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Of somebody who is forgotten nothing is left, what belongs to others stays, and the history holds.
class TestForget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ForgetTest>(); }
    void everyColumnThatRefersToThemIsPlanned();
    void everyPersonColumnHasWords();
    void nothingOfThemIsLeft();
    void theHistoryHoldsAndSaysThatItWasDone();
    void itIsNotUndone();
    void theUndoOfManySaysWhatIsGone();
    void aTaskNamesNobodyThen();
    void whoeverTheyTalkedWithKeepsTheConversation();
    void aCardThatOthersHoldStays();
    void whoBecameOneWithThemGoesToo();
    void whoCameApartAgainStays();
    void somebodyWhoWasDeletedIsForgotten();
    void aNamesakeKeepsTheirHistory();
    void whatOthersSaidOfThemInTheHistoryGoes();
    void textsThatNameThemAreListed();
    void whatIsRefusedForTheirNumberGoes();
    void aSharedNumberStaysRefused();
    void theyComeBackAsSomebodyNew();
    void onlyOrganizersForget();
    void nobodyForgetsThemselves();
    void whoAloneSeesNeedsStays();
    void anAccountOfTheirsEnds();
    void nobodyIsForgottenTwice();
    void theNameIsTypedAsPeopleType();

private:
    Workspace &workspace() { return m_test->workspace(); }
    const Session &session() { return m_test->session(); }
    PersonId add(const QString &given, const QString &family) { return m_test->add(given, family); }
    ForgetPreview plan(PersonId person)
    {
        const auto plan = m_test->forgetting().plan(session(), person);
        return plan ? *plan : ForgetPreview();
    }
    qint64 countOf(const QList<MovedRows> &rows, const QString &what)
    {
        const auto found = std::ranges::find(rows, what, &MovedRows::what);
        return found == rows.end() ? 0 : found->count;
    }
    qint64 newest() { return workspace().changes().newestOf(session()); }
    Event event()
    {
        Event event;
        event.name = u"Conference"_s;
        event.timeZone = u"America/New_York"_s;
        EventTimes::set(event, QDate(2026, 11, 20), {9, 0}, 8 * 60);
        return *workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}));
    }
    Task task(const QString &title, PersonId assignee)
    {
        Task task;
        task.title = title;
        task.assignee = assignee;
        return *workspace().tasks().find(session(), *workspace().tasks().add(session(), task));
    }
    qint64 talk(PersonId with, const QString &note, PersonId organizer = {})
    {
        Conversation conversation;
        conversation.person = with;
        conversation.organizer = organizer;
        conversation.note = note;
        const auto done = workspace().conversations().log(session(), conversation);
        return done ? *done : 0;
    }

    std::unique_ptr<ForgetTest> m_test;
};

// --- the plan

void TestForget::everyColumnThatRefersToThemIsPlanned()
{
    QSet<QString> theirs{u"person"_s};
    QStringList planned, inSchema;
    for (const auto &rule : ForgetPlan::rules()) {
        planned += u"%1.%2 → %3"_s.arg(QLatin1String(rule.table), QLatin1String(rule.column), QLatin1String(rule.parent));
        if (rule.how != ForgetRule::How::LetsGo)
            theirs += QString::fromLatin1(rule.table);
    }
    for (const auto &table : WholeTable::all(workspace().store().reader())) {
        for (const auto &column : table.columns) {
            if (theirs.contains(column.refersTo))
                inSchema += u"%1.%2 → %3"_s.arg(table.name, column.name, column.refersTo);
        }
    }
    planned.sort();
    inSchema.sort();
    QCOMPARE(planned, inSchema);
}

void TestForget::everyPersonColumnHasWords()
{
    for (const auto &rule : ForgetPlan::rules()) {
        if (QLatin1String(rule.parent) == "person"_L1)
            QVERIFY2(ForgetPlan::words(rule), rule.table);
    }
}

// --- nothing is left

void TestForget::nothingOfThemIsLeft()
{
    const QString canary = ForgetTest::canary();
    const auto ana = m_test->addCanary();
    const auto bo = add(u"Bo"_s, u"Chen"_s);
    m_test->edit(ana, [&](Person &person) {
        person.familyName = canary + u"married"_s;
        person.otherNames += OtherName{0, NameKind::Maiden, canary + u"maiden"_s, true, true};
        person.note = canary + u"other note"_s;
        person.tags = QStringList{u"night"_s};
        person.emails.clear();
    });
    talk(ana, canary + u"said"_s);
    m_test->edit(ana, [&](Person &person) { m_test->set(person, "email", canary + u"@example.net"_s); });
    QVERIFY(workspace().people().remove(session(), {ana}));
    QVERIFY(workspace().changes().undo(session(), newest()));
    const Event conference = event();
    QVERIFY(workspace().registrations().invite(session(), conference, {ana, bo}));
    const auto registration = workspace().registrations().find(session(), conference.id, ana)->id;
    Child child;
    child.registration = registration;
    child.firstName = canary + u"child"_s;
    const auto added = workspace().needs().addChild(session(), child);
    QVERIFY(added && workspace().needs().signIn(session(), *added, ana));
    QVERIFY(workspace().needs().signOut(session(), *added, ana));
    Need need;
    need.registration = registration;
    need.kind = NeedKind::Diet;
    need.detail = canary + u"diet"_s;
    QVERIFY(workspace().needs().add(session(), need));
    QVERIFY(workspace().needs().remove(session(), workspace().needs().of(session(), conference.id).first().need));
    QVERIFY(workspace().tasks().ask(session(), task(u"Call"_s, bo), ana));
    QVERIFY(!m_test->leftovers(ana).isEmpty());

    const auto preview = plan(ana);
    QVERIFY(preview.isPossible());
    QCOMPARE(preview.name, canary + u"given "_s + canary + u"married"_s);
    QCOMPARE(countOf(preview.goes, u"Conversations"_s), 1);
    QCOMPARE(countOf(preview.goes, u"Registrations for events"_s), 1);
    QVERIFY(m_test->forget(ana));

    QVERIFY(!m_test->of(ana).id.isValid());
    QCOMPARE(m_test->leftovers(ana), QStringList());
    QCOMPARE(m_test->findings(), QStringList());
    QCOMPARE(m_test->filesThatTell(), QStringList());
    QCOMPARE(workspace().people().ids(session(), canary), QList<PersonId>());
    m_test->file().close();
    QCOMPARE(m_test->filesThatTell(), QStringList());
}

void TestForget::theHistoryHoldsAndSaysThatItWasDone()
{
    const auto ana = m_test->addCanary();
    const auto bo = add(u"Bo"_s, u"Chen"_s);
    m_test->edit(ana, [](Person &person) { person.note = u"new"_s; });
    const auto before = workspace().changes().history(session(), 100).size();
    const auto done = m_test->forget(ana);
    QVERIFY(done && *done > 0);
    QCOMPARE(m_test->findings(), QStringList());
    const auto labels = m_test->labels();
    QCOMPARE(labels.size(), before + 1);
    QCOMPARE(labels.first(), u"Forget a person"_s);
    QVERIFY(!labels.filter(u"canary"_s, Qt::CaseInsensitive).size());
    QVERIFY(labels.contains(u"What was done here named somebody who was forgotten"_s));
    QVERIFY(labels.contains(u"Add Bo Chen"_s));
    QVERIFY(workspace().changes().action(session(), *done)->rows > 3);
    QVERIFY(m_test->of(bo).id.isValid());
}

// --- undo

void TestForget::itIsNotUndone()
{
    const auto ana = m_test->addCanary();
    const qint64 added = newest();
    task(u"Call"_s, ana); // stays and is changed by it
    m_test->edit(ana, [](Person &person) { person.note = u"new"_s; });
    const qint64 edited = newest();
    const auto done = m_test->forget(ana);
    QVERIFY(done);
    for (const qint64 action : {*done, added, edited}) {
        QVERIFY(!workspace().changes().action(session(), action)->isUndoable);
        const auto undone = workspace().changes().undo(session(), action);
        QVERIFY(!undone);
        QCOMPARE(undone.error().id, u"stays"_s);
    }
    const auto next = workspace().changes().nextUndo(session());
    QVERIFY(!next || (next->seq != *done && next->seq != added && next->seq != edited));
}

void TestForget::theUndoOfManySaysWhatIsGone()
{
    const auto ana = m_test->addCanary();
    const auto bo = add(u"Bo"_s, u"Chen"_s);
    const auto edited = workspace().people().edit(session(), {ana, bo}, {{u"note"_s, FieldChange::Kind::Set, u"new"_s}});
    QVERIFY(edited);
    QVERIFY(m_test->forget(ana));
    const auto undone = m_test->undo(*edited);
    QVERIFY(undone);
    QCOMPARE(m_test->of(bo).note, QString());
    QCOMPARE(undone->kept.size(), 1);
    QCOMPARE(undone->kept.first().kind, UndoConflict::Kind::Purged);
    QVERIFY(!undone->kept.first().canGoBack());
    QCOMPARE(m_test->leftovers(ana), QStringList());

    // Deleted together, and one of them forgotten since: the other comes back alone.
    const auto cem = m_test->addCanary(u"Cem"_s);
    const auto removed = workspace().people().remove(session(), {bo, cem});
    QVERIFY(removed);
    QVERIFY(m_test->forget(cem));
    QVERIFY(m_test->undo(*removed));
    QVERIFY(m_test->of(bo).id.isValid());
    QVERIFY(!m_test->of(cem).id.isValid());
    QCOMPARE(m_test->leftovers(cem), QStringList());
    QCOMPARE(m_test->findings(), QStringList());
}

// --- what belongs to others

void TestForget::aTaskNamesNobodyThen()
{
    const auto ana = m_test->addCanary();
    const auto bo = add(u"Bo"_s, u"Chen"_s);
    const Task call = task(u"Call"_s, bo);
    Task given = call;
    given.assignee = ana;
    QVERIFY(workspace().tasks().save(session(), call, given));
    QCOMPARE(countOf(plan(ana).stays, u"Tasks they answer for"_s), 1);
    QVERIFY(m_test->forget(ana));
    const auto stayed = workspace().tasks().find(session(), call.id);
    QVERIFY(stayed);
    QCOMPARE(stayed->title, u"Call"_s);
    QVERIFY(!stayed->assignee.isValid());
    QCOMPARE(m_test->findings(), QStringList()); // the history named somebody last
}

void TestForget::whoeverTheyTalkedWithKeepsTheConversation()
{
    const auto ana = m_test->addCanary();
    const auto bo = add(u"Bo"_s, u"Chen"_s);
    QVERIFY(talk(bo, u"will come"_s, ana) > 0);
    QVERIFY(m_test->forget(ana));
    const auto talks = workspace().conversations().ofPerson(session(), bo);
    QCOMPARE(talks.size(), 1);
    QCOMPARE(m_test->texts(u"SELECT note FROM interaction"_s), QStringList{u"will come"_s});
    QCOMPARE(m_test->leftovers(ana), QStringList());
}

void TestForget::aCardThatOthersHoldStays()
{
    const auto ana = m_test->addCanary();
    const auto bo = add(u"Bo"_s, u"Chen"_s);
    const Event conference = event();
    Proposal alone;
    alone.event = conference.id;
    alone.title = ForgetTest::canary() + u"alone"_s;
    alone.proposer = ana;
    alone.hosts = {{0, ana, HostAnswer::Yes}};
    Proposal shared = alone;
    shared.title = u"Grievances"_s;
    shared.hosts += {0, bo, HostAnswer::Yes};
    QVERIFY(workspace().proposals().add(session(), alone));
    QVERIFY(workspace().proposals().add(session(), shared));
    QVERIFY(m_test->forget(ana));
    QCOMPARE(m_test->texts(u"SELECT title FROM proposal"_s), QStringList{u"Grievances"_s});
    QCOMPARE(m_test->count(u"proposal_host"_s), 1);
    QCOMPARE(m_test->leftovers(ana), QStringList());
}

// --- people who were two

void TestForget::whoBecameOneWithThemGoesToo()
{
    const auto other = m_test->addCanary();
    const auto kept = add(u"Ana"_s, u"Pérez"_s);
    m_test->edit(other, [](Person &person) { person.note = ForgetTest::canary() + u"later"_s; });
    QVERIFY(m_test->merge(kept, {other}));
    const qint64 merged = newest();
    QVERIFY(m_test->forget(kept));
    QCOMPARE(m_test->leftovers(kept), QStringList());
    QCOMPARE(m_test->leftovers(other), QStringList());
    QVERIFY(m_test->labels().filter(u"Pérez"_s).isEmpty());
    const auto undone = m_test->undo(merged);
    QVERIFY(!undone || undone->action == 0 || !m_test->of(other).id.isValid());
    QCOMPARE(m_test->leftovers(other), QStringList());
    QCOMPARE(m_test->findings(), QStringList());
}

void TestForget::whoCameApartAgainStays()
{
    const auto other = add(u"Bo"_s, u"Chen"_s);
    m_test->edit(other, [this](Person &person) { m_test->set(person, "mobile_phone", u"(212) 555-0199"_s); });
    const auto ana = m_test->addCanary();
    QVERIFY(m_test->merge(ana, {other}));
    QVERIFY(m_test->undo(newest()));
    QVERIFY(m_test->forget(ana));
    QCOMPARE(m_test->leftovers(ana), QStringList());
    QCOMPARE(m_test->of(other).displayName(), u"Bo Chen"_s);
    QCOMPARE(m_test->of(other).phones.size(), 1);
    QCOMPARE(m_test->findings(), QStringList());
}

void TestForget::somebodyWhoWasDeletedIsForgotten()
{
    const auto ana = m_test->addCanary();
    talk(ana, ForgetTest::canary() + u"said"_s);
    QVERIFY(workspace().people().remove(session(), {ana}));
    const qint64 removed = newest();
    QCOMPARE(plan(ana).name, ForgetTest::canary() + u"given "_s + ForgetTest::canary() + u"family"_s);
    QVERIFY(m_test->forget(ana));
    QCOMPARE(m_test->leftovers(ana), QStringList());
    QVERIFY(!m_test->undo(removed));
    QCOMPARE(m_test->findings(), QStringList());
}

// --- names in other places

void TestForget::aNamesakeKeepsTheirHistory()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), other = add(u"Rosa"_s, u"Díaz"_s);
    m_test->edit(other, [](Person &person) { person.note = u"of the other"_s; });
    const qint64 edited = newest();
    QVERIFY(m_test->forget(rosa));
    QCOMPARE(workspace().changes().action(session(), edited)->label, u"Edit Rosa Díaz"_s);
    QVERIFY(m_test->undo(edited));
    QCOMPARE(m_test->of(other).note, QString());
    QCOMPARE(m_test->labels().count(u"Add Rosa Díaz"_s), 1);
}

void TestForget::whatOthersSaidOfThemInTheHistoryGoes()
{
    const auto ana = m_test->addCanary();
    const QString name = m_test->of(ana).displayName();
    const Task call = task(u"Call "_s + name, {});
    Task other = call;
    other.title = u"Call everybody"_s;
    QVERIFY(workspace().tasks().save(session(), call, other));
    QVERIFY(workspace().tasks().remove(session(), task(u"Ask "_s + name, {})));
    QVERIFY(m_test->forget(ana));
    QCOMPARE(m_test->leftovers(ana), QStringList());
    QCOMPARE(m_test->findings(), QStringList());
}

void TestForget::textsThatNameThemAreListed()
{
    const auto ana = m_test->addCanary();
    const auto bo = add(u"Bo"_s, u"Chen"_s);
    const QString name = m_test->of(ana).displayName();
    m_test->edit(bo, [&](Person &person) { person.note = u"Came with "_s + name.toUpper() + u"."_s; });
    talk(ana, u"Spoke with "_s + name); // goes with them
    const auto preview = plan(ana);
    QCOMPARE(preview.mentionCount, 1);
    QCOMPARE(preview.mentions.first().table, u"person"_s);
    QCOMPARE(preview.mentions.first().about, bo);
    QVERIFY(preview.mentions.first().text.contains(u"Came with"_s));
    QVERIFY(m_test->forget(ana));
    QVERIFY(m_test->of(bo).note.startsWith(u"Came with"_s));
}

// --- refusals

void TestForget::whatIsRefusedForTheirNumberGoes()
{
    const auto ana = m_test->addCanary();
    QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Opt out"_s, [](Action &action) {
        Suppressions::remember(action, {0, Channel::Sms, u"+12125550147"_s, u"2026-01-01T00:00:00.000Z"_s, {}, {}});
        Suppressions::remember(action, {0, Channel::Sms, u"+12125550100"_s, u"2026-01-01T00:00:00.000Z"_s, {}, {}});
    }));
    QVERIFY(m_test->forget(ana));
    QCOMPARE(m_test->texts(u"SELECT value_key FROM suppression"_s), QStringList{u"+12125550100"_s});
    QCOMPARE(m_test->leftovers(ana), QStringList());
}

void TestForget::aSharedNumberStaysRefused()
{
    const auto ana = m_test->addCanary();
    const auto bo = m_test->add(u"Bo"_s, u"Chen"_s,
                                [this](Person &person) { m_test->set(person, "mobile_phone", u"(212) 555-0147"_s); });
    QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Opt out"_s, [](Action &action) {
        Suppressions::remember(action, {0, Channel::Sms, u"+12125550147"_s, u"2026-01-01T00:00:00.000Z"_s, {}, {}});
    }));
    QVERIFY(m_test->forget(ana));
    QCOMPARE(m_test->count(u"suppression"_s), 1);
    QCOMPARE(m_test->of(bo).phones.size(), 1);
}

void TestForget::theyComeBackAsSomebodyNew()
{
    const auto ana = m_test->addCanary();
    QVERIFY(m_test->forget(ana));
    const auto again = m_test->addCanary();
    QVERIFY(again != ana);
    QCOMPARE(workspace().people().ids(session(), ForgetTest::canary()), QList<PersonId>{again});
    QVERIFY(workspace().changes().historyOf(session(), again, 100).size() == 1);
    QCOMPARE(m_test->findings(), QStringList());
}

// --- who may

void TestForget::onlyOrganizersForget()
{
    const auto ana = m_test->addCanary();
    for (const Role role : {Role::Intern, Role::Viewer}) {
        Session other = session();
        other.role = role;
        QCOMPARE(MergeTest::outcome(m_test->forgetting().run(other, ana)), u"not-allowed"_s);
        QCOMPARE(MergeTest::outcome(m_test->forgetting().plan(other, ana)), u"not-allowed"_s);
    }
    QVERIFY(m_test->of(ana).id.isValid());
}

void TestForget::nobodyForgetsThemselves()
{
    const auto bo = add(u"Bo"_s, u"Chen"_s);
    QVERIFY(talk(bo, u"hello"_s) > 0); // who logs it becomes one of the people
    const auto self = workspace().accounts().personOf(session());
    QVERIFY(self.isValid());
    const auto preview = plan(self);
    QVERIFY(!preview.isPossible());
    QCOMPARE(preview.obstacles.first().field, u"yourself"_s);
    QCOMPARE(MergeTest::outcome(m_test->forget(self)), u"yourself"_s);
    QVERIFY(m_test->of(self).id.isValid());
}

void TestForget::whoAloneSeesNeedsStays()
{
    const auto ana = m_test->addCanary();
    const auto account = workspace().accounts().add(session(), u"Bea"_s, Role::Organizer, ana);
    QVERIFY(account);
    QVERIFY(workspace().accounts().setSeesNeeds(session(), {account->id}));
    QCOMPARE(MergeTest::outcome(m_test->forget(ana)), u"needs"_s);
    QVERIFY(m_test->of(ana).id.isValid());
}

void TestForget::anAccountOfTheirsEnds()
{
    const auto ana = m_test->addCanary();
    const auto account = workspace().accounts().add(session(), ForgetTest::canary(), Role::Intern, ana);
    QVERIFY(account);
    QVERIFY(m_test->forget(ana));
    for (const auto &other : workspace().accounts().all(session())) {
        if (other.id != account->id)
            continue;
        QVERIFY(!other.isActive);
        QVERIFY(!other.person.isValid());
        QCOMPARE(other.name, u"Somebody who was forgotten"_s);
    }
    QCOMPARE(m_test->leftovers(ana), QStringList());
    QCOMPARE(m_test->findings(), QStringList());
}

void TestForget::nobodyIsForgottenTwice()
{
    const auto ana = m_test->addCanary();
    QVERIFY(m_test->forget(ana));
    const auto actions = m_test->labels().size();
    QCOMPARE(MergeTest::outcome(m_test->forget(ana)), u"gone"_s);
    QCOMPARE(MergeTest::outcome(m_test->forget(PersonId(12345))), u"gone"_s);
    QCOMPARE(MergeTest::outcome(m_test->forgetting().plan(session(), ana)), u"gone"_s);
    QCOMPARE(m_test->labels().size(), actions);
}

void TestForget::theNameIsTypedAsPeopleType()
{
    const auto preview = plan(add(u"Rosa"_s, u"Díaz"_s));
    QVERIFY(Forgetting::isName(preview, u"Rosa Díaz"_s));
    QVERIFY(Forgetting::isName(preview, u" rosa diaz "_s));
    QVERIFY(!Forgetting::isName(preview, u"Rosa"_s));
    QVERIFY(!Forgetting::isName(preview, {}));
}

RNF_TEST(TestForget)
#include "tst_forget.moc"
