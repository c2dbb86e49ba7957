#include "faults/FaultyDisk.h"
#include "faults/Office.h"
#include "support/Gate.h"
#include "support/Seed.h"
#include "support/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Whichever write, sync or change of size fails: the data are those of before or after, never between, the message says why,
/// and trying again works once the disk does.
class TestFailingDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFailureLeavesBeforeOrAfter_data();
    void everyFailureLeavesBeforeOrAfter();
    void whatIsDoneByHalvesIsFoundOut();
    void cleanupTestCase();

private:
    struct Course {
        QByteArray before, after;
        qint64 steps = 0;
    };
    struct Failure {
        qint64 step;
        FaultyDisk::Fault fault;
        FaultyDisk::Length length;
        bool isTriedAgain; ///< in the same open workspace, once the disk works; otherwise everything is closed at once
    };

    std::unique_ptr<Office> begun(const Office::Deed &deed, const QString &folder);
    Course smoothCourse(const Office::Deed &deed);
    QString complaint(const Office::Deed &deed, const Course &course, const Failure &failure);
    QString tryAgain(Office &office, const Office::Deed &deed, const Course &course, bool wasDone);
    std::vector<Failure> failures(qint64 steps);

    FaultyDisk m_disk;
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::mt19937 m_random;
    qint64 m_tried = 0, m_missed = 0;
};

namespace {

/// Why this is not what a person must hear of such a disk; empty when it is.
QString wronglyTold(const Error &error, FaultyDisk::Fault fault)
{
    const QString id = fault == FaultyDisk::Fault::Full ? u"disk-full"_s : u"disk-error"_s;
    if (error.id == id && !error.message.isEmpty())
        return {};
    return u"told as %1: %2"_s.arg(error.id, error.message);
}

} // namespace

void TestFailingDisk::initTestCase()
{
    m_random.seed(printedSeed());
    m_office = std::make_unique<Office>(m_folder.path());
    m_office->furnish();
}

std::unique_ptr<Office> TestFailingDisk::begun(const Office::Deed &deed, const QString &folder)
{
    m_disk.mend();
    auto office = std::make_unique<Office>(folder);
    if (!deed.makesFile)
        office->startFrom(*m_office);
    if (!deed.isOnClosedFile && !office->open())
        qFatal("the office cannot be opened");
    return office;
}

TestFailingDisk::Course TestFailingDisk::smoothCourse(const Office::Deed &deed)
{
    QTemporaryDir folder;
    const auto office = begun(deed, folder.path());
    Course course;
    course.before = office->state();
    m_disk.mend(); // to count from here
    if (const auto done = (office.get()->*deed.act)(); !done)
        qFatal("%s: %s", deed.name, qPrintable(done.error().message));
    course.steps = m_disk.steps();
    course.after = office->state();
    return course;
}

/// All of them, or some of each deed.
std::vector<TestFailingDisk::Failure> TestFailingDisk::failures(qint64 steps)
{
    using Fault = FaultyDisk::Fault;
    using Length = FaultyDisk::Length;
    std::vector<Failure> all;
    for (qint64 step = 1; step <= steps; ++step) {
        for (const auto fault : {Fault::Full, Fault::Broken}) {
            all.push_back({step, fault, Length::Once, true});
            all.push_back({step, fault, Length::UntilMended, step % 2 == 0});
        }
    }
    constexpr size_t some = 12;
    if (Gate::isFull() || all.size() <= some)
        return all;
    // The last steps are those of the commit.
    std::ranges::shuffle(all.begin(), all.end() - 8, m_random);
    all.erase(all.begin(), all.end() - some);
    return all;
}

QString TestFailingDisk::tryAgain(Office &office, const Office::Deed &deed, const Course &course, bool wasDone)
{
    if (!wasDone) {
        // An opening may fail although what it had to do first is done.
        if (!deed.isOnClosedFile && office.state() != course.before)
            return u"it was not done, and yet something is different"_s;
        if (const auto again = (office.*deed.act)(); !again)
            return u"it cannot be done again: "_s + again.error().message;
    }
    // Closing may have failed, and then only who writes can read; the next opening tells.
    const bool isThere = !office.isOpen() || office.state() == course.after;
    return isThere ? QString() : u"it was done, and yet it is not all there"_s;
}

/// What is wrong when this fails; empty: nothing.
QString TestFailingDisk::complaint(const Office::Deed &deed, const Course &course, const Failure &failure)
{
    QTemporaryDir folder;
    const auto office = begun(deed, folder.path());
    m_disk.failAt(failure.step, failure.fault, failure.length);
    const auto done = (office.get()->*deed.act)();
    if (!done) {
        if (const QString wrong = wronglyTold(done.error(), failure.fault); !wrong.isEmpty())
            return wrong;
    }
    if (failure.isTriedAgain) {
        m_disk.mend();
        if (const QString wrong = tryAgain(*office, deed, course, bool(done)); !wrong.isEmpty())
            return wrong;
    }
    office->close();
    m_disk.mend();
    if (const auto left = office->leftBehind(); !left.isEmpty())
        return left.first() + u" was left behind"_s;
    const auto found = office->look();
    if (!found.wrong.isEmpty())
        return found.wrong;
    const bool isAfter = found.state == course.after;
    const bool mayBeBefore = !done && !failure.isTriedAgain;
    return isAfter || (mayBeBefore && found.state == course.before) ? QString() : u"the data are between before and after"_s;
}

void TestFailingDisk::everyFailureLeavesBeforeOrAfter_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &deed : Office::deeds())
        QTest::newRow(deed.name) << QString::fromLatin1(deed.name);
}

void TestFailingDisk::everyFailureLeavesBeforeOrAfter()
{
    QFETCH(const QString, name);
    const auto &deed = Office::deed(QLatin1String(name.toLatin1()));
    const Course course = smoothCourse(deed);
    QVERIFY(course.steps > 0);
    QVERIFY(course.before != course.after || deed.act == &Office::backUp);
    const auto all = failures(course.steps);
    QStringList complaints;
    for (const auto &failure : all) {
        const QString wrong = complaint(deed, course, failure);
        if (wrong.isEmpty())
            continue;
        complaints += u"step %1 of %2, %3, %4%5: %6"_s.arg(failure.step)
                          .arg(course.steps)
                          .arg(failure.fault == FaultyDisk::Fault::Full ? u"full"_s : u"broken"_s,
                               failure.length == FaultyDisk::Length::Once ? u"once"_s : u"from then on"_s,
                               failure.isTriedAgain ? u", tried again"_s : QString(), wrong);
        if (complaints.size() >= 10)
            break;
    }
    m_tried += qint64(all.size());
    m_missed += complaints.size();
    qInfo("%lld steps, %zu failures", course.steps, all.size());
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

/// The control: two actions where there should be one.
void TestFailingDisk::whatIsDoneByHalvesIsFoundOut()
{
    const Office::Deed deed{"edit twice", &Office::editTwice, false, false};
    const Course course = smoothCourse(deed);
    bool isFound = false;
    for (qint64 step = course.steps; step > 0 && !isFound; --step)
        isFound =
            !complaint(deed, course, {step, FaultyDisk::Fault::Full, FaultyDisk::Length::UntilMended, false}).isEmpty();
    QVERIFY2(isFound, "half a deed was taken for none or all of it");
}

void TestFailingDisk::cleanupTestCase()
{
    Gate::tell('B', u"%1 failures of the disk, %2 with a complaint"_s.arg(m_tried).arg(m_missed),
               u"every write and sync of each workflow: before or after, the right message, a retry that works"_s,
               m_missed == 0);
}

RNF_TEST(TestFailingDisk)

#include "tst_failing_disk.moc"
