#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "exchange/EventExports.h"
#include "exchange/EventFiles.h"
#include "exchange/RegistrationFiles.h"
#include "exchange/RegistrationRows.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using As = RegistrationFileOptions::As;
using System = RegistrationSystem;

const QByteArray eventbrite =
    "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order "
    "Type,Currency,Total "
    "Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Home Address 1,Home Address 2,Home "
    "City,Home "
    "State,Home Zip,Home Country,What do you eat?\n"
    "1001,2026-11-01 10:00:00-05:00,Rosa,Díaz,rosa@example.org,1,,Member,1,,Eventbrite "
    "Completed,USD,10.00,0,0,0,Attending,12 Oak "
    "St,,Bronx,NY,10451,US,No meat\n"
    "1001,2026-11-01 10:00:00-05:00,Luis,Díaz,rosa@example.org,1,,Student,2,,Eventbrite "
    "Completed,USD,0.00,0,0,0,Attending,,,,,,,\n"
    "1002,2026-11-02 09:30:00-05:00,Eva,Kim,eva@example.org,1,,Member,3,,Eventbrite Completed,USD,0.00,0,0,0,Not "
    "Attending,,,,,,,\n"
    "1003,2026-11-03 09:30:00-05:00,Sam,Ortiz,sam@example.org,1,,Member,4,,Eventbrite "
    "Completed,USD,10.00,0,0,0,Transferred,,,,,,,\n";

const QByteArray zoom = "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\n"
                        "812 3456 7890,Strike school,11/10/2026 06:55:00 PM,11/10/2026 09:05:00 PM,host@example.org,130,4,\n"
                        "\n"
                        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                        "Rosa (Rosa Díaz),rosa@example.org,11/10/2026 07:00:00 PM,11/10/2026 07:30:00 PM,30,No\n"
                        "Rosa Díaz,rosa@example.org,11/10/2026 07:20:00 PM,11/10/2026 08:30:00 PM,70,No\n"
                        "Eva Kim,,11/10/2026 07:00:00 PM,11/10/2026 07:40:00 PM,40,Yes\n"
                        "New Person,new@example.org,11/10/2026 07:00:00 PM,11/10/2026 09:00:00 PM,120,Yes\n"
                        "iPhone,,11/10/2026 07:00:00 PM,11/10/2026 09:00:00 PM,120,Yes\n";

} // namespace

/// Lists of registrations and of who came, as other programs and people write them: they become the list of an event, once.
class TestRegistrationFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }

    void wordsComeInByTheMap_data();
    void wordsComeInByTheMap();
    void theFinerStateGoesOutAsTheCoarser_data();
    void theFinerStateGoesOutAsTheCoarser();
    void aCoarserWordLeavesTheFinerStateAlone_data();
    void aCoarserWordLeavesTheFinerStateAlone();

    void anEventbriteFileBecomesTheList();
    void oneBuyersAddressIsNotOnePerson();
    void anUnknownWordStopsItsRowAlone();
    void aMobilizeFileTellsWhoCame();
    void aVanFileKnowsHowOftenTheyConfirmed();
    void aCiviCrmFileKnowsWhoWaits();
    void anActionNetworkFileIsReadByItsWords();
    void aPlainSpanishListIsRead();
    void anyLettersAndSeparatorsAreRead_data();
    void anyLettersAndSeparatorsAreRead();

    void peopleAreFoundBeforeAnybodyIsMade();
    void aNameOfTwoOnTheListIsAQuestion();
    void aRowWithoutANameMakesNobody();
    void refusalsBecomeContactPreferences();
    void twoTicketsAreOneRegistration();
    void aYesOfAPlainListWaitsWhenAllPlacesAreTaken();
    void aTicketIsAPlaceAlthoughAllAreTaken();

    void theSameFileTwiceChangesNothing();
    void nextWeeksFileUpdatesAndShowsWhoIsGone();
    void whoIsGoneIsCancelledOnlyWhenChosen();
    void whatWasNotedHereLaterStays();
    void moneyThatWasPaidHereStays();
    void anOlderListDoesNotTakeAPlaceBack();
    void anOfferOfAFileIsAPlaceInLine();
    void theOrderOfTheAnswersCountsNotThatOfTheFile();
    void aStoppedRowWritesNothing();
    void aFileIsOneActionThatIsTakenBack();
    void aDryRunWritesNothing();
    void rejectedRowsComeBackToBeMended();

    void whoJoinedAgainIsOnePersonAndOverlapsCountOnce();
    void theShortStayIsForAPart();
    void aListOfNamesIsWhoCame();
    void theDoorKnowsBetterThanTheFile();
    void anExcuseStays();
    void aCancellationWithoutADayIsNotALateOne();
    void aTableOfThosePhonedInIsNotThatOfThePeople();
    void nobodyCameToWhatHasNotBegun();
    void aFileThatTellsNobodyIsRefused();

    void registrationsGoOutInTheWordsOfOtherPrograms();
    void kindsAndMoneyGoOut();
    void aTableOfEventsIsBroughtInOnce();
    void ourOwnTableOfEventsIsHereAlready();
    void aCalendarTableHasWholeDays();
    void anEventThatCannotBeReadIsTold();
    void aDayAndABeginningInColumnsOfTheirOwnAreRead();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    Event addEvent(const QString &name, const QDate &day, int places = 0)
    {
        Event event;
        event.name = name;
        event.timeZone = u"America/New_York"_s;
        event.places = places;
        EventTimes::set(event, day, QTime(19, 0), QTime(21, 0));
        return *workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}));
    }
    static ImportSource pasted(const QByteArray &text)
    {
        ImportSource source;
        source.pasted = text;
        return source;
    }
    Result<RegistrationFileOutcome> run(const QByteArray &text, const Event &event,
                                        const RegistrationFileOptions &options = {})
    {
        RegistrationFiles files(workspace().store(), workspace().people(), workspace().registrations());
        return files.run(session(), pasted(text), event, options);
    }
    RegistrationFileOutcome done(const QByteArray &text, const Event &event, const RegistrationFileOptions &options = {})
    {
        const auto outcome = run(text, event, options);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }
    RegistrationFileOutcome came(const QByteArray &text, const Event &event)
    {
        RegistrationFileOptions options;
        options.as = As::Attendance;
        return done(text, event, options);
    }
    Registration of(const Event &event, const QString &name)
    {
        for (const auto &row : workspace().registrations().of(session(), event.id)) {
            if (row.name == name)
                return row.registration;
        }
        return {};
    }
    QStringList names(const Event &event)
    {
        QStringList names;
        for (const auto &row : workspace().registrations().of(session(), event.id))
            names += row.name;
        return names;
    }
    QString kindOf(const Event &event, const Registration &registration)
    {
        for (const auto &kind : workspace().registrations().kinds(session(), event.id)) {
            if (kind.id == registration.kind)
                return kind.name;
        }
        return {};
    }
    PersonId add(const QString &given, const QString &family, const QString &phone = {}, const QString &email = {})
    {
        return m_workspace->add(m_workspace->person(given, family, phone, email));
    }
    Registration invited(const Event &event, PersonId person)
    {
        if (!workspace().registrations().invite(session(), event, {person}))
            qFatal("not invited");
        return *workspace().registrations().find(session(), event.id, person);
    }
    void answer(const Event &event, PersonId person, Rsvp rsvp)
    {
        QVERIFY(workspace().registrations().answer(session(), {invited(event, person).id}, rsvp));
    }
    QString content(const QString &name)
    {
        QFile file(m_workspace->file(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    Event m_ahead, m_past;
};

void TestRegistrationFiles::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_ahead = addEvent(u"Strike school"_s, QDate(2026, 12, 4));
    m_past = addEvent(u"Open evening"_s, QDate(2026, 11, 10));
}

// --- the map

void TestRegistrationFiles::wordsComeInByTheMap_data()
{
    QTest::addColumn<System>("system");
    QTest::addColumn<QString>("word");
    QTest::addColumn<std::optional<SaidStatus>>("said");
    const auto row = [](System system, const char *word, const std::optional<SaidStatus> &said) {
        QTest::addRow("%d %s", int(system), word) << system << QString::fromUtf8(word) << said;
    };
    using enum Rsvp;
    const auto answer = [](Rsvp rsvp, int stage = 0) { return std::optional(SaidStatus{rsvp, stage, {}}); };
    const auto presence = [](Attendance attendance) { return std::optional(SaidStatus{Yes, 0, attendance}); };
    row(System::ActionNetwork, "needs action", answer(Invited));
    row(System::ActionNetwork, "accepted", answer(Yes));
    row(System::ActionNetwork, "tentative", answer(Maybe));
    row(System::ActionNetwork, "declined", answer(No));
    row(System::ActionNetwork, "Canceled", answer(Cancelled));
    row(System::ActionNetwork, "registered", {});
    row(System::Mobilize, "REGISTERED", answer(Yes));
    row(System::Mobilize, "CONFIRMED", answer(Yes, 1));
    row(System::Mobilize, "CANCELLED", answer(Cancelled));
    row(System::Van, "Scheduled", answer(Yes));
    row(System::Van, "Left Msg", answer(Yes));
    row(System::Van, "Conf Twice", answer(Yes, 2));
    row(System::Van, "Conf Thrice", answer(Yes, 3));
    row(System::Van, "Tentative", answer(Maybe));
    row(System::Van, "Declined", answer(No));
    row(System::Van, "Completed", presence(Attendance::Attended));
    row(System::Van, "No Show", presence(Attendance::NoShow));
    row(System::CiviCrm, "Registered", answer(Yes));
    row(System::CiviCrm, "Rejected", answer(No));
    row(System::CiviCrm, "On waitlist", answer(Waitlisted));
    row(System::CiviCrm, "Awaiting approval", answer(Pending));
    row(System::CiviCrm, "Attended", presence(Attendance::Attended));
    row(System::CiviCrm, "No-show", presence(Attendance::NoShow));
    row(System::CiviCrm, "Partially paid", {});
    row(System::Eventbrite, "Checked In", presence(Attendance::Attended));
    row(System::Eventbrite, "Deleted/Refunded", answer(Cancelled));
    row(System::Zoom, "approved", answer(Yes));
    row(System::Zoom, "denied", answer(Refused));
    row(System::Plain, "Sí", answer(Yes));
    row(System::Plain, "on the waiting list", answer(Waitlisted));
    row(System::Plain, "CONFIRMED", answer(Yes, 1)); // as all who have the word mean it
    row(System::Plain, "perhaps not", {});
}

void TestRegistrationFiles::wordsComeInByTheMap()
{
    QFETCH(System, system);
    QFETCH(QString, word);
    QFETCH(std::optional<SaidStatus>, said);
    QVERIFY(RegistrationStatus::read(system, word) == said);
}

void TestRegistrationFiles::theFinerStateGoesOutAsTheCoarser_data()
{
    QTest::addColumn<Registration>("registration");
    QTest::addColumn<QStringList>("words"); // Action Network, Mobilize, VAN, CiviCRM
    const auto row = [](const char *name, Rsvp rsvp, int stage, Attendance attendance, const QStringList &words) {
        Registration registration;
        registration.rsvp = rsvp;
        registration.confirmStage = stage;
        registration.attendance = attendance;
        QTest::newRow(name) << registration << words;
    };
    using enum Rsvp;
    using enum Attendance;
    row("invited", Invited, 0, Unknown, {u"needs action"_s, {}, {}, {}});
    row("yes", Yes, 0, Unknown, {u"accepted"_s, u"REGISTERED"_s, u"Scheduled"_s, u"Registered"_s});
    row("confirmed twice", Yes, 2, Unknown, {u"accepted"_s, u"CONFIRMED"_s, u"Conf Twice"_s, u"Registered"_s});
    row("maybe", Maybe, 0, Unknown, {u"tentative"_s, {}, u"Tentative"_s, {}});
    row("no", No, 0, Unknown, {u"declined"_s, {}, u"Declined"_s, u"Rejected"_s});
    row("cancelled", Cancelled, 0, Unknown, {u"cancelled"_s, u"CANCELLED"_s, u"Declined"_s, u"Cancelled"_s});
    row("waits", Waitlisted, 0, Unknown, {u"needs action"_s, {}, {}, u"On waitlist"_s});
    row("pending", Pending, 0, Unknown, {u"needs action"_s, {}, {}, u"Awaiting approval"_s});
    row("came for a part", Yes, 1, Partial, {u"accepted true"_s, u"CONFIRMED true"_s, u"Completed"_s, u"Attended"_s});
    row("excused", Yes, 0, Excused, {u"accepted false"_s, u"REGISTERED false"_s, u"No Show"_s, u"No-show"_s});
    row("untracked", Yes, 0, Untracked, {u"accepted"_s, u"REGISTERED"_s, u"Scheduled"_s, u"Registered"_s});
}

void TestRegistrationFiles::theFinerStateGoesOutAsTheCoarser()
{
    QFETCH(Registration, registration);
    QFETCH(QStringList, words);
    QStringList said;
    for (const System system : RegistrationStatus::written())
        said += (RegistrationStatus::statusFor(system, registration) + u' '
                 + RegistrationStatus::attendedFor(system, registration))
                    .trimmed();
    QCOMPARE(said, words);
}

void TestRegistrationFiles::aCoarserWordLeavesTheFinerStateAlone_data()
{
    using enum Rsvp;
    QTest::addColumn<System>("system");
    QTest::addColumn<Rsvp>("ours");
    QTest::addColumn<Rsvp>("theirs");
    QTest::addColumn<Rsvp>("kept");
    QTest::newRow("nobody answered there") << System::ActionNetwork << Yes << Invited << Yes;
    QTest::newRow("a no after a yes") << System::ActionNetwork << Yes << No << Cancelled;
    QTest::newRow("cancelled, and declined there") << System::Van << Cancelled << No << Cancelled;
    QTest::newRow("offered, and on the waitlist there") << System::CiviCrm << Offered << Waitlisted << Offered;
    QTest::newRow("waits here, where they know no line") << System::Mobilize << Waitlisted << Yes << Waitlisted;
    QTest::newRow("waits here, and got a place there") << System::CiviCrm << Waitlisted << Yes << Yes;
    QTest::newRow("pending here, approved there") << System::Zoom << Pending << Yes << Yes;
    QTest::newRow("a plain yes of whoever waits") << System::Plain << Offered << Yes << Offered;
    QTest::newRow("another answer") << System::Plain << Maybe << Yes << Yes;
}

void TestRegistrationFiles::aCoarserWordLeavesTheFinerStateAlone()
{
    QFETCH(System, system);
    QFETCH(Rsvp, ours);
    QFETCH(Rsvp, theirs);
    QTEST(RegistrationStatus::settled(system, ours, theirs), "kept");
}

// --- files of the programs

void TestRegistrationFiles::anEventbriteFileBecomesTheList()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s, {}, u"rosa@example.org"_s);
    const auto outcome = done(eventbrite, m_ahead);
    QCOMPARE(outcome.system, System::Eventbrite);
    QCOMPARE(outcome.rows, 4);
    QCOMPARE(outcome.sentence(), u"3 new on the list · 1 not understood"_s);
    QCOMPARE(outcome.newPeople.size(), 2);
    QCOMPARE(outcome.newKinds, (QStringList{u"Member"_s, u"Student"_s}));
    const Registration registration = of(m_ahead, u"Rosa Díaz"_s);
    QCOMPARE(registration.person, rosa);
    QCOMPARE(registration.rsvp, Rsvp::Yes);
    QCOMPARE(registration.answeredAt, u"2026-11-01T15:00:00.000Z"_s);
    QCOMPARE(registration.paidCents, 1000);
    QCOMPARE(registration.dueCents, 1000);
    QCOMPARE(kindOf(m_ahead, registration), u"Member"_s);
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).rsvp, Rsvp::No);
    QCOMPARE(workspace().people().find(session(), rosa)->addresses.first().postalCode, u"10451"_s);
    QVERIFY(outcome.ignoredColumns.contains(u"What do you eat?"_s));
    QVERIFY(!outcome.ignoredColumns.contains(u"Ticket Type"_s));
    QCOMPARE(workspace().changes().history(session(), 1).first().label,
             u"Registrations for “Strike school” from pasted cells: 3 new on the list · 1 not understood"_s);
}

void TestRegistrationFiles::oneBuyersAddressIsNotOnePerson()
{
    done(eventbrite, m_ahead);
    QVERIFY(of(m_ahead, u"Rosa Díaz"_s).person != of(m_ahead, u"Luis Díaz"_s).person);
    QCOMPARE(kindOf(m_ahead, of(m_ahead, u"Luis Díaz"_s)), u"Student"_s);
}

void TestRegistrationFiles::anUnknownWordStopsItsRowAlone()
{
    const auto outcome = done(eventbrite, m_ahead);
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().row, 5);
    QCOMPARE(outcome.rejects.first().column, u"Attendee Status"_s);
    QCOMPARE(outcome.rejects.first().who, u"Sam Ortiz"_s);
    QCOMPARE(outcome.rejects.first().problem, u"“Transferred” is no answer that is known here."_s);
    QVERIFY(!names(m_ahead).contains(u"Sam Ortiz"_s));
    QCOMPARE(workspace().people().ids(session(), u"Ortiz"_s).size(), 0);
}

void TestRegistrationFiles::aMobilizeFileTellsWhoCame()
{
    const QByteArray file =
        "id,timeslot id,first name,last name,email,phone,status,attended,signup created time,utm_source\n"
        "1,7,Rosa,Díaz,rosa@example.org,212 555 0100,CONFIRMED,true,2026-11-01T12:00:00Z,newsletter\n"
        "2,7,Eva,Kim,eva@example.org,,REGISTERED,false,2026-11-02T12:00:00Z,\n"
        "3,7,Sam,Ortiz,sam@example.org,,CANCELLED,null,2026-11-02T12:00:00Z,\n";
    const auto outcome = done(file, m_past);
    QCOMPARE(outcome.system, System::Mobilize);
    QVERIFY(outcome.rejects.isEmpty());
    const Registration rosa = of(m_past, u"Rosa Díaz"_s);
    QCOMPARE(rosa.confirmStage, 1);
    QCOMPARE(rosa.attendance, Attendance::Attended);
    QCOMPARE(rosa.sourceCode, u"newsletter"_s);
    QCOMPARE(of(m_past, u"Eva Kim"_s).attendance, Attendance::NoShow);
    QCOMPARE(of(m_past, u"Sam Ortiz"_s).rsvp, Rsvp::Cancelled);
    QCOMPARE(of(m_past, u"Sam Ortiz"_s).attendance, Attendance::Unknown);
    // Before it begins nobody has come or stayed away.
    done(file, m_ahead);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).attendance, Attendance::Unknown);
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).attendance, Attendance::Unknown);
}

void TestRegistrationFiles::aVanFileKnowsHowOftenTheyConfirmed()
{
    const auto outcome = done("Voter File VANID,Contact Name,Event,Role,Status\n"
                              "5512345,\"Díaz, Rosa\",Open evening,Attendee,Conf Twice\n"
                              "5512346,\"Kim, Eva\",Open evening,Attendee,Completed\n"
                              "5512347,\"Ortiz, Sam\",Open evening,Attendee,No Show\n",
                              m_past);
    QCOMPARE(outcome.system, System::Van);
    QCOMPARE(of(m_past, u"Rosa Díaz"_s).confirmStage, 2);
    QCOMPARE(of(m_past, u"Eva Kim"_s).attendance, Attendance::Attended);
    QCOMPARE(of(m_past, u"Sam Ortiz"_s).attendance, Attendance::NoShow);
    const Person rosa = *workspace().people().find(session(), of(m_past, u"Rosa Díaz"_s).person);
    QCOMPARE(rosa.externalIds.first().value, u"5512345"_s);
}

void TestRegistrationFiles::aCiviCrmFileKnowsWhoWaits()
{
    const QByteArray file =
        "Contact ID,Contact Type,First Name,Last Name,Email,Do Not Phone,Event Title,Participant ID,Participant "
        "Status,Participant Role,Register date,Participant Source,Fee level,Fee Amount\n"
        "11,Individual,Rosa,Díaz,rosa@example.org,,Strike school,1,On waitlist,Attendee,2026-11-01 09:00:00,"
        "Union meeting,Member,15.00\n"
        "12,Individual,Eva,Kim,eva@example.org,,Strike school,2,Awaiting approval,Attendee,2026-11-02 09:00:00,,,\n";
    const auto outcome = done(file, m_ahead);
    QCOMPARE(outcome.system, System::CiviCrm);
    const Registration rosa = of(m_ahead, u"Rosa Díaz"_s);
    QCOMPARE(rosa.rsvp, Rsvp::Waitlisted);
    QCOMPARE(rosa.waitingSince, rosa.answeredAt);
    QCOMPARE(rosa.dueCents, 1500);
    QCOMPARE(rosa.paidCents, 0);
    QCOMPARE(rosa.sourceCode, u"Union meeting"_s);
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).rsvp, Rsvp::Pending);
}

void TestRegistrationFiles::anActionNetworkFileIsReadByItsWords()
{
    const auto outcome = done("uuid,first_name,last_name,email,can2_phone,status\n"
                              "a-1,Rosa,Díaz,rosa@example.org,212 555 0100,accepted\n"
                              "a-2,Eva,Kim,eva@example.org,,tentative\na-3,Sam,Ortiz,sam@example.org,,needs action\n",
                              m_ahead);
    QCOMPARE(outcome.system, System::ActionNetwork);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).rsvp, Rsvp::Yes);
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).rsvp, Rsvp::Maybe);
    QCOMPARE(of(m_ahead, u"Sam Ortiz"_s).rsvp, Rsvp::Invited);
}

void TestRegistrationFiles::aPlainSpanishListIsRead()
{
    const auto outcome = done("Nombre;Apellido;Correo;Respuesta;Asistencia;Tipo de inscripción;Pagado\n"
                              "Rosa;Díaz;rosa@example.org;Sí;sí;Socia;12,50\nEva;Kim;eva@example.org;Tal vez;;;\n",
                              m_past);
    QCOMPARE(outcome.system, System::Plain);
    QVERIFY(outcome.rejects.isEmpty());
    const Registration rosa = of(m_past, u"Rosa Díaz"_s);
    QCOMPARE(rosa.rsvp, Rsvp::Yes);
    QCOMPARE(rosa.attendance, Attendance::Attended);
    QCOMPARE(rosa.paidCents, 1250);
    QCOMPARE(kindOf(m_past, rosa), u"Socia"_s);
    QCOMPARE(of(m_past, u"Eva Kim"_s).rsvp, Rsvp::Maybe);
}

void TestRegistrationFiles::anyLettersAndSeparatorsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    const QString table = u"Name,Email,Status\nRosa Díaz,rosa@example.org,yes\nJosé Peña,jose@example.org,maybe\n"_s;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + table.toUtf8();
    QTest::newRow("semicolons") << QString(table).replace(u',', u';').toUtf8();
    QTest::newRow("tabs in UTF-16") << "\xFF\xFE"
                                           + QByteArray(
                                               reinterpret_cast<const char *>(QString(table).replace(u',', u'\t').utf16()),
                                               table.size() * qsizetype(sizeof(char16_t)));
    QTest::newRow("a title above") << "Who comes\n\n" + table.toUtf8();
}

void TestRegistrationFiles::anyLettersAndSeparatorsAreRead()
{
    QFETCH(QByteArray, text);
    const auto outcome = done(text, m_ahead);
    QCOMPARE(outcome.added.size(), 2);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).rsvp, Rsvp::Yes);
    QCOMPARE(of(m_ahead, u"José Peña"_s).rsvp, Rsvp::Maybe);
}

// --- who is meant

void TestRegistrationFiles::peopleAreFoundBeforeAnybodyIsMade()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    const PersonId eva = add(u"Eva"_s, u"Kim"_s);
    const PersonId other = add(u"Sam"_s, u"Ortiz"_s);
    invited(m_ahead, eva);
    const auto outcome =
        done("Name,Email,Phone\nRosa Díaz,rosa@example.org,(212) 555-0100\nEva Kim,,\nSam Ortiz,,\n", m_ahead);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).person, rosa);
    QCOMPARE(workspace().people().find(session(), rosa)->emails.first().address, u"rosa@example.org"_s);
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).person, eva); // a name tells her among those on the list
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).rsvp, Rsvp::Yes);
    QVERIFY(of(m_ahead, u"Sam Ortiz"_s).person != other); // and nobody among all
    QCOMPARE(outcome.newPeople.size(), 1);
}

void TestRegistrationFiles::aNameOfTwoOnTheListIsAQuestion()
{
    for (const auto person : {add(u"Eva"_s, u"Kim"_s), add(u"Eva"_s, u"Kim"_s, {}, u"eva@example.org"_s)})
        invited(m_ahead, person);
    auto outcome = done("Name,Email\nEva Kim,\n", m_ahead);
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().problem, u"Several people on the list have this name."_s);
    QVERIFY(outcome.newPeople.isEmpty());
    outcome = done("Name,Email\nEva Kim,eva@example.org\n", m_ahead);
    QCOMPARE(outcome.changed.size(), 1);
}

void TestRegistrationFiles::aRowWithoutANameMakesNobody()
{
    const auto outcome = done("Name,Email\n,nobody@example.org\n", m_ahead);
    QCOMPARE(outcome.rejects.size(), 1);
    QVERIFY(names(m_ahead).isEmpty());
    QCOMPARE(workspace().people().count(session()), 0);
}

void TestRegistrationFiles::refusalsBecomeContactPreferences()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s, {}, u"rosa@example.org"_s);
    done("Name,Email,Do not call\nRosa Díaz,rosa@example.org,yes\n", m_ahead);
    QCOMPARE(workspace().people().find(session(), rosa)->mayBeReachedBy(Channel::Phone), YesNo::No);
}

void TestRegistrationFiles::twoTicketsAreOneRegistration()
{
    const auto outcome = done("Order #,First Name,Last Name,Email,Ticket Type,Total Paid,Attendee Status\n"
                              "1,Rosa,Díaz,rosa@example.org,Student,5.00,Refunded\n"
                              "2,Rosa,Díaz,rosa@example.org,Member,10.00,Attending\n"
                              "3,Rosa,Díaz,rosa@example.org,Member,2.00,Attending\n",
                              m_ahead);
    QCOMPARE(outcome.added.size(), 1);
    QCOMPARE(outcome.newPeople.size(), 1);
    const Registration rosa = of(m_ahead, u"Rosa Díaz"_s);
    QCOMPARE(rosa.rsvp, Rsvp::Yes);
    QCOMPARE(rosa.paidCents, 1200);
    QCOMPARE(kindOf(m_ahead, rosa), u"Member"_s);
}

void TestRegistrationFiles::aYesOfAPlainListWaitsWhenAllPlacesAreTaken()
{
    const Event small = addEvent(u"Small room"_s, QDate(2026, 12, 11), 1);
    done("Timestamp,Name,Email\n2026-11-01 10:00,Rosa Díaz,rosa@example.org\n2026-11-02 10:00,Eva Kim,eva@example.org\n",
         small);
    QCOMPARE(of(small, u"Rosa Díaz"_s).rsvp, Rsvp::Yes);
    QCOMPARE(of(small, u"Rosa Díaz"_s).answeredAt, u"2026-11-01T15:00:00.000Z"_s);
    QCOMPARE(of(small, u"Eva Kim"_s).rsvp, Rsvp::Waitlisted);
    const auto again =
        done("Timestamp,Name,Email\n2026-11-01 10:00,Rosa Díaz,rosa@example.org\n2026-11-02 10:00,Eva Kim,eva@example.org\n",
             small);
    QCOMPARE(again.action, 0);
}

void TestRegistrationFiles::aTicketIsAPlaceAlthoughAllAreTaken()
{
    const Event small = addEvent(u"Small room"_s, QDate(2026, 12, 11), 1);
    done(eventbrite, small);
    QCOMPARE(of(small, u"Rosa Díaz"_s).rsvp, Rsvp::Yes);
    QCOMPARE(of(small, u"Luis Díaz"_s).rsvp, Rsvp::Yes);
}

// --- again next week

void TestRegistrationFiles::theSameFileTwiceChangesNothing()
{
    done(eventbrite, m_ahead);
    const auto again = done(eventbrite, m_ahead);
    QCOMPARE(again.action, 0);
    QCOMPARE(again.known.size(), 3);
    QVERIFY(again.added.isEmpty() && again.changed.isEmpty() && again.missing.isEmpty());
    QCOMPARE(names(m_ahead).size(), 3);
    QCOMPARE(workspace().people().count(session()), 3);
}

void TestRegistrationFiles::nextWeeksFileUpdatesAndShowsWhoIsGone()
{
    done("Name,Email,Status\nRosa Díaz,rosa@example.org,yes\nEva Kim,eva@example.org,maybe\nSam Ortiz,sam@example.org,no\n",
         m_ahead);
    const PersonId invitedOnly = add(u"Ana"_s, u"Alba"_s);
    invited(m_ahead, invitedOnly);
    const auto outcome =
        done("Name,Email,Status\nRosa Díaz,rosa@example.org,perhaps\nNew Person,new@example.org,yes\n", m_ahead);
    QCOMPARE(outcome.sentence(), u"1 new on the list · 1 not understood · 1 no longer in the file"_s);
    QCOMPARE(outcome.missing.size(), 1); // Rosa is in it, Sam does not come, and Ana has answered nothing
    QCOMPARE(outcome.missing.first().name, u"Eva Kim"_s);
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).rsvp, Rsvp::Maybe);
    QCOMPARE(done("Name,Email,Status\nRosa Díaz,rosa@example.org,no\n", m_ahead).changed.first().said, u"yes → cancelled"_s);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).rsvp, Rsvp::Cancelled);
}

void TestRegistrationFiles::whoIsGoneIsCancelledOnlyWhenChosen()
{
    done("Name,Email\nRosa Díaz,rosa@example.org\nEva Kim,eva@example.org\nSam Ortiz,sam@example.org\n", m_ahead);
    RegistrationFileOptions options;
    options.cancelled = {of(m_ahead, u"Eva Kim"_s).id, of(m_ahead, u"Rosa Díaz"_s).id};
    const auto outcome = done("Name,Email\nRosa Díaz,rosa@example.org\n", m_ahead, options);
    QCOMPARE(outcome.cancelled, 1); // Rosa is in the file
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).rsvp, Rsvp::Cancelled);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).rsvp, Rsvp::Yes);
    QCOMPARE(of(m_ahead, u"Sam Ortiz"_s).rsvp, Rsvp::Yes);
}

void TestRegistrationFiles::whatWasNotedHereLaterStays()
{
    const QByteArray file = "Timestamp,Name,Email,Status\n2026-11-01 10:00,Rosa Díaz,rosa@example.org,yes\n";
    done(file, m_ahead);
    answer(m_ahead, of(m_ahead, u"Rosa Díaz"_s).person, Rsvp::Cancelled);
    const auto outcome = done(file, m_ahead);
    QCOMPARE(outcome.keptHere, 1);
    QCOMPARE(outcome.known.size(), 1);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).rsvp, Rsvp::Cancelled);
}

void TestRegistrationFiles::moneyThatWasPaidHereStays()
{
    const QByteArray file = "Order #,First Name,Last Name,Email,Ticket Type,Total Paid,Attendee Status\n"
                            "1,Rosa,Díaz,rosa@example.org,Member,0.00,Attending\n";
    done(file, m_ahead);
    QVERIFY(workspace().registrations().notePayment(session(), {of(m_ahead, u"Rosa Díaz"_s).id}, {1000, false}));
    QCOMPARE(done(file, m_ahead).action, 0);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).paidCents, 1000);
    done(QByteArray(file).replace("Attending", "Refunded"), m_ahead);
    QCOMPARE(of(m_ahead, u"Rosa Díaz"_s).paidCents, 0); // given back
}

void TestRegistrationFiles::anOlderListDoesNotTakeAPlaceBack()
{
    answer(m_ahead, add(u"Eva"_s, u"Kim"_s), Rsvp::Yes);
    QCOMPARE(done("Name,Status\nEva Kim,waiting list\n", m_ahead).action, 0);
    QCOMPARE(of(m_ahead, u"Eva Kim"_s).rsvp, Rsvp::Yes);
}

void TestRegistrationFiles::anOfferOfAFileIsAPlaceInLine()
{
    done("Name,Email,Status\nEva Kim,eva@example.org,place offered\n", m_ahead);
    const Registration eva = of(m_ahead, u"Eva Kim"_s);
    QCOMPARE(eva.rsvp, Rsvp::Waitlisted);
    QVERIFY(!eva.waitingSince.isEmpty());
}

void TestRegistrationFiles::theOrderOfTheAnswersCountsNotThatOfTheFile()
{
    const Event small = addEvent(u"Small room"_s, QDate(2026, 12, 11), 1);
    done("Timestamp,Name,Email\n2026-11-03 10:00,Eva Kim,eva@example.org\n2026-11-02 10:00,Sam Ortiz,sam@example.org\n"
         "2026-11-01 10:00,Rosa Díaz,rosa@example.org\n",
         small);
    QCOMPARE(of(small, u"Rosa Díaz"_s).rsvp, Rsvp::Yes);
    QCOMPARE(of(small, u"Eva Kim"_s).rsvp, Rsvp::Waitlisted);
    QVERIFY(of(small, u"Sam Ortiz"_s).waitingSince < of(small, u"Eva Kim"_s).waitingSince);
}

void TestRegistrationFiles::aStoppedRowWritesNothing()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    const auto outcome = done("Name,Email,Phone,Status\nRosa Díaz,rosa@example.org,212 555 0100,wobbly\n", m_ahead);
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.action, 0);
    QVERIFY(workspace().people().find(session(), rosa)->emails.isEmpty());
}

void TestRegistrationFiles::aFileIsOneActionThatIsTakenBack()
{
    const auto outcome = done(eventbrite, m_ahead);
    QVERIFY(outcome.action > 0);
    QVERIFY(workspace().changes().undo(session(), outcome.action, {}));
    QVERIFY(names(m_ahead).isEmpty());
    QCOMPARE(workspace().people().count(session()), 0);
    QVERIFY(workspace().registrations().kinds(session(), m_ahead.id).isEmpty());
}

void TestRegistrationFiles::aDryRunWritesNothing()
{
    RegistrationFileOptions options;
    options.isDryRun = true;
    const qint64 newest = workspace().changes().newestOf(session());
    const auto looked = done(eventbrite, m_ahead, options);
    QCOMPARE(looked.action, 0);
    QCOMPARE(workspace().changes().newestOf(session()), newest);
    QVERIFY(names(m_ahead).isEmpty());
    QCOMPARE(done(eventbrite, m_ahead).sentence(), looked.sentence());
}

void TestRegistrationFiles::rejectedRowsComeBackToBeMended()
{
    RegistrationFileOptions options;
    options.rejectsPath = m_workspace->file(u"mend.csv"_s);
    done(eventbrite, m_ahead, options);
    QString text = content(u"mend.csv"_s);
    QVERIFY2(text.contains(u"Sam,Ortiz"_s) && text.contains(u"_problem"_s) && !text.contains(u"Luis"_s), qPrintable(text));
    const auto mended = done(text.replace(u",Transferred,"_s, u",Attending,"_s).toUtf8(), m_ahead);
    QVERIFY(mended.rejects.isEmpty());
    QCOMPARE(of(m_ahead, u"Sam Ortiz"_s).rsvp, Rsvp::Yes);
    QVERIFY(!mended.ignoredColumns.contains(u"_problem"_s));
}

// --- who came

void TestRegistrationFiles::whoJoinedAgainIsOnePersonAndOverlapsCountOnce()
{
    ReadRegistration read;
    read.stays = {{1200, 5400}, {0, 1800}};
    QCOMPARE(read.minutesThere(), 90);
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s, {}, u"rosa@example.org"_s);
    const auto outcome = came(zoom, m_past);
    QCOMPARE(outcome.system, System::Zoom);
    QCOMPARE(outcome.rows, 5);
    QCOMPARE(of(m_past, u"Rosa Díaz"_s).person, rosa);
    QCOMPARE(of(m_past, u"Rosa Díaz"_s).attendance, Attendance::Attended); // 90 minutes of 120
    QVERIFY(of(m_past, u"Rosa Díaz"_s).isWalkIn);
    QCOMPARE(of(m_past, u"New Person"_s).attendance, Attendance::Attended);
    QCOMPARE(outcome.newPeople.size(), 1);
    QCOMPARE(came(zoom, m_past).action, 0);
}

void TestRegistrationFiles::theShortStayIsForAPart()
{
    answer(m_past, add(u"Eva"_s, u"Kim"_s), Rsvp::Yes);
    const auto outcome = came(zoom, m_past);
    QCOMPARE(of(m_past, u"Eva Kim"_s).attendance, Attendance::Partial); // by her name on the list: 40 minutes of 120
    QVERIFY(!of(m_past, u"Eva Kim"_s).isWalkIn);
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().who, u"iPhone"_s);
    QVERIFY(outcome.missing.isEmpty());
}

void TestRegistrationFiles::aListOfNamesIsWhoCame()
{
    const PersonId eva = add(u"Eva"_s, u"Kim"_s);
    answer(m_past, eva, Rsvp::Maybe);
    answer(m_past, add(u"Sam"_s, u"Ortiz"_s), Rsvp::Yes);
    came("Name,Phone\nEva Kim,\nRosa Díaz,212 555 0100\n", m_past);
    QCOMPARE(of(m_past, u"Eva Kim"_s).attendance, Attendance::Attended);
    QCOMPARE(of(m_past, u"Eva Kim"_s).rsvp, Rsvp::Maybe);
    QVERIFY(of(m_past, u"Rosa Díaz"_s).isWalkIn);
    QCOMPARE(of(m_past, u"Sam Ortiz"_s).attendance, Attendance::Unknown); // closing the attendance asks about him
}

void TestRegistrationFiles::theDoorKnowsBetterThanTheFile()
{
    const PersonId eva = add(u"Eva"_s, u"Kim"_s, {}, u"eva@example.org"_s);
    QVERIFY(workspace().registrations().walkIn(session(), m_past, eva));
    const auto outcome = came("Name,Email,Attended\nEva Kim,eva@example.org,no\n", m_past);
    QCOMPARE(of(m_past, u"Eva Kim"_s).attendance, Attendance::Attended);
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.action, 0);
}

void TestRegistrationFiles::anExcuseStays()
{
    const PersonId eva = add(u"Eva"_s, u"Kim"_s, {}, u"eva@example.org"_s);
    answer(m_past, eva, Rsvp::Yes);
    QVERIFY(workspace().registrations().mark(session(), {of(m_past, u"Eva Kim"_s).id}, Attendance::Excused));
    QCOMPARE(came("Name,Email,Attended\nEva Kim,eva@example.org,no\n", m_past).action, 0);
    QCOMPARE(of(m_past, u"Eva Kim"_s).attendance, Attendance::Excused);
}

void TestRegistrationFiles::aCancellationWithoutADayIsNotALateOne()
{
    done("Name,Email,Status\nEva Kim,eva@example.org,cancelled\n", m_past);
    QCOMPARE(of(m_past, u"Eva Kim"_s).rsvp, Rsvp::Cancelled);
    QVERIFY(workspace().registrations().closing(session(), m_past.id).missing.isEmpty());
}

void TestRegistrationFiles::aTableOfThosePhonedInIsNotThatOfThePeople()
{
    came("Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)\n"
         "Yes,Rosa Díaz,rosa@example.org,11/10/2026 07:00:00 PM,11/10/2026 09:00:00 PM,120\n"
         "Other Attended\n"
         "User Name,Join Time,Leave Time,Time in Session (minutes)\n"
         "12125550100,11/10/2026 07:00:00 PM,11/10/2026 09:00:00 PM,120\n",
         m_past);
    QCOMPARE(names(m_past), QStringList{u"Rosa Díaz"_s});
    QCOMPARE(of(m_past, u"Rosa Díaz"_s).attendance, Attendance::Attended);
}

void TestRegistrationFiles::nobodyCameToWhatHasNotBegun()
{
    RegistrationFileOptions options;
    options.as = As::Attendance;
    QCOMPARE(run("Name\nEva Kim\n", m_ahead, options).error().id, u"not-begun"_s);
    const QDateTime now = workspace().store().dates().now();
    QCOMPARE(RegistrationFiles::proposed(pasted(zoom), m_past, now), As::Attendance);
    QCOMPARE(RegistrationFiles::proposed(pasted(zoom), m_ahead, now), As::Registrations);
    QCOMPARE(RegistrationFiles::proposed(pasted(eventbrite), m_past, now), As::Registrations);
}

void TestRegistrationFiles::aFileThatTellsNobodyIsRefused()
{
    QCOMPARE(run("Colour,Size\nred,4\n", m_ahead).error().id, u"no-columns"_s);
}

// --- out, and events

void TestRegistrationFiles::registrationsGoOutInTheWordsOfOtherPrograms()
{
    done("Contact ID,Contact Type,First Name,Last Name,Email,Participant Status\n"
         "11,Individual,Rosa,Díaz,rosa@example.org,Registered\n",
         m_ahead);
    EventExports exports(workspace().store(), workspace().people(), workspace().events(), workspace().registrations());
    QVERIFY(exports.writeRegistrations(session(), m_workspace->file(u"civi.csv"_s), m_ahead, System::CiviCrm));
    QVERIFY2(
        content(u"civi.csv"_s).contains(u"Contact ID,First Name,Last Name,Participant Status\r\n11,Rosa,Díaz,Registered"_s),
        qPrintable(content(u"civi.csv"_s)));
    QVERIFY(exports.writeRegistrations(session(), m_workspace->file(u"mobilize.csv"_s), m_ahead, System::Mobilize));
    QVERIFY(content(u"mobilize.csv"_s).contains(u"Rosa,Díaz,REGISTERED"_s));
    QVERIFY(!content(u"mobilize.csv"_s).contains(u"rosa@example.org"_s));
    const auto back = done(content(u"civi.csv"_s).toUtf8(), m_ahead);
    QCOMPARE(back.action, 0);
    QCOMPARE(back.known.size(), 1);
}

void TestRegistrationFiles::kindsAndMoneyGoOut()
{
    done(eventbrite, m_ahead);
    EventExports exports(workspace().store(), workspace().people(), workspace().events(), workspace().registrations());
    QVERIFY(exports.writeRegistrations(session(), m_workspace->file(u"list.csv"_s), m_ahead));
    const QString text = content(u"list.csv"_s);
    QVERIFY2(text.contains(u"Note,Kind of registration,Due,Paid"_s) && text.contains(u"Member,$10.00,$10.00"_s),
             qPrintable(text));
    QCOMPARE(done(text.toUtf8(), m_ahead).action, 0);
}

void TestRegistrationFiles::aTableOfEventsIsBroughtInOnce()
{
    const QByteArray table = "Name,Date,Start time,End time,Venue,Places,Kind,Status\n"
                             "Picket training,2026-12-08,7 PM,9:30 PM,Union hall,40,Training,announced\n"
                             "Open evening,2026-11-10,19:00,21:00,,,,\n"
                             "Long past,2025-05-01,18:00,,,,Séance,\n";
    EventFiles files(workspace().store(), workspace().people(), workspace().events());
    const auto outcome = files.run(session(), pasted(table), false);
    QVERIFY(outcome);
    QCOMPARE(outcome->sentence(), u"2 new events · 1 were here already"_s);
    QCOMPARE(outcome->unknownKinds, QStringList{u"Séance"_s});
    const auto all = workspace().events().all(session());
    const auto training = std::ranges::find(all, u"Picket training"_s, &Event::name);
    QVERIFY(training != all.end());
    QCOMPARE(EventTimes::start(*training).time(), QTime(19, 0));
    QCOMPARE(EventTimes::lengthMin(*training), 150);
    QCOMPARE(training->places, 40);
    QCOMPARE(training->status, EventStatus::Announced);
    QCOMPARE(workspace().events().venue(session(), training->venue)->name, u"Union hall"_s);
    QCOMPARE(std::ranges::find(all, u"Long past"_s, &Event::name)->status, EventStatus::Done);
    QCOMPARE(files.run(session(), pasted(table), false)->action, 0);
    QCOMPARE(workspace().events().all(session()).size(), 4);
}

void TestRegistrationFiles::ourOwnTableOfEventsIsHereAlready()
{
    EventExports exports(workspace().store(), workspace().people(), workspace().events(), workspace().registrations());
    QVERIFY(exports.writeEvents(session(), m_workspace->file(u"events.csv"_s)));
    EventFiles files(workspace().store(), workspace().people(), workspace().events());
    const auto outcome = files.run(session(), pasted(content(u"events.csv"_s).toUtf8()), false);
    QVERIFY(outcome);
    QCOMPARE(outcome->known.size(), 2);
    QCOMPARE(outcome->action, 0);
}

void TestRegistrationFiles::aCalendarTableHasWholeDays()
{
    EventFiles files(workspace().store(), workspace().people(), workspace().events());
    const auto outcome =
        files.run(session(),
                  pasted("Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,"
                         "Private\nConference,3/19/2027,,3/21/2027,,True,Bring a friend,Elm St 4,False\n"),
                  false);
    QVERIFY(outcome);
    QCOMPARE(outcome->written.size(), 1);
    const auto all = workspace().events().all(session());
    const auto conference = std::ranges::find(all, u"Conference"_s, &Event::name);
    QVERIFY(conference != all.end());
    QCOMPARE(EventTimes::day(*conference), QDate(2027, 3, 19));
    QCOMPARE(EventTimes::lastDay(*conference), QDate(2027, 3, 21));
    QCOMPARE(conference->placeNote, u"Elm St 4"_s);
    QCOMPARE(conference->publicText, u"Bring a friend"_s);
}

void TestRegistrationFiles::anEventThatCannotBeReadIsTold()
{
    EventFiles files(workspace().store(), workspace().people(), workspace().events());
    const auto outcome =
        files.run(session(),
                  pasted("Name,Date,Time,Status\nA,soon,19:00,\nB,2026-12-01,19:00,wobbly\n,2026-12-01,19:00,\n"
                         "C,,,\n"),
                  false);
    QVERIFY(outcome);
    QCOMPARE(outcome->rejects.size(), 3);
    QCOMPARE(outcome->rejects[1].problem, u"“wobbly” is no status of an event that is known here."_s);
    QCOMPARE(outcome->written.size(), 1); // without a day it is an idea
    QCOMPARE(files.run(session(), pasted("Colour\nred\n"), false).error().id, u"no-columns"_s);
}

void TestRegistrationFiles::aDayAndABeginningInColumnsOfTheirOwnAreRead()
{
    EventFiles files(workspace().store(), workspace().people(), workspace().events());
    const auto outcome = files.run(session(),
                                   pasted("Name,Date,Start,End\nPicket,2026-12-08,7 PM,9 "
                                          "PM\nMeal,2026-12-08,10:00:00,10:11:12\nRally,2026-12-09,evening,\n"
                                          "March,2026-12-10,10:00,late\n"),
                                   false);
    QVERIFY(outcome);
    QCOMPARE(outcome->written.size(), 2);
    QCOMPARE(outcome->rejects.size(), 2);
    QCOMPARE(outcome->rejects.first().problem, u"“evening” is no time of day."_s);
    const auto all = workspace().events().all(session());
    const auto picket = std::ranges::find(all, u"Picket"_s, &Event::name);
    QVERIFY(picket != all.end());
    QCOMPARE(EventTimes::start(*picket).time(), QTime(19, 0));
    QCOMPARE(EventTimes::lengthMin(*picket), 120);
}

RNF_TEST(TestRegistrationFiles)
#include "tst_registration_files.moc"
