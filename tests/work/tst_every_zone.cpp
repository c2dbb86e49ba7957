#include "support/Gate.h"
#include "support/TestDay.h"
#include "support/TestProgram.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "work/TimeEntry.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr qint64 zoneMinute = 60, zoneHour = 60 * zoneMinute, zoneDay = 24 * zoneHour;

/// A zone as the C library knows it, which reads the files of zones by itself; while this lives, it is the computer's.
class LibraryClock {
public:
    explicit LibraryClock(const QByteArray &zone) : m_before(qgetenv("TZ")) { use(zone); }
    ~LibraryClock() { use(m_before); }
    LibraryClock(const LibraryClock &) = delete;
    LibraryClock &operator=(const LibraryClock &) = delete;

    /// What the wall shows then, as if it were UTC; instants in seconds since 1970.
    qint64 wall(qint64 instant) const { return instant + offset(instant); }
    qint64 offset(qint64 instant) const
    {
        const time_t seconds = time_t(instant);
        tm shown{};
        localtime_r(&seconds, &shown);
        return shown.tm_gmtoff;
    }
    /// The first instants with another offset.
    QList<qint64> changes(qint64 from, qint64 until) const
    {
        QList<qint64> found;
        for (; from < until; from += zoneDay) {
            if (offset(from) != offset(from + zoneDay))
                found += changeWithin(from, from + zoneDay);
        }
        return found;
    }

private:
    static void use(const QByteArray &zone)
    {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }
    qint64 changeWithin(qint64 before, qint64 after) const
    {
        while (after - before > 1) {
            const qint64 middle = before + (after - before) / 2;
            (offset(middle) == offset(before) ? before : after) = middle;
        }
        return after;
    }

    QByteArray m_before;
};

QString textOf(qint64 instant) { return instantText(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC)); }

/// One change of one zone's clock, and what adds up around it.
class ChangeOfClocks {
public:
    ChangeOfClocks(const QByteArray &zone, const LibraryClock &clock, qint64 instant)
        : m_zone(zone), m_clock(clock), m_instant(instant), m_shift(clock.offset(instant) - clock.offset(instant - 1))
    {
    }

    /// What is wrong, a line for each.
    QStringList wrong()
    {
        workAcross();
        nightsOfTheWeek();
        aTimeThatIsLeftOutOrComesTwice();
        return m_wrong;
    }
    int sums() const { return m_sums; }

private:
    struct OnWall {
        QDate day;
        QTime time;
    };
    OnWall shown(qint64 instant) const
    {
        const auto wall = QDateTime::fromSecsSinceEpoch(m_clock.wall(instant), Qt::UTC);
        return {wall.date(), wall.time()};
    }
    Event event(const OnWall &from, const OnWall &until) const
    {
        Event event;
        event.timeZone = QString::fromLatin1(m_zone);
        EventTimes::set(event, from.day, from.time, until.day, until.time);
        return event;
    }
    template <typename T>
    void expect(const QString &what, const T &found, const T &expected)
    {
        ++m_sums;
        if (found != expected)
            m_wrong += u"%1, %2: %3 is %4, not %5"_s.arg(QString::fromLatin1(m_zone), textOf(m_instant), what)
                           .arg(found)
                           .arg(expected);
    }

    /// Begins well before it and ends well behind it: typed on the wall, moved there from a week before, and as somebody's hours.
    void workAcross()
    {
        const qint64 start = m_instant - qAbs(m_shift) - 3 * zoneHour, end = m_instant + qAbs(m_shift) + 5 * zoneHour;
        const int minutes = int((end - start) / zoneMinute);
        const OnWall from = shown(start), until = shown(end);
        const Event there = event(from, until);
        expect(u"the start"_s, there.startsAt, textOf(start));
        expect(u"the end"_s, there.endsAt, textOf(end));
        expect(u"the length"_s, EventTimes::lengthMin(there), minutes);
        expect(u"the length of the shift"_s, minutesBetween(there.startsAt, there.endsAt, 0), minutes);

        const Event before = event({from.day.addDays(-7), from.time}, {until.day.addDays(-7), until.time});
        expect(u"the length of what was moved"_s, EventTimes::lengthMin(EventTimes::movedTo(before, from.day)), minutes);
        TimeEntry entry;
        entry.workedOn = from.day.addDays(-7);
        entry.startsAt = before.startsAt;
        entry.endsAt = before.endsAt;
        expect(u"the moved hours"_s, movedTo(entry, {{}, from.day}).minutes, minutes);
    }

    /// From ten to six, beside all quarters of an hour in which the wall shows such a time.
    void nightsOfTheWeek()
    {
        constexpr int nights = 7;
        const QTime ten(22, 0), six(6, 0);
        const QDate first = shown(m_instant).day.addDays(-3);
        int minutes = 0;
        for (int night = 0; night < nights; ++night) {
            const Event there = event({first.addDays(night), ten}, {first.addDays(night + 1), six});
            minutes += minutesBetween(there.startsAt, there.endsAt, 0);
        }
        int quarters = 0;
        const QDateTime begin(first, ten, Qt::UTC), end(first.addDays(nights), six, Qt::UTC);
        for (qint64 instant = m_instant - 6 * zoneDay; instant < m_instant + 7 * zoneDay; instant += 15 * zoneMinute) {
            const auto wall = QDateTime::fromSecsSinceEpoch(m_clock.wall(instant), Qt::UTC);
            quarters += wall >= begin && wall < end && (wall.time() >= ten || wall.time() < six);
        }
        expect(u"the nights of the week"_s, minutes, quarters * 15);
    }

    /// The same either way: as long behind the change as if there were none.
    void aTimeThatIsLeftOutOrComesTwice()
    {
        const qint64 meant = m_instant + m_shift / 2;
        const auto typed = QDateTime::fromSecsSinceEpoch(meant + m_clock.offset(m_instant - 1), Qt::UTC);
        const OnWall wall{typed.date(), typed.time()};
        expect(u"a time %1"_s.arg(m_shift > 0 ? u"that is left out"_s : u"that comes twice"_s), event(wall, wall).startsAt,
               textOf(meant));
    }

    QByteArray m_zone;
    const LibraryClock &m_clock;
    qint64 m_instant, m_shift;
    QStringList m_wrong;
    int m_sums = 0;
};

} // namespace

/// Hours, shifts and events add up in every zone that the system knows, at each change of its clock in three years.
class TestEveryZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAddsUpWronglyWhereClocksChange();
};

void TestEveryZone::nothingAddsUpWronglyWhereClocksChange()
{
    const QDate from = Gate::isFull() ? QDate::currentDate() : today;
    const qint64 begin = QDateTime(from, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const qint64 end = QDateTime(from.addYears(3), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    int changes = 0, sums = 0;
    QStringList wrong;
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const auto &zone : zones) {
        const LibraryClock clock(zone);
        for (const qint64 instant : clock.changes(begin, end)) {
            ChangeOfClocks change(zone, clock, instant);
            wrong += change.wrong();
            sums += change.sums();
            ++changes;
        }
    }
    qInfo("%lld zones, %d changes of clocks, %d sums", qint64(zones.size()), changes, sums);
    Gate::tell('Q',
               u"%1 zones, %2 changes of clocks from %3 on, %4 of %5 sums wrong"_s.arg(zones.size())
                   .arg(changes)
                   .arg(from.toString(Qt::ISODate))
                   .arg(wrong.size())
                   .arg(sums),
               u"every zone, each change in 3 years, 0 wrong"_s, wrong.isEmpty() && changes > 100);
    QVERIFY2(zones.size() > 300 && changes > 100, "tzdata is missing");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
}

RNF_TEST(TestEveryZone)
#include "tst_every_zone.moc"
