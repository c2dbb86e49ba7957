#include "support/TestProgram.h"

#include "events/DoorList.h"

#include "base/Dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDateTime evening(QDate(2026, 11, 20), QTime(19, 0), Qt::UTC);

DoorEntry entry(qint64 number, const QString &name, int minute = -1, Rsvp rsvp = Rsvp::Yes)
{
    const QString cameAt = minute < 0 ? QString() : instantText(evening.addSecs(minute * 60));
    return {RegistrationId(number), PersonId(number + 1000), name, {}, cameAt, rsvp, minute >= 0};
}

QString namesOf(const QList<DoorEntry> &entries)
{
    QStringList names;
    for (const auto &entry : entries)
        names += entry.name;
    return names.join(u", "_s);
}

} // namespace

/// Somebody comes through the door and says a name; a few letters find them.
class TestDoorList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFewLettersFindPeople_data();
    void aFewLettersFindPeople();
    void whoeverIsNotInYetStandsFirst();
    void noMoreThanAskedForAreFound();
    void aBadgeFindsItsRegistration_data();
    void aBadgeFindsItsRegistration();
    void aBadgeHoldsNoName();
    void whoeverSaidYesAndIsNotInIsMissing();
    void thoseWhoCameAreCounted();
    void whoeverIsKnownFromPaperIsIn();
    void thousandsAreSearchedByTheirWords();

private:
    DoorList m_list{{entry(1, u"Ana Díaz"_s), entry(2, u"Anne-Marie O’Brien"_s, 5), entry(3, u"Łukasz Żak"_s),
                     entry(4, u"María de la Cruz Díaz"_s, -1, Rsvp::Maybe), entry(60129542145, u"Rosa Peña"_s, 12)}};
};

void TestDoorList::aFewLettersFindPeople_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("without accents") << u"diaz"_s << u"Ana Díaz, María de la Cruz Díaz"_s;
    QTest::newRow("with accents") << u"DÍAZ"_s << u"Ana Díaz, María de la Cruz Díaz"_s;
    QTest::newRow("two words") << u"ana di"_s << u"Ana Díaz"_s;
    QTest::newRow("in any order") << u"di an"_s << u"Ana Díaz"_s;
    QTest::newRow("letters of other languages") << u"lukasz za"_s << u"Łukasz Żak"_s;
    QTest::newRow("joined names") << u"annemarie obrien"_s << u"Anne-Marie O’Brien"_s;
    QTest::newRow("parts of them") << u"o'b marie"_s << u"Anne-Marie O’Brien"_s;
    QTest::newRow("only at the beginning of words") << u"iaz"_s << QString();
    QTest::newRow("a word that is not there") << u"ana lopez"_s << QString();
    QTest::newRow("nothing yet") << u" "_s
                                 << u"Ana Díaz, Łukasz Żak, María de la Cruz Díaz, Anne-Marie O’Brien, Rosa Peña"_s;
}

void TestDoorList::aFewLettersFindPeople()
{
    QFETCH(QString, typed);
    QTEST(namesOf(m_list.matching(typed, 10)), "found");
}

void TestDoorList::whoeverIsNotInYetStandsFirst()
{
    const DoorList list({entry(1, u"Ana Díaz"_s, 3), entry(2, u"Ana Peña"_s), entry(3, u"Ana Ruiz"_s)});
    QCOMPARE(namesOf(list.matching(u"ana"_s, 10)), u"Ana Peña, Ana Ruiz, Ana Díaz"_s);
}

void TestDoorList::noMoreThanAskedForAreFound()
{
    QCOMPARE(namesOf(m_list.matching({}, 2)), u"Ana Díaz, Łukasz Żak"_s);
    QCOMPARE(m_list.matching({}, 4).size(), 4);
}

void TestDoorList::aBadgeFindsItsRegistration_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("badge") << DoorList::badgeText(RegistrationId(60129542145)) << u"Rosa Peña"_s;
    QTest::newRow("digits") << u"60129542145"_s << u"Rosa Peña"_s;
    QTest::newRow("as a scanner writes it") << u"rf-reg-60129542145\n"_s << u"Rosa Peña"_s;
    QTest::newRow("no part of a number") << u"6012"_s << QString();
    QTest::newRow("of another event") << u"RF-REG-77"_s << QString();
}

void TestDoorList::aBadgeFindsItsRegistration()
{
    QFETCH(QString, typed);
    QTEST(namesOf(m_list.matching(typed, 10)), "found");
}

void TestDoorList::aBadgeHoldsNoName() { QCOMPARE(DoorList::badgeText(RegistrationId(42)), u"RF-REG-42"_s); }

void TestDoorList::whoeverSaidYesAndIsNotInIsMissing() { QCOMPARE(namesOf(m_list.missing()), u"Ana Díaz, Łukasz Żak"_s); }

void TestDoorList::thoseWhoCameAreCounted()
{
    QCOMPARE(m_list.all().size(), 5);
    QCOMPARE(m_list.cameCount(), 2);
    QCOMPARE(m_list.cameSince(evening), 2);
    QCOMPARE(m_list.cameSince(evening.addSecs(12 * 60)), 1);
    QCOMPARE(m_list.cameSince(evening.addSecs(13 * 60)), 0);
    QCOMPARE(DoorList().cameCount(), 0);
    QCOMPARE(DoorList().matching(u"ana"_s, 10).size(), 0);
}

void TestDoorList::whoeverIsKnownFromPaperIsIn()
{
    DoorEntry keyed = entry(1, u"Ana Díaz"_s);
    keyed.hasCome = true; // and nobody knows when
    const DoorList list({keyed, entry(2, u"Ana Peña"_s)});
    QCOMPARE(namesOf(list.matching(u"ana"_s, 10)), u"Ana Peña, Ana Díaz"_s);
    QCOMPARE(namesOf(list.missing()), u"Ana Peña"_s);
    QCOMPARE(list.cameCount(), 1);
    QCOMPARE(list.cameSince(evening), 0);
}

void TestDoorList::thousandsAreSearchedByTheirWords()
{
    QList<DoorEntry> entries;
    for (int i = 1; i <= 5000; ++i)
        entries += entry(i, u"Given%1 Family%2"_s.arg(i).arg(i % 70), i % 3 ? -1 : i % 90);
    const DoorList list(entries);
    QCOMPARE(list.matching(u"family69 given"_s, 5000).size(), 71);
}

RNF_TEST(TestDoorList)
#include "tst_door_list.moc"
