#include "support/Chance.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/AlikeRows.h"
#include "exchange/OtherLists.h"
#include "exchange/SeveralNames.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What stands among the people of a list, or in place of them, and is nobody or more than one: headings, households, events.
class TestListsAmongPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace.emplace(); }
    void headingsAmongPeopleAreNobody_data();
    void headingsAmongPeopleAreNobody();
    void aHeadingGivesTheDepartmentBelowIt();
    void aHeadingOfAShiftGivesTheShift();
    void afterADoubtfulLineNobodyKnowsTheDepartment();
    void aDepartmentOfItsOwnStands();
    void whoIsOnlyNamedAmongPoorRowsIsSomebody_data();
    void whoIsOnlyNamedAmongPoorRowsIsSomebody();
    void aNameThatWasWrittenAnewComesIn();
    void aLabelBeyondTheLastColumnIsNoHeading();
    void linesOfTotalsAreNobody();
    void twoInOneNameAreNobody_data();
    void twoInOneNameAreNobody();
    void twoInOneNameAreHandedBack();
    void aHouseholdBesideANameIsNotAsked();
    void theSpouseOfAnotherColumnIsNobody();
    void ourOwnListKeepsEveryName();
    void eventsAreKnownByTheirHeadings_data();
    void eventsAreKnownByTheirHeadings();
    void aListOfEventsMakesNobody();
    void eventsComeInAsPeopleWhenSomebodySaysSo();
    void newTagsAreNamed();
    void whatIsNotComparedIsTold();

private:
    Result<ImportOutcome> run(const QByteArray &text, const ImportOptions &options = {}, const QString &nameColumn = {});
    ImportOutcome import(const QByteArray &text, const ImportOptions &options = {}) { return must(run(text, options)); }
    /// Everybody, by their sort names: the name and these fields.
    QStringList people(const QStringList &fields = {});

    std::optional<TestWorkspace> m_workspace;
};

namespace {

const QByteArray dutyHead = "Employee Name,Emp No,Hire Date,Job Title,Phone\n";
const QByteArray rowOfAna = "\"Lopez, Ana\",1001,2015-03-04,RN,212-555-0101\n",
                 rowOfJohn = "\"Smith, John\",1002,2016-03-04,CNA,212-555-0102\n",
                 rowOfMary = "\"Brown, Mary\",1003,2017-03-04,Cook,212-555-0103\n",
                 rowOfLi = "\"Chen, Li\",1004,2018-03-04,Cook,212-555-0104\n";

} // namespace

Result<ImportOutcome> TestListsAmongPeople::run(const QByteArray &text, const ImportOptions &options,
                                                const QString &nameColumn)
{
    Imports imports((*m_workspace)->store(), (*m_workspace)->people());
    const ImportSource source{{}, text, {}};
    auto preview = imports.preview(m_workspace->session, source);
    if (!preview)
        return preview.error();
    const auto named = std::ranges::find(preview->recipe.columns, nameColumn, &ColumnRule::header);
    if (named != preview->recipe.columns.end())
        preview->recipe.setField(int(named - preview->recipe.columns.begin()), u"name"_s);
    return imports.run(m_workspace->session, source, preview->recipe, options);
}

QStringList TestListsAmongPeople::people(const QStringList &fields)
{
    auto &people = (*m_workspace)->people();
    QStringList told;
    for (const auto &person : people.load(m_workspace->session, people.ids(m_workspace->session, {}))) {
        QStringList values{person.displayName()};
        for (const auto &key : fields)
            values += PersonFields::find(key)->read(person, people.phones());
        told += values.join(u'|');
    }
    return told;
}

// --- headings

void TestListsAmongPeople::headingsAmongPeopleAreNobody_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a ward by its number") << QByteArray("4 WEST,,,,\n");
    QTest::newRow("capitals") << QByteArray("DIETARY,,,,\n");
    QTest::newRow("says that it is one") << QByteArray("Department: ICU,,,,\n");
    QTest::newRow("says so in a cell of its own") << QByteArray("Department:,ICU,,,\n");
    QTest::newRow("words of a department") << QByteArray("Environmental Services,,,,\n");
    QTest::newRow("in Spanish") << QByteArray("Turno de noche,,,,\n");
    QTest::newRow("where the number stands") << QByteArray(",DIETARY,,,\n");
    QTest::newRow("where the job stands") << QByteArray(",,,DIETARY,\n");
    QTest::newRow("where the number stands, in words") << QByteArray("Department:,,,,ICU\n");
    QTest::newRow("nobody can be sure") << QByteArray("Kitchen,,,,\n");
    QTest::newRow("looks like a name") << QByteArray("Labor Delivery,,,,\n");
}

void TestListsAmongPeople::headingsAmongPeopleAreNobody()
{
    QFETCH(QByteArray, line);
    const auto outcome = import(dutyHead + rowOfAna + rowOfJohn + line + rowOfMary + rowOfLi);
    QCOMPARE(outcome.created, 4);
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(outcome.rejects[0].row, 4);
    QVERIFY(outcome.rejects[0].problem.contains(u"heading"_s));
    QVERIFY(!outcome.rejects[0].hint.isEmpty());
    QVERIFY(!outcome.rejects[0].column.isEmpty()); // so that it can be mended in the window
    QCOMPARE(people(), (QStringList{u"Mary Brown"_s, u"Li Chen"_s, u"Ana Lopez"_s, u"John Smith"_s}));
}

void TestListsAmongPeople::aHeadingGivesTheDepartmentBelowIt()
{
    const auto outcome =
        import(dutyHead + "4 WEST,,,,\n" + rowOfAna + rowOfJohn + "Department: Dietary,,,,\n" + rowOfMary + rowOfLi);
    QCOMPARE(outcome.rejected, 2);
    QVERIFY(outcome.rejects[1].problem.contains(u"“Dietary”"_s));
    QCOMPARE(people({u"unit"_s}),
             (QStringList{u"Mary Brown|Dietary"_s, u"Li Chen|Dietary"_s, u"Ana Lopez|4 WEST"_s, u"John Smith|4 WEST"_s}));
    QCOMPARE(outcome.newPlaces.size(), 5); // two of them departments, so that they are looked at before
}

void TestListsAmongPeople::aHeadingOfAShiftGivesTheShift()
{
    import(dutyHead + "NIGHT SHIFT,,,,\n" + rowOfAna + "DAY SHIFT,,,,\n" + rowOfMary + rowOfLi);
    QCOMPARE(people({u"shift"_s, u"unit"_s}),
             (QStringList{u"Mary Brown|DAY SHIFT|"_s, u"Li Chen|DAY SHIFT|"_s, u"Ana Lopez|NIGHT SHIFT|"_s}));
}

void TestListsAmongPeople::afterADoubtfulLineNobodyKnowsTheDepartment()
{
    import(dutyHead + "4 WEST,,,,\n" + rowOfAna + "5 EAST,,,,\n" + rowOfJohn + "Jane Roe,,,,\n" + rowOfMary + rowOfLi);
    QCOMPARE(people({u"unit"_s}),
             (QStringList{u"Mary Brown|"_s, u"Li Chen|"_s, u"Ana Lopez|4 WEST"_s, u"John Smith|5 EAST"_s}));
}

void TestListsAmongPeople::aDepartmentOfItsOwnStands()
{
    import("Department,Name,Job Title,Phone\nICU,,,\n,\"Lopez, Ana\",RN,212-555-0101\n,\"Smith, John\",RN,212-555-0102\n"
           "DIETARY,,,\n,\"Brown, Mary\",Cook,212-555-0103\n,\"Chen, Li\",Cook,212-555-0104\n");
    QCOMPARE(people({u"unit"_s}),
             (QStringList{u"Mary Brown|DIETARY"_s, u"Li Chen|DIETARY"_s, u"Ana Lopez|ICU"_s, u"John Smith|ICU"_s}));
    m_workspace.emplace();
    import("Department,Name,Job Title,Phone\nWEST WING,,,\nICU,\"Lopez, Ana\",RN,212-555-0101\nER,\"Smith, "
           "John\",RN,212-555-0102\n"
           "EAST WING,,,\nICU,\"Brown, Mary\",Cook,212-555-0103\n,\"Chen, Li\",Cook,212-555-0104\n");
    QCOMPARE(people({u"unit"_s}), (QStringList{u"Mary Brown|ICU"_s, u"Li Chen|"_s, u"Ana Lopez|ICU"_s, u"John Smith|ER"_s}));
}

void TestListsAmongPeople::whoIsOnlyNamedAmongPoorRowsIsSomebody_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("few columns") << QByteArray("Name,Phone,Shift\nAna Lopez,212-555-0101,Nights\nBo Lee,212-555-0102,Days\n"
                                               "Cy Diaz,212-555-0103,Days\nJane Roe,,\n");
    QTest::newRow("rows of any size") << QByteArray("Name,Phone,Email,City,Note\nAna Lopez,212-555-0101,,,\n"
                                                    "Bo Lee,212-555-0102,bo@example.org,Newark,tall\nCy Diaz,,,Newark,\n"
                                                    "Jane Roe,,,,\n");
    QTest::newRow("mostly names") << QByteArray("Name,Phone,Email,City\nAna Lopez,212-555-0101,a@example.org,Newark\n"
                                                "Bo Lee,,,\nCy Diaz,,,\nJane Roe,,,\n");
    QTest::newRow("a short list") << QByteArray("Name,Phone,Email,City\nAna Lopez,212-555-0101,a@example.org,Newark\n"
                                                "Jane Roe,,,\n");
    QTest::newRow("with a comma") << dutyHead + rowOfAna + rowOfJohn + rowOfMary + "\"Roe, Jane\",,,,\n";
    QTest::newRow("who is called by an address")
        << dutyHead + rowOfAna + rowOfJohn + rowOfMary + "jane.roe2@example.org,,,,\n";
    QTest::newRow("two cells") << QByteArray(
        "First Name,Last Name,Phone,Email,City\n"
        "Ana,Lopez,212-555-0101,a@example.org,Newark\nBo,Lee,212-555-0102,b@example.org,Newark\n"
        "Cy,Diaz,212-555-0103,c@example.org,Newark\nJane,Roe,,,\n");
}

void TestListsAmongPeople::whoIsOnlyNamedAmongPoorRowsIsSomebody()
{
    QFETCH(QByteArray, list);
    QCOMPARE(import(list).rejected, 0);
    QVERIFY(people().contains(u"Jane Roe"_s) || people().contains(u"jane.roe2@example.org"_s));
}

void TestListsAmongPeople::aNameThatWasWrittenAnewComesIn()
{
    ImportOptions options;
    options.mended.insert(5, {{0, u"Kitchen, Jo"_s}});
    const auto outcome = import(dutyHead + rowOfAna + rowOfJohn + rowOfMary + "KITCHEN,,,,\n", options);
    QCOMPARE(outcome.rejected, 0);
    QVERIFY(people().contains(u"Jo Kitchen"_s));
}

void TestListsAmongPeople::aLabelBeyondTheLastColumnIsNoHeading()
{
    const auto outcome = import(dutyHead + rowOfAna + rowOfJohn + rowOfMary + "Unit,,,,,,ICU\n,,,,,,ICU\n");
    QCOMPARE(outcome.created, 3);
    QCOMPARE(outcome.rejected, 2);
}

void TestListsAmongPeople::linesOfTotalsAreNobody()
{
    const auto outcome =
        import("Name,Dept,Hours,Phone\nAna Lopez,ICU,40,212-555-0101\nICU Total,,40,\nBo Lee,ER,38,212-555-0102\n"
               ",Dept Total: ER,38,\nTotals for all departments,,78,\n* Bo is on leave,,,\nSource: the hall,,,\n");
    QCOMPARE(outcome.created, 2);
    QCOMPARE(outcome.rejected, 5);
}

// --- households

void TestListsAmongPeople::twoInOneNameAreNobody_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("areTwo");
    QTest::newRow("&") << u"Ana & José Díaz"_s << true;
    QTest::newRow("& between given names") << u"Smith, John & Mary"_s << true;
    QTest::newRow("and") << u"Smith, John and Mary"_s << true;
    QTest::newRow("two whole names") << u"John Smith and Mary Brown"_s << true;
    QTest::newRow("a couple") << u"Mr. and Mrs. Robert Jones"_s << true;
    QTest::newRow("Spanish") << u"María y Pedro Gómez"_s << true;
    QTest::newRow("Spanish, whole names") << u"Ana Díaz y José Pérez"_s << true;
    QTest::newRow("Spanish, before an i") << u"María e Inés Gómez"_s << true;
    QTest::newRow("capitals") << u"MARIA Y PEDRO GOMEZ"_s << true;
    QTest::newRow("a family") << u"The Smith Family"_s << true;
    QTest::newRow("una familia") << u"Familia Gómez"_s << true;
    QTest::newRow("one with two surnames") << u"Santiago Ramón y Cajal"_s << false;
    QTest::newRow("the same, surnames first") << u"Ramón y Cajal, Santiago"_s << false;
    QTest::newRow("an initial") << u"Sun Y Lee"_s << false;
    QTest::newRow("an initial without capitals") << u"maria e lopez"_s << false;
    QTest::newRow("and within a word") << u"Andy Sanders"_s << false;
    QTest::newRow("a letter of a web page") << u"Jos&eacute; Mu&ntilde;oz"_s << false;
    QTest::newRow("an & of a web page") << u"Ana &amp; José Díaz"_s << true;
    QTest::newRow("Anders") << u"Anders And"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestListsAmongPeople::twoInOneNameAreNobody()
{
    QFETCH(QString, name);
    QFETCH(bool, areTwo);
    QCOMPARE(isNameOfSeveral(name), areTwo);
}

void TestListsAmongPeople::twoInOneNameAreHandedBack()
{
    const auto outcome =
        import("First Name,Last Name,Phone\nJohn and Mary,Smith,212-555-0102\nAna,Ortega y Gasset,212-555-0101\n"
               "Ana & José,Díaz,212-555-0103\nLuz,Smith & Jones,212-555-0104\n");
    QCOMPARE(outcome.created, 2);
    QCOMPARE(outcome.rejected, 2);
    QCOMPARE(outcome.rejects[0].column, u"First Name"_s);
    QCOMPARE(outcome.rejects[0].cell, u"John and Mary"_s);
    QCOMPARE(people(), (QStringList{u"Ana Ortega y Gasset"_s, u"Luz Smith & Jones"_s}));
}

void TestListsAmongPeople::aHouseholdBesideANameIsNotAsked()
{
    QCOMPARE(import("First Name,Last Name,Name,Phone\nAna,Díaz,Ana & José Díaz,212-555-0101\n").created, 1);
    QCOMPARE(people(), QStringList{u"Ana Díaz"_s});
    QCOMPARE(import("First Name,Last Name,Shown as,Phone\nLuz,Ruiz,Luz & Leo,212-555-0102\n").rejected, 1);
}

void TestListsAmongPeople::theSpouseOfAnotherColumnIsNobody()
{
    const auto outcome =
        import("First Name,Last Name,Spouse First Name,Spouse Last Name,City\nAna,Díaz,José,Pérez,Newark\n");
    QCOMPARE(outcome.ignoredColumns, (QStringList{u"Spouse First Name"_s, u"Spouse Last Name"_s}));
    QCOMPARE(people(), QStringList{u"Ana Díaz"_s});
}

void TestListsAmongPeople::ourOwnListKeepsEveryName()
{
    QCOMPARE(import("Person ID,First name,Last name,Shown as,Phone\n,Ana,,Ana & José,212-555-0101\n").created, 1);
}

// --- events

void TestListsAmongPeople::eventsAreKnownByTheirHeadings_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<bool>("areEvents");
    QTest::newRow("a table of events") << u"Event Name,Location,Start Date,Start Time"_s << true;
    QTest::newRow("a calendar of Google") << u"Subject,Start Date,Start Time,End Date,End Time,All Day Event,Location"_s
                                          << true;
    QTest::newRow("only called by a name") << u"Name,Location,Start Date,End Time"_s << true;
    QTest::newRow("with whom to ask") << u"Event Title,Date,Contact Email"_s << true;
    QTest::newRow("in Spanish") << u"Evento,Fecha,Lugar"_s << true;
    QTest::newRow("who comes to events") << u"Event Name,Event Date,First Name,Last Name,Email"_s << false;
    QTest::newRow("who comes, by whole names") << u"Event,Date,Name,Email"_s << false;
    QTest::newRow("workers and their beginning") << u"Name,Job Title,Location,Start Date"_s << false;
    QTest::newRow("workers and their hours") << u"Employee Name,Start Date,Start Time,End Time,Emp No"_s << false;
    QTest::newRow("who signed in") << u"Name,Date,Time,Phone"_s << false;
}

void TestListsAmongPeople::eventsAreKnownByTheirHeadings()
{
    QFETCH(QString, headers);
    QFETCH(bool, areEvents);
    QCOMPARE(looksLikeEvents(headers.split(u',')), areEvents);
    QCOMPARE(otherListTold(headers.split(u',')).has_value(), areEvents);
}

void TestListsAmongPeople::aListOfEventsMakesNobody()
{
    const auto outcome = run("Name,Location,Start Date,Start Time\nPicket,City Hall,12/01/2026,10:00 AM\n");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"list-of-events"_s);
    QVERIFY(outcome.error().message.contains(u"--as events"_s));
    QCOMPARE(people(), QStringList());
}

void TestListsAmongPeople::eventsComeInAsPeopleWhenSomebodySaysSo()
{
    const QByteArray list = "Name,Location,Start Date,Start Time\nAna Lopez,City Hall,12/01/2026,10:00 AM\n";
    QCOMPARE(must(run(list, {}, u"Name"_s)).created, 1);
    QCOMPARE(import(list).unchanged, 0); // it is remembered, and a name alone is somebody new
    QCOMPARE(people(), (QStringList{u"Ana Lopez"_s, u"Ana Lopez"_s}));
}

// --- what is told

void TestListsAmongPeople::newTagsAreNamed()
{
    import("Name,Phone,Tags\nAna Lopez,212-555-0101,steward\n");
    const auto outcome = import("Name,Phone,Tags\nBo Lee,212-555-0102,\"steward, stewrad\"\nCy Diaz,212-555-0103,Steward\n");
    QCOMPARE(outcome.newTags, (QList<NewPlace>{{u"tags"_s, u"stewrad"_s, {}, 1}}));
    QCOMPARE(NewPlace::named(outcome.newTags), u"stewrad (1)"_s);
    QVERIFY(outcome.newPlaces.isEmpty());
}

void TestListsAmongPeople::whatIsNotComparedIsTold()
{
    ImportOptions trying;
    trying.isDryRun = trying.listsNewcomers = true;
    auto outcome = import("Name,Phone\nAna Lopez,212-555-0101\nBo Lee,212-555-0102\n", trying);
    QCOMPARE(outcome.newcomerRows, 2);
    QCOMPARE(AlikeRow::comparedTold(outcome), QString());
    QByteArray many = "Emp No\n";
    for (int row = 0; row <= ImportOutcome::listedNewcomers; ++row)
        many += "E" + QByteArray::number(row) + "\n";
    outcome = import(many, trying);
    QCOMPARE(outcome.newcomers.size(), ImportOutcome::listedNewcomers);
    QCOMPARE(outcome.newcomerRows, ImportOutcome::listedNewcomers + 1);
    QVERIFY(AlikeRow::comparedTold(outcome).contains(QLocale().toString(outcome.newcomerRows)));
}

RNF_TEST(TestListsAmongPeople)
#include "tst_lists_among_people.moc"
