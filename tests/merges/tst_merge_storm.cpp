#include "merges/RowsOfEveryTable.h"
#include "support/Gate.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "exchange/Imports.h"
#include "people/PersonSearch.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// What one of two states has and the other has not, for whoever reads why they differ.
QString firstDifference(const QByteArray &one, const QByteArray &other)
{
    const auto lines = one.split('\n'), others = other.split('\n');
    QByteArray table;
    for (qsizetype i = 0; i < qMin(lines.size(), others.size()); ++i) {
        if (lines[i] != others[i])
            return QString::fromUtf8(table + ": " + lines[i] + "\nand " + others[i]);
        if (!lines[i].contains(','))
            table = lines[i];
    }
    return lines.size() == others.size() ? QString() : u"one has more rows"_s;
}

} // namespace

/// Merges of two to five people, upon each other and with everything else that people do in between, come apart in any order.
/// RNF_SEED tries others than the usual ones.
class TestMergeStorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableThatNamesSomebodyIsInIt();
    void mergesComeApartInAnyOrder();

private:
    struct Done {
        qint64 action = 0;
        bool isMerge = false;
    };

    bool mergeSome();
    void doSomething();
    void importSome();
    void edit(PersonId person);
    void workSome(PersonId person);
    void takeOneBack();
    bool comesBackWhole(const Done &done);
    void takeBack(const Done &done);
    /// What was refused, or changed nothing, is no action.
    void doOne(const std::function<void()> &deed)
    {
        const qint64 before = m_office->changes().newestOf(m_session);
        deed();
        if (const qint64 now = m_office->changes().newestOf(m_session); now != before)
            m_done += {now, false};
    }
    QList<PersonId> people() { return m_office->people().ids(m_session, {}); }

    TestWorkspace m_folder;
    QString m_path;
    quint32 m_seed = 2026;
    Chance m_chance;
    std::unique_ptr<Workspace> m_office;
    Session m_session;
    Event m_event;
    WorkAreaId m_calls;
    QList<Done> m_done;     ///< and not taken back
    QList<PersonId> m_gone; ///< merged at some time
    int m_number = 0;       ///< of what is typed, which nobody types twice
    int m_waited = 0;       ///< something stood upon what should have come back
};

void TestMergeStorm::initTestCase()
{
    if (qEnvironmentVariableIsSet("RNF_SEED"))
        m_seed = qEnvironmentVariable("RNF_SEED").toUInt();
    qInfo("seed %u", m_seed);
    m_chance = Chance(m_seed);
    m_path = m_folder.file(u"sample.rnf"_s);
    QVERIFY(createDemoWorkspace(m_path, TestWorkspace::options()));
    RowsOfEveryTable(m_path, m_chance).fill(20);
    auto opened = Workspace::open(m_path, TestWorkspace::options());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    m_office = std::move(*opened);
    // The rows came past the program, which finds nobody by them yet.
    QVERIFY(m_office->store().rebuildDerived(PersonSearch::version()));
    m_session = m_office->firstSession();
    m_calls = must(m_office->hours().areaNamed(m_session, u"Calls"_s));
    Events::New added;
    added.event.name = u"Assembly"_s;
    added.event.places = 10;
    EventTimes::set(added.event, TestWorkspace::options().dates.today().addDays(30), QTime(19, 0), 120);
    m_event = *m_office->events().find(m_session, must(m_office->events().add(m_session, added)));
}

void TestMergeStorm::everyTableThatNamesSomebodyIsInIt()
{
    RowsOfEveryTable rows(m_path, m_chance);
    QVERIFY(rows.places().size() > 50);
    for (const auto &place : rows.places())
        QVERIFY2(rows.count(place) > 0, qPrintable(place.table + u'.' + place.column));
}

void TestMergeStorm::mergesComeApartInAnyOrder()
{
    const int wanted = Gate::times(200, 1000);
    constexpr qsizetype mostOpen = 200; // people would run out
    const QByteArray before = contentOf(m_office->store().reader());
    const auto findings = *m_office->check(m_session);
    int merges = 0;
    while (merges < wanted) {
        if (m_done.size() >= mostOpen || (!m_done.isEmpty() && m_chance.below(4) == 0))
            takeOneBack();
        else if (m_chance.below(5) == 0)
            doSomething();
        else if (mergeSome())
            ++merges;
    }
    QCOMPARE(*m_office->check(m_session), findings);
    while (!m_done.isEmpty())
        takeOneBack();
    QVERIFY(m_waited > 0);
    const QByteArray after = contentOf(m_office->store().reader());
    QVERIFY2(after == before, qPrintable(firstDifference(after, before)));
    QCOMPARE(*m_office->check(m_session), findings);
    Gate::tell('M', u"%1 merges, taken back in any order among other work, gave the start again"_s.arg(merges), u"1,000"_s,
               merges >= 1000);
}

/// Often the same few are kept, so that merges stand upon each other.
bool TestMergeStorm::mergeSome()
{
    const auto all = people();
    QList<PersonId> some{m_chance.below(3) == 0 ? all[m_chance.below(8)] : m_chance.any(all)};
    const int size = 2 + (m_chance.below(4) == 0 ? m_chance.below(4) : 0);
    while (some.size() < size) {
        if (const auto other = m_chance.any(all); !some.contains(other))
            some += other;
    }
    const auto merged = m_office->merges().merge(m_session, MergeWish{some.first(), some.sliced(1)});
    if (!merged)
        return false; // an account, or hours that were approved
    m_gone += some.sliced(1);
    m_done += {merged->action, true};
    return true;
}

void TestMergeStorm::doSomething()
{
    const auto person = m_chance.any(people());
    ++m_number;
    switch (m_chance.below(5)) {
    case 0:
        return doOne([&] { edit(person); });
    case 1:
        return doOne([&] { workSome(person); });
    case 2:
        return doOne([&] {
            Conversation conversation;
            conversation.person = person;
            conversation.note = u"Call %1"_s.arg(m_number);
            maybe(m_office->conversations().log(m_session, conversation));
        });
    case 3: {
        auto &registrations = m_office->registrations();
        doOne([&] { maybe(registrations.invite(m_session, m_event, {person})); });
        if (const auto registration = registrations.find(m_session, m_event.id, person))
            doOne([&] { maybe(registrations.answer(m_session, {registration->id}, Rsvp::Yes)); });
        return;
    }
    default:
        doOne([&] { importSome(); });
    }
}

void TestMergeStorm::edit(PersonId person)
{
    const Person before = *m_office->people().find(m_session, person);
    Person after = before;
    after.givenName = u"Rosa %1"_s.arg(m_number);
    const FieldContext context{m_office->phones()};
    PersonFields::find(u"email"_s)->write(after, u"rosa%1@example.org"_s.arg(m_number), context);
    maybe(m_office->people().save(m_session, before, after));
}

void TestMergeStorm::workSome(PersonId person)
{
    const QDate then = TestWorkspace::options().dates.today().addDays(-70);
    const WeekKey week{person, {}, then.addDays(1 - then.dayOfWeek())};
    const WorkKind calls{{}, m_calls, Category::Program};
    maybe(m_office->hours().setMinutes(m_session, week, calls, week.weekOn.addDays(m_chance.below(5)), 10 + m_number % 50));
}

/// A list that names somebody who is there, somebody who was merged, and somebody new.
void TestMergeStorm::importSome()
{
    QByteArray list = "Person ID,First name,Last name,Mobile phone\n";
    const auto addRow = [&](PersonId id, const QString &given, const QString &family) {
        list += QByteArray::number(id.value) + ',' + given.toUtf8() + ',' + family.toUtf8() + ",212 555 0"
              + QByteArray::number(100 + m_number % 100) + " x" + QByteArray::number(m_number) + '\n';
    };
    const Person known = *m_office->people().find(m_session, m_chance.any(people()));
    addRow(known.id, known.givenName, known.familyName);
    if (!m_gone.isEmpty())
        addRow(m_chance.any(m_gone), u"Rosa"_s, u"Gone"_s);
    addRow(PersonId(), u"Nora"_s, u"New %1"_s.arg(m_number));
    Imports imports(m_office->store(), m_office->people());
    const ImportSource source{{}, list, {}};
    const auto preview = imports.preview(m_session, source);
    maybe(imports.run(m_session, source, must(preview).recipe, {}));
}

void TestMergeStorm::takeOneBack()
{
    const qsizetype at = m_chance.below(int(m_done.size()));
    const bool isWhole = comesBackWhole(m_done[at]);
    m_waited += isWhole ? 0 : 1;
    takeBack(m_done.takeAt(isWhole ? at : m_done.size() - 1));
}

/// Nothing of it was changed or moved since, or joined with something else.
bool TestMergeStorm::comesBackWhole(const Done &done)
{
    const auto plan = must(m_office->changes().plan(m_session, done.action));
    if (!plan.conflicts.isEmpty())
        return false;
    const auto changes = m_office->changes().changes(m_session, done.action, 100'000);
    for (const auto &change : changes) {
        for (qint64 row = change.row; change.op == ChangeEntry::Op::Insert && row <= change.last; ++row) {
            if (plan.removes(change.table, row) && m_office->changes().valuesOf(m_session, change.table, row).isEmpty())
                return false;
        }
    }
    return true;
}

void TestMergeStorm::takeBack(const Done &done)
{
    QList<UndoConflict> goBack;
    if (!done.isMerge)
        goBack = must(m_office->changes().plan(m_session, done.action)).conflicts;
    const auto undone = m_office->changes().undo(m_session, done.action, goBack);
    if (!undone && undone.error().id == "merged-since"_L1) {
        ++m_waited;
        m_done += done; // as the newest it would come at once
        std::ranges::sort(m_done, {}, &Done::action);
        return;
    }
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QVERIFY2(undone->kept.isEmpty(), qPrintable(undone->kept.value(0).column));
}

RNF_TEST(TestMergeStorm)
#include "tst_merge_storm.moc"
