#include "faults/FaultyDisk.h"
#include "faults/Office.h"
#include "support/Gate.h"
#include "support/RandomWork.h"
#include "support/Seed.h"
#include "support/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Power fails at any moment, and of what was not synced the disk keeps what it likes: nothing that was told as done is lost,
/// nothing is there by halves, and the file opens.
class TestPowerLoss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingToldAsDoneIsLost_data();
    void nothingToldAsDoneIsLost();
    void aDiskThatNeverSyncsIsFoundOut_data();
    void aDiskThatNeverSyncsIsFoundOut();

private:
    /// What an office did, and how its file was after each thing that was done.
    struct Day {
        Office::File file;
        DiskRecord record;
        QString path;
        QByteArray before;        ///< empty: there was no file
        QList<QByteArray> states; ///< in order; their places, from 1, are what the record says was told
    };

    const Office &furnished(Office::File file);
    Day spend(QLatin1String what, Office::File file, const QString &folder);
    void tell(Day &day, Office &office);
    void workALittle(Day &day, Office &office);
    QString complaint(const Day &day, const DiskRecord &record, qsizetype steps, DiskRecord::Loss loss);
    int pick(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }

    FaultyDisk m_disk;
    QTemporaryDir m_folders[2];
    std::unique_ptr<Office> m_offices[2]; ///< plain, encrypted
    std::mt19937 m_random;
};

namespace {

constexpr DiskRecord::Loss losses[] = {DiskRecord::Loss::Unsynced, DiskRecord::Loss::Torn, DiskRecord::Loss::Scattered,
                                       DiskRecord::Loss::Nothing};

/// "actions 12, changes 40"
QByteArray logLength(const QByteArray &state) { return state.sliced(state.lastIndexOf('\n') + 1); }

} // namespace

void TestPowerLoss::initTestCase() { m_random.seed(printedSeed()); }

const Office &TestPowerLoss::furnished(Office::File file)
{
    auto &office = m_offices[size_t(file)];
    if (!office) {
        office = std::make_unique<Office>(m_folders[size_t(file)].path(), file);
        office->furnish();
    }
    return *office;
}

/// What was just done is told to somebody.
void TestPowerLoss::tell(Day &day, Office &office)
{
    day.states += office.state();
    m_disk.said(day.states.size());
}

void TestPowerLoss::workALittle(Day &day, Office &office)
{
    const auto act = [&](Result<> (Office::*deed)()) {
        if (const auto done = (office.*deed)(); !done)
            qFatal("%s", qPrintable(done.error().message));
        tell(day, office);
    };
    act(&Office::open);
    // A deed may begin with an action of its own: who first speaks with somebody becomes one of the people.
    QObject::connect(&office.workspace().store(), &Store::changed, [&] { day.states += office.state(); });
    act(&Office::import); // where somebody has to be there
    constexpr Result<> (Office::*deeds[])() = {&Office::edit, &Office::editMany, &Office::import, &Office::merge,
                                               &Office::undo, &Office::backUp,   &Office::edit,   &Office::edit};
    for (int i = 3 + pick(6); i > 0; --i)
        act(deeds[pick(std::size(deeds))]);
    RandomWork random(office.workspace(), office.session(), unsigned(m_random()));
    for (int i = 0; i < 5; ++i) {
        random.step();
        tell(day, office);
    }
    office.close();
}

TestPowerLoss::Day TestPowerLoss::spend(QLatin1String what, Office::File file, const QString &folder)
{
    Office office(folder, file);
    Day day;
    day.file = file;
    day.path = office.path();
    if (what != "make"_L1)
        office.startFrom(furnished(file));
    day.before = office.state();
    m_disk.startRecording(office.path());
    if (what != "work"_L1) {
        if (const auto done = (office.*Office::deed(what).act)(); !done)
            qFatal("%s", qPrintable(done.error().message));
        tell(day, office);
        office.close();
    }
    for (int i = what == "migrate"_L1 ? 0 : 2; i > 0; --i)
        workALittle(day, office);
    day.record = m_disk.stopRecording();
    return day;
}

/// What is wrong when power fails after so many steps; empty: nothing.
QString TestPowerLoss::complaint(const Day &day, const DiskRecord &record, qsizetype steps, DiskRecord::Loss loss)
{
    const auto left = record.after(steps, loss, m_random);
    QTemporaryDir folder;
    Office office(folder.path(), day.file);
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        QFile file(office.path() + it.key().sliced(day.path.size()));
        if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    const qint64 told = record.saidWithin(steps);
    // Of a file that was being made nobody was told anything.
    if (told == 0 && day.before.isEmpty())
        return {};
    const auto found = office.look();
    if (!found.wrong.isEmpty())
        return found.wrong;
    const bool isBefore = told == 0 && found.state == day.before;
    const auto later = day.states.sliced(qMax<qint64>(told, 1) - 1);
    if (isBefore || later.contains(found.state))
        return {};
    return u"of what was told as done something is lost or there by halves: %1 instead of %2"_s.arg(
        QString::fromUtf8(logLength(found.state)), QString::fromUtf8(logLength(later.value(0))));
}

void TestPowerLoss::nothingToldAsDoneIsLost_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<Office::File>("file");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("cases"); // of each day
    const auto row = [](const char *what, const Office::Kind &kind, int quickCases, int days, int cases) {
        QTest::newRow(qPrintable(QLatin1String(what) + kind.ending))
            << QByteArray(what) << kind.file << Gate::times(1, days) << (Gate::isFull() ? cases : quickCases);
    };
    for (const auto &kind : Office::kinds()) {
        const int plain = kind.file == Office::File::Plain;
        row("work", kind, plain ? 60 : 30, 20, 180);
        row("make", kind, plain ? 20 : 10, 5, 160);
        row("migrate", kind, plain ? 25 : 15, 4, 150);
    }
}

void TestPowerLoss::nothingToldAsDoneIsLost()
{
    QFETCH(const QByteArray, what);
    QFETCH(const Office::File, file);
    QFETCH(const int, days);
    QFETCH(const int, cases);
    QStringList complaints;
    for (int i = 0; i < days; ++i) {
        QTemporaryDir folder;
        const Day day = spend(QLatin1String(what), file, folder.path());
        for (int j = 0; j < cases; ++j) {
            const qsizetype steps = pick(int(day.record.size()) + 1);
            const auto loss = losses[j % std::size(losses)];
            const QString wrong = complaint(day, day.record, steps, loss);
            if (!wrong.isEmpty())
                complaints += u"day %1, step %2 of %3, loss %4: %5"_s.arg(i)
                                  .arg(steps)
                                  .arg(day.record.size())
                                  .arg(int(loss))
                                  .arg(wrong);
        }
    }
    qInfo("power failed %d times", days * cases);
    Gate::tell('C',
               u"%1: %2 power failures, %3 with something lost or damaged"_s.arg(QLatin1String(QTest::currentDataTag()))
                   .arg(days * cases)
                   .arg(complaints.size()),
               u"5,000 in all, 0 acknowledged lost, all files open"_s, complaints.isEmpty() && Gate::part() == 1);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 10).join(u'\n')));
}

void TestPowerLoss::aDiskThatNeverSyncsIsFoundOut_data()
{
    QTest::addColumn<Office::File>("file");
    for (const auto &kind : Office::kinds())
        QTest::newRow(qPrintable(u"work"_s + kind.ending)) << kind.file;
}

/// The control: a disk that says it synced and did not.
void TestPowerLoss::aDiskThatNeverSyncsIsFoundOut()
{
    QFETCH(const Office::File, file);
    QTemporaryDir folder;
    const Day day = spend("work"_L1, file, folder.path());
    const auto record = day.record.withoutSyncs();
    constexpr int cases = 12;
    int losses = 0;
    for (int i = 0; i < cases; ++i)
        losses += !complaint(day, record, record.size(), i % 2 ? DiskRecord::Loss::Unsynced : DiskRecord::Loss::Scattered)
                       .isEmpty();
    Gate::tell('C',
               u"control without syncs%1: %2 of %3 found out"_s.arg(file == Office::File::Plain ? u""_s : u", encrypted"_s)
                   .arg(losses)
                   .arg(cases),
               u"found out"_s, losses > cases / 2);
    QVERIFY2(losses > cases / 2, "what was lost was not missed");
}

RNF_TEST(TestPowerLoss)

#include "tst_power_loss.moc"
