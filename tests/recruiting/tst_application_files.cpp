#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/ApplicationFiles.h"
#include "recruiting/AvailabilityText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr const char *form =
    "Timestamp,Your name,E-mail address,Phone,School,Major,How many hours a week can you give?,Weeks,"
    "Start date,Do you want school credit?,Stipend,How did you hear about us?,Availability [Monday],"
    "Availability [Wednesday],Why do you want to work with us?,What is your immigration status?\n";

} // namespace

/// The answers of a web form become applications: whatever its headings are, nothing is lost but what we must not keep, and the
/// same file twice does nothing the second time.
class TestApplicationFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void headingsAreKnownLoosely_data();
    void headingsAreKnownLoosely();
    void whatWeDoNotKeepIsLeftOut_data();
    void whatWeDoNotKeepIsLeftOut();
    void anEssayIsNobodysName_data();
    void anEssayIsNobodysName();
    void anExactHeadingComesBeforeALongerOne();
    void timesOfTheDayAreRead_data();
    void timesOfTheDayAreRead();
    void everyColumnGoesWhereItBelongs();
    void whatCannotBeReadStaysAsAnAnswer();
    void theSameFileAgainDoesNothing();
    void aRowWithoutADayIsKnownOnAnyDay();
    void aNameAloneIsNotTwice();
    void aRowOfAMovedApplicationIsKnown();
    void oneAddressOfTwoPeopleTellsNobody();
    void aNamelessRowIsKnownAgain();
    void peopleOfTheWorkspaceAreRecognised();
    void anUnreadableAddressTurnsNobodyAway();
    void rejectedRowsLeaveOutWhatWeDoNotKeep();
    void rowsThatAreNobodysAreRejected();
    void daysAreReadAsTheFileWritesThem();
    void aDryRunWritesNothing();
    void rejectedRowsAreWrittenToMend();
    void aFileThatTellsNobodyIsRefused();
    void oneFileIsOneActionAndIsUndone();

private:
    Applications &applications() { return (*m_workspace)->applications(); }
    const Session &session() { return m_workspace->session; }
    Result<ApplicationOutcome> bring(const QByteArray &text, const ApplicationFileOptions &options = {},
                                     ProgramId program = {})
    {
        ApplicationFiles files((*m_workspace)->store(), (*m_workspace)->people(), applications());
        ImportSource source;
        source.pasted = text;
        return files.run(session(), source, program, options);
    }
    QList<Application> all() { return applications().of(session(), m_program); }
    Person personOf(const Application &application)
    {
        return (*m_workspace)->people().find(session(), application.person).value_or(Person());
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    ProgramId m_program;
};

void TestApplicationFiles::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    InternProgram fall;
    fall.name = u"Fall 2026"_s;
    m_program = *(*m_workspace)->interns().add(session(), fall);
}

void TestApplicationFiles::headingsAreKnownLoosely_data()
{
    QTest::addColumn<ApplicationField>("field");
    QTest::addColumn<int>("weekday");
    const auto row = [](const char *heading, ApplicationField field, int weekday = 0) {
        QTest::newRow(heading) << field << weekday;
    };
    using Field = ApplicationField;
    row("Name", Field::Name);
    row("Nombre y apellidos", Field::Name);
    row("FIRST NAME", Field::GivenName);
    row("What is your last name?", Field::FamilyName);
    row("Apellido", Field::FamilyName);
    row("E-mail", Field::Email);
    row("Correo electrónico", Field::Email);
    row("Teléfono", Field::Phone);
    row("Phone number (cell is best)", Field::Phone);
    row("Emergency contact phone number", Field::Answer);
    row("School", Field::School);
    row("¿En qué escuela estudias?", Field::School);
    row("Carrera", Field::Major);
    row("Hours per week", Field::WeekHours);
    row("How many hours a week can you commit?", Field::WeekHours);
    row("¿Cuántas horas por semana?", Field::WeekHours);
    row("How many weeks can you stay?", Field::Weeks);
    row("Semanas", Field::Weeks);
    row("When can you start?", Field::StartOn);
    row("¿Cuándo puedes empezar?", Field::StartOn);
    row("Do you want school credit?", Field::Credit);
    row("Créditos", Field::Credit);
    row("Would you need a stipend?", Field::Stipend);
    row("Estipendio", Field::Stipend);
    row("How did you hear about us?", Field::Source);
    row("¿Cómo te enteraste?", Field::Source);
    row("Timestamp", Field::ReceivedOn);
    row("Marca temporal", Field::ReceivedOn);
    row("Monday", Field::Available, 1);
    row("Availability [Sunday]", Field::Available, 7);
    row("¿Qué horario tienes disponible el miércoles?", Field::Available, 3);
    row("Are you free on Monday or on Tuesday?", Field::Answer);
    row("What happened on that Friday when you organized your first meeting?", Field::Answer);
    row("Name of your current employer", Field::Answer);
    row("Your supervisor's last name", Field::Answer);
    row("What school subjects do you like?", Field::Answer);
    row("What school do you attend?", Field::School);
    row("Name of your school", Field::School);
    row("How would you let people hear of an event?", Field::Answer);
    row("What is your major?", Field::Major);
    row("Your major achievements", Field::Answer);
    row("How did you hear about us (friend, flyer)?", Field::Source);
    row("Languages", Field::Answer);
}

void TestApplicationFiles::headingsAreKnownLoosely()
{
    QFETCH(ApplicationField, field);
    QFETCH(int, weekday);
    // Beside it, so that a given name is not the whole one.
    const QString heading = QString::fromUtf8(QTest::currentDataTag());
    QStringList headings{heading};
    if (field != ApplicationField::FamilyName)
        headings += u"Surname"_s;
    const auto column = ApplicationImport::mapHeaders(headings).first();
    QCOMPARE(column.header, heading);
    QCOMPARE(column.field, field);
    QCOMPARE(column.weekday, weekday);
}

void TestApplicationFiles::whatWeDoNotKeepIsLeftOut_data()
{
    QTest::addColumn<bool>("isLeftOut");
    for (const char *heading : {"Are you a U.S. citizen?",
                                "Are you legally authorized to work in the United States?",
                                "Work authorization",
                                "Do you have DACA or TPS?",
                                "Do you have a visa?",
                                "Visa type",
                                "Immigration",
                                "What is your immigration status?",
                                "Country of birth",
                                "What is your gender identity?",
                                "Gender",
                                "Race/Ethnicity (optional)",
                                "Pronouns",
                                "Are you undocumented?",
                                "Do you have a disability?",
                                "Are you a veteran?",
                                "Sexual orientation",
                                "Religion",
                                "Estatus migratorio",
                                "¿Tienes ciudadanía?",
                                "País de nacimiento",
                                "¿Tienes autorización para trabajar?",
                                "¿Estás autorizada para trabajar?",
                                "Género",
                                "Raza o etnia",
                                "Pronombres",
                                "¿Tienes alguna discapacidad?"})
        QTest::newRow(heading) << true;
    for (const char *heading :
         {"Do you live in Essex or Sussex?", "How would you embrace a new neighbor?", "What makes somebody generous?",
          "Who supervisa?", "Where did you work before?", "Ciudad", "What is the best date of the week for you?",
          "Have you traced a family tree?", "Do you need a space to work?"})
        QTest::newRow(heading) << false;
}

void TestApplicationFiles::whatWeDoNotKeepIsLeftOut()
{
    QFETCH(bool, isLeftOut);
    const auto column = ApplicationImport::mapHeaders({QString::fromUtf8(QTest::currentDataTag())}).first();
    QCOMPARE(column.field == ApplicationField::LeftOut, isLeftOut);
}

void TestApplicationFiles::anEssayIsNobodysName_data()
{
    QTest::addColumn<ApplicationField>("field");
    using Field = ApplicationField;
    QTest::newRow("Name one book that changed your life") << Field::Answer;
    QTest::newRow("Name of your current employer") << Field::Answer;
    QTest::newRow("Mother's full name") << Field::Answer;
    QTest::newRow("Guardians: full name") << Field::Answer;
    QTest::newRow("What is your name?") << Field::Name;
    QTest::newRow("Your full name as on your ID") << Field::Name;
    QTest::newRow("First and last name") << Field::Name;
}

/// Where nothing else says the name, as where it would be looked for most.
void TestApplicationFiles::anEssayIsNobodysName()
{
    QFETCH(ApplicationField, field);
    const QString heading = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(ApplicationImport::mapHeaders({heading, u"Email"_s}).first().field, field);
    // Beside a first name it is never looked for in a question.
    QCOMPARE(ApplicationImport::mapHeaders({heading, u"First name"_s, u"Last name"_s}).first().field,
             ApplicationField::Answer);
}

void TestApplicationFiles::anExactHeadingComesBeforeALongerOne()
{
    const auto columns = ApplicationImport::mapHeaders({u"Which email address do you read most?"_s, u"Email"_s, u"Nombre"_s,
                                                        u"Your full name as on your ID"_s, u"Monday"_s, u"Mon"_s});
    QList<ApplicationField> fields;
    for (const auto &column : columns)
        fields += column.field;
    using Field = ApplicationField;
    QCOMPARE(fields, (QList{Field::Answer, Field::Email, Field::Name, Field::Answer, Field::Available, Field::Answer}));
    QCOMPARE(ApplicationImport::mapHeaders({u"Nombre"_s}).first().field, Field::Name);
}

void TestApplicationFiles::timesOfTheDayAreRead_data()
{
    QTest::addColumn<QList<int>>("minutes"); // of the day, from and to in turns; -1: unreadable
    QTest::newRow("10:00-14:00") << QList{600, 840};
    QTest::newRow("10:00-14:00; 16-18") << QList{600, 840, 960, 1080};
    QTest::newRow("10–14 y 16–18") << QList{600, 840, 960, 1080};
    QTest::newRow("9am to 1pm") << QList{540, 780};
    QTest::newRow("9:30 a.m. - 12 p.m.") << QList{570, 720};
    QTest::newRow("1-4pm") << QList{780, 960};
    QTest::newRow("9-1 PM") << QList{540, 780};
    QTest::newRow("12-4pm") << QList{720, 960};
    QTest::newRow("9-5") << QList{540, 1020};
    QTest::newRow("de 9 a 13") << QList{540, 780};
    QTest::newRow("20:00-24:00") << QList{1200, 1440};
    QTest::newRow("no") << QList<int>{};
    QTest::newRow("-") << QList<int>{};
    QTest::newRow("mornings") << QList{-1};
    QTest::newRow("10-14, maybe later") << QList{-1};
    QTest::newRow("22-25") << QList{-1};
    QTest::newRow("10:70-12") << QList{-1};
    QTest::newRow("14:00-10:00 ") << QList{-1};
}

void TestApplicationFiles::timesOfTheDayAreRead()
{
    QFETCH(QList<int>, minutes);
    const auto times = AvailabilityText::read(QString::fromUtf8(QTest::currentDataTag()), 3);
    QList<int> read;
    for (const auto &time : times.value_or(QList<AvailableTime>())) {
        read += {time.fromMin, time.toMin};
        QCOMPARE(time.weekday, 3);
    }
    QCOMPARE(times ? read : QList{-1}, minutes);
}

void TestApplicationFiles::everyColumnGoesWhereItBelongs()
{
    const auto outcome =
        bring(QByteArray(form)
              + "2026-09-16 09:32:10,Ana Reyes,ana@example.org,212 555 0100,Hudson College,Labor studies,20 hours per week,"
                "12 weeks,2026-09-28,yes,no,flyer,10:00-14:00,9-11; 16-18,To learn how it is done,none of your business\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->added.size(), 1);
    QCOMPARE(outcome->newPeople.size(), 1);
    QCOMPARE(outcome->leftOut, QStringList{u"What is your immigration status?"_s});
    const Application ana = all().first();
    QCOMPARE(personOf(ana).displayName(), u"Ana Reyes"_s);
    QCOMPARE(personOf(ana).phones.first().e164, u"+12125550100"_s);
    QCOMPARE(ana.receivedOn, QDate(2026, 9, 16));
    QCOMPARE(ana.source, u"flyer"_s);
    QCOMPARE(ana.major, u"Labor studies"_s);
    QCOMPARE((*m_workspace)->interns().schools(session()).first().id, ana.school);
    QCOMPARE(ana.weekMin, 20 * 60);
    QCOMPARE(ana.weeks, 12);
    QCOMPARE(ana.startWishOn, QDate(2026, 9, 28));
    QVERIFY(ana.wantsCredit && !ana.wantsStipend);
    QCOMPARE(ana.availableMin(), 8 * 60);
    QCOMPARE(ana.answers.size(), 1);
    QCOMPARE(ana.answers.first().prompt, u"Why do you want to work with us?"_s);
    QCOMPARE(ana.answers.first().answer, u"To learn how it is done"_s);
}

void TestApplicationFiles::whatCannotBeReadStaysAsAnAnswer()
{
    QVERIFY(bring("Name,Email,Hours,Weeks,Start date,Credit,Monday\n"
                  "Ana Reyes,ana@example.org,15-20,all of them,soon,\"Yes, three\",mornings\n"));
    const Application ana = all().first();
    QVERIFY(ana.wantsCredit);
    QCOMPARE(ana.weekMin, 0);
    QVERIFY(ana.availability.isEmpty());
    QCOMPARE(ana.receivedOn, today);
    QStringList kept;
    for (const auto &answer : ana.answers)
        kept += answer.prompt + u'=' + answer.answer;
    QCOMPARE(kept, (QStringList{u"Hours=15-20"_s, u"Weeks=all of them"_s, u"Start date=soon"_s, u"Credit=Yes, three"_s,
                                u"Monday=mornings"_s}));
}

void TestApplicationFiles::theSameFileAgainDoesNothing()
{
    const QByteArray file = "Received,Name,Email,Hours\n2026-09-16,Ana Reyes,ana@example.org,20\n"
                            "2026-09-17,Luis Díaz,luis@example.org,25\n";
    QVERIFY(bring(file));
    const auto before = contentOf((*m_workspace)->store().reader());
    const auto again = bring(QByteArray(file).replace("20\n", "40\n"));
    QVERIFY(again);
    QCOMPARE(again->added.size(), 0);
    QCOMPARE(again->known.size(), 2);
    QCOMPARE(again->known.first().who, u"Ana Reyes"_s);
    QVERIFY(again->known.first().reason.contains(u"already there"_s));
    QCOMPARE(again->action, 0);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
    // Of another day it is another application of the same person.
    QCOMPARE(bring("Received,Name,Email\n2026-10-01,Ana Reyes,ana@example.org\n")->added.size(), 1);
    QCOMPARE(all().size(), 3);
    QCOMPARE(applications().of(session(), personOf(all().first()).id).size(), 2);
}

void TestApplicationFiles::aRowWithoutADayIsKnownOnAnyDay()
{
    QVERIFY(bring("Received,Name,Email\n2026-09-16,Ana Reyes,ana@example.org\n"));
    const auto again = bring("Name,Email\nAna Reyes,ana@example.org\n");
    QCOMPARE(again->known.size(), 1);
    QCOMPARE(all().size(), 1);
}

void TestApplicationFiles::aNameAloneIsNotTwice()
{
    const QByteArray file = "Received,Name\n2026-09-16,Ana Reyes\n2026-09-16,Ana Reyes\n2026-09-17,Ana Reyes\n";
    const auto outcome = bring(file);
    QCOMPARE(outcome->added.size(), 2);
    QCOMPARE(outcome->known.size(), 1);
    QCOMPARE(bring(file)->added.size(), 0);
}

void TestApplicationFiles::aRowOfAMovedApplicationIsKnown()
{
    const QByteArray file = "Received,Name,Email\n2026-09-16,Ana Reyes,ana@example.org\n2026-09-17,Luis Díaz,\n";
    QVERIFY(bring(file));
    InternProgram spring;
    spring.name = u"Spring 2026"_s;
    QVERIFY(applications().transfer(session(), all(), *(*m_workspace)->interns().add(session(), spring)));
    QVERIFY(all().isEmpty());
    const auto again = bring(file + "2026-10-02,Ana Reyes,ana@example.org\n", {}, m_program);
    QCOMPARE(again->known.size(), 2);
    QCOMPARE(again->added.size(), 1);
}

void TestApplicationFiles::oneAddressOfTwoPeopleTellsNobody()
{
    m_workspace->add(m_workspace->person(u"Ana"_s, u"Reyes"_s, {}, u"home@example.org"_s));
    m_workspace->add(m_workspace->person(u"Ana"_s, u"Díaz"_s, {}, u"home@example.org"_s));
    const QByteArray file = "Received,Name,Email\n2026-09-16,Ana Ruiz,home@example.org\n";
    QCOMPARE(bring(file)->newPeople.size(), 1);
    // And is still there when the file comes again.
    const auto again = bring(file);
    QCOMPARE(again->known.size(), 1);
    QCOMPARE(again->newPeople.size(), 0);
}

void TestApplicationFiles::aNamelessRowIsKnownAgain()
{
    const PersonId ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Reyes"_s, {}, u"ana@example.org"_s));
    const QByteArray file = "Received,Name,Email\n2026-09-16,,ana@example.org\n";
    QCOMPARE(bring(file)->newPeople.size(), 1);
    QVERIFY(applications().of(session(), ana).isEmpty());
    QCOMPARE(bring(file)->known.size(), 1);
}

void TestApplicationFiles::anUnreadableAddressTurnsNobodyAway()
{
    const auto outcome = bring("Name,Email,Phone\nAna Reyes,n/a,none\n,n/a,none\n");
    QCOMPARE(outcome->added.size(), 1);
    QCOMPARE(outcome->rejects.size(), 1);
    QCOMPARE(outcome->rejects.first().row, 3);
    const Application ana = all().first();
    QVERIFY(personOf(ana).emails.isEmpty() && personOf(ana).phones.isEmpty());
    QCOMPARE(ana.answers.size(), 2);
    QCOMPARE(ana.answers.first().prompt, u"Email"_s);
    QCOMPARE(ana.answers.first().answer, u"n/a"_s);
}

void TestApplicationFiles::rejectedRowsLeaveOutWhatWeDoNotKeep()
{
    const QString path = m_workspace->file(u"rejects.csv"_s);
    QVERIFY(bring("Received,Name,Visa type,Why?\nsomeday,Ana Reyes,F-1,Because\n", {{}, false, path}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Because") && text.contains("Visa type"));
    QVERIFY(!text.contains("F-1"));
}

void TestApplicationFiles::peopleOfTheWorkspaceAreRecognised()
{
    const PersonId ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Reyes"_s, {}, u"ana@example.org"_s));
    const auto outcome = bring("First name,Last name,Email,Phone\nAna,Reyes,Ana@Example.org,212 555 0100\n"
                               "Luis,Reyes,ana@example.org,\nEva,Díaz,eva@example.org,\n");
    QCOMPARE(outcome->added.size(), 3);
    QCOMPARE(outcome->newPeople.size(), 2);
    QCOMPARE(applications().of(session(), ana).size(), 1);
    QCOMPARE((*m_workspace)->people().find(session(), ana)->phones.size(), 1);
}

void TestApplicationFiles::rowsThatAreNobodysAreRejected()
{
    const auto outcome = bring("Received,Name,Email\n2026-09-16,,\nsomeday,Ana Reyes,\n2026-12-24,Luis Díaz,\n"
                               "2026-09-16,Eva Díaz,eva@\n2026-09-16,Rosa Díaz,rosa@example.org\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->added.size(), 2);
    QList<qint64> rows;
    for (const auto &reject : outcome->rejects) {
        rows += reject.row;
        QVERIFY(reject.reason.contains(u". "_s));
    }
    std::ranges::sort(rows);
    QCOMPARE(rows, (QList<qint64>{2, 3, 4}));
    QCOMPARE(outcome->rows, 5);
    QCOMPARE(outcome->sentence(), u"2 new applications, 0 already there, 3 rows not brought in."_s);
}

void TestApplicationFiles::daysAreReadAsTheFileWritesThem()
{
    const auto sure = bring("Timestamp,Name\n13/10/2026 9:00:00,Ana Reyes\n04/10/2026 9:00:00,Luis Díaz\n");
    QVERIFY(sure && sure->isDateOrderSure);
    QCOMPARE(all().first().receivedOn, QDate(2026, 10, 4));
    const auto unsure = bring("Timestamp,Name\n04/10/2026,Eva Díaz\n");
    QVERIFY(unsure && !unsure->isDateOrderSure);
    QCOMPARE(all().first().receivedOn, QDate(2026, 4, 10));
    const auto told = bring("Timestamp,Name\n03/10/2026,Rosa Díaz\n", {DateOrder::DayFirst, false, {}});
    QVERIFY(told && told->isDateOrderSure);
    QCOMPARE(applications().find(session(), told->added.first())->receivedOn, QDate(2026, 10, 3));
}

void TestApplicationFiles::aDryRunWritesNothing()
{
    const auto before = contentOf((*m_workspace)->store().reader());
    const auto outcome = bring("Name,Email\nAna Reyes,ana@example.org\n,\n", {{}, true, {}});
    QVERIFY(outcome);
    QCOMPARE(outcome->added.size(), 1);
    QCOMPARE(outcome->action, 0);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

void TestApplicationFiles::rejectedRowsAreWrittenToMend()
{
    const QString path = m_workspace->file(u"rejects.csv"_s);
    const auto outcome = bring("Received,Name\nsomeday,Ana Reyes\n2026-09-16,Luis Díaz\n", {{}, false, path});
    QVERIFY(outcome);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QVERIFY(text.contains("someday") && !text.contains("Luis"));
    file.close();
    const auto mended = bring(text.replace("someday", "2026-09-16"));
    QVERIFY(mended);
    QCOMPARE(mended->added.size(), 1);
    QVERIFY(mended->prompts.isEmpty());
    QVERIFY(applications().find(session(), mended->added.first())->answers.isEmpty());
    const auto over = bring("Name\nAna Reyes\n", {{}, false, m_workspace->path()});
    QVERIFY(!over);
    QCOMPARE(over.error().id, u"same-file"_s);
}

void TestApplicationFiles::aFileThatTellsNobodyIsRefused()
{
    const auto outcome = bring("School,Why?\nHudson College,Because\n");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"no-columns"_s);
    TestWorkspace fresh;
    ApplicationFiles files(fresh->store(), fresh->people(), fresh->applications());
    ImportSource source;
    source.pasted = "Name\nAna Reyes\n";
    const auto without = files.run(fresh.session, source, {});
    QVERIFY(!without);
    QCOMPARE(without.error().id, u"no-program"_s);
}

void TestApplicationFiles::oneFileIsOneActionAndIsUndone()
{
    const auto before = contentOf((*m_workspace)->store().reader());
    QByteArray file = "Name,Email\n";
    for (int i = 0; i < 12; ++i)
        file += QStringLiteral("Ana%1 Reyes,ana%1@example.org\n").arg(i).toUtf8();
    const auto outcome = bring(file);
    QVERIFY(outcome);
    auto &changes = (*m_workspace)->changes();
    QCOMPARE(changes.history(session(), 1).first().label, u"Import 12 applications"_s);
    QVERIFY(changes.undo(session(), outcome->action));
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

RNF_TEST(TestApplicationFiles)
#include "tst_application_files.moc"
