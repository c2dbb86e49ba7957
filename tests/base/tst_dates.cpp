#include "support/TestProgram.h"

#include "base/Dates.h"

#include <QTest>

using namespace rnf;

/// The day that a test or `--today` holds still.
class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_zone = qgetenv("TZ"); }
    void cleanup() { m_zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_zone); }
    void aFixedDayIsTheDayHere_data();
    void aFixedDayIsTheDayHere();

private:
    QByteArray m_zone;
};

// In one of both places the day is another one than in UTC, at whatever hour this runs.
void TestDates::aFixedDayIsTheDayHere_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("far east") << QByteArray("<+14>-14");
    QTest::newRow("far west") << QByteArray("<-12>12");
}

void TestDates::aFixedDayIsTheDayHere()
{
    QFETCH(QByteArray, place);
    qputenv("TZ", place);
    const QDate day(2026, 11, 16);
    const QDateTime now = Dates(day).now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QCOMPARE(now.toLocalTime().date(), day);
    QCOMPARE(localDay(instantText(now)), day);
}

RNF_TEST(TestDates)
#include "tst_dates.moc"
