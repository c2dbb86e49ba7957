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
    void whatIsDoneByHalvesIsFoundOut_data();
    void whatIsDoneByHalvesIsFoundOut();

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

    const Office &furnished(Office::File file);
    std::unique_ptr<Office> begun(const Office::Deed &deed, Office::File file, const QString &folder);
    Course smoothCourse(const Office::Deed &deed, Office::File file);
    QString complaint(const Office::Deed &deed, Office::File file, const Course &course, const Failure &failure);
    QString tryAgain(Office &office, const Office::Deed &deed, const Course &course, bool wasDone);
    std::vector<Failure> failures(qint64 steps, size_t everyDay);

    FaultyDisk m_disk;
    QTemporaryDir m_folders[2];
    std::unique_ptr<Office> m_offices[2]; ///< plain, encrypted
    std::mt19937 m_random;
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

void TestFailingDisk::initTestCase() { m_random.seed(printedSeed()); }

const Office &TestFailingDisk::furnished(Office::File file)
{
    auto &office = m_offices[size_t(file)];
    if (!office) {
        office = std::make_unique<Office>(m_folders[size_t(file)].path(), file);
        office->furnish();
    }
    return *office;
}

std::unique_ptr<Office> TestFailingDisk::begun(const Office::Deed &deed, Office::File file, const QString &folder)
{
    m_disk.mend();
    auto office = std::make_unique<Office>(folder, file);
    if (!deed.makesFile)
        office->startFrom(furnished(file));
    if (!deed.isOnClosedFile && !office->open())
        qFatal("the office cannot be opened");
    return office;
}

TestFailingDisk::Course TestFailingDisk::smoothCourse(const Office::Deed &deed, Office::File file)
{
    QTemporaryDir folder;
    const auto office = begun(deed, file, folder.path());
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
std::vector<TestFailingDisk::Failure> TestFailingDisk::failures(qint64 steps, size_t everyDay)
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
    const size_t some = Gate::isFull() ? all.size() / size_t(Gate::part()) : everyDay;
    if (all.size() <= some)
        return all;
    // The last steps are those of the commit.
    std::ranges::shuffle(all.begin(), all.end() - qMin<qptrdiff>(8, qptrdiff(some)), m_random);
    all.erase(all.begin(), all.end() - qptrdiff(some));
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
QString TestFailingDisk::complaint(const Office::Deed &deed, Office::File file, const Course &course, const Failure &failure)
{
    QTemporaryDir folder;
    const auto office = begun(deed, file, folder.path());
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
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Office::File>("file");
    QTest::addColumn<int>("everyDay");
    for (const auto &kind : Office::kinds()) {
        for (const auto &deed : Office::deeds())
            QTest::newRow(qPrintable(QLatin1String(deed.name) + kind.ending))
                << QByteArray(deed.name) << kind.file << (kind.file == Office::File::Plain ? 8 : 4);
    }
}

void TestFailingDisk::everyFailureLeavesBeforeOrAfter()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Office::File, file);
    QFETCH(const int, everyDay);
    const auto &deed = Office::deed(QLatin1String(name));
    const Course course = smoothCourse(deed, file);
    QVERIFY(course.steps > 0);
    QVERIFY(course.before != course.after || deed.act == &Office::backUp);
    const auto all = failures(course.steps, size_t(everyDay));
    QStringList complaints;
    for (const auto &failure : all) {
        const QString wrong = complaint(deed, file, course, failure);
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
    qInfo("%lld steps, %zu failures", course.steps, all.size());
    Gate::tell('B',
               u"%1: %2 steps, %3 failures of the disk, %4 complaints"_s.arg(QLatin1String(QTest::currentDataTag()))
                   .arg(course.steps)
                   .arg(all.size())
                   .arg(complaints.size()),
               u"every step, full and broken, once and from then on: before or after, told why, a retry works"_s,
               complaints.isEmpty() && qint64(all.size()) == 4 * course.steps);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestFailingDisk::whatIsDoneByHalvesIsFoundOut_data()
{
    QTest::addColumn<Office::File>("file");
    for (const auto &kind : Office::kinds())
        QTest::newRow(qPrintable(u"edit twice"_s + kind.ending)) << kind.file;
}

/// The control: two actions where there should be one.
void TestFailingDisk::whatIsDoneByHalvesIsFoundOut()
{
    QFETCH(const Office::File, file);
    const Office::Deed deed{"edit twice", &Office::editTwice, false, false};
    const Course course = smoothCourse(deed, file);
    bool isFound = false;
    for (qint64 step = course.steps; step > 0 && !isFound; --step)
        isFound = !complaint(deed, file, course, {step, FaultyDisk::Fault::Full, FaultyDisk::Length::UntilMended, false})
                       .isEmpty();
    Gate::tell('B', u"control that does things by halves%1"_s.arg(file == Office::File::Plain ? u""_s : u", encrypted"_s),
               u"found out"_s, isFound);
    QVERIFY2(isFound, "half a deed was taken for none or all of it");
}

RNF_TEST(TestFailingDisk)

#include "tst_failing_disk.moc"
