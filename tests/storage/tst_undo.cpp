#include "ReferenceUndo.h"
#include "support/Gate.h"
#include "support/RandomWork.h"
#include "support/Seed.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "people/PeopleSchema.h"
#include "storage/Image.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <random>

using namespace rnf;
using namespace Qt::StringLiterals;

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anImageTellsEveryValue();
    void anEditIsUndoneAndRedone();
    void aDeletedPersonComesBackWithEverything();
    void undoOfAnOldEditKeepsALaterOneAndListsIt();
    void aPersonWhoGotAPhoneLaterStaysWhenTheAddingIsUndone();
    void undoWorksAfterARestart();
    void anActionThatChangesNothingLeavesNoTrace();
    void aReferenceThatCannotGoBackKeepsWhatItRefersTo();
    void addingAndTakingAwayInOneActionLeavesNoTrace();
    void anActionCanBeKeptWithoutChanges();
    void aLongActionCanBeReadInPart();
    void aRowIsNotPutBackWithoutItsPerson();
    void randomActionsUndoneNewestFirstGiveTheStartAgain();
    void whateverIsDoneCanBeUndone();
    void actionsThatDoNotMeetAreUndoneInAnyOrder();
    void randomActionsUndoneInRandomOrderLoseNothingElse();

private:
    /// One of 200 random actions, and what it did to the rows. Who does them must be known: finding out is an action too.
    struct Deed {
        ActionEntry action;
        Difference did;
    };
    static QList<Deed> doRandomly(TestWorkspace &workspace, unsigned seed);
};

void TestUndo::anEditIsUndoneAndRedone()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0100"_s));
    const Person before = *workspace->people().find(workspace.session, id);
    Person after = before;
    after.givenName = u"Rosalía"_s;
    QVERIFY(workspace->people().save(workspace.session, before, after));

    const auto last = workspace->changes().nextUndo(workspace.session);
    QCOMPARE(last->label, u"Edit Rosalía Díaz"_s);
    QVERIFY(workspace->changes().undo(workspace.session, last->seq));
    QCOMPARE(*workspace->people().find(workspace.session, id), before);
    QCOMPARE(workspace->people().ids(workspace.session, u"rosalia"_s).size(), 0);

    const auto redo = workspace->changes().nextRedo(workspace.session);
    QVERIFY(redo);
    QVERIFY(workspace->changes().undo(workspace.session, redo->seq));
    QCOMPARE(workspace->people().find(workspace.session, id)->givenName, u"Rosalía"_s);
    QCOMPARE(workspace->people().ids(workspace.session, u"rosalia"_s).size(), 1);
}

void TestUndo::aDeletedPersonComesBackWithEverything()
{
    TestWorkspace workspace;
    auto person = workspace.person(u"Samir"_s, u"Khoury"_s, u"(212) 555-0144"_s, u"samir@example.org"_s);
    person.tags = QStringList{u"night"_s, u"steward"_s};
    person.externalIds += ExternalId{0, u"employer"_s, u"00417"_s};
    Employment job;
    job.employer = u"St. Luke's"_s;
    job.unit = u"Laundry"_s;
    person.employments += job;
    const auto id = workspace.add(person);
    const auto before = workspace->people().find(workspace.session, id);
    const auto content = contentOf(workspace->store().reader());

    QVERIFY(workspace->people().remove(workspace.session, {id}));
    QVERIFY(!workspace->people().find(workspace.session, id));
    QCOMPARE(workspace->people().ids(workspace.session, {}).size(), 0);
    QVERIFY(workspace->changes().undo(workspace.session, workspace->changes().nextUndo(workspace.session)->seq));
    QCOMPARE(workspace->people().find(workspace.session, id), before);
    QCOMPARE(contentOf(workspace->store().reader()), content);
    QCOMPARE(workspace->people().ids(workspace.session, u"laundry"_s).size(), 1);
}

void TestUndo::undoOfAnOldEditKeepsALaterOneAndListsIt()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const auto edit = [&](const std::function<void(Person &)> &change) {
        const auto before = *workspace->people().find(workspace.session, id);
        Person after = before;
        change(after);
        QVERIFY(workspace->people().save(workspace.session, before, after));
    };
    edit([](Person &person) {
        person.givenName = u"Rosie"_s;
        person.pronouns = u"she"_s;
    });
    const auto old = workspace->changes().nextUndo(workspace.session);
    edit([](Person &person) { person.givenName = u"Rosita"_s; });

    const auto plan = workspace->changes().plan(workspace.session, old->seq);
    QVERIFY(plan);
    QCOMPARE(plan->conflicts.size(), 1);
    const auto conflict = plan->conflicts.first();
    QCOMPARE(conflict.column, u"given_name"_s);
    QCOMPARE(conflict.before, SqlValue(u"Rosa"_s));
    QCOMPARE(conflict.after, SqlValue(u"Rosie"_s));
    QCOMPARE(conflict.now, SqlValue(u"Rosita"_s));

    const auto outcome = workspace->changes().undo(workspace.session, old->seq);
    QVERIFY(outcome);
    QCOMPARE(outcome->kept, plan->conflicts);
    const auto now = *workspace->people().find(workspace.session, id);
    QCOMPARE(now.givenName, u"Rosita"_s);
    QCOMPARE(now.pronouns, QString());
}

void TestUndo::aPersonWhoGotAPhoneLaterStaysWhenTheAddingIsUndone()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Li"_s, u"Wei"_s, {}, u"li@example.org"_s));
    const auto added = workspace->changes().nextUndo(workspace.session);
    const auto before = *workspace->people().find(workspace.session, id);
    Person after = before;
    const FieldContext context{workspace->phones()};
    PersonFields::find(u"mobile_phone"_s)->write(after, u"212 555 0177"_s, context);
    QVERIFY(workspace->people().save(workspace.session, before, after));

    const auto outcome = workspace->changes().undo(workspace.session, added->seq);
    QVERIFY(outcome);
    QCOMPARE(outcome->kept.size(), 1);
    QCOMPARE(outcome->kept.first().kind, UndoConflict::Kind::RowReferredTo);
    const auto now = workspace->people().find(workspace.session, id);
    QVERIFY(now);
    QCOMPARE(now->emails.size(), 1);
    QCOMPARE(now->phones.size(), 1);

    const auto forced = workspace->changes().undo(workspace.session, added->seq, outcome->kept);
    QVERIFY(forced);
    QVERIFY(!workspace->people().find(workspace.session, id));
}

void TestUndo::undoWorksAfterARestart()
{
    TestWorkspace workspace;
    const auto start = contentOf(workspace->store().reader());
    workspace.add(workspace.person(u"Ada"_s, u"Okafor"_s, u"212 555 0101"_s));
    workspace.reopen();
    QVERIFY(workspace->changes().undo(workspace.session, workspace->changes().nextUndo(workspace.session)->seq));
    QCOMPARE(contentOf(workspace->store().reader()), start);
    QCOMPARE(workspace->check(workspace.session)->size(), 0);
}

void TestUndo::anActionThatChangesNothingLeavesNoTrace()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Ada"_s, u"Okafor"_s));
    const auto actions = workspace->changes().history(workspace.session, 100).size();
    const auto person = *workspace->people().find(workspace.session, id);
    QVERIFY(workspace->people().save(workspace.session, person, person));
    QCOMPARE(workspace->changes().history(workspace.session, 100).size(), actions);
}

void TestUndo::aReferenceThatCannotGoBackKeepsWhatItRefersTo()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const auto moveTo = [&](const QString &employer) {
        const auto before = *workspace->people().find(workspace.session, id);
        Person after = before;
        PersonFields::find(u"employer"_s)->write(after, employer, FieldContext{workspace->phones()});
        const bool isSaved(workspace->people().save(workspace.session, before, after));
        return isSaved ? workspace->changes().nextUndo(workspace.session)->seq : 0;
    };
    const auto first = moveTo(u"St. Luke's"_s), second = moveTo(u"Harbor Transit"_s);
    QVERIFY(workspace->changes().undo(workspace.session, first));

    // The first employer is gone by now, so the second is what she keeps.
    const auto outcome = workspace->changes().undo(workspace.session, second);
    QVERIFY(outcome);
    QCOMPARE(std::ranges::count(outcome->kept, UndoConflict::Kind::ParentGone, &UndoConflict::kind), 1);
    QCOMPARE(workspace->people().find(workspace.session, id)->currentWork()->employer, u"Harbor Transit"_s);
}

void TestUndo::addingAndTakingAwayInOneActionLeavesNoTrace()
{
    TestWorkspace workspace;
    const auto newest = workspace->changes().history(workspace.session, 1).first().seq;
    const auto done =
        workspace->store().act(workspace.session, Operation::EditPeople, u"Change of mind"_s, [](Action &action) {
            const qint64 id = action.newId(PeopleTable::Tag);
            Statement(action.database(), u"INSERT INTO tag (id, name) VALUES (?, 'night')"_s).run(id);
            Statement(action.database(), u"DELETE FROM tag WHERE id = ?"_s).run(id);
        });
    QVERIFY(done);
    QCOMPARE(*done, 0);
    QCOMPARE(workspace->changes().history(workspace.session, 1).first().seq, newest);
}

void TestUndo::anActionCanBeKeptWithoutChanges()
{
    TestWorkspace workspace;
    QSignalSpy changed(&workspace->store(), &Store::changed);
    const auto done = workspace->store().act(workspace.session, Operation::EditPeople, u"Export 3 people"_s,
                                             [](Action &action) { action.keepWithoutChanges(); });
    QVERIFY(done);
    const auto newest = workspace->changes().history(workspace.session, 1).first();
    QCOMPARE(newest.seq, *done);
    QCOMPARE(newest.label, u"Export 3 people"_s);
    QCOMPARE(newest.rows, 0);
    QCOMPARE(changed.size(), 1);
    // Nothing to take back, neither in it nor in what set the workspace up.
    QVERIFY(!workspace->changes().nextUndo(workspace.session));
    QCOMPARE(workspace->check(workspace.session)->size(), 0);
}

void TestUndo::aLongActionCanBeReadInPart()
{
    TestWorkspace workspace;
    RandomWork work(*workspace, workspace.session, 3);
    work.addMany(3000);
    QVERIFY(workspace->people().remove(workspace.session, workspace->people().ids(workspace.session, {})));
    const auto seq = workspace->changes().history(workspace.session, 1).first().seq;
    QCOMPARE(workspace->changes().changes(workspace.session, seq, 10'000).size(), 9000);
    const auto first = workspace->changes().changes(workspace.session, seq, 20);
    QCOMPARE(first.size(), 20);
    QVERIFY(std::ranges::is_sorted(first, {}, &ChangeEntry::seq));
    QCOMPARE(workspace->changes().changes(workspace.session, seq, 0).size(), 0);
}

void TestUndo::aRowIsNotPutBackWithoutItsPerson()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s));
    QVERIFY(workspace->people().remove(workspace.session, {id}));
    const auto seq = workspace->changes().nextUndo(workspace.session)->seq;
    const auto entries = workspace->changes().changes(workspace.session, seq, 10);
    const auto phone = std::ranges::find(entries, int(PeopleTable::Phone), &ChangeEntry::table);
    const auto person = std::ranges::find(entries, int(PeopleTable::Person), &ChangeEntry::table);
    const auto refused = workspace->changes().putBack(workspace.session, u"Put back"_s, *phone, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"cannot-put-back"_s);
    QVERIFY(workspace->changes().putBack(workspace.session, u"Put back"_s, *person, {}));
    QVERIFY(workspace->changes().putBack(workspace.session, u"Put back"_s, *phone, {}));
    QCOMPARE(workspace->people().find(workspace.session, id)->phones.size(), 1);
    QCOMPARE(workspace->check(workspace.session)->size(), 0);
}

QList<TestUndo::Deed> TestUndo::doRandomly(TestWorkspace &workspace, unsigned seed)
{
    RandomWork work(*workspace, workspace.session, seed);
    QList<Deed> deeds;
    auto newest = workspace->changes().history(workspace.session, 1).first();
    Picture picture = pictureOf(*workspace);
    while (deeds.size() < 200) {
        work.step();
        const auto action = workspace->changes().history(workspace.session, 1).first();
        if (action == newest)
            continue;
        newest = action;
        const Picture before = std::exchange(picture, pictureOf(*workspace));
        deeds += {action, Difference::between(before, picture)};
    }
    return deeds;
}

void TestUndo::randomActionsUndoneNewestFirstGiveTheStartAgain()
{
    TestWorkspace workspace;
    QVERIFY(workspace->conversations().organizer(workspace.session));
    const auto start = contentOf(workspace->store().reader());
    const auto deeds = doRandomly(workspace, 20261116);
    for (auto deed = deeds.rbegin(); deed != deeds.rend(); ++deed) {
        const auto outcome = workspace->changes().undo(workspace.session, deed->action.seq);
        QVERIFY2(outcome, qPrintable(deed->action.label));
        QVERIFY2(outcome->kept.isEmpty(), qPrintable(deed->action.label));
    }
    QCOMPARE(contentOf(workspace->store().reader()), start);
    QCOMPARE(workspace->check(workspace.session)->size(), 0);
}

/// A new workspace each time, and another 200 actions.
void TestUndo::whateverIsDoneCanBeUndone()
{
    const int runs = Gate::times(1, 500);
    constexpr int actions = 200;
    std::mt19937 seeds(printedSeed());
    int same = 0;
    for (int run = 0; run < runs; ++run) {
        const auto seed = unsigned(seeds());
        TestWorkspace workspace;
        QVERIFY(workspace->conversations().organizer(workspace.session));
        const auto start = contentOf(workspace->store().reader());
        const auto first = workspace->changes().history(workspace.session, 1).first().seq;
        RandomWork work(*workspace, workspace.session, seed);
        const auto newest = [&] { return workspace->changes().history(workspace.session, 1).first().seq; };
        while (newest() < first + actions)
            work.step();
        for (auto seq = newest(); seq > first; --seq)
            QVERIFY2(workspace->changes().undo(workspace.session, seq),
                     qPrintable(u"seed %1, action %2"_s.arg(seed).arg(seq)));
        const bool isSame =
            contentOf(workspace->store().reader()) == start && workspace->check(workspace.session)->isEmpty();
        same += isSame;
        QVERIFY2(isSame, qPrintable(u"seed %1"_s.arg(seed)));
    }
    Gate::tell('M',
               u"%1 of %2 runs of %3 random actions, all undone, gave the start again"_s.arg(same).arg(runs).arg(actions),
               u"500 runs equal"_s, same >= 500);
}

void TestUndo::actionsThatDoNotMeetAreUndoneInAnyOrder()
{
    TestWorkspace workspace;
    const auto &shapes = workspace->changes().shapes();
    QVERIFY(workspace->conversations().organizer(workspace.session));
    const auto start = contentOf(workspace->store().reader());
    auto open = doRandomly(workspace, 1184);
    std::mt19937 random(3);
    int outOfOrder = 0;
    while (!open.isEmpty()) {
        qsizetype chosen = 0;
        do
            chosen = qsizetype(random() % size_t(open.size()));
        while (std::any_of(open.begin() + chosen + 1, open.end(),
                           [&](const Deed &later) { return later.did.meets(open[chosen].did, shapes); }));
        outOfOrder += chosen != open.size() - 1;
        const Deed deed = open.takeAt(chosen);
        const auto outcome = workspace->changes().undo(workspace.session, deed.action.seq);
        QVERIFY2(outcome, qPrintable(deed.action.label));
        QCOMPARE(inWords(outcome->kept), QStringList());
    }
    QVERIFY(outOfOrder > 100);
    QCOMPARE(contentOf(workspace->store().reader()), start);
    QCOMPARE(workspace->check(workspace.session)->size(), 0);
}

void TestUndo::randomActionsUndoneInRandomOrderLoseNothingElse()
{
    TestWorkspace workspace;
    const auto &shapes = workspace->changes().shapes();
    QVERIFY(workspace->conversations().organizer(workspace.session));
    auto deeds = doRandomly(workspace, 42);
    const auto content = contentOf(workspace->store().reader());
    std::ranges::shuffle(deeds, std::mt19937(7));
    QList<qint64> undos;
    int conflicts = 0;
    Picture now = pictureOf(*workspace);
    for (const auto &deed : deeds) {
        const ReferenceUndo expected(shapes, deed.did, now);
        const auto outcome = workspace->changes().undo(workspace.session, deed.action.seq);
        QVERIFY2(outcome, qPrintable(deed.action.label));
        now = pictureOf(*workspace);
        QCOMPARE(Difference::between(expected.result(), now).inWords(shapes), QString());
        QCOMPARE(inWords(outcome->kept), inWords(expected.kept()));
        conflicts += !outcome->kept.isEmpty();
        if (outcome->action)
            undos += outcome->action;
    }
    QVERIFY(conflicts > 20);
    QCOMPARE(workspace->check(workspace.session)->size(), 0);

    // Undoing the undos, newest first, gives every row back as it was before them.
    for (auto undo = undos.rbegin(); undo != undos.rend(); ++undo) {
        const auto outcome = workspace->changes().undo(workspace.session, *undo);
        QVERIFY(outcome);
        QCOMPARE(inWords(outcome->kept), QStringList());
    }
    QCOMPARE(contentOf(workspace->store().reader()), content);
    QCOMPARE(workspace->check(workspace.session)->size(), 0);
}

/// The text is JSON that any program reads, and gives back exactly what stood there.
void TestUndo::anImageTellsEveryValue()
{
    QString controls;
    for (char16_t c = 1; c < u' '; ++c)
        controls += QChar(c);
    const QList<SqlValue> values{SqlValue(),
                                 qint64(0),
                                 qint64(-7),
                                 std::numeric_limits<qint64>::max(),
                                 std::numeric_limits<qint64>::min(),
                                 (qint64(1) << 53) - 1,
                                 QString(u""_s),
                                 QString(u"say \"no\", \\ and / twice"_s),
                                 QString(u"Núñez Łukasz 上海 👋"_s),
                                 controls,
                                 QByteArray("\0\xff raw", 6)};
    for (const auto &before : values) {
        for (const auto &after : values) {
            const QByteArray image = "{\"what\":[" + jsonOf(before) + ',' + jsonOf(after) + "]}";
            QVERIFY2(QJsonDocument::fromJson(image).isObject(), image.constData());
            QCOMPARE(readImage(image), (QList<ColumnChange>{{u"what"_s, before, after}}));
        }
    }
}

RNF_TEST(TestUndo)
#include "tst_undo.moc"
