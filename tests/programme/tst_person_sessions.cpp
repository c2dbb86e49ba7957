#include "support/TestProgram.h"

#include "base/Dates.h"
#include "programme/PersonSessions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr PersonId speakerRosa(1), helperOmar(2), guestAna(3);
const QLocale american(QLocale::English, QLocale::UnitedStates), mexican(QLocale::Spanish, QLocale::Mexico);

/// On a Friday in New York.
QString fridayAt(int hour, int minute = 0)
{
    return instantText(QDateTime(QDate(2027, 3, 19), QTime(hour, minute), QTimeZone("America/New_York")).toUTC());
}

} // namespace

/// What letters say of the part that somebody has in a programme.
class TestPersonSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(american); }
    void init();
    void eachTimeIsALineOnTheWallOfTheEvent();
    void aLineIsInTheLanguageOfTheLetter();
    void severalRolesAtOneTimeAreOneLineWithoutThem();
    void aReleaseKeepsTheNameOfItsRoom();
    void withoutARoomThereIsATimeAlone();
    void whoInterpretsHearsOfItToo();
    void whatIsCalledOffIsNotTold();
    void whoHasNoTimeYetIsAmongThem();

private:
    static QString lines(const ScheduleFacts &facts, PersonId person, const QLocale &locale = american)
    {
        return PersonSessions(facts).of(person, locale).replace(QChar(0x202f), u' '); // before AM, in newer data
    }
    ProgrammeSession &session(qsizetype number) { return m_facts.sessions[number]; }
    void place(qsizetype number, const QString &from, RoomId room = RoomId(1))
    {
        ProgrammeSlot slot;
        slot.id = ProgrammeSlotId(m_facts.slots.size() + 1);
        slot.session = session(number).id;
        slot.room = room;
        slot.startsAt = from;
        slot.endsAt = from;
        m_facts.slots += slot;
    }

    ScheduleFacts m_facts;
};

void TestPersonSessions::init()
{
    m_facts = {};
    m_facts.event.timeZone = u"America/New_York"_s;
    m_facts.event.startsAt = fridayAt(9);
    Room room;
    room.id = RoomId(1);
    room.name = u"Room B"_s;
    m_facts.rooms += room;
    for (const auto &title : {u"Phone banks"_s, u"Song circle"_s}) {
        ProgrammeSession added;
        added.id = ProgrammeSessionId(m_facts.sessions.size() + 1);
        added.title = title;
        m_facts.sessions += added;
    }
    session(0).people += SessionPerson{0, speakerRosa, SessionRole::Speaker, 0};
    session(1).people += SessionPerson{0, speakerRosa, SessionRole::Moderator, 0};
}

void TestPersonSessions::eachTimeIsALineOnTheWallOfTheEvent()
{
    place(0, fridayAt(10));
    place(1, fridayAt(11, 30));
    place(0, fridayAt(14));
    QCOMPARE(lines(m_facts, speakerRosa), u"“Phone banks” (speaker): Friday, March 19, 2027 10:00 AM, Room B\n"
                                          "“Song circle” (moderator): Friday, March 19, 2027 11:30 AM, Room B\n"
                                          "“Phone banks” (speaker): Friday, March 19, 2027 2:00 PM, Room B"_s);
    QCOMPARE(lines(m_facts, guestAna), QString());
}

void TestPersonSessions::aLineIsInTheLanguageOfTheLetter()
{
    place(0, fridayAt(10));
    const QString spanish = lines(m_facts, speakerRosa, mexican);
    QVERIFY2(spanish.contains(u"viernes, 19 de marzo de 2027"_s), qPrintable(spanish));
    QVERIFY2(spanish.contains(u"Phone banks"_s) && spanish.endsWith(u", Room B"_s), qPrintable(spanish));
    QVERIFY2(!spanish.contains(u"speaker"_s), qPrintable(spanish)); // a word of the program, which is English here
}

void TestPersonSessions::severalRolesAtOneTimeAreOneLineWithoutThem()
{
    session(0).people += SessionPerson{0, speakerRosa, SessionRole::Host, 1};
    place(0, fridayAt(10));
    QCOMPARE(lines(m_facts, speakerRosa).count(u'\n'), 1);
    QCOMPARE(lines(m_facts, speakerRosa, mexican).count(u'\n'), 0);
}

void TestPersonSessions::aReleaseKeepsTheNameOfItsRoom()
{
    place(0, fridayAt(10));
    m_facts.slots.first().roomName = u"Old library"_s;
    QVERIFY(lines(m_facts, speakerRosa).endsWith(u", Old library"_s));
}

void TestPersonSessions::withoutARoomThereIsATimeAlone()
{
    place(0, fridayAt(10), {});
    QVERIFY(lines(m_facts, speakerRosa).endsWith(u"10:00 AM"_s));
}

void TestPersonSessions::whoInterpretsHearsOfItToo()
{
    session(0).people += SessionPerson{0, helperOmar, SessionRole::Interpreter, 1};
    place(0, fridayAt(10));
    QVERIFY(lines(m_facts, helperOmar).startsWith(u"“Phone banks” (interpreter): "_s));
    QCOMPARE(PersonSessions(m_facts).people(), (QList{speakerRosa, helperOmar}));
}

void TestPersonSessions::whatIsCalledOffIsNotTold()
{
    place(0, fridayAt(10));
    place(1, fridayAt(11));
    session(0).status = SessionStatus::Cancelled;
    QVERIFY(lines(m_facts, speakerRosa).startsWith(u"“Song circle”"_s));
    session(1).status = SessionStatus::Cancelled;
    QCOMPARE(lines(m_facts, speakerRosa), QString());
    QVERIFY(PersonSessions(m_facts).people().isEmpty());
}

/// They are asked about, and their letter says that something is missing.
void TestPersonSessions::whoHasNoTimeYetIsAmongThem()
{
    QCOMPARE(PersonSessions(m_facts).people(), QList{speakerRosa});
    QCOMPARE(lines(m_facts, speakerRosa), QString());
}

RNF_TEST(TestPersonSessions)
#include "tst_person_sessions.moc"
