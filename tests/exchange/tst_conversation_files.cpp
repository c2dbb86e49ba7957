#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/Dates.h"
#include "exchange/ContactWords.h"
#include "exchange/ConversationFiles.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QByteArray historyHead = "Voter File VANID,Contact Name,Date Canvassed,Result,Contact Type,Canvassed By,Created By\n";
const QByteArray surveyHead =
    "Voter File VANID,Contact Name,Date Canvassed,Survey Response,Survey Question Name,Survey Question "
    "Type,Canvassed By,Contact Type\n";

/// A file of another program as it is.
QByteArray presetFile(const QString &name)
{
    QFile file(QStringLiteral(RNF_SOURCE_DIR "/tests/exchange/presets/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

} // namespace

/// What came of calls and visits comes in as other programs and people write it: once, and only about people who are here.
class TestConversationFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }

    void resultsAreReadInTheWordsOfOthers_data();
    void resultsAreReadInTheWordsOfOthers();
    void methodsAreReadInTheWordsOfOthers_data();
    void methodsAreReadInTheWordsOfOthers();
    void everyWordOfOursIsRead();

    void aVanContactHistoryBecomesConversations();
    void answersOfASurveyAreOneConversation();
    void aColumnForEachQuestionIsOneConversation();
    void aVanNoteIsAskedWhatCameOfIt();
    void activistCodesBecomeTags();
    void aCiviCrmActivityIsReadWithoutTheMarksOfItsPage();
    void callStatesOfZetkinAreReadByTheirNumbers();
    void aPlainSpanishListIsRead();

    void nobodyIsMade();
    void anUnknownWordStopsItsRowUntilSomebodySaysWhatItMeans();
    void rowsOfAWordThatMeansNothingAreLeftOut();
    void aDayToComeIsRefusedAndSoIsNone();
    void theFileTellsTheOrderOfItsDates();
    void theSameFileTwiceAddsNothing();
    void theTimeOfDayTellsTwoCallsApart();
    void whoSpokeWithThemIsFoundByName();
    void manyNamesAreNotAllTold();
    void aNextStepWaitsForWhoTakesIt();
    void aLaterConversationSettlesTheStep();
    void aWrongNumberMarksTheOneThatWasCalled();
    void aDeathAndARefusalChangeThePerson();
    void aFileIsOneActionThatIsTakenBack();
    void rejectedRowsComeBackToBeMended();
    void aFileOfSomethingElseIsRefused();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    PersonId voter(const QString &given, const QString &family, const QString &number, const QString &phone = {})
    {
        Person person = m_workspace->person(given, family, phone);
        person.externalIds += ExternalId{0, u"van_voter"_s, number};
        return m_workspace->add(person);
    }
    Result<ConversationFileOutcome> run(const QByteArray &text, const ConversationFileOptions &options = {})
    {
        ImportSource source;
        source.pasted = text;
        return ConversationFiles(workspace().store(), workspace().people(), workspace().conversations(),
                                 workspace().accounts())
            .run(session(), source, options);
    }
    ConversationFileOutcome done(const QByteArray &text, const ConversationFileOptions &options = {})
    {
        const auto outcome = run(text, options);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }
    QList<Conversation> talks(PersonId person) { return workspace().conversations().ofPerson(session(), person); }
    Person read(PersonId person) { return workspace().people().find(session(), person).value_or(Person()); }

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_rosa;
};

void TestConversationFiles::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_rosa = voter(u"Rosa"_s, u"Díaz"_s, u"417"_s, u"(212) 555-0100"_s);
}

// --- words

void TestConversationFiles::resultsAreReadInTheWordsOfOthers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("key"); // empty: nobody knows
    for (const auto &[word, key] : {std::pair("1", "talked"),
                                    {"11", "no_answer"},
                                    {"12", "busy"},
                                    {"13", "call_back"},
                                    {"14", "cannot_talk"},
                                    {"15", "left_message"},
                                    {"21", "wrong_number"},
                                    {"no pickup", "no_answer"},
                                    {"Completed", "talked"},
                                    {"Unreachable", "no_answer"},
                                    {"Scheduled", "call_back"},
                                    {"Left Message", "left_message"},
                                    {"Not Home", "no_answer"},
                                    {"Moved", "wrong_number"},
                                    {"Canvassed", "talked"},
                                    {"X", "do_not_contact"},
                                    {"g", "other_language"},
                                    {"D", "deceased"},
                                    {"wrong_number", "wrong_number"},
                                    {"No contestó", "no_answer"},
                                    {"VOLVER A LLAMAR", "call_back"},
                                    {"Spoke", ""},
                                    {"Not Required", ""},
                                    {"2", ""},
                                    {"Q", ""},
                                    {"", ""}})
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(key);
}

void TestConversationFiles::resultsAreReadInTheWordsOfOthers()
{
    QFETCH(QString, word);
    const auto result = ContactWords::result(word);
    QTEST(result ? keyOf(*result) : QString(), "key");
}

void TestConversationFiles::methodsAreReadInTheWordsOfOthers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("key");
    for (const auto &[word, key] : {std::pair("Walk", "door_knock"),
                                    {"Phone", "phone_call"},
                                    {"1:1", "one_on_one"},
                                    {"face_to_face", "one_on_one"},
                                    {"Phone Call", "phone_call"},
                                    {"Mass SMS", "text_blast"},
                                    {"E-mail", "email"},
                                    {"Visita a casa", "house_visit"},
                                    {"social_media", "social_media"},
                                    {"Contribution", ""}})
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(key);
}

void TestConversationFiles::methodsAreReadInTheWordsOfOthers()
{
    QFETCH(QString, word);
    const auto method = ContactWords::method(word);
    QTEST(method ? keyOf(*method) : QString(), "key");
}

void TestConversationFiles::everyWordOfOursIsRead()
{
    for (size_t i = 0; i < keysOf(ContactResult()).size(); ++i) {
        const auto result = ContactResult(i);
        for (const auto &word :
             {keyOf(result), ConversationWords::result(result), QString(ConversationWords::letter(result))})
            QVERIFY2(ContactWords::result(word) == result, qPrintable(word));
    }
    for (size_t i = 0; i < keysOf(ContactMethod()).size(); ++i) {
        const auto method = ContactMethod(i);
        QVERIFY(ContactWords::method(keyOf(method)) == method);
        QVERIFY(ContactWords::method(ConversationWords::method(method)) == method);
    }
}

// --- other programs

void TestConversationFiles::aVanContactHistoryBecomesConversations()
{
    const auto outcome = done(presetFile(u"van_contact_history.csv"_s));
    QCOMPARE(outcome.sentence(), u"1 conversations"_s);
    const auto talk = talks(m_rosa).value(0);
    QCOMPARE(talk.result, ContactResult::NoAnswer);
    QCOMPARE(talk.method, ContactMethod::DoorKnock);
    QCOMPARE(localDay(talk.happenedAt), QDate(2026, 1, 2));
    QVERIFY(!talk.organizer.isValid());
    QCOMPARE(talk.note, u"Spoke with them: Ana Silva"_s); // who is nobody here
    QCOMPARE(outcome.unknownCallers, QStringList{u"Ana Silva"_s});
    QVERIFY(outcome.ignoredColumns.isEmpty()); // nobody has filled in the last one
}

void TestConversationFiles::answersOfASurveyAreOneConversation()
{
    const auto luis = voter(u"Luis"_s, u"Ortega"_s, u"418"_s);
    const auto outcome = done(surveyHead
                              + "417,Rosa Díaz,1/2/2026,1 - Strong,Support,,Ana,Phone\n"
                                "417,Rosa Díaz,1/2/2026,Yes,Will come,,Ana,Phone\n"
                                "417,Rosa Díaz,1/3/2026,No,Will drive,,Ana,Phone\n"
                                "418,Luis Ortega,1/2/2026,2 - Leaning,Support,,Ana,Phone\n");
    QCOMPARE(outcome.conversations, 3);
    QCOMPARE(talks(m_rosa).size(), 2);
    QCOMPARE(talks(m_rosa).last().note, u"Support: 1 - Strong\nWill come: Yes\nSpoke with them: Ana"_s);
    QCOMPARE(talks(m_rosa).last().result, ContactResult::Talked);
    QCOMPARE(talks(luis).size(), 1);
    // Their own file has a row without a day.
    const auto none = done(presetFile(u"van_survey.csv"_s));
    QCOMPARE(none.rejects.size(), 1);
    QCOMPARE(none.rejects.first().column, u"Date Canvassed"_s);
}

void TestConversationFiles::aColumnForEachQuestionIsOneConversation()
{
    const auto outcome =
        done("Voter File VANID,First Name,Last Name,Canvass Date,SQ: Support Level,Survey Question: Will you vote?\n"
             "417,Rosa,Díaz,10/01/2026,1 - Strong,\"Yes, early\"\n"
             "417,Rosa,Díaz,10/02/2026,,\n");
    QCOMPARE(outcome.conversations, 1);
    QCOMPARE(outcome.ignoredColumns, QStringList());
    QCOMPARE(talks(m_rosa).size(), 1);
    const auto talk = talks(m_rosa).first();
    QCOMPARE(talk.note, u"Support Level: 1 - Strong\nWill you vote?: Yes, early"_s);
    QCOMPARE(talk.result, ContactResult::Talked);
    QCOMPARE(outcome.rejects.size(), 1); // nobody answered, so the file has to say what came of it
}

void TestConversationFiles::aVanNoteIsAskedWhatCameOfIt()
{
    const QByteArray notes = "Voter File VANID,ContactName,NoteText,NoteCategory,NoteTags,DateEntered,EnteredBy\n"
                             "417,Rosa Díaz,likes tea,General,x,1/2/2026,Ana Silva\n";
    const auto asked = done(notes);
    QCOMPARE(asked.rejects.size(), 1);
    QVERIFY2(asked.rejects.first().problem.contains(u"what came of it"_s), qPrintable(asked.rejects.first().problem));
    QCOMPARE(asked.unknownResults, (QList<UnknownWord>{{QString(), 1}}));
    QVERIFY(talks(m_rosa).isEmpty());
    ConversationFileOptions options;
    options.meanings.say({}, u"talked"_s);
    QVERIFY(done(notes, options).rejects.isEmpty());
    QCOMPARE(talks(m_rosa).first().note, u"likes tea\nSpoke with them: Ana Silva"_s);
    QCOMPARE(done(presetFile(u"van_notes.csv"_s)).rejects.size(), 1); // it has no day
}

void TestConversationFiles::activistCodesBecomeTags()
{
    const auto outcome = done(presetFile(u"van_activist_codes.csv"_s));
    QCOMPARE(read(m_rosa).tags, (QStringList{u"Phone bank"_s, u"Steward"_s}));
    QVERIFY(talks(m_rosa).isEmpty());
    QCOMPARE(outcome.sentence(), u"2 tags given"_s);
    QVERIFY(outcome.remarks().first().contains(u"become tags: Steward, Phone bank"_s));
    const auto again = done(presetFile(u"van_activist_codes.csv"_s));
    QCOMPARE(again.action, 0);
    QCOMPARE(again.known.size(), 2);
}

void TestConversationFiles::aCiviCrmActivityIsReadWithoutTheMarksOfItsPage()
{
    Person person = m_workspace->person(u"Rosa"_s, u"Díaz"_s);
    person.externalIds += ExternalId{0, u"civicrm"_s, u"202"_s};
    const auto rosa = m_workspace->add(person);
    ConversationFileOptions options;
    QCOMPARE(done(presetFile(u"civicrm_activity.csv"_s), options).rejects.size(), 1); // it has no status
    options.meanings.say({}, u"talked"_s);
    QVERIFY(done(presetFile(u"civicrm_activity.csv"_s), options).rejects.isEmpty());
    const auto talk = talks(rosa).value(0);
    QCOMPARE(talk.method, ContactMethod::Meeting);
    QCOMPARE(talk.note, u"One-on-one\nagreed"_s);
    QCOMPARE(instantOf(talk.happenedAt).toLocalTime(), QDateTime(QDate(2026, 1, 2), QTime(10, 0)));

    const auto more =
        done("Contact ID,Contact Type,Display Name,Activity Type,Activity Date,Activity Status,Duration,Details\n"
             "202,Individual,Rosa Díaz,Phone Call,2026-01-05 09:30,Completed,15,<p>wants &amp; will "
             "sign</p><p>a < b<br />bring cards</p>\n"
             "202,Individual,Rosa Díaz,Contribution,2026-01-06,Completed,,\n");
    QCOMPARE(more.conversations, 1);
    QCOMPARE(talks(rosa).first().note, u"wants & will sign\na < b\nbring cards"_s);
    QCOMPARE(talks(rosa).first().lengthMin, 15);
    QCOMPARE(more.unknownMethods, (QList<UnknownWord>{{u"Contribution"_s, 1}}));
}

void TestConversationFiles::callStatesOfZetkinAreReadByTheirNumbers()
{
    const auto outcome = done("first_name,last_name,phone,date,state,notes\n"
                              "Rosa,Díaz,212 555 0100,2026-11-02,15,\nRosa,Díaz,212 555 0100,2026-11-03,1,will come\n");
    QCOMPARE(outcome.conversations, 2);
    QCOMPARE(talks(m_rosa).last().result, ContactResult::LeftMessage);
    QCOMPARE(talks(m_rosa).first().note, u"will come"_s);
    QCOMPARE(talks(m_rosa).first().method, ContactMethod::PhoneCall);
    QCOMPARE(outcome.withoutMethod, 2);
}

void TestConversationFiles::aPlainSpanishListIsRead()
{
    const auto luis = m_workspace->add(m_workspace->person(u"Luis"_s, u"Ortega"_s));
    const auto outcome =
        done("Quién;Teléfono;Fecha;Resultado;Método;Nota;Próximo paso;Fecha del próximo paso;Por quién\n"
             "Rosa Díaz;212 555 0100;31/10/2026;T;Visita a casa;Firma pronto;Llevar la tarjeta;20/11/2026;Luis Ortega\n");
    QVERIFY2(outcome.rejects.isEmpty(), qPrintable(outcome.rejects.value(0).problem));
    const auto talk = talks(m_rosa).value(0);
    QCOMPARE(talk.method, ContactMethod::HouseVisit);
    QCOMPARE(talk.note, u"Firma pronto"_s);
    QCOMPARE(talk.nextStep, u"Llevar la tarjeta"_s);
    QCOMPARE(talk.nextDueOn, QDate(2026, 11, 20));
    QCOMPARE(talk.organizer, luis);
    QCOMPARE(talk.assignedTo, luis);
}

// --- rows

void TestConversationFiles::nobodyIsMade()
{
    const auto outcome = done("Name,Phone,Date,Result\nRosa Díaz,,2026-11-02,T\nMax Muster,212 555 0199,2026-11-02,T\n"
                              "Rosa Díaz,212 555 0100,2026-11-02,T\n");
    QCOMPARE(workspace().people().count(session()), 1);
    QCOMPARE(outcome.conversations, 1);
    QCOMPARE(outcome.rejects.size(), 2);
    QVERIFY(outcome.rejects[0].problem.contains(u"name alone"_s));
    QCOMPARE(outcome.rejects[1].who, u"Max Muster"_s);
}

void TestConversationFiles::anUnknownWordStopsItsRowUntilSomebodySaysWhatItMeans()
{
    const QByteArray file = historyHead
                          + "417,,1/2/2026,Spoke,Stall,,\n417,,1/3/2026,spoke,Walk,,\n417,,1/4/2026,Busy,Phone,,\n"
                            "417,,1/5/2026,Maybe so,Phone,,\n";
    const auto asked = done(file);
    QCOMPARE(asked.conversations, 1);
    QCOMPARE(asked.rejects.size(), 3);
    QVERIFY2(asked.rejects[1].problem.contains(u"“spoke”"_s), qPrintable(asked.rejects[1].problem));
    QVERIFY2(asked.rejects[1].hint.contains(u"Talked (T), No answer (N)"_s), qPrintable(asked.rejects[1].hint));
    QCOMPARE(asked.unknownResults, (QList<UnknownWord>{{u"Spoke"_s, 2}, {u"Maybe so"_s, 1}}));
    QCOMPARE(asked.unknownMethods, (QList<UnknownWord>{{u"Stall"_s, 1}}));
    ConversationFileOptions options;
    options.meanings.say(u"SPOKE"_s, u"talked"_s);
    options.meanings.say(u"Stall"_s, u"worksite"_s);
    const auto told = done(file, options);
    QCOMPARE(told.conversations, 2);
    QCOMPARE(told.rejects.size(), 1);
    QCOMPARE(told.unknownResults, asked.unknownResults); // as they were asked about
    QCOMPARE(talks(m_rosa).last().method, ContactMethod::Worksite);
}

void TestConversationFiles::rowsOfAWordThatMeansNothingAreLeftOut()
{
    ConversationFileOptions options;
    options.meanings.say(u"Contribution"_s, {});
    const auto outcome = done(historyHead + "417,,1/2/2026,,Contribution,,\n417,,1/2/2026,Busy,Phone,,\n", options);
    QCOMPARE(outcome.leftOut, 1);
    QCOMPARE(outcome.conversations, 1);
    QVERIFY(outcome.rejects.isEmpty());
}

void TestConversationFiles::aDayToComeIsRefusedAndSoIsNone()
{
    const auto outcome = done(historyHead
                              + "417,,11/17/2026,Busy,Phone,,\n417,,,Busy,Phone,,\n417,,soon,Busy,Phone,,\n"
                                "417,,11/16/2026,Busy,Phone,,\n");
    QCOMPARE(outcome.conversations, 1);
    QCOMPARE(outcome.rejects.size(), 3);
    QVERIFY(outcome.rejects[0].problem.contains(u"future"_s));
    QVERIFY(outcome.rejects[1].problem.contains(u"when it was"_s));
    QVERIFY(outcome.rejects[2].problem.contains(u"no date"_s));
}

void TestConversationFiles::theFileTellsTheOrderOfItsDates()
{
    const auto told = done(historyHead + "417,,03/04/2026,Busy,Phone,,\n417,,25/04/2026,Busy,Phone,,\n");
    QVERIFY(told.isDateOrderSure);
    QCOMPARE(localDay(talks(m_rosa).last().happenedAt), QDate(2026, 4, 3));
    QVERIFY(!done(historyHead + "417,,05/06/2026,Busy,Phone,,\n").isDateOrderSure);
    ConversationFileOptions options;
    options.dates = DateOrder::DayFirst;
    done(historyHead + "417,,07/08/2026,Busy,Phone,,\n", options);
    QCOMPARE(localDay(talks(m_rosa).first().happenedAt), QDate(2026, 8, 7));
}

void TestConversationFiles::theSameFileTwiceAddsNothing()
{
    const QByteArray file = historyHead
                          + "417,,1/2/2026,Not Home,Walk,Ana Silva,\n417,,1/2/2026,Not Home,Walk,Luis Ortega,\n"
                            "417,,1/2/2026 12:00:00 AM,Busy,Phone,,\n417,,2026-01-03 14:30,Canvassed,Phone,Ana Silva,\n";
    QCOMPARE(done(file).conversations, 4);
    const auto again = done(file);
    QCOMPARE(again.action, 0);
    QCOMPARE(again.conversations, 0);
    QCOMPARE(again.known.size(), 4);
    // Ana has come among the people since, and her name would not stand in the note any more.
    m_workspace->add(m_workspace->person(u"Ana"_s, u"Silva"_s));
    QCOMPARE(done(file).known.size(), 4);
}

void TestConversationFiles::theTimeOfDayTellsTwoCallsApart()
{
    done(historyHead + "417,,2026-01-03 10:00,Busy,Phone,,\n417,,2026-01-03 14:30,Busy,Phone,,\n");
    QCOMPARE(talks(m_rosa).size(), 2);
    // In the world's time, too.
    done(historyHead + "417,,2026-01-04T10:00:00Z,Busy,Phone,,\n");
    QCOMPARE(talks(m_rosa).first().happenedAt, u"2026-01-04T10:00:00.000Z"_s);
}

void TestConversationFiles::whoSpokeWithThemIsFoundByName()
{
    const auto ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Silva"_s));
    m_workspace->add(m_workspace->person(u"Eva"_s, u"Kim"_s));
    m_workspace->add(m_workspace->person(u"Eva"_s, u"Kim"_s));
    done(historyHead
         + "417,,1/2/2026,Busy,Phone,ana silva,\n417,,1/3/2026,Busy,Phone,\"Silva, Ana\",\n417,,1/4/2026,Busy,Phone,Eva "
           "Kim,\n"
           "417,,1/5/2026,Busy,Phone,Ana,\n");
    QList<PersonId> who;
    QStringList notes;
    for (const auto &talk : talks(m_rosa)) {
        who += talk.organizer;
        notes += talk.note;
    }
    QCOMPARE(who, (QList<PersonId>{{}, {}, ana, ana}));
    QCOMPARE(notes, (QStringList{u"Spoke with them: Ana"_s, u"Spoke with them: Eva Kim"_s, {}, {}}));
}

void TestConversationFiles::manyNamesAreNotAllTold()
{
    QByteArray file = historyHead;
    for (int i = 10; i < 30; ++i)
        file += "417,,1/2/2026,Busy,Phone,Caller " + QByteArray::number(i) + QByteArray(i == 10 ? 500 : 0, 'x') + ",\n";
    const auto outcome = done(file);
    QCOMPARE(outcome.unknownCallers.size(), 20);
    const QString remark = outcome.remarks().first();
    QVERIFY2(remark.contains(u"Caller 21, …"_s) && !remark.contains(u"Caller 22"_s), qPrintable(remark));
    QVERIFY(remark.size() < 400);
}

void TestConversationFiles::aNextStepWaitsForWhoTakesIt()
{
    const auto me = workspace().conversations().organizer(session());
    QVERIFY(me);
    done("Name,Phone,Date,Result,Next step,Next date\nRosa Díaz,212 555 0100,2026-11-02,C,Call again,2026-11-30\n"
         "Rosa Díaz,212 555 0100,2026-11-09,T,Bring a card,\n");
    const auto both = talks(m_rosa);
    QCOMPARE(both[1].nextDueOn, QDate(2026, 11, 30));
    QCOMPARE(both[1].nextDoneOn, QDate(2026, 11, 9)); // the later one settled it
    QCOMPARE(both[0].nextDueOn, QDate(2026, 11, 16)); // nobody said when, so it is a week
    QVERIFY(!both[0].nextDoneOn.isValid());
    QCOMPARE(both[0].assignedTo, *me);
    QVERIFY(!both[0].organizer.isValid());
}

void TestConversationFiles::aLaterConversationSettlesTheStep()
{
    Conversation talk;
    talk.person = m_rosa;
    talk.happenedAt = instantText(QDateTime(QDate(2026, 11, 10), QTime(9, 0)));
    QVERIFY(workspace().conversations().log(session(), talk));
    done("VANID,Name,Phone,Date,Result,Next step\n,Rosa Díaz,212 555 0100,2026-11-02,C,Call again\n");
    QCOMPARE(talks(m_rosa).last().nextStep, u"Call again"_s);
    QCOMPARE(talks(m_rosa).last().nextDoneOn, QDate(2026, 11, 10));
}

void TestConversationFiles::aWrongNumberMarksTheOneThatWasCalled()
{
    Person person = m_workspace->person(u"Luis"_s, u"Ortega"_s, u"212 555 0101"_s);
    person.phones += Phone::of(workspace().people().phones().read(u"212 555 0102"_s), PhoneKind::Home);
    person.externalIds += ExternalId{0, u"van_voter"_s, u"418"_s};
    const auto luis = m_workspace->add(person);
    const auto wrong = [&](PersonId id) {
        QStringList digits;
        for (const auto &phone : read(id).phones) {
            if (phone.status == PhoneStatus::WrongNumber)
                digits += phone.digits.right(4);
        }
        return digits;
    };
    const QByteArray head = "Voter File VANID,Phone Number,Date Contacted,Canvass Result,Contact Type\n";
    done(head + "418,(212) 555-0199,1/1/2026,Wrong Number,Phone\n"); // one that is none of his
    QCOMPARE(wrong(luis), QStringList());
    done(head + "418,,1/2/2026,Moved,Walk\n"); // no phone was called
    QCOMPARE(wrong(luis), QStringList());
    done(head + "418,(212) 555-0102,1/3/2026,Wrong Number,Phone\n");
    QCOMPARE(wrong(luis), QStringList{u"0102"_s});
    done(head + "418,,1/4/2026,Disconnected,Phone\n");
    QCOMPARE(wrong(luis), QStringList{u"0102"_s}); // which of the two it was, nobody says
}

void TestConversationFiles::aDeathAndARefusalChangeThePerson()
{
    const auto luis = voter(u"Luis"_s, u"Ortega"_s, u"418"_s);
    done(historyHead + "417,,1/2/2026,Deceased,Walk,,\n418,,1/2/2026,Do Not Call,Phone,,\n");
    QVERIFY(read(m_rosa).isDeceased);
    QCOMPARE(read(luis).mayBeReachedBy(Channel::Phone), YesNo::No);
    QCOMPARE(read(luis).mayBeReachedBy(Channel::Visit), YesNo::No);
}

void TestConversationFiles::aFileIsOneActionThatIsTakenBack()
{
    const QByteArray file = historyHead + "417,,1/2/2026,Deceased,Walk,,\n417,,1/3/2026,Wrong Number,Phone,,\n";
    const auto before = contentOf(workspace().store().reader());
    ConversationFileOptions options;
    options.isDryRun = true;
    const auto tried = done(file, options);
    QCOMPARE(tried.action, 0);
    QCOMPARE(contentOf(workspace().store().reader()), before);
    const auto brought = done(file);
    QCOMPARE(brought.added, tried.added);
    QVERIFY(contentOf(workspace().store().reader()) != before);
    QVERIFY(workspace().changes().history(session(), 1).first().label.startsWith(u"Conversations from "_s));
    QVERIFY(workspace().changes().undo(session(), brought.action));
    QCOMPARE(contentOf(workspace().store().reader()), before);
}

void TestConversationFiles::rejectedRowsComeBackToBeMended()
{
    ConversationFileOptions options;
    options.rejectsPath = m_workspace->file(u"mend.csv"_s);
    const QByteArray file =
        historyHead + "417,,1/2/2026,Spoke,Walk,,\n999,,1/2/2026,Busy,Phone,,\n417,,1/2/2026,Busy,Phone,,\n";
    done(file, options);
    QFile written(options.rejectsPath);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QByteArray text = written.readAll();
    QVERIFY2(text.contains("Spoke") && text.contains("_problem") && text.count('\n') == 3, text.constData());
    const auto mended = done(text.replace(",Spoke,", ",Canvassed,").replace("999", "417"));
    QVERIFY(mended.rejects.isEmpty());
    QCOMPARE(mended.conversations, 1);
    QCOMPARE(mended.known.size(), 1); // the number was Rosa's, of whom it is here already
    QVERIFY(!mended.ignoredColumns.contains(u"_problem"_s));
    options.rejectsPath = m_workspace->path();
    QCOMPARE(run(file, options).error().id, u"same-file"_s);
}

void TestConversationFiles::aFileOfSomethingElseIsRefused()
{
    QCOMPARE(run("Name,Phone\nRosa Díaz,212 555 0100\n").error().id, u"no-contacts"_s);
    QCOMPARE(run("Date,Result\n2026-11-02,T\n").error().id, u"no-columns"_s);
    QCOMPARE(run("").error().id, u"table-empty"_s);
}

RNF_TEST(TestConversationFiles)
#include "tst_conversation_files.moc"
