#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "accounts/AccountClosing.h"
#include "budget/Budgets.h"
#include "conversations/Conversations.h"
#include "interns/Interns.h"
#include "people/PersonFields.h"
#include "workplace/Workplaces.h"
#include "workspace/Backups.h"
#include "workspace/RowRules.h"

using namespace Qt::StringLiterals;
using namespace rnf;

/// Whoever was given less than their role has finds no way round it, and nothing that they see says so falsely. Luis organizes,
/// Rosa is an intern whom Omar supervises, Hana works in the laundry and Samir in sorting.
class TestNarrowed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whoDoesNotSeeEverythingLetsNobodyIn();
    void whoDoesNotSeeEverythingTakesNoCopyAway();
    void theLastWhoSeesEverythingStays();
    void unitsAreNotMovedIntoSight();
    void whomSomebodyBroughtInTheyDoNotSeeForEver();
    void whatWasDoneToOthersIsNotTold();
    void whatWasHandedOutIsToldToWhoDidIt();
    void theCheckAccusesNobody();
    void nothingIsWrittenAboutWhomOneDoesNotSee();
    void nothingIsMovedToWhomOneDoesNotSee();
    void supervisorsAreNamedAndNoMore();
    void copiesAreMadeWhoeverWorks();
    void whoIsGivenTheBudgetsNotesThatTheyWerePrinted();
    void whatIsSensitiveOfSomebodyNamedIsNotRead();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &ana() { return m_workspace->session; }
    Workplace workplace() { return workspace().workplaces().read(ana()); }
    PersonId add(const QString &given, const Session &who)
    {
        const auto added = workspace().people().add(who, m_workspace->person(given, u"Example"_s, u"212 555 0143"_s));
        return added ? *added : PersonId();
    }
    Session account(const QString &name, Role role, PersonId person = {})
    {
        const auto added = workspace().accounts().add(ana(), name, role, person);
        return added ? again(added->session()) : Session();
    }
    Session again(const Session &session) { return workspace().accounts().sessionOf(session.account).value_or(Session()); }
    /// Luis, as far as he sees the laundry.
    Session ofTheLaundry()
    {
        Grants grants = m_luis.grants;
        grants.units = {m_laundry.id};
        const auto given = workspace().accounts().setGrants(ana(), m_luis.account, grants);
        return given ? again(m_luis) : Session();
    }
    QStringList labels(const Session &who)
    {
        QStringList labels;
        for (const auto &entry : workspace().changes().history(who, 1000))
            labels += entry.label;
        return labels;
    }
    static bool isRefused(const auto &answer) { return !answer && answer.error().id == "not-allowed"_L1; }

    std::unique_ptr<TestWorkspace> m_workspace;
    Session m_luis, m_rosa;
    PersonId m_hana, m_samir, m_omar, m_rosasPerson;
    PlaceKey m_laundry, m_sorting;
};

void TestNarrowed::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_hana = add(u"Hana"_s, ana());
    m_samir = add(u"Samir"_s, ana());
    m_omar = add(u"Omar"_s, ana());
    m_rosasPerson = add(u"Rosa"_s, ana());
    const auto employer = workspace().workplaces().add(ana(), workplace(), {}, u"St. Luke’s"_s);
    QVERIFY(employer);
    m_laundry = *workspace().workplaces().add(ana(), workplace(), *employer, u"Laundry"_s);
    m_sorting = *workspace().workplaces().add(ana(), workplace(), *employer, u"Sorting"_s);
    QVERIFY(workspace().workplaces().assign(ana(), workplace(), {m_hana}, m_laundry));
    QVERIFY(workspace().workplaces().assign(ana(), workplace(), {m_samir}, m_sorting));
    Placement placement;
    placement.person = m_rosasPerson;
    placement.supervisor = m_omar;
    placement.startOn = QDate(2026, 9, 14);
    placement.endOn = QDate(2026, 12, 20);
    placement.weekMin = 900;
    placement.status = PlacementStatus::Active;
    QVERIFY(workspace().interns().add(ana(), placement));
    m_luis = account(u"Luis"_s, Role::Organizer);
    m_rosa = account(u"Rosa"_s, Role::Intern, m_rosasPerson);
}

void TestNarrowed::whoDoesNotSeeEverythingLetsNobodyIn()
{
    const Session luis = ofTheLaundry();
    QVERIFY(isRefused(workspace().accounts().add(luis, u"Vera"_s, Role::Organizer)));
    QVERIFY(isRefused(workspace().accounts().setGrants(luis, luis.account, m_luis.grants)));
    QVERIFY(isRefused(AccountClosing(workspace().store()).close(luis, ana().account)));
}

void TestNarrowed::whoDoesNotSeeEverythingTakesNoCopyAway()
{
    const QString path = m_workspace->file(u"copy.rnfbackup"_s);
    QVERIFY(isRefused(workspace().backups().writeTo(ofTheLaundry(), path)));
    QVERIFY(!QFile::exists(path));
    QVERIFY(workspace().backups().writeTo(ana(), path));
}

void TestNarrowed::theLastWhoSeesEverythingStays()
{
    ofTheLaundry();
    const auto closed = AccountClosing(workspace().store()).close(again(m_luis), ana().account);
    QVERIFY(!closed);
    Grants grants = ana().grants;
    grants.budgets = false;
    const auto given = workspace().accounts().setGrants(ana(), ana().account, grants);
    QVERIFY(!given);
    QCOMPARE(given.error().id, u"nobody"_s);
}

void TestNarrowed::unitsAreNotMovedIntoSight()
{
    const Session luis = ofTheLaundry();
    QVERIFY(workspace().people().find(luis, m_hana));
    QVERIFY(!workspace().people().find(luis, m_samir));
    QVERIFY(isRefused(workspace().workplaces().move(luis, workplace(), m_sorting, m_laundry)));
    QVERIFY(isRefused(workspace().workplaces().remove(luis, workplace(), m_laundry)));
    QVERIFY(workspace().workplaces().move(ana(), workplace(), m_sorting, m_laundry));
    QVERIFY(workspace().people().find(luis, m_samir)); // those of units below are seen
}

void TestNarrowed::whomSomebodyBroughtInTheyDoNotSeeForEver()
{
    const PersonId nobodysYet = add(u"Nadia"_s, m_luis), elsewhere = add(u"Denise"_s, m_luis);
    QVERIFY(workspace().workplaces().assign(ana(), workplace(), {elsewhere}, m_sorting));
    const Session luis = ofTheLaundry();
    QVERIFY(workspace().people().find(luis, nobodysYet));
    QVERIFY(!workspace().people().find(luis, elsewhere));
}

void TestNarrowed::whatWasDoneToOthersIsNotTold()
{
    Person before = *workspace().people().find(ana(), m_samir), after = before;
    after.pronouns = u"they"_s;
    QVERIFY(workspace().people().save(ana(), before, after));
    QVERIFY(labels(m_luis).join(u' ').contains(u"Samir"_s));
    const Session luis = ofTheLaundry();
    QVERIFY(!labels(luis).join(u' ').contains(u"Samir"_s));
    QVERIFY(labels(luis).join(u' ').contains(u"Hana"_s));
}

void TestNarrowed::whatWasHandedOutIsToldToWhoDidIt()
{
    QVERIFY(workspace().store().act(ana(), Operation::ExportPeople, u"Print the letter to Samir"_s,
                                    [](Action &action) { action.keepWithoutChanges(); }));
    QVERIFY(labels(ana()).contains(u"Print the letter to Samir"_s));
    QVERIFY(!labels(ofTheLaundry()).contains(u"Print the letter to Samir"_s));
}

void TestNarrowed::theCheckAccusesNobody()
{
    Grants grants = m_luis.grants;
    grants.budgets = grants.programmeLead = false;
    QVERIFY(workspace().accounts().setGrants(ana(), m_luis.account, grants));
    const auto findings = workspace().check(again(m_luis));
    QVERIFY(findings);
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
}

void TestNarrowed::nothingIsWrittenAboutWhomOneDoesNotSee()
{
    Conversation talk;
    talk.person = m_samir;
    talk.result = ContactResult::Talked;
    const auto logged = workspace().conversations().log(m_rosa, talk);
    QVERIFY(!logged);
    QVERIFY(workspace().conversations().ofPerson(ana(), m_samir).isEmpty());
}

void TestNarrowed::nothingIsMovedToWhomOneDoesNotSee()
{
    Conversation talk;
    talk.person = add(u"Nadia"_s, m_rosa);
    talk.result = ContactResult::Talked;
    QVERIFY(workspace().conversations().log(m_rosa, talk));
    const auto moved = workspace().store().act(m_rosa, Operation::EditPeople, u"Move it"_s, [&](Action &action) {
        Statement(action.database(), u"UPDATE interaction SET person_id = ? WHERE person_id = ?"_s)
            .run(m_samir, talk.person);
    });
    QVERIFY(isRefused(moved));
}

void TestNarrowed::supervisorsAreNamedAndNoMore()
{
    Person before = *workspace().people().find(ana(), m_omar), after = before;
    after.note = u"Wants to leave"_s;
    QVERIFY(workspace().people().save(ana(), before, after));
    QCOMPARE(workspace().people().nameOf(m_rosa, m_omar), u"Omar Example"_s);
    const auto seen = workspace().people().find(m_rosa, m_omar);
    QVERIFY(seen);
    QVERIFY(seen->phones.isEmpty());
    QVERIFY(seen->note.isEmpty());
    Person changed = *seen;
    changed.pronouns = u"they"_s;
    QVERIFY(isRefused(workspace().people().save(m_rosa, *seen, changed)));
}

void TestNarrowed::copiesAreMadeWhoeverWorks()
{
    QVERIFY(workspace().backups().makeIfDue(0));
    QVERIFY(isRefused(workspace().backups().make(m_rosa)));
}

void TestNarrowed::whoIsGivenTheBudgetsNotesThatTheyWerePrinted()
{
    Event event;
    event.name = u"Spring assembly"_s;
    QVERIFY(isRefused(workspace().budgets().notePrinted(m_rosa, event)));
    Grants grants = m_rosa.grants;
    grants.budgets = true;
    QVERIFY(workspace().accounts().setGrants(ana(), m_rosa.account, grants));
    QVERIFY(workspace().budgets().notePrinted(again(m_rosa), event));
}

/// A field that is added to a person and said to be sensitive has to stand in the rules, too.
void TestNarrowed::whatIsSensitiveOfSomebodyNamedIsNotRead()
{
    const auto rule =
        std::ranges::find(rowRules(), QByteArray("person"), [](const RowRule &one) { return QByteArray(one.table); });
    int found = 0;
    for (const auto &field : PersonFields::all()) {
        if (!field.isSensitive || QByteArray(field.place.table) != "person")
            continue;
        for (const QByteArray &blanked : {QByteArray(rule->viewerReads), QByteArray(rule->internReads)})
            QVERIFY2((' ' + blanked).contains(QByteArray(" ") + field.place.column + " = "), qPrintable(field.key));
        ++found;
    }
    QVERIFY(found >= 3);
}

RNF_TEST(TestNarrowed)
#include "tst_narrowed.moc"
